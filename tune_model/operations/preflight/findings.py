"""What a check came to: a line with a level, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BAD_INPUT, LACKS = 2, 3  # the command line's exit codes


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    WARN = "warn"
    STOP = "stop"
    NOT_KNOWN = "not known"


@dataclass(frozen=True)
class Finding:
    """One line of a preflight.

    Attributes:
        level: How much it matters.
        text: What was found.
        todo: What to do about it; empty where nothing is to be done.
        exit_code: What a command ends with that it stops: 2, another value of a variable or an
            option helps, or 3, the account lacks something; 0 for all others.
        subject: What was looked at, such as `quotas`; the table of checks fills it in.
    """

    level: Level
    text: str
    todo: str = ""
    exit_code: int = 0
    subject: str = ""

    def as_json(self) -> dict[str, str]:
        """Return it as `--json` has it."""
        return {
            "subject": self.subject,
            "level": self.level.value,
            "text": self.text,
            "todo": self.todo,
        }


def ok(text: str) -> Finding:
    """Return a finding that nothing is to be done about."""
    return Finding(Level.OK, text)


def warn(text: str, todo: str = "") -> Finding:
    """Return a finding that a person should know, and that stops nothing."""
    return Finding(Level.WARN, text, todo)


def not_known(text: str, todo: str = "") -> Finding:
    """Return what could not be found out, and why."""
    return Finding(Level.NOT_KNOWN, text, todo)


def bad_input(text: str, todo: str) -> Finding:
    """Return what stops: another value of a variable or an option helps."""
    return Finding(Level.STOP, text, todo, BAD_INPUT)


def lacks(text: str, todo: str) -> Finding:
    """Return what stops: the account lacks something."""
    return Finding(Level.STOP, text, todo, LACKS)
