"""A stand-in for HCP Terraform's API, over TLS on loopback.

It serves what Terraform's own command line and an API-driven run call. Remote runs are carried out
by `worker`; faults are made on demand.
"""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.hcp.certificate import Certificate, self_signed
from tests.hcp.executors import Executor
from tests.hcp.records import Workspace, new_id
from tests.hcp.routes import ORGANIZATION, Routes
from tests.hcp.worker import Worker

TOKEN = "atlasv1.planted-token-of-the-test"


@dataclass
class Faults:
    """What goes wrong next, by a pattern of "METHOD /path"."""

    statuses: dict[str, list[int]] = field(default_factory=dict)
    carried_out: set[str] = field(default_factory=set)  # answered with the status all the same
    dropped_logs: int = 0
    unusable: str | None = None  # why no upload can be used

    def next_status(self, call: str) -> tuple[str, int] | None:
        for pattern, statuses in self.statuses.items():
            if statuses and re.fullmatch(pattern, call):
                return pattern, statuses.pop(0)
        return None


class FakeHcpTerraform:
    """The API, and what is behind it.

    Args:
        directory: Gets the certificate.
        executor: Carries out remote runs.
    """

    def __init__(self, directory: Path, executor: Executor) -> None:
        self.certificate: Certificate = self_signed(directory)
        self.workspaces: dict[str, Workspace] = {}
        self.tokens = {TOKEN: "user-ann", "other-token": "user-bob"}
        self.faults = Faults()
        self.calls: list[str] = []
        self.received = bytearray()  # every body, for a look for secrets
        self.without_token: list[str] = []
        self.clients: list[Callable[[], None]] = []  # what closes them
        self.changed = threading.Condition()
        self.worker = Worker(executor, self.changed)
        self._server = self._listening()
        self.hostname = f"localhost:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02], daemon=True)
        self._thread.start()

    def add(self, name: str = "tune", **settings: Any) -> Workspace:
        """Makes a workspace."""
        made = Workspace(new_id("ws"), name, **settings)
        self.workspaces[name] = made
        return made

    def environment(self, name: str = "tune") -> dict[str, str]:
        """The variables by which Terraform and the command line find it."""
        return {
            "TF_CLOUD_HOSTNAME": self.hostname,
            "TF_CLOUD_ORGANIZATION": ORGANIZATION,
            "TF_WORKSPACE": name,
            f"TF_TOKEN_{self.hostname}": TOKEN,
            "SSL_CERT_FILE": str(self.certificate.file),
        }

    def close(self) -> None:
        for close in self.clients:
            close()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self.worker.close()

    @property
    def base(self) -> str:
        return f"https://{self.hostname}"

    def _listening(self) -> Any:
        context = (str(self.certificate.file), str(self.certificate.key))
        app = Flask("fake_hcp_terraform")
        Routes(self, app)
        return make_server(
            "127.0.0.1", 0, app, threaded=True, ssl_context=context, request_handler=_Quiet
        )


class _Quiet(WSGIRequestHandler):
    """Logs nothing, and keeps no connection: a test ends when it ends."""

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's name
        pass
