"""What the variables change in `asl/tune.json`: values that they replace, members that they add."""

from collections.abc import Mapping
from types import MappingProxyType

DEFINITION = "asl/tune.json"
_TUNING = "/States/HyperparameterTuning (XGBoost)/Parameters"
_LIMITS = f"{_TUNING}/HyperParameterTuningJobConfig/ResourceLimits"
_TRAINING = f"{_TUNING}/TrainingJobDefinition"
_MODEL = "/States/HyperparameterTuning - Save Model/Parameters"
_TRANSFORM = "/States/Batch transform/Parameters"

RANGES = f"{_TUNING}/HyperParameterTuningJobConfig/ParameterRanges"

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
"""Which values of the definition each variable takes the place of, as JSON pointers."""

# A transform job's network is its model's (SageMaker API Reference, CreateModel: VpcConfig).
OPTIONAL: Mapping[str, str] = MappingProxyType(
    {f"{_TRAINING}/VpcConfig": "vpc_config", f"{_MODEL}/VpcConfig": "vpc_config"}
)
"""Members that the definition has only where a variable isn't null, as JSON pointers."""


def overrides(document: str) -> Mapping[str, str]:
    """Return the variable that replaces the value at each JSON pointer of a document."""
    if document != DEFINITION:
        return {}
    return {pointer: name for name, pointers in OVERRIDES.items() for pointer in pointers}


def optional_members(document: str) -> Mapping[str, str]:
    """Return the variable that adds a member at each JSON pointer of a document."""
    return OPTIONAL if document == DEFINITION else {}
