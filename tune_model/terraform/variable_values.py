"""The values of a stack's variables as Terraform takes them, before anything is made.

`terraform console` knows Terraform's whole order of precedence: defaults, tfvars files, TF_VAR_…,
-var-file. In a directory that has the stack's variables and nothing else it needs no provider, no
backend and no state, and takes a tenth of a second.
Source: https://developer.hashicorp.com/terraform/cli/commands/console
"""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cli_base import leftovers
from tune_model.settings import PROGRAM
from tune_model.terraform.variable_files import lay_variable_files
from tune_model.terraform.workspace import Workspace

_FILE = "cdk.tf.json"
_LONGEST = 30  # seconds
# They choose a backend's workspace, or where it keeps its data: there is none here.
_OF_STATES = frozenset({"TF_WORKSPACE", "TF_DATA_DIR", "TF_CLI_ARGS", "TF_CLI_ARGS_console"})


def variable_values(workspace: Workspace) -> dict[str, Any] | None:
    """Return each variable's value by its name.

    Args:
        workspace: Where the stack is.

    Returns:
        None where Terraform can't tell, as where a required value isn't given: it says so itself
        when it plans.
    """
    stack = json.loads((workspace.directory / _FILE).read_text(encoding="utf-8"))
    variables: dict[str, Any] = stack.get("variable", {})
    named = ", ".join(f"{name} = nonsensitive(var.{name})" for name in variables)
    # The values may be secret: they are deleted at once.
    with leftovers.directory(PROGRAM, "variables") as folder:
        (folder / _FILE).write_text(json.dumps({"variable": variables}), encoding="utf-8")
        lay_variable_files(workspace.root, folder)
        ended = _console(workspace, f"-chdir={folder}", f"jsonencode({{ {named} }})\n")
    return _read(ended)


def _console(workspace: Workspace, where: str, expression: str) -> str:
    """Run `terraform console`; what it printed, or nothing where it failed."""
    command: list[str | Path] = [
        workspace.terraform.path,
        where,
        "console",
        *workspace.variable_arguments(),
    ]
    environment: Mapping[str, str] = workspace.environment
    kept = {name: value for name, value in environment.items() if name not in _OF_STATES}
    try:
        ended = subprocess.run(
            command,
            input=expression,
            env=kept,
            cwd=workspace.root,
            capture_output=True,
            check=False,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_LONGEST,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    # It goes on after an error, such as a value that a validation refuses.
    return "" if ended.returncode or "Error: " in ended.stderr + ended.stdout else ended.stdout


def _read(printed: str) -> dict[str, Any] | None:
    """Read JSON in a string, as the console prints `jsonencode`; None where there is none."""
    lines = printed.strip().splitlines()
    try:
        values = json.loads(json.loads(lines[-1]))
    except (IndexError, TypeError, ValueError):
        return None
    return values if isinstance(values, dict) else None
