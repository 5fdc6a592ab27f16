"""The grammar of policy documents: what isn't in it is refused, never passed over.

A document that two readers could understand in two ways (a key that stands twice, an element that
nobody knows, `Action` beside `NotAction`) is no policy. Source: IAM User Guide, "Grammar of the IAM
JSON policy language", "AWS JSON policy elements: Principal".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, NoReturn

_VERSIONS = ("2008-10-17", "2012-10-17")
_TOP = frozenset({"Version", "Id", "Statement"})
_ALTERNATIVES = (
    ("Action", "NotAction"),
    ("Resource", "NotResource"),
    ("Principal", "NotPrincipal"),
)
_ELEMENTS = frozenset({"Sid", "Effect", "Condition"}.union(*_ALTERNATIVES))
_PRINCIPALS = frozenset({"AWS", "Federated", "Service", "CanonicalUser"})
_ACTION = re.compile(r"\*|[A-Za-z0-9.-]+:[^:]+|\*:\*")
_RESOURCE = re.compile(r"\*|arn:.+", re.DOTALL)


class MalformedPolicy(ValueError):
    """A document isn't a policy that can be judged."""


class Number(str):
    """A number as the document writes it, so that nothing is rounded."""

    __slots__ = ()


class Kind(Enum):
    """What a document is for; the words are AWS's."""

    IDENTITY = "identity-based policy"
    TRUST = "trust policy"
    RESOURCE = "resource-based policy"


def read(text: str | bytes) -> Mapping[str, Any]:
    """Return a policy document.

    Args:
        text: JSON; bytes are UTF-8.

    Raises:
        MalformedPolicy: It isn't one.
    """
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
        document = json.loads(
            decoded,
            object_pairs_hook=_once,
            parse_int=Number,
            parse_float=Number,
            parse_constant=_refuse,
        )
    except MalformedPolicy:
        raise
    except (ValueError, TypeError, RecursionError) as error:
        raise MalformedPolicy(f"Policies must be valid JSON: {error}") from error
    _check(document)
    return dict(document)


def check(text: str | bytes, kind: Kind) -> None:
    """Check that a document is a policy of a kind.

    Args:
        text: JSON; bytes are UTF-8.
        kind: What it is for.

    Raises:
        MalformedPolicy: It isn't; the text says what is wrong.
    """
    statements = listed(read(text)["Statement"])
    if not statements:
        raise MalformedPolicy("Policy document must contain statements.")
    for statement in statements:
        _check_kind(statement, kind)


def listed(value: Any) -> list[Any]:  # noqa: ANN401 - JSON
    """Return a list as it is, and anything else as the only one in a list."""
    return value if isinstance(value, list) else [value]


def is_text(value: Any) -> bool:  # noqa: ANN401 - JSON
    """Say whether a value is a JSON string with something in it."""
    return type(value) is str and bool(value)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for key, _ in pairs if [name for name, _ in pairs].count(key) > 1)
        raise MalformedPolicy(f"Element {twice} stands more than once in one object.")
    return found


def _refuse(constant: str) -> NoReturn:
    raise MalformedPolicy(f"Policies must be valid JSON: {constant} is none.")


def _check(document: Any) -> None:  # noqa: ANN401 - JSON
    if not isinstance(document, dict):
        raise MalformedPolicy("Policies must be valid JSON and the first byte must be '{'")
    _check_names(document, _TOP)
    version = document.get("Version", _VERSIONS[0])
    if version not in _VERSIONS:
        raise MalformedPolicy(f"Version {version!r} is neither of {', '.join(_VERSIONS)}.")
    if "Statement" not in document:
        raise MalformedPolicy("Missing required field Statement")
    for statement in listed(document["Statement"]):
        _check_statement(statement)


def _check_names(found: Mapping[str, Any], known: frozenset[str]) -> None:
    if unknown := sorted(set(found) - known):
        known_ones = ", ".join(sorted(known))
        raise MalformedPolicy(f"Unknown field {unknown[0]}; the fields are {known_ones}.")


def _check_statement(statement: Any) -> None:  # noqa: ANN401 - JSON
    if not isinstance(statement, dict):
        raise MalformedPolicy("A statement must be an object.")
    _check_names(statement, _ELEMENTS)
    if statement.get("Effect") not in ("Allow", "Deny"):
        raise MalformedPolicy(f"Effect {statement.get('Effect')!r} is neither Allow nor Deny.")
    if "Sid" in statement and type(statement["Sid"]) is not str:
        raise MalformedPolicy("Sid must be a string.")
    _check_alternatives(statement)
    for element, pattern in zip(_ALTERNATIVES[:2], (_ACTION, _RESOURCE), strict=True):
        for name in set(element) & set(statement):
            _check_texts(name, statement[name], pattern)
    for name in {"Principal", "NotPrincipal"} & set(statement):
        _check_principals(name, statement[name])


def _check_alternatives(statement: Mapping[str, Any]) -> None:
    for one, other in _ALTERNATIVES:
        if one in statement and other in statement:
            raise MalformedPolicy(f"{one} and {other} can't stand in one statement.")
    if not {"Action", "NotAction"} & set(statement):
        raise MalformedPolicy("Policy statement must contain actions.")


def _check_texts(name: str, value: Any, pattern: re.Pattern[str]) -> None:  # noqa: ANN401 - JSON
    texts = listed(value)
    if not texts:
        raise MalformedPolicy(f"{name} is an empty list.")
    for text in texts:
        if not is_text(text) or not pattern.fullmatch(text):
            raise MalformedPolicy(
                f"Policy has invalid {name.removeprefix('Not').lower()}: {text!r}"
            )


def _check_principals(name: str, value: Any) -> None:  # noqa: ANN401 - JSON
    if value == "*":
        return
    if not isinstance(value, dict) or not value:
        raise MalformedPolicy(f"Invalid principal in policy: {name} is neither * nor an object.")
    _check_names(value, _PRINCIPALS)
    for kind, texts in value.items():
        for text in listed(texts) or [""]:
            # The guide: a wildcard can't stand for a part of a principal's name.
            if not is_text(text) or ("*" in text and (kind, text) != ("AWS", "*")):
                raise MalformedPolicy(f'Invalid principal in policy: "{kind}":"{text}"')


def _check_kind(statement: Mapping[str, Any], kind: Kind) -> None:
    of_principal = bool({"Principal", "NotPrincipal"} & set(statement))
    of_resource = bool({"Resource", "NotResource"} & set(statement))
    if kind is Kind.IDENTITY and of_principal:
        raise MalformedPolicy("Policy document should not specify a principal.")
    if kind is not Kind.IDENTITY and not of_principal:
        raise MalformedPolicy("Missing required field Principal")
    if kind is Kind.TRUST and of_resource:
        raise MalformedPolicy("Has prohibited field Resource")
    if kind is not Kind.TRUST and not of_resource:
        raise MalformedPolicy("Missing required field Resource")
    if kind is Kind.TRUST:
        _check_sts(statement)


def _check_sts(statement: Mapping[str, Any]) -> None:
    actions = listed(statement.get("Action", []))
    if not actions or not all(action.lower().startswith("sts:") for action in actions):
        raise MalformedPolicy("AssumeRole policy may only specify STS AssumeRole actions.")
