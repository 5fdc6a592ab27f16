"""Where `terraform init` takes the AWS provider from."""

import json
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from cli_base.errors import EnvironmentLacks
from tests.unit.fake_terraform import MIRROR_PLATFORM, make_mirror
from tune_model.terraform.binary import Terraform
from tune_model.terraform.provider import REMEMBERED, ProviderSource, why_unreachable

TERRAFORM = Terraform(Path("/bin/terraform"), (1, 11, 4), MIRROR_PLATFORM, is_opentofu=False)


@contextmanager
def serve(answer: bytes, code: int = 200) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(code)
            self.end_headers()
            self.wfile.write(answer if self.path == "/.well-known/terraform.json" else b"")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def closed_port() -> str:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"


def source(
    tmp_path: Path, registry_url: str, starts: tuple[Path, ...] = (), **environment: str
) -> ProviderSource:
    home = tmp_path / "home"
    return ProviderSource(
        TERRAFORM,
        tmp_path / "project",
        {"HOME": str(home), "XDG_DATA_DIRS": str(tmp_path / "shared"), **environment},
        registry_url,
        starts or (tmp_path / "nowhere",),
    )


def test_named_mirror_comes_before_everything(tmp_path: Path) -> None:
    mirror = make_mirror(tmp_path / "mirror")
    make_mirror(tmp_path / "home/.terraform.d/plugins")
    chosen = source(tmp_path, "http://unused.invalid", TF_PLUGIN_MIRROR=str(mirror))
    assert chosen.init_arguments() == [f"-plugin-dir={mirror}"]


def test_named_mirror_without_the_provider_is_an_error_that_says_what_it_holds(
    tmp_path: Path,
) -> None:
    mirror = make_mirror(tmp_path / "mirror", (5, 99, 1))
    chosen = source(tmp_path, "http://unused.invalid", TF_PLUGIN_MIRROR=str(mirror))
    with pytest.raises(EnvironmentLacks, match=r"TF_PLUGIN_MIRROR=.*5\.99\.1 for linux_arm64"):
        chosen.init_arguments()
    empty = source(tmp_path, "http://unused.invalid", TF_PLUGIN_MIRROR=str(tmp_path / "none"))
    with pytest.raises(EnvironmentLacks, match="no version of it"):
        empty.init_arguments()


@pytest.mark.parametrize(
    "place",
    ["home/.terraform.d/plugins", "project/terraform.d/plugins", "shared/terraform/plugins"],
)
def test_provider_in_an_implied_mirror_is_left_to_terraform(
    tmp_path: Path, closed_port: str, place: str
) -> None:
    make_mirror(tmp_path / place)
    assert source(tmp_path, closed_port).init_arguments() == []


@pytest.mark.parametrize("name", [".terraformrc", ".tofurc", ".terraform.d/own.tfrc", "named"])
def test_configured_installation_is_left_to_terraform(
    tmp_path: Path, closed_port: str, name: str
) -> None:
    file = tmp_path / "home" / name
    file.parent.mkdir(parents=True)
    file.write_text('provider_installation {\n  network_mirror { url = "x" }\n}\n')
    named = {"TF_CLI_CONFIG_FILE": str(file)} if name == "named" else {}
    assert source(tmp_path, closed_port, (), **named).init_arguments() == []


def test_configuration_without_installation_does_not_count(
    tmp_path: Path, closed_port: str
) -> None:
    file = tmp_path / "home/.terraformrc"
    file.parent.mkdir(parents=True)
    file.write_text('# provider_installation\ncredentials "x" {}\n')
    with pytest.raises(EnvironmentLacks, match="TF_PLUGIN_MIRROR"):
        source(tmp_path, closed_port).init_arguments()


def test_registry_that_answers_is_left_to_terraform(tmp_path: Path) -> None:
    with serve(json.dumps({"providers.v1": "/v1/providers/"}).encode()) as url:
        make_mirror(tmp_path / "disk")
        assert source(tmp_path, url, (tmp_path / "disk",)).init_arguments() == []


@pytest.mark.parametrize(
    ("answer", "code"),
    [(b"<html>", 200), (b"{}", 200), (b"1", 200), (b"", 200), (b"{}", 403), (b"{}", 500)],
)
def test_anything_but_a_registry_counts_as_unreachable(answer: bytes, code: int) -> None:
    with serve(answer, code) as url:
        assert why_unreachable(url)


def test_probe_ends_in_time_where_nothing_answers() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        # That it returns is the proof: the server never answers.
        reason = why_unreachable(f"http://127.0.0.1:{silent.getsockname()[1]}", seconds=0.2)
        assert reason == "no answer in 0.2 s" or "timed out" in str(reason)


def test_mirror_on_the_disk_serves_where_the_registry_is_out_of_reach_and_is_remembered(
    tmp_path: Path, closed_port: str
) -> None:
    disk = make_mirror(tmp_path / "disk")
    note = tmp_path / "project" / REMEMBERED
    note.parent.mkdir(parents=True)
    assert source(tmp_path, closed_port, (disk,)).init_arguments() == [f"-plugin-dir={disk}"]
    assert note.read_text() == str(disk)
    assert source(tmp_path, closed_port).init_arguments() == [f"-plugin-dir={disk}"]


def test_remembered_mirror_that_lost_the_provider_is_searched_anew(
    tmp_path: Path, closed_port: str
) -> None:
    note = tmp_path / "project" / REMEMBERED
    note.parent.mkdir(parents=True)
    note.write_text(str(tmp_path / "gone"))
    disk = make_mirror(tmp_path / "disk")
    assert source(tmp_path, closed_port, (disk,)).init_arguments() == [f"-plugin-dir={disk}"]


def test_plugin_cache_is_searched_first_and_nothing_is_noted_without_a_venv(
    tmp_path: Path, closed_port: str
) -> None:
    cache = make_mirror(tmp_path / "cache")
    chosen = source(
        tmp_path, closed_port, (make_mirror(tmp_path / "disk"),), TF_PLUGIN_CACHE_DIR=str(cache)
    )
    assert chosen.init_arguments() == [f"-plugin-dir={cache}"]
    assert not (tmp_path / "project").exists()


def test_error_names_registry_reason_and_remedy_in_one_line(
    tmp_path: Path, closed_port: str
) -> None:
    with pytest.raises(EnvironmentLacks) as raised:
        source(tmp_path, closed_port).init_arguments()
    text = str(raised.value)
    assert closed_port in text
    assert "refused" in text
    assert "TF_PLUGIN_MIRROR" in text
    assert "\n" not in text


def test_certificate_that_only_python_refuses_is_left_to_terraform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "tune_model.terraform.provider.why_unreachable", lambda _url: "CERTIFICATE_VERIFY_FAILED"
    )
    assert source(tmp_path, "https://unused.invalid").init_arguments() == []
