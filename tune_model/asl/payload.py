"""Payloads: a service integration's parameters against botocore's model of the API.

botocore's own validator looks at names, required members and types only; the enums, patterns,
lengths and ranges that the models carry are checked here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from botocore.model import ListShape, MapShape, StructureShape
from botocore.model import Shape as ModelShape

from tune_model.asl.definition import State, as_object
from tune_model.asl.document import JsonValue, child
from tune_model.asl.findings import Collector
from tune_model.asl.models import api_name, operation_name, sdk_services, service_model
from tune_model.asl.placeholders import is_open
from tune_model.asl.resources import Resource
from tune_model.asl.results import model_service
from tune_model.asl.sagemaker import check_sagemaker
from tune_model.asl.sdk_names import RETIRED, holds_json, sdk_member
from tune_model.asl.shapes import Anything, Either, Record, Scalar, Shape, described, expand
from tune_model.asl.templates import SUFFIX
from tune_model.asl.text import closest, listed, nearest, shown, typed
from tune_model.asl.ways import Reader

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
        _Payload(reader, service, resource.is_sdk).check(parameters, shape, state.at("Parameters"))
    if service == "sagemaker":
        check_sagemaker(operation, parameters, state.at("Parameters"), reader.collector)


def _service(state: State, resource: Resource, collector: Collector) -> str:
    """Returns botocore's name of the service; reports an SDK integration that has none."""
    service = model_service(resource)
    if not service and resource.service in RETIRED:
        message = f"AWS has retired {shown(resource.service)}, or its API isn't known here"
        collector.add("service-retired", state.at("Resource"), message, "a service of today")
    elif not service and resource.is_sdk:
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
    """Walks a payload beside the shape that the API declares.

    Attributes:
        reader: Resolves the payload's paths.
        service: botocore's name of the service.
        is_sdk: Whether it is an AWS SDK integration: it takes the SDK's spelling of members, and
            may convert scalars.
    """

    reader: Reader
    service: str
    is_sdk: bool

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
        elif not _is_right(value, shape):
            self._wrong_scalar(value, shape, pointer)
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
        members = self._members(shape)
        given = {key.removesuffix(SUFFIX) for key in value}
        for required in shape.required_members:
            name = self._spelled(required)
            if not {name, operation_name(required)} & given:
                message = f"{shape.name} needs {name}"
                self._add("member-missing", pointer, message, f"the member {name}")
        for key, member in value.items():
            name, place = key.removesuffix(SUFFIX), child(pointer, key)
            if member is None and name in members:
                self._null(name, shape, place)
            elif name in members:
                self._member(key, member, members[name], place)
            else:
                message = f"{shape.name} has no member {shown(name)}{closest(name, members)}"
                self._add("member-unknown", place, message, f"one of {listed(members)}")

    def _members(self, shape: StructureShape) -> dict[str, ModelShape]:
        """Return a structure's members by each name that Step Functions takes."""
        members = {operation_name(name): member for name, member in shape.members.items()}
        spelled = {self._spelled(name): member for name, member in shape.members.items()}
        return spelled | members

    def _spelled(self, name: str) -> str:
        return sdk_member(name) if self.is_sdk else operation_name(name)

    def _null(self, name: str, shape: StructureShape, pointer: str) -> None:
        required = {operation_name(one) for one in shape.required_members}
        rule = "member-type" if name in required else "member-converted"
        self._add(rule, pointer, f"{name} is null", f"no {name}, or a value")

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
            is_text = self.is_sdk and shape.type_name not in {"structure", "map", "list"}
            rule = "member-converted" if is_text else "path-type"
            if not self._is_json_text(pointer):
                self._add(rule, pointer, f"the path gives {described(found)}", _expected(shape))

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

    def _wrong_scalar(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Report a scalar of another type; whether the SDK converts it isn't documented."""
        if isinstance(value, dict | list) and self._is_json_text(pointer):
            return
        rule = "member-converted" if self.is_sdk and _is_converted(value, shape) else "member-type"
        self._add(rule, pointer, typed(value), _expected(shape))

    def _is_json_text(self, pointer: str) -> bool:
        name = pointer.rpartition("/")[2].removesuffix(SUFFIX)
        return self.is_sdk and holds_json(self.service, name)

    def _wrong_type(self, value: JsonValue, pointer: str, expected: str) -> None:
        self._add("member-type", pointer, typed(value), expected)

    def _add(self, rule: str, pointer: str, message: str, expected: str) -> None:
        self.reader.collector.add(rule, pointer, message, expected)


def _is_right(value: JsonValue, shape: ModelShape) -> bool:
    kind = shape.type_name
    return (
        (kind == "blob")
        or (kind in _TEXTS and isinstance(value, str))
        or (kind == "boolean" and isinstance(value, bool))
        or (kind in _INTEGERS | {"timestamp"} and type(value) is int)
        or (kind in _NUMBERS and type(value) in {int, float})
    )


def _is_converted(value: JsonValue, shape: ModelShape) -> bool:
    """Tell whether a value may be written as the member's type: `"2"` as 2, an object as text."""
    kind = shape.type_name
    if not isinstance(value, str):
        return kind in _TEXTS and value is not None
    if kind == "boolean":
        return value.lower() in {"true", "false"}
    try:
        return kind in _INTEGERS | _NUMBERS and float(value) is not None
    except ValueError:
        return False


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
