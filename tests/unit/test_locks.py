"""The lock files: whole, hashed, of no index, and the demo's without what only tests need."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tools.audit.checkov_environment import CHECKOV_LOCK
from tools.release import freshness
from tools.setup import lock, prepare
from tools.setup.locked_packages import PINNED_UV

ROOT = Path(__file__).parents[2]
OURS = {file.parent.name for file in ROOT.glob("packages/*/*/__init__.py")}
LOCKS = (prepare.LOCK, prepare.DEV_LOCK, CHECKOV_LOCK, PINNED_UV)


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def entries(name: str) -> dict[str, str]:
    """Each requirement, by its first line, with its hashes."""
    found = re.split(r"^(?=[a-z0-9])", text(name), flags=re.MULTILINE)[1:]
    return {entry.partition("\n")[0]: "".join(re.findall(r"--hash=\S+", entry)) for entry in found}


def names(lock_file: str) -> set[str]:
    return {line.partition("==")[0] for line in entries(lock_file)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_one_version_and_its_hashes(name: str) -> None:
    for line, hashes in entries(name).items():
        assert re.fullmatch(r"[a-z0-9-]+==[\w.!+]+( ; [^;]+)? \\", line), line
        assert re.fullmatch(r"(--hash=sha256:[0-9a-f]{64})+", hashes), line


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index_so_that_each_users_own_serves(name: str) -> None:
    lines = [line for line in text(name).splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in lines if "://" in line or " @ " in line]
    assert {line.split()[0].split(":")[0] for line in lines if line.lstrip().startswith("-")} == {
        "--hash=sha256"
    }


def test_whoever_tests_runs_what_a_demo_runs() -> None:
    demo, tests = entries(prepare.LOCK), entries(prepare.DEV_LOCK)
    assert demo.items() < tests.items()


def test_a_demo_waits_for_nothing_that_only_tests_linters_and_browsers_need() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    wanted = {re.split(r"[\[<>=]", line)[0] for line in project["optional-dependencies"]["dev"]}
    assert {"mypy", "playwright", "pytest", "ruff"} <= wanted
    assert wanted & names(prepare.LOCK) == {"packaging"}  # hatchling's too


def test_the_uv_lock_is_uv_alone() -> None:
    assert names(PINNED_UV) == {"uv"}
    assert "uv" not in names(prepare.DEV_LOCK)  # where it can't be had, the tests run all the same


def test_every_lock_is_of_what_pyproject_asks_for() -> None:
    assert freshness.lock_is_stale() is False
    assert set(lock.WANTED) == set(LOCKS)


# --- what runs without the tests' packages ---


def demo_recipes() -> list[str]:
    """The recipes of the targets that don't wait for `setup-dev`."""
    makefile = text("Makefile").replace("\\\n", " ")
    recipe = r"^[a-z-]+: (?:setup|synth) ##.*\n((?:\t.*\n)+)"
    return re.findall(recipe, makefile, re.MULTILINE)


def demo_files() -> set[Path]:
    """What those recipes run: programs, the package, and the functions."""
    text = " ".join(demo_recipes())
    programs = {ROOT / file for file in re.findall(r"\S+\.py", text)}
    programs |= {program(name) or ROOT / name for name in re.findall(r"-m (tools\.\S+)", text)}
    packages = [(ROOT / name).rglob("*.py") for name in ("tune_model", "lambda_src")]
    packages += [init.parent.rglob("*.py") for init in ROOT.glob("packages/*/*/__init__.py")]
    return programs.union(*packages)


def test_only_a_target_that_waits_for_them_runs_the_tests_programs() -> None:
    run = {name for text in demo_recipes() for name in re.findall(r"\$\(BIN\)/(\S+)", text)}
    assert run == {"python", "tune-model"}


def imported(node: ast.AST) -> Iterator[str]:
    """The names that are imported at run time, in full: `from a.b import c` is `a.b.c`."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    for child in ast.iter_child_nodes(node):
        yield from imported(child)


def program(name: str) -> Path | None:
    """The file in tools/ that has what is imported: `tools.setup.lock`, or a name in it."""
    file = ROOT.joinpath(*name.split(".")[:3]).with_suffix(".py")
    return file if name.startswith("tools.") and file.is_file() else None


def foreign(files: set[Path]) -> Iterator[tuple[Path, str]]:
    """What files, and those of ours that they import, import of others: (file, module)."""
    seen, waiting = set(files), list(files)
    while waiting:
        file = waiting.pop()
        for name in set(imported(ast.parse(file.read_text(encoding="utf-8")))):
            own, module = program(name), name.partition(".")[0]
            if own and own not in seen:
                waiting.append(own)
                seen.add(own)
            beside = file.parent / f"{module}.py"  # a function's folder is its zip's root
            if not own and not beside.is_file() and module not in {*sys.stdlib_module_names, *OURS}:
                yield file, module


def test_what_a_target_imports_is_in_the_lock_that_it_waits_for() -> None:
    files = demo_files()
    programs = ("main.py", "tools/generate/module.py", "tools/setup/lock.py")
    assert {ROOT / name for name in programs} <= files
    distributions = packages_distributions()
    optional = {"pyarrow"}  # for Parquet; a sentence says what brings it
    locked = names(prepare.LOCK) | {"tune-model"} | optional
    for file, module in foreign(files):
        of = {re.sub(r"[-_.]+", "-", name).lower() for name in distributions.get(module, [])}
        assert of & locked, f"{file.relative_to(ROOT)} imports {module}: {of or 'not installed'}"
