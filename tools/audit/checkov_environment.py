"""checkov in an environment of its own: it wants older versions of what the project uses."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from cli_base.errors import EnvironmentLacks
from tools.setup import index_settings
from tools.setup.locked_packages import fetch_uv, find_pip, uv_on_path, uv_variables
from tools.setup.programs import LOG, run

CHECKOV_LOCK = "requirements-checkov.txt"
HOME = Path(".venv", "checkov")


def checkov(root: Path, say: Callable[[str], None]) -> Path:
    """Return the program, which is installed where the lock has changed since.

    Args:
        root: The project's directory, set up.
        say: Tells a person what takes its time.

    Raises:
        EnvironmentLacks: It can't be installed.
    """
    home, digest = root / HOME, _digest(root)
    stamp = home / "installed"
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != digest:
        say(f"installing the packages of {CHECKOV_LOCK}")
        _install(root, home)
        stamp.write_text(digest, encoding="ascii")
    return home / "bin" / "checkov"


def _install(root: Path, home: Path) -> None:
    pip = find_pip(root)
    uv, error = uv_on_path(root), None
    if uv is None and pip is not None:
        uv, error = fetch_uv(root, pip)
    if uv is None:
        raise EnvironmentLacks(f"checkov can't be installed, for uv can't be had: {error}")
    options = pip.options if pip else {}
    shutil.rmtree(home, ignore_errors=True)
    settings = ("--python", str(home / "bin" / "python"), *index_settings.uv_arguments(options))
    for command in (
        (uv, "venv", "--quiet", "--python", sys.executable, str(home)),
        (uv, "pip", "sync", "--quiet", *settings, "--require-hashes", CHECKOV_LOCK),
    ):
        error = run(root, command, uv_variables(options))
        if error is not None:
            raise EnvironmentLacks(f"checkov can't be installed: {error} (all of it: {LOG})")


def _digest(root: Path) -> str:
    lock = (root / CHECKOV_LOCK).read_bytes()
    return hashlib.sha256(lock + sys.version.encode() + str(root).encode()).hexdigest()
