"""What a deployment of the sample can be told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from tune_model.infra.cdk import IResolvable

NULL = "${null}"
"""Terraform's null: CDK drops members that are None."""

_TOKEN = 1e100
"""CDK's tokens of numbers are numbers of this size and above."""

Flag = bool | IResolvable
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


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The sample's parameters: plain values, or tokens that Terraform resolves.

    `variables.py` describes each, with its unit, and what is allowed: the names and the defaults
    are the same. What isn't allowed is refused when Terraform plans.
    """

    name: str = "tune-model"
    tags: Mapping[str, str] = field(default_factory=dict)
    training_image: str | None = None
    instance_type: str = "ml.m4.xlarge"
    max_training_jobs: float = 2
    max_parallel_training_jobs: float = 2
    max_runtime_seconds: float = 86400
    volume_size_gb: float = 30
    static_hyperparameters: Mapping[str, str] = field(
        default_factory=lambda: {"num_round": "2", "precision_dtype": "float32"}
    )
    definition: str | None = None
    create_bucket: Flag = True
    bucket_name: str | None = None
    force_destroy: Flag = False
    bucket_versioning: Flag = False
    create_log_groups: Flag = True
    log_group_name: str | None = None
    log_retention_days: float = 30
    log_level: str = "ALL"
    tracing: Flag = True
    role_arns: Mapping[str, str] = field(default_factory=dict)
    permissions_boundary_arn: str | None = None
    iam_profile: str = "documented"
    state_machine_additions: Flag = True
    sagemaker_policies: Mapping[str, str] = field(default_factory=dict)
    state_machine_policies: Mapping[str, str] = field(default_factory=dict)
    kms_key_arn: str | None = None
    vpc_config: VpcConfig | None = None
    schedule: Schedule | None = None
    failure_notification: FailureNotification | None = None

    def given(self) -> dict[str, object]:
        """Return those that differ from the defaults, what a schedule leaves open spelt out."""
        default, given = vars(Parameters()), dict(vars(self))
        if self.schedule is not None:
            given["schedule"] = {"timezone": "UTC", "input": "{}", **self.schedule}
        if self.failure_notification is not None:
            given["failure_notification"] = {"role_arn": NULL, **self.failure_notification}
        if self.definition is not None:
            given["definition"] = _untouched(self.definition)
        return {
            name: NULL if value is None else value
            for name, value in given.items()
            if value != default[name]
        }

    def known(self) -> dict[str, str]:
        """Return the expressions of those that are plain texts, numbers, booleans or None.

        A map is only where it is the default's; others may hold tokens.
        """
        default = vars(Parameters())
        return {
            name: json.dumps(value, ensure_ascii=False)
            for name, value in vars(self).items()
            if _is_plain(value) or value == default[name]
        }


def _untouched(text: str) -> str:
    """Keep Terraform from filling in a definition's placeholders itself."""
    return text if "${TfToken[" in text else text.replace("${", "$${").replace("%{", "%%{")


def _is_plain(value: object) -> bool:
    if isinstance(value, str):
        return "${" not in value and "%{" not in value
    if isinstance(value, int | float):  # a boolean is one too
        return abs(value) < _TOKEN
    return value is None
