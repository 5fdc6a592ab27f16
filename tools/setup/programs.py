"""Run programs for `make setup`: what they print goes to a log, their first error to a person.

Standard library only, and run by the system's Python.
"""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

LOG = Path(".venv", "setup.log")
_LONGEST = 300  # characters of an error in one line
# How pip and uv begin an error, and uv what it comes from; an older uv draws a tree.
_CROSS, _BRANCH = "\N{MULTIPLICATION SIGN} ", "╰─▶ "
_ERRORS = ("error", _CROSS)
_CAUSES = ("cause: ", "Caused by: ", _BRANCH)
# A user-wide or an other directory's install can't be into .venv, which needs no activation here.
_PIP = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
_ELSEWHERE = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")


def run(
    root: Path, command: Sequence[str], variables: Mapping[str, str] | None = None
) -> str | None:
    """Run a program, its output going to the log.

    Args:
        root: The project's directory, which the program runs in.
        command: The program and its arguments.
        variables: Environment variables beside those of this process.

    Returns:
        Its first error if it fails, else None.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        done = subprocess.run(
            command,
            cwd=root,
            env={**kept, **_PIP, "NO_COLOR": "1", **(variables or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        return str(error)
    if (root / LOG).parent.is_dir():
        with (root / LOG).open("a", encoding="utf-8") as log:
            log.write(done.stdout)
    return None if done.returncode == 0 else first_error(done.stdout)


def answer(root: Path, command: Sequence[str]) -> str | None:
    """Give what a program prints on standard output, or None if it fails or isn't there."""
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None
    return done.stdout


def first_error(output: str) -> str:
    """Give the first error that a program printed, with uv's last cause of it, in one line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(_ERRORS)]
    causes = [line for line in lines if line.startswith(_CAUSES)]
    said = (errors or lines[-1:] or ["it failed without a word"])[0]
    if errors and causes:
        said = f"{said.removesuffix(':')}: {causes[-1].removeprefix(_BRANCH)}"
    return said.removeprefix(_CROSS)[:_LONGEST]
