"""Payloads: a service integration's parameters against botocore's model of the API.

botocore's own validator looks at names, required members and types only; the enums, patterns,
lengths and ranges that the models carry are checked here.
"""

from dataclasses import dataclass, replace

from botocore.model import ListShape, MapShape, StructureShape
from botocore.model import Shape as ModelShape

from asl_check.botocore_models import api_name, operation_name, sdk_services, service_model
from asl_check.definition import State, as_object
from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.http_requests import check_request
from asl_check.incoming import Reader
from asl_check.integrations import ADAPTED
from asl_check.jsonata_reader import JsonataReader
from asl_check.jsonata_syntax import is_expression
from asl_check.payload_templates import SUFFIX
from asl_check.placeholders import is_open, is_redacted
from asl_check.sagemaker import check_sagemaker
from asl_check.scalars import TAKES, compiled, expected, fits, is_converted, is_right
from asl_check.sdk_names import RETIRED, holds_json, sdk_member
from asl_check.shapes import described
from asl_check.task_resources import Resource
from asl_check.task_results import model_service
from asl_check.wording import closest, listed, nearest, shown, typed


def check_payload(state: State, resource: Resource, reader: Reader) -> None:
    """Hold a task's Parameters to the API that it calls.

    Args:
        state: The task.
        resource: What it runs; only services that botocore models are checked.
        reader: Resolves the payload's paths.
    """
    _check(state, resource, reader, "Parameters")


def check_arguments(state: State, resource: Resource, reader: JsonataReader) -> None:
    """Hold a task's Arguments to the API that it calls.

    Args:
        state: The task; Arguments that are one expression pass.
        resource: What it runs; only services that botocore models are checked.
        reader: Resolves the expressions.
    """
    _check(state, resource, reader, "Arguments")


def _check(state: State, resource: Resource, reader: Reader | JsonataReader, field: str) -> None:
    service = _service(state, resource, reader.collector)
    if not service:
        check_request(state, resource.service, field, reader.collector)
        return
    model = service_model(service)
    operation = operation_name(resource.api)
    if operation not in model.operation_names:
        # The names of optimized integrations are the language's business: see check_resource.
        if resource.is_sdk:
            _report_api(state, resource, model.operation_names, reader.collector)
        return
    given = state.body.get(field)
    if is_expression(given) or (isinstance(given, str) and is_open(given)):
        return
    parameters, place = as_object(given), state.at(field)
    shape = model.operation_model(operation).input_shape
    if shape is not None:
        # Only SageMaker is documented to refuse a scalar of another type than its API's.
        converts = service != "sagemaker" or resource.is_sdk
        _Payload(reader, service, resource.is_sdk, converts).check(parameters, shape, place)
    if service == "sagemaker":
        literal = as_object(_suffixed(parameters)) if state.is_jsonata else parameters
        check_sagemaker(operation, literal, place, reader.collector)


def _suffixed(value: JsonValue) -> JsonValue:
    """Return arguments with their expressions under keys that end in .$, as JSONPath has them."""
    if isinstance(value, dict):
        return {
            f"{key}{SUFFIX}" if is_expression(one) else key: _suffixed(one)
            for key, one in value.items()
        }
    return [_suffixed(one) for one in value] if isinstance(value, list) else value


def _service(state: State, resource: Resource, collector: Collector) -> str:
    """Return botocore's name of the service; reports an SDK integration that has none."""
    service = model_service(resource)
    if not resource.is_sdk:
        return service or ADAPTED.get(resource.service, "")
    if not service and resource.service in RETIRED:
        message = f"AWS has retired {shown(resource.service)}, or its API isn't known here"
        collector.add("service-retired", state.at("Resource"), message, "a service of today")
    elif not service:
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
        is_sdk: Whether it is an AWS SDK integration, which spells members as the SDK does.
        converts: Whether Step Functions may convert scalars, and writes objects as JSON text.
    """

    reader: Reader | JsonataReader
    service: str
    is_sdk: bool
    converts: bool

    def check(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Check one value; what the model doesn't restrict passes."""
        if self._evaluates(value):
            self._computed(value, shape, pointer)
            return
        if isinstance(value, str) and is_open(value):
            return
        if isinstance(shape, StructureShape):
            self._structure(value, shape, pointer)
        elif isinstance(shape, ListShape):
            self._list(value, shape, pointer)
        elif isinstance(shape, MapShape):
            self._map(value, shape, pointer)
        elif not is_right(value, shape):
            self._wrong_scalar(value, shape, pointer)
        elif isinstance(value, str):
            self._text(value, shape, pointer)
        else:
            self._range(value, shape, pointer)

    def _structure(self, value: JsonValue, shape: StructureShape, pointer: str) -> None:
        if getattr(shape, "is_document_type", False):
            return
        if not isinstance(value, dict):
            is_text = isinstance(value, str) and self._takes_text(shape)
            self._wrong_type(value, pointer, "an object", "member-converted" if is_text else "")
            return
        members = self._members(shape)
        given = {self._name(key) for key in value}
        for required in shape.required_members:
            name = self._spelled(required)
            if not {name, operation_name(required)} & given:
                message = f"{shape.name} needs {name}"
                self._add("member-missing", pointer, message, f"the member {name}")
        for key, member in value.items():
            name, place = self._name(key), child(pointer, key)
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

    def _name(self, key: str) -> str:
        """Return the member that a key names; only JSONPath's keys end in .$."""
        return key if isinstance(self.reader, JsonataReader) else key.removesuffix(SUFFIX)

    def _evaluates(self, value: JsonValue) -> bool:
        return isinstance(self.reader, JsonataReader) and is_expression(value)

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
            self.check(self._name(key), shape.key, place)
            self._member(key, member, shape.value, place)

    def _member(self, key: str, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        if key != self._name(key):
            self._computed(value, shape, pointer)
        else:
            self.check(value, shape, pointer)

    def _computed(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Check the kind of a value that comes by a path; the walk itself reports the path."""
        # The data flow has resolved and reported it already: here only its shape counts.
        quiet = replace(self.reader, collector=Collector(silent=True))
        found = quiet.expression(value, pointer)
        takes = TAKES.get(shape.type_name)
        if takes is not None and not fits(found, takes):
            is_text = self.converts and shape.type_name not in {"structure", "map", "list"}
            is_text = is_text or (self._takes_text(shape) and fits(found, TAKES["string"]))
            rule = "member-converted" if is_text else "path-type"
            if not self._is_json_text(pointer):
                self._add(rule, pointer, f"the path gives {described(found)}", expected(shape))

    def _text(self, value: str, shape: ModelShape, pointer: str) -> None:
        allowed = shape.metadata.get("enum")
        if allowed and value not in allowed:
            rule = "instance-type" if shape.name.endswith("InstanceType") else "member-enum"
            message = f"{shape.name} has no value {shown(value)}"
            self._add(rule, pointer, message, f"one of {nearest(value, allowed)}")
        elif not allowed:
            self._length(len(value), shape, pointer, "characters")
            pattern = compiled(shape.metadata.get("pattern", ""))
            # FIS's models carry patterns of a part: its own texts with spaces break `[\\S]+`.
            if pattern and not is_redacted(value):
                matches = pattern.search if self.service == "fis" else pattern.fullmatch
                if not matches(value):
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
            self._add("member-range", pointer, message, expected(shape))

    def _wrong_scalar(self, value: JsonValue, shape: ModelShape, pointer: str) -> None:
        """Report a scalar of another type; whether the SDK converts it isn't documented."""
        if isinstance(value, dict | list) and self._is_json_text(pointer):
            return
        rule = "member-converted" if self.converts and is_converted(value, shape) else "member-type"
        self._add(rule, pointer, typed(value), expected(shape))

    def _takes_text(self, shape: ModelShape) -> bool:
        """Tell whether Step Functions builds the structure of a text, as DynamoDB's values."""
        return not self.is_sdk and self.service == "dynamodb" and shape.name == "AttributeValue"

    def _is_json_text(self, pointer: str) -> bool:
        name = self._name(pointer.rpartition("/")[2])
        return self.converts and holds_json(self.service, name)

    def _wrong_type(self, value: JsonValue, pointer: str, expected: str, rule: str = "") -> None:
        self._add(rule or "member-type", pointer, typed(value), expected)

    def _add(self, rule: str, pointer: str, message: str, expected: str) -> None:
        self.reader.collector.add(rule, pointer, message, expected)
