"""A Terraform that notes how it is called: what the tests of our use of it look at."""

import json
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tune_model.settings.provider_versions import RANGE
from tune_model.terraform.binary import Terraform

MIRROR_PLATFORM = "linux_arm64"
SCRIPT = """#!/bin/sh
if [ "$1" = version ]; then printf '{name} v{version}\\non {platform}\\n'; exit 0; fi
printf '%s\\n' "$@" --- >> {directory}/calls
env > {directory}/environment
cd "${{1#-chdir=}}"
case "$2" in
init) mkdir -p .terraform/providers/h/n/t/v/p; touch .terraform.lock.hcl;;
esac
. {directory}/answer
"""


@dataclass(frozen=True)
class FakeTerraform:
    """A directory with an executable `terraform` that notes its calls.

    Attributes:
        directory: Where it is.
    """

    directory: Path

    @classmethod
    def make(
        cls,
        directory: Path,
        version: str = "1.11.4",
        name: str = "Terraform",
        program: str = "terraform",
    ) -> "FakeTerraform":
        """Writes the program, which answers every command but `version` with silence."""
        directory.mkdir(parents=True, exist_ok=True)
        text = SCRIPT.format(
            name=name,
            version=version,
            platform="linux_amd64",
            directory=shlex.quote(str(directory)),
        )
        (directory / program).write_text(text, encoding="utf-8")
        (directory / program).chmod(0o755)
        fake = cls(directory)
        fake.answer(":")
        return fake

    @property
    def path(self) -> Path:
        """The executable."""
        return self.directory / "terraform"

    @property
    def terraform(self) -> Terraform:
        """What `find_terraform` would give for it."""
        return Terraform(self.path, (1, 11, 4), "linux_amd64", is_opentofu=False)

    def answer(self, script: str) -> None:
        """Sets what it does from now on, in shell; `$2` is the command."""
        (self.directory / "answer").write_text(script + "\n", encoding="utf-8")

    @property
    def calls(self) -> list[list[str]]:
        """The arguments of each call so far."""
        noted = self.directory / "calls"
        text = noted.read_text(encoding="utf-8") if noted.exists() else ""
        return [call.splitlines() for call in text.split("---\n") if call]

    @property
    def commands(self) -> list[str]:
        """The command of each call so far."""
        return [call[1] for call in self.calls]

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables of the last call."""
        lines = (self.directory / "environment").read_text(encoding="utf-8").splitlines()
        return dict(line.partition("=")[::2] for line in lines if "=" in line)


def make_stack(directory: Path, content: Mapping[str, Any] | None = None) -> Path:
    """Writes a synthesized stack with one asset."""
    (directory / "assets").mkdir(parents=True)
    (directory / "assets" / "function.zip").write_bytes(b"zip")
    stack = content or {"terraform": {"required_providers": {"aws": {"version": RANGE}}}}
    (directory / "cdk.tf.json").write_text(json.dumps(stack), encoding="utf-8")
    return directory


def make_mirror(
    root: Path,
    version: tuple[int, ...] = (5, 100, 0),
    platform: str = MIRROR_PLATFORM,
    registry: str = "registry.terraform.io",
    *,
    packed: bool = False,
) -> Path:
    """Writes a provider mirror of either layout."""
    provider = root / registry / "hashicorp" / "aws"
    number = ".".join(map(str, version))
    file = (
        provider / f"terraform-provider-aws_{number}_{platform}.zip"
        if packed
        else provider / number / platform / f"terraform-provider-aws_v{number}_x5"
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
    return root
