"""Nobody else can read a file that has the key of an embedded AWS, whoever wrote it."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from cli_base import leftovers
from cli_base.errors import EnvironmentLacks
from tests.unit.command_line import run
from tests.unit.fake_terraform import make_stack
from tune_model.commands import sandbox_foreground
from tune_model.commands.sandbox_process import Sandbox
from tune_model.terraform.sandbox_copy import (
    OVERRIDE,
    SERVER_FILE,
    WORK,
    SandboxServer,
    lay_sandbox,
)
from tune_model.terraform.targets import sandbox_workspace
from tune_model.terraform.workspace import STACK

PROVIDER = {"aws": {"source": "hashicorp/aws", "version": ">= 5.100"}}
GROUP = {"aws_cloudwatch_log_group": {"group": {"name": "/tune-model/private"}}}
ROOT_MODULE = {
    "terraform": {"required_providers": PROVIDER},
    "provider": {"aws": [{"region": "us-west-2"}]},
    "resource": GROUP,
}

pytestmark = pytest.mark.end_to_end


@pytest.fixture(autouse=True)
def careless_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def with_secret(directory: Path, secret: str) -> list[Path]:
    """Lists every file that has the secret, found by what is in it."""
    files = [path for path in directory.rglob("*") if path.is_file() and not path.is_symlink()]
    return [path for path in files if secret.encode() in path.read_bytes()]


def open_to_others(paths: list[Path]) -> list[Path]:
    return [path for path in paths if path.lstat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]


@pytest.mark.long
def test_no_file_with_the_key_is_readable_by_others_after_an_apply(
    tmp_path: Path, kept: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The modes of the files, not of the directory around them: that is one lock more."""
    workspace = sandbox_workspace(kept, tmp_path, on_line=lambda _: None)
    workspace.apply()
    assert workspace.state_resources() == ["aws_cloudwatch_log_group.group"]
    found = with_secret(tmp_path, kept.secret_access_key)
    assert {path.name for path in found} >= {"server.json", OVERRIDE}
    assert open_to_others(found) == []
    home = tmp_path / SERVER_FILE.parent
    others = [home, home / "server.log", tmp_path / WORK / "terraform.tune.tfstate"]
    assert open_to_others(others) == []

    planned: list[Path] = []  # a plan has the provider's settings, compressed

    def look(directory: Path) -> None:
        planned.extend(path for path in directory.rglob("*") if path.is_file())
        assert open_to_others([directory, *planned]) == []
        delete(directory)

    delete = leftovers.delete
    monkeypatch.setattr(leftovers, "delete", look)
    workspace.planned()
    assert [path.name for path in planned] == ["tune.tfplan"]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[SandboxServer]:
    """The embedded AWS that a demo has kept, below a root with a small stack."""
    make_stack(tmp_path / STACK, ROOT_MODULE)
    stack = ExitStack()
    sandbox = stack.enter_context(Sandbox(tmp_path, keep=True))
    sandbox.wait()
    try:
        yield sandbox.server
    finally:
        stack.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)  # it ends a kept one, too


@pytest.mark.parametrize("what", ["sandbox", "demo"])
def test_a_home_that_is_a_link_is_refused_before_anything_starts(tmp_path: Path, what: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / SERVER_FILE.parent).symlink_to("elsewhere")
    start: dict[str, Callable[[], None]] = {
        "demo": Sandbox(tmp_path, keep=True).start,
        "sandbox": partial(sandbox_foreground.run, tmp_path / SERVER_FILE),
    }
    with pytest.raises(EnvironmentLacks, match=r"\.sandbox is a symbolic link"):
        start[what]()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_the_server_as_a_program_refuses_it_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / SERVER_FILE.parent).symlink_to("elsewhere")
    command = [sys.executable, "-m", "embedded_aws", str(tmp_path / SERVER_FILE)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == EnvironmentLacks.exit_code
    assert "is a symbolic link" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


def test_an_older_versions_open_files_are_closed(tmp_path: Path) -> None:
    stack = make_stack(tmp_path / STACK, ROOT_MODULE)
    work = tmp_path / WORK
    old = [work / "server.json", work / STACK / OVERRIDE, tmp_path / SERVER_FILE]
    for file in old:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("key")
        file.chmod(0o644)
    lay_sandbox(stack, work, SandboxServer("http://127.0.0.1:1", "id", "key", 1))
    assert not old[0].exists()  # the copy: only its digest is kept
    assert open_to_others([work.parent, work, *old[1:]]) == []


def test_a_written_override_is_its_owners(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server = SandboxServer("http://127.0.0.1:1", "id", "key", 1)
    monkeypatch.setattr(SandboxServer, "running", lambda: server)
    file = tmp_path / OVERRIDE
    assert run(monkeypatch, "sandbox", "override", "--output", str(file)) == 0
    assert with_secret(tmp_path, "key") == [file]
    assert open_to_others([file]) == []
    assert run(monkeypatch, "sandbox", "override", "--output", str(tmp_path / "no" / "file")) == 2
    assert "can't be written: No such file" in capsys.readouterr().err
