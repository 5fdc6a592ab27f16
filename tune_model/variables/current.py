"""The Terraform variables of the current workflow: which one it is, its image, its tuning."""

import json

from asl_check.xgboost_images import CURRENT as CURRENT_IMAGE
from tune_model.variables.declaration import Check, Variable, matches, one_of

WORKFLOWS = ("documented", "current")
SCALINGS = ("Auto", "Linear", "Logarithmic", "ReverseLogarithmic")

# SageMaker Developer Guide, "Tune an XGBoost Model": metrics and their optimization directions.
METRICS = {name.removeprefix("validation:"): best for name, best in CURRENT_IMAGE.metrics.items()}
_BINARY = ("auc", "aucpr", "logloss", "error", "f1_binary")
_MULTICLASS = ("merror", "mlogloss")
# How checks of `tuning` name its members; null is an empty collection there.
_METRIC = 'trimprefix(self.metric, "validation:")'
_OBJECTIVE = 'lookup(coalesce(self.static, {}), "objective", "reg:squarederror")'
_NUMBERS = "concat(values(coalesce(self.continuous, {})), values(coalesce(self.integer, {})))"
_SEARCHED = (
    "concat(keys(coalesce(self.continuous, {})), keys(coalesce(self.integer, {})), "
    "keys(coalesce(self.categorical, {})))"
)
_RANGE = "map(object({ min = number, max = number, scaling = optional(string) }))"
_TYPE = f"""object({{
  strategy = optional(string),
  metric = optional(string),
  jobs = optional(number),
  parallel = optional(number),
  seconds = optional(number),
  job_seconds = optional(number),
  continuous = optional({_RANGE}),
  integer = optional({_RANGE}),
  categorical = optional(map(list(string))),
  static = optional(map(string)),
  early_stopping = optional(bool),
  stop_at = optional(object({{
    objective = optional(number), jobs_without_improvement = optional(number),
    converged = optional(bool) }})),
  warm_start = optional(object({{ parents = list(string), same_data = optional(bool, false) }})),
  spot = optional(object({{ wait_seconds = number, checkpoints = optional(bool, true) }})),
  hyperband = optional(object({{ min_rounds = number, max_rounds = number }})),
  instance_type = optional(string),
  instance_count = optional(number),
  volume_size_gb = optional(number),
  transform_seconds = optional(number)
}})"""


def only_documented(default: str, instead: str) -> Check:
    """Refuse a value beside the current workflow, which has a member of `tuning` for it.

    Args:
        default: The variable's default, in HCL.
        instead: That member.
    """
    return Check(
        f'var.workflow == "documented" || self == {default}',
        f"is the documented workflow's: with workflow = current, set tuning.{instead}.",
    )


def _only_current(silent: str) -> Check:
    return Check(f'var.workflow == "current" || {silent}', "is the current workflow's.")


def _where(name: str, condition: str, allowed: str) -> Check:
    """Ask for a condition where a member of `tuning` isn't null.

    Terraform evaluates both sides of `||`, and fails there on null.
    """
    return Check(f"self.{name} == null || try({condition}, false)", allowed)


def _within(allowed: str, **limits: tuple[int, int]) -> Check:
    """Ask for whole numbers within limits, of members that aren't null."""
    conditions = (
        f"try(self.{name} == floor(self.{name}) && self.{name} >= {low} && "
        f"self.{name} <= {high}, self.{name} == null)"
        for name, (low, high) in limits.items()
    )
    return Check(" && ".join(conditions), allowed)


TUNING = Variable(
    "tuning",
    "How the current workflow tunes; what isn't set is as asl/tune_current.json has it. "
    "docs/tuning.md describes each member.",
    _only_current("alltrue([for value in values(self) : value == null])"),
    _where(
        "strategy",
        'contains(["Bayesian", "Random", "Hyperband", "Grid"], self.strategy)',
        "must have a strategy of Bayesian, Random, Hyperband or Grid.",
    ),
    _where(
        "metric",
        f"contains({json.dumps(list(METRICS))}, {_METRIC})",
        "must have a metric of XGBoost's, such as validation:rmse or validation:auc: "
        f"{', '.join(METRICS)}.",
    ),
    _where(
        "metric",
        f'(!contains({json.dumps(_BINARY)}, {_METRIC}) || startswith({_OBJECTIVE}, "binary:")) && '
        f'(!contains({json.dumps(_MULTICLASS)}, {_METRIC}) || startswith({_OBJECTIVE}, "multi:"))',
        f"must have static.objective = binary:... beside the metrics {', '.join(_BINARY)}, and "
        f"multi:... beside {', '.join(_MULTICLASS)}.",
    ),
    # SageMaker Developer Guide, "Resource Limits for Automatic Model Tuning".
    _within("must have 1-750 jobs and 1-100 parallel ones.", jobs=(1, 750), parallel=(1, 100)),
    Check(
        'try(self.parallel <= self.jobs, true) && (self.jobs == null || self.strategy != "Grid")',
        "must have no more parallel jobs than jobs, and no jobs with strategy = Grid.",
    ),
    # SageMaker API Reference, ResourceLimits and StoppingCondition: MaxRuntimeInSeconds.
    _within(
        "must have 120-15768000 seconds, 1-2419200 job_seconds and 60-432000 transform_seconds.",
        seconds=(120, 15768000),
        job_seconds=(1, 2419200),
        transform_seconds=(60, 432000),
    ),
    # SageMaker API Reference, ParameterRanges and ContinuousParameterRange: ScalingType.
    Check(
        f"length({_SEARCHED}) <= 30 && alltrue([for range in {_NUMBERS} : range.min < range.max && "
        f'contains({json.dumps(SCALINGS)}, coalesce(range.scaling, "Auto")) && '
        '(range.min > 0 || coalesce(range.scaling, "Auto") != "Logarithmic")])',
        "must search at most 30 hyperparameters, each with min below max, a scaling of "
        f"{', '.join(SCALINGS)}, and min above 0 where that is Logarithmic.",
    ),
    Check(
        "alltrue([for values in values(coalesce(self.categorical, {})) : length(values) >= 1 && "
        "length(values) <= 30])",
        "must have 1-30 values for each of categorical.",
    ),
    Check(
        f'self.strategy != "Grid" || (length({_NUMBERS}) == 0 && length({_SEARCHED}) > 0)',
        "must search categorical hyperparameters, and no others, with strategy = Grid.",
    ),
    Check(
        f"length(setintersection({_SEARCHED}, keys(coalesce(self.static, {{}})))) == 0",
        "must not have a hyperparameter in static that it searches.",
    ),
    _where(
        "static",
        'can(regex("^[1-9][0-9]{0,8}$", self.static["num_round"]))',
        "must have static.num_round, the rounds of boosting, a whole number of at least 1.",
    ),
    Check(
        '(self.strategy == "Hyperband") == (self.hyperband != null) && '
        "try(self.hyperband.min_rounds >= 1 && "
        "self.hyperband.min_rounds < self.hyperband.max_rounds, self.hyperband == null)",
        "must have hyperband with strategy = Hyperband and only then, with min_rounds of at least "
        "1 and below max_rounds.",
    ),
    # SageMaker API Reference, HyperParameterTuningJobWarmStartConfig.
    _where(
        "warm_start",
        "length(self.warm_start.parents) >= 1 && length(self.warm_start.parents) <= 5",
        "must have 1-5 warm_start.parents, names of ended tuning jobs.",
    ),
    # SageMaker API Reference, StoppingCondition: MaxWaitTimeInSeconds.
    _where(
        "spot",
        "self.spot.wait_seconds >= coalesce(self.job_seconds, 3600) && "
        "self.spot.wait_seconds <= 2419200",
        "must have spot.wait_seconds, waiting and training together, not below job_seconds.",
    ),
    _where(
        "instance_type",
        'can(regex("^ml[.][a-z][a-z0-9-]*[.](medium|large|[0-9]*xlarge)$", self.instance_type))',
        "must have an instance_type of SageMaker's, such as ml.m5.xlarge.",
    ),
    _within(
        "must have 1-20 of instance_count and 1-16384 of volume_size_gb.",
        instance_count=(1, 20),
        volume_size_gb=(1, 16384),
    ),
    type_=" ".join(_TYPE.split()),
    default={},
)

CURRENT = (
    Variable(
        "workflow",
        "Which workflow: documented, AWS's sample as it is, or current, with keys of its own for "
        "each execution, a current image, retries, a quality gate and a tuning that tuning sets.",
        one_of(WORKFLOWS, "must be documented or current."),
        Check(
            'self == "documented" || var.definition == null',
            "must be documented beside a definition of one's own.",
        ),
        default="documented",
    ),
    Variable(
        "xgboost_version",
        "Tag of the image sagemaker-xgboost that the current workflow trains and predicts with; "
        "training_image takes its place.",
        matches("^[0-9]+[.][0-9]+-[0-9]+$", "must be a tag such as 3.0-5."),
        default="3.0-5",
    ),
    TUNING,
    Variable(
        "quality_gate",
        "Threshold of the current workflow's objective, which the best training job must reach; "
        "else the execution ends as QualityGateFailed, before the batch transform. Null for none.",
        _only_current("self == null"),
        type_="number",
        default=None,
    ),
)
