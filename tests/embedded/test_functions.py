"""Lambda on the embedded AWS runs the code that it was given, as Lambda does."""

import base64
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import HealthCheck, given, settings

from embedded_aws import processes
from tests.account import Account, zipped
from tests.own_server import served
from tests.strategies import json_values
from tests.waiting import SECONDS, runs, until

ECHO = "def handler(event, context):\n    return event\n"


def invoke(aws: Account, event: Any, name: str = "worker", **more: Any) -> tuple[Any, Any]:
    """Invokes a function; returns (its payload, the whole response)."""
    response = aws.client("lambda").invoke(
        FunctionName=name, Payload=json.dumps(event).encode(), **more
    )
    return json.loads(response["Payload"].read() or "null"), response


def log_lines(aws: Account, group: str) -> list[str]:
    events = aws.client("logs").filter_log_events(logGroupName=group)["events"]
    return [event["message"] for event in events]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(event=json_values())
def test_a_handler_gets_the_event_and_its_result_comes_back_unchanged(
    aws: Account, event: Any
) -> None:
    if not aws.client("lambda").list_functions()["Functions"]:
        aws.function(ECHO)
    payload, response = invoke(aws, event)
    assert payload == event
    assert "FunctionError" not in response


def test_a_handler_sees_lambdas_environment_and_nothing_of_the_servers(aws: Account) -> None:
    os.environ["PLANTED_IN_THE_SERVER"] = "secret"
    aws.function(
        "import os\ndef handler(event, context):\n    return dict(os.environ)\n",
        Environment={"Variables": {"BUCKET": "mine"}},
        MemorySize=256,
    )
    seen, _ = invoke(aws, {})
    del os.environ["PLANTED_IN_THE_SERVER"]
    assert "PLANTED_IN_THE_SERVER" not in seen
    assert seen["BUCKET"] == "mine"
    assert seen["AWS_REGION"] == "us-west-2"
    assert seen["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256"
    assert seen["AWS_SESSION_TOKEN"]


def test_a_handlers_calls_are_signed_as_its_role(aws: Account) -> None:
    aws.function(
        "import boto3\n"
        "def handler(event, context):\n"
        "    return boto3.client('sts').get_caller_identity()['Arn']\n",
        Timeout=30,
    )
    assert invoke(aws, {})[0] == "arn:aws:sts::123456789012:assumed-role/worker-role/worker"


def test_the_context_tells_what_lambda_tells(aws: Account) -> None:
    arn = aws.function(
        "def handler(event, context):\n"
        "    return [context.invoked_function_arn, context.memory_limit_in_mb,\n"
        "            context.get_remaining_time_in_millis(), context.aws_request_id]\n",
        Timeout=7,
    )
    (seen, memory, remaining, request), _ = invoke(aws, {})
    assert (seen, memory) == (arn, "128")
    assert 0 < remaining <= 7000
    assert len(request) == 36


def test_an_exception_becomes_a_function_error_with_its_type_and_text(aws: Account) -> None:
    aws.function(
        "class InvalidInput(Exception): pass\n"
        "def handler(event, context):\n    raise InvalidInput('rows: 0 is too few')\n"
    )
    payload, response = invoke(aws, {})
    assert response["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "InvalidInput"
    assert payload["errorMessage"] == "rows: 0 is too few"
    raised = "raise InvalidInput('rows: 0 is too few')"
    place = 'File "/var/task/handler.py", line 3, in handler'
    assert payload["stackTrace"] == [f"  {place}\n    {raised}\n"]


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("def handler(event, context):\n    return {1, 2}\n", "Runtime.MarshalError"),
        ("import os\ndef handler(event, context):\n    os._exit(3)\n", "Runtime.ExitError"),
        (
            "import os\ndef handler(event, context):\n    os.kill(os.getpid(), 9)\n",
            "Runtime.ExitError",
        ),
        ("import nothing_of_that_name\n", "Runtime.ImportModuleError"),
        ("def handler(:\n", "Runtime.UserCodeSyntaxError"),
        ("def other(event, context): pass\n", "Runtime.HandlerNotFound"),
    ],
)
def test_what_is_no_result_is_named_as_lambda_names_it(aws: Account, code: str, error: str) -> None:
    aws.function(code)
    payload, response = invoke(aws, {})
    assert response["FunctionError"] == "Unhandled"
    assert payload["errorType"] == error


def test_a_timeout_ends_the_function_and_leaves_no_process(aws: Account) -> None:
    aws.function("import time\ndef handler(event, context):\n    time.sleep(3600)\n", Timeout=1)
    started = time.monotonic()
    payload, _ = invoke(aws, {})
    assert payload["errorType"] == "Sandbox.Timedout"
    assert "Task timed out after 1.00 seconds" in payload["errorMessage"]
    assert time.monotonic() - started < SECONDS  # not the hour that the handler takes
    assert processes.running() == []


@pytest.mark.parametrize("log_format", ["JSON", "Text"])
def test_logs_go_to_the_functions_group_in_its_format(aws: Account, log_format: str) -> None:
    aws.client("logs").create_log_group(logGroupName="/mine")
    aws.function(
        "import logging\n"
        "def handler(event, context):\n"
        "    logging.getLogger().warning('made %d rows', 7, extra={'rows': 7})\n"
        "    print('printed')\n",
        LoggingConfig={"LogFormat": log_format, "LogGroup": "/mine"},
    )
    invoke(aws, {})
    lines = log_lines(aws, "/mine")
    assert "printed" in lines
    logged = next(line for line in lines if "made 7 rows" in line)
    if log_format == "JSON":
        record = json.loads(logged)
        assert (record["level"], record["message"], record["rows"]) == ("WARNING", "made 7 rows", 7)
        assert json.loads(lines[-1])["type"] == "platform.report"
    else:
        assert logged.startswith("[WARNING]")
        assert lines[0].startswith("START RequestId")
        assert lines[-1].startswith("REPORT RequestId")


def test_a_missing_log_group_is_made_as_lambda_makes_it(aws: Account) -> None:
    aws.function(ECHO)
    invoke(aws, {})
    assert log_lines(aws, "/aws/lambda/worker")


def test_the_log_tail_comes_with_the_response_when_asked_for(aws: Account) -> None:
    aws.function("def handler(event, context):\n    print('here')\n")
    _, response = invoke(aws, {}, LogType="Tail")
    assert "here" in base64.b64decode(response["LogResult"]).decode()


def test_an_asynchronous_invocation_is_accepted_at_once_and_runs(aws: Account) -> None:
    aws.function("def handler(event, context):\n    print('ran', event)\n")
    _, response = invoke(aws, 5, InvocationType="Event")
    assert response["StatusCode"] == 202

    def has_run() -> bool:
        groups = aws.client("logs").describe_log_groups()["logGroups"]
        return bool(groups) and "ran 5" in log_lines(aws, "/aws/lambda/worker")

    until(has_run, "the function runs")


def test_a_dry_run_runs_nothing(aws: Account) -> None:
    aws.function("raise SystemExit(9)\n")
    _, response = invoke(aws, {}, InvocationType="DryRun")
    assert response["StatusCode"] == 204


def test_another_runtime_is_refused_in_plain_words(aws: Account) -> None:
    aws.function("", Runtime="nodejs22.x")
    with pytest.raises(ClientError, match="runs Python functions; nodejs22"):
        invoke(aws, {})


def test_a_body_that_is_no_json_is_refused(aws: Account) -> None:
    aws.function(ECHO)
    with pytest.raises(ClientError, match="InvalidRequestContentException"):
        aws.client("lambda").invoke(FunctionName="worker", Payload=b"{")


def test_the_configuration_reads_back_as_it_was_written(aws: Account) -> None:
    aws.function(ECHO, LoggingConfig={"LogFormat": "JSON", "LogGroup": "/mine"})
    client = aws.client("lambda")
    before = client.get_function_configuration(FunctionName="worker")["LoggingConfig"]
    assert before["LogGroup"] == "/mine"
    client.update_function_configuration(
        FunctionName="worker",
        LoggingConfig={"LogGroup": "/other"},
        TracingConfig={"Mode": "Active"},
        Timeout=9,
    )
    after = client.get_function_configuration(FunctionName="worker")
    assert after["LoggingConfig"] == before | {"LogGroup": "/other"}
    assert (after["TracingConfig"]["Mode"], after["Timeout"]) == ("Active", 9)


def test_new_code_is_what_runs_next(aws: Account) -> None:
    aws.function(ECHO)
    new = zipped("def handler(event, context):\n    return 'new'\n")
    aws.client("lambda").update_function_code(FunctionName="worker", ZipFile=new)
    assert invoke(aws, {})[0] == "new"


CONFIGURATION = """[default]
endpoint_url = http://127.0.0.1:1
region = eu-west-1
[profile mine]
aws_access_key_id = AKIAMINE
aws_secret_access_key = mine
"""
LOOKING = """
import boto3, json, os
def handler(event, context):
    session = boto3.session.Session()
    account = session.client("sts").get_caller_identity()["Account"]
    return {"account": account, "profiles": session.available_profiles,
            "region": session.region_name, "names": sorted(os.environ)}
"""


def test_a_function_sees_none_of_the_users_aws_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".aws").mkdir()
    (tmp_path / ".aws" / "config").write_text(CONFIGURATION, encoding="utf-8")
    for name, value in {
        "HOME": str(tmp_path),
        "AWS_PROFILE": "mine",
        "AWS_CONFIG_FILE": str(tmp_path / ".aws" / "config"),
        "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:1",
        "HTTP_PROXY": "http://127.0.0.1:1",
    }.items():
        monkeypatch.setenv(name, value)
    with served(tmp_path) as account, monkeypatch.context() as unset:
        for name in ("AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_ENDPOINT_URL_STS", "HTTP_PROXY"):
            unset.delenv(name)
        account.function(LOOKING, Timeout=30)
        answer = account.client("lambda").invoke(FunctionName="worker")
        found = json.loads(answer["Payload"].read())
    assert (found["account"], found["profiles"]) == ("123456789012", [])
    assert found["region"] == "us-west-2"
    assert {"AWS_PROFILE", "AWS_ENDPOINT_URL_STS", "HTTP_PROXY"}.isdisjoint(found["names"])


@pytest.mark.parametrize("name", ["AWS_REGION", "AWS_SESSION_TOKEN", "LAMBDA_TASK_ROOT"])
def test_a_reserved_variable_is_refused_by_its_name(aws: Account, name: str) -> None:
    with pytest.raises(ClientError) as refused:
        aws.function(ECHO, Environment={"Variables": {name: "mine"}})
    assert refused.value.response["Error"]["Code"] == "InvalidParameterValueException"
    assert f"Reserved keys used in this request: {name}" in str(refused.value)


@pytest.mark.parametrize("name", ["a b", "n" * 65, "a/b", "größe"])
def test_a_name_that_lambda_refuses_is_refused_in_its_words(aws: Account, name: str) -> None:
    role = aws.role("lambda.amazonaws.com")
    raw = aws.client("lambda", checked=False)
    with pytest.raises(ClientError) as refused:
        raw.create_function(
            FunctionName=name,
            Role=role,
            Runtime="python3.13",
            Handler="handler.handler",
            Code={"ZipFile": zipped(ECHO)},
        )
    assert refused.value.response["Error"]["Code"] == "ValidationException"
    assert "at 'functionName' failed to satisfy constraint" in str(refused.value)


BACKGROUND = """
import subprocess, sys
def handler(event, context):
    waits = [sys.executable, "-c", "import time; time.sleep(600)"]
    return subprocess.Popen(waits, start_new_session=event["leaves"]).pid
"""


@pytest.mark.parametrize("leaves", [False, True])
def test_what_a_function_leaves_running_ends_with_its_invocation(
    aws: Account, *, leaves: bool
) -> None:
    if leaves and sys.platform != "linux":
        pytest.skip("who leaves the session is found on Linux only")
    aws.function(BACKGROUND)
    event = json.dumps({"leaves": leaves}).encode()
    answer = aws.client("lambda").invoke(FunctionName="worker", Payload=event)
    pid = json.loads(answer["Payload"].read())
    assert not runs(pid)
