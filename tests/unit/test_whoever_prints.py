"""Whoever prints foreign text, whatever it holds, prints text."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asl_check
from asl_check.findings import Finding as Mistake
from cli_base.printing import Console, Text
from cli_base.shown import (
    print_coloured,
    print_error,
    print_out,
    xml_text,
)
from tests.strategies import terminal_texts
from tests.terminal_text import HOSTILE, printed, refused
from tests.unit.command_line import run
from tune_model.commands import (
    compare,
    cost,
    demo_run,
    logs,
    output,
    predictions,
    preflight,
    sandbox,
)
from tune_model.operations import live, terminal
from tune_model.operations.advice import advice, readable
from tune_model.operations.bill import Bill, Item
from tune_model.operations.execution_follower import Look, RunningTrial
from tune_model.operations.execution_logs import Line
from tune_model.operations.failures import job_failures
from tune_model.operations.history import Progress, StateRun
from tune_model.operations.prediction_files import Place
from tune_model.operations.preflight.findings import Finding, Level
from tune_model.operations.printable_text import log_text, printable
from tune_model.operations.redaction import redacted
from tune_model.operations.results import Outcome, Predictions, Trial, Tuning
from tune_model.reports import state_graph
from tune_model.reports.comparison import Row
from tune_model.terraform.drifted_resources import Difference

START = datetime(2026, 1, 1, tzinfo=UTC)


def state(name: str) -> StateRun:
    ended = START + timedelta(seconds=2)
    return StateRun(name, "Task", START, ended, "FAILED", 1)


def look(text: str, status: Any = "RUNNING") -> Look:
    trial = Trial(text, text, {text: text}, 1.0, 2.0, text)
    now = Progress(status, (state(text),), START, START, text, text)
    trials = (RunningTrial(trial, START, None),)
    return Look(now, [], text, text, trials=trials, transform=None)


def tuning(text: str) -> Tuning:
    trial = Trial(f"{text}-1", text, {text: text}, 1.0, 2.0, text)
    return Tuning(text, text, (trial,), trial)


def bill(text: str) -> Bill:
    return Bill((Item(text, text, 1, 2.0, 1.0, text),), unbounded=text)


def access(text: str) -> dict[str, Any]:
    role = f"arn:aws:iam::1:role/{text}"
    decision = {"role": role, "action": text, "resource": text, "allowed": False}
    decision |= {"reason": text, "policy": text, "statement": text, "condition": "", "count": 1}
    return {"enforced": True, "decisions": [decision], "granted": {role: [[text, text]]}}


def log_line(text: str) -> Line:
    return Line(0, text, text, text)


def definition(text: str) -> str:
    state = {"Type": "Pass", "Comment": text, "End": True}
    return json.dumps({"StartAt": text, "States": {text: state}})


def finding(text: str) -> Mistake:
    return Mistake(text, text, "syntax", "error", text, text, 1, 1)


def tail(text: str, to: Console) -> None:
    made = demo_run.Tail(to)
    made.add(text)
    made.show()


def phase(text: str, to: Console) -> None:
    with demo_run.Demo(to)._phase("x", text) as say:
        say(text)


Print = Callable[[str, Console], object]
CONSOLES: dict[str, Print] = {
    "a string": lambda text, to: to.print(text),
    "a text": lambda text, to: to.print(Text(text)),
    "pieces": lambda text, to: to.print(Text.assemble((text, "red"), text)),
    "a status": lambda text, to: to.status(Text(text)).__enter__().stop(),
    "the end": lambda text, to: terminal.show_end(to, look(text, "FAILED").progress, [text]),
    "the outcome": lambda text, to: terminal.show_outcome(
        to, Outcome(tuning(text), text, Predictions(text, text, text, [1.0]))
    ),
    "a fact": lambda text, to: terminal.show_fact(to, text, text),
    "the picture": lambda text, to: to.print(live.picture(look(text))),
    "the live picture": lambda text, to: live.show(to, [look(text), look(text, "FAILED")]),
    "access": lambda text, to: to.print(sandbox._table(access(text))),
    "unused": lambda text, to: to.print(sandbox._unused(access(text))),
    "the tail": tail,
    "a preflight": lambda text, to: preflight.show(
        to, [Finding(level, text, text, subject=text) for level in Level]
    ),
    "a phase": phase,
}
STREAMS: dict[str, Callable[[str], object]] = {
    "say": output.say,
    "complain": output.complain,
    "answer": lambda text: output.answer({text: [text]}),
    "print_out": print_out,
    "print_error": print_error,
    "Terraform's error": lambda text: print_coloured(text, error=True),
    "HCP Terraform's log": lambda text: output.TerraformLog(err=False).show(text),
    "logs": lambda text: logs._show(iter([log_line(text)]), as_json=False),
    "logs --json": lambda text: logs._show(iter([log_line(text)]), as_json=True),
    "predictions": lambda text: predictions._show(Place(text, text, text, text), 1, [[1.0, text]]),
    "cost": lambda text: cost._show(bill(text), bound=True, is_sandbox=True),
    "cost --all": lambda text: cost._show(bill(text), bound=True, is_sandbox=True, all_=True),
    "compare": lambda text: compare._show([text], [Row(text, text, (text,), frozenset({0}))]),
    "drift": lambda text: print_out(str(Difference(text, text, "changed", (text,)))),
    "validate": lambda text: print_out(asl_check.format_text([finding(text)])),
    "validate --format json": lambda text: print_out(asl_check.format_json([finding(text)])),
    "graph": lambda text: print_out(
        xml_text(state_graph.svg(state_graph.read_text(definition(text), text))), end=""
    ),
    "graph --format mermaid": lambda text: print_out(
        state_graph.mermaid(state_graph.read_text(definition(text), text))
    ),
}


@pytest.mark.parametrize("what", CONSOLES)
@given(text=terminal_texts(), colours=st.booleans())
def test_a_console_shows_any_text_as_text(what: str, text: str, *, colours: bool) -> None:
    out = io.StringIO()
    terminal = colours and what not in {"a status", "the live picture", "a phase"}  # it's redrawn
    CONSOLES[what](text, Console(file=out, width=80, force_terminal=terminal))
    assert not refused(out.getvalue(), colours=terminal)


@given(terminal_texts())
def test_a_live_picture_moves_the_cursor_by_richs_own_sequences_only(text: str) -> None:
    out = io.StringIO()
    live.show(Console(file=out, width=80, force_terminal=True), [look(text), look(text, "FAILED")])
    moves = ("\x1b[?25l", "\x1b[?25h", "\x1b[1A", "\x1b[2K", "\r")
    left = out.getvalue()
    for move in moves:
        left = left.replace(move, "")
    assert not refused(left, colours=True)


@pytest.mark.parametrize("what", STREAMS)
@given(text=terminal_texts())
def test_whoever_prints_shows_any_text_as_text(what: str, text: str) -> None:
    for said in printed(lambda: STREAMS[what](text)):
        assert not refused(said)


@given(terminal_texts())
def test_what_is_kept_of_a_failure_is_text(text: str) -> None:
    for said in (printable(text), readable(text), log_text(text), *job_failures([text])):
        assert not refused(said)
    assert not refused(advice(text, text) or "")
    assert redacted(redacted(text)) == redacted(text)


@given(terminal_texts())
def test_a_foreign_line_break_never_begins_a_line_of_ours(text: str) -> None:
    hostile = f"x\nExecution SUCCEEDED{text}"
    for call in (output.say, output.complain, print_error):
        _, err = printed(lambda call=call: call(hostile))  # type: ignore[misc] # bound at once
        assert err.count("\n") == 1
    out = io.StringIO()
    failed = Progress("FAILED", (state(hostile),), START, START, hostile, hostile)
    terminal.show_end(Console(file=out, width=80), failed, [hostile])
    assert not [line for line in out.getvalue().splitlines() if line.startswith("Execution")]
    assert out.getvalue().count("  Execution FAILED") == 1


# An argument holds no NUL; a byte that isn't UTF-8 is a surrogate in it (PEP 383).
ARGUMENTS = [*(each for each in HOSTILE if not {"\0", "\ud800"} & set(each)), "\udc9b31m"]


@pytest.mark.parametrize("text", ARGUMENTS)
@pytest.mark.parametrize(
    "arguments",
    [
        ["{}"],
        ["--{}"],
        ["plan", "--{}"],
        ["plan", "{}"],
        ["plan", "--target", "{}"],
        ["sandbox", "--port", "{}"],
        ["sandbox", "access", "{}"],
        ["status", "--state-machine", "arn:{}"],
        ["run", "--name", "{}", "--input", "{}"],
        ["run", "--input", "no such file {}"],
        ["logs", "--since", "{}"],
        ["validate", "{}"],
        ["graph", "{}"],
    ],
)
def test_wrong_arguments_are_quoted_as_text(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    text: str,
) -> None:
    assert run(monkeypatch, *(each.format(text) for each in arguments)) == 2
    said = capsys.readouterr()
    assert not refused(said.out + said.err)
    assert said.err


@pytest.mark.parametrize("variable", ["TARGET", "PORT", "IAM", "STATE_MACHINE", "INPUT"])
def test_environment_variables_are_quoted_as_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str
) -> None:
    verb = {"PORT": "sandbox", "IAM": "sandbox", "INPUT": "run"}.get(variable, "status")
    monkeypatch.setenv(variable, "arn:x\x1b[31m\u202e[/red]\x9b")
    assert run(monkeypatch, verb) == 2
    assert not refused(capsys.readouterr().err)


def test_a_question_asks_with_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    out, _ = printed(lambda: output.asked("Stop execution \x1b[31m\u202e?"))
    assert not refused(out)
    assert r"\x1b[31m\u202e" in out


PROGRAM = """
import logging, threading, sys
from cli_base.shown import guard_terminal, print_out
guard_terminal()
logging.getLogger("x").warning("logged %s", "\\x1b[31m\\u202e")
thread = threading.Thread(target=lambda: 1 / len("\\x1b[31m".replace("\\x1b[31m", "")))
thread.start(); thread.join()
print_out("\\u2714 \\ud800")
raise RuntimeError("nobody caught \\x1b[31m\\u202e\\ud800")
"""


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_what_python_and_libraries_report_by_themselves_is_text(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": encoding},
    )
    out, err = done.stdout.decode(encoding), done.stderr.decode(encoding)
    assert done.returncode == 1
    assert not refused(out + err)
    assert r"logged \x1b[31m\u202e" in err
    assert "ZeroDivisionError" in err
    assert r"RuntimeError: nobody caught \x1b[31m\u202e\ud800" in err
    assert out == ("✔ \\ud800\n" if encoding == "utf-8" else "\\u2714 \\ud800\n")
