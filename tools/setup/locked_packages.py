"""Install the locked packages into `.venv`: by uv, or by pip where uv can't be had.

The uv on PATH serves if it is of a version that is known to; else pip brings the pinned one, its
hash checked, into `.venv/uv`. Standard library only, and run by the system's Python.
"""

import os
import re
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cli_base.errors import EnvironmentLacks
from tools.setup import index_settings
from tools.setup.programs import LOG, answer, run

PINNED_UV = "requirements-uv.txt"
HOME_OF_UV, HOME_OF_PIP = Path(".venv", "uv"), Path(".venv", "pip")
# Installed with the lock and with this project, cold: 0.5.0 and the pinned one.
OLDEST_UV, FIRST_UNKNOWN_UV = (0, 5), (1, 0)
_QUIET = ("--quiet", "--disable-pip-version-check", "--no-input")
_OFFLINE = ("--no-index", "--no-deps", "--no-build-isolation")
_VERSION = re.compile(r"uv (\d+)\.(\d+)\.(\d+)")
Say = Callable[[str], None]


@dataclass(frozen=True)
class Pip:
    """A pip that runs, though `.venv` has none: making one there takes seconds.

    Attributes:
        command: What runs it, with its own Python.
        into: What runs it on `.venv`.
        options: Its settings, from its files and the environment.
    """

    command: tuple[str, ...]
    into: tuple[str, ...]
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Installer:
    """A program that installs into `.venv`.

    Attributes:
        name: Its name, with its version where it matters.
        locked: The command that installs a lock, whose path comes last.
        project: The command that installs the project, without the network.
        variables: Its environment variables.
    """

    name: str
    locked: tuple[str, ...]
    project: tuple[str, ...]
    variables: Mapping[str, str]

    def install(self, root: Path, lock: str) -> None:
        """Install a lock's packages, hashes checked, and this project.

        Raises:
            EnvironmentLacks: It failed; its first error is in the text.
        """
        # What a package without a wheel is built with is the lock's too, and of its hash. (pip
        # knows no such thing before 25.3.)
        variables = {**self.variables, "UV_BUILD_CONSTRAINT": lock}
        for command, what in ((self.locked, lock), (self.project, ".")):
            error = run(root, [*command, what], variables)
            if error is not None:
                raise EnvironmentLacks(
                    f"{self.name} can't install {what}: {error}{_advice(error)} (all of it: {LOG})"
                )


def _advice(error: str) -> str:
    if "certificate" in error.lower():
        return "; set SSL_CERT_FILE to the certificates that your network needs"
    if any(word in error for word in ("Failed to fetch", "Could not find a version")):
        return (
            "; is the index right (PIP_INDEX_URL, UV_DEFAULT_INDEX), and the proxy (HTTPS_PROXY)?"
        )
    return ""


def find_installer(root: Path, say: Say) -> Installer:
    """Find what installs: the uv on PATH, the pinned uv, else pip.

    Args:
        root: The project's directory, with an environment in `.venv`.
        say: Tells a person what takes its time.

    Raises:
        EnvironmentLacks: There is neither uv nor pip.
    """
    pip = find_pip(root)
    uv = uv_on_path(root)
    if uv is None and pip is None:
        raise EnvironmentLacks(
            "this Python has neither pip nor ensurepip, and there is no uv on PATH:"
            " apt-get install python3-venv, or install uv"
        )
    if uv is None and pip is not None:
        uv, error = fetch_uv(root, pip)
        if uv is None:
            say(f"the pinned uv can't be had ({error}): pip installs, which takes minutes")
            return by_pip(pip)
    options = index_settings.pip_options("", os.environ) if pip is None else pip.options
    return by_uv(root, str(uv), options)


def by_uv(root: Path, uv: str, options: Mapping[str, str]) -> Installer:
    """Describe how uv installs, with pip's settings where uv has none of its own."""
    python = ("--python", str(_python(root)))
    # What a lock doesn't name is removed, so that nothing works here that is missing elsewhere.
    settings = (*python, *index_settings.uv_arguments(options))
    return Installer(
        name=f"uv {'.'.join(map(str, uv_version(root, uv) or ()))}",
        locked=(uv, "pip", "sync", "--quiet", *settings, "--require-hashes"),
        project=(uv, "pip", "install", "--quiet", *python, *_OFFLINE, "--editable"),
        variables=uv_variables(options),
    )


def by_pip(pip: Pip) -> Installer:
    """Describe how pip installs, with uv's settings where pip has none of its own.

    The lock is complete, so pip needs to resolve nothing. Where it does, an older one (23.2 of
    Python 3.11 among them) takes the newest release for what a package wants with an extra, such
    as coverage[toml], and stops, for the lock has no hash of that (pypa/pip issue 9644).
    """
    install = (*pip.into, "install", *_QUIET)
    return Installer(
        name="pip",
        locked=(*install, "--require-hashes", "--no-deps", "--requirement"),
        project=(*install, *_OFFLINE, "--editable"),
        variables=index_settings.for_pip(pip.options, os.environ),
    )


def uv_variables(options: Mapping[str, str]) -> dict[str, str]:
    """Give uv's environment: pip's settings, and a cache only where it has a place.

    Whether hashes are required is the command's: a lock has them, the project's directory none.
    """
    found = index_settings.for_uv(options, os.environ)
    found |= {"UV_NO_PROGRESS": "1", "UV_REQUIRE_HASHES": "0"}
    if not os.environ.get("UV_CACHE_DIR") and not _has_cache():
        found["UV_NO_CACHE"] = "1"
    return found


def uv_on_path(root: Path) -> str | None:
    """Find the user's own uv, if its version is one that serves."""
    uv = shutil.which("uv")
    version = uv_version(root, uv) if uv else None
    return uv if version and OLDEST_UV <= version < FIRST_UNKNOWN_UV else None


def uv_version(root: Path, uv: str) -> tuple[int, ...] | None:
    """Ask uv for its version; None if it doesn't run, as a version manager's shim may not."""
    found = _VERSION.match(answer(root, [uv, "--version"]) or "")
    return tuple(map(int, found.groups())) if found else None


def fetch_uv(root: Path, pip: Pip) -> tuple[str | None, str | None]:
    """Bring the pinned uv into `.venv/uv`, unless it is there.

    Returns:
        Its path, or None; and why there is none.
    """
    home = root / HOME_OF_UV
    program = home / "bin" / "uv"
    if _is_pinned(root, program):
        return str(program), None
    shutil.rmtree(home, ignore_errors=True)
    # No source: building it takes Rust, and longer than pip takes for the packages.
    only = ("--no-deps", "--only-binary=:all:", "--require-hashes", "--no-compile")
    install = [*pip.command, "install", *_QUIET, *only, "--target", str(home)]
    variables = index_settings.for_pip(pip.options, os.environ)
    error = run(root, [*install, "--requirement", PINNED_UV], variables)
    if error is None and uv_version(root, str(program)) is None:
        error = "it doesn't run here"
    return (str(program), None) if error is None else (None, error)


def find_pip(root: Path) -> Pip | None:
    """Find a pip: that of the Python that `.venv` is made with, else the wheel in its ensurepip."""
    for pip in _pips(root):
        listed = answer(root, [*pip.command, "config", "list"])
        if listed is not None:
            options = index_settings.pip_options(listed, os.environ)
            return Pip(pip.command, pip.into, options)
    return None


def base_python() -> str:
    """Give the Python that this one is, or that its virtual environment was made with."""
    base = Path(sys.base_prefix, "bin", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    return str(base) if sys.prefix != sys.base_prefix and base.exists() else sys.executable


def _pips(root: Path) -> Iterator[Pip]:
    python, base = str(_python(root)), base_python()
    yield Pip((base, "-m", "pip"), (base, "-m", "pip", "--python", python))
    # A distribution may keep ensurepip's wheels elsewhere, as Debian does.
    named = sysconfig.get_config_var("WHEEL_PKG_DIR")
    places = [Path(os.__file__).parent / "ensurepip/_bundled", *([Path(named)] if named else [])]
    for wheel in (found for place in places for found in place.glob("pip-*.whl")):
        # Out of the wheel itself pip would be compiled in each of its runs.
        shutil.unpack_archive(wheel, root / HOME_OF_PIP, "zip")
        command = (python, str(root / HOME_OF_PIP / "pip"))
        yield Pip(command, command)


def _is_pinned(root: Path, program: Path) -> bool:
    version = uv_version(root, str(program))
    text = (root / PINNED_UV).read_text(encoding="utf-8")
    return version is not None and f"uv=={'.'.join(map(str, version))} " in text


def _has_cache() -> bool:
    """Whether uv can write its cache: it stops where it can't, and pip goes on without one."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 (below)
    place = Path(home)  # with no home at all expanduser leaves ~, where Path.expanduser raises
    while not place.exists() and place != place.parent:
        place = place.parent
    return place.is_dir() and os.access(place, os.W_OK | os.X_OK)


def _python(root: Path) -> Path:
    return root / ".venv" / "bin" / "python"
