"""Payloads: a service integration's parameters against botocore's model of the API.

botocore's own validator looks at names, required members and types only; the enums, patterns,
lengths and ranges that the models carry are checked here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from botocore.model import ListShape, MapShape, StructureShape
from botocore.model import Shape as ModelShape

from asl_check.botocore_models import api_name, operation_name, sdk_services, service_model
from asl_check.definition import State, as_object
from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.incoming import Reader
from asl_check.payload_templates import SUFFIX
from asl_check.placeholders import is_open
from asl_check.sagemaker import check_sagemaker
from asl_check.shapes import Anything, Either, Record, Scalar, Shape, described, expand
from asl_check.task_resources import Resource
from asl_check.task_results import model_service
from asl_check.wording import closest, listed, nearest, shown, typed

_INTEGERS = frozenset({"integer", "long"})
_NUMBERS = frozenset({"float", "double"})
_TEXTS = frozenset({"string", "character", "blob", "timestamp"})

# Which kinds of value a member of each type takes when the value comes by a path.
_TAKES = {
    "structure": frozenset({"object"}),
    "map": frozenset({"object"}),
    "list": frozenset({"array"}),
    "boolean": frozenset({"boolean"}),
    "timestamp": frozenset({"string", "timestamp", "integer", "number"}),
    **dict.fromkeys(_INTEGERS, frozenset({"integer", "number", "timestamp"})),
    **dict.fromkeys(_NUMBERS, frozenset({"integer", "number", "timestamp"})),
    **dict.fromkeys(("string", "character"), frozenset({"string", "timestamp"})),
}


def check_payload(state: State, resource: Resource, reader: Reader) -> None:
    """Holds a task's Parameters to the API that it calls.

    Args:
        state: The task.
        resource: What it runs; only services that botocore models are checked.
        reader: Resolves the payload's paths.
    """
    service = _service(state, resource, reader.collector)
    if not service:
        return
    model = service_model(service)
    operation = operation_name(resource.api)
    if operation not in model.operation_names:
        # The names of optimized integrations are the language's business: see check_resource.
        if resource.is_sdk:
            _report_api(state, resource, model.operation_names, reader.collector)
        return
    parameters = as_object(state.body.get("Parameters"))
    shape = model.operation_model(operation).input_shape
    if shape is not None:
        _Payload(reader).check(parameters, shape, state.at("Parameters"))
    if service == "sagemaker":
        check_sagemaker(operation, parameters, state.at("Parameters"), reader.collector)


def _service(state: State, resource: Resource, collector: Collector) -> str:
    """Returns botocore's name of the service; reports an SDK integration that has none."""
    service = model_service(resource)
    if not service and resource.is_sdk:
        services = sdk_services()
        message = f"no service {shown(resource.service)}{closest(resource.service, services)}"
        collector.add("unknown-service", state.at("Resource"), message, "the SDK's service name")
    return service


def _report_api(
    state: State, resource: Resource, operations: list[str], collector: Collector
) -> None:
    apis = [api_name(operation) for operation in operations]
    message = f"{resource.service} has no API {shown(resource.api)}{closest(resource.api, apis)}"
    collector.add("unknown-api", state.at("Resource"), message, "an API of the service")


@dataclass(frozen=True)
class _Payload:
    """Walks a payload beside the shape that the API declares."""

    reader: Reader

    def check(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Checks one value; what the model doesn't restrict passes."""
        if isinstance(value, str) and is_open(value):
            return
        if isinstance(shape, StructureShape):
            self._structure(value, shape, pointer)
        elif isinstance(shape, ListShape):
            self._list(value, shape, pointer)
        elif isinstance(shape, MapShape):
            self._map(value, shape, pointer)
        elif problem := _scalar_problem(value, shape):
            self._add(problem[0], pointer, problem[1], _expected(shape))
        elif isinstance(value, str):
            self._text(value, shape, pointer)
        else:
            self._range(value, shape, pointer)

    def _structure(self, value: JsonValue, shape: StructureShape, pointer: str) -> None:
        if getattr(shape, "is_document_type", False):
            return
        if not isinstance(value, dict):
            self._wrong_type(value, pointer, "an object")
            return
        members = {operation_name(name): member for name, member in shape.members.items()}
        given = {key.removesuffix(SUFFIX) for key in value}
        for name in shape.required_members:
            if operation_name(name) not in given:
                message = f"{shape.name} needs {operation_name(name)}"
                self._add("member-missing", pointer, message, f"the member {operation_name(name)}")
        for key, member in value.items():
            name, place = key.removesuffix(SUFFIX), child(pointer, key)
            if name in members:
                self._member(key, member, members[name], place)
            else:
                message = f"{shape.name} has no member {shown(name)}{closest(name, members)}"
                self._add("member-unknown", place, message, f"one of {listed(members)}")

    def _list(self, value: JsonValue, shape: ListShape, pointer: str) -> None:
        if not isinstance(value, list):
            self._wrong_type(value, pointer, "an array")
            return
        self._length(len(value), shape, pointer, "elements")
        for index, element in enumerate(value):
            self.check(element, shape.member, child(pointer, index))

    def _map(self, value: JsonValue, shape: MapShape, pointer: str) -> None:
        if not isinstance(value, dict):
            self._wrong_type(value, pointer, "an object")
            return
        self._length(len(value), shape, pointer, "members")
        for key, member in value.items():
            place = child(pointer, key)
            self.check(key.removesuffix(SUFFIX), shape.key, place)
            self._member(key, member, shape.value, place)

    def _member(self, key: str, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        if key.endswith(SUFFIX):
            self._computed(value, shape, pointer)
        else:
            self.check(value, shape, pointer)

    def _computed(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Checks the kind of a value that comes by a path; the walk itself reports the path."""
        # The data flow has resolved and reported it already: here only its shape counts.
        quiet = Reader(self.reader.way, Collector(silent=True))
        found = quiet.expression(value, pointer)
        takes = _TAKES.get(shape.type_name)
        if takes is not None and not _fits(found, takes):
            message = f"the path gives {described(found)}"
            self._add("path-type", pointer, message, _expected(shape))

    def _text(self, value: str, shape: ModelShape, pointer: str) -> None:
        allowed = shape.metadata.get("enum")
        if allowed and value not in allowed:
            rule = "instance-type" if shape.name.endswith("InstanceType") else "member-enum"
            message = f"{shape.name} has no value {shown(value)}"
            self._add(rule, pointer, message, f"one of {nearest(value, allowed)}")
        elif not allowed:
            self._length(len(value), shape, pointer, "characters")
            pattern = _compiled(shape.metadata.get("pattern", ""))
            if pattern and not pattern.fullmatch(value):
                message = f"{shown(value)} doesn't match {shape.name}'s pattern"
                self._add("member-pattern", pointer, message, f"a match of {pattern.pattern}")

    def _length(self, length: int, shape: ModelShape, pointer: str, unit: str) -> None:
        lowest, highest = shape.metadata.get("min", 0), shape.metadata.get("max")
        if length < lowest or (highest is not None and length > highest):
            expected = f"{lowest} to {highest}" if highest is not None else f"at least {lowest}"
            message = f"{length} {unit} are out of {shape.name}'s limits"
            self._add("member-length", pointer, message, f"{expected} {unit}")

    def _range(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        lowest, highest = shape.metadata.get("min"), shape.metadata.get("max")
        if isinstance(value, bool) or not isinstance(value, int | float):
            return
        if (lowest is not None and value < lowest) or (highest is not None and value > highest):
            message = f"{value} is out of {shape.name}'s range"
            self._add("member-range", pointer, message, _expected(shape))

    def _wrong_type(self, value: JsonValue, pointer: str, expected: str) -> None:
        self._add("member-type", pointer, typed(value), expected)

    def _add(self, rule: str, pointer: str, message: str, expected: str) -> None:
        self.reader.collector.add(rule, pointer, message, expected)


def _scalar_problem(value: JsonValue, shape: ModelShape) -> tuple[str, str] | None:
    kind = shape.type_name
    is_right = (
        (kind == "blob")
        or (kind in _TEXTS and isinstance(value, str))
        or (kind == "boolean" and isinstance(value, bool))
        or (kind in _INTEGERS | {"timestamp"} and type(value) is int)
        or (kind in _NUMBERS and type(value) in {int, float})
    )
    return None if is_right else ("member-type", typed(value))


def _expected(shape: ModelShape) -> str:
    lowest, highest = shape.metadata.get("min"), shape.metadata.get("max")
    article = "an" if shape.type_name[0] in "aeiou" else "a"
    text = f"{article} {shape.type_name}"
    if shape.type_name not in _INTEGERS | _NUMBERS:
        return f"{text} in quotes" if shape.type_name == "string" else text
    bounds = [f"at least {lowest}"] if lowest is not None else []
    bounds += [f"at most {highest}"] if highest is not None else []
    return f"{text} of {' and '.join(bounds)}" if bounds else text


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """Compiles a model's pattern; those with Unicode classes, which Python lacks, check nothing."""
    try:
        return re.compile(pattern) if pattern else None
    except re.error:
        return None


def _fits(shape: Shape, takes: frozenset[str]) -> bool:
    known = expand(shape)
    if isinstance(known, Either):
        return all(_fits(option, takes) for option in known.options)
    if isinstance(known, Anything):
        return True
    if isinstance(known, Scalar):
        return known.kind in takes
    return ("object" if isinstance(known, Record) else "array") in takes
