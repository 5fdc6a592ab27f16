"""The committed module for plain HCL: fresh, and what a caller's root can take."""

import filecmp
import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.generate import module
from tune_model.infra.stacks import MODULE_VARIABLES
from tune_model.settings.provider_versions import RANGE
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "modules" / "tune-model"


def content(name: str) -> Any:
    return json.loads((MODULE / name).read_text(encoding="utf-8"))


def test_the_committed_module_is_fresh(tmp_path: Path) -> None:
    module.write(tmp_path)
    made = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file())
    _, different, missing = filecmp.cmpfiles(tmp_path, MODULE, made, shallow=False)
    assert (different, missing) == ([], []), "run make module"


def test_a_module_has_neither_provider_nor_backend() -> None:
    versions = content("versions.tf.json")["terraform"]
    assert versions["required_providers"]["aws"]["version"] == RANGE
    assert "backend" not in versions
    files = [content(path.name) for path in MODULE.glob("*.tf.json")]
    assert not any("provider" in file for file in files)


def test_every_variable_but_the_region_is_an_input() -> None:
    declared = content("variables.tf.json")["variable"]
    assert sorted(declared) == sorted(variable.name for variable in MODULE_VARIABLES)
    assert "aws_region" not in declared


def test_code_is_found_below_the_modules_own_path() -> None:
    functions = content("main.tf.json")["resource"]["aws_lambda_function"]
    for name, function in functions.items():
        assert function["filename"] == f"${{path.module}}/assets/{name}.zip"
        assert (MODULE / "assets" / f"{name}.zip").is_file()


def own_tests() -> str:
    files = sorted((MODULE / "tests").glob("*.tftest.hcl"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def checks() -> Iterator[tuple[str, int]]:
    """How many checks each object of the module has: what `expect_failures` would name."""
    for name, variable in content("variables.tf.json")["variable"].items():
        yield f"var.{name}", len(variable.get("validation", []))
    main = content("main.tf.json")
    for prefix, blocks in (("", main["resource"]), ("data.", main["data"])):
        for kind, objects in blocks.items():
            for name, each in objects.items():
                held = each.get("lifecycle", {}).get("precondition", [])
                yield f"{prefix}{kind}.{name}", len(held)


def test_the_modules_own_tests_set_every_input() -> None:
    blocks = re.findall(r"^  variables {\n(.*?)^  }\n", own_tests(), re.DOTALL | re.MULTILINE)
    given = set(re.findall(r"^ {4}(\w+) +=", "\n".join(blocks), re.MULTILINE))
    assert given == set(content("variables.tf.json")["variable"])


def test_the_modules_own_tests_fail_each_check_once() -> None:
    expected = re.findall(r"expect_failures = \[(.*?)\]", own_tests(), re.DOTALL)
    named = Counter(re.findall(r"[\w.]+", " ".join(expected)))
    assert named == Counter(dict(checks())) + Counter()  # without those that have no check


@pytest.mark.end_to_end
@pytest.mark.long
def test_the_modules_own_tests_pass_offline(tmp_path: Path) -> None:
    copy = shutil.copytree(MODULE, tmp_path / "tune-model")
    terraform = find_terraform()
    environment = sandbox_environment("http://127.0.0.1:9")  # nothing listens there
    source = ProviderSource(terraform, ROOT, environment)
    for command in (["init", *source.init_arguments()], ["validate"], ["test"]):
        ended = capture([str(terraform.path), *command], environment, copy)
        assert ended.code == 0, ended.text + ended.errors
    assert "0 failed" in ended.text
