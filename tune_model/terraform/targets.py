"""The workspace of a target: AWS, or the embedded AWS."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from tune_model.errors import EnvironmentLacks, UsageError
from tune_model.terraform.binary import PROJECT_ROOT, find_terraform
from tune_model.terraform.environment import sandbox_environment, terraform_environment
from tune_model.terraform.process import OnLine
from tune_model.terraform.sandbox import WORK, SandboxServer, lay_sandbox
from tune_model.terraform.workspace import STACK, Workspace, variable_files


class Target(StrEnum):
    """Where to deploy to."""

    AWS = "aws"
    SANDBOX = "sandbox"


def for_target(target: str, root: Path = PROJECT_ROOT, on_line: OnLine | None = None) -> Workspace:
    """Give the workspace that `make plan`, `apply` and `destroy` work in.

    Args:
        target: `aws`, or `sandbox` for the embedded AWS that `make sandbox` runs.
        root: The project's directory, with the synthesized stack below it.
        on_line: Gets each line that Terraform prints; None lets it write to the terminal.

    Raises:
        UsageError: There is no such target.
        EnvironmentLacks: No AWS credentials, no running sandbox, no stack or no Terraform.
    """
    if target == Target.AWS:
        require_credentials()
        return aws_workspace(root, on_line)
    if target == Target.SANDBOX:
        return sandbox_workspace(SandboxServer.running(root), root, on_line=on_line)
    raise UsageError(f"TARGET={target}: it is either {' or '.join(Target)}.")


def aws_workspace(root: Path = PROJECT_ROOT, on_line: OnLine | None = None) -> Workspace:
    """Give the workspace for AWS: the synthesized stack itself."""
    environment = terraform_environment()
    return Workspace(
        root / STACK,
        find_terraform(root, environment),
        root,
        environment,
        variable_files=variable_files(root),
        on_line=on_line,
    )


def sandbox_workspace(
    server: SandboxServer,
    root: Path = PROJECT_ROOT,
    work: Path | None = None,
    variables: Mapping[str, object] | None = None,
    on_line: OnLine | None = None,
) -> Workspace:
    """Give the workspace for the embedded AWS: a copy of the synthesized stack.

    Args:
        server: The embedded AWS.
        root: The project's directory, with the synthesized stack below it.
        work: Where the copy and its state go; `.sandbox/work` below the root by default.
        variables: Values for Terraform variables, before all other sources of them.
        on_line: Gets each line that Terraform prints; None lets it write to the terminal.

    Raises:
        EnvironmentLacks: No stack or no Terraform.
    """
    environment = sandbox_environment(server.endpoint)
    return Workspace(
        lay_sandbox(root / STACK, work or root / WORK, server),
        find_terraform(root, environment),
        root,
        environment,
        variables or {},
        variable_files(root),
        on_line,
    )


def require_credentials() -> None:
    """Check that AWS's usual chain of sources gives credentials, before anything is started.

    Raises:
        EnvironmentLacks: It gives none, or a source of it is set up wrongly.
    """
    # Imported here: 0.2 s that only AWS needs.
    from botocore.exceptions import BotoCoreError  # noqa: PLC0415 (the reason is above)
    from botocore.session import Session  # noqa: PLC0415 (the same)

    session = Session()
    # Off EC2 nothing answers at the metadata address: don't wait for it.
    session.set_config_variable("metadata_service_timeout", 1)
    session.set_config_variable("metadata_service_num_attempts", 1)
    try:
        found = session.get_credentials()
    except BotoCoreError as error:
        raise EnvironmentLacks(_lacking(str(error))) from error
    if found is None:
        raise EnvironmentLacks(_lacking("environment, profiles and instance metadata have none"))


def _lacking(reason: str) -> str:
    return f"No AWS credentials found ({reason}); to try everything without an account: make demo"
