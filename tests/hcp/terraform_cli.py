"""Terraform's own command line against the stand-in, with a stack that needs no provider."""

import json
import os
import subprocess
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from tests.hcp.executors import RealTerraform
from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.records import Configuration
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import terraform_environment

SECONDS = 600


def plain_executor(directory: Path) -> RealTerraform:
    """Gives an executor for stacks without providers."""
    environment = {k: v for k, v in terraform_environment().items() if not k.startswith("TF_CLOUD")}
    environment.pop("TF_WORKSPACE", None)
    return RealTerraform(directory, find_terraform().path, environment, (), {})


def stack(**resource: Any) -> dict[str, Any]:
    """Gives a stack with one resource, which Terraform itself provides."""
    given = {"input": "of the test", **resource}
    return {
        "terraform": {"cloud": {}},
        "resource": {"terraform_data": {"it": given}},
    }


@dataclass
class Started:
    """A command that runs, and the file that it writes to."""

    child: subprocess.Popen[bytes]
    output: Path

    @property
    def said(self) -> str:
        return self.output.read_text()

    def kill(self) -> None:
        """Kills it without notice."""
        self.child.kill()
        self.child.communicate()

    def end(self) -> int:
        """Waits for its end; returns the exit code."""
        code = self.child.wait(timeout=SECONDS)
        self.child.communicate()
        return code


@dataclass
class Cli:
    """A directory with a stack, and Terraform in it.

    Attributes:
        directory: Where Terraform runs.
        fake: Which the stack's `cloud` block finds by the environment.
        variables: Environment variables over the stand-in's; None unsets one.
        more: Further arguments of `terraform init`.
    """

    directory: Path
    fake: FakeHcpTerraform
    variables: dict[str, str | None] = field(default_factory=dict)
    more: Sequence[str] = ()

    def write(self, content: dict[str, Any]) -> None:
        self.directory.mkdir(exist_ok=True)
        (self.directory / "cdk.tf.json").write_text(json.dumps(content))

    def init(self) -> subprocess.CompletedProcess[str]:
        return self.run("init", "-input=false", *self.more)

    def run(self, *arguments: str, expect: int | None = 0) -> subprocess.CompletedProcess[str]:
        ended = subprocess.run(
            self._command(*arguments),
            cwd=self.directory,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
        said = ended.stdout + ended.stderr
        assert expect is None or ended.returncode == expect, said
        return ended

    def start(self, *arguments: str) -> "Started":
        """Starts a command, with somebody at its standard input who says nothing yet."""
        output = self.directory.with_suffix(".output")
        with output.open("w") as writing:
            child = subprocess.Popen(
                self._command(*arguments),
                cwd=self.directory,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=writing,
                stderr=subprocess.STDOUT,
            )
        return Started(child, output)

    @property
    def environment(self) -> dict[str, str]:
        found = terraform_environment(os.environ) | self.fake.environment() | self.variables
        return {name: value for name, value in found.items() if value is not None}

    def _command(self, *arguments: str) -> list[str]:
        return [str(find_terraform().path), *arguments, "-no-color"]


def names(configuration: Configuration) -> list[str]:
    """Lists what an upload holds."""
    with tarfile.open(fileobj=BytesIO(configuration.content)) as archive:
        return sorted(member.name for member in archive.getmembers() if member.isfile())
