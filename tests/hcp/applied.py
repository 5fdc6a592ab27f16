"""The real stack on the embedded AWS, by way of the stand-in for HCP Terraform."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.account import Account
from tests.hcp.executors import RealTerraform
from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.terraform_cli import Cli
from tools.deploy.terraform_root import provider_override
from tune_model.hcp.terraformignore import write_terraformignore
from tune_model.infra.cdk import App
from tune_model.infra.stacks import RootStack
from tune_model.settings.backend_settings import Backend
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.provider import ProviderSource
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).parents[2]
STACK = Path("cdktf.out", "stacks", "tune")
_NAMED = {"aws_s3_bucket", "aws_iam_role", "aws_lambda_function", "aws_cloudwatch_log_group"}


def synthesized(root: Path, backend: Backend) -> Path:
    """Synthesizes the stack below a project's root, as main.py does; returns its directory."""
    root.mkdir(parents=True, exist_ok=True)
    app = App(outdir=str(root / "cdktf.out"), stack_traces=False)
    RootStack(app, "tune", backend)
    app.synth()
    write_terraformignore(root / STACK)
    return root / STACK


@dataclass(frozen=True)
class Embedded:
    """How Terraform reaches the embedded AWS, here and on the stand-in's machines."""

    account: Account

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of this machine's AWS settings is in it."""
        plain = {n: v for n, v in os.environ.items() if not n.startswith(("TF_", "SSL_"))}
        return sandbox_environment(self.account.address.endpoint, plain)

    @property
    def credentials(self) -> dict[str, str]:
        """What AWS's own clients take as the way to the embedded AWS."""
        address = self.account.address
        return {
            **{n: v for n, v in self.environment.items() if n.startswith("AWS_")},
            "AWS_ACCESS_KEY_ID": address.access_key_id,
            "AWS_SECRET_ACCESS_KEY": address.secret_access_key,
        }

    @property
    def init(self) -> list[str]:
        return ProviderSource(find_terraform(), ROOT, self.environment).init_arguments()

    def executor(self, directory: Path) -> RealTerraform:
        given = provider_override(SandboxServer(**asdict(self.account.address)))
        program = find_terraform().path
        return RealTerraform(directory, program, self.environment, self.init, given)

    def cli(self, directory: Path, fake: FakeHcpTerraform) -> Cli:
        variables = {**self.environment, **fake.environment()}
        return Cli(directory, fake, {**variables}, self.init)

    def names(self) -> set[str]:
        """What is in the account, by name, of the kinds that a killed apply can orphan."""
        client = self.account.client
        return {
            *(each["Name"] for each in client("s3").list_buckets()["Buckets"]),
            *(each["RoleName"] for each in client("iam").list_roles()["Roles"]),
            *(each["FunctionName"] for each in client("lambda").list_functions()["Functions"]),
            *(each["logGroupName"] for each in client("logs").describe_log_groups()["logGroups"]),
        }

    @staticmethod
    def noted_names(state: bytes) -> set[str]:
        """What a state notes of the same kinds."""
        return {
            instance["attributes"]["id"]
            for resource in json.loads(state)["resources"]
            if resource["mode"] == "managed" and resource["type"] in _NAMED
            for instance in resource["instances"]
        }
