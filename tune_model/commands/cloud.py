"""`cloud`: runs in HCP Terraform without Terraform's own command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from tune_model.commands.options import JsonOption
from tune_model.commands.output import TerraformLog, answer, asked, say
from tune_model.settings.backend_settings import Cloud, chosen_backend
from tune_model.terraform.binary import PROJECT_ROOT, REGISTRY
from tune_model.terraform.environment import home_directory
from tune_model.terraform.provider_lock import LOCK, ProviderLock
from tune_model.terraform.variable_files import variable_files
from tune_model.terraform.workspace import IMPORTS, STACK, imports

if TYPE_CHECKING:
    from tune_model.hcp.api import Api, Wish
    from tune_model.hcp.resources import Location, Run, Workspace
    from tune_model.hcp.run_follower import Decision

_HOSTNAME = "app.terraform.io"

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def cloud() -> None:
    """Run in HCP Terraform or Terraform Enterprise, driven by its API."""


@app.command(
    epilog="\b\nExamples:\n  tune-model cloud run --plan-only\n  tune-model cloud run --auto-apply"
)
def run(
    *,
    plan_only: Annotated[
        bool, typer.Option("--plan-only", help="only show what a run would change")
    ] = False,
    auto_apply: Annotated[
        bool, typer.Option("--auto-apply", help="apply without a confirmation")
    ] = False,
    adopt: Annotated[
        bool, typer.Option("--adopt", help="first import what a killed apply created")
    ] = False,
    destroy: Annotated[
        bool, typer.Option("--destroy", help="delete everything that runs have made")
    ] = False,
    message: Annotated[
        str, typer.Option(help="the message on the run's page")
    ] = "tune-model cloud run",
    json: JsonOption = False,
) -> None:
    """Upload the synthesized stack, start a run, and follow it to its end.

    TF_CLOUD_ORGANIZATION and TF_WORKSPACE say where, TF_CLOUD_HOSTNAME on which Terraform
    Enterprise. On a terminal it asks before it applies, unless told --auto-apply; elsewhere it
    waits until somebody has confirmed or discarded the run.
    """
    from tune_model.hcp.api import Wish  # noqa: PLC0415 - requests loads only here

    if plan_only and auto_apply:
        raise UsageError("--plan-only never applies: leave it out, or --auto-apply")
    if adopt and destroy:
        raise UsageError("--destroy deletes what the state lists: run with --adopt alone first")
    wish = Wish(message, plan_only=plan_only, auto_apply=auto_apply, destroy=destroy)
    location = _location()
    with closing(_api(location)) as api:
        workspace, tree = _usable(api, plan_only=plan_only), _tree()
        if adopt:
            tree |= _imports(api, workspace, tree, as_json=json)
        ended = _done(api, workspace, tree, wish, as_json=json)
    if json:
        answer(_summary(ended, location))
    _require_success(ended, location)


def _location() -> Location:
    from tune_model.hcp.resources import Location  # noqa: PLC0415 - the same

    settings = chosen_backend(os.environ | {"BACKEND": Cloud.kind}, PROJECT_ROOT)
    if not isinstance(settings, Cloud) or not settings.organization or not settings.workspace:
        raise UsageError("set TF_CLOUD_ORGANIZATION and TF_WORKSPACE: a run belongs to a workspace")
    return Location(settings.hostname or _HOSTNAME, settings.organization, settings.workspace)


def _api(location: Location) -> Api:
    from tune_model.hcp.api import Api  # noqa: PLC0415 - the same
    from tune_model.hcp.credentials import find_token  # noqa: PLC0415 - the same
    from tune_model.hcp.transport import Transport  # noqa: PLC0415 - the same

    token = find_token(location.hostname, os.environ, home_directory(os.environ))
    return Api(Transport(location.hostname, token), location)


def _usable(api: Api, *, plan_only: bool) -> Workspace:
    workspace, name = api.workspace(), api.location.workspace
    if workspace.execution_mode == "local":
        raise UsageError(
            f"workspace {name} keeps the state only (execution mode local): "
            "set it to remote, or use make apply BACKEND=cloud"
        )
    if workspace.has_repository and not plan_only:
        raise UsageError(
            f"workspace {name} takes what it applies from its repository: "
            "commit deploy/terraform-cloud there, or use --plan-only"
        )
    return workspace


def _tree() -> dict[str, bytes]:
    from tune_model.hcp.stack_files import stack_tree, variables_tree  # noqa: PLC0415 - not for help

    variables = variables_tree(variable_files(PROJECT_ROOT))
    # Not the stack's: where a mirror served here, that one has this platform's checksums only.
    lock = ProviderLock(PROJECT_ROOT, REGISTRY).text.encode()
    return stack_tree(PROJECT_ROOT / STACK) | {LOCK: lock} | variables


def _imports(
    api: Api, workspace: Workspace, tree: Mapping[str, bytes], *, as_json: bool
) -> dict[str, bytes]:
    """Plan, and look in AWS for what that would create."""
    from tune_model.commands.adoption import orphans_in  # noqa: PLC0415 - boto3 loads only here
    from tune_model.hcp.api import Wish  # noqa: PLC0415 - requests loads only here

    wish = Wish("what is to be adopted", plan_only=True)
    planned = _done(api, workspace, tree, wish, as_json=as_json)
    _require_success(planned, api.location)
    ids = orphans_in(api.planned(planned.plan)) if planned.plan else {}
    return {IMPORTS: imports(ids).encode()} if ids else {}


def _done(
    api: Api, workspace: Workspace, tree: Mapping[str, bytes], wish: Wish, *, as_json: bool
) -> Run:
    from tune_model.hcp.stack_files import packed, placed  # noqa: PLC0415 - requests loads only here

    archive = packed(placed(tree, workspace.working_directory))
    say(f"uploading {len(tree)} files, {len(archive):,} bytes")
    configuration = api.upload(workspace, archive, speculative=wish.plan_only)
    started = api.start(workspace, configuration, wish)
    say(f"run: {api.location.page(started)}")
    return _followed(api, started, as_json=as_json)


def _require_success(ended: Run, location: Location) -> None:
    if not ended.has_succeeded:
        raise ExecutionFailed(f"the run ended as {ended.status}: {location.page(ended.id)}")


def _followed(api: Api, started: str, *, as_json: bool) -> Run:
    from tune_model.hcp.run_follower import RunFollower  # noqa: PLC0415 - requests loads only here

    show = TerraformLog(err=as_json).show
    follower = RunFollower(api, say, show, lambda: _decide(api.location.page(started)))
    try:
        return follower.to_the_end(started)
    except (KeyboardInterrupt, EnvironmentLacks):
        say(f"the run goes on without this command: {api.location.page(started)}")
        raise


def _decide(page: str) -> Decision:
    from tune_model.hcp.run_follower import Decision  # noqa: PLC0415 - the same

    if not sys.stdin.isatty():
        say(f"waiting until somebody confirms or discards the run at {page}")
        return Decision.WAIT
    return Decision.APPLY if asked("Apply these changes?", err=True) else Decision.DISCARD


def _summary(ended: Run, location: Location) -> dict[str, object]:
    return {
        "run": ended.id,
        "status": ended.status,
        "url": location.page(ended.id),
        "plan": asdict(ended.plan)["counts"] if ended.plan else None,
        "apply": asdict(ended.apply)["counts"] if ended.apply else None,
        "cost_estimate": ended.cost,
    }
