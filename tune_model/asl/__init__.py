"""A static checker of state machine definitions in the Amazon States Language.

It knows the language (states-language.net), the services (botocore's models) and the built-in
XGBoost algorithm, and reports everything that is wrong with a definition at once, each with its
place. It reads both query languages, JSONPath and JSONata.
"""

from tune_model.asl.check import assert_valid, check, check_structure
from tune_model.asl.findings import Finding
from tune_model.asl.placeholders import PLACEHOLDERS
from tune_model.asl.report import format_json, format_sarif, format_text
from tune_model.asl.rules import RULES, Rule

__all__ = [
    "PLACEHOLDERS",
    "RULES",
    "Finding",
    "Rule",
    "assert_valid",
    "check",
    "check_structure",
    "format_json",
    "format_sarif",
    "format_text",
]
