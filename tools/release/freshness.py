"""Whether what is generated and committed is what its sources give now.

Each check is the quick one that the generator's own test makes; together they take seconds. What
takes longer is left to `make test` (the wheels behind provider6.json) and to `make test-long`
(docs/iam.md's table, examples/ci-role/policies).
"""

import filecmp
import re
import tempfile
import tomllib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from tools.generate import asl_rules, bindings, cloud_tree, granted, module, provider6, readme
from tools.setup import lock

ROOT = Path(__file__).resolve().parents[2]
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


@dataclass(frozen=True)
class Check:
    """One thing that is generated.

    Attributes:
        what: The file or directory.
        refresh: The command that generates it.
        stale: Tells whether it isn't what the command would write.
    """

    what: str
    refresh: str
    stale: Callable[[], bool]


def differs(write: Callable[[Path], None], committed: Path, handmade: Collection[str] = ()) -> bool:
    """Tell whether a generator writes other files than a directory has.

    Args:
        write: The generator; it is given an empty directory.
        committed: The directory.
        handmade: What else is in it, by name. Hidden files are Terraform's, and don't count.
    """
    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
        made = _names(Path(name))
        kept = {n for n in _names(committed) if Path(n).parts[0] not in handmade}
        _, different, missing = filecmp.cmpfiles(name, committed, made, shallow=False)
    return bool(different or missing or kept - made)


def _names(folder: Path) -> set[str]:
    names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {str(name) for name in names if not name.parts[0].startswith(".")}


def rules_are_stale() -> bool:
    """Tell whether the page of the checker's rules is old."""
    return asl_rules.PAGE.read_text(encoding="utf-8") != asl_rules.page()


def granted_is_stale() -> bool:
    """Tell whether the list of what the scoped policies grant is old."""
    return (ROOT / granted.GRANTED).read_text(encoding="utf-8") != granted.granted()


def said_is_stale() -> bool:
    """Tell whether the list of what the current definition says is old."""
    return (ROOT / granted.SAID).read_text(encoding="utf-8") != granted.said()


def lock_is_stale(root: Path = ROOT) -> bool:
    """Tell whether a lock lacks a package that pyproject.toml asks for, or a version.

    Newer releases of the packages don't count.
    """
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return any(
        _lacks(root / name, map(Requirement, wanted))
        for name, wanted in lock.requirements(pyproject).items()
    )


def _lacks(file: Path, requirements: Iterable[Requirement]) -> bool:
    text = file.read_text(encoding="utf-8")
    locked = {_canonical(name): number for name, number in _PIN.findall(text)}
    return any(
        (number := locked.get(_canonical(wanted.name))) is None or number not in wanted.specifier
        for wanted in requirements
    )


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


CHECKS = (
    Check("tune_model/infra/bindings", "make bindings", bindings.stale),
    Check("tests/synthesis/provider6.json", "make provider-six", provider6.stale),
    Check(
        "modules/tune-model",
        "make module",
        lambda: differs(module.write, module.MODULE, handmade=("CHANGELOG.md", "tests")),
    ),
    Check(
        "deploy/terraform-cloud",
        "make cloud-tree",
        lambda: differs(cloud_tree.write, cloud_tree.DIRECTORY),
    ),
    Check("README.md", "make readme", lambda: readme.README in readme.stale()),
    Check("docs/variables.md", "make readme", lambda: readme.VARIABLES in readme.stale()),
    Check("docs/asl-check.md", "make readme", rules_are_stale),
    Check(
        "tests/unit/granted.txt",
        "python -m tools.generate.granted",
        granted_is_stale,
    ),
    Check("tests/unit/current.txt", "python -m tools.generate.granted", said_is_stale),
    Check("requirements.txt", "make lock", lock_is_stale),
)
