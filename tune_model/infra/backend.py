"""Where Terraform keeps the state, and what a module leaves to its caller.

CDK gives each stack a backend and asks for a provider. A module must have neither: a provider block
would make it a legacy module, which takes no `count`, `for_each` or `depends_on`.
"""

from typing import Any

from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import LocalBackend, TerraformStack


def use_local_backend(stack: TerraformStack, name: str) -> None:
    """Keep the state in `terraform.<name>.tfstate`, beside the directory of the output.

    The path is relative to the stack's own directory, `cdktf.out/stacks/<name>`: CDK's default
    is an absolute path of the machine that synthesizes.
    """
    LocalBackend(stack, path=f"../../../terraform.{name}.tfstate")


def use_callers_backend(stack: TerraformStack) -> None:
    """Leave the state to whoever calls the module."""
    _CallersBackend(stack, path="unused")


class _CallersBackend(LocalBackend):
    """Stands where CDK wants a backend, and writes none."""

    def to_terraform(self) -> Any:  # noqa: ANN401 (CDK's signature)
        return {}


class CallersAwsProvider(AwsProvider):
    """Stands where CDK wants a provider, and writes no block of it."""

    def to_terraform(self) -> Any:  # noqa: ANN401 (CDK's signature)
        """Return the provider's block: none."""
        return {}
