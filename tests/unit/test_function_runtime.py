"""The Lambda runtime's program, in this process: what it reads, writes and logs.

In a process of its own it is isolated (`python -I`, no inherited variable), so that no coverage is
measured there; tests/embedded/test_functions.py holds it to Lambda's behaviour from outside.
"""

import json
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from embedded_aws import function_runtime


class Ended(BaseException):
    """Stands in for the end of the process."""


@pytest.fixture
def workspace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    variables = {
        "AWS_LAMBDA_FUNCTION_NAME": "worker",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
        "AWS_LAMBDA_LOG_FORMAT": "JSON",
        "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/worker",
        "AWS_LAMBDA_LOG_STREAM_NAME": "stream",
        "LAMBDA_TASK_ROOT": str(tmp_path),
        "EMBEDDED_AWS_FUNCTION_ARN": "arn:aws:lambda:us-west-2:123456789012:function:worker",
        "EMBEDDED_AWS_FUNCTION_TIMEOUT": "5",
        "EMBEDDED_AWS_REQUEST_ID": "request",
        "_HANDLER": "runtime_handler.handler",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def end(code: int) -> None:
        raise Ended(code)

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(function_runtime, "_end_with_server", lambda: None)
    monkeypatch.setattr(logging, "shutdown", lambda: None)
    monkeypatch.setattr(sys, "path", list(sys.path))
    before = logging.root.handlers[:], logging.root.level
    yield tmp_path
    logging.root.handlers[:], logging.root.level = before
    sys.modules.pop("runtime_handler", None)


def run(workspace: Path, code: str, event: Any) -> dict[str, Any]:
    (workspace / "runtime_handler.py").write_text(code, encoding="utf-8")
    (workspace / "event.json").write_text(json.dumps(event), encoding="utf-8")
    with pytest.raises(Ended):
        function_runtime.main(workspace)
    result: dict[str, Any] = json.loads((workspace / "result.json").read_text(encoding="utf-8"))
    return result


def test_the_result_and_the_logs_are_written(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = (
        "import logging\n"
        "def handler(event, context):\n"
        "    logging.info('rows', extra={'rows': 3})\n"
        "    return [event, context.function_name]\n"
    )
    assert json.loads(run(workspace, code, {"a": 1})["payload"]) == [{"a": 1}, "worker"]
    line = json.loads(capsys.readouterr().out)
    assert (line["level"], line["message"], line["rows"]) == ("INFO", "rows", 3)
    assert line["requestId"] == "request"


def test_an_error_is_described_with_its_own_trace(workspace: Path) -> None:
    code = "def handler(event, context):\n    raise KeyError('gone')\n"
    error = run(workspace, code, {})["error"]
    assert (error["errorType"], error["errorMessage"]) == ("KeyError", "'gone'")
    assert all("function_runtime" not in line for line in error["stackTrace"])


def test_a_result_that_is_no_json_is_lambdas_marshal_error(workspace: Path) -> None:
    code = "def handler(event, context):\n    return object()\n"
    assert run(workspace, code, {})["error"]["errorType"] == "Runtime.MarshalError"


def test_text_logs_begin_at_warning(
    monkeypatch: pytest.MonkeyPatch, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_LAMBDA_LOG_FORMAT", "Text")
    code = (
        "import logging\n"
        "def handler(event, context):\n"
        "    logging.info('quiet')\n    logging.warning('loud')\n"
    )
    run(workspace, code, {})
    out = capsys.readouterr().out
    assert "quiet" not in out
    assert out.startswith("[WARNING]")
    assert out.endswith("request\tloud\n")


def test_a_logged_exception_carries_its_trace(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = (
        "import logging\n"
        "def handler(event, context):\n"
        "    try:\n        1 / 0\n    except ZeroDivisionError:\n        logging.exception('oh')\n"
    )
    run(workspace, code, {})
    line = json.loads(capsys.readouterr().out)
    assert "ZeroDivisionError" in "".join(line["stackTrace"])


def test_the_remaining_time_runs_down_to_nothing(
    monkeypatch: pytest.MonkeyPatch, workspace: Path
) -> None:
    assert workspace.exists()
    context = function_runtime.Context("request")
    assert 0 < context.get_remaining_time_in_millis() <= 5000
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 6)
    assert context.get_remaining_time_in_millis() == 0


def test_the_runtime_ends_when_the_server_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    answers = [b"x", b""]
    monkeypatch.setattr(os, "read", lambda *_: answers.pop(0))
    monkeypatch.setattr(os, "_exit", ended.append)
    function_runtime._end_with_server()
    assert ended == [1]
