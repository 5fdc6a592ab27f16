"""A package index on loopback (PEP 503), with small wheels that a test makes, and a request log."""

import gzip
import hashlib
import io
import ssl
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

from tests.hcp.certificate import Issued

_WHEEL = "Wheel-Version: 1.0\nGenerator: a test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


@dataclass(frozen=True)
class Wheel:
    """A wheel of any Python and platform.

    Attributes:
        name: The project, as in file names: with underscores.
        version: Its version.
        files: Content by path; every file is executable.
    """

    name: str
    version: str
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The wheel's file name."""
        return f"{self.name}-{self.version}-py3-none-any.whl"

    @property
    def project(self) -> str:
        """The project's normalized name."""
        return self.name.replace("_", "-").lower()

    def content(self) -> bytes:
        """The wheel: the same bytes each time."""
        information = f"{self.name}-{self.version}.dist-info"
        metadata = f"Metadata-Version: 2.1\nName: {self.project}\nVersion: {self.version}\n"
        members = {
            **self.files,
            f"{information}/METADATA": metadata,
            f"{information}/WHEEL": _WHEEL,
        }
        record = "".join(f"{path},,\n" for path in [*members, f"{information}/RECORD"])
        members[f"{information}/RECORD"] = record
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            for path, text in members.items():
                entry = zipfile.ZipInfo(path)
                entry.external_attr = 0o100755 << 16
                archive.writestr(entry, text)
        return buffer.getvalue()

    def locked(self) -> str:
        """Its lines in a lock file, as uv writes them."""
        digest = hashlib.sha256(self.content()).hexdigest()
        return f"{self.project}=={self.version} \\\n    --hash=sha256:{digest}\n"


@dataclass(frozen=True)
class Source(Wheel):
    """A package without a wheel, whose files are those of its source."""

    @property
    def file(self) -> str:
        """The archive's file name."""
        return f"{self.name}-{self.version}.tar.gz"

    def content(self) -> bytes:
        """The archive: the same bytes each time."""
        metadata = f"Metadata-Version: 2.1\nName: {self.project}\nVersion: {self.version}\n"
        plain, buffer = io.BytesIO(), io.BytesIO()
        with tarfile.open(fileobj=plain, mode="w") as archive:
            for path, text in {**self.files, "PKG-INFO": metadata}.items():
                entry = tarfile.TarInfo(f"{self.name}-{self.version}/{path}")
                entry.size = len(text.encode())
                archive.addfile(entry, io.BytesIO(text.encode()))
        with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as compressed:
            compressed.write(plain.getvalue())
        return buffer.getvalue()


@dataclass
class PackageIndex:
    """What the server serves, and what it was asked for.

    Attributes:
        wheels: By the first part of the path, an index each.
        asked: Each request's target so far; whole addresses from whom takes this for a proxy.
        url: Scheme, host and port.
    """

    wheels: dict[str, list[Wheel]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    url: str = ""

    def simple(self, index: str = "index") -> str:
        """The address of one of the indexes."""
        return f"{self.url}/{index}/simple"

    def answer(self, path: str) -> bytes | None:
        """The page of a project, or a wheel; None where there is none."""
        index, kind, name = [*urlsplit(path).path.strip("/").split("/"), "", "", ""][:3]
        wheels = self.wheels.get(index, [])
        if kind == "files":
            return next((wheel.content() for wheel in wheels if wheel.file == name), None)
        found = [wheel.file for wheel in wheels if wheel.project == name]
        links = "".join(f'<a href="/{index}/files/{file}">{file}</a>' for file in found)
        return f"<!DOCTYPE html><html><body>{links}</body></html>".encode() if found else None

    def gave(self, wheel: Wheel) -> bool:
        """Whether somebody was given the wheel."""
        return any(target.endswith(wheel.file) for target in self.asked)


class Server(ThreadingHTTPServer):
    """A server that says nothing of a client that hangs up, as one does that trusts it not."""

    def handle_error(self, *_: object) -> None:
        """Leave it to the client to complain."""


@contextmanager
def package_index(certificate: Issued | None = None) -> Iterator[PackageIndex]:
    """Serve indexes on a free port of loopback, by HTTPS with a certificate."""
    index = PackageIndex()

    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            index.asked.append(self.path)
            body = index.answer(self.path)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html" if "/simple/" in self.path else "binary")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(b"" if self.command == "HEAD" else body or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with Server(("127.0.0.1", 0), Handler) as server:
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate.chain, certificate.key)
            # The handshake is the connection's own thread's: one that is refused stops no other.
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
            scheme = "https"
        index.url = f"{scheme}://127.0.0.1:{server.server_port}"
        Thread(target=server.serve_forever, daemon=True).start()
        yield index
        server.shutdown()
