"""The project's own values of variables: its tfvars files.

Terraform loads such files from the directory of the stack, which `make synth` writes. Copies of the
project's are laid there, so that they count the same, and have the same place in Terraform's order
of precedence, on this machine, on the embedded AWS, and in a run in HCP Terraform.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path

from cli_base.errors import UsageError

_NAMES = ("terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json")


def variable_files(directory: Path) -> list[Path]:
    """List the files that Terraform loads variables from without being told, later ones winning.

    Source:
    https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence

    Args:
        directory: The one that Terraform works in, or the project's.
    """
    named = [directory / name for name in _NAMES[:2]]
    found = {file for name in _NAMES[2:] for file in directory.glob(name)}
    return [file for file in (*named, *sorted(found)) if file.is_file()]


def lay_variable_files(root: Path, directory: Path) -> list[Path]:
    """Make a stack's directory have the project's tfvars files, and no others.

    Args:
        root: The project's directory.
        directory: The stack's directory; a copy whose original is gone is deleted.

    Returns:
        The copies, in Terraform's order.
    """
    for stale in variable_files(directory):
        stale.unlink()
    for file in variable_files(root):
        shutil.copy(file, directory)  # with its mode: it may hold what others mustn't read
    return variable_files(directory)


def named_files(root: Path, names: Iterable[str]) -> list[Path]:
    """Resolve the files of `-var-file`.

    Args:
        root: What relative names are relative to: the project's directory.
        names: Paths.

    Raises:
        UsageError: One of them isn't a file.
    """
    files = [root / Path(name).expanduser() for name in names]
    for file in files:
        if not file.is_file():
            raise UsageError(f"{file}: there is no such file of variables.")
    return files
