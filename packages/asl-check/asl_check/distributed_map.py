"""Map states: what their mode allows, and what ItemReader, ItemBatcher and ResultWriter hold.

From the guide's pages "Using Map state in Distributed mode", "ItemReader (Map)", "ItemBatcher
(Map)" and "ResultWriter (Map)".
"""

import re
from collections.abc import Mapping
from typing import Final

from asl_check import field_types as k
from asl_check.definition import JSONATA, JSONPATH, Machine, State, as_object, branches
from asl_check.document import JsonObject, JsonValue, child
from asl_check.field_check import check_fields
from asl_check.field_types import integer, one_of
from asl_check.fields import Field, Fields
from asl_check.findings import Collector
from asl_check.jsonata_syntax import is_expression
from asl_check.placeholders import is_open
from asl_check.variables import is_distributed
from asl_check.wording import closest, listed, shown

LONGEST_LABEL: Final = 40
MOST_ITEMS: Final = 100_000_000
MOST_BYTES: Final = 262_144

_LABEL_FORBIDDEN = re.compile(r"[\s?*<>{}\[\]:;,\\|^~$#%&`\"\x00-\x1f\x7f-\x9f]")
_DISTRIBUTED_ONLY: Final = (
    "ItemReader",
    "ItemBatcher",
    "ResultWriter",
    "Label",
    "ToleratedFailureCount",
    "ToleratedFailureCountPath",
    "ToleratedFailurePercentage",
    "ToleratedFailurePercentagePath",
)
_S3 = re.compile(r"arn:[^:]*:states:::s3:(getObject|listObjectsV2|putObject)")
_SUFFIX: Final = ".$"

_TYPES: Final = one_of("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST")
_CONFIG: Fields = {
    "Mode": Field(one_of("INLINE", "DISTRIBUTED")),
    "ExecutionType": Field(one_of("STANDARD", "EXPRESS")),
}
_GIVEN: dict[str, Field] = {
    "Resource": Field(k.NAME, required=True),
    "Parameters": Field(k.OBJECT, language=JSONPATH),
    "Arguments": Field(k.OBJECT, language=JSONATA),
}
_READER: Fields = _GIVEN | {"ReaderConfig": Field(k.OBJECT)}
_WRITER: Fields = {
    **_GIVEN,
    "Resource": Field(k.NAME),
    "WriterConfig": Field(k.OBJECT),
}
READER_CONFIG: Fields = {
    "InputType": Field(_TYPES),
    "Transformation": Field(one_of("NONE", "LOAD_AND_FLATTEN")),
    "ManifestType": Field(one_of("ATHENA_DATA", "S3_INVENTORY")),
    "CSVDelimiter": Field(one_of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB")),
    "CSVHeaderLocation": Field(one_of("FIRST_ROW", "GIVEN")),
    "CSVHeaders": Field(k.TEXTS),
    "ItemsPointer": Field(k.TEXT),
    "MaxItems": Field(integer(0, MOST_ITEMS)),
    "MaxItemsPath": Field(k.REFERENCE, language=JSONPATH),
}
_WRITER_CONFIG: Fields = {
    "Transformation": Field(one_of("NONE", "COMPACT", "FLATTEN")),
    "OutputType": Field(one_of("JSON", "JSONL")),
}
BATCHER: Fields = {
    "MaxItemsPerBatch": Field(integer(1)),
    "MaxItemsPerBatchPath": Field(k.REFERENCE, language=JSONPATH),
    "MaxInputBytesPerBatch": Field(integer(1, MOST_BYTES)),
    "MaxInputBytesPerBatchPath": Field(k.REFERENCE, language=JSONPATH),
    "BatchInput": Field(k.OBJECT),
}

# What each API of S3 takes here, and which of it must be there.
_LOCATIONS: Final[Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "getObject": (("Bucket", "Key"), ("VersionId", "ExpectedBucketOwner", "RequestPayer")),
    "listObjectsV2": (
        ("Bucket",),
        ("Prefix", "Delimiter", "StartAfter", "MaxKeys", "ExpectedBucketOwner", "RequestPayer"),
    ),
    "putObject": (("Bucket",), ("Prefix", "ExpectedBucketOwner")),
}


def check_maps(machine: Machine, labels: dict[str, str], collector: Collector) -> None:
    """Hold the Map states of a scope to their modes.

    Args:
        machine: The scope.
        labels: Pointer of each label seen so far in the whole state machine.
        collector: Gets the findings.
    """
    for state in machine.states().values():
        if state.type == "Map":
            _check_map(state, branches(state, machine.language), collector)
            _check_label(state, labels, collector)


def _check_map(state: State, processors: list[Machine], collector: Collector) -> None:
    for processor in processors:
        config = as_object(processor.body.get("ProcessorConfig"))
        place = child(processor.pointer, "ProcessorConfig")
        check_fields(config, place, _CONFIG, collector)
        _check_mode(state, processor, config, place, collector)
    if isinstance(state.body.get("ItemReader"), dict):
        _check_reader(state, as_object(state.body["ItemReader"]), collector)
    if isinstance(state.body.get("ResultWriter"), dict):
        _check_writer(state, as_object(state.body["ResultWriter"]), collector)
    if isinstance(state.body.get("ItemBatcher"), dict):
        _check_batcher(state, as_object(state.body["ItemBatcher"]), collector)


def _check_mode(
    state: State, processor: Machine, config: JsonObject, place: str, collector: Collector
) -> None:
    if is_distributed(processor):
        if "ExecutionType" not in config:
            collector.add("missing-field", place, "ExecutionType is missing", "STANDARD or EXPRESS")
        return
    if config.get("Mode", "INLINE") != "INLINE":
        return
    for name in _DISTRIBUTED_ONLY:
        if name in state.body:
            message = f"an inline Map has no {name}"
            collector.add("distributed-only", state.at(name), message, 'the Mode "DISTRIBUTED"')
    if "ExecutionType" in config:
        message = "an inline Map has no ExecutionType"
        where = child(place, "ExecutionType")
        collector.add("distributed-only", where, message, 'the Mode "DISTRIBUTED"')


def _check_label(state: State, labels: dict[str, str], collector: Collector) -> None:
    label, place = state.body.get("Label"), state.at("Label")
    if not isinstance(label, str) or not label or is_open(label):
        return
    first = labels.setdefault(label, place)
    forbidden = _LABEL_FORBIDDEN.search(label)
    if len(label) > LONGEST_LABEL:
        message = f"the label has {len(label)} characters"
    elif forbidden:
        message = f"a label has no {shown(forbidden.group())}"
    elif first != place:
        message = f"{shown(label)} is the label at {first} too"
    else:
        return
    expected = f"at most {LONGEST_LABEL} characters, no spaces, brackets, ? * : ; , \\ | and such"
    collector.add("map-label", place, message, expected)


def _check_reader(state: State, reader: JsonObject, collector: Collector) -> None:
    place = state.at("ItemReader")
    check_fields(reader, place, _READER, collector, state.language)
    config, config_place = as_object(reader.get("ReaderConfig")), child(place, "ReaderConfig")
    check_fields(config, config_place, READER_CONFIG, collector, state.language)
    _check_exclusive(config, config_place, "MaxItems", collector)
    api = _check_resource(reader, place, ("getObject", "listObjectsV2"), collector)
    _check_location(state, reader, place, api, collector)
    if api == "getObject" and "InputType" not in config:
        where = config_place if "ReaderConfig" in reader else place
        collector.add("missing-field", where, "InputType is missing", _TYPES.expected)
    _check_csv(config, config_place, collector)


def _check_csv(config: JsonObject, place: str, collector: Collector) -> None:
    location, headers = config.get("CSVHeaderLocation"), config.get("CSVHeaders")
    if config.get("InputType") == "CSV" and location is None:
        message = "CSVHeaderLocation is missing"
        collector.add("missing-field", place, message, "one of FIRST_ROW, GIVEN")
    if location == "GIVEN" and not headers:
        message = "CSVHeaders is missing"
        collector.add("missing-field", place, message, "an array of the columns' names")


def _check_writer(state: State, writer: JsonObject, collector: Collector) -> None:
    place = state.at("ResultWriter")
    check_fields(writer, place, _WRITER, collector, state.language)
    config = as_object(writer.get("WriterConfig"))
    check_fields(config, child(place, "WriterConfig"), _WRITER_CONFIG, collector, state.language)
    if "Resource" in writer:
        api = _check_resource(writer, place, ("putObject",), collector)
        _check_location(state, writer, place, api, collector)
    elif "WriterConfig" not in writer:
        message = "neither Resource nor WriterConfig is there"
        collector.add("missing-field", place, message, "one of Resource, WriterConfig")


def _check_batcher(state: State, batcher: JsonObject, collector: Collector) -> None:
    place = state.at("ItemBatcher")
    check_fields(batcher, place, BATCHER, collector, state.language)
    for name in ("MaxItemsPerBatch", "MaxInputBytesPerBatch"):
        _check_exclusive(batcher, place, name, collector)
    if not any(name.startswith("Max") for name in batcher):
        message = "neither MaxItemsPerBatch nor MaxInputBytesPerBatch is there"
        collector.add("missing-field", place, message, "a limit of the batches")


def _check_exclusive(body: JsonObject, place: str, name: str, collector: Collector) -> None:
    path = f"{name}Path"
    if name in body and path in body:
        message = f"{path} isn't allowed beside {name}"
        collector.add("exclusive-fields", child(place, path), message, f"{name} or {path}")


def _check_resource(
    body: JsonObject, place: str, apis: tuple[str, ...], collector: Collector
) -> str:
    """Return the API of S3 that a Resource names, or the empty string; report any other one."""
    resource = body.get("Resource")
    if not isinstance(resource, str) or not resource:
        return ""
    found = _S3.fullmatch(resource)
    if found and found.group(1) in apis:
        return found.group(1)
    if not is_open(resource):
        expected = " or ".join(f"arn:aws:states:::s3:{api}" for api in apis)
        message = f"{shown(resource)} is none of S3's APIs that serve here"
        collector.add("resource-arn", child(place, "Resource"), message, expected)
    return ""


def _check_location(
    state: State, body: JsonObject, place: str, api: str, collector: Collector
) -> None:
    field = "Arguments" if state.is_jsonata else "Parameters"
    given: JsonValue = body.get(field, {})
    if api not in _LOCATIONS or is_expression(given) or not isinstance(given, dict):
        return
    required, optional = _LOCATIONS[api]
    where = child(place, field) if field in body else place
    names = {key if state.is_jsonata else key.removesuffix(_SUFFIX): key for key in given}
    for name in required:
        if name not in names:
            collector.add("missing-field", where, f"{name} is missing", f"the member {name}")
    known = (*required, *optional)
    for name, key in names.items():
        if name not in known:
            message = f"{api} takes no {shown(name)} here{closest(name, known)}"
            collector.add("unknown-field", child(where, key), message, f"one of {listed(known)}")
