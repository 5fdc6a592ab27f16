"""`drift`: what was changed behind Terraform's back."""

from __future__ import annotations

from dataclasses import asdict

import typer

from cli_base.errors import EnvironmentLacks
from cli_base.shown import print_out
from tune_model.commands.options import JsonOption, TargetOption, VarFileOption
from tune_model.commands.output import answer, say
from tune_model.settings import suggestions
from tune_model.terraform.drifted_resources import differences, pending
from tune_model.terraform.targets import Target, for_target
from tune_model.terraform.workspace import Workspace

_DRIFT = 2  # as terraform plan -detailed-exitcode


def drift(
    target: TargetOption = Target.AWS,
    var_file: VarFileOption = None,
    *,
    as_json: JsonOption = False,
) -> None:
    """Show what was changed outside Terraform; exit code 0: nothing, 2: something.

    Changes nothing. Terraform doesn't know the bucket's objects: an emptied bucket is found by the
    executions that wrote into it.
    """
    workspace = for_target(target, var_files=var_file or ())
    plan = workspace.planned()
    found = differences(plan)
    gone = _emptied(workspace, target)
    if as_json:
        answer({"drift": [asdict(each) for each in found], "emptied": gone})
    else:
        for said in [*map(str, found), *([gone] if gone else [])]:
            print_out(said)
        _say_rest(pending(plan, found), drifted=bool(found or gone))
    if found or gone:
        raise typer.Exit(_DRIFT)


def _say_rest(rest: list[str], *, drifted: bool) -> None:
    if not drifted:
        say("No drift: everything is as Terraform left it.")
    if rest:
        command = suggestions.now().make("apply")
        say(f"Not drift, but {command} would also change {len(rest)}: {', '.join(rest)}.")


def _emptied(workspace: Workspace, target: Target) -> str | None:
    from tune_model.commands.aws_clients import aws_of  # noqa: PLC0415 - the same
    from tune_model.operations.emptied import emptied  # noqa: PLC0415 - boto3 loads only here

    outputs = workspace.outputs()
    if "bucket" not in outputs:
        return None
    arn = outputs["state_machine_arn"]
    try:
        aws = aws_of(target, arn.split(":")[3], workspace.root)
    except EnvironmentLacks:
        if target is Target.SANDBOX:
            raise
        # A run in HCP Terraform has credentials of its own; here there are none.
        say("The bucket wasn't looked into: there are no AWS credentials here.")
        return None
    return emptied(aws.s3, aws.step_functions, outputs["bucket"], arn)
