"""Functions that write to a group of one's own: `logs` finds their lines, and nobody else's."""

import json

import pytest

from tests.account import Account
from tests.deployed import PREFIX, command, deploy

GROUP = "/our/workflows"
FUNCTION = f"{PREFIX}-generate-dataset"


def test_logs_are_read_from_the_group_that_a_function_writes_to(
    aws: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deploy(aws)
    logs = deployed.client("logs")
    logs.create_log_group(logGroupName=GROUP)
    deployed.client("iam").put_role_policy(
        RoleName=FUNCTION,
        PolicyName="ours",
        PolicyDocument=json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}],
            }
        ),
    )
    deployed.client("lambda").update_function_configuration(
        FunctionName=FUNCTION, LoggingConfig={"LogFormat": "JSON", "LogGroup": GROUP}
    )
    arn = deployed.start('{"dataset": {"rows": 100}}')
    assert deployed.ended(arn)["status"] == "SUCCEEDED"
    (stream,) = logs.describe_log_streams(logGroupName=GROUP)["logStreams"]
    assert f"/{FUNCTION}[" in stream["logStreamName"]
    now = stream["firstEventTimestamp"]
    logs.create_log_stream(logGroupName=GROUP, logStreamName="2026/01/01/other[1]x")
    theirs = [{"timestamp": now, "message": "somebody else's"}]
    logs.put_log_events(logGroupName=GROUP, logStreamName="2026/01/01/other[1]x", logEvents=theirs)
    assert command(monkeypatch, deployed, "logs", arn) == 0
    said = capsys.readouterr().out
    assert "data set written" in said
    assert "somebody else" not in said
