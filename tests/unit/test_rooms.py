"""The arrows between the rooms (docs/design): who may import whom."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "tune_model"
ALLOWED = {
    "hcp": {"hcp"},
    "infra": {"infra", "settings"},
    "operations": {"operations", "settings"},
    "reports": {"reports", "operations"},
    "settings": {"settings"},
    "terraform": {"terraform", "settings"},
}


def imported_rooms(room: str) -> Iterator[tuple[Path, str]]:
    """Yields (file, room of the package that it imports), wherever in the file."""
    for file in sorted((PACKAGE / room).rglob("*.py")):
        if "bindings" in file.parts:
            continue  # generated
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module == "tune_model":
                names = [f"tune_model.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{file}: imports are absolute"
                names = [node.module or ""]
            else:
                continue
            yield from (
                (file, name.split(".")[1]) for name in names if name.startswith("tune_model.")
            )


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_a_room_imports_only_what_it_may_know(room: str) -> None:
    seen = list(imported_rooms(room))
    assert seen, f"{room} was looked at"
    assert [(file, name) for file, name in seen if name not in ALLOWED[room]] == []
