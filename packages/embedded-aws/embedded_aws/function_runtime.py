"""The Lambda runtime of the embedded AWS: runs one invocation of a Python handler, then ends.

Started by `functions.py` as a program of its own, by path and isolated (`python -I`), so that the
function sees the standard library, boto3 and its own code, and nothing of this project. What Lambda
promises a handler is here: the documented environment variables (set by the caller), the context
object, JSON or text logs on standard output, errors as `errorMessage`, `errorType`, `stackTrace`.

Source: AWS Lambda developer guide, "Building Lambda functions with Python".
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

_RESERVED = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


class Context:
    """The context object that a handler gets as its second argument."""

    def __init__(self, request_id: str) -> None:
        environment = os.environ
        self.aws_request_id = request_id
        self.function_name = environment["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = environment["AWS_LAMBDA_FUNCTION_VERSION"]
        self.invoked_function_arn = environment["EMBEDDED_AWS_FUNCTION_ARN"]
        self.memory_limit_in_mb = environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = environment["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = environment["AWS_LAMBDA_LOG_STREAM_NAME"]
        self._deadline = time.monotonic() + float(environment["EMBEDDED_AWS_FUNCTION_TIMEOUT"])

    def get_remaining_time_in_millis(self) -> int:
        """Return the milliseconds until the function is ended by its timeout."""
        return max(0, int((self._deadline - time.monotonic()) * 1000))


class JsonFormatter(logging.Formatter):
    """One JSON object a line, as Lambda writes with `LogFormat: JSON`."""

    def __init__(self, request_id: str) -> None:
        super().__init__()
        self._request_id = request_id

    def format(self, record: logging.LogRecord) -> str:
        """Return the record with its `extra` keys as one line of JSON."""
        line: dict[str, Any] = {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "requestId": self._request_id,
        }
        line |= {key: value for key, value in vars(record).items() if key not in _RESERVED}
        if record.exc_info:
            line["stackTrace"] = _as_on_lambda(traceback.format_exception(*record.exc_info))
        return json.dumps(line, default=str)


class TextFormatter(logging.Formatter):
    """Lambda's lines of text, whose stack traces name files as they are on Lambda."""

    def formatException(self, ei: Any) -> str:  # noqa: ANN401, N802 - logging's own
        """Return an exception's stack trace."""
        return _as_on_lambda([super().formatException(ei)])[0]


def main(directory: Path) -> None:
    """Run one invocation: `event.json` in, `result.json` out, logs on standard output."""
    threading.Thread(target=_end_with_server, daemon=True).start()
    request_id = os.environ["EMBEDDED_AWS_REQUEST_ID"]
    _configure_logging(request_id)
    try:
        handler = _load(os.environ["_HANDLER"], os.environ["LAMBDA_TASK_ROOT"])
        event = json.loads((directory / "event.json").read_text(encoding="utf-8"))
        answer: dict[str, Any] = {"payload": _marshal(handler(event, Context(request_id)))}
    except Exception as error:  # noqa: BLE001 - whatever a handler raises is its answer
        answer = {"error": _describe(error, request_id)}
    result = directory / "result.json"
    result.write_text(json.dumps(answer), encoding="utf-8")
    logging.shutdown()
    sys.stdout.flush()
    os._exit(0)  # threads that a handler left behind don't outlive its invocation


def _load(name: str, root: str) -> Callable[[Any, Context], Any]:
    sys.path.insert(0, root)
    module, dot, function = name.rpartition(".")
    if not dot:
        told = "not enough values to unpack (expected 2, got 1)"
        raise LoadError("Runtime.MalformedHandlerName", f"Bad handler '{name}': {told}")
    try:
        loaded = importlib.import_module(module.replace("/", "."))
    except ImportError as error:
        message = f"Unable to import module '{module}': {error}"
        raise LoadError("Runtime.ImportModuleError", message) from error
    except SyntaxError as error:
        message = f"Syntax error in module '{module}': {error}"
        raise LoadError("Runtime.UserCodeSyntaxError", message) from error
    if not hasattr(loaded, function):
        message = f"Handler '{function}' missing on module '{module}'"
        raise LoadError("Runtime.HandlerNotFound", message)
    handler: Callable[[Any, Context], Any] = getattr(loaded, function)
    return handler


def _marshal(value: object) -> str:
    try:
        return json.dumps(value)
    except (TypeError, ValueError) as error:
        raise MarshalError(f"Unable to marshal response: {error}") from error


class MarshalError(Exception):
    """What a handler returned isn't JSON; Lambda's name for it is `Runtime.MarshalError`."""


class LoadError(Exception):
    """A handler that can't be had; Lambda's names and sentences are its Python runtime's own."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


def _as_on_lambda(lines: list[str]) -> list[str]:
    """Name files as they are on Lambda, not as they are on this machine."""
    places = {
        os.environ["LAMBDA_TASK_ROOT"]: "/var/task",
        __file__: "/var/runtime/bootstrap.py",
        sys.prefix: "/var/lang",
        sys.base_prefix: "/var/lang",
    }
    for here, there in places.items():
        lines = [line.replace(here, there) for line in lines]
    return lines


def _describe(error: Exception, request_id: str) -> dict[str, Any]:
    name = type(error).__name__
    trace = _as_on_lambda(traceback.format_tb(error.__traceback__)[1:])
    if isinstance(error, LoadError):
        name, trace = error.name, []
    return {
        "errorMessage": str(error),
        "errorType": {"MarshalError": "Runtime.MarshalError"}.get(name, name),
        "requestId": request_id,
        "stackTrace": trace,
    }


def _configure_logging(request_id: str) -> None:
    handler = logging.StreamHandler(sys.stdout)
    as_json = os.environ["AWS_LAMBDA_LOG_FORMAT"] == "JSON"
    text = TextFormatter(f"[%(levelname)s]\t%(asctime)s\t{request_id}\t%(message)s")
    handler.setFormatter(JsonFormatter(request_id) if as_json else text)
    # JSON logs default to INFO, text logs to the root logger's WARNING (Lambda's own defaults).
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL") or ("INFO" if as_json else "WARNING")
    logging.basicConfig(handlers=[handler], level=level, force=True)


def _end_with_server() -> None:
    while os.read(0, 4096):
        pass
    os._exit(1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
