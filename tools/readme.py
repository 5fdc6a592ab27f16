"""`make readme`: writes the README's generated parts from their sources.

The picture comes from `asl/tune.json`, the table from the declared variables. Each part stands
between `<!-- NAME -->` and `<!-- /NAME -->`; a test proves that the README is fresh.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from tune_model.infra.variable import Variable
from tune_model.infra.variables import SAMPLE
from tune_model.infra.variables_byo import BRING_YOUR_OWN
from tune_model.reports.state_graph import workflow_picture

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def variables_table(variables: Iterable[Variable]) -> str:
    """Lists Terraform variables with type, default and meaning."""
    lines = ["| variable | type | default | |", "|---|---|---|---|"]
    for variable in variables:
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
    parts = {
        "workflow": workflow_picture(definition),
        "variables": variables_table(SAMPLE),
        "own": variables_table(BRING_YOUR_OWN),
    }
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
