"""The Terraform (or OpenTofu) program: where it is, and whether it is new enough.

Standard library only: `tools/setup/prepare.py` imports this before any package is installed.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cli_base.errors import EnvironmentLacks

REGISTRY = "registry.terraform.io"  # Terraform's own, for providers without a host
PROJECT_ROOT = Path(__file__).resolve().parents[2]
OLDEST_VERSION = (1, 9, 0)  # first with input validation that refers to other variables
FETCHED = Path(".venv", "terraform", "terraform")  # where tools/setup/prepare.py puts its download
_VERSION = re.compile(r"(Terraform|OpenTofu) v(\d+)\.(\d+)\.(\d+)\S*\s+on (\w+)")


@dataclass(frozen=True)
class Terraform:
    """A Terraform program that answered `version`.

    Attributes:
        path: Absolute path of the executable.
        version: (major, minor, patch).
        platform: Terraform's name of it, such as `linux_amd64`: the one of its providers.
        is_opentofu: Whether it is OpenTofu, whose registry is another.
    """

    path: Path
    version: tuple[int, int, int]
    platform: str
    is_opentofu: bool

    @property
    def registry(self) -> str:
        """Host name of the registry that providers without a host belong to."""
        return "registry.opentofu.org" if self.is_opentofu else REGISTRY


def find_terraform(
    root: Path = PROJECT_ROOT, environment: Mapping[str, str] | None = None
) -> Terraform:
    """Find the Terraform to use: `TF`, the one `make setup` fetched, `terraform`, `tofu`.

    `make setup` fetches one only where PATH has none that is new enough, so a fetched one
    comes before PATH.

    Args:
        root: The project's directory.
        environment: Environment variables; those of this process by default.

    Raises:
        EnvironmentLacks: There is none, it doesn't run, or it is older than 1.9.
    """
    variables = os.environ if environment is None else environment
    candidate = next(_candidates(root, variables), None)
    if candidate is None:
        raise EnvironmentLacks(
            "No terraform or tofu on PATH: run make setup, which fetches it, or set TF to one."
        )
    return check_terraform(candidate)


def check_terraform(path: Path) -> Terraform:
    """Run `version` and hold the answer against the oldest version that works.

    Raises:
        EnvironmentLacks: It doesn't run, isn't Terraform, or is older than 1.9.
    """
    terraform = _identify(path)
    if terraform.version < OLDEST_VERSION:
        found, needed = (".".join(map(str, v)) for v in (terraform.version, OLDEST_VERSION))
        raise EnvironmentLacks(f"{path} is version {found}, but {needed} or newer is needed.")
    return terraform


def named_by_tf(name: str) -> Path:
    """Resolve the value of `TF`, a path or a name on PATH, to an absolute path.

    Raises:
        EnvironmentLacks: No executable has that path or name.
    """
    found = shutil.which(os.path.expanduser(name))  # noqa: PTH111 (a bare name must stay bare)
    if found is None:
        raise EnvironmentLacks(f"TF={name} is neither an executable file nor a name on PATH.")
    return Path(found).absolute()


def _candidates(root: Path, variables: Mapping[str, str]) -> Iterator[Path]:
    if variables.get("TF"):
        yield named_by_tf(variables["TF"])
    if os.access(root / FETCHED, os.X_OK):
        yield root / FETCHED
    for name in ("terraform", "tofu"):
        if found := shutil.which(name, path=variables.get("PATH")):
            yield Path(found).absolute()


def _identify(path: Path) -> Terraform:
    # No look-up of newer versions; no warning about a configuration file that isn't there.
    quiet = os.environ | {"CHECKPOINT_DISABLE": "1", "TF_CLI_CONFIG_FILE": ""}
    try:
        answer = subprocess.run(
            [path, "version"], capture_output=True, text=True, env=quiet, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EnvironmentLacks(f"{path} doesn't run: {error}.") from error
    match = _VERSION.search(answer.stdout)
    if match is None:
        said = (answer.stdout + answer.stderr).strip().partition("\n")[0] or "nothing"
        raise EnvironmentLacks(f"{path} isn't Terraform: its `version` says {said!r}.")
    name, major, minor, patch, platform = match.groups()
    return Terraform(path, (int(major), int(minor), int(patch)), platform, name == "OpenTofu")
