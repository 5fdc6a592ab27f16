"""Where Terraform keeps the state, and what a module leaves to its caller.

CDK gives each stack a backend and asks for a provider. A module must have neither: a provider block
would make it a legacy module, which takes no `count`, `for_each` or `depends_on`.
"""

from typing import Any

from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import LocalBackend, TerraformStack
from tune_model.settings.backend_settings import Backend, terraform_settings


def use_backend(stack: TerraformStack, backend: Backend | None) -> None:
    """Keep a stack's state in a backend; None leaves it to whoever calls the module."""
    _Written(stack, {"terraform": terraform_settings(backend)} if backend else {})


class _Written(LocalBackend):
    """Stands where CDK wants a backend, and writes what it is given.

    CDK's own knows no lock file for S3, and wants all said at once and `terraform` on PATH for HCP
    Terraform.
    """

    def __init__(self, stack: TerraformStack, written: dict[str, Any]) -> None:
        super().__init__(stack, path="unused")
        self._written = written

    def to_terraform(self) -> Any:  # noqa: ANN401 (CDK's signature)
        return self._written


class CallersAwsProvider(AwsProvider):
    """Stands where CDK wants a provider, and writes no block of it."""

    def to_terraform(self) -> Any:  # noqa: ANN401 (CDK's signature)
        """Return the provider's block: none."""
        return {}
