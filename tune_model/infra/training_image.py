"""The training image: the given one, or the workflow's XGBoost image of the region."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.data_aws_sagemaker_prebuilt_ecr_image import (
    DataAwsSagemakerPrebuiltEcrImage,
)
from tune_model.infra.cdk import Construct, Precondition
from tune_model.infra.deployment import Deployment
from tune_model.infra.hcl import Expression

# The provider has a registry for these regions, but AWS publishes no xgboost:latest there
# (SageMaker Developer Guide, "Docker Registry Paths and Example Code", each region's page).
_WITHOUT_LEGACY_IMAGE = ("ca-west-1", "il-central-1")
_IMAGE = "^([0-9]{12})[.]dkr[.]ecr[.]([a-z0-9-]+)[.][^/]+/([^:@]+)"
_CURRENT = "sagemaker-xgboost"
_LEGACY = "/xgboost:(1|latest)$"
_REGISTRY = Expression("data.aws_sagemaker_prebuilt_ecr_image.training_image")


class TrainingImage(Construct):
    """The image that trains and predicts. The attributes are expressions.

    Attributes:
        uri: `<registry>.dkr.ecr.<region>.<suffix>/<repository>[:<tag>]`.
        repository_arn: ARN of its repository in Amazon ECR.
        is_legacy: Whether it is the XGBoost 0.72 image, `xgboost:1` or `xgboost:latest`.
    """

    def __init__(self, scope: Construct, id_: str, deployment: Deployment) -> None:
        super().__init__(scope, id_)
        self._deployment = deployment
        self._look_up_registry()
        self.uri = self._choose()
        self.repository_arn = self._repository_arn()
        self.is_legacy = self._is_legacy()

    def _look_up_registry(self) -> None:
        # It doesn't know `xgboost`; `blazingtext` is in the same account in every region.
        repository = hcl.choose(
            self._deployment.is_current, hcl.literal(_CURRENT), hcl.literal("blazingtext")
        )
        DataAwsSagemakerPrebuiltEcrImage(
            self,
            _REGISTRY,
            repository_name=hcl.argument(repository),
            region=hcl.argument(self._deployment.region),
            count=hcl.only_if(Expression("var.training_image == null")),
            lifecycle={"precondition": [self._region_has_image()]},
        )

    def _region_has_image(self) -> Precondition:
        without = hcl.literal(_WITHOUT_LEGACY_IMAGE)
        return Precondition(
            condition=f"${{{self._deployment.is_current} || "
            f"!contains({without}, {self._deployment.region})}}",
            error_message="AWS publishes no xgboost:latest image in "
            f"{' and '.join(_WITHOUT_LEGACY_IMAGE)}: set training_image there.",
        )

    def _choose(self) -> Expression:
        given = hcl.var("training_image")
        region, suffix = map(hcl.argument, (self._deployment.region, self._deployment.dns_suffix))
        account = f'${{coalesce({hcl.attribute(_REGISTRY, "registry_id")}, "none")}}'
        current = f'var.workflow == "current" ? "{_CURRENT}:${{var.xgboost_version}}"'
        name = f'${{{current} : "xgboost:latest"}}'
        ours = hcl.text(f"{account}.dkr.ecr.{region}.{suffix}/{name}")
        chosen = hcl.choose(hcl.is_set(given), given, ours)
        return self._deployment.local("training_image", hcl.argument(chosen))

    def _repository_arn(self) -> Expression:
        parts = f'${{regex("{_IMAGE}", {self.uri})}}'
        found = self._deployment.local("training_repository", parts)
        account, region, name = (f"${{{found}[{n}]}}" for n in range(3))
        partition = hcl.argument(self._deployment.partition)
        return hcl.text(f"arn:{partition}:ecr:{region}:{account}:repository/{name}")

    def _is_legacy(self) -> Expression:
        legacy = f'${{can(regex("{_LEGACY}", {self.uri}))}}'
        return self._deployment.local("training_image_is_legacy", legacy)
