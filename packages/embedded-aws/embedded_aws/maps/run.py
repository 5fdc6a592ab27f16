"""A map run: starts child executions for the items, counts how they end, and judges the failures.

Sources: Step Functions developer guide, "Using Map state in Distributed mode", "Setting failure
thresholds for Distributed Map states" (without a threshold the first failure fails the map run;
with both, either does), "IAM policies for using Distributed Map states"; API UpdateMapRun.
"""

from __future__ import annotations

import collections
import threading
from typing import Any

from moto.stepfunctions.parser.api import (
    HistoryEventType,
    MapRunFailedEventDetails,
    MapRunStartedEventDetails,
    MapRunStatus,
)
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration import (
    distributed_iteration_component,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.models import stepfunctions_parser_backends

from embedded_aws import hooks, locks
from embedded_aws.iam import services
from embedded_aws.maps import children, items, reading, writing
from embedded_aws.state_failures import map_run_failure

# At once here; AWS's limit is 10,000. Each child has threads of its own.
_AT_ONCE = 200
_EXCEEDED = StatesErrorNameType.StatesExceedToleratedFailureThreshold
_FORBIDDEN = StatesErrorNameType.StatesPermissions
_COUNTED = {"SUCCEEDED": "succeeded", "FAILED": "failed", "TIMED_OUT": "timed_out"}


def install() -> None:
    """Put AWS's map run in the place of moto's."""
    component = distributed_iteration_component.DistributedIterationComponent
    hooks.replace(component, "_eval_body", _evaluate)


def _evaluate(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    given = env.stack.pop()
    record = given.map_run_record
    started = MapRunStartedEventDetails(mapRunArn=record.map_run_arn)
    _tell(env, HistoryEventType.MapRunStarted, EventDetails(mapRunStartedEventDetails=started))
    try:
        output = _run(self, given, env)
    except Exception as error:
        details = _details(error)
        _tell(env, HistoryEventType.MapRunFailed, EventDetails(mapRunFailedEventDetails=details))
        record.set_stop(status=MapRunStatus.FAILED)
        raise
    aborted = not env.is_running()
    record.set_stop(status=MapRunStatus.ABORTED if aborted else MapRunStatus.SUCCEEDED)
    if aborted:
        return
    _tell(env, HistoryEventType.MapRunSucceeded, None)
    env.stack.append(output)


def _tell(env: Any, kind: Any, details: Any) -> None:  # noqa: ANN401 - moto's own types
    env.event_manager.add_event(
        context=env.event_history_context, event_type=kind, event_details=details
    )


def _details(error: Exception) -> Any:  # noqa: ANN401 - moto's own types
    told = error.extract_error_cause_pair() if isinstance(error, FailureEventException) else None
    named = zip(("error", "cause"), told or (), strict=False)
    return MapRunFailedEventDetails(**{name: text for name, text in named if text})


def _run(component: Any, given: Any, env: Any) -> Any:  # noqa: ANN401 - moto's own types; JSON
    """Run the children, and return the Map state's result."""
    fields = component.fields
    if given.item_reader:
        found = reading.read(fields["ItemReader"](env), env)
    else:
        found = [
            each if isinstance(each, items.Item) else items.Item(each) for each in given.input_items
        ]
    batcher = fields["ItemBatcher"](env) if "ItemBatcher" in fields else None
    writer = fields["ResultWriter"](env) if "ResultWriter" in fields else {}
    chosen = items.selected(given.item_selector or given.parameters, found, env)
    program = component._get_iteration_program()  # noqa: SLF001 - moto's seam
    run = Run(given.map_run_record, items.batched(chosen, batcher), program, env)
    run.go(env)
    written = writing.write(run, writer, env) if "Resource" in writer else None
    if written:
        run.count_written()
    if run.is_exceeded() and env.is_running():  # what was stopped isn't judged
        cause = "The specified tolerated failure threshold was exceeded"
        raise map_run_failure(env, _EXCEEDED, cause)
    if written:
        return written
    config = writer.get("WriterConfig", {})
    results = writing.transformed(run.children, config.get("Transformation", "COMPACT"))
    return writing.as_output(results, config.get("OutputType", "JSON"))


class Run:
    """The child executions of one map run."""

    def __init__(self, record: Any, batches: Any, program: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        self.record = record
        self.name = record.map_run_arn.rpartition(":")[2]
        self.children: list[children.Child] = []
        self.pending = collections.deque(batches)
        self._program = program
        self._parent = _parent_of(env)
        self._machine = children.machine_of(self._parent, record)
        self._changed = threading.Condition()
        self._running = 0
        self._is_over = False
        record.run = self
        self._count("total", len(self.pending), sum(batch.items for batch in self.pending))
        self._count("pending", len(self.pending), sum(batch.items for batch in self.pending))

    def go(self, env: Any) -> None:  # noqa: ANN401 - moto's Environment
        """Start the children, as many at once as may run, and wait for their ends.

        Args:
            env: The Map state's environment.

        Raises:
            FailureEventException: The role may not start them.
        """
        if self.pending:
            self._ask(env)
        while self._next():
            pass
        with self._changed:
            self._changed.wait_for(lambda: not self._running)

    def abort(self) -> None:
        """Start no further child, and stop those that run."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
        for child in list(self.children):
            child.abort()

    def notice(self) -> None:
        """Look again how many may run at once: UpdateMapRun has changed it."""
        with self._changed:
            self._changed.notify_all()

    def is_exceeded(self) -> bool:
        """Say whether more items failed than the state tolerates."""
        record = self.record
        counts = record.item_counter
        failed = counts.failed.get() + counts.timed_out.get() + counts.aborted.get()
        count, percentage = record.tolerated_failure_count, record.tolerated_failure_percentage
        if not count and not percentage:
            return bool(failed)
        too_many = bool(count) and failed > count
        return too_many or (bool(percentage) and failed * 100 > percentage * counts.total.get())

    def count_written(self) -> None:
        """Count what the ResultWriter has written."""
        self._count("results_written", len(self.children), sum(c.items for c in self.children))

    def _next(self) -> bool:
        """Start the next child once it may run; say whether there was one."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or self._running < self._at_once())
            if self._is_over or not self.pending:
                return False
            batch = self.pending.popleft()
            self._running += 1
            self._move("pending", "running", batch.items)
            child = children.child_of(
                self._parent, self._machine, batch, self.record, self._program
            )
            self.children.append(child)
        threading.Thread(target=self._follow, args=(child,), daemon=True).start()
        return True

    def _at_once(self) -> int:
        return min(self.record.max_concurrency or _AT_ONCE, _AT_ONCE)

    def _follow(self, child: children.Child) -> None:
        """Run a child to its end, and judge the run."""
        try:
            child.start()
        finally:
            with self._changed:
                self._move("running", _COUNTED.get(child.status, "aborted"), child.items)
                over = self.is_exceeded()
            if over:
                self.abort()
            with self._changed:
                self._running -= 1
                self._changed.notify_all()

    def _ask(self, env: Any) -> None:  # noqa: ANN401 - moto's Environment
        details = env.aws_execution_details
        machine = self.record.map_state_machine_arn.rpartition("/")[0]
        try:
            services.start_children(details.role_arn, machine, details.region)
        except services.Denied as denied:
            raise map_run_failure(env, _FORBIDDEN, str(denied)) from denied

    def _move(self, before: str, after: str, count: int) -> None:
        self._count(before, -1, -count)
        self._count(after, 1, count)

    def _count(self, name: str, executions: int, of_items: int) -> None:
        getattr(self.record.execution_counter, name).offset(executions)
        getattr(self.record.item_counter, name).offset(of_items)


def _parent_of(env: Any) -> Any:  # noqa: ANN401 - moto's own types
    arn = env.states.context_object.context_object_data["Execution"]["Id"]
    details = env.aws_execution_details
    with locks.held():
        backend = stepfunctions_parser_backends[details.account][details.region]
        return backend.describe_execution(arn)
