"""The training image: the given one, or the documented XGBoost image of the region."""

from tune_model.infra.bindings.aws.data_aws_sagemaker_prebuilt_ecr_image import (
    DataAwsSagemakerPrebuiltEcrImage,
)
from tune_model.infra.cdk import (
    Construct,
    Fn,
    Op,
    Precondition,
    TerraformLocal,
    TerraformResourceLifecycle,
    Token,
)
from tune_model.infra.context import Context
from tune_model.infra.expressions import is_set, only_if

# The provider has a registry for these regions, but AWS publishes no xgboost:latest there
# (SageMaker Developer Guide, "Docker Registry Paths and Example Code", each region's page).
_WITHOUT_LEGACY_IMAGE = ("ca-west-1", "il-central-1")
_IMAGE = "^([0-9]{12})[.]dkr[.]ecr[.]([a-z0-9-]+)[.][^/]+/([^:@]+)"
_LEGACY = "/xgboost:(1|latest)$"


class TrainingImage(Construct):
    """The image that trains and predicts.

    Attributes:
        uri: `<registry>.dkr.ecr.<region>.<suffix>/<repository>[:<tag>]`.
        repository_arn: ARN of its repository in Amazon ECR.
        is_legacy: Whether it is the XGBoost 0.72 image, `xgboost:1` or `xgboost:latest`.
    """

    def __init__(self, scope: Construct, id_: str, context: Context) -> None:
        super().__init__(scope, id_)
        self._context = context
        given = context.parameters.training_image
        documented = self._documented_image(self._look_up_registry(given))
        image = Fn.conditional(is_set(given), given, documented.expression)
        self.uri = TerraformLocal(self, "training_image", image).as_string
        self.repository_arn = self._repository_arn()
        legacy = Fn.can(Fn.regex(_LEGACY, self.uri))
        self.is_legacy = TerraformLocal(self, "training_image_is_legacy", legacy)

    def _repository_arn(self) -> str:
        found = TerraformLocal(self, "training_repository", Fn.regex(_IMAGE, self.uri)).expression
        account, region, name = (Token.as_string(Fn.element(found, n)) for n in range(3))
        return f"arn:{self._context.partition}:ecr:{region}:{account}:repository/{name}"

    def _look_up_registry(self, given: str) -> DataAwsSagemakerPrebuiltEcrImage:
        # It doesn't know `xgboost`; `blazingtext` is in the same account in every region.
        return DataAwsSagemakerPrebuiltEcrImage(
            self,
            "prebuilt_ecr_image",
            repository_name="blazingtext",
            region=self._context.region,
            count=only_if(Op.eq(given, Token.null_value())),
            lifecycle=TerraformResourceLifecycle(precondition=[self._region_has_image()]),
        )

    def _region_has_image(self) -> Precondition:
        absent = Fn.contains(list(_WITHOUT_LEGACY_IMAGE), self._context.region)
        return Precondition(
            condition=Op.not_(absent),
            error_message="AWS publishes no xgboost:latest image in "
            f"{' and '.join(_WITHOUT_LEGACY_IMAGE)}: set training_image there.",
        )

    def _documented_image(self, registry: DataAwsSagemakerPrebuiltEcrImage) -> TerraformLocal:
        account = f'${{join("", {registry.fqn}[*].registry_id)}}'
        host = f"{account}.dkr.ecr.{self._context.region}.{self._context.dns_suffix}"
        return TerraformLocal(self, "documented_image", f"{host}/xgboost:latest")
