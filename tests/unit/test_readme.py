"""The front door and the pages behind it: short, fresh, and without a link that leads nowhere."""

import re
from pathlib import Path

import pytest

from tools.generate import readme

ROOT = Path(__file__).parents[2]
WORDS = 800
"""Most words of the README, counted as `wc -w` counts them: code and picture too."""
DOCUMENTS = [
    *("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"),
    *("iam/README.md", "examples/README.md", "modules/tune-model/README.md"),
    *(str(page.relative_to(ROOT)) for page in sorted((ROOT / "docs").rglob("*.md"))),
]


def anchors(page: Path) -> set[str]:
    """The fragments that GitHub gives a page's headings."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(page: Path, link: str) -> bool:
    name, _, fragment = link.partition("#")
    target = page.parent / name if name else page
    return target.exists() and (not fragment or fragment in anchors(target))


def test_the_readme_is_one_page() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.split()) <= WORDS


def test_it_says_before_any_command_that_nothing_ran_against_aws() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "**Never run against AWS.**" in text.partition("```")[0]


@pytest.mark.parametrize("page", readme.PAGES, ids=lambda page: page.name)
def test_the_generated_parts_are_fresh(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert readme.rendered(page, text) == text, "run make readme"
    assert page not in readme.stale()


@pytest.mark.parametrize("page", readme.PAGES, ids=lambda page: page.name)
def test_a_part_without_markers_is_named(page: Path) -> None:
    name = next(iter(readme.PAGES[page]))
    with pytest.raises(ValueError, match=f"{page.name}: the markers of the part {name} are gone"):
        readme.rendered(page, "# nothing")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_relative_links_lead_to_files_and_their_headings(document: str) -> None:
    page = ROOT / document
    links = re.findall(r"\]\((?!https?://)([^)\s]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not leads_somewhere(page, link)] == []


def test_every_page_is_in_the_index() -> None:
    index = ROOT / "docs" / "README.md"
    linked = set(re.findall(r"\]\(([\w./-]+)\)", index.read_text(encoding="utf-8")))
    pages = {page.name for page in index.parent.glob("*.md")} - {index.name}
    assert pages - linked == set()


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/README.md"])
def test_every_make_target_that_a_page_names_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z][a-z-]*)", text, re.MULTILINE))
    assert named <= targets
