"""What a deployment of the sample can be told, for an app in CDK for Terraform."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Protocol, TypedDict, runtime_checkable


@runtime_checkable
class Token(Protocol):
    """What CDK resolves when it synthesizes: its `IResolvable`."""

    def resolve(self, context: Any) -> Any:  # noqa: ANN401 (CDK's signature)
        """Return the value."""


Flag = bool | Token
"""A boolean, or an expression that has one at plan time."""


class VpcConfig(TypedDict):
    """A network: 1-16 subnets and 1-5 security groups of one VPC, by id."""

    subnet_ids: Sequence[str]
    security_group_ids: Sequence[str]


class _ScheduleNeeds(TypedDict):
    expression: str


class Schedule(_ScheduleNeeds, total=False):
    """When executions start: `rate(...)`, `cron(...)` or `at(...)`, the time zone, the input."""

    timezone: str
    input: str


class _NotificationNeeds(TypedDict):
    target_arn: str


class FailureNotification(_NotificationNeeds, total=False):
    """Who is told of executions that fail: an ARN, and the role that EventBridge takes for it."""

    role_arn: str


class Tuning(TypedDict, total=False):
    """How the current workflow tunes: the members of the module's variable `tuning`."""

    strategy: str
    metric: str
    jobs: float
    parallel: float
    seconds: float
    job_seconds: float
    continuous: Mapping[str, Mapping[str, object]]
    integer: Mapping[str, Mapping[str, object]]
    categorical: Mapping[str, Sequence[str]]
    static: Mapping[str, str]
    early_stopping: bool
    stop_at: Mapping[str, object]
    warm_start: Mapping[str, object]
    spot: Mapping[str, object]
    hyperband: Mapping[str, float]
    instance_type: str
    instance_count: float
    volume_size_gb: float
    transform_seconds: float


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The sample's parameters: plain values, or tokens that Terraform resolves.

    They are the module's variables: its README describes each, with its unit, and what is allowed.
    Names and types are checked at once, ranges when Terraform plans.

    Raises:
        TypeError: A parameter isn't of its type; the text says which type that is.
    """

    name: str = "tune-model"
    workflow: str = "documented"
    tags: Mapping[str, str] = field(default_factory=dict)
    training_image: str | None = None
    xgboost_version: str = "3.0-5"
    instance_type: str = "ml.m4.xlarge"
    max_training_jobs: float = 2
    max_parallel_training_jobs: float = 2
    max_runtime_seconds: float = 86400
    volume_size_gb: float = 30
    static_hyperparameters: Mapping[str, str] = field(
        default_factory=lambda: {"num_round": "2", "precision_dtype": "float32"}
    )
    tuning: Tuning = field(default_factory=Tuning)
    quality_gate: float | None = None
    definition: str | None = None
    create_bucket: Flag = True
    bucket_name: str | None = None
    force_destroy: Flag = False
    bucket_versioning: Flag = False
    object_expiration_days: float | None = None
    create_log_groups: Flag = True
    log_group_name: str | None = None
    log_retention_days: float = 30
    log_level: str = "ALL"
    tracing: Flag = True
    role_arns: Mapping[str, str] = field(default_factory=dict)
    permissions_boundary_arn: str | None = None
    iam_profile: str | None = None
    state_machine_additions: Flag = True
    sagemaker_policies: Mapping[str, str] = field(default_factory=dict)
    state_machine_policies: Mapping[str, str] = field(default_factory=dict)
    kms_key_arn: str | None = None
    vpc_config: VpcConfig | None = None
    schedule: Schedule | None = None
    failure_notification: FailureNotification | None = None

    def __post_init__(self) -> None:
        """Check each parameter against its annotation."""
        for each in fields(self):
            _check(each.name, getattr(self, each.name), str(each.type))

    def given(self) -> dict[str, object]:
        """Return those that differ from the defaults, as variables of the module."""
        default = vars(Parameters())
        given = {n: _plain(value) for n, value in vars(self).items() if value != default[n]}
        if self.definition is not None:
            given["definition"] = _untouched(self.definition)
        return given


def _check(name: str, value: object, annotation: str) -> None:
    kind, _, null = annotation.partition(" | ")
    if isinstance(value, Token) or (null and value is None):
        return
    what, is_valid = _KINDS[kind]
    if not is_valid(value):
        raise TypeError(f"{name} must be {what}{' or None' if null else ''}, not {value!r}.")
    if isinstance(value, Mapping) and kind in _SHAPES:
        _check_members(name, value, kind)


def _check_members(name: str, value: Mapping[str, object], kind: str) -> None:
    shape, annotation = _SHAPES[kind]
    required, optional = shape.__required_keys__, shape.__optional_keys__
    listed = ", ".join(sorted(required | optional))
    for unknown in sorted(value.keys() - required - optional):
        raise TypeError(f"{name} has no member {unknown!r}: it has {listed}.")
    for missing in sorted(required - value.keys()):
        raise TypeError(f"{name} must have the member {missing!r}.")
    for member, given in value.items():
        _check(f"{name}[{member!r}]", given, annotation)


def _is_string(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _are_strings(value: object) -> bool:
    return isinstance(value, Sequence) and not _is_string(value) and all(map(_is_string, value))


def _maps_strings(value: object) -> bool:
    return isinstance(value, Mapping) and all(map(_is_string, (*value.keys(), *value.values())))


_KINDS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "str": ("a string", _is_string),
    "float": ("a number", _is_number),
    "Flag": ("True or False", lambda value: isinstance(value, bool)),
    "Mapping[str, str]": ("a mapping of strings to strings", _maps_strings),
    "Sequence[str]": ("a sequence of strings", _are_strings),
    "VpcConfig": ("a mapping", lambda value: isinstance(value, Mapping)),
    "Schedule": ("a mapping", lambda value: isinstance(value, Mapping)),
    "FailureNotification": ("a mapping", lambda value: isinstance(value, Mapping)),
    "Tuning": ("a mapping", lambda value: isinstance(value, Mapping)),
    "object": ("a value", lambda _: True),  # Terraform checks the members of `tuning`
}
"""What a value must be, in words and as a test, by the annotation."""

_SHAPES: Mapping[str, tuple[Any, str]] = {
    "VpcConfig": (VpcConfig, "Sequence[str]"),
    "Schedule": (Schedule, "str"),
    "FailureNotification": (FailureNotification, "str"),
    "Tuning": (Tuning, "object"),
}
"""The members of a mapping, and what each of them must be."""


def _plain(value: object) -> object:
    """Make any mapping a dictionary and any sequence a list: CDK takes no others."""
    if isinstance(value, Mapping):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(member) for member in value]
    return value


def _untouched(text: str) -> str:
    """Keep Terraform from filling in a definition's placeholders itself.

    ${bucket} of 50%{x}  ->  $${bucket} of 50%%{x}
    """
    return text if "${TfToken[" in text else text.replace("${", "$${").replace("%{", "%%{")
