"""`apply --adopt`: takes into the state what a killed apply made and could not note."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tune_model.commands.aws_clients import aws_of
from tune_model.commands.output import say
from tune_model.operations.orphans import Client, buckets, import_id
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.targets import Target
from tune_model.terraform.workspace import Workspace


def found_orphans(workspace: Workspace, target: Target) -> dict[str, str]:
    """Find what the stack is about to create and what AWS has already.

    Each finding is said, and so is each bucket that only may be a killed apply's.

    Args:
        workspace: Where the stack is.
        target: Where it is deployed.

    Returns:
        The id for `terraform import` by the resource's address.

    Raises:
        EnvironmentLacks: No credentials for looking.
    """
    return orphans_in(workspace.planned(), target, workspace.root)


def orphans_in(
    plan: dict[str, Any], target: Target = Target.AWS, root: Path = PROJECT_ROOT
) -> dict[str, str]:
    """Find what a plan is about to create and what AWS has already; say each finding.

    Args:
        plan: In Terraform's JSON format.
        target: Where to look.
        root: The project's directory.

    Returns:
        The id for `terraform import` by the resource's address.

    Raises:
        EnvironmentLacks: No credentials for looking.
    """
    client = aws_of(target, plan["variables"]["aws_region"]["value"], root).client
    found = {
        each["address"]: id_
        for each in plan["resource_changes"]
        if each["change"]["actions"] == ["create"]
        and (id_ := import_id(client, each["type"], each["change"]["after"]))
    }
    for address, id_ in found.items():
        say(f"{id_} exists and isn't in the state: it becomes {address}")
    known = {*found.values(), *(values["bucket"] for values in _noted_buckets(plan))}
    for name in sorted({*_similar_buckets(client, plan)} - known):
        say(
            f"bucket {name} is like this stack's and in no state here: if it is nobody's, delete it"
        )
    if not found:
        say("Nothing to adopt: what the stack creates isn't there yet.")
    return found


def _noted_buckets(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    module = plan.get("prior_state", {}).get("values", {}).get("root_module", {})
    for each in module.get("resources", ()):
        if each["type"] == "aws_s3_bucket":
            yield each["values"]


def _similar_buckets(client: Client, plan: dict[str, Any]) -> Iterator[str]:
    wanted = (
        e["change"]["after"] for e in plan["resource_changes"] if e["type"] == "aws_s3_bucket"
    )
    for prefix in {each["bucket_prefix"] for each in wanted if each and each.get("bucket_prefix")}:
        yield from buckets(client, prefix)
