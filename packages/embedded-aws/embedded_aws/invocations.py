"""One run of a function: workspace, process, outcome, logs.

The zip is unpacked, the handler runs in a subprocess (`function_runtime.py`) with the role's
session, the documented environment, the function's timeout and a log stream. `MemorySize` isn't
enforced; REPORT lines name what was used. What a handler leaves running ends with its invocation.
"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from embedded_aws import child_environment, clients, function_code, processes
from embedded_aws.api_errors import AwsError
from embedded_aws.iam import handover, service_keys, services

# API Invoke: KMSAccessDeniedException.
_UNREADABLE = (
    "Lambda couldn't decrypt the environment variables because KMS access was denied. "
    "Check the Lambda function's KMS permissions."
)
_RUNTIME = Path(__file__).with_name("function_runtime.py")
# What a function sets for itself on AWS and here would lead its calls away from the embedded AWS.
_LEADS_AWAY = ("AWS_ENDPOINT_URL", "AWS_IGNORE_", "AWS_PROFILE", "AWS_DEFAULT_PROFILE")


@dataclass(frozen=True)
class Outcome:
    """What one invocation came to."""

    payload: bytes
    failed: bool
    log: str


class Invocation:
    """One run of a function: workspace, process, outcome, logs."""

    def __init__(self, function: Any, event: object) -> None:  # noqa: ANN401 - moto's function
        self._function = function
        self._event = event
        self._request_id = str(uuid.uuid4())
        stamp = time.strftime("%Y/%m/%d", time.gmtime())
        # A group that isn't the function's alone has its name in the streams' (Lambda Developer
        # Guide, "Configuring CloudWatch log groups").
        own = function.logs_group_name == f"/aws/lambda/{function.function_name}"
        name = "" if own else function.function_name
        self._stream = f"{stamp}/{name}[{function.version}]{uuid.uuid4().hex}"
        self._credentials = _session(function)

    def run(self) -> Outcome:
        """Run the handler to its end or its timeout, and delivers its logs."""
        workspace = Path(tempfile.mkdtemp(prefix="embedded-aws-function-"))
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
        function_code.unpack(self._function.code_bytes, code)
        (workspace / "event.json").write_text(json.dumps(self._event), encoding="utf-8")
        child = processes.start(
            [sys.executable, "-I", str(_RUNTIME), str(workspace)],
            environment=self._environment(workspace, code),
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

    def _environment(self, workspace: Path, code: Path) -> dict[str, str]:
        """Return the function's own variables, and those that it can't change.

        Lambda refuses its reserved ones when a function is made or changed; here they win besides,
        with what keeps a function inside of the embedded AWS.
        """
        return (
            {"LANG": "en_US.UTF-8", "TZ": ":UTC"}
            | _own(self._function.environment_vars)
            | child_environment.isolated(workspace)
            | self._lambdas_variables(code)
            | self._credentials.as_environment()
        )

    def _lambdas_variables(self, code: Path) -> dict[str, str]:
        function = self._function
        return {
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
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "false",
            "EMBEDDED_AWS_FUNCTION_ARN": function.function_arn,
            "EMBEDDED_AWS_FUNCTION_TIMEOUT": str(function.timeout),
            "EMBEDDED_AWS_REQUEST_ID": self._request_id,
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
        """Return the output between the platform's own START, END and REPORT lines."""
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
        """Write the log under the function's role; like Lambda, silently not at all if denied."""
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


def _own(variables: Mapping[str, object]) -> dict[str, str]:
    """Return a function's own variables, without those that would lead its calls away."""
    return {
        name: str(value) for name, value in variables.items() if not name.startswith(_LEADS_AWAY)
    }


def _session(function: Any) -> clients.Credentials:  # noqa: ANN401 - moto's function
    """Open the session of a function's role.

    Raises:
        AwsError: `AccessDeniedException`, when the role doesn't trust Lambda any more;
            `KMSAccessDeniedException`, when it may not use the key of the environment.
    """
    arn = function.function_arn
    try:
        service_keys.read_environment(function)
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
    except services.Denied as error:
        raise AwsError("KMSAccessDeniedException", _UNREADABLE) from error
