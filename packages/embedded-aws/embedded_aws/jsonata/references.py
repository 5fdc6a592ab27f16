"""What is wrong with an expression before it runs: its syntax, and names that it can't read.

An expression has no context: what it reads begins with `$states` or a variable. AWS was seen to
refuse a definition with another name at the top level, or with `$$`, when the machine is saved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonata import Jsonata
from jsonata.jexception import JException

from embedded_aws.jsonata import messages

# Where the parts of a syntax node are that see the same context as the node itself.
_PARTS = (
    "lhs",
    "rhs",
    "procedure",
    "arguments",
    "body",
    "expressions",
    "condition",
    "then",
    "_else",
    "lhs_object",
    "expression",
)


def problem(expression: str) -> dict[str, str] | None:
    """Return AWS's code and sentence for an expression that it refuses."""
    try:
        tree = Jsonata(expression).ast
    except (JException, RecursionError) as error:
        told = (
            messages.text(error) if isinstance(error, JException) else "Expression nests too deep"
        )
        return {"code": "INVALID_JSONATA_EXPRESSION", "message": told}
    for node in _at_top(tree):
        if node.type == "variable" and node.value == "$":
            message = "Reference to '$$' is not supported."
        elif node.type == "name":
            message = f"Reference to '{node.value}' at the top level is not supported."
        else:
            continue
        return {"code": "UNSUPPORTED_JSONATA_EXPRESSION", "message": message}
    return None


def _at_top(node: Any) -> Iterator[Any]:  # noqa: ANN401 - the library's Symbol, or lists of it
    if isinstance(node, list | tuple):
        for part in node:
            yield from _at_top(part)
        return
    kind = getattr(node, "type", None)
    if kind is None:
        return
    yield node
    if kind == "path":
        yield from _at_top(node.steps[0])  # what follows is read from what the first step gives
        return
    for name in _PARTS:
        yield from _at_top(getattr(node, name, None))
