"""Errors that end a command, each with the exit code of the command line's contract."""

from typing import ClassVar


class CommandError(Exception):
    """An error whose text is the one line a person needs: what is wrong and what to do.

    Attributes:
        exit_code: What the process ends with when nothing catches the error.
    """

    exit_code: ClassVar[int] = 1


class ExecutionFailed(CommandError):
    """The work was started and failed, timed out or was aborted."""

    exit_code = 1


class UsageError(CommandError):
    """Wrong use or bad input: nothing was started."""

    exit_code = 2


class EnvironmentLacks(CommandError):
    """The machine or account lacks something: credentials, Terraform, a provider, permissions."""

    exit_code = 3


class Terminated(KeyboardInterrupt):
    """SIGTERM or SIGHUP came: as an interrupt, but nobody is there to be asked."""
