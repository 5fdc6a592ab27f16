"""`validate`: the static checker of definitions."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.errors import UsageError
from cli_base.shown import print_out
from tune_model.commands.output import say
from tune_model.infra.documents.load import documents_root
from tune_model.settings import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable

    from asl_check.findings import Finding


class ReportFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"


class Placeholders(StrEnum):
    """Which placeholders a definition may have."""

    OURS = "ours"
    ANY = "any"


class WorkflowKind(StrEnum):
    """Types of a state machine."""

    STANDARD = "STANDARD"
    EXPRESS = "EXPRESS"


def validate(
    file: Annotated[
        Path | None, typer.Argument(help="a state machine's definition; those of asl/ by default")
    ] = None,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="sarif is for code-scanning uploads")
    ] = ReportFormat.TEXT,
    placeholders: Annotated[
        Placeholders, typer.Option(help="any: for definitions that another tool deploys")
    ] = Placeholders.OURS,
    type_: Annotated[
        WorkflowKind, typer.Option("--type", help="the state machine's type")
    ] = WorkflowKind.STANDARD,
    strict: Annotated[bool, typer.Option("--strict", help="exit 2 on warnings too")] = False,  # noqa: FBT002 - an option
) -> None:
    """Check a definition: structure, data flow and payloads; exit 2 when there are errors."""
    from asl_check import formats  # noqa: PLC0415 - the same
    from tune_model.commands import sample_definition as sample  # noqa: PLC0415 - loads botocore

    shipped = documents_root() / "asl"
    used = {shipped / name: given for name, given in sample.SHIPPED.items()}
    findings = []
    for path in [file] if file else used:
        findings += sample.findings_of(
            _read(path),
            _name(path),
            all_used=None if file else used[path],
            any_placeholder=placeholders is Placeholders.ANY,
            kind=type_.value,
        )
    writers: dict[ReportFormat, Callable[[list[Finding]], str]] = {
        ReportFormat.TEXT: formats.format_text,
        ReportFormat.JSON: formats.format_json,
        ReportFormat.SARIF: partial(formats.format_sarif, tool=PROGRAM),
    }
    if report := writers[format_](findings):
        print_out(report)
    if any(strict or found.severity == "error" for found in findings):
        raise typer.Exit(UsageError.exit_code)
    checked = ", ".join(_name(path) for path in ([file] if file else used))
    say(f"{checked}: {'no errors' if findings else 'no findings'}")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error


def _name(path: Path) -> str:
    root = documents_root()
    return str(path.relative_to(root) if path.is_relative_to(root) else path)
