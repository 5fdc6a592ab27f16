"""Data flow through a JSONata state: Arguments, the state's work, Assign and Output.

The order is that of the guide's page "Transforming data with JSONata in Step Functions": Assign and
Output see the variables as they were when the state began.
"""

from collections.abc import Iterator
from dataclasses import replace

from asl_check.definition import State, as_list, as_object, as_text, branches
from asl_check.document import JsonObject, JsonValue, child
from asl_check.incoming import Way
from asl_check.jsonata_fields import SETTINGS
from asl_check.jsonata_reader import JsonataReader
from asl_check.jsonata_syntax import is_expression
from asl_check.payload import check_arguments
from asl_check.shapes import (
    ANYTHING,
    Record,
    Scalar,
    Series,
    Shape,
    described,
    expand,
    series,
)
from asl_check.state_results import Scope, check_function, entering, with_item
from asl_check.task_resources import parse_resource
from asl_check.task_results import function_of, result_of

ERROR_OUTPUT = Record({"Error": Scalar("string"), "Cause": Scalar("string")})


def computed(state: State, reader: JsonataReader, scope: Scope) -> Iterator[tuple[str, Way]]:
    """Yield the ways out of a JSONata state, each with the next state's name.

    Args:
        state: The state.
        reader: Reads on the way into it.
        scope: The scope that it stands in.
    """
    if state.type == "Choice":
        yield from _choose(state, reader)
        return
    result = _work(state, reader, scope)
    seeing = reader if result is None else reader.seeing(result=result)
    default = reader.way.data if result is None else result
    yield from _leave(state, _after(state.body, state.pointer, seeing, default))
    for index, value in enumerate(as_list(state.body.get("Catch"))):
        catcher, place = as_object(value), state.at("Catch", index)
        caught = reader.seeing(errorOutput=ERROR_OUTPUT)
        way = _after(catcher, place, caught, ERROR_OUTPUT)
        yield from _to(as_text(catcher.get("Next")), state, way)


def _choose(state: State, reader: JsonataReader) -> Iterator[tuple[str, Way]]:
    # Whether a rule without an Output takes the state's own isn't documented.
    default = ANYTHING if "Output" in state.body else reader.way.data
    for index, value in enumerate(as_list(state.body.get("Choices"))):
        rule, place = as_object(value), state.at("Choices", index)
        reader.kind(rule.get("Condition"), child(place, "Condition"), frozenset({"boolean"}))
        way = _after(rule, place, reader, default)
        yield from _to(as_text(rule.get("Next")), state, way)
    way = _after(state.body, state.pointer, reader, reader.way.data)
    yield from _to(as_text(state.body.get("Default")), state, way)


def _after(body: JsonObject, pointer: str, reader: JsonataReader, default: Shape) -> Way:
    """Return the way behind Assign and Output."""
    fresh = reader.template(body.get("Assign", {}), child(pointer, "Assign"))
    output = (
        reader.template(body["Output"], child(pointer, "Output")) if "Output" in body else default
    )
    members = fresh.members if isinstance(fresh, Record) else {}
    return replace(reader.way.having(output), variables={**reader.way.variables, **members})


def _leave(state: State, way: Way) -> Iterator[tuple[str, Way]]:
    if target := as_text(state.body.get("Next")):
        yield from _to(target, state, way)
    elif state.is_terminal and state.type != "Fail":
        yield "", replace(way, origin=state.name)


def _to(target: str, state: State, way: Way) -> Iterator[tuple[str, Way]]:
    if target:
        yield target, replace(way, origin=state.name)


def _work(state: State, reader: JsonataReader, scope: Scope) -> Shape | None:
    """Return the shape of a state's result; None where it has none."""
    for name, takes in SETTINGS.items():
        if name in state.body and name not in {"Arguments", "Items", "ItemSelector"}:
            reader.kind(state.body[name], state.at(name), takes)
    if state.type == "Task":
        return _task(state, reader, scope)
    if state.type == "Parallel":
        start = reader.way.having(_arguments(state, reader))
        return series(tuple(_run(state, start, reader, scope)))
    return _map(state, reader, scope) if state.type == "Map" else None


def _arguments(state: State, reader: JsonataReader) -> Shape:
    if "Arguments" not in state.body:
        return reader.way.data
    return reader.template(state.body["Arguments"], state.at("Arguments"))


def _task(state: State, reader: JsonataReader, scope: Scope) -> Shape:
    given = _arguments(state, reader)
    resource = parse_resource(as_text(state.body.get("Resource")))
    if resource is None:
        return ANYTHING
    arguments = as_object(state.body.get("Arguments"))
    if not reader.collector.silent:
        function = function_of(resource, arguments, scope.functions)
        check_function(state, resource, function, given, reader)
        check_arguments(state, resource, reader)
    return result_of(resource, arguments, scope.functions)


def _run(state: State, start: Way, reader: JsonataReader, scope: Scope) -> Iterator[Shape]:
    for machine in branches(state, scope.language):
        yield scope.run(machine, entering(machine, start), reader.collector)


def _map(state: State, reader: JsonataReader, scope: Scope) -> Shape:
    item = _item(state, reader)
    context = with_item(reader.way.context, item)
    within = replace(reader, way=replace(reader.way, context=context))
    if "ItemSelector" in state.body:
        item = within.template(state.body["ItemSelector"], state.at("ItemSelector"))
    if "ItemBatcher" in state.body:
        item = Record({"Items": Series(item)}, rest=ANYTHING)
    results = list(_run(state, within.way.having(item), reader, scope))
    # ResultWriter leaves a pointer to an S3 object in the results' place.
    is_written = "ResultWriter" in state.body or not results
    return ANYTHING if is_written else Series(results[0])


def _item(state: State, reader: JsonataReader) -> Shape:
    """Return the shape of one item: of Items, or of the state's input."""
    place = state.at("Items") if "Items" in state.body else state.pointer
    items = expand(reader.way.data)
    if "Items" in state.body:
        items = expand(reader.template(state.body["Items"], place))
    is_read = "ItemReader" in state.body and "Items" not in state.body
    if isinstance(items, Series) and not is_read:
        return items.item
    if not is_read and isinstance(items, Scalar) and not _is_literal(state.body.get("Items")):
        message = f"the items are {described(items)}"
        reader.collector.add("path-type", place, message, "an array or an object")
    return ANYTHING


def _is_literal(value: JsonValue) -> bool:
    """Tell whether the language's own check reports a wrong value already."""
    return value is not None and not is_expression(value)
