"""Print what .github/workflows run the tests on: the Pythons of pyproject.toml's classifiers.

Usage, in a step: python3 -m tools.generate.ci_matrix >> "$GITHUB_OUTPUT"
"""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_CLASSIFIER = re.compile(r"Programming Language :: Python :: (3\.\d+)")


def pythons(pyproject: dict[str, Any]) -> list[str]:
    """Give the versions of Python that the project says it runs on, in the order of its list.

    Args:
        pyproject: What is in pyproject.toml.
    """
    found = map(_CLASSIFIER.fullmatch, pyproject["project"]["classifiers"])
    return [match[1] for match in found if match]


def main(root: Path = ROOT) -> None:
    """Print the matrix as GitHub's `name=value`."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    print(f"pythons={json.dumps(pythons(pyproject))}")


if __name__ == "__main__":
    main()
