"""`tune-model run` and what looks at its executions, against the embedded AWS."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import BUCKET, PREFIX, Deployed, command, deploy

ROWS, FEATURES = 60, 3


@pytest.fixture(scope="module")
def deployed(embedded_aws: EmbeddedAws) -> Iterator[Deployed]:
    """The sample, and one execution named `own` of a person's own data."""
    sagemaker_account.reset(embedded_aws.address)
    yield deploy(Account(embedded_aws.address))
    sagemaker_account.reset(embedded_aws.address)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three files of a function that trees learn: the label is twice the first feature."""
    made = tmp_path_factory.mktemp("own")
    chance = np.random.default_rng(0)
    for split in ("train", "validation", "test"):
        x = chance.normal(size=(ROWS, FEATURES))
        table = x if split == "test" else np.column_stack([2 * x[:, 0], x])
        np.savetxt(made / f"{split}.csv", table, "%.6g", delimiter=",")
    return made


@pytest.fixture(scope="module")
def own(deployed: Deployed, directory: Path) -> dict[str, Any]:
    """The answer of `run --data DIRECTORY --name own --json`."""
    out, lines = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", out)
        patch.setattr("sys.stderr", lines)
        arguments = ("--data", str(directory), "--name", "own", "--max-cost", "20", "--json")
        assert command(patch, deployed, "run", *arguments) == 0
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer | {"lines": lines.getvalue().splitlines()}


def answered(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    *arguments: str,
) -> dict[str, Any]:
    """Runs a verb with --json; returns its one object."""
    assert command(monkeypatch, deployed, *arguments, "--json") == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_a_run_on_own_data_tells_everything_in_one_object(
    own: dict[str, Any], deployed: Deployed, directory: Path
) -> None:
    assert own["status"] == "SUCCEEDED"
    size = (directory / "train.csv").stat().st_size
    assert own["lines"][0] == f"uploaded train.csv: {ROWS} rows, {size:,} bytes"
    assert [line.split(":")[0] for line in own["lines"][1:3]] == [
        "uploaded validation.csv",
        "uploaded test.csv",
    ]
    assert own["lines"][3] == own["execution_arn"]
    definition = json.loads((Path(__file__).parents[2] / "asl" / "tune.json").read_text())
    assert [each["name"] for each in own["states"]] == list(definition["States"])
    assert [each["status"] for each in own["tuning"]["training_jobs"]] == ["Completed"] * 2
    assert own["tuning"]["best_training_job"].startswith(f"{PREFIX}-")
    assert own["predictions"] == {"url": f"s3://{BUCKET}/output/test.csv.out", "count": ROWS}
    assert 0 < own["cost"]["usd"] < 0.1
    assert (own["error"], own["cause"], own["next"]) == (None, None, None)
    s3 = deployed.client("s3")
    for split in ("train", "validation", "test"):
        kept = s3.get_object(Bucket=BUCKET, Key=f"csv/{split}.csv")["Body"].read()
        assert kept == (directory / f"{split}.csv").read_bytes()
    described = deployed.client("stepfunctions").describe_execution(
        executionArn=own["execution_arn"]
    )
    assert json.loads(described["input"]) == {"dataset": {"generate": False}}


def test_predictions_stand_beside_the_rows_that_they_are_for(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    own: dict[str, Any],
    directory: Path,
    tmp_path: Path,
) -> None:
    answer = answered(monkeypatch, capsys, deployed, "predictions", own["name"], "--head", "3")
    rows = list(csv.reader(io.StringIO((directory / "test.csv").read_text(encoding="utf-8"))))
    assert [each["features"] for each in answer["head"]] == rows[:3]
    assert answer["count"] == ROWS
    file = tmp_path / "p.csv"
    assert command(monkeypatch, deployed, "predictions", "--output", str(file)) == 0
    written = list(csv.reader(io.StringIO(file.read_text())))
    assert written[0] == ["prediction", "feature_1", "feature_2", "feature_3"]
    assert [row[1:] for row in written[1:]] == rows
    assert [float(row[0]) for row in written[1:4]] == [e["prediction"] for e in answer["head"]]
    assert command(monkeypatch, deployed, "predictions", "--head", "1", "--no-join") == 0
    assert f"{ROWS} predictions" in capsys.readouterr().out


def test_the_list_the_status_and_the_cost_agree_with_the_run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    own: dict[str, Any],
) -> None:
    listed = answered(monkeypatch, capsys, deployed, "executions", "--status", "succeeded")
    assert [each["name"] for each in listed["executions"]] == ["own"]
    status = answered(monkeypatch, capsys, deployed, "status", own["execution_arn"])
    for key in ("status", "states", "tuning", "model", "seconds"):
        assert status[key] == own[key]
    cost = answered(monkeypatch, capsys, deployed, "cost", "latest")
    assert cost["kind"] == "actual"
    assert cost["items"] == own["cost"]["items"]
    bound = answered(monkeypatch, capsys, deployed, "cost")
    assert bound["usd"] > cost["usd"]
    assert command(monkeypatch, deployed, "status") == 0
    assert "Execution SUCCEEDED" in capsys.readouterr().out
    assert command(monkeypatch, deployed, "executions") == 0
    assert "own" in capsys.readouterr().out
    assert command(monkeypatch, deployed, "cost") == 0
    said = capsys.readouterr().out
    assert "together at most $13.95" in said
    assert "price from" not in said
    assert command(monkeypatch, deployed, "cost", "--all") == 0
    assert "price from the package's table of" in capsys.readouterr().out


def test_the_logs_are_one_stream_of_functions_and_jobs_in_order_of_time(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    own: dict[str, Any],
) -> None:
    shown = []
    for more in ((), ("--follow",)):
        arguments = ("logs", own["name"], "--state-machine-log", "--json", *more)
        assert command(monkeypatch, deployed, *arguments) == 0
        shown.append([json.loads(line) for line in capsys.readouterr().out.splitlines()])
    at_once, followed = shown
    assert at_once == followed
    assert [each["time"] for each in at_once] == sorted(each["time"] for each in at_once)
    sources = {each["source"] for each in at_once}
    jobs = {each["name"] for each in own["tuning"]["training_jobs"]}
    functions = {f"{PREFIX}-{name}" for name in ("generate-dataset", "extract-model-path")}
    assert {"state machine", *jobs, *functions} <= sources
    assert any("existing data kept" in each["message"] for each in at_once)
    assert any("validation-rmse" in each["message"] for each in at_once)
    assert command(monkeypatch, deployed, "logs", "--since", "1s") == 0


def test_a_failure_is_told_in_plain_words_with_the_next_step(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], deployed: Deployed
) -> None:
    text = '{"dataset": {"rows": 1}}'
    assert command(monkeypatch, deployed, "run", "--input", text, "--name", "bad") == 2
    assert "the execution's input: dataset.rows must be a whole" in capsys.readouterr().err
    execution = deployed.start(text)  # as a schedule does
    assert deployed.ended(execution)["status"] == "FAILED"
    assert command(monkeypatch, deployed, "status", execution) == 0
    said = capsys.readouterr().out
    assert "InvalidInput: dataset.rows must be a whole number" in said
    assert "next: correct that field of --input" in said
    assert command(monkeypatch, deployed, "status", execution, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["error"] == "InvalidInput"
    assert answer["next"].startswith("correct that field")
    assert command(monkeypatch, deployed, "predictions", execution) == 2
    assert "didn't get to its batch transform" in capsys.readouterr().err


def test_what_may_cost_too_much_is_not_started(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], deployed: Deployed
) -> None:
    assert command(monkeypatch, deployed, "run", "--max-cost", "13", "--name", "dear") == 2
    assert "this may cost $13.95, above --max-cost 13" in capsys.readouterr().err
    assert command(monkeypatch, deployed, "status", "dear") == 2
    assert "there is no execution dear" in capsys.readouterr().err


def test_nothing_is_uploaded_when_a_file_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    tmp_path: Path,
) -> None:
    for split in ("train", "validation", "test"):
        (tmp_path / f"{split}.csv").write_text("1,2\n")
    (tmp_path / "test.csv").write_text("1,2,3\n")
    s3 = deployed.client("s3")
    s3.put_object(Bucket=BUCKET, Key="csv/train.csv", Body=b"mine")
    assert command(monkeypatch, deployed, "run", "--data", str(tmp_path)) == 2
    assert "test.csv has 3 columns; it must have 1" in capsys.readouterr().err
    (tmp_path / "test.csv").write_text("1\n" * (4 << 20))
    assert command(monkeypatch, deployed, "run", "--data", str(tmp_path)) == 2
    assert "in one request of at most 6,291,456" in capsys.readouterr().err
    assert s3.get_object(Bucket=BUCKET, Key="csv/train.csv")["Body"].read() == b"mine"
