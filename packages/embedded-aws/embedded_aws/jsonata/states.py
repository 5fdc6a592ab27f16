"""States in JSONata: what `$states` has when, and which errors of a state its Catch sees.

Source: Step Functions developer guide, "Transforming data with JSONata", *Reserved variable:
$states*: `result` is there once a Task, Parallel or Map state succeeded, `errorOutput` in a Catch;
and "Handling errors in Step Functions workflows": a state's Retry and Catch see what fails in any
of its fields.
"""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

from moto.stepfunctions.parser.asl.component.common.catch.catch_outcome import CatchOutcome
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.common.string.string_expression import StringJSONata
from moto.stepfunctions.parser.asl.component.state.choice.state_choice import StateChoice
from moto.stepfunctions.parser.asl.component.state.exec.execute_state import ExecutionState
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.distributed_iteration_component import (  # noqa: E501 - moto's path
    DistributedIterationComponent,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.state_map import StateMap
from moto.stepfunctions.parser.asl.component.state.exec.state_parallel.state_parallel import (
    StateParallel,
)
from moto.stepfunctions.parser.asl.component.state.state import CommonStateField
from moto.stepfunctions.parser.asl.component.state.wait.wait_function.timestamp import Timestamp
from moto.stepfunctions.parser.asl.eval.states import States
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str

from embedded_aws import hooks
from embedded_aws.jsonata import failures
from embedded_aws.maps.items import members
from embedded_aws.state_failures import task_failure


def install() -> None:
    """Put AWS's behaviour in the place of moto's."""
    hooks.replace(States, "reset", _reset)
    _write_context()
    hooks.replace(ExecutionState, "_eval_state_output", _output)
    hooks.replace(StateChoice, "_eval_state", _choose)
    hooks.replace(StateChoice, "_eval_state_output", _leave_choice)
    hooks.replace(Timestamp, "_get_wait_seconds", _seconds_until)
    _attempt()
    _catch_arguments()
    _take_input_for_items()


def _reset(self: Any, input_value: Any) -> None:  # noqa: ANN401 - moto's States; JSON
    """Begin with an input; a result and an error are absent then, where moto has null."""
    self._states_data["input"] = copy.deepcopy(input_value)
    for name in ("result", "errorOutput"):
        self._states_data.pop(name, None)


def _write_context() -> None:
    """Write the context object's times as AWS does, and what moto leaves out.

    Source: Step Functions developer guide, "Accessing execution data from the Context object".
    """
    make, take = States.__init__, CommonStateField._eval_state_input  # noqa: SLF001 - moto's seams

    def made(self: Any, context: Any) -> None:  # noqa: ANN401 - moto's own types
        execution = context["Execution"]
        start = execution.get("StartTime")
        if isinstance(start, datetime):
            execution["StartTime"] = _time(start)
        execution.setdefault("RedriveCount", 0)
        make(self, context)

    def taken(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        state = env.states.context_object.context_object_data["State"]
        state["EnteredTime"] = _time(datetime.fromisoformat(state["EnteredTime"]))
        state.setdefault("RetryCount", 0)
        take(self, env)

    hooks.replace(States, "__init__", made)
    hooks.replace(CommonStateField, "_eval_state_input", taken)


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _attempt() -> None:
    """Compute Output within the attempt, so that Retry and Catch see its failure."""
    attempt = ExecutionState._evaluate_with_timeout  # noqa: SLF001 - moto's seam

    def attempted(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        for name in ("result", "errorOutput"):
            env.states._states_data.pop(name, None)  # noqa: SLF001 - moto has no other way to it
        attempt(self, env)
        if self.output:
            self.output.eval(env=env)

    hooks.replace(ExecutionState, "_evaluate_with_timeout", attempted)


def _output(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    if not self.output and not isinstance(env.stack[-1], CatchOutcome):
        CommonStateField._eval_state_output(self, env)  # noqa: SLF001 - moto's seam


def _catch_arguments() -> None:
    """Compute a Parallel state's Arguments within the attempt too."""
    prepare, execute = StateParallel.from_state_props, StateParallel._eval_execution  # noqa: SLF001 - moto's seams

    def prepared(self: Any, state_props: Any) -> None:  # noqa: ANN401 - moto's own types
        prepare(self, state_props)
        self.arguments = None
        if not self._is_language_query_jsonpath():
            self.arguments, self.parargs = self.parargs, None

    def executed(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        if self.arguments is not None:
            env.stack.pop()
            self.arguments.eval(env=env)
        execute(self, env)

    hooks.replace(StateParallel, "from_state_props", prepared)
    hooks.replace(StateParallel, "_eval_execution", executed)


def _take_input_for_items() -> None:
    """Let a Map state without Items iterate over its input, which its ItemSelector may read."""
    execute = StateMap._eval_execution  # noqa: SLF001 - moto's seam

    def executed(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        takes_input = not (self._is_language_query_jsonpath() or self.items or self.item_reader)
        if takes_input:
            given = env.states.get_input()
            if isinstance(self.iteration_component, DistributedIterationComponent):
                given = given if (found := members(given)) is None else found
            if not isinstance(given, list):
                shown = to_json_str(given, separators=(",", ":"))
                cause = f"Map state input must be an array but was: {shown}"
                raise failures.evaluation_error(env, cause)
            env.stack.append(given)
        execute(self, env)

    hooks.replace(StateMap, "_eval_execution", executed)


def _choose(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    """Find the first rule that matches, or the default.

    A rule has its own Assign and Output; the state's are for the default.
    """
    for rule in self.choices_decl.rules:
        rule.eval(env)
        if env.stack.pop() is True:
            env.stack.append(rule.next_stmt.name)
            return
    if self.default_state is None:
        raise _no_way_out(env)
    if self.assign_decl:
        self.assign_decl.eval(env=env)
    if self.output:
        self.output.eval(env=env)
    env.stack.append(self.default_state.state_name)


def _leave_choice(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    next_state = env.stack.pop()
    if self._is_language_query_jsonpath():
        CommonStateField._eval_state_output(self, env)  # noqa: SLF001 - moto's seam
    env.next_state_name = next_state


def _no_way_out(env: Any) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    """Return the failure of a Choice state in which nothing matches.

    Source: as executions on AWS end; the guide's `States.NoChoiceMatched` isn't reported.
    """
    cause = "Failed to transition out of the state. The state does not point to a next state."
    return task_failure(env, StatesErrorNameType.StatesRuntime, cause)


def _seconds_until(self: Any, env: Any) -> int:  # noqa: ANN401 - moto's own types
    """Return how long it is until a Timestamp, which is in UTC whatever this machine's clock is."""
    self.string.eval(env=env)
    given = env.stack.pop()
    until = self._from_timestamp_string(given) if isinstance(given, str) else None
    if until is not None:
        return int((until.replace(tzinfo=UTC) - datetime.now(tz=UTC)).total_seconds())
    if isinstance(self.string, StringJSONata):
        cause = (
            "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time "
            f"format string: {given}"
        )
        raise failures.evaluation_error(env, cause, "Timestamp")
    raise FailureEventException(self._create_failure_event(env, given))
