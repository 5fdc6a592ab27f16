"""Writes tests/unit/granted.txt: what the policies in iam/scoped grant, a line a statement.

A test compares the policies with it, so that no change of a permission goes unseen in a review:
who changes one on purpose runs this, and both changes stand beside each other.

Usage: python -m tools.generate.granted
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("iam", "scoped")
GRANTED = Path("tests", "unit", "granted.txt")


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


def main() -> int:
    """Write the file."""
    (ROOT / GRANTED).write_text(granted(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
