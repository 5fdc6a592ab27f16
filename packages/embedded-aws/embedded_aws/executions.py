"""Executions: how they end, stop and tell of themselves.

moto's interpreter, made to keep what StopExecution gives, to stop what has hardly begun, and to
deliver events to the state machine's log group.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from moto.logs.models import logs_backends
from moto.stepfunctions.parser import models as parser_models
from moto.stepfunctions.parser.api import ExecutionStatus
from moto.stepfunctions.parser.asl.component.eval_component import EvalComponent
from moto.stepfunctions.parser.asl.component.program.program import Program
from moto.stepfunctions.parser.asl.eval.event import logging as event_logging
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend import execution as moto_execution
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker

from embedded_aws import histories, hooks, locks
from embedded_aws.iam import service_keys, services
from embedded_aws.maps.api import records_of


def install() -> None:
    """Put AWS's executions in the place of moto's."""
    hooks.replace(parser_models, "Execution", Execution)
    # That an execution fails is in its history; the interpreter would print a page of itself too.
    hooks.replace(EvalComponent, "_log_failure_event_exception", lambda *_, **__: None)
    histories.install()
    _stop_early()


def _stop_early() -> None:
    """Stop what was asked to stop before its first state; moto stops only what runs."""
    make = ExecutionWorker._get_evaluation_environment  # noqa: SLF001 - moto's seam
    evaluate = Program._eval_body  # noqa: SLF001 - the same

    def made(self: Any) -> Any:  # noqa: ANN401 - moto's own types
        env = make(self)
        env.execution = self._execution_communication.execution
        return env

    def stopped(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        execution = getattr(env, "execution", None)
        if execution is not None and execution.exec_status == ExecutionStatus.ABORTED:
            env.set_stop(execution.stop_date, execution.cause, execution.error)
        evaluate(self, env)

    hooks.replace(ExecutionWorker, "_get_evaluation_environment", made)
    hooks.replace(Program, "_eval_body", stopped)


class Execution(moto_execution.Execution):  # type: ignore[misc] # moto ships no types
    """An execution whose end is AWS's, and whose events go to the state machine's log group."""

    def __init__(self, **arguments: Any) -> None:  # noqa: ANN401 - moto's own arguments
        machine, arn = arguments["state_machine"], arguments["exec_arn"]
        arguments["cloud_watch_logging_session"] = _log_session(machine, arn)
        super().__init__(**arguments)

    @property
    def started(self) -> bool:
        """Whether the interpreter has begun, so that there is a history."""
        return self.exec_worker is not None and self.exec_worker.env is not None

    @property
    def history(self) -> histories.History:
        """Its events, once it has started."""
        history: histories.History = self.exec_worker.env.event_manager
        return history

    def stop(self, stop_date: datetime, error: str | None = None, cause: str | None = None) -> None:
        """End a running execution at once as ABORTED; one that has ended stays as it is."""
        if self.status != ExecutionStatus.RUNNING:
            return
        if self.started and not self.history.abort(error, cause):
            return
        self.error, self.cause, self.stop_date = error, cause, stop_date
        self.exec_status = ExecutionStatus.ABORTED  # first: it may be about to begin
        if self.started:
            super().stop(stop_date, error, cause)
        self.abort_map_runs()

    def abort(self) -> None:
        """Stop it if it still runs, as a map run stops its children."""
        self.stop(datetime.now(tz=UTC))

    def abort_map_runs(self) -> None:
        """Stop the child executions of what has ended itself."""
        for record in records_of(self):
            if hasattr(record, "run"):
                record.run.abort()

    def _get_start_execution_worker(self) -> Any:  # noqa: ANN401 - moto's own types
        worker = super()._get_start_execution_worker()
        worker.__class__ = _Worker
        return worker

    def _get_start_execution_worker_comm(self) -> moto_execution.BaseExecutionWorkerCommunication:
        return _Communication(self)


class _Worker(ExecutionWorker):  # type: ignore[misc] # moto ships no types
    """Interprets an execution, whose history has begun when StartExecution answers."""

    def start(self) -> None:
        """Begin the history, and interpret the states in a thread."""
        self.env = env = self._get_evaluation_environment()
        details = self._evaluation_details
        given, role = details.execution_details.inpt, details.aws_execution_details.role_arn
        env.event_manager.begin(env.event_history_context, given, role)
        super().start()

    def _execution_logic(self) -> None:
        self._get_evaluation_entrypoint().eval(self.env)
        self._execution_communication.terminated()


class _Communication(moto_execution.BaseExecutionWorkerCommunication):  # type: ignore[misc] # moto ships no types
    """How an execution's worker reports its end."""

    def terminated(self) -> None:
        """Record the end, unless StopExecution already did."""
        machine = self.execution.state_machine
        if (machine.tracingConfiguration or {}).get("enabled"):
            services.trace(machine.roleArn, machine.arn.split(":")[3])
        with locks.held():  # nobody sees a status without its output, error and cause
            self._record_end()
        self.execution.abort_map_runs()

    def _record_end(self) -> None:
        if self.execution.history.time_out():  # its states haven't ended, so they were given up
            self.execution.exec_status = ExecutionStatus.TIMED_OUT
            self.execution.stop_date = datetime.now(tz=UTC)
        elif self.execution.exec_status != ExecutionStatus.ABORTED:
            super().terminated()


def _log_session(machine: Any, execution_arn: str) -> LogSession | None:  # noqa: ANN401 - moto's state machine
    configured = event_logging.CloudWatchLoggingConfiguration.from_logging_configuration(
        machine.arn, machine.loggingConfiguration or {}
    )
    if configured is None or not service_keys.may_deliver_logs(machine):
        return None  # as on AWS, the execution goes on without its log
    return LogSession(execution_arn, configured)


class LogSession(event_logging.CloudWatchLoggingSession):  # type: ignore[misc] # moto ships no types
    """Delivers history events as AWS does: one JSON object each, in CloudWatch's own shape."""

    def publish_history_log(self, history_log: Mapping[str, Any]) -> None:
        """Write one event to the state machine's log group, if the group is still there."""
        at = datetime.fromisoformat(history_log["event_timestamp"])
        millis = int(at.timestamp() * 1000)
        line = to_json_str({**history_log, "event_timestamp": str(millis)})
        self._put({"timestamp": millis, "message": line})

    def _put(self, event: dict[str, Any]) -> None:
        to = self.configuration
        backend = logs_backends[to.log_account_id][to.log_region]
        group = backend.groups.get(to.log_group_name)
        if group is None:
            return
        if to.log_stream_name not in group.streams:
            backend.create_log_stream(to.log_group_name, to.log_stream_name)
        backend.put_log_events(to.log_group_name, to.log_stream_name, [event])
