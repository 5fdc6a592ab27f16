"""The few Terraform expressions that several constructs share."""

import json
from functools import cache

from tune_model.infra.cdk import Fn, Op, TerraformCount, Token


def is_set(value: object) -> object:
    """Return the expression for: the value isn't null."""
    return Op.neq(value, Token.null_value())


def only_if(condition: object) -> TerraformCount:
    """Return the `count` of a resource that exists only where the condition holds."""
    return TerraformCount.of(Token.as_number(Fn.conditional(condition, 1, 0)))


def json_of(value: object) -> str:
    """Return a value's JSON text, or the expression for it where it holds a token."""
    if isinstance(value, str):
        return _json_of_text(value)
    return Fn.jsonencode(value) if Token.is_unresolved(value) else json.dumps(value)


@cache  # a call to jsii takes a millisecond, and documents repeat themselves
def _json_of_text(value: str) -> str:
    return Fn.jsonencode(value) if Token.is_unresolved(value) else json.dumps(value)
