"""Projects whose stack goes to the embedded AWS as it would go to AWS, with any backend."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from embedded_aws.server import Address
from tests.account import REGION
from tools.deploy.terraform_root import provider_override
from tune_model.settings.backend_settings import chosen_backend, terraform_settings
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.provider import ProviderSource
from tune_model.terraform.sandbox_copy import SandboxServer
from tune_model.terraform.targets import aws_workspace
from tune_model.terraform.workspace import STACK, Workspace

ROOT = Path(__file__).parents[1]
BUCKET = "our-states"
KEY = "tune-model/terraform.tfstate"
_OURS = ("BACKEND", "TF_", "AWS_")


class Project:
    """A project's directory, and this process's environment for it.

    Args:
        root: An empty directory.
        address: The embedded AWS's.
        monkeypatch: Sets the environment: `TARGET=aws` means the embedded AWS in it.
    """

    def __init__(self, root: Path, address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.lines: list[str] = []
        self._address = address
        self._patch = monkeypatch
        self._partial = root / "endpoint.tfbackend"
        for name in [name for name in os.environ if name.startswith(_OURS)]:
            monkeypatch.delenv(name)
        for name, value in self._environment().items():
            monkeypatch.setenv(name, value)

    def choose(self, backend: str, **settings: str) -> None:
        """Chooses a backend by the environment, S3's in the embedded AWS by partial settings."""
        chosen = {"BACKEND": backend}
        if backend == "s3":
            self._partial.write_text(_partial(self._address.endpoint))
            chosen |= {"BACKEND_S3_BUCKET": BUCKET, "BACKEND_S3_REGION": REGION}
            chosen |= {"BACKEND_CONFIG": self._partial.name}
        for name in [name for name in os.environ if name.startswith("BACKEND")]:
            self._patch.delenv(name)
        for name, value in {**chosen, **settings}.items():
            self._patch.setenv(name, value)

    def synthesize(self) -> None:
        """Writes the real stack, and beside it where the provider's calls go."""
        folder = self.root / "cdktf.out"
        subprocess.run(
            [sys.executable, ROOT / "main.py"],
            env={**os.environ, "CDKTF_OUTDIR": str(folder)},
            cwd=self.root,
            check=True,
        )
        given = provider_override(SandboxServer(**asdict(self._address)))
        (self.root / STACK / "sandbox_override.tf.json").write_text(json.dumps(given))

    def write(self, resources: dict[str, Any]) -> None:
        """Writes a stack of a few of Terraform's own resources, which is applied in no time."""
        backend = chosen_backend(os.environ, self.root)
        assert backend
        stack = {
            "terraform": terraform_settings(backend),
            "resource": {"terraform_data": resources},
        }
        (self.root / STACK).mkdir(parents=True, exist_ok=True)
        (self.root / STACK / "cdk.tf.json").write_text(json.dumps(stack))

    def run_shown(self, said: str, pattern: str) -> None:
        """Runs the command that an explanation shows, as a person copies it, and answers yes."""
        found = re.search(pattern, said)
        assert found, said
        done = subprocess.run(
            shlex.split(found[0]),
            cwd=self.root,
            input="yes\nyes\n",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def workspace(self) -> Workspace:
        """What `make apply` works in."""
        return aws_workspace(self.root, self.lines.append)

    def clean(self) -> None:
        """As `make clean`."""
        shutil.rmtree(self.root / "cdktf.out")

    def client(self, service: str) -> Any:
        path_style = Config(s3={"addressing_style": "path"}, proxies={})
        return boto3.session.Session().client(service, config=path_style)  # type: ignore[call-overload] # the name is a variable

    def _environment(self) -> dict[str, str]:
        variables = sandbox_environment(self._address.endpoint)
        source = ProviderSource(find_terraform(ROOT), ROOT, variables)
        mirrors = [each.partition("=")[2] for each in source.init_arguments()]
        keys = {
            "AWS_ACCESS_KEY_ID": self._address.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self._address.secret_access_key,
            "AWS_DEFAULT_REGION": REGION,
        }
        return variables | keys | ({"TF_PLUGIN_MIRROR": mirrors[0]} if mirrors else {})


def _partial(endpoint: str) -> str:
    """What a team would keep out of the stack: here, where S3 is."""
    return (
        f'endpoints = {{ s3 = "{endpoint}" }}\n'
        "use_path_style = true\nskip_credentials_validation = true\n"
        "skip_requesting_account_id = true\n"
    )
