"""A client's connection: how long it may be silent, and a word where it breaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moto.moto_server.werkzeug_app import MotoRequestHandler


class Connection(MotoRequestHandler):  # type: ignore[misc] # moto ships no types
    """One connection, which carries one request."""

    timeout = 60  # seconds that a sender may keep silent in the middle of its request
    # Headers and body in one piece: Terraform's provider was seen to close a connection between the
    # two, under load, and to lose an answer whose headers it had.
    wbufsize = -1

    def connection_dropped(
        self, error: BaseException, environ: Mapping[str, Any] | None = None
    ) -> None:
        """Log a request whose answer never reached its sender: an SDK sends it once more.

        `repeated.py` then gives it the answer that was lost.
        """
        if environ:
            asked = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
            self.server.log("error", "The connection broke during %s: %r", asked, error)
