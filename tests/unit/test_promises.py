"""docs/testing.md's table of promises: its tests are there, and as long as it says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+) \| (`\S+::.+`) \| (long)? ?\|$", TEXT, re.MULTILINE)
NAMED = [(*name, long) for _, tests, long in ROWS for name in re.findall(r"`(\S+)::(.+?)`", tests)]


def marks(file: str, test: str) -> str:
    """What marks a test: in its module, at itself, or at the parameter that its name ends in."""
    source = (ROOT / "tests" / file).read_text(encoding="utf-8")
    name, _, parameter = test.rstrip("]").partition("[")
    found = re.search(rf"((?:^@.*\n)*)^def {name}\(", source, re.MULTILINE)
    assert found, f"tests/{file} has no {name}"
    of_parameter = re.search(rf'pytest\.param\("{parameter}".*?\)', found[1])
    if parameter:
        assert f'"{parameter}"' in found[1], f"{name} has no parameter {parameter}"
        own = of_parameter[0] if of_parameter else ""
    else:
        own = found[1]
    module = re.findall(r"^pytestmark = .*", source, re.MULTILINE)
    return " ".join([own, *module])


def test_the_table_names_promises() -> None:
    assert len(ROWS) > 25


@pytest.mark.parametrize(("file", "test", "long"), NAMED)
def test_a_test_that_holds_a_promise_is_there_and_as_long_as_is_said(
    file: str, test: str, long: str
) -> None:
    assert ("mark.long" in marks(file, test)) == bool(long)
