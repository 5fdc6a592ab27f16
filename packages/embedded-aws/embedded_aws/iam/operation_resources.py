"""The resource that an operation acts on, as IAM names it.

Source: Service Authorization Reference, "Resource types" and "Actions" of each service.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from moto.core.exceptions import ServiceException
from moto.iam.models import iam_backends
from moto.kms.models import kms_backends

from embedded_aws import function_rules
from embedded_aws.iam.asks import partition_of
from embedded_aws.iam.denials import Refusal, Why
from embedded_aws.wire.operation import Operation

_ANY = ("*",)


def of(operation: Operation) -> tuple[str, ...]:
    """Return the ARNs of what an operation acts on, or `*`; at least one."""
    find = _RESOURCES.get(operation.service)
    found = find(operation) if find else "*"
    return (found,) if isinstance(found, str) else found or _ANY


def holder(operation: Operation) -> Any | None:  # noqa: ANN401 - moto's Role or User
    """Return the role or the user that an operation of IAM's names; None where there is none."""
    iam = iam_backends[operation.account][partition_of(operation.region)]
    params = operation.params
    try:
        if "RoleName" in params:
            return iam.get_role(params["RoleName"])
        return iam.get_user(params["UserName"]) if "UserName" in params else None
    except ServiceException:
        return None


def _arn(operation: Operation, service: str, rest: str, *, region: bool = True) -> str:
    where = operation.region if region else ""
    partition = partition_of(operation.region)
    return f"arn:{partition}:{service}:{where}:{operation.account}:{rest}"


def _given(operation: Operation, *names: str) -> str:
    """Return the ARN that a parameter gives, of what is here: moto looks it up by its last part."""
    arn = _first(operation.params, *names)
    parts = arn.split(":", 5)
    if len(parts) != 6 or parts[2] != operation.service:  # noqa: PLR2004 - an ARN's
        return arn
    return _arn(operation, parts[2], parts[5])


def _first(params: Mapping[str, Any], *names: str) -> str:
    return next((str(params[name]) for name in names if params.get(name)), "")


def _lambda(operation: Operation) -> str:
    """Return a function's ARN, however it was named: name, partial ARN or ARN."""
    if arn := _given(operation, "Resource"):
        return arn
    named = function_rules.base_name(_first(operation.params, "FunctionName"))
    if not named:
        return "*"
    name, _, qualifier = named.partition(":")
    qualifier = qualifier or _first(operation.params, "Qualifier")
    return _arn(operation, "lambda", f"function:{name}" + (f":{qualifier}" if qualifier else ""))


_SAGEMAKER = {
    "HyperParameterTuningJob": "hyper-parameter-tuning-job",
    "TrainingJob": "training-job",
    "TransformJob": "transform-job",
    "Model": "model",
    "EndpointConfig": "endpoint-config",
    "Endpoint": "endpoint",
}


def _sagemaker(operation: Operation) -> str:
    if arn := _given(operation, "ResourceArn"):
        return arn
    if operation.name == "ListTrainingJobsForHyperParameterTuningJob":
        kind = "HyperParameterTuningJob"
    else:
        kind = re.sub(r"^(Create|Describe|Stop|Delete|Update)", "", operation.name)
    name = operation.params.get(f"{kind}Name")
    if kind not in _SAGEMAKER or not isinstance(name, str):
        return "*"
    return _arn(operation, "sagemaker", f"{_SAGEMAKER[kind]}/{name.lower()}")


# The parameter that names what an operation of Step Functions acts on. Two that may stand side by
# side (ListExecutions) are alternatives.
_OF_MACHINES = (
    "stateMachineVersionArn",
    "stateMachineAliasArn",
    "executionArn",
    "mapRunArn",
    "activityArn",
    "resourceArn",
    "stateMachineArn",
)


def _states(operation: Operation) -> str:
    if operation.name in {"CreateStateMachine", "CreateActivity"}:
        kind = "stateMachine" if operation.name == "CreateStateMachine" else "activity"
        return _arn(operation, "states", f"{kind}:{operation.params.get('name', '')}")
    return _given(operation, *_OF_MACHINES) or "*"


_EXCLUSIVE = (
    {"logGroupName", "logGroupIdentifier"},
    {"logGroupNames", "logGroupIdentifiers", "logGroupName"},
)


def _logs(operation: Operation) -> str | tuple[str, ...]:
    """Return log groups, or a stream of one.

    Raises:
        Refusal: A group is named in two ways.
    """
    params = operation.params
    if any(len(names & params.keys()) > 1 for names in _EXCLUSIVE):
        message = "LogGroup name and LogGroup ARN are mutually exclusive parameters."
        raise Refusal(Why.DENIED, message, "InvalidParameterException", 400)
    if arn := _given(operation, "resourceArn"):
        return arn
    several = params.get("logGroupIdentifiers") or params.get("logGroupNames")
    if isinstance(several, list):
        return tuple(_log_group(operation, str(name)) for name in several)
    if group := _first(params, "logGroupIdentifier", "logGroupName"):
        return f"{_log_group(operation, group)}{params.get('logStreamName', '')}"
    prefixed = operation.name.startswith("DescribeLogGroups")
    return _log_group(operation, "") if prefixed else "*"


def _log_group(operation: Operation, named: str) -> str:
    """Return the ARN of a group's streams, whether the group was named or given as an ARN."""
    name = named.rpartition(":log-group:")[2].removesuffix(":*")
    return _arn(operation, "logs", f"log-group:{name}:log-stream:")


_IDENTIFIED_BY = ("PolicyArn", "OpenIDConnectProviderArn", "SAMLProviderArn", "PolicySourceArn")


def _iam(operation: Operation) -> str | tuple[str, ...]:
    params = operation.params
    if operation.name.endswith("Group") and "GroupName" in params:  # its members are no resource
        return _arn(operation, "iam", f"group/{_group_path(operation)}", region=False)
    for key, kind in (("RoleName", "role"), ("UserName", "user"), ("GroupName", "group")):
        if name := params.get(key):
            path = (params.get("Path") or _path(operation)).lstrip("/")
            return _arn(operation, "iam", f"{kind}/{path}{name}", region=False)
    if arn := _first(params, *_IDENTIFIED_BY):
        return arn
    if name := params.get("PolicyName"):
        path = params.get("Path", "/").lstrip("/")
        return _arn(operation, "iam", f"policy/{path}{name}", region=False)
    return "*"


def _group_path(operation: Operation) -> str:
    name = operation.params["GroupName"]
    if "Path" in operation.params:
        return f"{operation.params['Path'].lstrip('/')}{name}"
    groups = iam_backends[operation.account][partition_of(operation.region)].groups
    return f"{groups[name].path.lstrip('/')}{name}" if name in groups else str(name)


def _path(operation: Operation) -> str:
    found = holder(operation)
    return str(found.path) if found else ""


def _sts(operation: Operation) -> str:
    return _first(operation.params, "RoleArn", "TargetPrincipal") or "*"


_OF_EVENTS = {
    "EventBus": "event-bus",
    "Archive": "archive",
    "Replay": "replay",
    "Connection": "connection",
    "ApiDestination": "api-destination",
    "Endpoint": "endpoint",
    "EventSource": "event-source",
}


def _events(operation: Operation) -> str:
    params = operation.params
    if arn := _given(operation, "ResourceARN"):
        return arn
    kind = next((arn for name, arn in _OF_EVENTS.items() if operation.name.endswith(name)), "rule")
    name = _first(params, "Rule", "Name", "ArchiveName", "ReplayName")
    if not name:
        return "*"
    bus = _first(params, "EventBusName").rpartition("/")[2]
    of_bus = f"{bus}/" if kind == "rule" and bus not in {"", "default"} else ""
    return _arn(operation, "events", f"{kind}/{of_bus}{name}")


def _scheduler(operation: Operation) -> str:
    params = operation.params
    if arn := _given(operation, "ResourceArn"):
        return arn
    name = params.get("Name")
    if not name:
        return "*"
    if operation.name.endswith("ScheduleGroup"):
        return _arn(operation, "scheduler", f"schedule-group/{name}")
    return _arn(operation, "scheduler", f"schedule/{params.get('GroupName') or 'default'}/{name}")


def _kms(operation: Operation) -> str | tuple[str, ...]:
    params = operation.params
    if alias := _first(params, "AliasName"):
        key = _first(params, "TargetKeyId") or alias
        return _arn(operation, "kms", alias), _key(operation, key)
    named = params.get("KeyId")
    return _key(operation, named) if isinstance(named, str) else "*"


def _key(operation: Operation, named: str) -> str:
    """Return a key's ARN, however it was named: id, ARN, alias or alias's ARN."""
    alias = named.rpartition(":")[2] if ":alias/" in named else named
    if alias.startswith("alias/"):
        found = kms_backends[operation.account][operation.region].get_key_id_from_alias(alias)
        return _arn(operation, "kms", f"key/{found}" if found else alias)
    of_arn = named.partition(":key/")[2]
    if named.startswith("arn:") and not of_arn:
        return named
    return _arn(operation, "kms", f"key/{of_arn or named}")


def _ecr(operation: Operation) -> str:
    name = operation.params.get("repositoryName")
    registry = str(operation.params.get("registryId") or operation.account)
    of_registry = replace(operation, account=registry)
    return _arn(of_registry, "ecr", f"repository/{name}") if name else "*"


_RESOURCES: dict[str, Callable[[Operation], str | tuple[str, ...]]] = {
    "lambda": _lambda,
    "sagemaker": _sagemaker,
    "states": _states,
    "logs": _logs,
    "iam": _iam,
    "sts": _sts,
    "events": _events,
    "scheduler": _scheduler,
    "kms": _kms,
    "ecr": _ecr,
}
