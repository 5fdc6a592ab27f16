"""Warm starts: what a tuning job may take from earlier ones, and what it learns from them.

Sources: API HyperParameterTuningJobWarmStartConfig; SageMaker developer guide, "Run a Warm Start
Hyperparameter Tuning Job" (types and restrictions). Two sentences are SageMaker's own, as users
reported them (aws/amazon-sagemaker-examples issue 861, aws/sagemaker-python-sdk issue 3693).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from moto.sagemaker.exceptions import ValidationError

from embedded_aws.sagemaker.search import Known
from embedded_aws.sagemaker.trials import Trial
from embedded_aws.sagemaker.tuning_job import TuningJob

IDENTICAL = "IdenticalDataAndAlgorithm"
_RANGES = (
    "ContinuousParameterRanges",
    "IntegerParameterRanges",
    "CategoricalParameterRanges",
)
_MOST_CHANGES = 10
_SAME = {IDENTICAL: ("InputDataConfig", "AlgorithmSpecification.TrainingImage")}
# What a warm start may change of its definition; the API's names begin with a small letter there.
_CHANGEABLE = (
    *("algorithmSpecification", "inputDataConfig", "outputDataConfig", "staticHyperParameters"),
    *("roleArn", "resourceConfig", "stoppingCondition", "vpcConfig", "enableManagedSpotTraining"),
    "checkpointConfig",
)

Find = Callable[[str], TuningJob | None]


def parents_of(request: Mapping[str, Any], find: Find) -> list[TuningJob]:
    """Return the parents of a request, which may be none.

    Args:
        request: A CreateHyperParameterTuningJob request, checked without them.
        find: Finds a tuning job by its name.

    Raises:
        ValidationError: One isn't there, still runs, or doesn't fit.
    """
    config = request.get("WarmStartConfig")
    if not config:
        return []
    names = [each.get("HyperParameterTuningJobName", "") for each in _listed(config)]
    if len(set(names)) < len(names):
        raise ValidationError(f"Parent tuning jobs must be unique: {', '.join(names)}.")
    parents = [_parent(name, find) for name in names]
    for parent in parents:
        for problem in _problems(request, parent, config["WarmStartType"]):
            raise ValidationError(problem)
    return parents


def known(parents: Sequence[TuningJob]) -> list[Known]:
    """Return what the parents' training jobs have found, in the parents' order."""
    return [
        Known(trial.job.request["HyperParameters"], value)
        for parent in parents
        for trial in parent.trials()
        if (value := parent.objective.of(trial)) is not None
    ]


def overall_best(job: TuningJob, parents: Sequence[TuningJob]) -> tuple[TuningJob, Trial] | None:
    """Return the best training job of a tuning job and its parents, and whose it is."""
    found = [(each, best) for each in (job, *parents) if (best := each.best())]
    pick = max if job.objective.maximize else min
    return pick(found, key=lambda one: one[0].objective.of(one[1]) or 0.0, default=None)


def _listed(config: Mapping[str, Any]) -> Sequence[Mapping[str, str]]:
    listed: Sequence[Mapping[str, str]] = config["ParentHyperParameterTuningJobs"]
    return listed


def _parent(name: str, find: Find) -> TuningJob:
    parent = find(name)
    if parent is None:
        raise ValidationError(f"The parent hyperparameter tuning job [{name}] doesn't exist.")
    if parent.end_time is None:
        raise ValidationError(
            f"The parent hyperparameter tuning job [{name}] is {parent.status}. Parent tuning jobs "
            "must be in a terminal state: Completed, Stopped or Failed."
        )
    return parent


def _problems(request: Mapping[str, Any], parent: TuningJob, kind: str) -> Iterator[str]:
    ours, theirs = request["HyperParameterTuningJobConfig"], parent.config
    objective = "HyperParameterTuningJobObjective"
    if ours[objective] != theirs[objective]:
        yield (
            f"The objective metric must be that of the parent tuning job [{parent.name}]: "
            f"{theirs[objective]['Type']} {theirs[objective]['MetricName']}."
        )
    yield from _problems_of_names(request, parent)
    yield from _problems_of_definition(request, parent, kind)


def _problems_of_names(request: Mapping[str, Any], parent: TuningJob) -> Iterator[str]:
    kinds = _kinds(request["HyperParameterTuningJobConfig"])
    static = _static(request["TrainingJobDefinition"])
    before, static_before = _kinds(parent.config), _static(parent.definition)
    if {*kinds, *static} != {*before, *static_before}:
        yield (
            "The set of tunable plus static HyperParameter names is not the same across current "
            "and parent tuning jobs. Please ensure this set is constant when warm starting. Note "
            "that previously static HyperParameters can be tuned in warm start jobs and vice versa."
        )
    for name in kinds.keys() & before.keys():
        if kinds[name] != before[name]:
            yield f"The type of hyperparameter [{name}] must be that of [{parent.name}]."
    fixed = len(before.keys() & static.keys())
    fixed += sum(static_before.get(name, value) != value for name, value in static.items())
    if fixed > _MOST_CHANGES:
        yield (
            f"{fixed} hyperparameters became static or have another static value than in "
            f"[{parent.name}]; at most {_MOST_CHANGES}."
        )


def _problems_of_definition(
    request: Mapping[str, Any], parent: TuningJob, kind: str
) -> Iterator[str]:
    ours, theirs = request["TrainingJobDefinition"], parent.request["TrainingJobDefinition"]
    free = {f"{name[0].upper()}{name[1:]}" for name in _CHANGEABLE}
    if any(ours.get(name) != theirs.get(name) for name in {*ours, *theirs} - free):
        yield (
            "Only the following fields in TrainingJobDefinition are allowed to change: "
            f"[{', '.join(_CHANGEABLE)}]."
        )
    for place in _SAME.get(kind, ()):
        if _at(ours, place) != _at(theirs, place):
            yield (
                f"With {kind}, {place} must be that of the parent tuning job [{parent.name}]; "
                "use TransferLearning."
            )


def _at(definition: Mapping[str, Any], place: str) -> object:
    value: Any = definition
    for part in place.split("."):
        value = value.get(part)
    return value


def _kinds(config: Mapping[str, Any]) -> dict[str, str]:
    ranges = config.get("ParameterRanges", {})
    return {each["Name"]: kind for kind in _RANGES for each in ranges.get(kind, [])}


def _static(definition: Mapping[str, Any]) -> dict[str, str]:
    static = definition.get("StaticHyperParameters", {})
    return {name: value for name, value in static.items() if name != "_tuning_objective_metric"}
