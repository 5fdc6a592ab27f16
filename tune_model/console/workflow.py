"""What the console asks of a deployed workflow: the command line hands it in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from tune_model.operations.execution_details import Details
    from tune_model.operations.executions import Execution
    from tune_model.reports.execution_report import Sources


@dataclass(frozen=True)
class Line:
    """One line that is shown before an execution is started.

    Attributes:
        level: `ok`, `warn`, `stop` or `not known`.
        subject: What was looked at.
        text: What was found.
        todo: What to do about it; empty for nothing.
    """

    level: str
    subject: str
    text: str
    todo: str = ""


class Workflow(Protocol):
    """A deployed state machine.

    Attributes:
        arn: Its ARN.
        target: `aws` or `sandbox`.
    """

    arn: str
    target: str

    @property
    def sources(self) -> Sources:
        """Where executions are read."""

    def executions(self, most: int) -> Sequence[Execution]:
        """Return the latest executions, in one call."""

    def details(self, execution: Execution) -> Details:
        """Return what an ended execution came to: up to five calls."""

    def check_input(self, text: str) -> None:
        """Refuse an input that the workflow can't take.

        Raises:
            CommandError: The sentence.
        """

    def before_start(self) -> Sequence[Line]:
        """Look at what would stop or hinder an execution, its cost's bound among it."""

    def start(self, name: str | None, text: str) -> str:
        """Start an execution; return its ARN.

        Raises:
            CommandError: The sentence.
        """

    def stop(self, arn: str) -> None:
        """Stop an execution."""
