"""The pinned Terraform release: checked before it is unpacked, whole or not there."""

import hashlib
import io
import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from cli_base.errors import EnvironmentLacks
from tests.unit.fake_terraform import FakeTerraform
from tools.setup.terraform_release import SHA256, VERSION, ensure_terraform, fetch, this_platform

PLATFORM = "linux_amd64"
PROGRAM = f"#!/bin/sh\nprintf 'Terraform v{VERSION}\\non {PLATFORM}\\n'\n".encode()


def zipped(name: str = "terraform", content: bytes = PROGRAM) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("LICENSE.txt", "licence")
        archive.writestr(name, content)
    return buffer.getvalue()


@dataclass
class Releases:
    """A local server of releases.

    Attributes:
        body: What it gives for any path.
        code: HTTP status.
        promised: Content-Length, where it isn't the body's.
        asked: Paths so far.
    """

    body: bytes = field(default_factory=zipped)
    code: int = 200
    promised: int | None = None
    asked: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def digests(self) -> dict[str, str]:
        return {PLATFORM: hashlib.sha256(self.body).hexdigest()}


@pytest.fixture
def releases() -> Iterator[Releases]:
    served = Releases()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            self.send_response(served.code)
            self.send_header("Content-Length", str(served.promised or len(served.body)))
            self.end_headers()
            self.wfile.write(served.body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        served.url = f"http://127.0.0.1:{server.server_port}"
        yield served
        server.shutdown()


def test_release_with_the_right_checksum_becomes_an_executable(
    tmp_path: Path, releases: Releases
) -> None:
    program = fetch(tmp_path / "terraform", PLATFORM, releases.url, releases.digests)
    assert program == tmp_path / "terraform" / "terraform"
    assert program.read_bytes() == PROGRAM
    assert os.access(program, os.X_OK)
    assert list(program.parent.iterdir()) == [program]
    assert releases.asked == [f"/terraform/{VERSION}/terraform_{VERSION}_{PLATFORM}.zip"]


def test_wrong_checksum_is_named_and_leaves_nothing_behind(
    tmp_path: Path, releases: Releases
) -> None:
    expected, found = SHA256[PLATFORM], releases.digests[PLATFORM]
    with pytest.raises(EnvironmentLacks, match=f"{found}, but {expected} is expected"):
        fetch(tmp_path, PLATFORM, releases.url)
    assert list(tmp_path.iterdir()) == []


def test_wrong_checksum_leaves_an_earlier_program_alone(tmp_path: Path, releases: Releases) -> None:
    program = tmp_path / "terraform"
    program.write_text("earlier")
    with pytest.raises(EnvironmentLacks):
        fetch(tmp_path, PLATFORM, releases.url)
    assert program.read_text() == "earlier"


def test_truncated_release_is_told_from_a_forged_one(tmp_path: Path, releases: Releases) -> None:
    releases.promised = len(releases.body) + 1
    with pytest.raises(EnvironmentLacks, match=r"stopped after \d+ of \d+ bytes"):
        fetch(tmp_path, PLATFORM, releases.url, releases.digests)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("code", [403, 404, 500])
def test_refusal_gives_the_servers_answer(tmp_path: Path, releases: Releases, code: int) -> None:
    releases.code = code
    with pytest.raises(EnvironmentLacks, match=f"answers {code}"):
        fetch(tmp_path, PLATFORM, releases.url)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "nonsense", "http://[half"])
def test_address_that_gives_nothing_is_named(tmp_path: Path, url: str) -> None:
    with pytest.raises(EnvironmentLacks) as raised:
        fetch(tmp_path, PLATFORM, url)
    assert url in str(raised.value)


@pytest.mark.parametrize("body", [b"no zip", zipped(name="other")])
def test_release_that_cannot_be_unpacked_is_a_clear_error(
    tmp_path: Path, releases: Releases, body: bytes
) -> None:
    releases.body = body
    with pytest.raises(EnvironmentLacks, match="can't be unpacked"):
        fetch(tmp_path, PLATFORM, releases.url, releases.digests)
    assert list(tmp_path.iterdir()) == []


def test_platform_without_a_pinned_digest_is_refused_before_any_request(
    tmp_path: Path, releases: Releases
) -> None:
    with pytest.raises(EnvironmentLacks, match=r"pinned for darwin_amd64.*not plan9_mips"):
        fetch(tmp_path, "plan9_mips", releases.url)
    assert releases.asked == []


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("Linux", "x86_64", "linux_amd64"),
        ("Linux", "aarch64", "linux_arm64"),
        ("Darwin", "arm64", "darwin_arm64"),
        ("Darwin", "x86_64", "darwin_amd64"),
        ("Linux", "riscv64", "linux_riscv64"),
    ],
)
def test_platforms_have_terraforms_names(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, name: str
) -> None:
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert this_platform() == name


# --- which Terraform is used ---


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, releases: Releases) -> list[str]:
    """What is said; on a machine with an empty PATH, and releases of our own."""
    monkeypatch.delenv("TF", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("TF_RELEASES_URL", releases.url)
    monkeypatch.setattr("tools.setup.terraform_release.this_platform", lambda: PLATFORM)
    monkeypatch.setitem(SHA256, PLATFORM, releases.digests[PLATFORM])
    return []


def test_terraform_on_path_is_used_and_a_fetched_one_goes(
    tmp_path: Path, said: list[str], releases: Releases
) -> None:
    fetched = FakeTerraform.make(tmp_path / ".venv/terraform")
    on_path = FakeTerraform.make(tmp_path / "bin", "1.12.2")
    found = ensure_terraform(tmp_path, said.append)
    assert found == f"Terraform 1.12.2 at {on_path.path}"
    assert not fetched.directory.exists()
    assert (said, releases.asked) == ([], [])


def test_tofu_serves_where_terraform_is_too_old(tmp_path: Path, said: list[str]) -> None:
    FakeTerraform.make(tmp_path / "bin", "1.5.7")
    FakeTerraform.make(tmp_path / "bin", "1.10.0", "OpenTofu", "tofu")
    assert ensure_terraform(tmp_path, said.append).startswith("OpenTofu 1.10.0")


def test_named_terraform_is_used_or_refused_but_never_replaced(
    tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch, releases: Releases
) -> None:
    named = FakeTerraform.make(tmp_path / "named")
    monkeypatch.setenv("TF", str(named.path))
    assert str(named.path) in ensure_terraform(tmp_path, said.append)
    FakeTerraform.make(tmp_path / "named", "1.8.5")
    with pytest.raises(EnvironmentLacks, match=r"is version 1\.8\.5"):
        ensure_terraform(tmp_path, said.append)
    assert releases.asked == []


@pytest.mark.parametrize("old", [None, "1.8.5"])
def test_release_is_fetched_where_path_has_none_that_is_new_enough(
    tmp_path: Path, said: list[str], old: str | None
) -> None:
    if old:
        FakeTerraform.make(tmp_path / "bin", old)
    found = ensure_terraform(tmp_path, said.append)
    assert found == f"Terraform {VERSION} at {tmp_path / '.venv/terraform/terraform'}"
    assert (old or "no terraform") in said[0]


def test_failing_fetch_says_what_was_looked_for_and_what_to_do(
    tmp_path: Path, said: list[str], releases: Releases
) -> None:
    releases.code = 404
    with pytest.raises(EnvironmentLacks) as raised:
        ensure_terraform(tmp_path, said.append)
    text = str(raised.value)
    assert all(part in text for part in ("no terraform or tofu on PATH", "404", "set TF"))
    assert "\n" not in text
