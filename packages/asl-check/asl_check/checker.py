"""The checker's entry points: all findings of a definition, at once and in reading order."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from asl_check.definition import every_machine, machine_of
from asl_check.document import Document, JsonSyntaxError, JsonValue, read
from asl_check.findings import Collector, Finding
from asl_check.functions import Functions, nothing_known
from asl_check.jsonata_check import check_plain_jsonata
from asl_check.jsonata_constants import check_constants
from asl_check.payload_templates import check_plain_paths
from asl_check.placeholders import AnyPlaceholder, fill, is_filled_in
from asl_check.structure import check_language
from asl_check.wording import shown
from asl_check.workflow_types import STANDARD, WorkflowType, check_workflow_type

_NONE: Mapping[str, str] = MappingProxyType({})


def check(
    text: str,
    *,
    file: str = "<definition>",
    placeholders: Mapping[str, str] | AnyPlaceholder = _NONE,
    all_used: bool = False,
    functions: Functions = nothing_known,
    kind: WorkflowType = STANDARD,
) -> list[Finding]:
    """Check a state machine's definition: structure, data flow, payloads, placeholders.

    Args:
        text: The definition, deployed (with real ARNs) or as a document with `${placeholders}`.
        file: Name that the findings carry.
        placeholders: Placeholders that the document may use and no others, each with a value
            that it may have; `any` allows all, as the definitions of other tools need it.
        all_used: The document must use each of them.
        functions: What is known of the functions that it invokes.
        kind: The state machine's type.

    Returns:
        All findings in reading order; none when the definition is right.
    """
    document, collector = _read(text, file)
    if document is None:
        return collector.sorted()
    value = fill(document, placeholders, collector, all_used=all_used)
    if _is_object(value, collector):
        machine = machine_of(value)
        check_language(machine, collector)
        check_workflow_type(machine, kind, collector)
        for scope in every_machine(machine):
            for state in scope.states().values():
                check_plain_paths(state, collector)
                check_plain_jsonata(state, collector)
                check_constants(state, collector)
        # check_structure does without it, and without botocore's 0.2 s.
        from asl_check.dataflow import check_flow  # noqa: PLC0415 -- loads botocore

        check_flow(machine, collector, functions)
    found = collector.sorted()
    if placeholders != "any":
        return found
    return [one for one in found if not is_filled_in(one, value)]


def check_structure(
    text: str, *, file: str = "<definition>", kind: WorkflowType = STANDARD
) -> list[Finding]:
    """Check a definition against the language alone, as the service does when it stores one.

    Args:
        text: The definition.
        file: Name that the findings carry.
        kind: The state machine's type.

    Returns:
        The findings that make Step Functions refuse a definition, in reading order.
    """
    document, collector = _read(text, file)
    if document is not None and _is_object(document.value, collector):
        machine = machine_of(document.value)
        check_language(machine, collector)
        check_workflow_type(machine, kind, collector)
    return [found for found in collector.sorted() if found.severity == "error"]


def assert_valid(
    definition: str | Path,
    *,
    placeholders: Mapping[str, str] | AnyPlaceholder = _NONE,
    all_used: bool = False,
    functions: Functions = nothing_known,
    kind: WorkflowType = STANDARD,
) -> None:
    """Assert that a definition has no findings; for tests.

    Args:
        definition: The definition's text, or the path of its file.
        placeholders: As in `check`.
        all_used: As in `check`.
        functions: As in `check`.
        kind: As in `check`.

    Raises:
        AssertionError: There are findings; the message lists them all.
        OSError: The file can't be read.
    """
    is_text = isinstance(definition, str) and definition.lstrip()[:1] in {"{", "[", ""}
    text = str(definition) if is_text else Path(definition).read_text(encoding="utf-8")
    file = "<definition>" if is_text else str(definition)
    findings = check(
        text,
        file=file,
        placeholders=placeholders,
        all_used=all_used,
        functions=functions,
        kind=kind,
    )
    if findings:
        raise AssertionError("\n".join(str(found) for found in findings))


def _read(text: str, file: str) -> tuple[Document | None, Collector]:
    try:
        document = read(text)
    except JsonSyntaxError as error:
        collector = Collector(file, {"": error.position})
        collector.add("invalid-json", "", str(error), error.expected)
        return None, collector
    collector = Collector(file, document.positions)
    for pointer in document.duplicates:
        name = pointer.rpartition("/")[2]
        message = f"{shown(name)} occurs twice in its object"
        collector.add("duplicate-key", pointer, message, "one member of that name")
    return document, collector


def _is_object(value: JsonValue, collector: Collector) -> bool:
    if isinstance(value, dict):
        return True
    collector.add("field-type", "", f"{shown(value)} isn't a state machine", "an object")
    return False
