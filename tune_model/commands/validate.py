"""`validate`: the static checker of definitions."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from tune_model.commands.output import say
from tune_model.errors import UsageError
from tune_model.infra.documents import documents_root
from tune_model.shown import print_out


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
        Path | None, typer.Argument(help="a state machine's definition; asl/tune.json by default")
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
    from tune_model import asl  # noqa: PLC0415 - loads botocore's models

    path = file or documents_root() / "asl" / "tune.json"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error
    name = path.relative_to(documents_root()) if path.is_relative_to(documents_root()) else path
    ours = asl.PLACEHOLDERS if file is None else None  # a document must use them all
    if placeholders is Placeholders.ANY:
        findings = asl.check(text, file=str(name), placeholders="any", kind=type_.value)
    else:
        findings = asl.check(text, file=str(name), placeholders=ours, kind=type_.value)
    if report := getattr(asl, f"format_{format_.value}")(findings):
        print_out(report)
    if any(strict or found.severity == "error" for found in findings):
        raise typer.Exit(UsageError.exit_code)
    say(f"{name}: {'no errors' if findings else 'no findings'}")
