"""The checker as a program: `python -m asl_check FILE`, or `asl-check FILE`.

Exit codes: 0 no findings; 2 findings, or a file that can't be read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from asl_check import check, format_json, format_sarif, format_text
from cli_base.errors import CommandError, UsageError
from cli_base.shown import guard_terminal, print_error, print_out

_FORMATS = {"text": format_text, "json": format_json, "sarif": format_sarif}


def main() -> None:
    """Check one file and print its findings."""
    guard_terminal()
    parser = argparse.ArgumentParser("asl-check", description=__doc__.partition("\n\n")[2])
    parser.add_argument("file", type=Path, help="a state machine's definition")
    parser.add_argument("--format", choices=_FORMATS, default="text", help="text by default")
    given = parser.parse_args()
    try:
        findings = check(_read(given.file), file=str(given.file))
    except CommandError as error:
        print_error(f"asl-check: {error}")
        sys.exit(error.exit_code)
    if report := _FORMATS[given.format](findings):
        print_out(report)
    if findings:
        sys.exit(UsageError.exit_code)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error


if __name__ == "__main__":
    main()
