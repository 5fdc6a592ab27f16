"""The command line: verbs, exit codes, one line for each expected error."""

import contextlib
import io
import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from tests.unit.command_line import run
from tune_model.commands import adoption, deploy, deployment, preflight
from tune_model.commands.run import read_input
from tune_model.operations.preflight.findings import Finding, Level


class Workspace:
    """Stands in for Terraform's workspace: records what it is told."""

    def __init__(self, *, changes: bool = True) -> None:
        self.calls: list[str] = []
        self._changes = changes

    def plan(self) -> bool:
        self.calls.append("plan")
        return self._changes

    def apply(self) -> None:
        self.calls.append("apply")

    @contextlib.contextmanager
    def importing(self, ids: dict[str, str]) -> Iterator[None]:
        self.imported = ids
        yield

    def destroy(self) -> None:
        self.calls.append("destroy")

    def state_resources(self) -> list[str]:
        return ["aws_s3_bucket.data"]

    def outputs(self) -> dict[str, Any]:
        return {}


@pytest.fixture
def workspace(monkeypatch: pytest.MonkeyPatch) -> Workspace:
    made = Workspace()
    monkeypatch.setenv("PREFLIGHT", "0")
    for module in (deploy, deployment):
        monkeypatch.setattr(module, "for_target", lambda _target, **_options: made)
    return made


@pytest.mark.parametrize("verb", ["plan", "apply", "destroy"])
def test_a_verb_is_done_without_asking_where_nobody_can_answer(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, verb: str
) -> None:
    assert run(monkeypatch, verb) == 0
    assert workspace.calls == [verb]


@pytest.mark.parametrize("verb", ["apply", "destroy"])
@pytest.mark.parametrize("answer", ["y", "n"])
def test_on_a_terminal_aws_is_changed_only_after_a_yes(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, verb: str, answer: str
) -> None:
    assert run(monkeypatch, verb, answer=f"{answer}\n") == 0
    assert (verb in workspace.calls) == (answer == "y")


@pytest.mark.parametrize("arguments", [["--yes"], ["--target", "sandbox"]])
@pytest.mark.parametrize("verb", ["apply", "destroy"])
def test_the_embedded_aws_and_yes_ask_nothing(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, verb: str, arguments: list[str]
) -> None:
    assert run(monkeypatch, verb, *arguments, answer="") == 0
    assert workspace.calls == [verb]


def test_nothing_to_apply_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    unchanged = Workspace(changes=False)
    monkeypatch.setenv("PREFLIGHT", "0")
    monkeypatch.setattr(deploy, "for_target", lambda _target, **_options: unchanged)
    assert run(monkeypatch, "apply", answer="") == 0
    assert unchanged.calls == ["plan"]


def test_apply_imports_what_a_killed_one_left_only_when_told_to(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace
) -> None:
    found = {"aws_iam_role.sagemaker": "tune-model-us-west-2-sagemaker"}
    monkeypatch.setattr(adoption, "found_orphans", lambda *_: found)
    assert run(monkeypatch, "apply") == 0
    assert workspace.imported == {}
    assert run(monkeypatch, "apply", "--adopt") == 0
    assert workspace.imported == found


@pytest.mark.parametrize(("code", "variable"), [(2, ""), (3, ""), (3, "1"), (0, "0")])
def test_what_the_preflight_stops_is_never_applied(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    workspace: Workspace,
    code: int,
    variable: str,
) -> None:
    stop = Finding(Level.STOP, "the quota is 0", "ask for more", code, "quotas")
    monkeypatch.setenv("PREFLIGHT", variable)
    monkeypatch.setattr(preflight, "_to_come", lambda *_, **__: ("subject", "aws"))
    monkeypatch.setattr(preflight, "_examined", lambda *_: [stop])
    assert run(monkeypatch, "apply") == code
    assert workspace.calls == ([] if code else ["apply"])
    said = capsys.readouterr().err
    assert ("the quota is 0" in said) == ("--no-preflight" in said) == bool(code)
    assert run(monkeypatch, "apply", "--no-preflight") == 0


@pytest.mark.parametrize("error", [ExecutionFailed, UsageError, EnvironmentLacks])
def test_an_expected_error_is_one_line_and_its_exit_code(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: type[ExecutionFailed],
) -> None:
    def fail(_target: object, **_options: object) -> None:
        raise error("what is wrong [and] what to do")

    monkeypatch.setattr(deploy, "for_target", fail)
    assert run(monkeypatch, "plan") == error.exit_code
    assert capsys.readouterr().err == "what is wrong [and] what to do\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_termination_ends_a_command_as_an_interrupt_does(
    monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    def hang(_target: object, **_options: object) -> None:
        os.kill(os.getpid(), number)

    monkeypatch.setattr(deploy, "for_target", hang)
    assert run(monkeypatch, "plan") == 130


def test_under_nohup_a_closed_terminal_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def close_terminal(_target: object, **_options: object) -> None:
        os.kill(os.getpid(), signal.SIGHUP)
        raise UsageError("it goes on")

    monkeypatch.setattr(deploy, "for_target", close_terminal)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert run(monkeypatch, "plan") == UsageError.exit_code
    finally:
        signal.signal(signal.SIGHUP, before)


def test_wrong_use_is_exit_code_2(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "plan", "--target", "mars") == 2
    assert run(monkeypatch, "fly") == 2


def test_running_before_anything_is_deployed_says_what_comes_first(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "run", "--target", "sandbox") == 2
    assert "make apply TARGET=sandbox comes first" in capsys.readouterr().err
    assert workspace.calls == []


def test_a_name_that_is_not_ascii_is_warned_of(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "run", "--name", "größe") == 2
    assert "CloudWatch metrics can't track it" in capsys.readouterr().err
    assert workspace.calls == []


@pytest.mark.parametrize("text", ['{"dataset": {}}', "[1]", '"x"', "true", "-1"])
def test_an_input_is_given_inline(text: str) -> None:
    assert read_input(text) == text


def test_an_input_is_given_by_file_or_standard_input(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "input.json"
    file.write_text('{"a": 1}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read_input("input.json") == '{"a": 1}'
    monkeypatch.setattr(sys, "stdin", io.StringIO("[]"))
    assert read_input("-") == "[]"


def test_an_input_that_is_nothing_says_so() -> None:
    with pytest.raises(UsageError, match=r"INPUT=no-such-file is neither JSON nor a file"):
        read_input("no-such-file")


@pytest.mark.parametrize("written", ["{}", "@{}", "file://{}"])
def test_an_input_is_read_from_a_file_however_it_is_written(tmp_path: Path, written: str) -> None:
    (tmp_path / "in.json").write_text('{"a": 1}', encoding="utf-8")
    assert read_input(written.format(tmp_path / "in.json")) == '{"a": 1}'


def test_the_definitions_of_the_sample_have_no_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "validate") == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "asl/tune.json, asl/tune_current.json: no findings" in shown.err


@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_findings_go_to_standard_output_in_the_asked_form(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    form: str,
) -> None:
    file = tmp_path / "bad.json"
    file.write_text('{"StartAt": "Gone", "States": {"A": {"Type": "Succeed"}}}', encoding="utf-8")
    assert run(monkeypatch, "validate", str(file), "--format", form) == 2
    out = capsys.readouterr().out
    assert "/StartAt" in out
    if form != "text":
        json.loads(out)


WARNED = {
    "StartAt": "A",
    "States": {"A": {"Type": "Pass", "Parameters": {"a": "$.x"}, "End": True}},
}


def test_a_warning_counts_only_with_strict(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "warned.json"
    file.write_text(json.dumps(WARNED), encoding="utf-8")
    assert run(monkeypatch, "validate", str(file)) == 0
    shown = capsys.readouterr()
    assert "path-without-suffix" in shown.out
    assert "no errors" in shown.err
    assert run(monkeypatch, "validate", str(file), "--strict") == 2


def test_a_definition_of_another_tool_may_have_its_own_placeholders_and_type(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    resource = "arn:${AWS::Partition}:states:::sqs:sendMessage.waitForTaskToken"
    token = {"QueueUrl": "${Queue}", "MessageBody": {"token.$": "$$.Task.Token"}}
    state = {"Type": "Task", "Resource": resource, "Parameters": token, "End": True}
    file = tmp_path / "foreign.json"
    file.write_text(json.dumps({"StartAt": "A", "States": {"A": state}}), encoding="utf-8")
    assert run(monkeypatch, "validate", str(file)) == 2
    any_ = ("validate", str(file), "--placeholders", "any")
    assert run(monkeypatch, *any_) == 0
    assert run(monkeypatch, *any_, "--type", "EXPRESS") == 2


def test_a_file_that_cannot_be_read_is_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, "validate", "no-such-file.json") == 2


@pytest.mark.parametrize("as_json", [True, False])
def test_the_demos_report_is_one_json_object_alone_on_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    from tune_model.commands import demo_run  # noqa: PLC0415 - as the command does

    report = {"seconds": {"total": 57.0}}
    made = SimpleNamespace(run=lambda: report)
    monkeypatch.setattr(demo_run, "Demo", lambda _console, **_: made)
    assert run(monkeypatch, "demo", *(["--json"] if as_json else [])) == 0
    out = capsys.readouterr().out
    assert json.loads(out) == report if as_json else out == "done in 57 s\n"


def test_the_sandbox_runs_in_the_foreground_on_the_port_it_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tune_model.commands import sandbox_foreground  # noqa: PLC0415 - as the command does

    seen: list[Any] = []
    monkeypatch.setattr(sandbox_foreground, "run", lambda *given, **_: seen.extend(given))
    monkeypatch.setenv("PORT", "5005")
    assert run(monkeypatch, "sandbox") == 0
    assert seen[0].parts[-2:] == (".sandbox", "server.json")
    assert seen[1] == 5005


def test_a_profile_is_used_before_keys_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, str]] = []

    def look(_target: object) -> Workspace:
        seen.append(dict(os.environ))
        return Workspace()

    monkeypatch.setattr(deployment, "for_target", look)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.setenv(name, "other")
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.setenv(name, "other")
    assert run(monkeypatch, "status", "--profile", "mine", "--region", "eu-west-1") == 2
    assert seen[0]["AWS_PROFILE"] == "mine"
    assert seen[0]["AWS_REGION"] == seen[0]["AWS_DEFAULT_REGION"] == "eu-west-1"
    assert not {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"} & set(seen[0])


@pytest.mark.parametrize("arn", ["arn:aws:s3:::bucket", "arn:aws:states:us-west-2:1:activity:a"])
def test_what_is_no_state_machine_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arn: str
) -> None:
    assert run(monkeypatch, "status", "--state-machine", arn) == 2
    assert "isn't the ARN of a state machine" in capsys.readouterr().err
