"""SageMaker's quotas of an instance type, against what an execution uses at the same time.

Training and batch transform have a quota each, and new accounts often have 0 of both. SageMaker
refuses a tuning job whose parallel jobs are above it: "The account-level service limit
'ml.m4.xlarge for training job usage' is 0 Instances, with current utilization of 0 Instances and a
request delta of 2 Instances". Source of the calls: Service Quotas API Reference,
`ListServiceQuotas` (a quota without an applied value isn't listed) and
`ListAWSDefaultServiceQuotas`. The quotas are found by name, for AWS lists their codes nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tune_model.operations.preflight.asking import Client, asked
from tune_model.operations.preflight.findings import Finding, lacks, not_known, ok, warn
from tune_model.operations.preflight.subject import Demand, Subject, demands

_SERVICE = "sagemaker"
_CONSOLE = "https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas"


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Compare each quota with what the definition asks for.

    Raises:
        NotKnown: Service Quotas can't be asked.
    """
    wanted = {each.quota: each for each in demands(subject.machine)}
    if not wanted:
        yield not_known("the definition names no instance type of its jobs")
        return
    quotas = client("service-quotas")
    applied = _found(quotas, "list_service_quotas", wanted)
    missing = wanted.keys() - applied.keys()
    defaults = _found(quotas, "list_aws_default_service_quotas", missing) if missing else {}
    for name, demand in wanted.items():
        if name in applied:
            yield _compared(subject, demand, applied[name])
        elif name in defaults:
            yield _by_default(demand, defaults[name])
        else:
            yield not_known(
                f"{subject.region} has no quota named '{name}'",
                f"look whether SageMaker offers it there: {_CONSOLE}",
            )


def _found(quotas: Any, operation: str, names: Any) -> dict[str, Mapping[str, Any]]:  # noqa: ANN401 - a boto3 client, a set of names
    """Page through an account's quotas until each name is found: there are some 2,000."""
    found: dict[str, Mapping[str, Any]] = {}
    call: Callable[..., Any] = getattr(quotas, operation)
    page: dict[str, str] = {}
    while len(found) < len(names):
        answer = asked(lambda page=page: call(ServiceCode=_SERVICE, MaxResults=100, **page))  # type: ignore[misc] # bound at once
        found |= {q["QuotaName"]: q for q in answer["Quotas"] if q["QuotaName"] in names}
        if not answer.get("NextToken"):
            break
        page = {"NextToken": answer["NextToken"]}
    return found


def _compared(subject: Subject, demand: Demand, quota: Mapping[str, Any]) -> Finding:
    has, needs = f"{quota['Value']:g}", demand.instances
    if needs is None:
        return warn(f"'{demand.quota}' is {has}; how many are used isn't in the definition")
    if quota["Value"] >= needs:
        return ok(f"'{demand.quota}' is {has}; an execution uses {needs} at a time")
    request = (
        f"aws service-quotas request-service-quota-increase --service-code {_SERVICE} "
        f"--quota-code {quota['QuotaCode']} --desired-value {needs} --region {subject.region}"
    )
    return lacks(
        f"'{demand.quota}' is {has}, and an execution uses {needs} at a time",
        f"ask for more ({request}; AWS may take days), or set {_variables(subject, demand, quota)}",
    )


def _by_default(demand: Demand, quota: Mapping[str, Any]) -> Finding:
    text = f"'{demand.quota}': its value for this account isn't listed, AWS's default is"
    if demand.instances is not None and quota["Value"] >= demand.instances:
        return ok(f"{text} {quota['Value']:g}; an execution uses {demand.instances} at a time")
    return warn(
        f"{text} {quota['Value']:g}, and an execution uses {demand.instances or 'some'} at a time",
        f"look at {_CONSOLE}",
    )


def _variables(subject: Subject, demand: Demand, quota: Mapping[str, Any]) -> str:
    """Name the variables that make do with less; the current workflow's are in `tuning`."""
    current = subject.machine.keeps_executions_apart()
    fewer = "tuning.parallel" if current else "max_parallel_training_jobs"
    or_fewer = f" or {fewer}" if demand.use == "training" and quota["Value"] >= 1 else ""
    return f"{'tuning.' if current else ''}instance_type{or_fewer}"
