"""Expressions that are constants, such as `{% -5 %}`: AWS stores them, and they fail when they run.

From the guide's page "Transforming data with JSONata in Step Functions": a result of another type
or range than the field takes is a States.QueryEvaluationError.
"""

from collections.abc import Iterator

from asl_check.definition import State, as_object
from asl_check.distributed_map import BATCHER, READER_CONFIG
from asl_check.document import JsonValue, child
from asl_check.fields import STATES, Fields
from asl_check.findings import Collector
from asl_check.jsonata_fields import SETTINGS
from asl_check.jsonata_syntax import constant, is_expression


def check_constants(state: State, collector: Collector) -> None:
    """Hold the constant expressions of a state's settings to what the fields take.

    Args:
        state: The state; one in JSONPath passes.
        collector: Gets the findings.
    """
    if not state.is_jsonata:
        return
    for fields, body, pointer in _settings(state):
        for name, value in body.items():
            field = fields.get(name)
            if field is None or not field.kind.computed or not is_expression(value):
                continue
            given = constant(str(value))
            problem = None if given is None else field.kind.check(given)
            # The data flow reports another type where it knows what a setting takes.
            if problem and not (problem.rule == "field-type" and name in SETTINGS):
                place = child(pointer, name)
                collector.add(problem.rule, place, problem.message, field.kind.expected)


def _settings(state: State) -> Iterator[tuple[Fields, dict[str, JsonValue], str]]:
    """Yield the tables of fields, the objects that have them, and the objects' JSON pointers."""
    yield STATES.get(state.type, {}), state.body, state.pointer
    yield BATCHER, as_object(state.body.get("ItemBatcher")), state.at("ItemBatcher")
    reader = as_object(state.body.get("ItemReader"))
    config = as_object(reader.get("ReaderConfig"))
    yield READER_CONFIG, config, state.at("ItemReader", "ReaderConfig")
