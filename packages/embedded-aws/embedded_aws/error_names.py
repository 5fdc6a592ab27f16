"""Which errors a Retry or Catch takes, and the size that ends a state.

Source: Step Functions developer guide, "Handling errors in Step Functions workflows", *Error
names*: `States.ALL` can't catch the terminal error `States.DataLimitExceeded`; `States.TaskFailed`
matches any known error name except `States.Timeout`; and `States.DataLimitExceeded` is reported for
the parameters of a task and the output of a state as well as for results.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from moto.stepfunctions.parser.asl.component.common.error_name.error_equals_decl import (
    ErrorEqualsDecl,
)
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.common.retry.max_attempts_decl import (
    MaxAttemptsOutcome,
)
from moto.stepfunctions.parser.asl.component.common.retry.retrier_decl import RetrierDecl
from moto.stepfunctions.parser.asl.component.common.retry.retrier_outcome import RetrierOutcome
from moto.stepfunctions.parser.asl.component.state.exec.execute_state import ExecutionState
from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task import StateTask
from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task_lambda import (
    StateTaskLambda,
)
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.quotas import MAX_STATE_SIZE_UTF8_BYTES

from embedded_aws import hooks
from embedded_aws.state_failures import task_failure

_TOO_LARGE = StatesErrorNameType.StatesStatesDataLimitExceeded
_TERMINAL = frozenset({_TOO_LARGE.to_name(), "States.Runtime"})
_TIMEOUTS = frozenset({"States.Timeout", "States.HeartbeatTimeout"})


def install() -> None:
    """Put AWS's matching of names in the place of moto's, and weigh a task's parameters."""
    hooks.replace(ErrorEqualsDecl, "_eval_body", _match)
    hooks.replace(RetrierDecl, "_eval_body", _retry)
    for name, module in list(sys.modules.items()):
        if name.startswith("moto.stepfunctions") and hasattr(module, "is_within_size_quota"):
            hooks.replace(module, "is_within_size_quota", _is_within)
    for task in (StateTask, StateTaskLambda):  # the latter has its own
        _weigh(task)
    _weigh_output()


def _is_within(value: Any) -> bool:  # noqa: ANN401 - JSON
    """Say whether a value is within Step Functions' limit, as compact JSON in UTF-8."""
    plain = json.loads(to_json_str(value))
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", "surrogatepass")) <= int(MAX_STATE_SIZE_UTF8_BYTES)


def _weigh(task: Any) -> None:  # noqa: ANN401 - one of moto's task classes
    compute = task._eval_parameters  # noqa: SLF001 - moto's seam

    def weighed(self: Any, env: Any) -> Any:  # noqa: ANN401 - moto's own types
        parameters = compute(self, env)
        if not _is_within(parameters):
            raise _too_large(self.name, env)
        return parameters

    hooks.replace(task, "_eval_parameters", weighed)


def _weigh_output() -> None:
    """Weigh an attempt's output within it, so that Retry and Catch see that it is too large."""
    attempt = ExecutionState._evaluate_with_timeout  # noqa: SLF001 - moto's seam

    def weighed(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        attempt(self, env)
        values = (*env.stack[-1:], env.states.get_input())
        if not all(_is_within(value) for value in values):
            raise _too_large(self.name, env)

    hooks.replace(ExecutionState, "_evaluate_with_timeout", weighed)


def takes(listed: set[str], error: str | None) -> bool:
    """Say whether the names of a Retry or Catch take an error."""
    if error in listed:
        return True
    if error in _TERMINAL:
        return False
    return "States.ALL" in listed or ("States.TaskFailed" in listed and error not in _TIMEOUTS)


def _match(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    error = env.stack.pop()
    listed = {name.error_name for name in self.error_names}
    env.stack.append(takes(listed, getattr(error, "error_name", None)))


def _retry(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    """Wait for the next attempt if there is one; the execution's end also ends the wait."""
    self.error_equals.eval(env)
    if not env.stack.pop():
        env.stack.append(RetrierOutcome.Skipped)
        return
    self.max_attempts.eval(env=env)
    if env.stack.pop() == MaxAttemptsOutcome.EXHAUSTED:
        env.stack.append(RetrierOutcome.Failed)
        return
    for delay in ("interval_seconds", "backoff_rate", "max_delay_seconds", "jitter_strategy"):
        getattr(self, delay).eval(env=env)
    env.program_state_event.wait(env.stack.pop())
    env.stack.append(RetrierOutcome.Executed)


def _too_large(state: str, env: Any) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    cause = (
        f"The state/task '{state}' returned a result with a size exceeding the maximum number of "
        "bytes service limit."
    )
    return task_failure(env, _TOO_LARGE, cause)
