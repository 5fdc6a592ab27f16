"""The training image: the given one, or the documented XGBoost image of the region."""

import re

from tune_model.infra.bindings.aws.data_aws_sagemaker_prebuilt_ecr_image import (
    DataAwsSagemakerPrebuiltEcrImage,
)
from tune_model.infra.cdk import Construct, Precondition, TerraformResourceLifecycle
from tune_model.infra.context import Context
from tune_model.infra.expressions import (
    address,
    attribute,
    choose,
    interpolated,
    is_literal,
    is_set,
    literal,
    only_if,
)

# The provider has a registry for these regions, but AWS publishes no xgboost:latest there
# (SageMaker Developer Guide, "Docker Registry Paths and Example Code", each region's page).
_WITHOUT_LEGACY_IMAGE = ("ca-west-1", "il-central-1")
_IMAGE = "^([0-9]{12})[.]dkr[.]ecr[.]([a-z0-9-]+)[.][^/]+/([^:@]+)"
_LEGACY = "/xgboost:(1|latest)$"


class TrainingImage(Construct):
    """The image that trains and predicts.

    The attributes are expressions. Where it is known that no image was given, all workflows of a
    stack have the same.

    Attributes:
        uri: `<registry>.dkr.ecr.<region>.<suffix>/<repository>[:<tag>]`.
        repository_arn: ARN of its repository in Amazon ECR.
        is_legacy: Whether it is the XGBoost 0.72 image, `xgboost:1` or `xgboost:latest`.
    """

    def __init__(self, scope: Construct, id_: str, context: Context) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._given = context.parameter("training_image")
        self._local = context.shared.local if self._given == "null" else context.local
        self.uri = self._choose()
        self.repository_arn = self._repository_arn()
        self.is_legacy = self._is_legacy()

    def _choose(self) -> str:
        given = is_set(self._given)
        documented = "null" if given == "true" else self._documented_image()
        chosen = interpolated(choose(given, self._given, documented))
        return self._local("training_image", chosen)

    def _is_legacy(self) -> str:
        if self._given == "null":
            return "true"
        if is_literal(self._given):
            return literal(re.search(_LEGACY, self._given.strip('"')) is not None)
        legacy = interpolated(f'can(regex("{_LEGACY}", {self.uri}))')
        return self._local("training_image_is_legacy", legacy)

    def _repository_arn(self) -> str:
        parts = interpolated(f'regex("{_IMAGE}", {self.uri})')
        found = self._local("training_repository", parts)
        account, region, name = (interpolated(f"{found}[{n}]") for n in range(3))
        partition = interpolated(self._context.partition)
        return f'"arn:{partition}:ecr:{region}:{account}:repository/{name}"'

    def _registry(self) -> str:
        """Return the expression of the registry's account."""
        name, wanted = "prebuilt_ecr_image", _is_unset(self._given)
        if wanted == "true":
            return f"{self._context.shared.once(name, self._look_up, address)}.registry_id"
        return attribute(self._look_up(self, name), "registry_id", wanted)

    def _look_up(self, scope: Construct, id_: str) -> DataAwsSagemakerPrebuiltEcrImage:
        # It doesn't know `xgboost`; `blazingtext` is in the same account in every region.
        return DataAwsSagemakerPrebuiltEcrImage(
            scope,
            id_,
            repository_name="blazingtext",
            region=interpolated(self._context.region),
            count=only_if(_is_unset(self._given)),
            lifecycle=TerraformResourceLifecycle(precondition=[self._region_has_image()]),
        )

    def _region_has_image(self) -> Precondition:
        without = literal(_WITHOUT_LEGACY_IMAGE)
        return Precondition(
            condition=interpolated(f"!contains({without}, {self._context.region})"),
            error_message="AWS publishes no xgboost:latest image in "
            f"{' and '.join(_WITHOUT_LEGACY_IMAGE)}: set training_image there.",
        )

    def _documented_image(self) -> str:
        """Return the expression of the documented image's URI."""
        region, suffix = map(interpolated, (self._context.region, self._context.dns_suffix))
        account = f'${{coalesce({self._registry()}, "none")}}'
        return f'"{account}.dkr.ecr.{region}.{suffix}/xgboost:latest"'


def _is_unset(expression: str) -> str:
    return "true" if expression == "null" else f"{expression} == null"
