"""HTTPS to the API: what can't be reached is said without the address, which can be a secret."""

import logging
import socket
from collections.abc import Iterator

import pytest

from cli_base.errors import EnvironmentLacks
from tune_model.hcp.credentials import Token
from tune_model.hcp.transport import Transport, Unclear

SIGNED = "v1/object/signed-and-secret"


@pytest.fixture
def nowhere() -> Iterator[str]:
    """A host and port on loopback where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{taken.getsockname()[1]}"


@pytest.fixture
def transport(nowhere: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Transport]:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    made = Transport(nowhere, Token("a-secret-token", "a test"), 0)
    yield made
    made.close()


def test_host_that_does_not_answer_is_named(transport: Transport, nowhere: str) -> None:
    with pytest.raises(Unclear, match=f"{nowhere} can't be reached .NewConnectionError.") as raised:
        transport.get("organizations/acme")
    assert "a-secret-token" not in str(raised.value)


def test_signed_address_is_in_no_error_and_no_log(
    transport: Transport, nowhere: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(Unclear) as read:
        transport.read(f"https://{nowhere}/{SIGNED}", 0, 1)
    with pytest.raises(Unclear) as put:
        transport.upload(f"https://{nowhere}/{SIGNED}", b"content")
    assert SIGNED not in f"{read.value} {put.value} {caplog.text}"


def test_address_that_is_not_https_is_not_used(transport: Transport, nowhere: str) -> None:
    with pytest.raises(EnvironmentLacks, match="isn't https: not used") as raised:
        transport.upload(f"http://{nowhere}/{SIGNED}", b"content")
    assert SIGNED not in str(raised.value)
