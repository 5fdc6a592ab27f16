"""Writes what no source outside the project has, a line a fact, for reviews.

tests/unit/granted.txt is what the policies in iam/scoped grant, tests/unit/current.txt what the
current definition says. A test compares the documents with them, so that no change goes unseen in
a review: who changes one on purpose runs this, and both changes stand beside each other.

Usage: python -m tools.generate.granted
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("iam", "scoped")
GRANTED = Path("tests", "unit", "granted.txt")
CURRENT = Path("asl", "tune_current.json")
SAID = Path("tests", "unit", "current.txt")


def granted(root: Path = ROOT) -> str:
    """Return each policy's version and statements, in the files' order."""
    lines = []
    for file in sorted((root / FOLDER).glob("*.json")):
        policy = json.loads(file.read_text(encoding="utf-8"))
        statements = policy.pop("Statement", None)
        lines.append(f"{file.relative_to(root).as_posix()} {json.dumps(policy)}")
        rows = statements if isinstance(statements, list) else [statements]
        is_list = isinstance(statements, list)
        lines += [f"  {'-' if is_list else '='} {json.dumps(row)}" for row in rows]
    return "\n".join(lines) + "\n"


def said(root: Path = ROOT) -> str:
    """Return each value of the current definition behind its JSON pointer, in the file's order."""
    content = json.loads((root / CURRENT).read_text(encoding="utf-8"))
    return "\n".join(f"{pointer} {json.dumps(value)}" for pointer, value in _leaves(content)) + "\n"


def _leaves(value: object, pointer: str = "") -> Iterator[tuple[str, object]]:
    """Yield what holds no other values: plain ones, and empty objects and arrays."""
    members: dict[str, object] = {}
    if isinstance(value, dict):
        members = value
    elif isinstance(value, list):
        members = {str(number): each for number, each in enumerate(value)}
    if not members:
        yield pointer, value
    for name, member in members.items():
        yield from _leaves(member, f"{pointer}/{name}")


def main() -> int:
    """Write the files."""
    (ROOT / GRANTED).write_text(granted(), encoding="utf-8")
    (ROOT / SAID).write_text(said(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
