"""The command line's help: examples, options, completion."""

import os
import shlex
import subprocess
import sys

import pytest

from tests.unit.command_line import run

VERBS = [
    *("plan", "apply", "destroy", "run", "executions", "status", "stop", "logs", "predictions"),
    "model",
    "compare",
    *("cost", "sweep", "demo", "validate", "sandbox", "preflight"),
]


def test_the_package_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "tune_model", "--help"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for verb in VERBS:
        assert f"  {verb} " in said


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_shows_examples_that_its_own_options_take(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    assert run(monkeypatch, verb, "--help") == 0
    said = capsys.readouterr().out
    shown = [line for line in said.splitlines() if line.startswith("    tune-model ")]
    assert shown
    for line in shown:
        _, named, *words = shlex.split(line)
        assert named == verb
        for word in words:
            assert not word.startswith("--") or f"  {word}" in said or f"{word} " in said


@pytest.mark.parametrize(
    "verb",
    ["run", "executions", "status", "stop", "logs", "predictions", "cost", "sweep", "preflight"],
)
def test_what_asks_aws_takes_a_state_machine_a_profile_and_a_region(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    assert run(monkeypatch, verb, "--help") == 0
    said = capsys.readouterr().out
    for option in ("--target", "--state-machine", "--profile", "--region"):
        assert f"  {option} " in said
    assert "--connection" not in said


def test_shell_completion_names_the_verbs() -> None:
    environment = {**os.environ, "_TUNE_MODEL_COMPLETE": "complete_bash"}
    environment |= {"COMP_WORDS": "tune-model pred", "COMP_CWORD": "1"}
    program = (
        "import sys; sys.argv[0] = 'tune-model'; from tune_model.commands.cli import main; main()"
    )
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert said.stdout.split() == ["predictions"]


def test_boto3_loads_for_no_help() -> None:
    program = (
        "import sys; import tune_model.commands.cli; "
        "print([name for name in sys.modules if name.startswith(('boto', 'moto'))])"
    )
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "[]\n"
