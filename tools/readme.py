"""`make readme`: writes the README's generated parts from their sources.

The picture comes from `asl/tune.json`, the table from the declared variables. Each part stands
between `<!-- NAME -->` and `<!-- /NAME -->`; a test proves that the README is fresh.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tune_model.infra.variables import VARIABLES

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def workflow_picture(definition: dict[str, Any]) -> str:
    """Draws a state machine's states and transitions as a Mermaid flow chart."""
    return "\n".join(["```mermaid", "flowchart TD", *_picture_lines(definition), "```"])


def _picture_lines(definition: dict[str, Any]) -> Iterator[str]:
    states: dict[str, dict[str, Any]] = definition["States"]
    ids = {name: f"s{number}" for number, name in enumerate(states)}
    yield f"    start((start)) --> {ids[definition['StartAt']]}"
    for name, state in states.items():
        yield f'    {ids[name]}["{name}<br/><i>{_does(state)}</i>"]'
        target = ids[state["Next"]] if "Next" in state else "stop((end))"
        yield f"    {ids[name]} --> {target}"


def _does(state: dict[str, Any]) -> str:
    """Says what a Task state calls: the function, or the SageMaker API."""
    resource = str(state["Resource"])
    if resource.startswith("${"):
        return "Lambda " + resource[2:].removesuffix("_arn}")
    return "SageMaker " + resource.rpartition(":")[2]


def variables_table() -> str:
    """Lists the Terraform variables with type, default and meaning."""
    lines = ["| variable | type | default | |", "|---|---|---|---|"]
    for variable in VARIABLES:
        default = json.dumps(variable.default)
        lines.append(
            f"| `{variable.name}` | {variable.type} | `{default}` | {variable.description} |"
        )
    return "\n".join(lines)


def rendered(text: str) -> str:
    """Returns the README with its generated parts anew.

    Raises:
        ValueError: A part's markers are gone.
    """
    definition = json.loads((ROOT / "asl" / "tune.json").read_text(encoding="utf-8"))
    parts = {"workflow": workflow_picture(definition), "variables": variables_table()}
    for name, part in parts.items():
        block = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        match = block.search(text)
        if match is None:
            raise ValueError(f"README.md: the markers of the part {name} are gone")
        text = f"{text[: match.start()]}{match[1]}{part}\n{match[2]}{text[match.end() :]}"
    return text


def main() -> int:
    """Rewrites README.md where it isn't fresh."""
    before = README.read_text(encoding="utf-8")
    after = rendered(before)
    if after != before:
        README.write_text(after, encoding="utf-8")
        print("README.md: rewritten")
    return 0


if __name__ == "__main__":
    sys.exit(main())
