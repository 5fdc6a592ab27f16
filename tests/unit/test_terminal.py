"""What a person reads while an execution runs and after it."""

import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any

from cli_base.printing import Console
from tune_model.operations import terminal
from tune_model.operations.advice import advice
from tune_model.operations.history import Progress, StateRun, Status
from tune_model.operations.results import Outcome, Predictions, Trial, Tuning

START = datetime(2026, 1, 1, tzinfo=UTC)


def console(**more: Any) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=80, **more), out


def state(name: str, status: Status, event: int = 1) -> StateRun:
    ended = None if status == "RUNNING" else START + timedelta(seconds=2)
    return StateRun(name, "Task", START, ended, status, event)


FAILED = Progress(
    "FAILED",
    (state("Tune", "SUCCEEDED"), state("Save", "FAILED", 2)),
    START,
    START + timedelta(seconds=4),
    "States.TaskFailed",
    json.dumps({"FailureReason": "User may not sagemaker:AddTags"}),
)


def test_a_failure_names_state_error_reason_and_the_next_step_in_a_line_each() -> None:
    to, out = console()
    terminal.show_end(to, FAILED)
    assert [line.strip() for line in out.getvalue().splitlines()] == [
        "Execution FAILED in 4.0 s",
        "in state: Save",
        "States.TaskFailed: User may not sagemaker:AddTags",
        f"next: {advice(FAILED.error, FAILED.cause)}",
    ]


def test_what_else_is_known_of_a_failure_stands_between_its_reason_and_the_next_step() -> None:
    to, out = console()
    terminal.show_end(to, FAILED, ["training job 1: no image"])
    assert out.getvalue().splitlines()[-2].strip() == "training job 1: no image"


def test_a_failure_before_any_state_is_told_without_one() -> None:
    to, out = console()
    terminal.show_end(to, Progress("ABORTED", (), error="Why"))
    assert "Execution ABORTED" in out.getvalue()
    assert "in state" not in out.getvalue()
    assert "no cause was given" in out.getvalue()


def test_success_is_one_line() -> None:
    to, out = console()
    terminal.show_end(to, Progress("SUCCEEDED", (), START, START))
    assert out.getvalue().splitlines() == ["  Execution SUCCEEDED in 0.0 s"]


def test_the_trials_fit_in_80_columns_with_the_best_one_marked() -> None:
    tuned = {"alpha": "571.0391827", "gamma": "4.2", "max_delta_step": "3", "max_depth": "-"}
    trials = (
        Trial("tune-model-t4x9k2-0f3k2j9d8s7a-001-aaaaaaaa", "Completed", tuned, 3.75, 1.0, None),
        Trial("tune-model-t4x9k2-0f3k2j9d8s7a-002-bbbbbbbb", "Failed", {}, None, None, "why"),
    )
    to, out = console()
    result = Tuning("tune-model-t4x9k2-0f3k2j9d8s7a", "validation:rmse", trials, trials[0])
    values = [0.125, 2.0]
    predicted = Predictions("b", "output/test.csv.out", "csv/test.csv", values)
    terminal.show_outcome(to, Outcome(result, "s3://b/models", predicted))
    rows = [line for line in out.getvalue().splitlines() if "aaaaaaaa" in line or "bbbb" in line]
    rows = rows[:2]  # below the table the best one is named once more
    assert ["★" in row for row in rows] == [True, False]
    assert "001-aaaaaaaa" in rows[0]
    assert "3.7500" in rows[0]
    assert "571" in rows[0]
    assert "…" not in out.getvalue()
    assert "s3://b/output/test.csv.out" in out.getvalue()
    assert "2 rows, first: 0.125, 2" in out.getvalue()


def test_an_empty_outcome_prints_nothing() -> None:
    to, out = console()
    terminal.show_outcome(to, Outcome(None, None, None))
    terminal.show_outcome(to, Outcome(Tuning("t", "m", (), None), None, None))
    assert "best" not in out.getvalue()
