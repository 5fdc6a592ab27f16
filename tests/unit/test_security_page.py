"""docs/security.md names tests that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`((?:tests/(?:\w+/)*)?test_\w+\.py)", PAGE)
PRESENT = {file.name for file in (ROOT / "tests").rglob("test_*.py")}


def test_each_named_test_is_there() -> None:
    assert len(NAMED) > 25
    assert [name for name in NAMED if "/" in name and not (ROOT / name).is_file()] == []
    assert [name for name in NAMED if Path(name).name not in PRESENT] == []


def test_each_promise_says_how_it_was_tried() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and "|---" not in line]
    promises = [row for row in rows if not row.startswith("| promise")]
    assert [row for row in promises if "test_" not in row] == []
