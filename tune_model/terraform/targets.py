"""The workspace of a target: AWS, or the embedded AWS."""

import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from cli_base.errors import EnvironmentLacks, UsageError
from tune_model.settings import suggestions
from tune_model.settings.suggestions import Suggestions
from tune_model.terraform.binary import PROJECT_ROOT, find_terraform
from tune_model.terraform.environment import sandbox_environment, terraform_environment
from tune_model.terraform.process import Care, OnLine
from tune_model.terraform.sandbox_copy import WORK, SandboxServer, lay_sandbox
from tune_model.terraform.state_backend import (
    BackendNote,
    require_stack,
    require_stack_of,
    stack_backend,
)
from tune_model.terraform.variable_files import lay_variable_files, named_files
from tune_model.terraform.workspace import IMPORTS, STACK, Workspace

_SANDBOX_GRACE = 20.0  # seconds: what Terraform waits for there is on this machine
_PRIVATE = 0o077  # the umask: the provider's settings have the embedded AWS's key


class Target(StrEnum):
    """Where to deploy to."""

    AWS = suggestions.AWS
    SANDBOX = suggestions.SANDBOX


def for_target(
    target: str,
    root: Path = PROJECT_ROOT,
    on_line: OnLine | None = None,
    var_files: Sequence[str] = (),
) -> Workspace:
    """Give the workspace that `make plan`, `apply` and `destroy` work in.

    Args:
        target: `aws`, or `sandbox` for the embedded AWS that `make sandbox` runs.
        root: The project's directory, with the synthesized stack below it.
        on_line: Gets each line that Terraform prints; None lets it write to the terminal.
        var_files: Further files of variables, relative to the root; later ones win.

    Raises:
        UsageError: There is no such target or file, or the backend's settings are wrong.
        EnvironmentLacks: No AWS credentials, no running sandbox, no stack or no Terraform.
    """
    if target == Target.AWS:
        return aws_workspace(root, on_line, var_files)
    if target == Target.SANDBOX:
        server = SandboxServer.running(root)
        return sandbox_workspace(server, root, on_line=on_line, var_files=var_files)
    raise UsageError(f"TARGET={target}: it is either {' or '.join(Target)}.")


def aws_workspace(
    root: Path = PROJECT_ROOT, on_line: OnLine | None = None, var_files: Sequence[str] = ()
) -> Workspace:
    """Give the workspace for AWS: the synthesized stack itself, with the backend it names.

    A run in HCP Terraform has credentials of its own, so there none are asked for here.

    Raises:
        UsageError: The backend's settings are wrong, or other ones than the stack's.
        EnvironmentLacks: No AWS credentials, no stack or no Terraform.
    """
    directory = root / STACK
    require_stack(directory)
    config = require_stack_of(os.environ, root, directory)
    backend = stack_backend(directory)
    if "cloud" not in backend:
        require_credentials()
    files = named_files(root, var_files)
    lay_variable_files(root, directory)
    (directory / IMPORTS).unlink(missing_ok=True)  # of an apply that was killed
    environment = terraform_environment()
    if backend.get("cloud", {}).get("workspaces", {}).get("name"):
        # Terraform makes the workspace that the stack names, unless the variable selects one.
        environment.pop("TF_WORKSPACE", None)
    return Workspace(
        directory,
        find_terraform(root, environment),
        root,
        environment,
        variable_files=files,
        on_line=on_line,
        backend_config=config,
        note=BackendNote(root),
        suggested=Suggestions.of(Target.AWS, os.environ),
    )


def sandbox_workspace(
    server: SandboxServer,
    root: Path = PROJECT_ROOT,
    work: Path | None = None,
    variables: Mapping[str, object] | None = None,
    on_line: OnLine | None = None,
    *,
    var_files: Sequence[str] = (),
) -> Workspace:
    """Give the workspace for the embedded AWS: a copy of the synthesized stack.

    Args:
        server: The embedded AWS.
        root: The project's directory, with the synthesized stack below it.
        work: Where the copy and its state go; `.sandbox/work` below the root by default.
        variables: Values for Terraform variables, before all other sources of them.
        on_line: Gets each line that Terraform prints; None lets it write to the terminal.
        var_files: Further files of variables, relative to the root; later ones win.

    Raises:
        UsageError: There is no such file of variables.
        EnvironmentLacks: No stack or no Terraform.
    """
    environment = sandbox_environment(server.endpoint)
    files = named_files(root, var_files)
    directory = lay_sandbox(root / STACK, work or root / WORK, server)
    lay_variable_files(root, directory)
    (directory / IMPORTS).unlink(missing_ok=True)
    terraform = find_terraform(root, environment)
    return Workspace(
        directory,
        terraform,
        root,
        environment,
        variables or {},
        files,
        on_line,
        suggested=Suggestions.of(Target.SANDBOX, os.environ),
        care=Care(_SANDBOX_GRACE, _PRIVATE),
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
