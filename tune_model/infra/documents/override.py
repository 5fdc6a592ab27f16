"""What the variables change in `asl/tune.json`: values that they replace, members that they add."""

from collections.abc import Mapping

DEFINITION = "asl/tune.json"
_TUNING = "/States/HyperparameterTuning (XGBoost)/Parameters"
_LIMITS = f"{_TUNING}/HyperParameterTuningJobConfig/ResourceLimits"
_TRAINING = f"{_TUNING}/TrainingJobDefinition"
_MODEL = "/States/HyperparameterTuning - Save Model/Parameters"
_TRANSFORM = "/States/Batch transform/Parameters"

RANGES = f"{_TUNING}/HyperParameterTuningJobConfig/ParameterRanges"

OVERRIDES = {
    f"{_LIMITS}/MaxNumberOfTrainingJobs": "max_training_jobs",
    f"{_LIMITS}/MaxParallelTrainingJobs": "max_parallel_training_jobs",
    f"{_TRAINING}/StoppingCondition/MaxRuntimeInSeconds": "max_runtime_seconds",
    f"{_TRAINING}/ResourceConfig/VolumeSizeInGB": "volume_size_gb",
    f"{_TRAINING}/ResourceConfig/InstanceType": "instance_type",
    f"{_TRANSFORM}/TransformResources/InstanceType": "instance_type",
    f"{_TRAINING}/StaticHyperParameters": "static_hyperparameters",
}
"""The variable that takes the place of a value of the definition, by the value's JSON pointer."""

# A transform job's network is its model's (SageMaker API Reference, CreateModel: VpcConfig).
OPTIONAL = {f"{_TRAINING}/VpcConfig": "vpc_config", f"{_MODEL}/VpcConfig": "vpc_config"}
"""The variable that adds a member to the definition unless it is null, by JSON pointer."""


def overrides(document: str) -> Mapping[str, str]:
    """Return the variable that replaces the value at each JSON pointer of a document."""
    return OVERRIDES if document == DEFINITION else {}


def optional_members(document: str) -> Mapping[str, str]:
    """Return the variable that adds a member at each JSON pointer of a document."""
    return OPTIONAL if document == DEFINITION else {}
