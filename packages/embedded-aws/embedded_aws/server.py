"""The embedded AWS as one server on the loopback interface."""

from __future__ import annotations

import contextlib
import ipaddress
import json
import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType
from typing import Any, Self

from cli_base.private_files import private_directory, write_private
from embedded_aws import hooks, locks, processes

ACCOUNT = "123456789012"  # moto's default, and AWS's documentation's example
_ENDPOINT = "EMBEDDED_AWS_ENDPOINT"
_SETTINGS = {
    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
    "MOTO_ACCOUNT_ID": ACCOUNT,
    "TEST_SERVER_MODE": "true",
    "MOTO_DISABLE_GLOBAL_CORS": "true",  # no web page is let in, so none gets an answer for one
}


class NotLoopback(ValueError):
    """The embedded AWS was asked to listen where others could reach it."""


@dataclass(frozen=True)
class Address:
    """How a program reaches a running embedded AWS; what `server.json` holds."""

    endpoint: str
    pid: int
    access_key_id: str
    secret_access_key: str

    def write(self, path: Path) -> None:
        """Write the address for other programs, readable by this user only.

        Raises:
            EnvironmentLacks: The directory `.sandbox` can't be this user's alone.
        """
        if path.parent.name == ".sandbox":
            private_directory(path.parent)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, json.dumps(asdict(self), indent=2) + "\n")


class EmbeddedAws:
    """The server: start it, use its endpoint, stop it and everything that it started.

    Args:
        port: TCP port; 0 takes any free one.
        host: A loopback address.
        iam: Whether calls must be signed and are judged by the deployed policies.

    Raises:
        NotLoopback: `host` isn't a loopback address.
        OSError: The port is taken.
    """

    def __init__(self, port: int = 0, host: str = "127.0.0.1", *, iam: bool = True) -> None:
        if not ipaddress.ip_address(host).is_loopback:
            raise NotLoopback(
                f"the embedded AWS listens on loopback only (127.0.0.1), not on {host}: "
                "it runs whatever code it is sent"
            )
        os.environ.update(_SETTINGS)
        hooks.install()
        self._listener = socket.create_server((host, port))
        self._address = Address(
            endpoint=f"http://{host}:{self._listener.getsockname()[1]}",
            pid=os.getpid(),
            access_key_id="AKIA" + secrets.token_hex(8).upper(),
            secret_access_key=secrets.token_urlsafe(30),
        )
        self._iam = iam
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> Address:
        """How to reach this server."""
        return self._address

    def start(self) -> Self:
        """Serve in a thread of its own."""
        from werkzeug.serving import make_server  # noqa: PLC0415 - after the settings above

        from embedded_aws.wire.connection import Connection  # noqa: PLC0415 - the same

        application = self._application()
        os.environ[_ENDPOINT] = self._address.endpoint
        logging.getLogger("werkzeug").setLevel(logging.ERROR)  # no line a request
        host, port = self._listener.getsockname()[:2]
        self._server = make_server(
            host,
            port,
            application,
            threaded=True,
            request_handler=Connection,
            fd=self._listener.fileno(),
        )
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def _application(self) -> Any:  # noqa: ANN401 - a WSGI application
        """Put the gate before the guard, and the guard before moto."""
        from embedded_aws.iam import authorizer  # noqa: PLC0415 - after the settings
        from embedded_aws.iam.guard import Guard  # noqa: PLC0415 - the same
        from embedded_aws.wire.dispatcher import Dispatcher  # noqa: PLC0415 - the same
        from embedded_aws.wire.gate import Gate  # noqa: PLC0415 - the same
        from embedded_aws.wire.repeated import Repeated  # noqa: PLC0415 - the same

        keys = self._address.access_key_id, self._address.secret_access_key
        owner = authorizer.Authorizer(ACCOUNT, keys)
        self._before = authorizer.current(), os.environ.get(_ENDPOINT)
        authorizer.install(owner if self._iam else None)
        host, port = self._listener.getsockname()[:2]
        return Gate(Guard(Repeated(Dispatcher()), owner), host, port)

    @staticmethod
    def reset() -> None:
        """Empty this process's account, as if it had just been started; the owner's keys stay."""
        from moto.moto_api._internal import moto_api_backend  # noqa: PLC0415 - after the settings

        from embedded_aws import sagemaker  # noqa: PLC0415 - the same

        # A job's end waits for its turn, so it comes before moto takes the lock of its backends.
        sagemaker.stop_all()
        with locks.held():
            moto_api_backend.reset()

    def stop(self) -> None:
        """Stop serving, and end the functions and jobs that still run."""
        if self._thread:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._hand_back()
        self._listener.close()
        from embedded_aws import jsonata, sagemaker  # noqa: PLC0415 - loaded by hooks.install

        jsonata.stop_all()
        sagemaker.stop_all()
        processes.stop_all()

    def _hand_back(self) -> None:
        """Leave the process to the server that it had before, as tests start one in another."""
        from embedded_aws.iam import authorizer  # noqa: PLC0415 - after the settings

        judge, endpoint = self._before
        authorizer.install(judge)
        if endpoint is None:
            os.environ.pop(_ENDPOINT, None)
        else:
            os.environ[_ENDPOINT] = endpoint

    def __enter__(self) -> Self:
        """Start serving."""
        return self.start()

    def __exit__(self, *_: object) -> None:
        """Stop serving."""
        self.stop()


def serve(
    address_file: Path,
    port: int = 0,
    ready: Callable[[Address], object] = lambda _: None,
    *,
    iam: bool = True,
) -> None:
    """Serve until SIGINT or SIGTERM; `address_file` tells other programs how to reach it.

    Args:
        address_file: Written when the server answers, removed when it stops.
        port: TCP port; 0 takes any free one.
        ready: Called with the address once the server answers.
        iam: Whether calls must be signed and are judged by the deployed policies.
    """
    ended = threading.Event()
    with _signals(ended), EmbeddedAws(port, iam=iam) as aws, _announced(aws.address, address_file):
        ready(aws.address)
        ended.wait()


@contextlib.contextmanager
def _announced(address: Address, path: Path) -> Iterator[None]:
    address.write(path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError, ValueError):
            if json.loads(path.read_text(encoding="utf-8"))["pid"] == address.pid:
                path.unlink()


@contextlib.contextmanager
def _signals(ended: threading.Event) -> Iterator[None]:
    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
