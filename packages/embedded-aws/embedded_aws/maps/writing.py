"""What a map run returns, and what its ResultWriter writes to S3.

Source: Step Functions developer guide, "ResultWriter (Map)": transformations, the manifest and the
files of results by status.
"""

from __future__ import annotations

import json
from typing import Any

from botocore.exceptions import ClientError, ParamValidationError
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str

from embedded_aws.maps import reading
from embedded_aws.state_failures import map_run_failure

_UNWRITABLE = StatesErrorNameType.StatesResultWriterFailed
_SUCCEEDED = "SUCCEEDED"


def transformed(children: list[Any], how: str) -> list[Any]:
    """Return the results of child executions; a failed one's come with its metadata always.

    Args:
        children: In the items' order.
        how: `NONE`, `COMPACT` or `FLATTEN`.
    """
    found: list[Any] = []
    for child in children:
        if child.status != _SUCCEEDED or how == "NONE":
            found.append(_described(child))
        elif how == "FLATTEN" and isinstance(child.output, list):
            found += child.output
        else:
            found.append(child.output)
    return found


def as_output(results: list[Any], kind: str) -> Any:  # noqa: ANN401 - JSON
    """Return results as a state's output: an array, or the text of JSON Lines.

    Args:
        results: What `transformed` returned.
        kind: The writer's OutputType.
    """
    return _text(results, kind) if kind == "JSONL" else results


def write(run: Any, writer: dict[str, Any], env: Any) -> dict[str, Any]:  # noqa: ANN401 - a Run; moto's Environment
    """Write a run's results and their manifest, and return where they are.

    Args:
        run: What has ended.
        writer: The computed ResultWriter.
        env: The Map state's environment.

    Raises:
        FailureEventException: `States.ResultWriterFailed`.
    """
    place = writer.get("Parameters", writer.get("Arguments", {}))
    prefix = str(place.get("Prefix", "")).rstrip("/")
    folder = f"{prefix}/{run.name}" if prefix else run.name
    s3 = reading.client(env)
    try:
        files = _files(s3, place["Bucket"], folder, run, writer.get("WriterConfig", {}))
        arn = run.record.map_run_arn
        manifest = {"DestinationBucket": place["Bucket"], "MapRunArn": arn, "ResultFiles": files}
        key = f"{folder}/manifest.json"
        s3.put_object(Bucket=place["Bucket"], Key=key, Body=json.dumps(manifest).encode())
    except (ClientError, ParamValidationError, KeyError) as error:
        raise map_run_failure(env, _UNWRITABLE, reading.cause_of(error)) from error
    return {"MapRunArn": arn, "ResultWriterDetails": {"Bucket": place["Bucket"], "Key": key}}


def _files(
    s3: Any,  # noqa: ANN401 - boto3 builds client classes at run time
    bucket: str,
    folder: str,
    run: Any,  # noqa: ANN401 - a Run, whose module imports this one
    config: dict[str, Any],
) -> dict[str, list[dict[str, Any]]]:
    how, kind = config.get("Transformation", "NONE"), config.get("OutputType", "JSON")
    ended = {True: [], False: []}  # type: dict[bool, list[Any]]
    for child in run.children:
        ended[child.status == _SUCCEEDED].append(child)
    contents = {
        "FAILED": transformed(ended[False], how),
        "PENDING": [_pending(batch, run) for batch in run.pending],
        _SUCCEEDED: transformed(ended[True], how),
    }
    files: dict[str, list[dict[str, Any]]] = {}
    for status, results in contents.items():
        files[status] = []
        if results:
            body = _text(results, kind).encode()
            key = f"{folder}/{status}_0.json"
            s3.put_object(Bucket=bucket, Key=key, Body=body)
            files[status].append({"Key": key, "Size": len(body)})
    return files


def _text(results: list[Any], kind: str) -> str:
    if kind == "JSONL":
        return "".join(f"{_json(each)}\n" for each in results)
    return _json(results)


def _json(value: Any) -> str:  # noqa: ANN401 - JSON
    return str(to_json_str(value, separators=(",", ":")))


def _described(child: Any) -> dict[str, Any]:  # noqa: ANN401 - a Child, whose module imports moto's execution
    """Return an execution as a file of results has it."""
    succeeded = child.status == _SUCCEEDED
    found = {
        "ExecutionArn": child.execution_arn,
        "Input": child.execution_input,
        "InputDetails": {"Included": True},
        "Name": child.name,
        "RedriveCount": 0,
        "RedriveStatus": "NOT_REDRIVABLE" if succeeded else "REDRIVABLE_BY_MAP_RUN",
        "StartDate": _time(child.start_date),
        "StateMachineArn": child.state_machine.arn,
        "Status": child.status,
        "StopDate": _time(child.stop_date),
    }
    if succeeded:
        found |= {
            "Output": _json(child.output),
            "OutputDetails": {"Included": True},
            "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
        }
    told = {"Error": child.error, "Cause": child.cause}
    return found | {name: text for name, text in told.items() if text is not None}


def _pending(batch: Any, run: Any) -> dict[str, Any]:  # noqa: ANN401 - a Batch and a Run
    return {
        "Input": _json(batch.value),
        "InputDetails": {"Included": True},
        "StateMachineArn": run.record.map_state_machine_arn,
        "Status": "PENDING",
    }


def _time(at: Any) -> str:  # noqa: ANN401 - a datetime
    return str(at.isoformat(timespec="milliseconds")).replace("+00:00", "Z")
