"""Lambda that runs code: each invocation is a process of its own, under the function's role.

Extends moto's Lambda, which stores functions and runs none without Docker (`invocations.py` does).
What isn't a deployment package is refused when it is sent (`function_code.py`).
"""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, MutableMapping
from typing import Any

from moto.awslambda import models, responses, urls
from moto.s3.exceptions import MissingBucket, MissingKey
from moto.s3.models import s3_backends

from embedded_aws import function_code, function_rules, hooks, locks
from embedded_aws.api_errors import AwsError
from embedded_aws.invocations import Invocation
from embedded_aws.wire import pinned

_LOG_TAIL_BYTES = 4096  # API Lambda.Invoke, LogType: the last 4 KB


def install() -> None:
    """Make moto create functions that run, and find them by partial ARNs too."""
    hooks.replace(models, "LambdaFunction", Function)
    hooks.replace(urls, "url_paths", dict.fromkeys(urls.url_paths, LambdaApi.dispatch))
    for name in ("with", "forbid"):
        method = f"get_function_by_name_or_arn_{name}_qualifier"
        finding = getattr(models.LambdaStorage, method)
        hooks.replace(models.LambdaStorage, method, _by_any_name(finding))


def _by_any_name(finding: Callable[..., Any]) -> Callable[..., Any]:
    def found(self: Any, name: str, *arguments: Any) -> Any:  # noqa: ANN401 - moto's own
        partial = not name.startswith("arn:")
        return finding(self, function_rules.base_name(name) if partial else name, *arguments)

    return found


class LambdaApi(responses.LambdaResponse):  # type: ignore[misc] # moto ships no types
    """Lambda's API."""

    @property
    def json_body(self) -> dict[str, Any]:
        """The parameters in the body; a new function's name without what makes it an ARN."""
        body: dict[str, Any] = json.loads(self.body or "{}")
        if "FunctionName" in body:
            body["FunctionName"] = function_rules.base_name(body["FunctionName"])
        return body

    def setup_class(self, request: Any, *arguments: Any, **options: Any) -> None:  # noqa: ANN401
        """Keep an event as it came: only JSON in UTF-8 is one, and that isn't decided here."""
        if pinned.reading(request).onward.operation == "Invoke":
            options["use_raw_body"] = True
        super().setup_class(request, *arguments, **options)

    def invoke(self) -> Any:  # noqa: ANN401 - moto's TYPE_RESPONSE
        """Serve Invoke: of the version or alias that the query names, which moto doesn't read."""
        self.querystring["qualifier"] = self.querystring.get("Qualifier", [None])
        return super().invoke()


class Function(models.LambdaFunction):  # type: ignore[misc] # moto ships no types
    """A Lambda function whose invocations execute its code."""

    def __init__(self, account_id: str, spec: dict[str, Any], region: str, **version: Any) -> None:  # noqa: ANN401 - moto's own keyword
        super().__init__(account_id, spec | _whole(spec), region, **version)
        self.logging_config = _logging_config(self.function_name, spec.get("LoggingConfig"))
        self.logs_group_name = self.logging_config["LogGroup"]

    def get_configuration(self, on_create: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002 - moto's signature
        """Add the logging configuration, without which every plan shows a change."""
        configuration: dict[str, Any] = super().get_configuration(on_create)
        return configuration | {"LoggingConfig": self.logging_config}

    def update_configuration(self, config_updates: dict[str, Any]) -> dict[str, Any]:
        """Take over what moto's own update drops."""
        if "LoggingConfig" in config_updates:
            given = self.logging_config | config_updates["LoggingConfig"]
            self.logging_config = _logging_config(self.function_name, given)
            self.logs_group_name = self.logging_config["LogGroup"]
        for key, attribute in (("KMSKeyArn", "kms_key_arn"), ("TracingConfig", "tracing_config")):
            setattr(self, attribute, config_updates.get(key, getattr(self, attribute)))
        super().update_configuration(config_updates | _whole(config_updates))
        return self.get_configuration()

    def _set_function_code(self, updated_spec: dict[str, Any]) -> None:
        """Take over code, once it is known to be some.

        Raises:
            AwsError: `InvalidParameterValueException`.
        """
        if "ZipFile" in updated_spec:
            function_code.check(base64.b64decode(updated_spec["ZipFile"]))
        elif "S3Key" in updated_spec:
            function_code.check(self._in_bucket(updated_spec["S3Bucket"], updated_spec["S3Key"]))
        super()._set_function_code(updated_spec)

    def _in_bucket(self, bucket: str, key: str) -> bytes:
        """Return the package that is an object.

        Raises:
            AwsError: There is none.
        """
        missing = ""
        try:
            found = s3_backends[self.account_id][self.partition].get_object(bucket, key)
            missing = (
                "" if found else "NoSuchKey. S3 Error Message: The specified key does not exist."
            )
        except MissingBucket:
            missing = "NoSuchBucket. S3 Error Message: The specified bucket does not exist"
        except MissingKey:
            missing = "NoSuchKey. S3 Error Message: The specified key does not exist."
        if missing:
            message = f"Error occurred while GetObject. S3 Error Code: {missing}"
            raise AwsError("InvalidParameterValueException", message)
        return bytes(found.value)

    def invoke(
        self,
        body: bytes,
        request_headers: Any,  # noqa: ANN401 - werkzeug's headers
        response_headers: MutableMapping[str, str],
    ) -> bytes:
        """Run the function (API Lambda.Invoke) and return the payload.

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


def _whole(given: dict[str, Any]) -> dict[str, Any]:
    """Return members that moto takes for complete, completed: the API requires nothing of them."""
    complete: dict[str, dict[str, Any]] = {
        "Environment": {"Variables": {}},
        "VpcConfig": {"SubnetIds": [], "SecurityGroupIds": []},
    }
    return {
        name: empty | {key: value for key, value in given[name].items() if value is not None}
        for name, empty in complete.items()
        if isinstance(given.get(name), dict)
    }


def _logging_config(name: str, given: dict[str, Any] | None) -> dict[str, Any]:
    """Complete a logging configuration with Lambda's defaults (API Lambda.LoggingConfig)."""
    config = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{name}"} | (given or {})
    if config["LogFormat"] == "JSON":
        config = {"ApplicationLogLevel": "INFO", "SystemLogLevel": "INFO"} | config
    return config


def _parse(body: bytes) -> object:
    try:
        return json.loads(body.decode() or "{}")
    except (ValueError, RecursionError) as error:
        message = f"Could not parse request body into json: {error}"
        raise AwsError("InvalidRequestContentException", message) from error
