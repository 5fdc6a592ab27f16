"""The checker as its README says: a library and a command that know no deployment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import asl_check
from asl_check.shapes import TEXT, Record

WORKER = "arn:aws:lambda:us-west-2:123456789012:function:worker"


def definition(resource: str, path: str = "$.key") -> str:
    states = {
        "Work": {"Type": "Task", "Resource": resource, "Next": "Read"},
        "Read": {"Type": "Pass", "InputPath": path, "End": True},
    }
    return json.dumps({"StartAt": "Work", "States": states})


def worker(name: str) -> asl_check.Function:
    known = asl_check.Function((asl_check.parse_path("$"),), Record({"key": TEXT}))
    return known if name.endswith("worker") else asl_check.UNKNOWN


def rules(text: str, **options: object) -> set[str]:
    return {found.rule for found in asl_check.check(text, **options)}  # type: ignore[arg-type] # any of them


def test_nothing_is_known_of_placeholders_and_functions_that_nobody_hands_in() -> None:
    assert rules(definition(WORKER, "$.anything")) == set()
    assert rules(definition("${worker_arn}")) == {"placeholder-unknown"}


def test_a_function_that_is_handed_in_returns_what_it_is_said_to() -> None:
    assert rules(definition(WORKER), functions=worker) == set()
    assert rules(definition(WORKER, "$.other"), functions=worker) == {"unresolved-path"}


@pytest.mark.parametrize(("all_used", "found"), [(False, set()), (True, {"placeholder-unused"})])
def test_placeholders_that_are_handed_in_are_known_and_may_have_to_be_used(
    all_used: bool,  # noqa: FBT001 - pytest's
    found: set[str],
) -> None:
    known = {"worker_arn": WORKER, "bucket": "data"}
    text = definition("${worker_arn}")
    assert rules(text, placeholders=known, all_used=all_used) == found


def command(file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "asl_check", str(file), "--format", "json", *options]
    return subprocess.run(line, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("text", "code"), [(definition(WORKER), 0), ("{}", 2), (None, 2)], ids=["right", "wrong", "no"]
)
def test_the_commands_exit_code_says_whether_there_are_errors(
    tmp_path: Path, text: str | None, code: int
) -> None:
    file = tmp_path / "machine.asl.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    ended = command(file)
    assert ended.returncode == code
    if text is None:
        assert ended.stderr.startswith("asl-check: ")
    else:
        assert bool(json.loads(ended.stdout)) == (code == 2)


def test_a_warning_counts_only_with_strict(tmp_path: Path) -> None:
    state = {"Type": "Pass", "Parameters": {"a": "$.x"}, "End": True}
    file = tmp_path / "warned.asl.json"
    file.write_text(json.dumps({"StartAt": "A", "States": {"A": state}}), encoding="utf-8")
    ended = command(file)
    assert ended.returncode == 0
    assert "path-without-suffix" in ended.stdout
    assert command(file, "--strict").returncode == 2


def test_placeholders_of_another_tool_need_leave_and_express_workflows_their_type(
    tmp_path: Path,
) -> None:
    file = tmp_path / "foreign.asl.json"
    activity = "arn:aws:states:us-west-2:${Account}:activity:manual"
    file.write_text(definition(activity), encoding="utf-8")
    assert command(file).returncode == 2
    any_ = ("--placeholders", "any")
    assert command(file, *any_).returncode == 0
    assert command(file, *any_, "--type", "EXPRESS").returncode == 2


def test_expressions_in_jsonata_are_read() -> None:
    state = {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $sum( %}", "End": True}
    text = json.dumps({"StartAt": "A", "States": {"A": state}})
    assert rules(text) == {"jsonata-syntax"}
    assert rules(text.replace("$sum(", "$sum($states.input.a)"), kind="EXPRESS") == set()
