"""What a person sees while an execution runs."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cli_base.printing import Console
from tune_model.operations import live
from tune_model.operations.execution_follower import Look, RunningTrial
from tune_model.operations.history import Progress, StateRun, Status
from tune_model.operations.prices import Price
from tune_model.operations.results import Trial

START = datetime(2026, 1, 1, tzinfo=UTC)
HOUR = Price(0.36, "a test")  # $0.0001 a second


def console(**more: Any) -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=100, **more), out


def state(name: str, status: Status, event: int = 1) -> StateRun:
    ended = None if status == "RUNNING" else START + timedelta(seconds=2)
    return StateRun(name, "Task", START, ended, status, event)


def trial(number: int, status: str = "Completed", objective: float | None = 1.0) -> RunningTrial:
    ended = status != "InProgress"
    name = f"t-{number:03}-aaaaaaaa"
    seconds = 10.0 if ended else None
    found = Trial(name, status, {"alpha": "571.039"}, objective if ended else None, seconds, None)
    return RunningTrial(found, START, None)


def tuning(*trials: RunningTrial, **more: Any) -> Look:
    running = Progress("RUNNING", (state("Tune", "RUNNING"),), START)
    known = {"tuning_job": "t", "metric": "validation:rmse", "expected": 20, "trials": trials}
    return Look(running, [], **{**known, **more})


def ended(*runs: StateRun, status: Status = "SUCCEEDED") -> Look:
    return Look(Progress(status, runs, START, START + timedelta(seconds=4)), [])


def drawn(look: Look) -> str:
    to, out = console()
    to.print(live.picture(look, HOUR))
    return out.getvalue()


def test_without_a_terminal_each_state_and_training_job_is_one_line_when_it_ends() -> None:
    to, out = console()
    first = tuning(trial(1, "InProgress"), trial(2, "InProgress"))
    second = tuning(trial(1, objective=3.5), trial(2, "Failed", None))
    last = ended(state("Tune", "SUCCEEDED"), state("Save", "FAILED", 2), status="FAILED")
    assert live.show(to, [first, second, second, last]) is last
    assert out.getvalue().splitlines() == [
        "    training job 001-aaaaaaaa: validation:rmse 3.5000 (best so far)  10.0 s",
        "    training job 002-aaaaaaaa: no objective  10.0 s",
        "  ✔ Tune  2.0 s",
        "  ✘ Save  2.0 s",
    ]


def test_on_a_terminal_every_state_stands_in_the_last_picture() -> None:
    to, out = console(force_terminal=True)
    last = ended(state("Tune", "SUCCEEDED"), state("Save", "SUCCEEDED", 2))
    assert live.show(to, [tuning(trial(1)), last]) is last
    shown = out.getvalue()[-400:]
    assert "Tune" in shown
    assert "Save" in shown


def test_under_the_tuning_stand_its_training_jobs_the_best_marked_and_the_cost_so_far() -> None:
    shown = drawn(tuning(trial(1, objective=3.5), trial(2, objective=2.5), trial(3, "InProgress")))
    rows = [line for line in shown.splitlines() if "-aaaaaaaa" in line]
    assert ["★" in row for row in rows] == [False, True, False]
    assert "571" in rows[0]
    assert "InProgress" in rows[2]
    assert "3 of 20 training jobs, 2 ended, 20 instance seconds, $0.0020 so far" in shown


def test_a_maximized_objective_has_its_best_at_the_top_end() -> None:
    look = tuning(trial(1, objective=3.5), trial(2, objective=2.5), minimizes=False)
    assert look.best
    assert look.best.name == "t-001-aaaaaaaa"


@given(st.integers(1, 60), st.data())
def test_the_picture_fits_a_terminal_and_never_leaves_the_best_one_out(
    count: int, data: st.DataObject
) -> None:
    best = data.draw(st.integers(0, count - 1))
    look = tuning(*(trial(n, objective=0.5 if n == best else 1.0) for n in range(count)))
    shown = drawn(look).splitlines()
    assert len(shown) <= 24
    assert sum("★" in line for line in shown) == 1
    assert any(f"{count - 1:03}-aaaaaaaa" in line for line in shown)


def test_a_transform_that_runs_shows_its_status() -> None:
    assert "transform job: InProgress" in drawn(tuning(trial(1), transform="InProgress"))


def test_without_a_price_no_cost_is_made_up() -> None:
    to, out = console()
    to.print(live.picture(tuning(trial(1))))
    assert "$" not in out.getvalue()


@given(st.integers(50, 160), st.integers(0, 8))
def test_a_training_job_is_one_row_however_narrow_the_terminal_is(width: int, count: int) -> None:
    values = {f"hyperparameter_{number}": "0.123456789" for number in range(count)}
    jobs = [
        replace(each, trial=replace(each.trial, hyperparameters=values))
        for each in (trial(1), trial(2))
    ]
    out = io.StringIO()
    Console(file=out, width=width).print(live.picture(tuning(*jobs), None, width))
    rows = [line for line in out.getvalue().splitlines() if "aaaaaaaa" in line]
    assert len(rows) == 2
    assert all("Completed" in row and "1.0000" in row and "…" not in row for row in rows)
    assert max(map(len, out.getvalue().splitlines())) <= width
