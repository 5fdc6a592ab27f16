"""The demo's proofs: each fails when what it proves isn't so."""

import io
import math
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from cli_base.printing import Console
from tune_model.commands import demo_run
from tune_model.commands.sandbox_process import Sandbox
from tune_model.commands.true_labels import dataset_module
from tune_model.operations.results import Outcome, Predictions
from tune_model.terraform.sandbox_copy import SERVER_FILE, SandboxServer

ROOT = Path(__file__).parents[2]


def quiet() -> tuple[Console, io.StringIO]:
    out = io.StringIO()
    return Console(file=out, width=200), out


def truth() -> list[float]:
    dataset = dataset_module(ROOT)
    return list(dataset.true_labels(dataset.DatasetSpec(), "test"))


def test_perfect_predictions_have_no_error_and_a_shift_is_the_error() -> None:
    labels = truth()
    assert demo_run.rmse_against_truth(labels) == 0
    shifted = demo_run.rmse_against_truth([label + 2 for label in labels])
    assert math.isclose(shifted, 2)


def test_a_prediction_too_few_is_a_failure() -> None:
    with pytest.raises(ExecutionFailed, match="999 predictions for 1000 test rows"):
        demo_run.rmse_against_truth(truth()[1:])


def test_a_checkout_without_the_function_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises((EnvironmentLacks, FileNotFoundError), match=r"dataset\.py"):
        dataset_module(tmp_path)


class FakeWorkspace:
    """Terraform's answers, as a test wants them."""

    def __init__(self, *, empty: bool = True, left: tuple[str, ...] = ()) -> None:
        self._empty = empty
        self._left = left

    def apply(self) -> None:
        pass

    def destroy(self, *, refresh: bool) -> None:
        assert not refresh  # the demo's plan has just read everything

    def plan_is_empty(self) -> bool:
        return self._empty

    def state_resources(self) -> list[str]:
        return list(self._left)


def test_a_second_plan_with_changes_fails_and_shows_terraforms_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def workspace(*_: object, on_line: Any, **__: object) -> FakeWorkspace:
        on_line("  ~ memory_size = 128 -> 256")
        return FakeWorkspace(empty=False)

    monkeypatch.setattr(demo_run, "sandbox_workspace", workspace)
    console, out = quiet()
    sandbox = SimpleNamespace(server=None, work=None)
    log, made = demo_run.Tail(console), demo_run.Demo(console)
    applied = made._apply(sandbox, log)  # type: ignore[arg-type] # all that it reads
    with pytest.raises(ExecutionFailed, match="second plan isn't empty"):
        made._plan_again(applied, log)
    assert "~ memory_size = 128 -> 256" in out.getvalue()


@pytest.mark.parametrize(
    ("in_state", "on_aws"), [(("aws_s3_bucket.data",), []), ((), ["role tune-model-x"])]
)
def test_what_destroy_leaves_is_named(
    monkeypatch: pytest.MonkeyPatch, in_state: tuple[str, ...], on_aws: list[str]
) -> None:
    monkeypatch.setattr(demo_run, "left_behind", lambda _aws: on_aws)
    console, _ = quiet()
    with pytest.raises(ExecutionFailed, match=(*in_state, *on_aws)[0]):
        demo_run.Demo(console)._destroy(None, FakeWorkspace(left=in_state))  # type: ignore[arg-type] # stand-ins


def test_success_without_predictions_is_a_failure() -> None:
    console, _ = quiet()
    predicted = Predictions("b", "k", "i", [])
    with pytest.raises(ExecutionFailed, match="without a best model or predictions"):
        demo_run.Demo(console)._show_outcome(Outcome(None, None, predicted))


def test_a_failing_synthesis_is_told_by_its_last_line(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("raise SystemExit('asl/tune.json:1:1: not JSON.')\n")
    with pytest.raises(ExecutionFailed, match=r"asl/tune\.json:1:1: not JSON\."):
        demo_run.synthesize(tmp_path)


def test_a_server_that_does_not_start_is_told_by_its_last_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    made = Sandbox(ROOT, keep=False)
    with made, pytest.raises(EnvironmentLacks, match="the embedded AWS didn't start"):
        made.wait()
    assert not made.work.parents[1].exists()


def test_a_second_kept_one_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server = SimpleNamespace(endpoint="http://127.0.0.1:1", pid=7)
    monkeypatch.setattr(SandboxServer, "running", lambda _root: server)
    with pytest.raises(UsageError, match=r"kill 7"):
        Sandbox(tmp_path, keep=True)
    assert not (tmp_path / SERVER_FILE).exists()
