"""Mutations of distributed Maps, of credentials and of task tokens, in both languages."""

from collections.abc import Callable
from typing import Any

from tests.unit.asl_documents import Body, Mutation, Pick, Spot, calls, states

Mutate = Callable[[Body, Pick], str]


def _map(pick: Pick, definition: Body) -> Spot:
    spot: Spot = pick(states(definition, "Map", "ItemReader"))
    return spot


def _add(*keys: str, value: Any) -> Mutate:
    """Adds a member below a distributed Map, or replaces it."""

    def mutate(definition: Body, pick: Pick) -> str:
        return _map(pick, definition).at(*keys[:-1]).add(keys[-1], value)

    return mutate


def _drop(*keys: str) -> Mutate:
    return lambda definition, pick: _map(pick, definition).at(*keys[:-1]).drop(keys[-1])


def _reads(config: Body, key: str = "") -> Mutate:
    """Replaces ReaderConfig; returns the place of a member of it, or its own."""

    def mutate(definition: Body, pick: Pick) -> str:
        spot = _map(pick, definition).at("ItemReader")
        return spot.add("ReaderConfig", config) + (f"/{key}" if key else "")

    return mutate


def _writes(config: Body, key: str) -> Mutate:
    add = _add("ResultWriter", "WriterConfig", value=config)
    return lambda definition, pick: f"{add(definition, pick)}/{key}"


def _given(field: str, change: Callable[[Spot], str]) -> Mutate:
    """Changes the Parameters, or Arguments, of ItemReader or ResultWriter."""

    def mutate(definition: Body, pick: Pick) -> str:
        spot = _map(pick, definition).at(field)
        return change(spot.at("Arguments" if "Arguments" in spot.value else "Parameters"))

    return mutate


def _inline(key: str, value: Any) -> Mutate:
    def mutate(definition: Body, pick: Pick) -> str:
        spots = [one for one in states(definition, "Map") if "ItemReader" not in one.value]
        spot: Spot = pick(spots)
        return spot.add(key, value)

    return mutate


def _inline_type(definition: Body, pick: Pick) -> str:
    spots = [one for one in states(definition, "Map") if "ItemReader" not in one.value]
    processor: Spot = pick(spots).at("ItemProcessor")
    processor.value["ProcessorConfig"] = {"Mode": "INLINE", "ExecutionType": "STANDARD"}
    return processor.at("ProcessorConfig", "ExecutionType").pointer


def _unbatched(definition: Body, pick: Pick) -> str:
    return _map(pick, definition).at("ItemBatcher").set({"BatchInput": {}})


def _no_token(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "sqs:sendMessage"))
    field = "Arguments" if "Arguments" in task.value else "Parameters"
    return task.at(field, "MessageBody").set("answer me").rpartition("/")[0]


def _lost_token(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "sqs:sendMessage"))
    task.at("Resource").set("arn:aws:states:::sqs:sendMessage")
    if "Arguments" in task.value:
        return task.at("Arguments", "MessageBody", "token").pointer
    return task.at("Parameters", "MessageBody", "token.$").pointer


def _renamed(spot: Spot) -> str:
    key = next(key for key in spot.value if key.startswith("Bucket"))
    return spot.add(key.replace("Bucket", "Buckt"), spot.value.pop(key))


def _less_bucket(spot: Spot) -> str:
    return spot.drop(next(key for key in spot.value if key.startswith("Bucket")))


_CONFIG = ("ItemProcessor", "ProcessorConfig")

MAPS: dict[str, Mutation] = {
    "credentials without a role": (
        "missing-field",
        lambda d, p: p(states(d, "Task")).add("Credentials", {}),
    ),
    "a label is too long": ("map-label", _add("Label", value="x" * 41)),
    "a label has a space": ("map-label", _add("Label", value="each item")),
    "a label has a character that AWS refuses": ("map-label", _add("Label", value="a{b}")),
    "a mode is misspelt": (
        "field-value",
        _add("ItemProcessor", "ProcessorConfig", "Mode", value="DISTRIBUTD"),
    ),
    "ExecutionType is missing": (
        "missing-field",
        _drop("ItemProcessor", "ProcessorConfig", "ExecutionType"),
    ),
    "ExecutionType is misspelt": (
        "field-value",
        _add("ItemProcessor", "ProcessorConfig", "ExecutionType", value="EXPRES"),
    ),
    "an inline Map has an ExecutionType": ("distributed-only", _inline_type),
    "an inline Map has a label": ("distributed-only", _inline("Label", "x")),
    "an inline Map tolerates failures": ("distributed-only", _inline("ToleratedFailureCount", 1)),
    "an inline Map makes batches": (
        "distributed-only",
        _inline("ItemBatcher", {"MaxItemsPerBatch": 1}),
    ),
    "a reader reads another API": (
        "resource-arn",
        _add("ItemReader", "Resource", value="arn:aws:states:::s3:putObject"),
    ),
    "a reader's resource isn't one": ("resource-arn", _add("ItemReader", "Resource", value="s3")),
    "a reader has no resource": ("missing-field", _drop("ItemReader", "Resource")),
    "a reader's field is misspelt": (
        "unknown-field",
        _add("ItemReader", "ReaderConfg", value={}),
    ),
    "an unknown InputType": ("field-value", _reads({"InputType": "XML"}, "InputType")),
    "InputType is missing": ("missing-field", _reads({})),
    "CSV without CSVHeaderLocation": ("missing-field", _reads({"InputType": "CSV"})),
    "GIVEN without CSVHeaders": (
        "missing-field",
        _reads({"InputType": "CSV", "CSVHeaderLocation": "GIVEN"}),
    ),
    "a reader's setting is misspelt": (
        "unknown-field",
        _reads({"InputType": "JSON", "MaxItem": 1}, "MaxItem"),
    ),
    "a column's name is a number": (
        "field-type",
        _reads({"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": [1]}, "CSVHeaders"),
    ),
    "more items than AWS reads": (
        "field-value",
        _reads({"InputType": "JSON", "MaxItems": 100_000_001}, "MaxItems"),
    ),
    "a reader has no bucket": ("missing-field", _given("ItemReader", _less_bucket)),
    "a reader's member is misspelt": ("unknown-field", _given("ItemReader", _renamed)),
    "a reader has no key": ("missing-field", _given("ItemReader", lambda spot: spot.drop("Key"))),
    "a writer writes by another API": (
        "resource-arn",
        _add("ResultWriter", "Resource", value="arn:aws:states:::s3:getObject"),
    ),
    "a writer has no bucket": ("missing-field", _given("ResultWriter", _less_bucket)),
    "a writer is empty": ("missing-field", _add("ResultWriter", value={})),
    "a writer's type is unknown": (
        "field-value",
        lambda d, p: (
            _add("ResultWriter", "WriterConfig", value={"OutputType": "XML"})(d, p) + "/OutputType"
        ),
    ),
    "a batch of no items": ("field-value", _add("ItemBatcher", "MaxItemsPerBatch", value=0)),
    "a batch of too many bytes": (
        "field-value",
        _add("ItemBatcher", "MaxInputBytesPerBatch", value=262_145),
    ),
    "a batch without a limit": ("missing-field", _unbatched),
    "a batcher's field is misspelt": (
        "unknown-field",
        _add("ItemBatcher", "MaxItemPerBatch", value=1),
    ),
    "nobody gets the task token": ("token-unused", _no_token),
    "nobody waits for the task token": ("token-absent", _lost_token),
}
"""Those that a definition in either language may have."""

JSONPATH_MAPS: dict[str, Mutation] = {
    "a limit and its path": (
        "exclusive-fields",
        _add("ItemBatcher", "MaxItemsPerBatchPath", value="$.n"),
    ),
    "a reader's key is no path": (
        "path-key",
        _given("ItemReader", lambda spot: spot.add("VersionId.$", "latest")),
    ),
    "a writer's prefix is a path as text": (
        "path-without-suffix",
        _given("ResultWriter", lambda spot: spot.add("Prefix", "$.prefix")),
    ),
    "a batch's input leads nowhere": (
        "unresolved-path",
        lambda d, p: (
            _add("ItemBatcher", "BatchInput", value={"a.$": "$$.State.Nam"})(d, p) + "/a.$"
        ),
    ),
    "Arguments in JSONPath": (
        "unknown-field",
        _add("ItemReader", "Arguments", value={}),
    ),
}
JSONATA_MAPS: dict[str, Mutation] = {
    "Parameters to read in JSONata": (
        "unknown-field",
        _add("ItemReader", "Parameters", value={}),
    ),
    "a path in a batcher in JSONata": (
        "unknown-field",
        _add("ItemBatcher", "MaxItemsPerBatchPath", value="$.n"),
    ),
    "a batch's limit gives text": (
        "field-type",
        _add("ItemBatcher", "MaxItemsPerBatch", value="{% 'ten' %}"),
    ),
    "a reader's expression isn't closed": (
        "jsonata-syntax",
        _given("ItemReader", lambda spot: spot.add("Key", "{% $string( %}")),
    ),
}
