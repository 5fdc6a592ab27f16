"""Child executions of a map run: executions of their own, with their ARNs and histories.

Source: Step Functions developer guide, "Using Map state in Distributed mode": each item or batch
is the input of a child workflow execution; API DescribeExecution: `mapRunArn`, and
`stateMachineArn` with the run's label.
"""

from __future__ import annotations

import copy
import uuid
from datetime import UTC, datetime
from typing import Any

from moto.stepfunctions.parser.api import ExecutionStatus
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend import execution_worker

from embedded_aws import executions


class _Worker(execution_worker.SyncExecutionWorker):  # type: ignore[misc] # moto ships no types
    """A worker that runs an item processor's states, in the thread that starts it."""

    program: Any  # moto's Program; all children of a run share it

    def _get_evaluation_entrypoint(self) -> Any:  # noqa: ANN401 - moto's own types
        return self.program


class Child(executions.Execution):
    """One child execution, of one item or batch."""

    program: Any  # moto's Program
    map_run_arn: str
    items: int

    def start(self) -> None:
        """Run it to its end, unless it was stopped before."""
        self.exec_worker = self._get_start_execution_worker()
        if self.exec_status != ExecutionStatus.ABORTED:
            self.exec_worker.start()

    def _get_start_execution_worker(self) -> Any:  # noqa: ANN401 - moto's own types
        worker = super()._get_start_execution_worker()
        worker.__class__ = _Worker
        worker.program = self.program
        return worker


def machine_of(parent: Any, record: Any) -> Any:  # noqa: ANN401 - moto's own types
    """Return the machine that a run's children have: the parent's, under the run's label.

    Args:
        parent: The execution whose Map state it is.
        record: moto's MapRunRecord.
    """
    machine = copy.copy(parent.state_machine)
    machine.arn = record.map_state_machine_arn
    machine.name = machine.arn.split(":", 6)[6]
    machine.executions = []
    return machine


def child_of(parent: Any, machine: Any, batch: Any, record: Any, program: Any) -> Child:  # noqa: ANN401 - moto's own types
    """Return a child execution that hasn't started.

    Args:
        parent: The execution whose Map state it is.
        machine: As `machine_of` returns it.
        batch: Its input, and how many items that has.
        record: moto's MapRunRecord.
        program: The states of the item processor.
    """
    name = str(uuid.uuid4())
    child = Child(
        name=name,
        sm_type=parent.sm_type,
        role_arn=parent.role_arn,
        exec_arn=f"{machine.arn.replace(':stateMachine:', ':execution:')}:{name}",
        account_id=parent.account_id,
        region_name=parent.region_name,
        state_machine=machine,
        start_date=datetime.now(tz=UTC),
        input_data=to_json_str(batch.value, separators=(",", ":")),
        activity_store=parent._activity_store,  # noqa: SLF001 - moto has no other way to it
        cloud_watch_logging_session=None,
    )
    child.exec_status = ExecutionStatus.RUNNING
    child.program, child.map_run_arn, child.items = program, record.map_run_arn, batch.items
    return child
