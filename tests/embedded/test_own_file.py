"""From one file with a header to metrics, in both workflows, by the command line."""

import json
import math
import random
from pathlib import Path

import pytest

from tests.account import Account
from tests.deployed import command, deploy
from tests.embedded.test_current_workflow import TUNING, deployed_with

ROWS = 400


def houses(path: Path) -> Path:
    draw = random.Random(0)  # noqa: S311 - no secret
    rows = [(draw.randint(1, 9), draw.uniform(20, 200)) for _ in range(ROWS)]
    lines = [f"{rooms},{area:.2f},{5000 * rooms + 3000 * area:.0f}\n" for rooms, area in rows]
    path.write_text("rooms,area,price\n" + "".join(lines))
    return path


def churn(path: Path) -> Path:
    draw = random.Random(0)  # noqa: S311 - no secret
    rows = [(draw.gauss(0, 1), draw.gauss(0, 1)) for _ in range(ROWS)]
    lines = [f"{int(a + b > 0)},{a:.4f},{b:.4f}\n" for a, b in rows]
    path.write_text("left,calls,months\n" + "".join(lines))
    return path


def classifies(definition: dict[str, dict[str, dict[str, dict[str, dict[str, object]]]]]) -> None:
    job = definition["States"][TUNING]["Arguments"]
    objective = {"Type": "Maximize", "MetricName": "validation:auc"}
    job["HyperParameterTuningJobConfig"]["HyperParameterTuningJobObjective"] = objective
    static = {"objective": "binary:logistic", "num_round": "20"}
    job["TrainingJobDefinition"]["StaticHyperParameters"] = static


def run_of(file: Path, label: str, *options: str) -> tuple[str, ...]:
    return ("run", "--data", str(file), "--label", label, *options)


def test_a_file_of_prices_comes_to_metrics_and_a_report_that_name_its_columns(
    account: Account,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deployed_with(account)
    file = houses(tmp_path / "houses.csv")
    run = run_of(file, "price", "--name", "houses", "--json")
    assert command(monkeypatch, deployed, *run) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["data"]["features"] == ["rooms", "area"]
    assert sum(answer["data"]["rows"].values()) == ROWS
    assert answer["metrics"]["kind"] == "regression"
    assert answer["metrics"]["values"]["r2"] > 0.8
    assert answer["model_doubt"] is None
    page = tmp_path / "page.html"
    assert command(monkeypatch, deployed, "report", "houses", "--output", str(page)) == 0
    said = page.read_text(encoding="utf-8")
    assert "against the labels of the test" in said
    assert "rooms, area" in said
    assert command(monkeypatch, deployed, "model", "houses", "--output", str(tmp_path / "m")) == 0
    facts = json.loads((tmp_path / "m" / "model.json").read_text(encoding="utf-8"))
    assert facts["features"] == ["rooms", "area"]


def test_two_executions_are_compared_and_listed_with_what_they_came_to(
    account: Account,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deployed_with(account)
    file = houses(tmp_path / "houses.csv")
    for name, seed in (("one", "1"), ("two", "2")):
        run = run_of(file, "price", "--seed", seed, "--name", name)
        assert command(monkeypatch, deployed, *run) == 0
    capsys.readouterr()
    assert command(monkeypatch, deployed, "compare", "one", "two", "--json") == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    assert len(rows["RMSE"]["best"]) == 1
    assert "strategy" not in rows  # the same in both
    assert command(monkeypatch, deployed, "compare", "one", "two", "--all") == 0
    shown = capsys.readouterr().out
    assert "strategy" in shown
    assert "★" in shown
    page = tmp_path / "both.html"
    assert command(monkeypatch, deployed, "compare", "one", "two", "--output", str(page)) == 0
    assert "2 executions compared" in page.read_text(encoding="utf-8")
    for wrong in (("one",), ("one", "one"), ("one", "none")):
        assert command(monkeypatch, deployed, "compare", *wrong) == 2
    capsys.readouterr()
    assert command(monkeypatch, deployed, "executions", "--details", "--json") == 0
    listed = json.loads(capsys.readouterr().out)["executions"]
    assert [each["rows"] for each in listed] == [ROWS, ROWS]
    assert all(each["objective"] > 0 and each["usd"] > 0 for each in listed)


def test_classes_come_to_a_confusion_matrix_and_a_calibration(
    account: Account,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deployed_with(account, classifies)
    file = churn(tmp_path / "churn.csv")
    run = run_of(file, "left", "--name", "churn", "--json")
    assert command(monkeypatch, deployed, *run) == 0
    metrics = json.loads(capsys.readouterr().out)["metrics"]
    assert metrics["kind"] == "binary"
    assert metrics["values"]["auc"] > 0.9
    assert sum(map(sum, metrics["confusion"])) == sum(rows for *_, rows in metrics["calibration"])
    page = tmp_path / "page.html"
    assert command(monkeypatch, deployed, "report", "churn", "--output", str(page)) == 0
    assert "Calibration" in page.read_text(encoding="utf-8")
    assert command(monkeypatch, deployed, *run_of(file, "calls")) == 2
    assert "wants labels that are 0 or 1" in capsys.readouterr().err


def test_labels_that_the_documented_tuning_cant_reach_are_told_in_a_sentence(
    account: Account,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deploy(account)
    file = houses(tmp_path / "houses.csv")
    run = run_of(file, "price", "--json")
    assert command(monkeypatch, deployed, *run) == 0
    answer = json.loads(capsys.readouterr().out)
    assert "is no better than predicting the mean" in answer["model_doubt"]
    assert "of the way" in answer["model_doubt"]
    best = max(job["objective"] for job in answer["tuning"]["training_jobs"])
    assert math.isfinite(best)
