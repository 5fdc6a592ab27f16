"""Root, module, committed tree and examples take the same versions of the AWS provider."""

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.specifiers import SpecifierSet

from tests.strategies import provider_versions
from tools.generate import provider6
from tune_model.infra.cdk import App
from tune_model.settings.provider_versions import APPLIED, RANGE, is_taken

ROOT = Path(__file__).parents[2]
IN_HCL = ("basic", "ci-role", "hardened", "scheduled", "several")
ASKED = re.compile(r'source += "hashicorp/aws"\n +version = "(.*)"')
CHECKED = json.loads(provider6.EXTRACT.read_text(encoding="utf-8"))["provider"]


def asked_for(stack: Any) -> Any:
    return stack["terraform"]["required_providers"]["aws"]["version"]


@pytest.mark.parametrize(
    "file", ["modules/tune-model/versions.tf.json", "deploy/terraform-cloud/cdk.tf.json"]
)
def test_module_and_committed_tree_take_the_versions_that_the_stack_takes(
    stack: dict[str, Any], file: str
) -> None:
    committed = json.loads((ROOT / file).read_text(encoding="utf-8"))
    assert asked_for(committed) == asked_for(stack) == RANGE


@pytest.mark.parametrize("folder", [*(f"examples/{name}" for name in IN_HCL), "tools/measure"])
def test_a_root_in_hcl_takes_the_modules_versions(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.tf"))
    asked = [version for file in files for version in ASKED.findall(file.read_text("utf-8"))]
    assert asked == [RANGE]


def test_the_example_in_cdktf_takes_the_modules_versions(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("example", ROOT / "examples/cdktf/main.py")
    assert spec
    assert spec.loader
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    app = App(outdir=str(tmp_path), stack_traces=False)
    example.Models(app, "models")
    app.synth()
    written = (tmp_path / "stacks/models/cdk.tf.json").read_text(encoding="utf-8")
    assert asked_for(json.loads(written)) == RANGE


def test_no_example_is_forgotten() -> None:
    directories = {path.name for path in (ROOT / "examples").iterdir() if path.is_dir()}
    assert directories == {*IN_HCL, "cdktf"}


@given(provider_versions() | st.tuples(st.integers(4, 8), st.integers(0, 200), st.integers(0, 9)))
def test_terraform_and_the_search_for_mirrors_read_the_same_range(version: tuple[int, ...]) -> None:
    assert is_taken(version) == (".".join(map(str, version)) in SpecifierSet(RANGE))


@pytest.mark.parametrize("version", [APPLIED, CHECKED])
def test_what_was_applied_and_what_was_checked_is_taken(version: str) -> None:
    assert is_taken(tuple(map(int, version.split("."))))


@pytest.mark.parametrize("page", ["examples/README.md", "docs/cdktf.md"])
def test_a_page_says_which_version_was_run_and_which_was_only_read(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert {APPLIED, CHECKED, RANGE} <= set(re.findall(r"[\d.]*\d\.\d+\.\d+|>= .* < \d", text))
