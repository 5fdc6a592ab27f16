"""What a stack or a module sets and reads of each type of the AWS provider."""

import re
from collections.abc import Iterator
from typing import Any

OF_EVERY_TYPE = {"count", "depends_on", "for_each", "lifecycle", "provider"}
# A reference in an expression: data.aws_partition.current.id, aws_iam_role.x[0].arn, aws_x.y[*].id
_REFERENCE = re.compile(
    r"\b(?P<type>(?:data\.)?aws_[a-z0-9_]+)\.[A-Za-z0-9_-]+(?:\[[^\]]*\])*"
    r"\.(?P<attribute>[a-z_][a-z0-9_]*)"
)

Use = tuple[str, str]
"""A type, such as `data.aws_partition`, and the path of an argument or attribute below it."""


def arguments(stack: dict[str, Any]) -> set[Use]:
    """Every argument that is set, a block's and a dynamic block's by its path."""
    return {
        (prefix + kind, path)
        for section, prefix in (("resource", ""), ("data", "data."))
        for kind, instances in stack.get(section, {}).items()
        for instance in instances.values()
        for path in _paths({k: v for k, v in instance.items() if k not in OF_EVERY_TYPE})
    }


def attributes(stack: dict[str, Any]) -> set[Use]:
    """Every attribute that an expression refers to."""
    return {
        (found["type"], found["attribute"])
        for text in _texts(stack)
        for found in _REFERENCE.finditer(text)
    }


def _paths(value: object, above: str = "") -> Iterator[str]:
    for member in value if isinstance(value, list) else [value]:
        if isinstance(member, dict):
            for key, inner in _blocks(member):
                yield above + key
                yield from _paths(inner, f"{above}{key}.")


def _blocks(value: dict[str, Any]) -> Iterator[tuple[str, object]]:
    for key, inner in value.items():
        if key == "dynamic":
            blocks = inner if isinstance(inner, list) else [inner]
            yield from ((name, block["content"]) for b in blocks for name, block in _many(b))
        elif key != "//":
            yield key, inner


def _many(blocks: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, block in blocks.items():
        yield from ((name, one) for one in (block if isinstance(block, list) else [block]))


def _texts(value: object) -> Iterator[str]:
    """Yield every string, but not the names of the resources above it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "//":
                yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
