"""Map states: how many iterations run at once, and how many of a distributed Map may fail.

Source: Step Functions developer guide, "Map workflow state", *Inline mode* (up to 40 iterations at
once) and *Setting failure thresholds for Distributed Map states*: without a threshold the first
failure fails the map run; with both, either does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError
from moto.stepfunctions.parser.api import HistoryEventType, MapRunFailedEventDetails
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import (
    StatesErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.item_reader.item_reader_decl import (  # noqa: E501 - moto's path
    ItemReader,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration import (
    distributed_iteration_component,
    inline_iteration_component,
    iteration_worker,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.itemprocessor import (
    distributed_item_processor_worker,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.iterator import (
    distributed_iterator_worker,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.eval.program_state import ProgramError

from embedded_aws import hooks

_INLINE_AT_ONCE = 40
_EXCEEDED = StatesErrorNameType.StatesExceedToleratedFailureThreshold
_UNREADABLE = StatesErrorNameType.StatesItemReaderFailed
_DISTRIBUTED = (
    distributed_item_processor_worker.DistributedItemProcessorWorker,
    distributed_iterator_worker.DistributedIteratorWorker,
)


def install() -> None:
    """Put AWS's limits in the place of moto's."""
    _limit_inline()
    _judge_failures()
    _name_reading()
    for worker in (iteration_worker.IterationWorker, *_DISTRIBUTED):
        hooks.replace(worker, "_eval_pool", _in_a_loop(worker._eval_pool))  # noqa: SLF001 - moto's seam
    for worker in _DISTRIBUTED:
        hooks.replace(worker, "_eval_job", _counted(worker._eval_job))  # noqa: SLF001 - the same


def _limit_inline() -> None:
    component = inline_iteration_component.InlineIterationComponent
    evaluate = component._eval_body  # noqa: SLF001 - moto's seam

    def limited(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        given = env.stack[-1]
        given.max_concurrency = min(given.max_concurrency or _INLINE_AT_ONCE, _INLINE_AT_ONCE)
        evaluate(self, env)

    hooks.replace(component, "_eval_body", limited)


def _in_a_loop(evaluate: Callable[..., None]) -> Callable[..., None]:
    """Let a worker take its next item after the last one, where moto calls itself for each."""

    def looped(self: Any, job: Any, worker_frame: Any) -> None:  # noqa: ANN401 - moto's own types
        if hasattr(self, "waiting"):
            self.waiting.append((job, worker_frame))
            return
        self.waiting = [(job, worker_frame)]
        while self.waiting:
            evaluate(self, *self.waiting.pop())
        del self.waiting

    return looped


def _counted(evaluate: Callable[..., None]) -> Callable[..., None]:
    """Count a failed child execution as one that no longer runs."""

    def counted(self: Any, env: Any, job: Any) -> None:  # noqa: ANN401 - moto's own types
        evaluate(self, env, job)
        if isinstance(env.program_state(), ProgramError):
            self._map_run_record.execution_counter.running.offset(-1)

    return counted


def _judge_failures() -> None:
    component = distributed_iteration_component.DistributedIterationComponent
    run = component._map_run  # noqa: SLF001 - moto's seam

    def judged(self: Any, env: Any, eval_input: Any) -> None:  # noqa: ANN401 - moto's own types
        run(self, env, eval_input)
        if _is_exceeded(eval_input.map_run_record):
            cause = "The specified tolerated failure threshold was exceeded"
            raise _failure(env, _EXCEEDED, cause)

    hooks.replace(component, "_map_run", judged)


def _is_exceeded(record: Any) -> bool:  # noqa: ANN401 - moto's MapRunRecord
    failed, total = record.item_counter.failed.get(), record.item_counter.total.get()
    count, percentage = record.tolerated_failure_count, record.tolerated_failure_percentage
    if not count and not percentage:
        return bool(failed)
    too_many = bool(count) and failed > count
    return too_many or (bool(percentage) and failed * 100 > percentage * total)


def _failure(env: Any, error: StatesErrorNameType, cause: str) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    details = MapRunFailedEventDetails(error=error.to_name(), cause=cause)
    event = FailureEvent(
        env=env,
        error_name=StatesErrorName(typ=error),
        event_type=HistoryEventType.MapRunFailed,
        event_details=EventDetails(mapRunFailedEventDetails=details),
    )
    return FailureEventException(failure_event=event)


def _name_reading() -> None:
    """Fail a Map whose items can't be read with `States.ItemReaderFailed`.

    Source: Step Functions developer guide, "Handling errors in Step Functions workflows".
    """
    read = ItemReader._eval_body  # noqa: SLF001 - moto's seam

    def named(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        try:
            read(self, env)
        except (ClientError, ValueError) as error:
            cause = error.response["Error"]["Message"] if isinstance(error, ClientError) else error
            raise _failure(env, _UNREADABLE, str(cause)) from error

    hooks.replace(ItemReader, "_eval_body", named)
