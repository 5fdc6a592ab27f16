"""The state machine's definition: the documented file, with the parameters over its leaves."""

from collections.abc import Mapping
from types import MappingProxyType

from tune_model.infra.cdk import Construct, TerraformLocal
from tune_model.infra.context import Context
from tune_model.infra.documents import Document, load_document
from tune_model.infra.expressions import json_of
from tune_model.infra.training_image import TrainingImage

_TUNING = "/States/HyperparameterTuning (XGBoost)/Parameters"
_LIMITS = f"{_TUNING}/HyperParameterTuningJobConfig/ResourceLimits"
_RANGES = f"{_TUNING}/HyperParameterTuningJobConfig/ParameterRanges"
_TRAINING = f"{_TUNING}/TrainingJobDefinition"
_TRANSFORM = "/States/Batch transform/Parameters"

OVERRIDES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "max_training_jobs": (f"{_LIMITS}/MaxNumberOfTrainingJobs",),
        "max_parallel_training_jobs": (f"{_LIMITS}/MaxParallelTrainingJobs",),
        "max_runtime_seconds": (f"{_TRAINING}/StoppingCondition/MaxRuntimeInSeconds",),
        "volume_size_gb": (f"{_TRAINING}/ResourceConfig/VolumeSizeInGB",),
        "instance_type": (
            f"{_TRAINING}/ResourceConfig/InstanceType",
            f"{_TRANSFORM}/TransformResources/InstanceType",
        ),
        "static_hyperparameters": (f"{_TRAINING}/StaticHyperParameters",),
    }
)
"""Which values of `asl/tune.json` each variable takes the place of, as JSON pointers."""


class Definition(Construct):
    """The definition as Terraform resolves it.

    Attributes:
        searched: Names of the hyperparameters that the tuning job searches.
        static: The static hyperparameters that the image knows, a map of strings.
    """

    def __init__(self, scope: Construct, id_: str, context: Context, image: TrainingImage) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._image = image
        self._document = load_document("asl/tune.json")
        self.searched = searched_hyperparameters(self._document)
        self.static = self._static_hyperparameters()

    def render(self, **values: str) -> str:
        """Write the definition with these values for its placeholders."""
        return self._document.render(
            {
                "partition": self._context.partition,
                "training_image": self._image.uri,
                **values,
            },
            json_of,
            overrides=self._overrides(),
        )

    def _overrides(self) -> dict[str, object]:
        return {
            pointer: self._value(variable)
            for variable, pointers in OVERRIDES.items()
            for pointer in pointers
        }

    def _value(self, variable: str) -> object:
        if variable == "static_hyperparameters":
            return self.static.expression
        return getattr(self._context.parameters, variable)

    def _static_hyperparameters(self) -> TerraformLocal:
        # Newer images refuse precision_dtype: "Extraneous hyperparameter found".
        given = self._context.parameters.static_hyperparameters
        all_given = TerraformLocal(self, "given_hyperparameters", given)
        kept = f'key != "precision_dtype" || {self._image.is_legacy.fqn}'
        known = f"${{{{ for key, value in {all_given.fqn} : key => value if {kept} }}}}"
        return TerraformLocal(self, "static_hyperparameters", known)


def searched_hyperparameters(document: Document) -> tuple[str, ...]:
    """Return the names in the definition's parameter ranges, in the document's order."""
    ranges: dict[str, list[dict[str, str]]] = document.at(_RANGES)
    return tuple(entry["Name"] for entries in ranges.values() for entry in entries)
