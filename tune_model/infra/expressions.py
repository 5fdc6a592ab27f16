"""Terraform expressions as text: HCL without the `${}` around it.

Composed as text, an expression costs nothing; each call of CDK's `Fn` costs a millisecond. Where a
value is known already, a condition is `true` or `false`, and what never exists isn't built.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from tune_model.infra.cdk import TerraformDataSource, TerraformElement, TerraformLocal, Token

_BOOLEANS = ("true", "false")
_ADDRESSES: WeakKeyDictionary[TerraformElement, str] = WeakKeyDictionary()
_NAME = re.compile(r"[$][{]([A-Za-z_][A-Za-z0-9_.-]*)[}]")


def interpolated(expression: str) -> str:
    """Return an argument that has the expression's value."""
    return json.loads(expression) if is_literal(expression) else "${" + expression + "}"


def is_literal(expression: str) -> bool:
    """Whether it is a text between quotes, with nothing in it that Terraform fills in."""
    if not expression.startswith('"') or "${" in expression or "%{" in expression:
        return False
    try:
        return isinstance(json.loads(expression), str)
    except ValueError:  # more follows the text
        return False


def plain(argument: object) -> str | None:
    """Return the expression of an argument that is a text or a name; None for any other."""
    if not isinstance(argument, str):
        return None
    if name := _NAME.fullmatch(argument):
        return name[1]
    return None if "${" in argument or "%{" in argument else literal(argument)


def number(expression: str) -> float:
    """Return an argument that has the expression's value, a number."""
    if expression.isdecimal():
        return int(expression)
    return float(Token.as_number(interpolated(expression)))


def flag(expression: str) -> Any:  # noqa: ANN401 (bindings take bool | IResolvable)
    """Return an argument that has the expression's value, a boolean."""
    if expression in _BOOLEANS:
        return expression == "true"
    return Token.as_any(interpolated(expression))


def strings(expression: str) -> Mapping[str, str]:
    """Return an argument that has the expression's value, a map of strings."""
    return Token.as_string_map(interpolated(expression))


def address(element: TerraformElement) -> str:
    """Return the address of a local, a resource or a data source.

    It is text, and no token of CDK's: CDK puts `${}` around a token that follows a `}`, also in
    the middle of an expression.
    """
    if element not in _ADDRESSES:
        _ADDRESSES[element] = f"{_kind_of(element)}.{element.friendly_unique_id}"
    return _ADDRESSES[element]


def _kind_of(element: TerraformElement) -> str:
    if isinstance(element, TerraformLocal):
        return "local"
    data = "data." if isinstance(element, TerraformDataSource) else ""
    return f"{data}{_kind(type(element))}"


@cache  # a call of jsii's
def _kind(binding: Any) -> str:  # noqa: ANN401 (a generated class)
    kind: str = binding.TF_RESOURCE_TYPE
    return kind.removeprefix("data.")


def is_set(expression: str) -> str:
    """Return the condition: the value isn't null."""
    if expression == "null":
        return "false"
    return "true" if expression.startswith('"') else f"{expression} != null"


def equal(expression: str, text: str) -> str:
    """Return the condition: the value is that text."""
    if is_literal(expression):
        return literal(expression == literal(text))
    return f"{expression} == {literal(text)}"


def unequal(expression: str, text: str) -> str:
    """Return the condition: the value isn't that text."""
    if is_literal(expression):
        return literal(expression != literal(text))
    return f"{expression} != {literal(text)}"


def every(*conditions: str) -> str:
    """Return the condition: all of them hold."""
    needed = [condition for condition in conditions if condition != "true"] or ["true"]
    if "false" in needed:
        return "false"
    if len(needed) == 1:
        return needed[0]
    return " && ".join(f"({each})" if " " in each else each for each in needed)


def either(*conditions: str) -> str:
    """Return the condition: one of them holds."""
    needed = [condition for condition in conditions if condition != "false"] or ["false"]
    return "true" if "true" in needed else " || ".join(needed)


def choose(condition: str, then: str, otherwise: str) -> str:
    """Return the expression of one of two values."""
    if condition in _BOOLEANS:
        return then if condition == "true" else otherwise
    return f"{condition} ? {then} : {otherwise}"


def only_if(condition: str) -> float | None:
    """Return the `count` of a resource that exists only where the condition holds; it may."""
    return None if condition == "true" else number(f"{condition} ? 1 : 0")


def attribute(element: TerraformElement, name: str, condition: str) -> str:
    """Return the expression of an attribute of what exists only where a condition holds.

    Its value is null elsewhere.
    """
    whole = address(element)
    return f"{whole}.{name}" if condition == "true" else f"one({whole}[*].{name})"


def literal(value: object) -> str:
    """Return the expression of a plain value of JSON."""
    return json.dumps(value, ensure_ascii=False)


def mapping(members: Mapping[str, str]) -> str:
    """Return the expression of an object, given the expressions of its members."""
    return "{ " + ", ".join(f"{name} = {value}" for name, value in members.items()) + " }"


def within(text: str, limit: int, digits: int = 8) -> str:
    """Return the expression of a text, the end of which gives way to a digest where it's too long.

    Args:
        text: The expression of the whole text; the result repeats it.
        limit: The longest that may come out, in characters.
        digits: Those of the digest, in hexadecimal.
    """
    if is_literal(text):
        return literal(_within(json.loads(text), limit, digits))
    start = f'trimsuffix(substr({text}, 0, {limit - digits - 1}), "-")'
    cut = f'format("%s-%s", {start}, substr(sha256({text}), 0, {digits}))'
    return f"length({text}) <= {limit} ? {text} : {cut}"


def _within(text: str, limit: int, digits: int) -> str:
    if len(text) <= limit:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:digits]
    return f"{text[: limit - digits - 1].removesuffix('-')}-{digest}"
