"""Lambda that runs code: each invocation is a process of its own, under the function's role.

Extends moto's Lambda, which stores functions and runs none without Docker: the zip is unpacked, the
handler runs in a subprocess (`function_runtime.py`) with the role's session, the documented
environment, the function's timeout and a log stream. `MemorySize` isn't enforced; REPORT lines name
what was used.
"""

from __future__ import annotations

import base64
import io
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import uuid
import zipfile
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError
from moto.awslambda import models

from tune_model.sandbox import clients, hooks, locks, processes
from tune_model.sandbox.errors import AwsError
from tune_model.sandbox.iam import handover, services

_RUNTIME = Path(__file__).with_name("function_runtime.py")
_LOG_TAIL_BYTES = 4096  # API Lambda.Invoke, LogType: the last 4 KB


def install() -> None:
    """Makes moto create functions that run."""
    hooks.replace(models, "LambdaFunction", Function)


@dataclass(frozen=True)
class Outcome:
    """What one invocation came to."""

    payload: bytes
    failed: bool
    log: str


class Function(models.LambdaFunction):  # type: ignore[misc] # moto ships no types
    """A Lambda function whose invocations execute its code."""

    def __init__(self, account_id: str, spec: dict[str, Any], region: str, **version: Any) -> None:  # noqa: ANN401 - moto's own keyword
        super().__init__(account_id, spec, region, **version)
        self.logging_config = _logging_config(self.function_name, spec.get("LoggingConfig"))
        self.logs_group_name = self.logging_config["LogGroup"]

    def get_configuration(self, on_create: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002 - moto's signature
        """Adds the logging configuration, without which every plan shows a change."""
        configuration: dict[str, Any] = super().get_configuration(on_create)
        return configuration | {"LoggingConfig": self.logging_config}

    def update_configuration(self, config_updates: dict[str, Any]) -> dict[str, Any]:
        """Takes over what moto's own update drops."""
        if "LoggingConfig" in config_updates:
            given = self.logging_config | config_updates["LoggingConfig"]
            self.logging_config = _logging_config(self.function_name, given)
            self.logs_group_name = self.logging_config["LogGroup"]
        for key, attribute in (("KMSKeyArn", "kms_key_arn"), ("TracingConfig", "tracing_config")):
            setattr(self, attribute, config_updates.get(key, getattr(self, attribute)))
        super().update_configuration(config_updates)
        return self.get_configuration()

    def invoke(
        self,
        body: bytes | str,
        request_headers: Any,  # noqa: ANN401 - werkzeug's headers
        response_headers: MutableMapping[str, str],
    ) -> bytes:
        """Runs the function (API Lambda.Invoke) and returns the payload.

        Raises:
            AwsError: `InvalidRequestContentException` for a body that isn't JSON,
                `InvalidParameterValueException` for a runtime that isn't Python.
        """
        event = _parse(body)
        if not str(self.run_time).startswith("python"):
            message = f"The embedded AWS runs Python functions; {self.run_time} isn't one"
            raise AwsError("InvalidParameterValueException", message)
        kind = request_headers.get("x-amz-invocation-type", "RequestResponse")
        if kind == "DryRun":
            return b""
        if kind == "Event":
            threading.Thread(target=Invocation(self, event).run, daemon=True).start()
            return b""
        invocation = Invocation(self, event)
        with locks.released():  # it runs as long as it runs, and calls this server
            outcome = invocation.run()
        if outcome.failed:
            response_headers["x-amz-function-error"] = "Unhandled"
        tail = outcome.log.encode()[-_LOG_TAIL_BYTES:]
        response_headers["x-amz-log-result"] = base64.b64encode(tail).decode()
        response_headers["X-Amz-Executed-Version"] = str(self.version)
        return outcome.payload


class Invocation:
    """One run of a function: workspace, process, outcome, logs."""

    def __init__(self, function: Function, event: object) -> None:
        self._function = function
        self._event = event
        self._request_id = str(uuid.uuid4())
        stamp = time.strftime("%Y/%m/%d", time.gmtime())
        self._stream = f"{stamp}/[{function.version}]{uuid.uuid4().hex}"
        self._credentials = _session(function)

    def run(self) -> Outcome:
        """Runs the handler to its end or its timeout, and delivers its logs."""
        workspace = Path(tempfile.mkdtemp(prefix="tune-model-function-"))
        started = time.monotonic()
        try:
            answer = self._execute(workspace)
            output = (workspace / "function.stdout").read_text(encoding="utf-8", errors="replace")
            output += (workspace / "function.stderr").read_text(encoding="utf-8", errors="replace")
        finally:
            shutil.rmtree(workspace, ignore_errors=True)
        log = self._framed(output, time.monotonic() - started)
        self._deliver(log)
        if "error" in answer:
            return Outcome(json.dumps(answer["error"]).encode(), failed=True, log=log)
        return Outcome(answer["payload"].encode(), failed=False, log=log)

    def _execute(self, workspace: Path) -> dict[str, Any]:
        code = workspace / "task"
        with zipfile.ZipFile(io.BytesIO(self._function.code_bytes)) as archive:
            archive.extractall(code)
        (workspace / "event.json").write_text(json.dumps(self._event), encoding="utf-8")
        child = processes.start(
            [sys.executable, "-I", str(_RUNTIME), str(workspace)],
            environment=self._environment(code),
            directory=workspace,
            name="function",
        )
        try:
            status = child.wait(self._function.timeout)
        except subprocess.TimeoutExpired:
            child.stop()
            return {"error": self._timed_out()}
        result = workspace / "result.json"
        if not result.exists():
            return {"error": self._exited(status)}
        answer: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        return answer

    def _environment(self, code: Path) -> dict[str, str]:
        """Returns Lambda's documented variables, the role's session, then the function's own."""
        function = self._function
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "en_US.UTF-8",
            "TZ": ":UTC",
            "LAMBDA_TASK_ROOT": str(code),
            "_HANDLER": function.handler,
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.run_time}",
            "AWS_REGION": function.region,
            "AWS_DEFAULT_REGION": function.region,
            "AWS_LAMBDA_FUNCTION_NAME": function.function_name,
            "AWS_LAMBDA_FUNCTION_VERSION": str(function.version),
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            "AWS_LAMBDA_LOG_GROUP_NAME": function.logs_group_name,
            "AWS_LAMBDA_LOG_STREAM_NAME": self._stream,
            "AWS_LAMBDA_LOG_FORMAT": function.logging_config["LogFormat"],
            "AWS_LAMBDA_LOG_LEVEL": function.logging_config.get("ApplicationLogLevel", ""),
            "AWS_ENDPOINT_URL": clients.endpoint(),
            "AWS_EC2_METADATA_DISABLED": "true",
            "NO_PROXY": "127.0.0.1,localhost",
            "TUNE_MODEL_FUNCTION_ARN": function.function_arn,
            "TUNE_MODEL_FUNCTION_TIMEOUT": str(function.timeout),
            "TUNE_MODEL_REQUEST_ID": self._request_id,
            **self._credentials.as_environment(),
            **{name: str(value) for name, value in function.environment_vars.items()},
        }

    def _timed_out(self) -> dict[str, str]:
        seconds = float(self._function.timeout)
        return {
            "errorType": "Sandbox.Timedout",
            "errorMessage": f"RequestId: {self._request_id} Error: "
            f"Task timed out after {seconds:.2f} seconds",
        }

    def _exited(self, status: int) -> dict[str, str]:
        how = f"signal: {-status}" if status < 0 else f"exit status {status}"
        return {
            "errorType": "Runtime.ExitError",
            "errorMessage": f"RequestId: {self._request_id} Error: "
            f"Runtime exited with error: {how}",
        }

    def _framed(self, output: str, seconds: float) -> str:
        """Returns the output between the platform's own START, END and REPORT lines."""
        request, function = self._request_id, self._function
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        millis = f"{seconds * 1000:.2f}"
        if function.logging_config["LogFormat"] == "JSON":
            metrics = {"durationMs": float(millis), "memorySizeMB": function.memory_size}
            start = json.dumps({"type": "platform.start", "record": {"requestId": request}})
            record = {"requestId": request, "metrics": metrics | {"maxMemoryUsedMB": used}}
            return f"{start}\n{output}{json.dumps({'type': 'platform.report', 'record': record})}\n"
        return (
            f"START RequestId: {request} Version: {function.version}\n{output}"
            f"END RequestId: {request}\nREPORT RequestId: {request}\tDuration: {millis} ms\t"
            f"Memory Size: {function.memory_size} MB\tMax Memory Used: {used} MB\n"
        )

    def _deliver(self, log: str) -> None:
        """Writes the log under the function's role; like Lambda, silently not at all if denied."""
        client = clients.client_with(self._credentials, "logs", self._function.region)
        group, now = self._function.logs_group_name, int(time.time() * 1000)
        events = [{"timestamp": now, "message": line} for line in log.splitlines() if line]
        try:
            client.create_log_stream(logGroupName=group, logStreamName=self._stream)
            client.put_log_events(logGroupName=group, logStreamName=self._stream, logEvents=events)
        except client.exceptions.ResourceNotFoundException:
            self._deliver_to_new_group(client, events)
        except (ClientError, BotoCoreError):
            return

    def _deliver_to_new_group(self, client: Any, events: list[dict[str, Any]]) -> None:  # noqa: ANN401 - boto3 builds client classes at run time
        group = self._function.logs_group_name
        try:
            client.create_log_group(logGroupName=group)
            client.create_log_stream(logGroupName=group, logStreamName=self._stream)
            client.put_log_events(logGroupName=group, logStreamName=self._stream, logEvents=events)
        except (ClientError, BotoCoreError):
            return


def _session(function: Function) -> clients.Credentials:
    """Opens the session of a function's role.

    Raises:
        AwsError: `AccessDeniedException`, when the role doesn't trust Lambda any more.
    """
    arn = function.function_arn
    try:
        return clients.assume_role(
            function.role,
            function.function_name,
            function.region,
            service=handover.LAMBDA,
            source_arn=arn,
        )
    except services.NotAssumable as error:
        message = "The role defined for the function cannot be assumed by Lambda."
        raise AwsError("AccessDeniedException", message) from error


def _logging_config(name: str, given: dict[str, Any] | None) -> dict[str, Any]:
    """Completes a logging configuration with Lambda's defaults (API Lambda.LoggingConfig)."""
    config = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{name}"} | (given or {})
    if config["LogFormat"] == "JSON":
        config = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO"} | config
    return config


def _parse(body: bytes | str) -> object:
    try:
        return json.loads(body or "{}")
    except ValueError as error:
        message = f"Could not parse request body into json: {error}"
        raise AwsError("InvalidRequestContentException", message) from error
