"""Finds a Terraform that is new enough, or fetches the pinned official release.

The digests are those of HashiCorp's signed `terraform_1.11.4_SHA256SUMS`. They are written
here, not fetched: a checksum that comes from where the file comes from proves nothing.
The release is checked before it is unpacked. Standard library only.
"""

import hashlib
import os
import platform
import shutil
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Mapping
from http.client import HTTPException
from pathlib import Path

from cli_base.errors import EnvironmentLacks
from tune_model.terraform.binary import FETCHED, Terraform, check_terraform, named_by_tf

VERSION = "1.11.4"
RELEASES = "https://releases.hashicorp.com"
SHA256 = {
    "darwin_amd64": "a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b",
    "darwin_arm64": "867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18",
    "linux_amd64": "1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc",
    "linux_arm64": "a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633",
}
TIMEOUT_SECONDS = 30.0
_CHUNK = 1 << 20
_MACHINES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}


def ensure_terraform(root: Path, say: Callable[[str], None]) -> str:
    """Find a Terraform that is new enough: `TF`, one on PATH, else the pinned release.

    A fetched one stays only while PATH has none that is new enough.

    Args:
        root: The project's directory.
        say: Tells a person that the release is being fetched.

    Returns:
        What was found, in a few words.

    Raises:
        EnvironmentLacks: There is none and the release can't be fetched, or `TF` is unusable.
    """
    if os.environ.get("TF"):
        return _described(check_terraform(named_by_tf(os.environ["TF"])))
    directory = (root / FETCHED).parent
    found, complaint = _on_path()
    if found is not None:
        shutil.rmtree(directory, ignore_errors=True)
        return _described(found)
    say(f"{complaint}: fetching Terraform {VERSION}")
    try:
        return _described(check_terraform(fetch(directory)))
    except EnvironmentLacks as error:
        raise EnvironmentLacks(
            f"{complaint}, and {error}; install Terraform 1.9 or newer, or set TF to it"
        ) from error


def _on_path() -> tuple[Terraform | None, str]:
    complaint = "no terraform or tofu on PATH"
    for program in filter(None, map(shutil.which, ("terraform", "tofu"))):
        try:
            return check_terraform(Path(program)), ""
        except EnvironmentLacks as error:
            complaint = str(error).rstrip(".")
    return None, complaint


def _described(terraform: Terraform) -> str:
    name = "OpenTofu" if terraform.is_opentofu else "Terraform"
    return f"{name} {'.'.join(map(str, terraform.version))} at {terraform.path}"


def this_platform() -> str:
    """Give Terraform's name of this machine's platform, such as `linux_amd64`."""
    machine = platform.machine().lower()
    return f"{platform.system().lower()}_{_MACHINES.get(machine, machine)}"


def fetch(
    into: Path,
    platform_name: str | None = None,
    base_url: str | None = None,
    digests: Mapping[str, str] = SHA256,
) -> Path:
    """Fetch the release and put its program into a directory.

    The program appears there whole or not at all. Proxies are taken from the environment.

    Args:
        into: The directory; made if it isn't there.
        platform_name: Terraform's name of the platform; this machine's by default.
        base_url: The releases' address; `TF_RELEASES_URL`, else HashiCorp's, by default.
        digests: SHA-256 of the zip, by platform.

    Returns:
        The program's path.

    Raises:
        EnvironmentLacks: No release for this platform, it can't be reached or came incomplete, its
            checksum is wrong, or it can't be unpacked.
    """
    name = platform_name or this_platform()
    if name not in digests:
        raise EnvironmentLacks(
            f"Terraform {VERSION} is pinned for {', '.join(sorted(digests))}, not {name}"
        )
    base = base_url or os.environ.get("TF_RELEASES_URL") or RELEASES
    url = f"{base.rstrip('/')}/terraform/{VERSION}/terraform_{VERSION}_{name}.zip"
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".fetch-", dir=into) as directory:
        archive = Path(directory, "terraform.zip")
        _check(url, _download(url, archive), digests[name])
        return _unpack(archive, Path(directory)).replace(into / "terraform")


def _download(url: str, archive: Path) -> str:
    """Write what the address gives to a file, and give its SHA-256."""
    try:
        with (
            urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as response,  # noqa: S310 (ours)
            archive.open("wb") as file,
        ):
            expected = response.headers.get("Content-Length")
            digest = hashlib.sha256()
            while chunk := response.read(_CHUNK):
                digest.update(chunk)
                file.write(chunk)
            _check_length(url, file.tell(), expected)
            return digest.hexdigest()
    except urllib.error.HTTPError as error:
        error.close()
        raise EnvironmentLacks(f"{url} answers {error.code} {error.reason}") from error
    except urllib.error.URLError as error:
        raise EnvironmentLacks(f"{url} can't be reached: {error.reason}") from error
    except (OSError, HTTPException, ValueError) as error:
        raise EnvironmentLacks(f"{url}: {error or type(error).__name__}") from error


def _check_length(url: str, length: int, expected: str | None) -> None:
    if expected is not None and length != int(expected):
        raise EnvironmentLacks(f"{url} stopped after {length} of {expected} bytes")


def _check(url: str, found: str, expected: str) -> None:
    if found != expected:
        raise EnvironmentLacks(f"{url} has SHA-256 {found}, but {expected} is expected: not used")


def _unpack(archive: Path, into: Path) -> Path:
    try:
        with zipfile.ZipFile(archive) as zipped:
            program = Path(zipped.extract("terraform", into / "unpacked"))
    except (KeyError, zipfile.BadZipFile, OSError) as error:
        raise EnvironmentLacks(f"the release can't be unpacked: {error}") from error
    program.chmod(0o755)
    return program
