"""How IAM matches text with patterns: wildcards, policy variables, ARNs segment by segment.

Source: IAM User Guide, "IAM JSON policy elements: Resource", "Variables and tags".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from embedded_aws.iam.verdicts import Verdict, all_of

Context = Mapping[str, tuple[str, ...]]
"""A call's condition keys, in lower case, each with its values."""

_TOKEN = re.compile(r"\$\{(?P<name>[^{}]*)\}|(?P<wildcard>[*?])")
_LITERALS = frozenset("*?$")
_DEFAULT = re.compile(r"'[^']*'")
_ARN_PARTS = 6


def matches(pattern: str, value: str, context: Context | None = None) -> bool:
    """Say whether a value matches a pattern: `*` any text, `?` any character, `${key}` a value.

    Args:
        pattern: The pattern.
        value: The text.
        context: Values of the policy's variables; None where variables mean nothing.
    """
    if "${" in pattern and context is not None:
        filled = _filled(pattern, context)
        return filled is not None and _expression(filled, escaped=True).fullmatch(value) is not None
    return _expression(pattern).fullmatch(value) is not None


def matches_action(pattern: str, action: str) -> bool:
    """Say whether an action matches a pattern; letter case doesn't matter."""
    return matches(pattern.lower(), action.lower())


def matches_arn(pattern: str, arn: str, context: Context | None = None) -> bool:
    """Say whether an ARN matches a pattern: each segment by itself, so `*` stops at a colon.

    The last segment takes the rest, colons included; segments that a pattern lacks are `*`.
    """
    if pattern == "*":
        return True
    wanted = segments(pattern)
    wanted += ["*"] * (_ARN_PARTS - len(wanted))
    found = arn.split(":", _ARN_PARTS - 1)
    return len(found) == _ARN_PARTS and all(
        matches(part, value, context) for part, value in zip(wanted, found, strict=True)
    )


def variables_filled(text: str, context: Context) -> str | None:
    """Return a text with its policy variables filled in; None where one has no single value."""
    if "${" not in text:
        return text
    filled = _filled(text, context)
    return None if filled is None else re.sub(r"\\(.)", r"\1", filled, flags=re.DOTALL)


def fillable(text: str, context: Context) -> Verdict:
    """Say whether each policy variable of a text has a value.

    Returns:
        True: each has one. False: one has none, which the guide calls "effectively null". None: one
        has several, or its default isn't in quotes, of which the guide says nothing.
    """
    return all_of(_has_value(name, context) for name in _variables(text))


def segments(pattern: str) -> list[str]:
    """Split a pattern of ARNs at the first five colons outside `${...}`."""
    marked = re.sub(r"\$\{[^{}]*\}", lambda found: found[0].replace(":", "\0"), pattern)
    return [part.replace("\0", ":") for part in marked.split(":", _ARN_PARTS - 1)]


def _variables(text: str) -> Iterator[str]:
    return (token["name"] for token in _TOKEN.finditer(text) if token["name"] is not None)


def _has_value(name: str, context: Context) -> Verdict:
    if name in _LITERALS:
        return True
    key, comma, default = (part.strip() for part in name.partition(","))
    values = context.get(key.lower(), ())
    if len(values) > 1 or (comma and not _DEFAULT.fullmatch(default)):
        return None
    return bool(values or comma)


def _filled(pattern: str, context: Context) -> str | None:
    """Fill variables in; what a value holds of `*`, `?` and backslashes is escaped."""
    parts, end = [], 0
    for token in _TOKEN.finditer(pattern):
        parts.append(_escaped(pattern[end : token.start()], "\\"))
        end = token.end()
        if token["wildcard"]:
            parts.append(token["wildcard"])
            continue
        value = _variable(token["name"], context)
        if value is None:
            return None
        parts.append(_escaped(value, "\\*?"))
    return "".join([*parts, _escaped(pattern[end:], "\\")])


def _variable(name: str, context: Context) -> str | None:
    if not _has_value(name, context):
        return None
    if name in _LITERALS:
        return name
    key, _, default = (part.strip() for part in name.partition(","))
    return next(iter(context.get(key.lower(), ())), default[1:-1])


def _escaped(text: str, special: str) -> str:
    return "".join(f"\\{char}" if char in special else char for char in text)


@lru_cache(maxsize=4096)
def _expression(pattern: str, *, escaped: bool = False) -> re.Pattern[str]:
    parts, plain = [], iter(pattern)
    for char in plain:
        if char == "\\" and escaped:
            parts.append(re.escape(next(plain, "")))
        else:
            parts.append({"*": ".*", "?": "."}.get(char) or re.escape(char))
    return re.compile("".join(parts), re.DOTALL)
