"""Reports: findings as lines of text, as JSON, and as SARIF 2.1.0 for code scanning."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import quote

from asl_check.findings import Finding
from asl_check.rules import RULES, Rule
from cli_base.shown import json_text, shown

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def format_text(findings: Iterable[Finding]) -> str:
    """Write one line a finding: place, what is wrong, what would be right, rule."""
    return "\n".join(shown(str(found)) for found in findings)


def format_json(findings: Iterable[Finding]) -> str:
    """Write the findings as a JSON array of objects, with the attributes of `Finding`."""
    found = json.dumps([vars(each) for each in findings], indent=2, ensure_ascii=False)
    return json_text(found)


def format_sarif(findings: Iterable[Finding], *, tool: str = "asl-check") -> str:
    """Write the findings as a SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0).

    Args:
        findings: The findings.
        tool: The name of the program that reports them.

    Returns:
        A log of one run, with all rules and their help, as code scanning wants it.
    """
    rules = list(RULES.values())
    index = {rule.id: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": tool, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, index[found.rule]) for found in findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json_text(json.dumps(log, indent=2, ensure_ascii=False))


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "helpUri": rule.source,
        "help": {
            "text": f"{rule.summary} See {rule.source}",
            "markdown": f"{rule.summary} See [the source]({rule.source}).",
        },
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"tags": ["step-functions"]},
    }


def _result(found: Finding, rule_index: int) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(found.file)}}
    if found.line is not None:
        physical["region"] = {"startLine": found.line, "startColumn": found.column or 1}
    logical = {"fullyQualifiedName": found.pointer or "/", "kind": "value"}
    return {
        "ruleId": found.rule,
        "ruleIndex": rule_index,
        "level": found.severity,
        "message": {"text": f"{found.message}; expected {found.expected}."},
        "locations": [{"physicalLocation": physical, "logicalLocations": [logical]}],
        "partialFingerprints": {"pointer/v1": _fingerprint(found)},
    }


def _uri(file: str) -> str:
    """Return a file's URI reference; relative ones are of the repository's root."""
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _fingerprint(found: Finding) -> str:
    """Identify a finding by what it is about, so that it survives moved lines."""
    text = f"{found.rule}\n{found.pointer}\n{found.message}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]
