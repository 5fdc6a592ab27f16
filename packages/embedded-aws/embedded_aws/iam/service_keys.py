"""The calls of AWS KMS that a service makes with a customer's key, as the caller or as a role.

Sources: Step Functions Developer Guide, "Data at rest encryption"; Lambda Developer Guide,
"Securing Lambda environment variables"; SageMaker Developer Guide, "SageMaker AI roles"; KMS
Developer Guide, "Condition keys for AWS KMS". A key's own policy isn't judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from moto.kms.models import kms_backends
from moto.stepfunctions.parser.models import stepfunctions_parser_backends

from embedded_aws.iam import services
from embedded_aws.iam.asks import Ask, partition_of
from embedded_aws.wire.operation import Operation

Facts = dict[str, tuple[str, ...]]

_STATES_MACHINE = "kms:encryptioncontext:aws:states:statemachinearn"
_SAVES_MACHINE = frozenset({"CreateStateMachine", "UpdateStateMachine"})
_SHOWS_MACHINE = frozenset({"DescribeStateMachine"})
_SHOWS_EXECUTION = frozenset(
    {"DescribeExecution", "DescribeStateMachineForExecution", "GetExecutionHistory"}
)
_SAVES_FUNCTION = frozenset({"CreateFunction", "UpdateFunctionConfiguration"})


def via(service: str, region: str) -> Facts:
    """Return the condition key that says for which service KMS is called."""
    return {"kms:viaservice": (f"{service}.{region}.amazonaws.com",)}


def arn_of(named: str, region: str, account: str) -> str:
    """Return a key's ARN, however a request names it: id, ARN, alias or alias's ARN."""
    if ":key/" in named:
        return named
    key = named
    if "alias/" in named:
        alias = named.rpartition(":")[2]
        key = kms_backends[account][region].get_key_id_from_alias(alias) or alias
    return f"arn:{partition_of(region)}:kms:{region}:{account}:key/{key}"


def asked(operation: Operation) -> Iterator[Ask]:
    """Yield what an operation asks of a customer's key, as its caller."""
    params = operation.params
    if operation.service == "lambda" and operation.name in _SAVES_FUNCTION:
        if named := params.get("KMSKeyArn"):
            yield from _asks(operation, named, "kms:CreateGrant", "kms:Encrypt")
    elif operation.service == "states" and operation.name in _SAVES_MACHINE:
        if named := (params.get("encryptionConfiguration") or {}).get("kmsKeyId"):
            yield from _asks(operation, named, "kms:DescribeKey", "kms:GenerateDataKey")
    elif named := _key_of_machine(operation):
        yield from _asks(operation, named, "kms:Decrypt")


def _asks(operation: Operation, named: str, *actions: str) -> Iterator[Ask]:
    key = arn_of(named, operation.region, operation.account)
    for action in actions:
        yield Ask(action, key, via(operation.service, operation.region))


def _key_of_machine(operation: Operation) -> str | None:
    """Return the key of the state machine whose definition or execution is shown."""
    if operation.service != "states" or operation.params.get("includedData") == "METADATA_ONLY":
        return None
    if operation.name in _SHOWS_MACHINE:
        arn = str(operation.params.get("stateMachineArn", ""))
    elif operation.name in _SHOWS_EXECUTION:
        arn = machine_of(str(operation.params.get("executionArn", "")))
    else:
        return None
    backend = stepfunctions_parser_backends[operation.account][operation.region]
    machines = backend.state_machines
    found = next((each for each in machines if each.arn == arn), None)
    return key_of(found) if found else None


def machine_of(execution: str) -> str:
    """Return the ARN of an execution's state machine."""
    return execution.replace(":execution:", ":stateMachine:").rpartition(":")[0]


def key_of(machine: Any) -> str | None:  # noqa: ANN401 - moto's state machine
    """Return the customer's key that encrypts a state machine, if one does."""
    configured: Mapping[str, str] = machine.encryptionConfiguration or {}
    return configured.get("kmsKeyId")


# ---- as a role


def use_of_machine(machine: Any) -> None:  # noqa: ANN401 - moto's state machine
    """Judge what Step Functions asks of a machine's key, as the machine's role, for an execution.

    Raises:
        services.Denied: The role may not.
    """
    facts = {_STATES_MACHINE: (machine.arn,)}
    _require_of_machine(machine, facts, "kms:GenerateDataKey", "kms:Decrypt")


def may_deliver_logs(machine: Any) -> bool:  # noqa: ANN401 - the same
    """Judge what delivering an encrypted machine's log asks of its key, as the machine's role."""
    _, partition, _, region, account, _ = machine.arn.split(":", 5)
    facts = {"kms:encryptioncontext:sourcearn": (f"arn:{partition}:logs:{region}:{account}:*",)}
    try:
        _require_of_machine(machine, facts, "kms:GenerateDataKey")
    except services.Denied:
        return False
    return True


def _require_of_machine(
    machine: Any,  # noqa: ANN401 - the same
    facts: Mapping[str, tuple[str, ...]],
    *actions: str,
) -> None:
    if (named := key_of(machine)) is None:
        return
    region, account = machine.arn.split(":")[3:5]
    key = arn_of(named, region, account)
    for action in actions:
        known = {**facts, **via("states", region)}
        services.require(machine.roleArn, "states", action, key, region, known)


def read_environment(function: Any) -> None:  # noqa: ANN401 - moto's function
    """Judge what Lambda asks of the key of a function's environment, as the function's role.

    Raises:
        services.Denied: The role may not.
    """
    if named := function.kms_key_arn:
        region, account = function.function_arn.split(":")[3:5]
        facts = {"kms:encryptioncontext:aws:lambda:functionarn": (function.function_arn,)}
        known = {**facts, **via("lambda", region)}
        key = arn_of(named, region, account)
        services.require(function.role, function.function_name, "kms:Decrypt", key, region, known)


def encrypt_output(role: str, session: str, key: str, region: str) -> None:
    """Judge what SageMaker asks of the key of a job's output, as the job's role.

    Raises:
        services.Denied: The role may not.
    """
    services.require(role, session, "kms:Encrypt", key, region)


def encrypt_volume(role: str, session: str, key: str, region: str) -> None:
    """Judge the grant by which a job's volume is attached, as the job's role.

    Raises:
        services.Denied: The role may not.
    """
    facts = {"kms:grantisforawsresource": ("true",)}
    services.require(role, session, "kms:CreateGrant", key, region, facts)
