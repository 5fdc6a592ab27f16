"""The work of a state: what a task, its branches, or its items return, given what they get."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from asl_check.definition import Machine, State, as_object, as_text, branches
from asl_check.field_types import PATH
from asl_check.findings import Collector
from asl_check.functions import Function, Functions
from asl_check.incoming import Reader, Way
from asl_check.jsonata_reader import JsonataReader
from asl_check.paths import parse_path
from asl_check.payload import check_payload
from asl_check.payload_templates import nested_templates
from asl_check.shapes import (
    ANYTHING,
    Anything,
    Either,
    Record,
    Scalar,
    Series,
    Shape,
    described,
    expand,
    of_json,
    resolve,
    series,
)
from asl_check.task_resources import Resource, parse_resource
from asl_check.task_results import function_of, result_of
from asl_check.variables import is_distributed
from asl_check.wording import shown


@dataclass(frozen=True)
class Scope:
    """What a state with branches needs to know of the scope that it stands in.

    Attributes:
        language: The scope's query language, which the branches have as well.
        run: Walks a branch from its start, and returns the shape of its output.
        functions: What is known of the functions.
    """

    language: str
    run: Callable[[Machine, Way, Collector], Shape]
    functions: Functions


def work(state: State, reader: Reader, scope: Scope) -> Shape:
    """Return the shape of what a state's work returns, having checked what it gets.

    Args:
        state: The state.
        reader: Reads from the state's input after InputPath.
        scope: The scope that the state stands in.

    Returns:
        The shape of the result; a state that doesn't work passes its input on.
    """
    if state.type == "Map":
        return _items(state, reader, scope)
    given = _parameters(state, reader)
    if state.type == "Task":
        return _task(state, replace(reader, way=reader.way.having(given)), reader, scope)
    if state.type == "Parallel":
        return _branches(state, replace(reader, way=reader.way.having(given)), scope)
    return of_json(state.body["Result"]) if "Result" in state.body else given


def _parameters(state: State, reader: Reader) -> Shape:
    if "Parameters" not in state.body:
        return reader.way.data
    return reader.template(state.body["Parameters"], state.at("Parameters"))


def _task(state: State, working: Reader, reader: Reader, scope: Scope) -> Shape:
    arn = as_text(state.body.get("Resource"))
    resource = parse_resource(arn)
    if resource is None:
        return ANYTHING
    parameters = as_object(state.body.get("Parameters"))
    if not reader.collector.silent:
        event = working.way.data
        function = function_of(resource, parameters, scope.functions)
        check_function(state, resource, function, event, reader)
        check_payload(state, resource, reader)
    return result_of(resource, parameters, scope.functions)


def check_function(
    state: State,
    resource: Resource,
    function: Function,
    event: Shape,
    reader: Reader | JsonataReader,
) -> None:
    """Report what a function reads and doesn't get.

    Args:
        state: The task.
        resource: What it runs.
        function: What is known of the function.
        event: Shape of what it gives to the service, or to the function itself.
        reader: The reader of the way into the state.
    """
    if not resource.function:
        found = resolve(event, ("Payload",))
        event = Record() if found is None else found
    for path in function.reads:
        if resolve(event, path.steps) is None:
            origin = reader.way.origin
            after = f" after {shown(origin)}" if origin else ""
            message = f"the function reads {path.text}, but gets {described(event)}{after}"
            reader.collector.add(
                "function-input", state.pointer, message, f"{path.text} in its event"
            )


def _branches(state: State, reader: Reader, scope: Scope) -> Shape:
    start = replace(reader.way, origin="")
    results = [
        scope.run(machine, start, reader.collector) for machine in branches(state, scope.language)
    ]
    return series(tuple(results))


def _items(state: State, reader: Reader, scope: Scope) -> Shape:
    items = _given_items(state, reader)
    item = items.item if items else ANYTHING
    for place, template in nested_templates(state):
        reader.template(template, place)
    context = with_item(reader.way.context, item)
    within = replace(reader, way=replace(reader.way, context=context))
    for field in ("ItemSelector", "Parameters"):
        if field in state.body:
            item = within.template(state.body[field], state.at(field))
    if "ItemBatcher" in state.body:
        item = Record({"Items": Series(item)}, rest=ANYTHING)
    start = within.way.having(item)
    machines = branches(state, scope.language)
    results = [scope.run(each, entering(each, start), reader.collector) for each in machines]
    # ResultWriter leaves a pointer to an S3 object in the results' place.
    if "ResultWriter" in state.body or not results:
        return ANYTHING
    if items and items.fixed is not None and not any(is_distributed(each) for each in machines):
        return series((results[0],) * len(items.fixed))  # inline: one result an item, or it fails
    return Series(results[0])


def _given_items(state: State, reader: Reader) -> Series | None:
    """Return the shape of the array that ItemsPath names; None where it isn't known."""
    path = state.body.get("ItemsPath", "$")
    if "ItemReader" in state.body or not isinstance(path, str) or PATH.check(path):
        return None
    items = expand(reader.path(parse_path(path), state.at("ItemsPath")))
    if isinstance(items, Series):
        return items
    if not isinstance(items, Anything | Either):
        place = state.at("ItemsPath") if "ItemsPath" in state.body else state.pointer
        message = f"the items are {described(items)}"
        reader.collector.add("path-type", place, message, "a path to an array")
    return None


def entering(machine: Machine, way: Way) -> Way:
    """Return the way into a branch: a distributed Map's child sees no outer variable."""
    known = {} if is_distributed(machine) else way.variables
    return replace(way, variables=known, origin="")


def with_item(context: Shape, item: Shape) -> Shape:
    """Return the context object's shape as a Map's items see it."""
    known = context.members if isinstance(context, Record) else {}
    of_item = Record({"Index": Scalar("integer"), "Value": item}, rest=ANYTHING)
    return Record({**known, "Map": Record({"Item": of_item})})
