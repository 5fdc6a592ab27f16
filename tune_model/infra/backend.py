"""Where Terraform keeps the state, and what a module leaves to its caller.

CDK gives each stack a backend and asks for a provider. A module must have neither: a provider block
would make it a legacy module, which takes no `count`, `for_each` or `depends_on`.
"""

from typing import Any

from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import LocalBackend, S3Backend, TerraformStack
from tune_model.settings.backend_settings import S3, Backend, Cloud, terraform_settings


def use_backend(stack: TerraformStack, backend: Backend) -> None:
    """Keep the stack's state in a backend.

    Args:
        stack: Gets the backend; a stack has one.
        backend: As the settings choose it.
    """
    match backend:
        case S3():
            _S3(stack, backend)
        case Cloud():
            _Written(stack, {"terraform": terraform_settings(backend)})
        case _:
            LocalBackend(stack, path=terraform_settings(backend)["backend"]["local"]["path"])


def use_callers_backend(stack: TerraformStack) -> None:
    """Leave the state to whoever calls the module."""
    _Written(stack, {})


class _S3(S3Backend):
    """S3's, with the lock file that CDK doesn't know and without what `-backend-config` says."""

    def __init__(self, stack: TerraformStack, backend: S3) -> None:
        super().__init__(stack, bucket=backend.bucket or "", key=backend.key)
        self._block = terraform_settings(backend)

    def to_terraform(self) -> Any:  # noqa: ANN401 (CDK's signature)
        return {"terraform": self._block}


class _Written(LocalBackend):
    """Stands where CDK wants a backend, and writes what it is given.

    CDK's own for HCP Terraform wants all said at once, and `terraform` on PATH to synthesize.
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
