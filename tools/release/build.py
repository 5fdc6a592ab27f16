"""`make release`: builds what is published into `dist/`, or says what is in the way.

- the wheel, for cdktf apps and the command line;
- the archive `terraform-aws-tune-model-VERSION.zip`, which is the tree of the module's own
  repository: the public registry takes no subdirectory of another (docs/release.md);
- `SHA256SUMS` of both.

Nothing is built where something generated is stale, a changelog has no section of the version, or
the checkout has changes that no commit has.

Usage: python -m tools.release.build
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from cli_base.errors import EnvironmentLacks
from tools.release import freshness
from tune_model.infra.archive import zipped

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
MODULE = Path("modules", "tune-model")
EXAMPLES = Path("examples")
REPOSITORY = "terraform-aws-tune-model"
CHANGELOGS = (Path("CHANGELOG.md"), MODULE / "CHANGELOG.md")
UNRELEASED = "Unreleased"
# The registry takes tags of semantic versions alone; PyPI's pre-releases are written otherwise.
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_SECTION = re.compile(r"^## \[?([^\]\s]+)\]?(?: - (\d{4}-\d\d-\d\d))?[ \t]*$", re.MULTILINE)
_OWN_SOURCE = f'"../../{MODULE.as_posix()}"'
_SOURCE_IN_REPOSITORY = '"../.."'


def version(root: Path = ROOT) -> str:
    """Return the version in pyproject.toml: of the package and of the module."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def refusals(root: Path = ROOT) -> Iterator[str]:
    """Yield a sentence for each thing that is in the way of a release, and how to mend it."""
    number = version(root)
    if not _VERSION.fullmatch(number):
        yield f"pyproject.toml: version {number} isn't MAJOR.MINOR.PATCH, as the registry wants."
    for changelog in CHANGELOGS:
        path = root / changelog
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        yield from changelog_refusals(changelog.as_posix(), text, number)
    for check in freshness.CHECKS:
        if check.stale():
            yield f"{check.what} is stale: run {check.refresh}."
    if changed := _uncommitted(root):
        yield f"{', '.join(changed[:3])}: commit first; {len(changed)} changes are in no commit."


def changelog_refusals(changelog: str, text: str, number: str) -> Iterator[str]:
    """Yield what is wrong with a changelog for the release of a version.

    Args:
        changelog: Its name.
        text: Its content, in the manner of Keep a Changelog.
        number: The version.
    """
    sections = {found[1]: found for found in _SECTION.finditer(text)}
    wanted = f"## {number} - YYYY-MM-DD"
    if UNRELEASED in sections and _content(text, sections[UNRELEASED]):
        yield f"{changelog}: changes are under {UNRELEASED}: move them to '{wanted}'."
    elif number not in sections:
        yield f"{changelog}: there is no section '{wanted}' for pyproject.toml's version."
    elif next(name for name in sections if name != UNRELEASED) != number:
        yield f"{changelog}: the section of {number} isn't the newest one."
    elif sections[number][2] is None:
        yield f"{changelog}: the section of {number} has no date: '{wanted}'."


def _content(text: str, section: re.Match[str]) -> str:
    return text[section.end() :].partition("\n## ")[0].strip()


def _uncommitted(root: Path) -> list[str]:
    """Return the files that differ from the last commit; none where there is no repository."""
    if not (root / ".git").exists():
        return []
    status = ["git", "status", "--porcelain", "--untracked-files=all"]
    ended = subprocess.run(status, cwd=root, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise EnvironmentLacks(f"git status failed: {ended.stderr.strip()}")
    return [line[3:] for line in ended.stdout.splitlines()]


def build(dist: Path, root: Path = ROOT) -> list[Path]:
    """Write wheel, archive and checksums in place of what the directory has.

    Args:
        dist: The directory.
        root: The project's.

    Returns:
        The files. The archive has the same bytes from any checkout and machine, the wheel from
        any checkout with the same hatchling and zlib.

    Raises:
        EnvironmentLacks: hatchling, which builds the wheel, failed.
    """
    shutil.rmtree(dist, ignore_errors=True)
    dist.mkdir(parents=True)
    archive = dist / f"{REPOSITORY}-{version(root)}.zip"
    archive.write_bytes(module_archive(root))
    files = [_wheel(dist, root), archive]
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return [*files, dist / "SHA256SUMS"]


def _wheel(dist: Path, root: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    command += ["--directory", str(dist)]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise EnvironmentLacks(f"hatchling can't build the wheel: {ended.stderr.strip()[-500:]}")
    return next(dist.glob("*.whl"))


def module_archive(root: Path = ROOT) -> bytes:
    """Zip the tree of the module's own repository: the module, and the examples that use it."""
    return zipped(repository_tree(root))


def repository_tree(root: Path = ROOT) -> dict[str, bytes]:
    """Return the files of the module's own repository by their names.

    The examples call the module by its place in the project; there it is the repository's root.
    """
    tree = dict(_files(root / MODULE))
    for example in sorted((root / EXAMPLES).iterdir()):
        files = dict(_files(example))
        if any(_OWN_SOURCE.encode() in content for content in files.values()):
            for name, content in files.items():
                there = content.replace(_OWN_SOURCE.encode(), _SOURCE_IN_REPOSITORY.encode())
                tree[f"{EXAMPLES.name}/{example.name}/{name}"] = there
    return tree


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents, without what Terraform leaves behind."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        hidden = any(part.startswith((".", "__pycache__")) for part in name.parts)
        if path.is_file() and not hidden and ".tfstate" not in name.name:
            yield name.as_posix(), path.read_bytes()


def main() -> int:
    """Build the release, or say why not; return the exit code."""
    try:
        refused = list(refusals())
        for sentence in refused:
            print(f"release: {sentence}", file=sys.stderr)
        if refused:
            return 2
        files = build(DIST)
    except EnvironmentLacks as error:
        print(f"release: {error}", file=sys.stderr)
        return error.exit_code
    for path in files:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")
    print(f"Tag this commit v{version()}; docs/release.md has the way to the registry.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
