"""The README's generated parts come from their sources, and its links lead somewhere."""

import re
from pathlib import Path

import pytest

import readme

ROOT = Path(__file__).parents[2]


def test_the_generated_parts_are_fresh() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.rendered(text) == text, "run make readme"


def test_a_part_without_markers_is_named() -> None:
    with pytest.raises(ValueError, match="markers of the part workflow"):
        readme.rendered("# nothing")


@pytest.mark.parametrize(
    "document",
    [
        "README.md",
        "docs/cdktf.md",
        "docs/design.md",
        "docs/operations.md",
        "docs/release.md",
        "docs/report.md",
        "iam/README.md",
    ],
)
def test_relative_links_lead_to_files(document: str) -> None:
    path = ROOT / document
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_make_target_in_the_readme_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z][a-z-]*)", text, re.MULTILINE))
    assert named <= targets
