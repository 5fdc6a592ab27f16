"""Structure: the fields of machines and states, their types and ranges, the names of states."""

from asl_check.choices import check_choices
from asl_check.definition import (
    JSONATA,
    JSONPATH,
    Machine,
    State,
    as_object,
    every_machine,
    pointer_to,
)
from asl_check.distributed_map import check_maps
from asl_check.document import JsonObject, JsonValue, child
from asl_check.field_check import check_fields
from asl_check.fields import EXCLUSIVE, MACHINES, STATES, Field, Fields
from asl_check.findings import Collector
from asl_check.handlers import check_handlers
from asl_check.jsonata_check import check_jsonata
from asl_check.payload_templates import check_templates
from asl_check.task_resources import check_resource
from asl_check.task_tokens import check_token
from asl_check.transitions import check_transitions
from asl_check.variables import check_variables
from asl_check.wording import shown

# AWS's quota; the language itself allows 128.
LONGEST_NAME = 80

_TRANSITION = ("Next", "End")


def check_language(machine: Machine, collector: Collector) -> None:
    """Hold a definition to the language: everything that needs no knowledge of the services.

    Args:
        machine: The outermost machine.
        collector: Gets the findings.
    """
    check_variables(machine, collector)
    names: dict[str, str] = {}
    labels: dict[str, str] = {}
    for scope in every_machine(machine):
        check_fields(scope.body, scope.pointer, MACHINES[scope.field], collector)
        _check_states_are_objects(scope, collector)
        for state in scope.states().values():
            _check_name(state, names, collector)
            _check_state(state, machine.language, collector)
        check_transitions(scope, collector)
        check_maps(scope, labels, collector)


def _check_states_are_objects(scope: Machine, collector: Collector) -> None:
    for name, body in as_object(scope.body.get("States")).items():
        if not isinstance(body, dict):
            place = pointer_to(scope.pointer, "States", name)
            collector.add("field-type", place, f"{shown(body)} isn't a state", "an object")


def _check_name(state: State, names: dict[str, str], collector: Collector) -> None:
    if not 1 <= len(state.name) <= LONGEST_NAME:
        collector.add(
            "state-name",
            state.pointer,
            f"the name has {len(state.name)} characters",
            f"1 to {LONGEST_NAME} characters",
        )
    first = names.setdefault(state.name, state.pointer)
    if first != state.pointer:
        collector.add(
            "duplicate-state-name",
            state.pointer,
            f"{shown(state.name)} is already the name of the state at {first}",
            "a name of its own",
        )


def _check_state(state: State, outer_language: str, collector: Collector) -> None:
    fields = STATES.get(state.type)
    if fields is None:
        _check_type(state.body, state.pointer, collector)
        return
    if outer_language == JSONATA and state.body.get("QueryLanguage") == JSONPATH:
        collector.add(
            "field-value",
            state.at("QueryLanguage"),
            "a JSONata state machine has no JSONPath states",
            "JSONata, or JSONPath for the whole state machine",
        )
    check_fields(state.body, state.pointer, fields, collector, state.language)
    _check_exclusive(state, collector)
    _check_heartbeat(state, collector)
    check_handlers(state, collector)
    check_choices(state, collector)
    check_templates(state, collector)
    check_jsonata(state, collector)
    check_resource(state, collector)
    check_token(state, collector)
    _check_credentials(state, collector)


def _check_type(body: JsonObject, pointer: str, collector: Collector) -> None:
    """Report what is wrong with a state's type; without one its fields can't be judged."""
    type_only: Fields = {"Type": STATES["Pass"]["Type"]}
    present: dict[str, JsonValue] = {key: body[key] for key in type_only if key in body}
    check_fields(present, pointer, type_only, collector)


def _check_exclusive(state: State, collector: Collector) -> None:
    for group, needed in EXCLUSIVE.get(state.type, ()):
        own = [name for name in group if name in state.body and _counts(name, state)]
        usable = [name for name in group if _usable(STATES[state.type].get(name), state)]
        if needed and not own:
            place = (
                state.at("End") if group == _TRANSITION and "End" in state.body else state.pointer
            )
            message = f"none of {', '.join(usable)} is there"
            collector.add("missing-field", place, message, f"one of {', '.join(usable)}")
        for extra in own[1:]:
            message = f"{extra} isn't allowed beside {own[0]}"
            collector.add("exclusive-fields", state.at(extra), message, f"one of {', '.join(own)}")


def _counts(name: str, state: State) -> bool:
    """Tell whether a field takes part in its group; the value false of End says nothing."""
    return name != "End" or state.body[name] is not False


def _usable(field: Field | None, state: State) -> bool:
    return field is not None and field.language in {"", state.language}


def _check_credentials(state: State, collector: Collector) -> None:
    credentials = state.body.get("Credentials")
    if isinstance(credentials, dict) and not {"RoleArn", "RoleArn.$"} & credentials.keys():
        place = state.at("Credentials")
        collector.add("missing-field", place, "RoleArn is missing", "the ARN of the task's role")


def _check_heartbeat(state: State, collector: Collector) -> None:
    timeout, heartbeat = state.body.get("TimeoutSeconds"), state.body.get("HeartbeatSeconds")
    if isinstance(timeout, int) and isinstance(heartbeat, int) and heartbeat >= timeout:
        collector.add(
            "heartbeat",
            child(state.pointer, "HeartbeatSeconds"),
            f"{heartbeat} seconds never pass before the timeout of {timeout}",
            f"less than {timeout}",
        )
