"""The checker as a program: `python -m asl_check FILE`, or `asl-check FILE`.

Exit codes: 0 no errors; 2 errors, or a file that can't be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from asl_check import check, format_json, format_sarif, format_text
from asl_check.placeholders import AnyPlaceholder
from asl_check.workflow_types import EXPRESS, STANDARD
from cli_base.errors import CommandError, UsageError
from cli_base.shown import guard_terminal, print_error, print_out

_FORMATS = {"text": format_text, "json": format_json, "sarif": format_sarif}


def main() -> None:
    """Check one file and print its findings."""
    guard_terminal()
    given = _parser().parse_args()
    known: Mapping[str, str] | AnyPlaceholder = "any" if given.placeholders == "any" else {}
    try:
        text = _read(given.file)
        findings = check(text, file=str(given.file), placeholders=known, kind=given.type)
    except CommandError as error:
        print_error(f"asl-check: {error}")
        sys.exit(error.exit_code)
    if report := _FORMATS[given.format](findings):
        print_out(report)
    if any(given.strict or found.severity == "error" for found in findings):
        sys.exit(UsageError.exit_code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("asl-check", description=__doc__.partition("\n\n")[2])
    parser.add_argument("file", type=Path, help="a state machine's definition")
    parser.add_argument("--format", choices=_FORMATS, default="text", help="text by default")
    parser.add_argument(
        "--placeholders", choices=("none", "any"), default="none", help="any: another tool fills in"
    )
    parser.add_argument("--type", choices=(STANDARD, EXPRESS), default=STANDARD, help="its type")
    parser.add_argument("--strict", action="store_true", help="exit 2 on warnings too")
    return parser


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error


if __name__ == "__main__":
    main()
