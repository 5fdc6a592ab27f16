"""What moto's grammar can't read of a distributed Map: `ItemReader`, `ItemBatcher`, `ResultWriter`.

They are taken out of a definition before moto reads it, and computed by the language that the state
has: each is a template, in which a field that ends in `Path` is a reference. Sources: Step
Functions developer guide, "ItemReader (Map)", "ItemBatcher (Map)", "ResultWriter (Map)".
"""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.distributed_iteration_component import (  # noqa: E501 - moto's path
    DistributedIterationComponent,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_map.state_map import StateMap
from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser
from moto.stepfunctions.parser.asl.parse.test_state.asl_parser import (
    TestStateAmazonStateLanguageParser,
)

from embedded_aws import hooks
from embedded_aws.jsonata import locations
from embedded_aws.maps import items

FIELDS = ("ItemReader", "ItemBatcher", "ResultWriter")
_TEMPLATES = ("Parameters", "Arguments", "BatchInput")
_NUMBERS = ("MaxItems", "MaxItemsPerBatch", "MaxInputBytesPerBatch")
_INNER = ("ItemProcessor", "Iterator")

_reading = threading.local()


def install() -> None:
    """Take the fields out before moto reads a definition, and hand them to its Map states."""
    for parser in (AmazonStateLanguageParser, TestStateAmazonStateLanguageParser):
        hooks.replace(parser, "parse", staticmethod(_parsing(parser.parse)))
    prepare = StateMap.from_state_props

    def prepared(self: Any, state_props: Any) -> None:  # noqa: ANN401 - moto's own types
        prepare(self, state_props)
        every = getattr(_reading, "taken", {})
        taken = every.get(state_props.name, every.get(None, {}))
        language = "JSONPath" if self._is_language_query_jsonpath() else "JSONata"
        self.fields = {
            name: functools.partial(_computed, json.dumps({name: field}), language)
            for name, field in taken.items()
        }
        self.iteration_component.fields = self.fields
        # moto looks for items in the state's input, unless there is a reader.
        self.item_reader = self.fields.get("ItemReader")
        if isinstance(self.iteration_component, DistributedIterationComponent):
            _take_objects(self)

    hooks.replace(StateMap, "from_state_props", prepared)


def _take_objects(state: Any) -> None:  # noqa: ANN401 - moto's StateMap
    """Let a distributed Map iterate over the members of an object, which moto refuses.

    Source: Step Functions developer guide, "Map state input and output fields": *JSON arrays and
    objects from previous states*.
    """
    dataset = state.items_path or state.items
    if dataset is None:
        return
    expression = getattr(dataset, "string_jsonata", None)
    evaluate = expression.eval if expression else dataset._eval_body  # noqa: SLF001 - moto's seam
    if expression:
        expression.also = ("object",)

    def evaluated(env: Any) -> None:  # noqa: ANN401 - moto's own types
        evaluate(env)
        if isinstance(env.stack[-1], dict):
            env.stack[-1] = items.members(env.stack[-1])

    dataset._eval_body = evaluated  # noqa: SLF001 - the same


def _parsing(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    def parsed(definition: str) -> Any:  # noqa: ANN401 - moto's own types
        _reading.taken = {}
        try:
            document = json.loads(definition)
            for name, state in _maps(document):
                taken = {field: state.pop(field) for field in FIELDS if field in state}
                if taken:
                    _reading.taken[name] = taken
            return parse(json.dumps(document) if _reading.taken else definition)
        finally:
            _reading.taken = {}

    return parsed


def _maps(scope: Any) -> Iterator[tuple[str | None, dict[str, Any]]]:  # noqa: ANN401 - JSON
    """Yield each distributed Map with its name; a definition of one state is that state."""
    if "States" not in scope:
        yield from _within(None, scope)
    for name, state in scope.get("States", {}).items():
        yield from _within(name, state)


def _within(name: str | None, state: Any) -> Iterator[tuple[str | None, dict[str, Any]]]:  # noqa: ANN401 - JSON
    for branch in state.get("Branches", []):
        yield from _maps(branch)
    for inner in _INNER:
        processor = state.get(inner)
        if not isinstance(processor, dict):
            continue
        if processor.get("ProcessorConfig", {}).get("Mode") == "DISTRIBUTED":
            yield name, state
        yield from _maps(processor)


def _computed(text: str, language: str, env: Any) -> Any:  # noqa: ANN401 - moto's Environment; JSON
    """Return what a field is in an environment."""
    _template(text, language).eval(env)
    (value,) = env.stack.pop().values()
    return value


@functools.lru_cache(maxsize=512)
def _template(text: str, language: str) -> Any:  # noqa: ANN401 - one of moto's components
    """Return a field as moto's template of a Task state's parameters."""
    field = json.loads(text)
    parameters = field if language == "JSONata" else _with_references(field)
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments" if language == "JSONata" else "Parameters": parameters,
        "End": True,
    }
    machine = {"QueryLanguage": language, "StartAt": "T", "States": {"T": state}}
    program, _ = AmazonStateLanguageParser.parse(json.dumps(machine))
    template = program.states.states["T"].parargs
    for expression, place in locations.of(template):
        expression.location = place.removeprefix("Arguments/")
        expression.expected = "number" if place.endswith(_NUMBERS) else None
    return template


def _with_references(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Write `"MaxItemsPath": "$.n"` as a template has it: `"MaxItems.$": "$.n"`."""
    if not isinstance(value, dict):
        return value
    found = {}
    for name, member in value.items():
        if name.endswith("Path") and isinstance(member, str):
            found[f"{name.removesuffix('Path')}.$"] = member
        else:
            found[name] = member if name in _TEMPLATES else _with_references(member)
    return found
