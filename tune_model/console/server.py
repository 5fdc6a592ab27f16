"""The console's server: on loopback, until it is stopped."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from cli_base.errors import UsageError
from tune_model.console.app import application
from tune_model.console.gate import Gate, Keys
from tune_model.console.workflow import Workflow

_HOST = "127.0.0.1"
_GRACE_SECONDS = 1  # open pages wait for changes, and never end by themselves


@contextmanager
def listening(port: int) -> Iterator[socket.socket]:
    """Listen on loopback.

    Args:
        port: Where; 0 for one that is free.

    Raises:
        UsageError: Another program has the port.
    """
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((_HOST, port))
        except OSError as error:
            raise UsageError(f"port {port} can't be had: {error.strerror}") from error
        listener.listen()
        yield listener


class Server:
    """The console of a workflow.

    Args:
        workflow: What it shows.
        listener: Where it answers.
        read_only: Whether nothing may be started or stopped.
        seconds: Between two calls of AWS for what is followed.

    Attributes:
        address: With the token, which works once.
    """

    def __init__(
        self,
        workflow: Workflow,
        listener: socket.socket,
        *,
        read_only: bool = False,
        seconds: float = 1.0,
    ) -> None:
        port, keys = listener.getsockname()[1], Keys()
        self._listener = listener
        app = Gate(application(workflow, read_only=read_only, seconds=seconds), keys, port)
        config = uvicorn.Config(
            app,
            log_level="error",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )
        self._server = uvicorn.Server(config)
        self.address = f"http://{_HOST}:{port}/?token={keys.token}"

    def run(self) -> None:
        """Answer until the program is told to end."""
        self._server.run(sockets=[self._listener])

    def stop(self) -> None:
        """End a server that runs in another thread."""
        self._server.should_exit = True
