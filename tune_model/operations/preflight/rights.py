"""What a policy document of iam/ grants, as questions to IAM's policy simulator.

A document says which actions a role needs on which resources, and under which conditions. Each
statement becomes one question, with a sample in the place of each `*` of a name, and the
condition's own values as the call's context.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_PLACEHOLDER = re.compile(r"\$\{([a-z_]+)\}")
_SAMPLE = "preflight"


@dataclass(frozen=True)
class Question:
    """Actions on resources, asked together.

    Attributes:
        actions: Such as `s3:GetObject`.
        resources: ARNs, or `*`.
        context: The call's condition keys.
    """

    actions: tuple[str, ...]
    resources: tuple[str, ...]
    context: Mapping[str, tuple[str, ...]]

    def parameters(self) -> dict[str, Any]:
        """Return it as SimulatePrincipalPolicy takes it."""
        entries = [
            {"ContextKeyName": key, "ContextKeyValues": list(values), "ContextKeyType": "string"}
            for key, values in self.context.items()
        ]
        asked = {"ActionNames": list(self.actions), "ResourceArns": list(self.resources)}
        return {**asked, **({"ContextEntries": entries} if entries else {})}


def questions(
    document: Mapping[str, Any], values: Mapping[str, str], without: Collection[str] = ()
) -> Iterator[Question]:
    """Yield what a document grants.

    Args:
        document: The policy, with `${placeholders}`.
        values: What is known of them; what names an unknown one isn't asked.
        without: Actions that aren't asked for.
    """
    for statement in document["Statement"]:
        filled = (_filled(each, values) for each in _listed(statement["Resource"]))
        resources = tuple(_sample(each) for each in filled if each)
        context = _context(statement.get("Condition", {}), values)
        if resources and context is not None and statement["Effect"] == "Allow":
            actions = tuple(each for each in _listed(statement["Action"]) if each not in without)
            yield Question(actions, resources, context)


def _context(
    condition: Mapping[str, Mapping[str, Any]], values: Mapping[str, str]
) -> dict[str, tuple[str, ...]] | None:
    """Return what meets a condition; None where a placeholder of it isn't known."""
    met: dict[str, tuple[str, ...]] = {}
    for block in condition.values():
        for key, wanted in block.items():
            filled = [_filled(str(each), values) for each in _listed(wanted)]
            if None in filled:
                return None
            met[key] = tuple(_sample(each) for each in filled if each)[:1]
    return met


def _filled(text: str, values: Mapping[str, str]) -> str | None:
    """Fill placeholders in, and the partition; None where one isn't known."""
    if any(name not in values for name in _PLACEHOLDER.findall(text)):
        return None
    text = _PLACEHOLDER.sub(lambda found: values[found[1]], text)
    return text.replace("arn:aws:", f"arn:{values.get('partition', 'aws')}:", 1)


def _sample(text: str) -> str:
    """Put a name in the place of a pattern's `*`; `*` alone stays."""
    if text == "*":
        return text
    # A log group's streams; `GROUP:*` alone names none.
    text = re.sub(r"(:log-group:[^:]+):\*$", rf"\1:log-stream:{_SAMPLE}", text)
    return text.replace("*", _SAMPLE)


def _listed(value: Any) -> list[str]:  # noqa: ANN401 - JSON
    return value if isinstance(value, list) else [value]
