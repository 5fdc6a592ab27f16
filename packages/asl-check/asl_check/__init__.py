"""A static checker of state machine definitions in the Amazon States Language.

It knows the language (states-language.net), the services (botocore's models) and the built-in
XGBoost algorithm, and reports everything that is wrong with a definition at once, each with its
place. It reads both query languages, JSONPath and JSONata.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asl_check.checker import assert_valid, check, check_structure
    from asl_check.findings import Finding
    from asl_check.formats import format_json, format_sarif, format_text
    from asl_check.functions import UNKNOWN, Function
    from asl_check.paths import parse_path
    from asl_check.rules import RULES, Rule

__all__ = [
    "RULES",
    "UNKNOWN",
    "Finding",
    "Function",
    "Rule",
    "assert_valid",
    "check",
    "check_structure",
    "format_json",
    "format_sarif",
    "format_text",
    "parse_path",
]

_HOMES = {
    "Finding": "findings",
    "parse_path": "paths",
    **dict.fromkeys(("assert_valid", "check", "check_structure"), "checker"),
    **dict.fromkeys(("format_json", "format_sarif", "format_text"), "formats"),
    **dict.fromkeys(("UNKNOWN", "Function"), "functions"),
    **dict.fromkeys(("RULES", "Rule"), "rules"),
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 (any of the names above)
    """Load a name when it is asked for: who wants XGBoost's table alone loads that alone."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 (for a name only)

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
