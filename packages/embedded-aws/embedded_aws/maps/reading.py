"""What an ItemReader reads: objects of S3 in one of the formats, or a list of objects.

Source: Step Functions developer guide, "ItemReader (Map)". Parquet files and manifests of other
services' inventories aren't served.
"""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
from collections.abc import Iterator
from typing import Any

from botocore.exceptions import ClientError, ParamValidationError
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task.credentials import (
    StateCredentials,
)

from embedded_aws import clients
from embedded_aws.maps.items import Item, members
from embedded_aws.state_failures import map_run_failure

_UNREADABLE = StatesErrorNameType.StatesItemReaderFailed
_DELIMITERS = {"COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t"}


def read(reader: dict[str, Any], env: Any) -> list[Item]:  # noqa: ANN401 - moto's Environment
    """Return the items of a computed ItemReader.

    Args:
        reader: `Resource`, `Parameters` or `Arguments`, `ReaderConfig`.
        env: The Map state's environment.

    Raises:
        FailureEventException: `States.ItemReaderFailed`.
    """
    config = reader.get("ReaderConfig", {})
    place = reader.get("Parameters", reader.get("Arguments", {}))
    try:
        most = _most(config)
        lists = reader["Resource"].endswith(":listObjectsV2")
        found = (_listed if lists else _contents)(client(env), place, config)
        return list(itertools.islice(found, most))
    except (ClientError, ParamValidationError, ValueError, KeyError) as error:
        raise map_run_failure(env, _UNREADABLE, cause_of(error)) from error


def cause_of(error: Exception) -> str:
    """Return what S3 says of a refused call, or what is wrong before one is made.

    Args:
        error: What was raised.
    """
    return str(error.response["Error"]["Message"] if isinstance(error, ClientError) else error)


def client(env: Any) -> Any:  # noqa: ANN401 - moto's Environment; boto3 builds client classes at run time
    """Return the client of S3 that acts as the state machine's role.

    Args:
        env: The Map state's environment.
    """
    details = env.aws_execution_details
    role = StateCredentials(role_arn=details.role_arn)
    role.state_machine_arn = env.states.context_object.context_object_data["StateMachine"]["Id"]
    return clients.task_client(details.region, "s3", role)


def _most(config: dict[str, Any]) -> int | None:
    most = int(config.get("MaxItems", 0))
    if most < 0:
        raise ValueError("field MaxItems must be positive")
    return most or None


def _listed(s3: Any, place: dict[str, Any], config: dict[str, Any]) -> Iterator[Item]:  # noqa: ANN401 - boto3
    """Yield the objects that a prefix has, or with LOAD_AND_FLATTEN the items that they hold."""
    for page in s3.get_paginator("list_objects_v2").paginate(**place):
        for each in page.get("Contents", []):
            if config.get("Transformation") == "LOAD_AND_FLATTEN":
                at = {"Bucket": place["Bucket"], "Key": each["Key"]}
                yield from _contents(s3, at, config)
                continue
            described = {
                "Etag": each["ETag"],
                "Key": each["Key"],
                "LastModified": int(each["LastModified"].timestamp()),
                "Size": each["Size"],
                "StorageClass": each["StorageClass"],
            }
            yield Item(described, f"S3://{place['Bucket']}")


def _contents(s3: Any, place: dict[str, Any], config: dict[str, Any]) -> Iterator[Item]:  # noqa: ANN401 - boto3
    body = s3.get_object(**place)["Body"].read()
    text = (gzip.decompress(body) if place["Key"].endswith(".gz") else body).decode()
    source = f"S3://{place['Bucket']}/{place['Key']}"
    kind = config.get("InputType", "JSON")
    if kind == "JSON":
        yield from _members(json.loads(text), config.get("ItemsPointer", ""), source)
    elif kind == "CSV":
        yield from (Item(row, source) for row in _rows(text, config))
    elif kind == "JSONL":
        yield from (Item(json.loads(x), source) for x in text.splitlines() if x.strip())
    else:
        raise ValueError(f"The embedded AWS reads no items of the type {kind}")


def _members(value: Any, pointer: str, source: str) -> list[Item]:  # noqa: ANN401 - JSON
    """Return an array's elements or an object's members; a pointer leads to it (RFC 6901)."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        value = value[int(name) if isinstance(value, list) else name]
    found = members(value, source)
    if found is None:
        raise ValueError("Attempting to map over non-iterable node.")
    return found


def _rows(text: str, config: dict[str, Any]) -> Iterator[dict[str, str]]:
    delimiter = _DELIMITERS[config.get("CSVDelimiter", "COMMA")]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    is_given = config["CSVHeaderLocation"] == "GIVEN"
    header = config["CSVHeaders"] if is_given else next(rows, [])
    if len(set(header)) < len(header):
        raise ValueError("CSV headers cannot contain duplicates.")
    for row in rows:
        if row:
            padded = itertools.chain(row, itertools.repeat(""))
            yield dict(zip(header, padded, strict=False))
