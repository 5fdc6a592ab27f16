"""`make lock`: resolve the four lock files anew from pyproject.toml, with the pinned uv.

| lock | holds | installed by |
|---|---|---|
| `requirements.txt` | what runs, the embedded AWS included | `make setup` |
| `requirements-dev.txt` | that, and what tests, linters and browsers need | `make test` … |
| `requirements-checkov.txt` | checkov, in an environment of its own | `make lint` |
| `requirements-uv.txt` | uv itself | pip, where PATH has no uv that serves |

What is locked stays as it is while pyproject.toml allows it; delete a file to take the newest
releases. The files name no index, so each user's own serves.
"""

import sys
from itertools import chain
from pathlib import Path
from typing import Any

from cli_base.errors import EnvironmentLacks
from tools.audit.checkov_environment import CHECKOV_LOCK
from tools.setup import index_settings
from tools.setup.locked_packages import PINNED_UV, fetch_uv, find_pip, uv_variables
from tools.setup.prepare import DEV_LOCK, LOCK
from tools.setup.programs import run

ROOT = Path(__file__).resolve().parents[2]
OLDEST_PYTHON = "3.11"
_COMPILE = ("pip", "compile", "--quiet", "--universal", "--python-version", OLDEST_PYTHON)
_OUTPUT = ("--generate-hashes", "--no-emit-index-url", "--no-header")
# What `make demo` and its like run with, beside the dependencies that every user has.
EXTRAS, GROUP = ("cdktn", "console", "embedded"), "build"
_EXTRAS = [argument for extra in EXTRAS for argument in ("--extra", extra)]
WANTED = {
    LOCK: ("pyproject.toml", *_EXTRAS, "--group", GROUP),
    DEV_LOCK: ("pyproject.toml", "--all-extras", "--group", GROUP, "--constraint", LOCK),
    CHECKOV_LOCK: ("--group", "pyproject.toml:checkov"),
    PINNED_UV: ("--group", "pyproject.toml:uv"),
}


def requirements(pyproject: dict[str, Any]) -> dict[str, list[str]]:
    """Give what each lock has to satisfy, by its file.

    Args:
        pyproject: What is in pyproject.toml.
    """
    project, groups = pyproject["project"], pyproject.get("dependency-groups", {})
    always = [*project["dependencies"], *groups.get(GROUP, [])]
    extras = project["optional-dependencies"]
    return {
        LOCK: [*always, *chain(*(extras.get(name, []) for name in EXTRAS))],
        DEV_LOCK: [*always, *chain(*extras.values())],
        CHECKOV_LOCK: groups.get("checkov", []),
        PINNED_UV: groups.get("uv", []),
    }


def main(root: Path = ROOT) -> int:
    """Write the lock files; the exit code is 3 where uv can't be had or an index not be asked."""
    try:
        lock(root)
    except EnvironmentLacks as error:
        print(f"lock: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def lock(root: Path) -> None:
    """Write the lock files.

    Raises:
        EnvironmentLacks: uv can't be had, or finds no versions that fit.
    """
    pip = find_pip(root)
    if pip is None:
        raise EnvironmentLacks("this Python has neither pip nor ensurepip, to bring the pinned uv")
    uv, error = fetch_uv(root, pip)
    if uv is None:
        raise EnvironmentLacks(f"the pinned uv can't be had: {error}")
    settings = index_settings.uv_arguments(pip.options)
    for name, wanted in WANTED.items():
        command = [uv, *_COMPILE, *_OUTPUT, *settings, *wanted, "--output-file", name]
        error = run(root, command, uv_variables(pip.options))
        if error is not None:
            raise EnvironmentLacks(f"uv can't resolve {name}: {error}")


if __name__ == "__main__":
    sys.exit(main())
