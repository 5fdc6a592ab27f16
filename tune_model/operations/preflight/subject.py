"""What is looked at: a workflow, deployed or about to be, and what its definition asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tune_model.operations.machine import Machine, arguments
from tune_model.operations.prices import Prices, Use

_BUCKET = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?=[/']|$)")
_JOBS: Mapping[str, Use] = {
    "createHyperParameterTuningJob": "training",
    "createTransformJob": "transform",
}
_MODEL = "createModel"


@dataclass(frozen=True)
class Subject:
    """A workflow that is to be applied or run.

    Attributes:
        region: Where.
        machine: The state machine; its ARN is empty before it is deployed.
        prices: What instances cost there.
        documents: The policies of iam/, parsed, by their file's name.
        roles: ARNs of roles that are known before the definition names them, by the part's name.
        bucket: The bucket, where the definition doesn't name it yet; None where it isn't known.
        prefix: What jobs' names begin with; None where only a function of the workflow knows.
        deployed: ARN of the state machine that an apply changes; empty where it makes one.
        thorough: Whether to ask what takes long and rarely matters.
    """

    region: str
    machine: Machine
    prices: Prices
    documents: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    bucket: str | None = None
    prefix: str | None = None
    deployed: str = ""
    thorough: bool = True

    @property
    def is_deployed(self) -> bool:
        """Whether it is there already."""
        return bool(self.machine.arn)

    @property
    def account(self) -> str | None:
        """The account that it is in; None before it is deployed."""
        return self.machine.arn.split(":")[4] if self.is_deployed else None

    @property
    def is_documented(self) -> bool:
        """Whether its definition makes what the sample's makes, so that the same rights do."""
        return all(any(self.machine.calls(api)) for api in (*_JOBS, _MODEL))

    def buckets(self) -> list[str]:
        """Return the buckets that the definition names, and the one that is given."""
        found = [name for text in _texts(self.machine.definition) for name in _BUCKET.findall(text)]
        return list(dict.fromkeys([*([self.bucket] if self.bucket else []), *found]))

    def images(self) -> list[str]:
        """Return the images that the definition names; one that Terraform looks up isn't known."""
        found = (
            text
            for key in ("TrainingImage", "Image")
            for text in _values(self.machine.definition, key)
        )
        return [text for text in dict.fromkeys(found) if is_literal(text)]

    def sagemaker_role(self) -> str | None:
        """Return the ARN of the role that the jobs get; None where the definition names none."""
        for key in ("RoleArn", "ExecutionRoleArn"):
            for text in _values(self.machine.definition, key):
                if text.startswith("arn:"):
                    return text
        return self.roles.get("sagemaker")


@dataclass(frozen=True)
class Demand:
    """Instances that an execution uses at the same time.

    Attributes:
        use: What for.
        instance_type: Such as `ml.m4.xlarge`.
        instances: How many; None where the definition takes it from its input.
        is_spot: Whether they are spot instances, which have quotas of their own.
    """

    use: Use
    instance_type: str
    instances: int | None
    is_spot: bool = False

    @property
    def quota(self) -> str:
        """The name of the quota that bounds it, as SageMaker's refusals quote it."""
        return f"{self.instance_type} for {'spot ' if self.is_spot else ''}{self.use} job usage"


def demands(machine: Machine) -> list[Demand]:
    """Return what a definition's jobs use, the most for each use and type.

    Jobs of one use may run beside each other (states in a Parallel); that isn't added up here.
    """
    most: dict[tuple[Use, str, bool], int | None] = {}
    for api, use in _JOBS.items():
        for state in machine.calls(api):
            parameters = arguments(state)
            resources, parallel = _resources(parameters, use)
            instance_type = resources.get("InstanceType")
            if not isinstance(instance_type, str) or not is_literal(instance_type):
                continue
            key, count = (use, instance_type, _is_spot(parameters)), _count(resources, parallel)
            before = most.get(key, 0)
            most[key] = None if count is None or before is None else max(before, count)
    return [Demand(use, type_, count, spot) for (use, type_, spot), count in most.items()]


def is_literal(text: str) -> bool:
    """Whether a text is itself, and no placeholder, path or expression."""
    return not text.startswith(("$", "{%")) and "${" not in text


def _is_spot(parameters: Mapping[str, Any]) -> bool:
    definition = _member(parameters, "TrainingJobDefinition")
    return definition.get("EnableManagedSpotTraining") is True


def _resources(parameters: Mapping[str, Any], use: Use) -> tuple[Mapping[str, Any], Any]:
    """Return what describes a job's instances, and how many such jobs run at the same time."""
    if use == "transform":
        return _member(parameters, "TransformResources"), 1
    limits = _member(_member(parameters, "HyperParameterTuningJobConfig"), "ResourceLimits")
    bounds = [limits.get(name) for name in ("MaxParallelTrainingJobs", "MaxNumberOfTrainingJobs")]
    known = [each for each in bounds if isinstance(each, int)]
    resources = _member(_member(parameters, "TrainingJobDefinition"), "ResourceConfig")
    return resources, min(known) if known else None


def _member(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return a member that is an object; an expression in its place tells nothing."""
    found = value.get(key)
    return found if isinstance(found, Mapping) else {}


def _count(resources: Mapping[str, Any], parallel: Any) -> int | None:  # noqa: ANN401 - JSON
    count = resources.get("InstanceCount", 1)
    return count * parallel if isinstance(count, int) and isinstance(parallel, int) else None


def _values(value: Any, key: str) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Yield each text under a key, wherever it is."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name == key and isinstance(inner, str):
                yield inner
            else:
                yield from _values(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from _values(inner, key)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(inner)
