"""`tune-model drift` and `apply --adopt`: what they say, and their exit codes."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from cli_base.errors import EnvironmentLacks
from tests.unit.command_line import run
from tune_model.commands import adoption, aws_clients, deploy, drift
from tune_model.terraform.targets import Target
from tune_model.terraform.workspace import Workspace

DELETED = {"before": {"id": "data-1"}, "after": None, "actions": ["delete"]}
CREATED: dict[str, Any] = {"before": None, "after": {"id": None}, "actions": ["create"]}
GONE = {
    "resource_drift": [{"address": "aws_s3_bucket.data", "change": DELETED}],
    "resource_changes": [{"address": "aws_s3_bucket.data", "mode": "managed", "change": CREATED}],
}
ARN = "arn:aws:states:us-west-2:123456789012:stateMachine:tune-model"
OUTPUTS = {"bucket": "data-1", "state_machine_arn": ARN}


def stand_in(
    monkeypatch: pytest.MonkeyPatch, plan: dict[str, Any], outputs: dict[str, str]
) -> list[dict[str, Any]]:
    """A workspace with a plan and outputs; returns the options that it is asked for with."""
    asked: list[dict[str, Any]] = []
    made = SimpleNamespace(planned=lambda: plan, outputs=lambda: outputs, root=Path())

    def for_target(_target: object, **options: object) -> object:
        asked.append(options)
        return made

    monkeypatch.setattr(drift, "for_target", for_target)
    return asked


def test_nothing_deployed_is_no_drift(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in(monkeypatch, {"resource_changes": [GONE["resource_changes"][0]]}, {})
    assert run(monkeypatch, "drift") == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "No drift: everything is as Terraform left it.",
        "Not drift, but make apply would also change 1: aws_s3_bucket.data.",
    ]


def test_drift_is_the_answer_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = stand_in(monkeypatch, GONE, {})
    assert run(monkeypatch, "drift", "--var-file", "a.tfvars", "--var-file", "b.tfvars") == 2
    assert asked == [{"var_files": ["a.tfvars", "b.tfvars"]}]
    assert capsys.readouterr().out == "aws_s3_bucket.data (data-1) was deleted\n"
    assert run(monkeypatch, "drift", "--json") == 2
    assert json.loads(capsys.readouterr().out) == {
        "drift": [
            {
                "address": "aws_s3_bucket.data",
                "name": "data-1",
                "kind": "deleted",
                "details": [],
            }
        ],
        "emptied": None,
    }


def test_bucket_that_cannot_be_looked_into_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none() -> None:
        raise EnvironmentLacks("none")

    stand_in(monkeypatch, {}, OUTPUTS)
    monkeypatch.setattr(aws_clients, "require_credentials", none)
    assert run(monkeypatch, "drift") == 0
    assert "The bucket wasn't looked into" in capsys.readouterr().err


def test_var_files_come_from_the_environment_too(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    def for_target(_target: object, *, var_files: object) -> object:
        asked.append(var_files)
        return SimpleNamespace(plan=lambda: True)

    monkeypatch.setattr(deploy, "for_target", for_target)
    monkeypatch.setenv("VAR_FILE", "a.tfvars b.tfvars")
    assert run(monkeypatch, "plan") == 0
    assert asked == [["a.tfvars", "b.tfvars"]]


@pytest.mark.parametrize("there", [True, False])
def test_what_an_apply_would_create_and_is_there_is_adopted_and_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, there: bool
) -> None:
    bucket = {"bucket": "tune-1", "bucket_prefix": "tune-"}
    kept = {"address": "aws_s3_bucket.data", "type": "aws_s3_bucket"}
    kept["change"] = {"actions": ["no-op"], "after": bucket}  # type: ignore[assignment] # JSON
    role = {"address": "aws_iam_role.r", "type": "aws_iam_role", "change": CREATED}
    noted = {"type": "aws_s3_bucket", "values": bucket}
    plan = {
        "variables": {"aws_region": {"value": "us-west-2"}},
        "resource_changes": [kept, role],
        "prior_state": {"values": {"root_module": {"resources": [noted]}}},
    }
    monkeypatch.setattr(aws_clients, "require_credentials", lambda: None)
    monkeypatch.setattr(adoption, "import_id", lambda *_: "role-1" if there else None)
    monkeypatch.setattr(adoption, "buckets", lambda _, prefix: [f"{prefix}1", f"{prefix}2"])
    workspace = SimpleNamespace(planned=lambda: plan, root=Path())
    found = adoption.found_orphans(cast("Workspace", workspace), Target.AWS)
    assert found == ({"aws_iam_role.r": "role-1"} if there else {})
    said = capsys.readouterr().err
    assert ("role-1 exists and isn't in the state: it becomes aws_iam_role.r" in said) == there
    assert ("Nothing to adopt" in said) == (not there)
    assert "bucket tune-2 is like this stack's and in no state here" in said
    assert "bucket tune-1" not in said
