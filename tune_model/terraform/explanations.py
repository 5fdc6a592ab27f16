"""What Terraform's refusals mean here, in plain words, with the command that helps.

Terraform's own message is on the terminal already; this is the line after it.
"""

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass, field

from tune_model.settings.suggestions import Suggestions
from tune_model.terraform.run_notes import Holder

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_LOCK = re.compile(
    r"Lock Info:.*?ID:\s*(?P<id>\S+).*?Operation:\s*(?P<operation>\S*).*?"
    r"Who:\s*(?P<who>\S+).*?Created:\s*(?P<when>[^\n]*?)(?:\.\d+ .*)?\s*\n",
    re.DOTALL,
)
_CLOUD_LOCK = re.compile(r'workspace already locked \(lock ID: "([^"]+)"\)')
_CONFLICT = re.compile(
    r"EntityAlreadyExists|ResourceAlreadyExistsException|StateMachineAlreadyExists"
    r"|ResourceConflictException: Function already exist|ConflictException: Schedule"
)

# The provider repeats a refused creation of a state machine for minutes ("to deal with IAM eventual
# consistency"), and an update not at all: internal/service/sfn/state_machine.go. A data source
# that reads the policy back would not help: IAM answers at once with what was written, and Step
# Functions sees it later; and each plan that changes a policy would show a changed state machine.
_REFUSED_UPDATE = re.compile(
    r"updating Step Functions State Machine \((?P<arn>[^)]+)\):"
    r"(?:(?!Error:).)*?AccessDeniedException"
)
_FULL_BUCKET = re.compile(r"deleting S3 Bucket \(([^)]+)\):.*?BucketNotEmpty")


@dataclass(frozen=True)
class Commands:
    """Commands for a person to copy, as `terraform.backend.shown` writes them.

    Attributes:
        migrate: The init that moves the state.
        cloud: The init that asks what to do with the state: HCP Terraform's migration.
        unlock: Deletes a lock; its id is to be added.
        pull: Prints the state.
        make: Writes commands of make's for the same target.
        holder: Which process here holds the lock, or held it; None where that isn't known.
    """

    migrate: str
    cloud: str
    unlock: str
    pull: str
    make: Suggestions = field(default_factory=Suggestions)
    holder: Holder | None = None


def plain(text: str) -> str:
    """Take away a terminal's colours and the frame that Terraform draws around errors."""
    lines = _COLOURS.sub("", text).splitlines()
    return "\n".join(line.strip("│╷╵| ") for line in lines)


def explained(text: str, commands: Callable[[], Commands]) -> str | None:
    """Explain why Terraform refused.

    Args:
        text: What it wrote to standard error.
        commands: Gives what may help; asked only where something is to be explained.

    Returns:
        Sentences, or None where Terraform's own words must do.
    """
    words = plain(text)
    flat = " ".join(words.split())
    if "Error acquiring the state lock" in flat:
        return _locked(words + "\n", commands())
    for pattern, say in _REFUSALS:
        if pattern in flat:
            return say(commands())
    if bucket := _FULL_BUCKET.search(flat):
        return _full(bucket[1], commands().make)
    if refused := _REFUSED_UPDATE.search(flat):
        return _refused_update(refused["arn"], commands().make)
    return _clash(commands().make) if _CONFLICT.search(flat) else None


def _full(bucket: str, suggested: Suggestions) -> str:
    return (
        f"the bucket {bucket} holds data, models or predictions, and is kept with them. To delete "
        "it and all that is in it, set force_destroy = true, and then "
        f"{suggested.make('apply')}, {suggested.make('destroy')}."
    )


def _refused_update(arn: str, suggested: Suggestions) -> str:
    return (
        f"AWS refused to update {arn}, as its role may not yet do what the update asks for: IAM "
        "takes a while to spread a policy that was changed just before, and the provider tries an "
        f"update once only. Wait a minute, and then {suggested.make('apply')}. If AWS refuses it "
        "again, the role lacks the right that AWS names: iam/README.md has the policies."
    )


def _locked(text: str, commands: Commands) -> str:
    if workspace := _CLOUD_LOCK.search(" ".join(text.split())):
        return _workspace_locked(workspace[1], commands)
    lock = _LOCK.search(text)
    if lock is None:
        said = "another run holds the state's lock: wait for its end and try again."
        return f"{said} {commands.holder.said}" if commands.holder else said
    operation = lock["operation"].removeprefix("OperationType").lower() or "a run"
    locked = f"{lock['who']} has locked the state since {lock['when']} UTC ({operation})"
    unlock = f"{commands.unlock} {lock['id']}, and then {_adopt(commands.make)}."
    # Terraform's Who is user@host: what runs here says nothing of another machine's lock.
    is_here = lock["who"].rpartition("@")[2] == socket.gethostname()
    if is_here and (holder := commands.holder):
        if holder.runs:
            return f"{locked}: wait for its end and try again. {holder.said}"
        return f"{locked}. {holder.said} To delete the lock that it left: {unlock}"
    return (
        f"{locked}: wait for its end and try again. A process that was killed leaves its lock "
        f"behind; only if you know that it no longer runs: {unlock}"
    )


def _workspace_locked(workspace: str, commands: Commands) -> str:
    # The lock that Terraform prints here is its own try, not the owner's.
    return (
        f"the workspace {workspace} is locked, by whom its page in HCP Terraform says: wait for "
        "the run's end and try again. A process that was killed leaves its lock behind; only if "
        f"you know that it no longer runs: {commands.unlock} {workspace}, and then "
        f"{_adopt(commands.make)}."
    )


def _adopt(suggested: Suggestions) -> str:
    return suggested.make("apply", ADOPT="1")


def _changed(commands: Commands) -> str:
    return (
        "the state was kept in another backend before, and nothing was done. To go on there, set "
        "BACKEND and its settings as they were. To move the state, which copies it and keeps the "
        f"old one: {commands.migrate}"
    )


def _to_cloud(commands: Commands) -> str:
    return (
        "the state is kept in another backend, and nothing was done. HCP Terraform's migration "
        f"asks before it copies: {commands.cloud}"
    )


def _from_cloud(commands: Commands) -> str:
    return (
        "Terraform doesn't migrate a state out of HCP Terraform, and nothing was done. Go back to "
        f"BACKEND=cloud and save it: {commands.pull}, as docs/backends.md says."
    )


def _clash(suggested: Suggestions) -> str:
    return (
        "something of this name exists already and isn't in the state. If an apply was killed "
        f"before it could note what it had made, {_adopt(suggested)} takes it in; else choose "
        "another name."
    )


_REFUSALS: tuple[tuple[str, Callable[[Commands], str]], ...] = (
    ("Migrating state from HCP Terraform or Terraform Enterprise to another backend", _from_cloud),
    ("Migrating from HCP Terraform or Terraform Enterprise to local state", _from_cloud),
    ("Can't ask approval for state migration", _to_cloud),
    ("Backend configuration changed", _changed),
    ("Backend initialization required", _changed),
)
