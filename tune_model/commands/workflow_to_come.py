"""The workflow that an apply would make: what of it the variables' values tell."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tune_model.infra.documents.load import (
    DocumentError,
    documents_root,
    load_document,
    parse_document,
)
from tune_model.infra.documents.override import CURRENT, DEFINITION, Changes, changes_of
from tune_model.infra.documents.render import render
from tune_model.operations.machine import Machine
from tune_model.operations.preflight.subject import Subject
from tune_model.operations.prices import Prices

_OF_TUNING = "tuning."
_POLICIES = "iam"


def documents() -> dict[str, dict[str, Any]]:
    """Return the policies of iam/, parsed, by their name without ending, such as `scoped/trust`."""
    folder = documents_root() / _POLICIES
    return {
        str(file.relative_to(folder).with_suffix("")): load_document(
            str(file.relative_to(documents_root()))
        ).content
        for file in sorted(folder.rglob("*.json"))
    }


def workflow_to_come(
    values: Mapping[str, Any], prices: Prices, deployed: str = "", *, thorough: bool
) -> Subject:
    """Return what an apply would make.

    Args:
        values: Of the stack's variables, by name.
        prices: What instances cost in its region.
        deployed: As of `Subject`.
        thorough: As of `Subject`.
    """
    log_group = "its own" if values.get("log_level") != "OFF" else None
    return Subject(
        region=str(values["aws_region"]),
        machine=Machine("", _definition(values), log_group),
        prices=prices,
        documents=documents(),
        roles=values.get("role_arns") or {},
        bucket=values.get("bucket_name"),
        deployed=deployed,
        thorough=thorough,
    )


def _definition(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the definition; what Terraform will know only then stays a `${placeholder}`."""
    if given := values.get("definition"):
        try:
            return parse_document("definition", given).content
        except DocumentError:
            return {}  # a placeholder stands where a number goes, say: Terraform fills it in
    document = load_document(CURRENT if values.get("workflow") == "current" else DEFINITION)
    known = {"bucket": values.get("bucket_name"), "training_image": values.get("training_image")}
    filled = {each: known.get(each) or f"${{{each}}}" for each in document.placeholders()}
    changes = Changes(replaced=_replaced(changes_of(document.name), values))
    text = render(document, {"partition": "aws", **filled}, json.dumps, changes=changes)
    definition: Mapping[str, Any] = json.loads(text)
    return definition


def _replaced(changes: Changes, values: Mapping[str, Any]) -> dict[str, object]:
    """Return the value at each pointer that a variable gives as it is.

    What Terraform makes of others, such as the ranges, asks for nothing that is looked at.
    """
    tuning = values.get("tuning") or {}
    members = {f"{_OF_TUNING}{name}": given for name, given in tuning.items() if given is not None}
    members["tuning.is_spot"] = tuning.get("spot") is not None
    return {
        **{at: values[str(name)] for at, name in changes.replaced.items() if name in values},
        **{at: members[name] for at, name in changes.defaulted.items() if name in members},
    }
