"""Keep the figures of the code's mutants as they were last measured: docs/mutants-code.json.

`make mutants-code` writes them; `make mutants` and docs/testing.md show them. Each survivor in the
file has the reason why no test needs to notice it. People write the reasons there; runs keep them.
This program writes the figures into the page.

Usage: python -m tools.mutate.mutants_record
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

from tools.generate.pages import with_part

ROOT = Path(__file__).resolve().parents[2]
RECORD = ROOT / "docs" / "mutants-code.json"
PAGE = ROOT / "docs" / "testing.md"
GENERATED = "tune_model/infra/bindings"

Row: TypeAlias = Mapping[str, Any]
"""A mutant and its verdict: `file`, `operator`, `number`, `line`, `killer`."""


def modules(folder: str) -> list[str]:
    """List a folder's modules relative to the root, without generated ones."""
    found = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / folder).rglob("*.py"))
    return [name for name in found if not name.startswith(GENERATED)]


def digest(folder: str) -> str:
    """Return the digest of a folder's code."""
    found = hashlib.sha256()
    for file in modules(folder):
        found.update(f"{file}\n".encode() + Path(ROOT, file).read_bytes() + b"\0")
    return found.hexdigest()[:16]


def recorded() -> dict[str, Any]:
    """Read the last measured figures of each folder."""
    found: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8"))
    return found


def record(folder: str, rows: Iterable[Row], sources: str, total: int) -> None:
    """Write the verdicts on a folder's mutants, and keep the reasons of its survivors.

    Args:
        folder: The folder.
        rows: The mutants that were judged, with their verdicts.
        sources: The digest of the code that was changed.
        total: How many mutants that code has; if more than `rows`, these are a sample.
    """
    found = recorded() if RECORD.exists() else {}
    reasons = {_key(old): old["reason"] for old in found.get(folder, {}).get("survivors", [])}
    rows = list(rows)
    found[folder] = {
        "date": datetime.now(UTC).date().isoformat(),
        "commit": commit(),
        "sources": sources,
        "total": total,
        "mutants": len(rows),
        "killed": sum(bool(row["killer"]) for row in rows),
        "survivors": [_survivor(row, reasons) for row in rows if not row["killer"]],
    }
    RECORD.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _survivor(row: Row, reasons: Mapping[tuple[Any, ...], str]) -> dict[str, Any]:
    kept = {name: row[name] for name in ("file", "operator", "number", "line")}
    return kept | {"reason": reasons.get(_key(row), "")}


def _key(row: Row) -> tuple[Any, ...]:
    return row["file"], row["operator"], row["line"]


def commit() -> str:
    """Return the commit of the working tree, with `-dirty` if it has changes since."""
    command = ["git", "describe", "--always", "--dirty"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return ended.stdout.strip() or "unknown"


def sentences() -> list[str]:
    """Return a sentence a folder: the figure, its date, and whether the code has changed since."""
    return [
        f"{folder}: {figure(each)}, recorded {each['date']} ({each['commit']})"
        + ("" if each["sources"] == digest(folder) else "; the code has changed since")
        for folder, each in recorded().items()
    ]


def figure(each: Mapping[str, Any]) -> str:
    """Return how many mutants were killed."""
    share = 100 * each["killed"] / each["mutants"]
    sample = "" if each["mutants"] == each["total"] else f", a sample of {each['total']}"
    return f"{each['killed']} of {each['mutants']} mutants killed ({share:.1f}%){sample}"


def part(found: Mapping[str, Any]) -> str:
    """Return the page's part about the code: each folder's figures."""
    lines = ["| code | mutants | judged | killed | | measured |", "|---|---|---|---|---|---|"]
    for folder, each in found.items():
        share = 100 * each["killed"] / each["mutants"]
        counts = f"{each['total']} | {each['mutants']} | {each['killed']} | {share:.1f}%"
        lines.append(f"| `{folder}` | {counts} | {each['date']}, {each['commit']} |")
    return "\n".join(lines)


def rendered(text: str, found: Mapping[str, Any]) -> str:
    """Return the page with its part about the code anew.

    Raises:
        ValueError: The part's markers are gone.
    """
    return with_part(PAGE.name, text, "code", part(found))


def main() -> int:
    """Write the figures into the page; return the exit code."""
    before = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(rendered(before, recorded()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
