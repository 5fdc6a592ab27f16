"""Each package builds alone, needs what it says it does, and knows nothing of what is above it."""

import ast
import email
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
# What each wheel carries, from the package down to what it stands on, and what it may import.
CARRIES = {
    "cli-base": ("cli_base",),
    "asl-check": ("asl_check", "cli_base"),
    "embedded-aws": ("embedded_aws", "asl_check", "cli_base"),
}
IMPORTS = {
    "cli_base": {"rich"},  # for printing alone
    "asl_check": {"botocore", "jsonata"},
    "embedded_aws": {
        *(
            "boto3",
            "botocore",
            "flask",
            "jsonata",
            "jsonpath_ng",
            "moto",
            "numpy",
            "optuna",
            "werkzeug",
        ),
        "xgboost",
    },
}
# Without site, no .pth leads to this checkout: what is imported is in the wheel, or locked.
ISOLATED = """
import importlib, pkgutil, sys
wheel, packages, *own = sys.argv[1:]
sys.path[:0] = [wheel, packages]
for name in own:
    for module in pkgutil.walk_packages(importlib.import_module(name).__path__, f"{name}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
print(*{name.partition(".")[0] for name in sys.modules if hasattr(sys.modules[name], "__path__")})
"""


def project(folder: str) -> dict[str, Any]:
    text = (ROOT / folder / "pyproject.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomllib.loads(text)["project"]
    return found


@pytest.fixture(scope="module", params=CARRIES)
def wheel(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    ended = subprocess.run(
        [*build, "--directory", str(folder)],
        cwd=ROOT / "packages" / request.param,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    (found,) = folder.glob("*.whl")
    return found


def name_of(wheel: Path) -> str:
    return wheel.name.partition("-")[0].replace("_", "-")


def test_a_wheel_carries_what_it_stands_on_and_requires_none_of_it(wheel: Path) -> None:
    name = name_of(wheel)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (file,) = [each for each in names if each.endswith(".dist-info/METADATA")]
        metadata = email.message_from_bytes(archive.read(file))
    top = {each.partition("/")[0] for each in names}
    assert {each for each in top if not each.endswith(".dist-info")} == set(CARRIES[name])
    assert not [each for each in names if "__pycache__" in each]
    required = {re.split(r"[\[<>=; ]", each)[0] for each in metadata.get_all("Requires-Dist", [])}
    assert required.isdisjoint({*CARRIES, "tune-model"})
    assert (
        metadata["Version"]
        == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    )


def test_it_imports_from_its_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    own = CARRIES[name_of(wheel)]
    packages = sysconfig.get_path("purelib")
    command = [sys.executable, "-I", "-S", "-c", ISOLATED, str(wheel), packages, *own]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    ours = {*chain(*CARRIES.values()), "tune_model"}
    assert ours & set(ended.stdout.split()) == set(own)


def imported(file: Path) -> set[str]:
    """Gives the first names of what a file imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are absolute"
            found.add((node.module or "").partition(".")[0])
    return found - set(sys.stdlib_module_names)


@pytest.mark.parametrize("name", CARRIES)
def test_a_package_imports_what_its_requirements_bring_and_what_stands_below_it(name: str) -> None:
    own, below = CARRIES[name][0], CARRIES[name][1:]
    files = list((ROOT / "packages" / name / own).rglob("*.py"))
    assert files
    assert set().union(*map(imported, files)) <= {own, *below, *IMPORTS[own]}


@pytest.mark.parametrize("name", CARRIES)
def test_a_package_says_nothing_of_what_is_built_on_it(name: str) -> None:
    """Neither names, nor environment variables, nor commands of tune-model."""
    own = CARRIES[name][0]
    for file in (ROOT / "packages" / name / own).rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"tune[-_ ]model|\bmake [a-z]+`", text, re.IGNORECASE), file


@pytest.mark.parametrize("name", CARRIES)
def test_its_requirements_are_those_of_this_project(name: str) -> None:
    """So one lock is right for all."""
    root = project(".")
    extras = root["optional-dependencies"].values()
    known = {*root["dependencies"], *(each for extra in extras for each in extra)}
    mine = project(f"packages/{name}")
    optional = mine.get("optional-dependencies", {}).values()
    assert {*mine["dependencies"], *(each for extra in optional for each in extra)} <= known
