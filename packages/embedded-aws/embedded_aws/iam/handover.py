"""Roles handed to a service: who may pass them, and whether the service may assume them.

Sources: IAM User Guide, "Grant a user permissions to pass a role to an AWS service"; the words are
those of Lambda's and Step Functions' own answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from embedded_aws.iam.authorizer import Authorizer
from embedded_aws.iam.denials import Refusal, Why
from embedded_aws.iam.principals import Principal
from embedded_aws.wire.operation import Operation

LAMBDA, STATES, SAGEMAKER = (f"{name}.amazonaws.com" for name in ("lambda", "states", "sagemaker"))

# Where each operation names the roles that it hands over, and to which service.
_HANDS = {
    ("lambda", "CreateFunction"): (LAMBDA, ("Role",)),
    ("lambda", "UpdateFunctionConfiguration"): (LAMBDA, ("Role",)),
    ("states", "CreateStateMachine"): (STATES, ("roleArn",)),
    ("states", "UpdateStateMachine"): (STATES, ("roleArn",)),
    ("sagemaker", "CreateTrainingJob"): (SAGEMAKER, ("RoleArn",)),
    ("sagemaker", "CreateModel"): (SAGEMAKER, ("ExecutionRoleArn",)),
    ("sagemaker", "CreateHyperParameterTuningJob"): (
        SAGEMAKER,
        ("TrainingJobDefinition/RoleArn", "TrainingJobDefinitions/RoleArn"),
    ),
    ("scheduler", "CreateSchedule"): ("scheduler.amazonaws.com", ("Target/RoleArn",)),
    ("scheduler", "UpdateSchedule"): ("scheduler.amazonaws.com", ("Target/RoleArn",)),
    ("events", "PutTargets"): ("events.amazonaws.com", ("Targets/RoleArn",)),
}
_UNTRUSTED = {
    LAMBDA: (
        "InvalidParameterValueException",
        "The role defined for the function cannot be assumed by Lambda.",
        400,
    ),
    STATES: (
        "AccessDeniedException",
        (
            "Neither the global service principal states.amazonaws.com, nor the regional one is "
            "authorized to assume the provided role."
        ),
        400,
    ),
}


def check(authorizer: Authorizer, who: Principal, operation: Operation, resource: str) -> None:
    """Judge each role that an operation hands over.

    Args:
        authorizer: The account's.
        who: The caller.
        operation: The operation.
        resource: ARN of what gets the role.

    Raises:
        Refusal: The caller may not pass it, or the service may not assume it.
    """
    service, places = _HANDS.get((operation.service, operation.name), ("", ()))
    for place in places:
        for role in _values(operation.params, place.split("/")):
            _pass(authorizer, who, role, service, resource)
            _check_trust(authorizer, role, service)


def _pass(authorizer: Authorizer, who: Principal, role: str, service: str, resource: str) -> None:
    parts = role.split(":")
    if len(parts) != 6 or parts[2] != "iam":  # noqa: PLR2004 - an ARN's; the service refuses others
        return
    if parts[4] != authorizer.account:
        message = "Cross-account pass role is not allowed."
        raise Refusal(Why.DENIED, message, "AccessDeniedException")
    facts = {"iam:passedtoservice": (service,), "iam:associatedresourcearn": (resource,)}
    authorizer.require(who, "iam:PassRole", role, facts)


def _check_trust(authorizer: Authorizer, role: str, service: str) -> None:
    if service not in _UNTRUSTED:  # SageMaker looks when it begins to work
        return
    facts = source_facts(authorizer.account, "")
    if not authorizer.trusts(role, service, facts):
        code, message, status = _UNTRUSTED[service]
        raise Refusal(Why.DENIED, message, code, status)


def source_facts(account: str, source_arn: str) -> dict[str, tuple[str, ...]]:
    """Return what a service says of whom it acts for: `aws:SourceAccount`, `aws:SourceArn`."""
    of_resource = {"aws:sourcearn": (source_arn,)} if source_arn else {}
    return {"aws:sourceaccount": (account,), **of_resource}


def _values(value: Any, path: list[str]) -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        for each in value:
            yield from _values(each, path)
    elif not path:
        if isinstance(value, str):
            yield value
    elif isinstance(value, Mapping) and path[0] in value:
        yield from _values(value[path[0]], path[1:])
