"""Options that several commands share."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Any, get_type_hints

import typer

from tune_model.settings import suggestions
from tune_model.terraform.targets import Target


def _suggest_for(target: Target | None) -> Target | None:
    """Let messages suggest commands that go to the same target; each command passes here."""
    if target is not None:  # as when a shell completes a command
        suggestions.use(suggestions.Suggestions.of(target.value, os.environ))
    return target


TargetOption = Annotated[
    Target,
    typer.Option(
        envvar="TARGET",
        help="aws, or sandbox: the embedded AWS of make sandbox",
        callback=_suggest_for,
    ),
]
StateMachineOption = Annotated[
    str | None,
    typer.Option(
        metavar="ARN|NAME",
        envvar="STATE_MACHINE",
        help="the state machine; by default the one in Terraform's outputs",
    ),
]
ProfileOption = Annotated[str | None, typer.Option(help="profile of the AWS configuration")]
RegionOption = Annotated[
    str | None, typer.Option(help="AWS region; by default the state machine's own")
]
ExecutionArgument = Annotated[
    str | None,
    typer.Argument(metavar="[EXECUTION]", help="its name or ARN; by default the latest one"),
]
JsonOption = Annotated[
    bool, typer.Option("--json", envvar="JSON", help="one JSON object on standard output")
]
VarFileOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE",
        envvar="VAR_FILE",
        help="file of variables that wins over the tfvars files; can be repeated",
    ),
]
PreflightOption = Annotated[
    bool,
    typer.Option(
        envvar="PREFLIGHT",
        help="look first at what would stop it: quotas, instance type, image, bucket, roles",
    ),
]
YesOption = Annotated[bool, typer.Option(envvar="YES", help="don't ask")]


@dataclass(frozen=True)
class Connection:
    """Which state machine a command is about, and whose credentials it uses.

    Attributes:
        target: AWS or the embedded AWS.
        state_machine: ARN or name; None: as Terraform's outputs say.
        region: Where a bare name is looked up.
    """

    target: Target
    state_machine: str | None = None
    region: str | None = None


def connected(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a connection; it gets them as its argument `connection`."""
    own = [p for p in inspect.signature(command).parameters.values() if p.name != "connection"]
    hints = get_type_hints(command, include_extras=True)
    shared = {
        "target": (TargetOption, Target.AWS),
        "state_machine": (StateMachineOption, None),
        "profile": (ProfileOption, None),
        "region": (RegionOption, None),
    }

    @functools.wraps(command)
    def with_options(
        *,
        target: Target,
        state_machine: str | None,
        profile: str | None,
        region: str | None,
        **arguments: Any,  # noqa: ANN401 - the command's own
    ) -> None:
        use_profile(profile)
        use_region(region)
        _suggest_also(
            ("--state-machine", state_machine), ("--profile", profile), ("--region", region)
        )
        command(connection=Connection(target, state_machine or None, region), **arguments)

    parameters = [
        *(p.replace(annotation=hints[p.name], kind=p.KEYWORD_ONLY) for p in own),
        *(
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hint
            )
            for name, (hint, default) in shared.items()
        ),
    ]
    del with_options.__wrapped__  # typer would follow it and miss the options
    with_options.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined] # a function takes any attribute
    with_options.__annotations__ = {p.name: p.annotation for p in parameters}
    return with_options


def _suggest_also(*given: tuple[str, str | None]) -> None:
    options = tuple(word for option, value in given if value for word in (option, value))
    suggestions.use(replace(suggestions.now(), options=options))


def use_profile(profile: str | None) -> None:
    """Make boto3 and Terraform use one profile, which else yields to keys in the environment."""
    if profile:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
            os.environ.pop(name, None)
        os.environ["AWS_PROFILE"] = profile


def use_region(region: str | None) -> None:
    """Make boto3 and Terraform use one region."""
    if region:
        os.environ["AWS_REGION"] = os.environ["AWS_DEFAULT_REGION"] = region
