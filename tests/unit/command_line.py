"""Runs the command line as a person does, in this process."""

import io
import os
import sys

import pytest

from tune_model.commands import cli


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str, answer: str | None = None) -> int:
    """Runs the command line; `answer` is typed on a terminal, None means there is none."""
    stdin = io.StringIO(answer or "")
    stdin.isatty = lambda: answer is not None  # type: ignore[method-assign] # a terminal's
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(sys, "argv", ["tune-model", *arguments])
    before = dict(os.environ)
    try:
        with pytest.raises(SystemExit) as ended:
            cli.main()
    finally:  # --profile is for one process: this one runs further tests
        os.environ.clear()
        os.environ.update(before)
    return int(ended.value.code or 0)
