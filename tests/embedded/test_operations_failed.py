"""Executions that fail in their tuning, as each verb tells them: refused, or all jobs failed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import Deployed, command, deploy

TUNING = "HyperparameterTuning (XGBoost)"
SMALL = '{"dataset": {"rows": 50}}'


@pytest.fixture(scope="module")
def account(embedded_aws: EmbeddedAws) -> Iterator[Account]:
    sagemaker_account.reset(embedded_aws.address)
    yield Account(embedded_aws.address)
    sagemaker_account.reset(embedded_aws.address)


def said(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    *arguments: str,
    code: int = 0,
) -> str:
    assert command(monkeypatch, deployed, *arguments) == code, capsys.readouterr().err
    return capsys.readouterr().out


def test_why_every_training_job_failed_is_said_with_the_step_that_mends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], account: Account
) -> None:
    def without_image(definition: dict[str, Any]) -> None:
        parameters = definition["States"][TUNING]["Parameters"]["TrainingJobDefinition"]
        image = "123456789012.dkr.ecr.us-west-2.amazonaws.com/nothing:1"
        parameters["AlgorithmSpecification"]["TrainingImage"] = image

    deployed = deploy(account, "no-image", without_image)
    run = ("run", "--name", "failed", "--input", SMALL, "--no-preflight")
    step = "set training_image to an image of this region"
    for arguments, code in ((run, 1), (("status", "failed"), 0)):
        told = said(monkeypatch, capsys, deployed, *arguments, code=code)
        assert "training jobs 1, 2: ClientError: Cannot pull algorithm container" in told
        assert f"next: {step}" in told
    answer = json.loads(said(monkeypatch, capsys, deployed, "status", "failed", "--json"))
    assert answer["next"].startswith(step)
    assert len(answer["training_job_failures"]) == 1


def test_an_execution_whose_tuning_job_was_refused_has_a_status_a_cost_and_a_report(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    account: Account,
    tmp_path: Path,
) -> None:
    def out_of_range(definition: dict[str, Any]) -> None:
        parameters = definition["States"][TUNING]["Parameters"]
        limits = parameters["HyperParameterTuningJobConfig"]["ResourceLimits"]
        limits["MaxNumberOfTrainingJobs"] = 100_000

    deployed = deploy(account, "refused", out_of_range)
    run = ("run", "--name", "failed", "--input", SMALL)
    assert "in state: HyperparameterTuning" in said(monkeypatch, capsys, deployed, *run, code=1)
    assert "Execution FAILED" in said(monkeypatch, capsys, deployed, "status", "failed")
    cost = json.loads(said(monkeypatch, capsys, deployed, "cost", "failed", "--json"))
    assert cost["usd"] == 0
    page = tmp_path / "page.html"
    report = ("report", "failed", "--output", str(page))
    assert command(monkeypatch, deployed, *report) == 0
    assert "note:" not in capsys.readouterr().err
    assert "Why it failed" in page.read_text(encoding="utf-8")
