"""`plan`, `apply`, `destroy`: Terraform on the synthesized stack."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tune_model.commands.options import PreflightOption, TargetOption, VarFileOption
from tune_model.commands.output import asked
from tune_model.commands.preflight import before_apply
from tune_model.terraform.targets import Target, for_target
from tune_model.terraform.workspace import Workspace


def plan(target: TargetOption = Target.AWS, var_file: VarFileOption = None) -> None:
    """Show what apply would change (Terraform plan of the synthesized stack)."""
    for_target(target, var_files=var_file or ()).plan()


def apply(
    target: TargetOption = Target.AWS,
    var_file: VarFileOption = None,
    *,
    adopt: Annotated[
        bool,
        typer.Option("--adopt", envvar="ADOPT", help="first import what a killed apply created"),
    ] = False,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before changing AWS")] = False,
    preflight: PreflightOption = True,
) -> None:
    """Deploy the stack, or change what is deployed to match it; asks first on AWS."""
    workspace = for_target(target, var_files=var_file or ())
    if preflight:
        before_apply(workspace, target)
    with workspace.importing(_orphans(workspace, target) if adopt else {}):
        if _must_ask(target, yes=yes):
            if not workspace.plan():
                return
            _ask("Apply these changes to AWS?")
        workspace.apply()


def destroy(
    target: TargetOption = Target.AWS,
    var_file: VarFileOption = None,
    *,
    stop_executions: Annotated[
        bool,
        typer.Option(
            "--stop-executions", envvar="STOP_EXECUTIONS", help="stop executions that still run"
        ),
    ] = False,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before deleting")] = False,
) -> None:
    """Delete everything that apply created; asks first on AWS.

    Looks first: refuses while executions run, or where a bucket with objects would be kept.
    Terraform doesn't know what executions leave behind: run `tune-model sweep` first.
    """
    from tune_model.commands.before_destroy import look_first  # noqa: PLC0415 - loads boto3

    workspace = for_target(target, var_files=var_file or ())
    look_first(workspace, target, stop=stop_executions)
    if _must_ask(target, yes=yes):
        _ask(f"Delete all {len(workspace.state_resources())} resources of this stack from AWS?")
    workspace.destroy()


def _orphans(workspace: Workspace, target: Target) -> dict[str, str]:
    from tune_model.commands.adoption import found_orphans  # noqa: PLC0415 - boto3 loads only here

    return found_orphans(workspace, target)


def _must_ask(target: Target, *, yes: bool) -> bool:
    return target is Target.AWS and not yes and sys.stdin.isatty()


def _ask(question: str) -> None:
    if not asked(question):
        raise typer.Exit
