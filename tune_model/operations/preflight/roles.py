"""Whether each role may do what the workflow does as it, by IAM's policy simulator.

Source: IAM API Reference, `SimulatePrincipalPolicy`: the role's policies and its boundary, and what
an organization denies; not the policies of buckets and keys. The questions are the documents of
iam/scoped, which name the resources: who has the documented policies, has these rights too, but
for the one that is beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError

from tune_model.operations.machine import function_name
from tune_model.operations.preflight.asking import Client, asked
from tune_model.operations.preflight.findings import Finding, lacks, not_known, ok, warn
from tune_model.operations.preflight.image import repository_arn
from tune_model.operations.preflight.rights import Question, questions
from tune_model.operations.preflight.subject import Subject

_DOCUMENTS: Mapping[str, tuple[str, ...]] = {
    "state_machine": ("scoped/state_machine", "state_machine_additions"),
    "sagemaker": ("scoped/sagemaker_execution",),
    "generate_dataset": ("scoped/generate_dataset",),
}
_FUNCTION = "function_logging"
# The current workflow gives each execution keys of its own.
_KEYS = "executions/preflight/"
_BESIDE = frozenset({"s3:AbortMultipartUpload"})  # AWS's documented policies lack it
# An execution succeeds without these (docs/iam.md, "Without each action"): logs, metrics, the
# stopping of jobs are lost, or nothing asks for them.
_SPARED = ("logs:", "cloudwatch:", "sagemaker:Stop", "sagemaker:ListTags")
_SPARED_OF_JOBS = "sagemaker:"


@dataclass
class _Role:
    """A role with what it must be allowed; `part` is its name in `role_arns`."""

    part: str
    arn: str
    documents: tuple[str, ...]
    values: dict[str, str] = field(default_factory=dict)


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Say of each role that is known what it may not do.

    Raises:
        NotKnown: A function's configuration or the simulator may not be asked.
    """
    if not subject.is_documented:
        yield not_known("the definition isn't the sample's, so what its roles need isn't known")
        return
    values = _location(subject)
    roles = list(_roles(subject, client, values))
    if not roles:
        yield ok("apply makes them")
    for role in roles:
        yield _of_role(subject, client("iam"), role, values | role.values)


def _of_role(subject: Subject, iam: Any, role: _Role, values: Mapping[str, str]) -> Finding:  # noqa: ANN401 - a boto3 client
    denied: list[str] = []
    judged = 0
    try:
        for name in role.documents:
            for question in questions(subject.documents[name], values, _BESIDE):
                judged += len(question.actions)
                denied += _denied(iam, role.arn, question)
    except ClientError:
        return lacks(f"there is no role {role.arn}", "make it, or correct role_arns")
    if not judged:
        return not_known(f"{role.part}: what it needs is known once the stack is applied")
    fatal = [each for each in denied if not _is_spared(role.part, each)]
    if fatal:
        return lacks(
            f"{role.part}: the role {role.arn} may not {', '.join(fatal)}",
            "give it the policies of iam/ (iam/README.md says which), and look at its permissions "
            "boundary",
        )
    if denied:
        return warn(
            f"{role.part}: the role {role.arn} may not {', '.join(denied)}",
            "an execution succeeds without, but logs or metrics may be lost, and jobs go on where "
            "it is stopped: docs/iam.md",
        )
    return ok(f"{role.part}: may do all of {judged} actions")


def _denied(iam: Any, arn: str, question: Question) -> list[str]:  # noqa: ANN401 - a boto3 client
    """Ask, and return each action that is denied, with the resource.

    Raises:
        NotKnown: The simulator may not be asked.
        ClientError: There is no such role.
    """
    pages = iam.get_paginator("simulate_principal_policy")
    answers = asked(
        lambda: list(pages.paginate(PolicySourceArn=arn, **question.parameters())),
        {"NoSuchEntity"},
    )
    denied = (
        f"{result['EvalActionName']} on {name}"
        for page in answers
        for result in page["EvaluationResults"]
        for name, decision in _decisions(result)
        if decision != "allowed"
    )
    return list(dict.fromkeys(denied))


def _decisions(result: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each resource with its decision: AWS may answer with one result for several."""
    specific = result.get("ResourceSpecificResults") or ()
    for each in specific:
        yield each["EvalResourceName"], each["EvalResourceDecision"]
    if not specific:
        yield result.get("EvalResourceName", "*"), result["EvalDecision"]


def _is_spared(part: str, denied: str) -> bool:
    return denied.startswith(_SPARED) or (
        part == "sagemaker" and denied.startswith(_SPARED_OF_JOBS)
    )


def _roles(subject: Subject, client: Client, values: dict[str, str]) -> Iterator[_Role]:
    """Yield the roles that are known; `values` gets what the functions know of the deployment."""
    functions = list(_functions(subject, client, values)) if subject.is_deployed else []
    given = dict(subject.roles)
    if arn := subject.sagemaker_role():
        values["sagemaker_role_arn"] = given["sagemaker"] = arn
    if subject.machine.role:
        given["state_machine"] = subject.machine.role
    for part, arn in given.items():
        if part in _DOCUMENTS and part not in {each.part for each in functions}:
            yield _Role(part, arn, _DOCUMENTS[part])
    yield from functions


def _functions(subject: Subject, client: Client, values: dict[str, str]) -> Iterator[_Role]:
    """Yield each function's role. The one that makes the data knows bucket and jobs' names.

    Raises:
        NotKnown: A function's configuration may not be read.
    """
    for function in dict.fromkeys(subject.machine.functions().values()):
        called = function_name(function)
        described = asked(
            lambda called=called: client("lambda").get_function_configuration(FunctionName=called)  # type: ignore[misc] # bound at once
        )
        told = described.get("Environment", {}).get("Variables", {})
        part = _part(called, told)
        values[f"{part}_arn"] = described["FunctionArn"]
        if "JOB_NAME_PREFIX" in told:
            values["job_name_prefix"] = told["JOB_NAME_PREFIX"]
        group = described.get("LoggingConfig", {}).get("LogGroup", f"/aws/lambda/{called}")
        own = {"log_group_arn": _log_group_arn(described["FunctionArn"], group)}
        documents = (*_DOCUMENTS.get(part, ()), _FUNCTION)
        yield _Role(part, described["Role"], documents, own)


def _part(function: str, told: Mapping[str, str]) -> str:
    if "JOB_NAME_PREFIX" in told:
        return "generate_dataset"
    return "extract_model_path" if "path" in function else "extract_model_name"


def _log_group_arn(function_arn: str, group: str) -> str:
    _, partition, _, region, account, *_ = function_arn.split(":")
    return f"arn:{partition}:logs:{region}:{account}:log-group:{group}"


def _location(subject: Subject) -> dict[str, str]:
    """Return the values of the documents' placeholders that are known without a call."""
    apart = subject.machine.keeps_executions_apart()
    values = {"region": subject.region, "keys": _KEYS if apart else ""}
    if subject.account:
        values |= {"account_id": subject.account, "partition": subject.machine.arn.split(":")[1]}
    elif arn := next(iter(subject.roles.values()), None):
        values |= {"account_id": arn.split(":")[4], "partition": arn.split(":")[1]}
    if buckets := subject.buckets():
        values["bucket"] = buckets[0]
    if subject.prefix:
        values["job_name_prefix"] = subject.prefix
    if images := subject.images():
        values |= repository_arn(images[0], values.get("partition", "aws"))
    return values
