"""The Makefile's face: what it lists, and how values reach the programs."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.repeats import at_most
from tune_model.terraform.binary import PROJECT_ROOT

MAKE = shutil.which("make") or "make"
SHOW = f"""
include {PROJECT_ROOT / "Makefile"}
show:
	@"{sys.executable}" -c 'import json, os; print(json.dumps(dict(os.environ)))'
"""
# What a person may type as a name or an input; make's own command line can't hold newlines.
FREE_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=30
)


@pytest.fixture(scope="module")
def makefile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("make") / "Makefile"
    file.write_text(SHOW)
    return file


def make(*arguments: str, **environment: str) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    answer = subprocess.run(
        [MAKE, *arguments],
        cwd=PROJECT_ROOT,
        env=kept | environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return answer.stdout


def passed(makefile: Path, *arguments: str, **environment: str) -> dict[str, str]:
    """The environment that a program started by make gets."""
    found: dict[str, str] = json.loads(make("-f", str(makefile), "show", *arguments, **environment))
    return found


def targets() -> list[str]:
    listing = make("-f", "Makefile")
    return [line.split()[0] for line in listing.splitlines()]


def test_make_alone_lists_every_target_and_what_it_does() -> None:
    assert {"setup", "synth", "plan", "apply", "destroy", "run", "demo", "sandbox"} <= set(
        targets()
    )
    assert {"test", "test-unit", "lint", "format", "bench", "clean"} <= set(targets())
    text = (PROJECT_ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", "")
    declared = re.search(r"^TARGETS := (.*)$", text, re.MULTILINE)
    assert declared
    assert sorted(declared[1].split()) == sorted(targets())


@pytest.mark.parametrize("target", [name for name in targets() if name not in ("setup", "clean")])
def test_every_target_begins_with_set_up(target: str) -> None:
    assert make("-n", target).splitlines()[1] == "python3 tools/setup/prepare.py"


@at_most(20)  # each runs make
@given(name=FREE_TEXTS, text=FREE_TEXTS)
def test_free_texts_reach_the_program_as_they_were_typed(
    makefile: Path, name: str, text: str
) -> None:
    found = passed(makefile, f"NAME={name}", f"INPUT={text}")
    # make drops ASCII's spaces before a value, and not the others that Unicode has
    assert (found["NAME"], found["INPUT"]) == (name.lstrip(" "), text.lstrip(" "))


def test_neither_make_nor_a_shell_runs_what_is_in_a_value(makefile: Path, tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    text = f'{{"$.a": "$(shell touch {marker})`touch {marker}`\'"}}'
    assert passed(makefile, f"INPUT={text}")["INPUT"] == text
    assert passed(makefile, INPUT=text)["INPUT"] == text
    assert passed(makefile, f"DATA={text}")["DATA"] == text
    assert not marker.exists()


def test_target_is_aws_unless_given_and_options_come_from_either_side(makefile: Path) -> None:
    assert passed(makefile)["TARGET"] == "aws"
    assert passed(makefile, "TARGET=sandbox", KEEP="1")["TARGET"] == "sandbox"
    assert passed(makefile, "JSON=1", KEEP="1").items() >= {"JSON": "1", "KEEP": "1"}.items()


def test_backend_and_its_settings_come_from_either_side(makefile: Path) -> None:
    chosen = {"BACKEND": "s3", "BACKEND_S3_BUCKET": "our-states", "BACKEND_CONFIG": "a b=c"}
    assert passed(makefile, *(f"{k}={v}" for k, v in chosen.items())).items() >= chosen.items()
    assert passed(makefile, **chosen).items() >= chosen.items()
    assert "BACKEND" not in passed(makefile)


def test_name_that_the_machine_sets_is_not_an_executions(makefile: Path) -> None:
    assert "NAME" not in passed(makefile, NAME="wsl-host")


def test_missing_python_is_one_line(tmp_path: Path) -> None:
    answer = subprocess.run(
        [MAKE, "setup", "PYTHON=no-such-python"],
        cwd=PROJECT_ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    assert answer.returncode != 0
    assert answer.stderr.splitlines()[0].startswith("setup: no no-such-python on PATH")
    assert answer.stdout == ""


def test_bytecode_is_kept_once_where_none_may_lie_beside_the_sources(
    makefile: Path, tmp_path: Path
) -> None:
    kept = {"PYTHONPYCACHEPREFIX": str(PROJECT_ROOT / ".venv" / "pycache")}
    own = {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    for environment, wanted in (
        ({}, {}),
        ({"PYTHONDONTWRITEBYTECODE": "1"}, kept),
        ({"PYTHONDONTWRITEBYTECODE": "1", **own}, own),
    ):
        found = passed(makefile, **environment)
        about = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
        assert {name: found[name] for name in about if name in found} == wanted
