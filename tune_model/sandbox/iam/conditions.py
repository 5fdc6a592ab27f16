"""The condition operators of IAM policies.

Source: IAM User Guide, "IAM JSON policy elements: Condition operators" and "Multivalued context
keys": several values of a condition are alternatives; several keys and operators must all hold; a
key that the call doesn't have fails an operator, unless the operator negates or ends in IfExists.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from tune_model.sandbox.iam.matching import Context, matches, matches_arn, variables_filled

Test = Callable[[str, str, Context], bool]
"""Whether a policy's value accepts a call's value."""


class UnknownOperator(ValueError):
    """A condition has an operator that isn't one of IAM's."""


@dataclass(frozen=True)
class Condition:
    """One operator on one key.

    Attributes:
        key: The condition key, in lower case.
        test: The operator, without its qualifiers and without negation.
        values: The policy's values.
        negated: Whether the operator is a Not… one.
        if_exists: Whether it holds where the call doesn't have the key.
        qualifier: `ForAllValues`, `ForAnyValue` or empty.
    """

    key: str
    test: Test
    values: tuple[str, ...]
    negated: bool = False
    if_exists: bool = False
    qualifier: str = ""

    def holds(self, context: Context) -> bool:
        """Says whether a call meets the condition."""
        found = context.get(self.key, ())
        if self.test is _null:
            return any((value.lower() == "true") == (not found) for value in self.values)
        if not found:
            return self.if_exists or self.qualifier == "ForAllValues" or self._holds_without()
        verdicts = [self._accepts(value, context) for value in found]
        return any(verdicts) if self.qualifier == "ForAnyValue" else all(verdicts)

    def _holds_without(self) -> bool:
        return self.negated and self.qualifier != "ForAnyValue"

    def _accepts(self, value: str, context: Context) -> bool:
        accepted = any(self.test(wanted, value, context) for wanted in self.values)
        return accepted != self.negated


def parse(document: Mapping[str, Mapping[str, object]]) -> tuple[Condition, ...]:
    """Reads a statement's `Condition` element.

    Raises:
        UnknownOperator: An operator isn't one of IAM's.
    """
    return tuple(
        _parse_one(operator, key, values)
        for operator, block in document.items()
        for key, values in block.items()
    )


def _parse_one(operator: str, key: str, values: object) -> Condition:
    qualifier, _, name = operator.rpartition(":")
    base = name.removesuffix("IfExists")
    plain, negated = _NEGATIONS.get(base, base), base in _NEGATIONS
    if plain not in _TESTS or qualifier not in {"", "ForAllValues", "ForAnyValue"}:
        raise UnknownOperator(f"{operator} is no condition operator of IAM's")
    listed = values if isinstance(values, list) else [values]
    texts = tuple(str(v).lower() if isinstance(v, bool) else str(v) for v in listed)
    test = _TESTS[plain]
    return Condition(key.lower(), test, texts, negated, name != base, qualifier)


def _equals(wanted: str, value: str, context: Context) -> bool:
    return variables_filled(wanted, context) == value


def _equals_any_case(wanted: str, value: str, context: Context) -> bool:
    filled = variables_filled(wanted, context)
    return filled is not None and filled.casefold() == value.casefold()


def _like(wanted: str, value: str, context: Context) -> bool:
    return matches(wanted, value, context)


def _arn(wanted: str, value: str, context: Context) -> bool:
    return matches_arn(wanted, value, context)


def _bool(wanted: str, value: str, _: Context) -> bool:
    return wanted.lower() == value.lower()


def _null(_wanted: str, _value: str, _: Context) -> bool:
    """Stands for `Null`, which looks at the key's presence alone."""
    raise NotImplementedError


def _in_network(wanted: str, value: str, _: Context) -> bool:
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False)
    except ValueError:
        return False


def _ordered(convert: Callable[[str], float], holds: Callable[[float, float], bool]) -> Test:
    def test(wanted: str, value: str, _: Context) -> bool:
        try:
            return holds(convert(value), convert(wanted))
        except ValueError:
            return False

    return test


def _seconds(text: str) -> float:
    """Reads a time: ISO 8601, or epoch seconds."""
    try:
        return float(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


_ORDERS: dict[str, Callable[[float, float], bool]] = {
    "Equals": lambda value, wanted: value == wanted,
    "LessThan": lambda value, wanted: value < wanted,
    "LessThanEquals": lambda value, wanted: value <= wanted,
    "GreaterThan": lambda value, wanted: value > wanted,
    "GreaterThanEquals": lambda value, wanted: value >= wanted,
}
_TESTS: dict[str, Test] = {
    "StringEquals": _equals,
    "StringEqualsIgnoreCase": _equals_any_case,
    "StringLike": _like,
    "ArnEquals": _arn,
    "ArnLike": _arn,
    "Bool": _bool,
    "BinaryEquals": _equals,
    "IpAddress": _in_network,
    "Null": _null,
    **{f"Numeric{name}": _ordered(float, order) for name, order in _ORDERS.items()},
    **{f"Date{name}": _ordered(_seconds, order) for name, order in _ORDERS.items()},
}
_NEGATIONS = {
    "StringNotEquals": "StringEquals",
    "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
    "StringNotLike": "StringLike",
    "ArnNotEquals": "ArnEquals",
    "ArnNotLike": "ArnLike",
    "NumericNotEquals": "NumericEquals",
    "DateNotEquals": "DateEquals",
    "NotIpAddress": "IpAddress",
}
