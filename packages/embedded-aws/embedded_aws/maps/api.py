"""What the API tells of map runs and of their child executions.

Source: API DescribeMapRun, ListMapRuns, UpdateMapRun, ListExecutions (`mapRunArn`),
DescribeExecution and GetExecutionHistory, which take a child's ARN.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.stepfunctions.parser import models

from embedded_aws import hooks
from embedded_aws.api_errors import AwsError
from embedded_aws.paging import page


def install() -> None:
    """Let moto's backend find child executions wherever it looks for executions."""
    backend = models.StepFunctionsParserBackend
    describe = backend.describe_execution

    def described(self: Any, execution_arn: str) -> Any:  # noqa: ANN401 - moto's own types
        if "/" not in execution_arn:
            return describe(self, execution_arn)
        for run in _runs(self):
            for child in run.children:
                if child.execution_arn == execution_arn:
                    return child
        message = f"Execution Does Not Exist: '{execution_arn}'"
        raise AwsError("ExecutionDoesNotExist", message)

    hooks.replace(backend, "describe_execution", described)
    hooks.replace(backend, "_get_executions", _executions)


def _executions(self: Any, execution_status: Any = None) -> list[Any]:  # noqa: ANN401 - moto's own types
    """Return what has begun, children among it: a task's token may be any one's."""
    found = [e for machine in self.state_machines for e in machine.executions]
    found += [child for run in _runs(self) for child in run.children]
    return [e for e in found if e.started and execution_status in (None, e.status)]


def _runs(backend: Any) -> Iterator[Any]:  # noqa: ANN401 - moto's own types
    for machine in backend.state_machines:
        for execution in machine.executions:
            yield from runs_within(execution)


def runs_within(execution: Any) -> Iterator[Any]:  # noqa: ANN401 - moto's own types
    """Yield the map runs of an execution and of its children.

    Args:
        execution: moto's Execution.
    """
    for record in records_of(execution):
        run = getattr(record, "run", None)
        if run is None:
            continue
        yield run
        for child in list(run.children):
            yield from runs_within(child)


def records_of(execution: Any) -> list[Any]:  # noqa: ANN401 - moto's own types
    """Return the records of an execution's own map runs.

    Args:
        execution: moto's Execution.
    """
    if not execution.started:
        return []
    records: list[Any] = execution.exec_worker.env.map_run_record_pool_manager.get_all()
    return records


class MapRuns:
    """The operations, for a moto response class."""

    def describe_map_run(self: Any) -> ActionResult:
        """Serve DescribeMapRun."""
        described = _record(self).describe()
        for counts in (described["itemCounts"], described["executionCounts"]):
            counts |= {"failuresNotRedrivable": 0, "pendingRedrive": 0}
        return ActionResult({**described, "redriveCount": 0})

    def list_map_runs(self: Any) -> ActionResult:
        """Serve ListMapRuns, newest first."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        found = [record.list_item() for record in reversed(records_of(execution))]
        return ActionResult(page(self, "mapRuns", found))

    def update_map_run(self: Any) -> ActionResult:
        """Serve UpdateMapRun: what is given changes while the run goes on."""
        record = _record(self)
        record.update(
            max_concurrency=self._get_param("maxConcurrency"),
            tolerated_failure_count=self._get_param("toleratedFailureCount"),
            tolerated_failure_percentage=self._get_param("toleratedFailurePercentage"),
        )
        if hasattr(record, "run"):
            record.run.notice()
        return EmptyResult()

    def list_executions(self: Any) -> ActionResult:
        """Serve ListExecutions: of a state machine, or the children of a map run."""
        if not self._get_param("mapRunArn"):
            return super().list_executions()  # type: ignore[misc]
        record = _record(self)
        status = self._get_param("statusFilter")
        children = getattr(record, "run", None)
        found = [
            _listed(child)
            for child in reversed(children.children if children else [])
            if status in (None, child.status)
        ]
        return ActionResult(page(self, "executions", found))


def _record(response: Any) -> Any:  # noqa: ANN401 - moto's own types
    """Return the record of the map run that is asked for.

    Raises:
        AwsError: `ResourceNotFound`.
    """
    arn = response._get_param("mapRunArn")  # noqa: SLF001 - moto's
    backend = response.stepfunction_backend
    for execution in backend._get_executions():  # noqa: SLF001 - moto's
        for record in records_of(execution):
            if record.map_run_arn == arn:
                return record
    raise AwsError("ResourceNotFound", f"Resource not found: '{arn}'")


def _listed(child: Any) -> dict[str, Any]:  # noqa: ANN401 - a Child
    found = {
        "executionArn": child.execution_arn,
        "stateMachineArn": child.state_machine.arn,
        "name": child.name,
        "status": child.status,
        "startDate": child.start_date,
        "stopDate": child.stop_date,
        "mapRunArn": child.map_run_arn,
        "itemCount": child.items,
        "redriveCount": 0,
    }
    return {name: value for name, value in found.items() if value is not None}
