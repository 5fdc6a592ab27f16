"""The condition operators of IAM policies.

What AWS documents is so here. What it doesn't, or documents in two ways, is None, "can't be
evaluated", and fails closed: a statement that allows isn't met by it, one that denies is
(`policies.Statement`). The same holds for values that aren't of the operator's type, on either
side: negation never makes a match of them.

Sources: IAM User Guide, "IAM JSON policy elements: Condition operators" (several values of a
condition are alternatives; several keys and operators must all hold; a key that the call doesn't
have fails an operator, unless the operator negates or ends in IfExists), "Single-valued vs.
multivalued context keys" (ForAllValues is true and ForAnyValue false where the call doesn't have
the key, or only empty values of it), and "Policy variables with no value" (nothing equals them).
Documented in two ways, so None:

- a negated operator whose variable has no value: it "does match", or "the statement is invalid";
- `ForAnyValue:…IfExists` without the key: false by the one suffix, true by the other.

Not documented, so None: no values at all; `ForAllValues:Null`; several values of the call without
ForAllValues or ForAnyValue, unless the operator says the same of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from embedded_aws.iam import operators
from embedded_aws.iam.grammar import MalformedPolicy, listed
from embedded_aws.iam.matching import Context, fillable
from embedded_aws.iam.operators import Operator
from embedded_aws.iam.verdicts import Verdict, all_of, any_of, negate

_ALL, _ANY = "ForAllValues", "ForAnyValue"
_TRUTHS = {"true": True, "false": False}


class UnknownOperator(MalformedPolicy):
    """A condition has an operator that isn't one of IAM's."""


@dataclass(frozen=True)
class Condition:
    """One operator on one key.

    Attributes:
        key: The condition key, in lower case.
        operator: The operator, without its qualifiers and without negation; None for `Null`.
        values: The policy's values.
        negated: Whether the operator is a Not… one.
        if_exists: Whether it holds where the call doesn't have the key.
        qualifier: `ForAllValues`, `ForAnyValue` or empty.
        variables: Whether `${…}` stands for a value of the call.
    """

    key: str
    operator: Operator | None
    values: tuple[str, ...]
    negated: bool = False
    if_exists: bool = False
    qualifier: str = ""
    variables: bool = False

    def verdict(self, context: Context) -> Verdict:
        """Say whether a call meets the condition; None if that can't be told."""
        found = context.get(self.key, ())
        if not self.values or not self.key.strip():
            return None
        if self.operator is None:
            return self._of_presence(found)
        if not found:
            return self._of_absence()
        accepted = [self._accepts(self.operator, value, context) for value in found]
        return self._of_set(accepted, is_empty=not any(found))

    def _of_presence(self, found: tuple[str, ...]) -> Verdict:
        """Evaluate `Null`, which looks at the key alone."""
        if self.qualifier or (found and not any(found)):
            return None
        wanted = (_TRUTHS.get(value.lower()) for value in self.values)
        return any_of(None if each is None else each is not bool(found) for each in wanted)

    def _of_absence(self) -> Verdict:
        if self.qualifier == _ANY:
            return None if self.if_exists else False
        return self.qualifier == _ALL or self.if_exists or self.negated

    def _of_set(self, accepted: list[Verdict], *, is_empty: bool) -> Verdict:
        """Put together what the operator says of each of the call's values."""
        verdict = any_of(accepted) if self.qualifier == _ANY else all_of(accepted)
        if self.qualifier and is_empty:
            return verdict if verdict is (self.qualifier == _ALL) else None
        if not self.qualifier and len(set(accepted)) > 1:
            return None
        return verdict

    def _accepts(self, operator: Operator, value: str, context: Context) -> Verdict:
        verdicts = (self._accepts_one(operator, each, value, context) for each in self.values)
        accepted = any_of(verdicts)
        return negate(accepted) if self.negated else accepted

    def _accepts_one(
        self, operator: Operator, wanted: str, value: str, context: Context
    ) -> Verdict:
        if not (self.variables and operator.variables):
            return operator.test(wanted, value, None)
        filled = fillable(wanted, context)
        if filled:
            return operator.test(wanted, value, context)
        return None if self.negated else filled


def parse(document: object, *, variables: bool = False) -> tuple[Condition, ...]:
    """Read a statement's `Condition` element.

    Args:
        document: The element.
        variables: Whether the policy's Version has policy variables.

    Raises:
        UnknownOperator: An operator isn't one of IAM's.
        MalformedPolicy: The element isn't of its form.
    """
    return tuple(
        _parse_one(operator, key, values, variables=variables)
        for operator, block in _items(document)
        for key, values in _items(block) or [("", [])]
    )


def _items(document: object) -> list[tuple[str, object]]:
    if not isinstance(document, Mapping):
        raise MalformedPolicy(f"Condition has {document!r} where an object must be.")
    return list(document.items())


def _parse_one(operator: str, key: str, values: object, *, variables: bool) -> Condition:
    qualifier, separator, name = operator.rpartition(":")
    base = name.removesuffix("IfExists")
    plain, negated = operators.NEGATIONS.get(base, base), base in operators.NEGATIONS
    known = plain in operators.OPERATORS or name == "Null"
    if not known or qualifier not in {"", _ALL, _ANY} or (separator and not qualifier):
        raise UnknownOperator(f"{operator} is no condition operator of IAM's")
    texts = tuple(_text(operator, key, value) for value in listed(values))
    test = operators.OPERATORS.get(plain)
    return Condition(key.lower(), test, texts, negated, name != base, qualifier, variables)


def _text(operator: str, key: str, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        return str(value)
    raise MalformedPolicy(f"{operator} has a value for {key} that isn't a string: {value!r}")
