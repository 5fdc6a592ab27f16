"""Where the variables change a definition: values that they replace, members that they add.

All places are JSON pointers (RFC 6901); what stands there is a variable of the template.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

DEFINITION = "asl/tune.json"
CURRENT = "asl/tune_current.json"

_TUNING = "/States/HyperparameterTuning (XGBoost)"
_MODEL = "/States/HyperparameterTuning - Save Model"
_TRANSFORM = "/States/Batch transform"
INSTANCE_TYPE = f"{_TUNING}/Arguments/TrainingJobDefinition/ResourceConfig/InstanceType"
RANGES = f"{_TUNING}/Parameters/HyperParameterTuningJobConfig/ParameterRanges"


@dataclass(frozen=True)
class Changes:
    """Where a template's variables change a document.

    Attributes:
        replaced: The variable, or the value, that takes the place of a value.
        defaulted: The one that does unless it is null: the document's value is the default.
        added: The one that adds a member unless it is null.
    """

    replaced: Mapping[str, object] = field(default_factory=dict)
    defaulted: Mapping[str, str] = field(default_factory=dict)
    added: Mapping[str, str] = field(default_factory=dict)

    def pointers(self) -> set[str]:
        """Return all places."""
        return {*self.replaced, *self.defaulted, *self.added}

    def variables(self) -> set[str]:
        """Return the template's variables: `tuning` of `tuning.strategy`."""
        named = (*self.replaced.values(), *self.defaulted.values(), *self.added.values())
        return {str(name).partition(".")[0] for name in named}


def changes_of(document: str) -> Changes:
    """Return where the variables change a document, named by its file."""
    return {DEFINITION: _documented(), CURRENT: _current()}.get(document, Changes())


def _documented() -> Changes:
    tuning = f"{_TUNING}/Parameters"
    limits = f"{tuning}/HyperParameterTuningJobConfig/ResourceLimits"
    training = f"{tuning}/TrainingJobDefinition"
    return Changes(
        replaced={
            f"{limits}/MaxNumberOfTrainingJobs": "max_training_jobs",
            f"{limits}/MaxParallelTrainingJobs": "max_parallel_training_jobs",
            f"{training}/StoppingCondition/MaxRuntimeInSeconds": "max_runtime_seconds",
            f"{training}/ResourceConfig/VolumeSizeInGB": "volume_size_gb",
            f"{training}/ResourceConfig/InstanceType": "instance_type",
            f"{_TRANSFORM}/Parameters/TransformResources/InstanceType": "instance_type",
            f"{training}/StaticHyperParameters": "static_hyperparameters",
        },
        added=_networks("Parameters") | _keys("Parameters"),
    )


def _current() -> Changes:
    tuning = f"{_TUNING}/Arguments"
    config = f"{tuning}/HyperParameterTuningJobConfig"
    training = f"{tuning}/TrainingJobDefinition"
    transform = f"{_TRANSFORM}/Arguments"
    return Changes(
        replaced={
            f"{tuning}/Tags": "tags",
            f"{_MODEL}/Arguments/Tags": "tags",
            f"{transform}/Tags": "tags",
            f"{_TUNING}/Assign/gate": "quality_gate",
        },
        defaulted={
            f"{config}/Strategy": "tuning.strategy",
            f"{config}/HyperParameterTuningJobObjective": "tuning.objective",
            f"{config}/ResourceLimits/MaxNumberOfTrainingJobs": "tuning.jobs",
            f"{config}/ResourceLimits/MaxParallelTrainingJobs": "tuning.parallel",
            f"{config}/ResourceLimits/MaxRuntimeInSeconds": "tuning.seconds",
            f"{config}/ParameterRanges": "tuning.ranges",
            f"{config}/TrainingJobEarlyStoppingType": "tuning.early_stopping",
            f"{training}/ResourceConfig/InstanceType": "tuning.instance_type",
            f"{training}/ResourceConfig/InstanceCount": "tuning.instance_count",
            f"{training}/ResourceConfig/VolumeSizeInGB": "tuning.volume_size_gb",
            f"{training}/StoppingCondition/MaxRuntimeInSeconds": "tuning.job_seconds",
            f"{training}/EnableManagedSpotTraining": "tuning.is_spot",
            f"{training}/StaticHyperParameters": "tuning.static",
            f"{transform}/TransformResources/InstanceType": "tuning.instance_type",
            f"{_TUNING}/TimeoutSeconds": "tuning.timeout_seconds",
            f"{_TRANSFORM}/TimeoutSeconds": "tuning.transform_seconds",
        },
        added={
            f"{config}/StrategyConfig": "tuning.strategy_config",
            f"{config}/TuningJobCompletionCriteria": "tuning.completion",
            f"{tuning}/WarmStartConfig": "tuning.warm_start",
            f"{training}/StoppingCondition/MaxWaitTimeInSeconds": "tuning.wait_seconds",
            f"{training}/CheckpointConfig": "tuning.checkpoints",
            **_networks("Arguments"),
            **_keys("Arguments"),
        },
    )


def _networks(arguments: str) -> dict[str, str]:
    # A transform job's network is its model's (SageMaker API Reference, CreateModel: VpcConfig).
    training = f"{_TUNING}/{arguments}/TrainingJobDefinition/VpcConfig"
    return {training: "vpc_config", f"{_MODEL}/{arguments}/VpcConfig": "vpc_config"}


def _keys(arguments: str) -> dict[str, str]:
    training = f"{_TUNING}/{arguments}/TrainingJobDefinition"
    transform = f"{_TRANSFORM}/{arguments}"
    return {
        f"{training}/OutputDataConfig/KmsKeyId": "kms_key_arn",
        f"{training}/ResourceConfig/VolumeKmsKeyId": "volume_kms_key_arn",
        f"{transform}/TransformOutput/KmsKeyId": "kms_key_arn",
        f"{transform}/TransformResources/VolumeKmsKeyId": "volume_kms_key_arn",
    }
