"""What each condition operator of IAM says of one value of a policy and one of a call.

True, False, or None where one of the two isn't of the operator's type. Source: IAM User Guide, "IAM
JSON policy elements: Condition operators".
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from embedded_aws.iam.matching import (
    Context,
    matches,
    matches_arn,
    segments,
    variables_filled,
)
from embedded_aws.iam.verdicts import Verdict

_ARN_PARTS = 6
_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?")
_EPOCH = re.compile(r"[0-9]{1,3}|[0-9]{5,12}(\.[0-9]{1,9})?")
_W3C = re.compile(
    r"[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?)?)?"
)
_MONTH = len("2026-01")
_CIDR = re.compile(r"[0-9A-Fa-f:.]+(/[0-9]{1,3})?")


@dataclass(frozen=True)
class Operator:
    """An operator without its qualifiers and its negation.

    Attributes:
        test: Says whether a policy's value accepts a call's; the context fills the variables of
            the policy's value, None leaves them as they are.
        variables: Whether the guide lets its values hold policy variables.
    """

    test: Callable[[str, str, Context | None], Verdict]
    variables: bool = False


def _filled(wanted: str, context: Context | None) -> str | None:
    return wanted if context is None else variables_filled(wanted, context)


def _equals(wanted: str, value: str, context: Context | None) -> Verdict:
    return _filled(wanted, context) == value


def _equals_any_case(wanted: str, value: str, context: Context | None) -> Verdict:
    filled = _filled(wanted, context)
    return filled is not None and filled.casefold() == value.casefold()


def _arn(wanted: str, value: str, context: Context | None) -> Verdict:
    is_pattern = wanted == "*" or len(segments(wanted)) == _ARN_PARTS
    if not is_pattern or value.count(":") < _ARN_PARTS - 1:
        return None
    return matches_arn(wanted, value, context)


def _bool(wanted: str, value: str, context: Context | None) -> Verdict:
    both = {(_filled(wanted, context) or "").lower(), value.lower()}
    return len(both) == 1 if both <= {"true", "false"} else None


def _in_network(wanted: str, value: str, _: Context | None) -> Verdict:
    try:
        if not _CIDR.fullmatch(wanted):
            return None
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False)
    except ValueError:
        return None


def _ordered(convert: Callable[[str], Any], holds: Callable[[Any, Any], bool]) -> Operator:
    def test(wanted: str, value: str, _: Context | None) -> Verdict:
        try:
            return holds(convert(value), convert(wanted))
        except (ValueError, OverflowError):
            return None

    return Operator(test)


def _number(text: str) -> Decimal:
    """Read an integer or decimal; not Python's underscores, infinities and NaN."""
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return Decimal(text)


def _moment(text: str) -> datetime:
    """Read a time in a W3C form of ISO 8601 (UTC unless it says otherwise), or epoch seconds.

    Four digits could be either, so they are neither.
    """
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(float(text), UTC)
    if not _W3C.fullmatch(text):
        raise ValueError(text)
    moment = datetime.fromisoformat(f"{text}-01" if len(text) == _MONTH else text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "Equals": lambda value, wanted: value == wanted,
    "LessThan": lambda value, wanted: value < wanted,
    "LessThanEquals": lambda value, wanted: value <= wanted,
    "GreaterThan": lambda value, wanted: value > wanted,
    "GreaterThanEquals": lambda value, wanted: value >= wanted,
}
OPERATORS = {
    "StringEquals": Operator(_equals, variables=True),
    "StringEqualsIgnoreCase": Operator(_equals_any_case, variables=True),
    "StringLike": Operator(matches, variables=True),
    "ArnEquals": Operator(_arn, variables=True),
    "ArnLike": Operator(_arn, variables=True),
    "Bool": Operator(_bool, variables=True),
    "BinaryEquals": Operator(_equals),
    "IpAddress": Operator(_in_network),
    **{f"Numeric{name}": _ordered(_number, order) for name, order in _ORDERS.items()},
    **{f"Date{name}": _ordered(_moment, order) for name, order in _ORDERS.items()},
}
"""All but `Null`, which looks at no value."""
NEGATIONS = {
    "StringNotEquals": "StringEquals",
    "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
    "StringNotLike": "StringLike",
    "ArnNotEquals": "ArnEquals",
    "ArnNotLike": "ArnLike",
    "NumericNotEquals": "NumericEquals",
    "DateNotEquals": "DateEquals",
    "NotIpAddress": "IpAddress",
}
