"""`make readme`: write the generated parts of README.md and docs/variables.md from their sources.

The picture comes from `asl/tune.json`, the tables from the declared variables. Each part stands
between `<!-- NAME -->` and `<!-- /NAME -->`; a test proves that both pages are fresh.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from tools.generate.pages import with_part
from tune_model.reports.state_graph import workflow_picture
from tune_model.variables.bring_your_own import BRING_YOUR_OWN
from tune_model.variables.current import CURRENT
from tune_model.variables.declaration import Variable
from tune_model.variables.sample import SAMPLE

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
VARIABLES = ROOT / "docs" / "variables.md"


def picture() -> str:
    """Draw the documented definition as a Mermaid flowchart."""
    definition = json.loads((ROOT / "asl" / "tune.json").read_text(encoding="utf-8"))
    return workflow_picture(definition)


def variables_table(variables: Iterable[Variable]) -> str:
    """List Terraform variables with type, default and meaning."""
    lines = ["| variable | type | default | |", "|---|---|---|---|"]
    for variable in variables:
        default = json.dumps(variable.default)
        lines.append(
            f"| `{variable.name}` | {variable.type} | `{default}` | {variable.description} |"
        )
    return "\n".join(lines)


PAGES: Mapping[Path, Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        README: {"workflow": picture},
        VARIABLES: {
            "sample": lambda: variables_table(SAMPLE),
            "current": lambda: variables_table(CURRENT),
            "own": lambda: variables_table(BRING_YOUR_OWN),
        },
    }
)
"""The generated parts of each page, by name."""


def rendered(page: Path, text: str) -> str:
    """Return a page's text with its generated parts anew.

    Args:
        page: One of `PAGES`.
        text: Its text as it is.

    Raises:
        ValueError: A part's markers are gone.
    """
    for name, write in PAGES[page].items():
        text = with_part(page.name, text, name, write())
    return text


def stale() -> list[Path]:
    """List the pages whose generated parts aren't what their sources give now."""
    texts = {page: page.read_text(encoding="utf-8") for page in PAGES}
    return [page for page, text in texts.items() if rendered(page, text) != text]


def main() -> int:
    """Rewrite the stale pages; return the exit code."""
    for page in stale():
        page.write_text(rendered(page, page.read_text(encoding="utf-8")), encoding="utf-8")
        print(f"{page.relative_to(ROOT)}: rewritten")
    return 0


if __name__ == "__main__":
    sys.exit(main())
