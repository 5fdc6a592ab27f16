"""The server listens on loopback only, answers what it can't do, and leaves nothing behind."""

import json
import os
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import moto.backends
import pytest
from botocore.exceptions import ClientError

from cli_base.errors import EnvironmentLacks, UsageError
from embedded_aws import hooks
from embedded_aws.server import EmbeddedAws, NotLoopback
from tests.account import Account
from tests.waiting import SECONDS, until
from tune_model.commands import sandbox_foreground


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])  # noqa: S104 - what is refused
def test_it_refuses_to_listen_on_anything_but_loopback(host: str) -> None:
    with pytest.raises(NotLoopback, match="loopback only"):
        EmbeddedAws(host=host)


def test_an_action_that_it_lacks_is_answered_with_400_which_no_sdk_repeats(aws: Account) -> None:
    client = aws.client("sagemaker", attempts=4)
    sent: list[str] = []
    client.meta.events.register("before-send", lambda **_: sent.append("request"))
    with pytest.raises(ClientError) as error:
        client.list_spaces()
    assert error.value.response["Error"]["Code"] == "UnknownOperationException"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert sent == ["request"]


def test_a_service_that_it_lacks_is_answered_at_once_with_400(aws: Account) -> None:
    with pytest.raises(ClientError, match="has no service") as error:
        aws.client("gamelift").list_builds()
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_a_hook_that_moto_lost_fails_with_its_name() -> None:
    with pytest.raises(hooks.HookError, match=r"moto .* has no moto\.backends\.gone"):
        hooks.replace(moto.backends, "gone", None)


def test_another_moto_than_the_pinned_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "_installed", [])
    monkeypatch.setattr(hooks, "version", lambda _: "9.9.9")
    with pytest.raises(hooks.HookError, match=r"needs moto 5\.2\.5, found 9\.9\.9"):
        hooks.install()


@contextmanager
def server(directory: Path, **variables: str) -> Iterator[tuple[subprocess.Popen[bytes], Any]]:
    """The server as a program; yields its process and its address."""
    address = directory / "server.json"
    process = subprocess.Popen(
        [sys.executable, "-m", "embedded_aws", str(address)],
        stdin=subprocess.PIPE,
        env={**os.environ, **variables},
    )
    try:
        until(lambda: address.exists() or process.poll() is not None, "the server's address")
        yield process, json.loads(address.read_text())
    finally:
        process.kill()
        process.wait()
        if process.stdin:
            process.stdin.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_and_removes_its_address(
    tmp_path: Path, number: signal.Signals
) -> None:
    with server(tmp_path) as (process, address):
        assert address["pid"] == process.pid
        assert (tmp_path / "server.json").stat().st_mode & 0o077 == 0
        process.send_signal(number)
        assert process.wait(SECONDS) == 0
    assert list(tmp_path.iterdir()) == []


def test_it_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    with server(tmp_path, EMBEDDED_AWS_WITH_PARENT="1") as (process, _):
        assert process.stdin
        process.stdin.close()
        assert process.wait(SECONDS) == 0


def test_a_taken_port_is_wrong_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"PORT={port}"):
            sandbox_foreground.run(tmp_path / "server.json", port)


def test_a_port_out_of_range_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="0 to 65535"):
        sandbox_foreground.run(tmp_path / "server.json", 70000)


def test_hooks_that_fail_say_what_the_environment_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise hooks.HookError("another moto")

    monkeypatch.setattr(sandbox_foreground, "serve", refuse)
    with pytest.raises(EnvironmentLacks, match="another moto"):
        sandbox_foreground.run(tmp_path / "server.json")


def test_it_starts_without_the_tables_of_ec2_and_has_them_when_they_are_asked_for() -> None:
    """They took two thirds of its start."""
    program = (
        "import sys\n"
        "from embedded_aws.server import EmbeddedAws\n"
        "aws = EmbeddedAws()\n"
        "assert 'moto.stepfunctions' in sys.modules\n"
        "assert 'moto.ec2' not in sys.modules\n"
        "from moto.backends import get_backend\n"
        "assert get_backend('batch')['123456789012']['us-west-2'].ec2_backend\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_answer_that_never_reached_its_sender_is_logged(
    aws: Account, caplog: pytest.LogCaptureFixture
) -> None:
    at = urlsplit(aws.address.endpoint)
    assert at.hostname
    with socket.create_connection((at.hostname, at.port or 80)) as sender:
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sender.sendall(f"PUT /bucket HTTP/1.1\r\nHost: {at.netloc}\r\n".encode())
        sender.sendall(b"Content-Length: 5\r\n\r\nab")  # and is reset, by the linger of 0 s
    until(lambda: "The connection broke during PUT /bucket" in caplog.text, "it says so")
