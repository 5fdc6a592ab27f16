"""`make readme`: writes docs/asl-check.md from the checker's rules and their examples."""

from __future__ import annotations

import sys
from pathlib import Path

from asl_check import RULES, Rule
from tools.generate.asl_examples import Example
from tools.generate.asl_examples_language import DOCUMENT, FLOW, JSONATA, LANGUAGE, MAPS
from tools.generate.asl_examples_payload import PAYLOAD, TUNING

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "asl-check.md"

GROUPS: dict[str, dict[str, Example]] = {
    "The document": DOCUMENT,
    "The language": LANGUAGE,
    "JSONata and variables": JSONATA,
    "Maps, task tokens, workflow types": MAPS,
    "Data flow": FLOW,
    "Payloads": PAYLOAD,
    "Tuning jobs": TUNING,
}

_HEAD = """\
# What the checker checks

`tune-model validate` holds a state machine's definition to the rules below, in JSONPath and in
JSONata. An **error** is what AWS refuses when it creates the state machine, or what must fail when
it runs; a **warning** is what AWS accepts and hardly anybody means. Errors exit 2, warnings 0
unless `--strict`. `--placeholders any` is for definitions that another tool deploys, `--type
EXPRESS` for Express workflows.

This page is generated from the rules by `make readme`; a test runs each example: the first of two
is wrong, the second right, in a deployment that resolves `${bucket}`.
"""


def page() -> str:
    """Write the page."""
    parts = [_HEAD]
    for title, examples in GROUPS.items():
        parts.append(f"## {title}\n")
        parts += [_section(RULES[rule], example) for rule, example in examples.items()]
    return "\n".join(parts)


def _section(rule: Rule, example: Example) -> str:
    lines = [
        f"### {rule.id}",
        "",
        f"*{rule.severity}* · {rule.summary} [Source]({rule.source})",
        "",
    ]
    for side in ("wrong", "right"):
        lines += ["```json", example.shown(side), "```", ""]
    return "\n".join(lines)


def main() -> int:
    """Write the page where it isn't fresh."""
    text = page()
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        PAGE.write_text(text, encoding="utf-8")
        print(f"{PAGE.relative_to(ROOT)}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
