"""The workflows for GitHub Actions: safe by zizmor's audits, pinned, and calling what there is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.stem for path in WORKFLOWS]


def test_there_is_a_workflow_for_each_step_from_a_change_to_its_drift() -> None:
    assert NAMES == ["apply", "check", "drift", "nightly", "plan"]


def test_zizmor_finds_nothing() -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert zizmor, "make setup brings it"
    command = [zizmor, "--offline", "--persona", "pedantic", "--no-progress", "--quiet"]
    done = subprocess.run(
        [*command, str(WORKFLOWS[0].parent)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_its_commit_with_the_version_beside(path: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", path.read_text(encoding="utf-8"))
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_make_target_that_a_workflow_calls_is_there(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = set(re.findall(r"run: make ([a-z-]+)", path.read_text(encoding="utf-8")))
    assert called
    assert {name for name in called if f"\n{name}: " not in makefile} == set()


def test_every_variable_that_a_workflow_reads_is_an_output_of_the_example_for_ci() -> None:
    outputs = (ROOT / "examples" / "ci-role" / "outputs.tf").read_text(encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in WORKFLOWS]
    read = {name for text in texts for name in re.findall(r"\bvars\.(\w+)", text)}
    assert read == set(re.findall(r"\b((?:AWS|BACKEND)_\w+) += ", outputs))
