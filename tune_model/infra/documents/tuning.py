"""The variable `tuning` as SageMaker's API spells it: members for `asl/tune_current.json`.

A member is null where the variable is silent; the document's own value stays then, or the member
is left out. Source: API CreateHyperParameterTuningJob.
"""

import re

from tune_model.infra import hcl
from tune_model.infra.hcl import Expression
from tune_model.variables.current import METRICS

_GRACE_SECONDS = 3600  # for the last training jobs to end, when the tuning's time is over
_CHECKPOINTS = (
    "{% 's3://${bucket}/executions/' & $states.context.Execution.Name & '/models/checkpoints' %}"
)


def tuning_arguments(bucket: Expression) -> Expression:
    """Return the expression of an object with the members that the document refers to.

    Args:
        bucket: The expression of the bucket's name, where spot jobs keep their checkpoints.
    """
    same = ("strategy", "jobs", "parallel", "seconds", "job_seconds", "static", "instance_type")
    more = ("instance_count", "volume_size_gb", "transform_seconds")
    members = {name: _given(name) for name in (*same, *more)}
    return hcl.mapping({**members, **_search(), **_ends(), **_spot(bucket)})


def _search() -> dict[str, Expression]:
    parents = "[for name in self.parents : { HyperParameterTuningJobName = name }]"
    kind = 'self.same_data ? "IdenticalDataAndAlgorithm" : "TransferLearning"'
    rounds = "{ MinResource = self.min_rounds, MaxResource = self.max_rounds }"
    metric = 'trimprefix(self, "validation:")'
    best = f"{hcl.literal(METRICS)}[{metric}]"
    return {
        "objective": _if_set(
            "metric", f'{{ Type = {best}, MetricName = "validation:${{{metric}}}" }}'
        ),
        "ranges": _ranges(),
        "strategy_config": _if_set("hyperband", f"{{ HyperbandStrategyConfig = {rounds} }}"),
        "warm_start": _if_set(
            "warm_start",
            f"{{ ParentHyperParameterTuningJobs = {parents}, WarmStartType = {kind} }}",
        ),
    }


def _ranges() -> Expression:
    """Return the expression of `ParameterRanges`; null where none is given."""
    number = "{ Name = name, MinValue = tostring(range.min), MaxValue = tostring(range.max), "
    scaled = f'{number}ScalingType = coalesce(range.scaling, "Auto") }}'
    kinds = {
        "continuous": scaled,
        "integer": scaled,
        "categorical": "{ Name = name, Values = range }",
    }
    members = {
        f"{kind.capitalize()}ParameterRanges": Expression(
            f"[for name, range in coalesce({_given(kind)}, {{}}) : {entry}]"
        )
        for kind, entry in kinds.items()
    }
    any_given = " || ".join(f"{_given(kind)} != null" for kind in kinds)
    return hcl.choose(Expression(any_given), hcl.mapping(members), hcl.literal(None))


def _ends() -> dict[str, Expression]:
    jobs = "self.jobs_without_improvement"
    completion = (
        "{ for key, value in { TargetObjectiveMetricValue = self.objective, "
        f"BestObjectiveNotImproving = {jobs} == null ? null : "
        f"{{ MaxNumberOfTrainingJobsNotImproving = {jobs} }}, "
        "ConvergenceDetected = self.converged == null ? null : "
        '{ CompleteOnConvergence = self.converged ? "Enabled" : "Disabled" } '
        "} : key => value if value != null }"
    )
    return {
        "early_stopping": _if_set("early_stopping", 'self ? "Auto" : "Off"'),
        "completion": _if_set("stop_at", completion),
        "timeout_seconds": _if_set("seconds", f"self + {_GRACE_SECONDS}"),
    }


def _spot(bucket: Expression) -> dict[str, Expression]:
    there = f'self.checkpoints ? {{ S3Uri = "{_CHECKPOINTS.replace("bucket", bucket)}" }} : null'
    return {
        "is_spot": _if_set("spot", "true"),
        "wait_seconds": _if_set("spot", "self.wait_seconds"),
        "checkpoints": _if_set("spot", there),
    }


def _given(name: str) -> Expression:
    return hcl.var(f"tuning.{name}")


def _if_set(name: str, then: str) -> Expression:
    """Return the expression of a member in which `self` is the variable's; null where that is."""
    value = re.sub(r"\bself\b", _given(name), then)
    return Expression(f"{_given(name)} == null ? null : ({value})")
