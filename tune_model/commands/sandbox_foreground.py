"""`make sandbox`: the embedded AWS in this terminal, until Ctrl-C."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from cli_base import leftovers
from cli_base.errors import EnvironmentLacks, UsageError
from cli_base.printing import Console
from cli_base.private_files import private_directory
from cli_base.shown import guard_terminal
from embedded_aws import household
from embedded_aws.hooks import HookError
from embedded_aws.server import Address, serve
from tune_model.settings import PROGRAM
from tune_model.settings.suggestions import SANDBOX, Suggestions


def run(address_file: Path, port: int = 0, *, iam: bool = True) -> None:
    """Serve in the foreground and say how to use it.

    Args:
        address_file: Where other commands of this project look for the server.
        port: TCP port; 0 takes any free one.
        iam: Whether calls must be signed and are judged by the deployed policies.

    Raises:
        UsageError: The port isn't one, or is taken.
        EnvironmentLacks: moto isn't the one that the embedded AWS was written against, or
            the address can't be kept to oneself there.
    """
    if not 0 <= port <= 65535:  # noqa: PLR2004 - TCP's range
        raise UsageError(f"PORT={port}: a port is a whole number from 0 to 65535")
    guard_terminal()
    try:
        private_directory(address_file.parent)
        leftovers.sweep(PROGRAM)
        with household.kept():
            serve(address_file, port, ready=partial(_welcome, iam=iam), iam=iam)
    except OSError as error:
        raise UsageError(f"PORT={port}: {error.strerror}") from error
    except HookError as error:
        raise EnvironmentLacks(str(error)) from error


def _welcome(address: Address, *, iam: bool) -> None:
    console = Console(soft_wrap=True)
    console.print(f"embedded AWS at {address.endpoint}", style="bold")
    make = Suggestions(SANDBOX).make
    console.print(f"in another terminal: {make('apply')}, then {make('run')}")
    judged = "is enforced: tune-model sandbox access shows it" if iam else "isn't enforced"
    console.print(f"IAM {judged}")
    console.print("Ctrl-C ends it; what is deployed on it ends with it", style="dim")
