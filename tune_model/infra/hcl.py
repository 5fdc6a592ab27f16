"""Terraform expressions as text: HCL without the `${}` around it.

An `Expression` is no argument: an argument is text in which `${` begins an expression. mypy tells
one from the other. Composed as text, an expression costs nothing; each call of CDK's `Fn` costs a
millisecond.
"""

import json
from collections.abc import Mapping
from typing import Any, NewType

from tune_model.infra.cdk import Token

Expression = NewType("Expression", str)
"""HCL that has a value when Terraform plans, such as `var.name` or `aws_s3_bucket.data[0].id`."""


def var(name: str) -> Expression:
    """Return the expression of a Terraform variable."""
    return Expression(f"var.{name}")


def argument(expression: Expression) -> str:
    """Return an argument that has the expression's value."""
    return "${" + expression + "}"


def number(expression: Expression) -> float:
    """Return an argument that has the expression's value, a number."""
    return float(Token.as_number(argument(expression)))


def flag(expression: Expression) -> Any:  # noqa: ANN401 (bindings take bool | IResolvable)
    """Return an argument that has the expression's value, a boolean."""
    return Token.as_any(argument(expression))


def strings(expression: Expression) -> Mapping[str, str]:
    """Return an argument that has the expression's value, a map of strings."""
    return Token.as_string_map(argument(expression))


def is_set(expression: Expression) -> Expression:
    """Return the condition: the value isn't null."""
    return Expression(f"{expression} != null")


def every(*conditions: Expression | None) -> Expression:
    """Return the condition: all of them hold, but for those that are None."""
    given = [condition for condition in conditions if condition is not None]
    if len(given) == 1:
        return given[0]
    return Expression(" && ".join(f"({each})" if " " in each else each for each in given))


def choose(condition: Expression, then: Expression, otherwise: Expression) -> Expression:
    """Return the expression of one of two values."""
    return Expression(f"{condition} ? {then} : {otherwise}")


def only_if(condition: Expression) -> float:
    """Return the `count` of a resource that exists only where the condition holds."""
    return number(Expression(f"{condition} ? 1 : 0"))


def attribute(address: Expression, name: str) -> Expression:
    """Return the expression of an attribute of a resource with a `count`; null where it is 0."""
    return Expression(f"one({address}[*].{name})")


def literal(value: object) -> Expression:
    """Return the expression of a plain value of JSON."""
    return Expression(json.dumps(value, ensure_ascii=False))


def text(argument: str) -> Expression:
    """Return the expression of a text with expressions in it, such as `${var.name}-data`."""
    return Expression(f'"{argument}"')


def mapping(members: Mapping[str, Expression]) -> Expression:
    """Return the expression of an object, given the expressions of its members."""
    inside = ", ".join(f"{name} = {value}" for name, value in members.items())
    return Expression(f"{{ {inside} }}")


def within(whole: Expression, limit: int, digits: int = 8) -> Expression:
    """Return the expression of a text, the end of which gives way to a digest where it's too long.

    With a limit of 12 and 4 digits:

        tune-model                 ->  tune-model
        a-long-name-of-the-sample  ->  a-long-3f5c

    Args:
        whole: The expression of the whole text; the result repeats it.
        limit: The longest that may come out, in characters.
        digits: Those of the digest, in hexadecimal.
    """
    start = f'trimsuffix(substr({whole}, 0, {limit - digits - 1}), "-")'
    cut = Expression(f'format("%s-%s", {start}, substr(sha256({whole}), 0, {digits}))')
    return choose(Expression(f"length({whole}) <= {limit}"), whole, cut)
