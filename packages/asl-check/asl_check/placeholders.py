"""`${placeholders}`: the values that a deployment fills in, known, used and quoted."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from asl_check.document import Document, JsonValue, child
from asl_check.findings import Collector, Finding
from asl_check.wording import closest, listed

_PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")

# Placeholders as other tools and people write them; what they stand for isn't known.
FOREIGN: Final = r"[$#]\{[^}]*\}|\{\{[^}]*\}\}|\{[A-Z][A-Z0-9_-]*\}|<[^<>]*>|%\w+%|__\w+__|@@\w+@@"
_OPEN = re.compile(FOREIGN)
_REDACTED = re.compile(r"EXAMPLE|\b(?:[A-Z]+_[A-Z_]+|REGION|ACCOUNT|BUCKET)\b")
AnyPlaceholder = Literal["any"]

# The rules that judge a value; a placeholder's isn't known, nor what type it has.
_OF_VALUES: Final = frozenset(
    {
        "choice-type",
        "dangling-transition",
        "field-type",
        "field-value",
        "intrinsic-syntax",
        "jsonata-states",
        "jsonata-syntax",
        "member-type",
        "path-key",
        "path-syntax",
        "path-type",
        "reference-path",
        "unresolved-path",
        "variable-unassigned",
    }
)


def fill(
    document: Document,
    known: Mapping[str, str] | AnyPlaceholder,
    collector: Collector,
    *,
    all_used: bool,
) -> JsonValue:
    """Replace each known placeholder by its stand-in, and report the others.

    Args:
        document: The document as it was read.
        known: Placeholder to stand-in; `any` takes each one as it is.
        collector: Gets the findings.
        all_used: Each placeholder must be used; else a deployed definition passes as well.

    Returns:
        The document's value with the stand-ins; unknown placeholders stay as they are.
    """
    if known == "any":
        return _substituted(document.value)
    for pointer in document.unquoted:
        collector.add(
            "placeholder-unquoted",
            pointer,
            "the placeholder stands outside of a string",
            "double quotes around it",
        )
    used = set(_report_unknown(document.value, known, collector))
    for name in sorted(set(known) - used) if all_used else ():
        collector.add(
            "placeholder-unused", "", f"${{{name}}} isn't used", f"${{{name}}} in a value"
        )
    return _filled(document.value, known)


def is_open(value: str) -> bool:
    """Tell whether a placeholder is left in a string, so that its value isn't known."""
    return _OPEN.search(value) is not None


def is_redacted(value: str) -> bool:
    """Tell whether a word stands for a value, as in `s3://BUCKET_NAME/` or AWS's `…EXAMPLE…`."""
    return _REDACTED.search(value) is not None


def is_filled_in(finding: Finding, value: JsonValue) -> bool:
    """Tell whether a finding is about a value that another tool's placeholder stands for.

    Args:
        finding: The finding.
        value: The document's value; the finding's pointer leads into it.
    """
    if finding.rule not in _OF_VALUES:
        return False
    for name in finding.pointer.split("/")[1:]:
        key = name.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
    return isinstance(value, str) and is_open(value)


def _substituted(value: JsonValue) -> JsonValue:
    """Return a value with CloudFormation's functions as the placeholders that they are."""
    if isinstance(value, list):
        return [_substituted(element) for element in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((name, argument),) = value.items()
        if name == "Fn::Sub":
            text = argument[0] if isinstance(argument, list) and argument else argument
            return text if isinstance(text, str) else "${Fn::Sub}"
        if name == "Ref" or name.startswith("Fn::"):
            return f"${{{name}}}"
    return {key: _substituted(member) for key, member in value.items()}


def _report_unknown(
    value: JsonValue, known: Mapping[str, str], collector: Collector
) -> Iterator[str]:
    for pointer, text in _strings(value, ""):
        for name in _PLACEHOLDER.findall(text):
            yield name
            if name not in known:
                collector.add(
                    "placeholder-unknown",
                    pointer,
                    f"${{{name}}} is no placeholder of this deployment{closest(name, known)}",
                    f"one of {listed(known)}",
                )


def _strings(value: JsonValue, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield child(pointer, key), key
            yield from _strings(member, child(pointer, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _strings(element, child(pointer, index))


def _filled(value: JsonValue, known: Mapping[str, str]) -> JsonValue:
    if isinstance(value, str):
        return _PLACEHOLDER.sub(lambda found: known.get(found[1], found[0]), value)
    if isinstance(value, dict):
        return {key: _filled(member, known) for key, member in value.items()}
    if isinstance(value, list):
        return [_filled(element, known) for element in value]
    return value
