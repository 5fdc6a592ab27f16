"""A document as it is read: what isn't JSON, or has a key twice, is refused with its place."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asl_check.document import JsonSyntaxError, Position, read
from cli_base.errors import UsageError

PLACEHOLDER = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
"""What stands for a value that Terraform creates or resolves, such as `${bucket}`."""

_PACKAGE = Path(__file__).resolve().parents[2]


class DocumentError(UsageError):
    """A document can't be deployed; the text names the file, the place and what is allowed."""


def documents_root() -> Path:
    """Return the folder that holds `asl`, `iam`, `lambda_src` and `modules`.

    It is inside the package where that was installed from a wheel, and the project's directory
    in a checkout.
    """
    installed = _PACKAGE / "_documents"
    return installed if installed.is_dir() else _PACKAGE.parent


@dataclass(frozen=True)
class Document:
    """A document that is valid JSON.

    Attributes:
        name: The file, relative to `documents_root()`, such as `iam/trust.json`.
        content: The JSON object.
    """

    name: str
    content: dict[str, Any]

    def placeholders(self) -> set[str]:
        """Return the names of the placeholders in the document."""
        return set(PLACEHOLDER.findall(json.dumps(self.content, ensure_ascii=False)))

    def at(self, pointer: str) -> Any:  # noqa: ANN401 (JSON)
        """Return the value at a JSON pointer (RFC 6901).

        Raises:
            DocumentError: It leads nowhere.
        """
        value: Any = self.content
        for part in pointer.split("/")[1:]:
            key = _last_part(part)
            try:
                value = value[int(key)] if isinstance(value, list) else value[key]
            except (KeyError, IndexError, ValueError, TypeError):
                raise DocumentError(f"{self.name}: there is nothing at {pointer}.") from None
        return value


def load_document(name: str, root: Path | None = None) -> Document:
    """Read and check a document.

    Args:
        name: The file, relative to `root`.
        root: `documents_root()` by default.

    Raises:
        DocumentError: The file is absent, not UTF-8, not valid JSON, not an object, or has a key
            twice in one object.
    """
    try:
        text = ((root or documents_root()) / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError(f"{name}: can't be read as UTF-8 text: {error}.") from error
    return parse_document(name, text)


def parse_document(name: str, text: str) -> Document:
    """Check a document's text; `load_document` says what for."""
    try:
        found = read(text)
    except JsonSyntaxError as error:
        raise _refused(name, error.position, f"{error}; expected {error.expected}") from error
    if not isinstance(found.value, dict):
        raise DocumentError(f"{name}: is a JSON {type(found.value).__name__}, not an object.")
    for pointer in found.duplicates:
        key = json.dumps(_last_part(pointer))
        raise _refused(name, found.positions[pointer], f"the key {key} is there twice")
    for pointer in found.unquoted:
        raise _refused(name, found.positions[pointer], "a placeholder stands in quotes")
    return Document(name, found.value)


def _refused(name: str, at: Position, what: str) -> DocumentError:
    return DocumentError(f"{name}:{at.line}:{at.column}: {what}.")


def _last_part(pointer: str) -> str:
    return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
