"""A stand-in for Terraform's registry of providers: TLS on loopback, signed checksums.

Its packages are small zips, different for each platform: Terraform unpacks and hashes them, and
runs none of them before a plan.
Source: https://developer.hashicorp.com/terraform/internals/provider-registry-protocol
"""

import hashlib
import io
import json
import re
import ssl
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.hcp.certificate import self_signed
from tests.openpgp import SigningKey

HOST = "registry.terraform.io"
PLATFORMS = ("linux_amd64", "linux_arm64", "darwin_arm64", "darwin_amd64", "windows_amd64")
_PATH = "/v1/providers/hashicorp/aws"
_EXECUTABLE = 0o755 << 16
# All that a lock may say: nothing of it is of the machine that wrote it.
SAID_BY_A_LOCK = re.compile(
    r"(?:#[ \w\".]*\n)*\n?"
    r'provider "registry\.(?:terraform\.io|opentofu\.org)/hashicorp/aws" \{\n'
    r'  version     = "[\d.]+"\n  constraints = "[\d., <>=]+"\n'
    r'  hashes = \[\n(?:    "(?:h1:[\w+/=]{44}|zh:[0-9a-f]{64})",\n)+  \]\n\}\n'
)


@dataclass
class ProviderRegistry:
    """The stand-in, and how Terraform finds it in the registry's place.

    Attributes:
        versions: Of hashicorp/aws.
        platforms: That each version is for.
        build: Changes what is in the packages, and so their checksums.
    """

    directory: Path
    versions: tuple[str, ...] = ("5.100.0", "6.69.1")
    platforms: tuple[str, ...] = PLATFORMS
    build: str = "first"
    url: str = ""
    _key: SigningKey = field(default_factory=SigningKey)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables with which Terraform, and Python, takes it for the registry."""
        config = self.directory / "stand-in.tfrc"
        services = f'services = {{ "providers.v1" = "{self.url}/v1/providers/" }}'
        config.write_text(f'host "{HOST}" {{\n  {services}\n}}\n', encoding="utf-8")
        home = str(self.directory)
        return {
            "HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_DATA_DIRS": home,
            "SSL_CERT_FILE": str(self.directory / "ca.pem"),
            "TF_CLI_CONFIG_FILE": str(config),
        }

    def answer(self, path: str) -> bytes | None:
        """Answer a request; None where there is nothing."""
        fixed: Mapping[str, Any] = {
            "/.well-known/terraform.json": {"providers.v1": "/v1/providers/"},
            f"{_PATH}/versions": {"versions": [self._described(v) for v in self.versions]},
        }
        if path in fixed:
            return json.dumps(fixed[path]).encode()
        match path.removeprefix(_PATH).split("/"):
            case ["", version, "download", system, machine] if version in self.versions:
                return json.dumps(self._download(version, system, machine)).encode()
            case ["", "files", version, name]:
                return self._file(version, name)
        return None

    def _described(self, version: str) -> dict[str, Any]:
        pairs = [platform.split("_") for platform in self.platforms]
        platforms = [{"os": system, "arch": machine} for system, machine in pairs]
        return {"version": version, "protocols": ["5.0"], "platforms": platforms}

    def _download(self, version: str, system: str, machine: str) -> dict[str, Any]:
        platform, files = f"{system}_{machine}", f"{self.url}{_PATH}/files/{version}"
        name = _zip_name(version, platform)
        key = {"key_id": self._key.key_id, "ascii_armor": self._key.public()}
        return {
            "protocols": ["5.0"],
            "os": system,
            "arch": machine,
            "filename": name,
            "download_url": f"{files}/{name}",
            "shasums_url": f"{files}/SHA256SUMS",
            "shasums_signature_url": f"{files}/SHA256SUMS.sig",
            "shasum": hashlib.sha256(self.package(version, platform)).hexdigest(),
            "signing_keys": {"gpg_public_keys": [key]},
        }

    def _file(self, version: str, name: str) -> bytes | None:
        packages = {_zip_name(version, p): self.package(version, p) for p in self.platforms}
        lines = [f"{hashlib.sha256(zip_).hexdigest()}  {n}\n" for n, zip_ in packages.items()]
        sums = "".join(lines).encode()
        signed = {"SHA256SUMS": sums, "SHA256SUMS.sig": self._key.sign(sums)}
        return (packages | signed).get(name)

    def package(self, version: str, platform: str) -> bytes:
        """Zip a provider's package, with a program in it that is none."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            program = zipfile.ZipInfo(program_name(version), (1980, 1, 1, 0, 0, 0))
            program.external_attr = _EXECUTABLE
            archive.writestr(program, self.program(version, platform))
        return buffer.getvalue()

    def program(self, version: str, platform: str) -> str:
        """Give what stands where a provider's program would."""
        return f"{self.build} {version} for {platform}"


def program_name(version: str) -> str:
    """Give the name of the program in a package."""
    return f"terraform-provider-aws_v{version}_x5"


def _zip_name(version: str, platform: str) -> str:
    return f"terraform-provider-aws_{version}_{platform}.zip"


@contextmanager
def provider_registry(directory: Path) -> Iterator[ProviderRegistry]:
    """Serve the stand-in.

    Args:
        directory: Gets its certificate and Terraform's configuration.
    """
    registry, certificate = ProviderRegistry(directory), self_signed(directory)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = registry.answer(self.path)
            self.send_response(200 if content is not None else 404)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *_: object) -> None:
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.file, certificate.key)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        registry.url = f"https://localhost:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield registry
        server.shutdown()
