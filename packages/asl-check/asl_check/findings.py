"""What the checker reports: a finding, and the collector that gives each one its place."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from asl_check.rules import RULES, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asl_check.document import Position


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a definition.

    Attributes:
        file: Name of the checked file, or a stand-in such as `<definition>`.
        pointer: JSON pointer (RFC 6901) of the value; the whole document is the empty string.
        rule: Stable id of the rule, a key of `RULES`.
        severity: `error` when an execution fails or the service refuses the definition,
            `warning` when it runs but hardly does what was meant.
        message: What is wrong.
        expected: What would be right.
        line: Line of the value in the text, from 1; None when the text has no such place.
        column: Column of the value, from 1; None likewise.
    """

    file: str
    pointer: str
    rule: str
    severity: Severity
    message: str
    expected: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        where = self.pointer or "(document)"
        return (
            f"{place}: {self.severity}: {where}: {self.message}; "
            f"expected {self.expected} [{self.rule}]"
        )


@dataclass
class Collector:
    """Gathers findings; each check adds to it and none stops at the first.

    Attributes:
        file: Name that the findings carry.
        positions: Place of each value, keyed by JSON pointer.
        silent: True while the data flow is only being explored: nothing is kept then.
    """

    file: str = "<definition>"
    positions: "Mapping[str, Position]" = field(default_factory=dict)
    silent: bool = False
    _findings: dict[tuple[str, str, str], Finding] = field(default_factory=dict)

    def add(self, rule: str, pointer: str, message: str, expected: str) -> None:
        """Keep one finding; the same rule and message at the same place counts once."""
        if self.silent:
            return
        position = self._position(pointer)
        self._findings[pointer, rule, message] = Finding(
            file=self.file,
            pointer=pointer,
            rule=rule,
            severity=RULES[rule].severity,
            message=message,
            expected=expected,
            line=position.line if position else None,
            column=position.column if position else None,
        )

    def sorted(self) -> list[Finding]:
        """Return the findings in reading order."""
        return sorted(
            self._findings.values(),
            key=lambda found: (found.line or 0, found.column or 0, found.pointer, found.rule),
        )

    def _position(self, pointer: str) -> "Position | None":
        """Find the nearest enclosing value that the text holds."""
        while pointer and pointer not in self.positions:
            pointer = pointer.rpartition("/")[0]
        return self.positions.get(pointer)
