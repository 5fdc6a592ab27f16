"""`tune-model sandbox access`: what it prints of a running server's log, and what it refuses."""

import json
from typing import Any

import pytest
from typer.testing import CliRunner

from cli_base.errors import UsageError
from embedded_aws.iam import access_report
from tune_model.commands.cli import app
from tune_model.terraform.sandbox_copy import SandboxServer

ROLE = "arn:aws:iam::123456789012:role/demo-worker"
DECISION = {
    "role": ROLE,
    "principal": ROLE,
    "action": "s3:GetObject",
    "resource": "arn:aws:s3:::a-bucket-with-a-long-name/and/a/long/key/that/no/terminal/holds",
    "allowed": True,
    "reason": "",
    "policy": "own",
    "statement": "Read",
    "condition": "",
    "count": 3,
}
SUMMARY = {
    "enforced": True,
    "judged": 3,
    "denied": 0,
    "decisions": [DECISION],
    "granted": {ROLE: [["own", "s3:GetObject"], ["own", "s3:PutObject"]]},
}


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the running server answers."""
    summary: dict[str, Any] = dict(SUMMARY)
    server = SandboxServer("http://127.0.0.1:1", "", "", 1)
    monkeypatch.setattr(SandboxServer, "running", classmethod(lambda _: server))
    monkeypatch.setattr(access_report, "fetch", lambda _: summary)
    return summary


def access(*arguments: str) -> str:
    done = CliRunner().invoke(app, ["sandbox", "access", *arguments], catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


def test_the_table_shows_who_what_by_which_statement_and_how_often(served: Any) -> None:
    shown = "".join(access().split())
    assert served
    for text in ("demo-worker", "s3:GetObject", "own,Read", "3"):
        assert text in shown


def test_unused_shows_what_is_granted_and_was_not_used(served: Any) -> None:
    assert served
    shown = access("--unused")
    assert "s3:PutObject" in shown
    assert "s3:GetObject" not in shown


def test_needed_prints_a_policy(served: Any) -> None:
    assert served
    (statement,) = json.loads(access("--needed", "worker"))["Statement"]
    assert statement["Action"] == ["s3:GetObject"]
    assert statement["Resource"] == [DECISION["resource"]]


@pytest.mark.parametrize(
    ("arguments", "enforced", "sentence"),
    [
        (["--needed", "nobody"], True, "roles that asked: demo-worker"),
        (["--needed", "worker", "--unused"], True, "ask one at a time"),
        ([], False, "IAM=off"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(
    served: dict[str, Any], arguments: list[str], *, enforced: bool, sentence: str
) -> None:
    served["enforced"] = enforced
    with pytest.raises(UsageError, match=sentence):
        access(*arguments)
