"""Hostile names, paths, causes and log lines in the embedded AWS, as every verb tells them."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from botocore.exceptions import ClientError

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import Deployed, command, use
from tests.terminal_text import HOSTILE, refused
from tests.unit.command_line import run

HOSTILE_TEXT = " ".join(each for each in HOSTILE if "\ud800" not in each)
# Step Functions refuses controls and some signs in names; not these (API StartExecution, `name`).
NAME = "txt.exe\u202e\u200f-\u2066x\u200b"
SECRETS = ("Authorization: Bearer f00dcafe", "ghp_0123456789abcdef", "api_key=f00dcafe")
STATE = "[/red]\u202e\u200b"
CODE = f"""
import logging
def handler(event, _context):
    logging.getLogger().warning({HOSTILE_TEXT!r})
    print({HOSTILE_TEXT!r})
    for secret in {SECRETS!r}:
        print(secret)
    raise ValueError({HOSTILE_TEXT!r})
"""

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def deployed(embedded_aws: EmbeddedAws) -> Iterator[Deployed]:
    """A state machine that a function fails, with hostile names wherever they may be."""
    sagemaker_account.reset(embedded_aws.address)
    account = Account(embedded_aws.address)
    state = {"Type": "Task", "Resource": account.function(CODE), "End": True}
    definition = {"StartAt": STATE, "States": {STATE: state}}
    made = account.state_machine(definition)
    # As it is, not by JSON's escapes, which moto's parser leaves in a state's name.
    text = json.dumps(definition, ensure_ascii=False)
    account.client("stepfunctions").update_state_machine(stateMachineArn=made, definition=text)
    yield Deployed(account, made)
    sagemaker_account.reset(embedded_aws.address)


@pytest.fixture(scope="module")
def failed(deployed: Deployed) -> str:
    """An execution that has failed; returns its name."""
    client = deployed.client("stepfunctions")
    given = json.dumps({"text": HOSTILE_TEXT})
    started = client.start_execution(stateMachineArn=deployed.arn, name=NAME, input=given)
    assert deployed.ended(started["executionArn"])["status"] == "FAILED"
    return NAME


def told(
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    deployed: Deployed,
    *arguments: str,
    code: int = 0,
) -> str:
    """Runs a verb; returns all that it printed, in which there is only text."""
    ended = command(monkeypatch, deployed, *arguments)
    said = capsys.readouterr()
    assert ended == code, said.err
    assert not refused(said.out + said.err)
    return said.out + said.err


def test_every_verb_tells_a_hostile_execution_as_text(
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    deployed: Deployed,
    failed: str,
    tmp_path: Path,
) -> None:
    def say(*arguments: str) -> str:
        return told(monkeypatch, capsys, deployed, *arguments)

    assert r"txt.exe\u202e" in "".join(say("executions").split())
    status = say("status", failed)
    assert "[/red]\\u202e\\u200b" in status
    assert "\\x1b[31mred" in status
    assert json.loads(say("status", failed, "--json"))["name"] == failed
    assert json.loads(say("executions", "--json"))["executions"][0]["name"] == failed
    say("cost", failed)
    say("graph", "--execution", failed)
    say("graph", "--deployed", "--format", "mermaid")
    say("report", failed, "--output", str(tmp_path / "x\x1b[31m\u202e.html"))


def test_log_lines_are_text_without_secrets(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, deployed: Deployed, failed: str
) -> None:
    lines = told(monkeypatch, capsys, deployed, "logs", failed)
    objects = told(monkeypatch, capsys, deployed, "logs", failed, "--json")
    messages = [json.loads(line)["message"] for line in objects.splitlines()]
    assert HOSTILE[4] in "".join(messages)
    assert "\\x1b]8;;https://evil.example" in lines
    for said in (lines, "".join(messages)):
        assert "Authorization: Bearer (hidden)" in said
        assert "ghp_(hidden)" in said
        assert "api_key=(hidden)" in said
        assert "f00dcafe" not in said
        assert "0123456789abcdef" not in said


def test_following_a_hostile_execution_prints_text(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, deployed: Deployed
) -> None:
    run = ("run", "--name", "\u202eown\u200b")
    assert r"name has '\u202e'" in told(monkeypatch, capsys, deployed, *run, code=2)
    given = json.dumps({"text": HOSTILE_TEXT})
    client = deployed.client("stepfunctions")
    started = client.start_execution(
        stateMachineArn=deployed.arn, name="\u202eown\u200b", input=given
    )
    deployed.ended(started["executionArn"])
    assert "Execution FAILED" in told(monkeypatch, capsys, deployed, "status")
    assert r"there is no execution \u202e\x9b" in told(
        monkeypatch, capsys, deployed, "status", "\u202e\x9b", code=2
    )


def test_a_hostile_cause_of_a_stop_is_text(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, deployed: Deployed
) -> None:
    waiting = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}
    slow = Deployed(deployed.account, deployed.account.state_machine(waiting, "slow"))
    started = slow.start()
    client = slow.client("stepfunctions")
    client.stop_execution(executionArn=started, error="[/red]\x1b[31m", cause=HOSTILE_TEXT)
    slow.ended(started)
    assert r"[/red]\x1b[31m: " in told(monkeypatch, capsys, slow, "status")


def request(endpoint: str, path: str) -> int:
    """Asks without a signature, with a path as it is written."""
    connection = http.client.HTTPConnection(urlsplit(endpoint).netloc, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    finally:
        connection.close()


def test_who_asked_with_hostile_paths_is_told_as_text(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, deployed: Deployed
) -> None:
    endpoint = deployed.account.address.endpoint
    for text in HOSTILE:
        path = quote(text.encode("utf-8", "replace"))
        for asked in (f"/{path}", f"/bucket/{path}", f"/2015-03-31/functions/{path}"):
            assert request(endpoint, asked) >= 400
    client = deployed.client("s3")
    for text in HOSTILE[:-2]:
        with pytest.raises(ClientError):
            client.get_object(Bucket="bucket", Key=text.encode("utf-8", "replace").decode())
    use(monkeypatch, deployed.account.address)
    for arguments in ((), ("--unused",), ("--needed", "[/red]\u202e"), ("--needed", "worker-role")):
        run_access(monkeypatch, capsys, *arguments)


def run_access(monkeypatch: pytest.MonkeyPatch, capsys: Capture, *arguments: str) -> None:
    code = run(monkeypatch, "sandbox", "access", *arguments)
    said = capsys.readouterr()
    assert code in {0, 2}, said.err
    assert not refused(said.out + said.err)
    assert (said.out + said.err).strip()
