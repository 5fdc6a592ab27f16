"""`plan`, `apply`, `destroy`: Terraform on the synthesized stack."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tune_model.commands.options import TargetOption
from tune_model.terraform.targets import Target, for_target


def plan(target: TargetOption = Target.AWS) -> None:
    """Show what apply would change (Terraform plan of the synthesized stack)."""
    for_target(target).plan()


def apply(
    target: TargetOption = Target.AWS,
    *,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before changing AWS")] = False,
) -> None:
    """Make what is deployed match the stack; asks first where it changes AWS."""
    workspace = for_target(target)
    if _must_ask(target, yes=yes):
        if not workspace.plan():
            return
        _ask("Apply these changes to AWS?")
    workspace.apply()


def destroy(
    target: TargetOption = Target.AWS,
    *,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before deleting")] = False,
) -> None:
    """Delete everything that apply made; asks first on AWS.

    What executions leave behind isn't Terraform's: `tune-model sweep` first.
    """
    workspace = for_target(target)
    if _must_ask(target, yes=yes):
        _ask(f"Delete all {len(workspace.state_resources())} resources of this stack from AWS?")
    workspace.destroy()


def _must_ask(target: Target, *, yes: bool) -> bool:
    return target is Target.AWS and not yes and sys.stdin.isatty()


def _ask(question: str) -> None:
    if not typer.confirm(question):
        raise typer.Exit
