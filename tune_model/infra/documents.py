"""The documents: the state machine and the policies as files, and their rendering for Terraform.

A document is a JSON object with `${placeholders}` in its string values, for what Terraform
creates or resolves. Loading checks the JSON; rendering checks the placeholders and the places
that variables override, and puts a Terraform expression where a value goes in. It keeps the
document's key order, so that the deployed text reads like the file.

Nothing here knows CDK: an expression is whatever `encode` makes of a value.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn
from unicodedata import combining, is_normalized

from cli_base.errors import UsageError

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACEHOLDER = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_TOKEN = re.compile(r'(?P<string>"(?:[^"\\]|\\.)*")(?P<colon>\s*:)?|[{}]')
_ARN = "arn:aws:"

Encode = Callable[[object], str]
"""Turns a value, or an expression that has one at plan time, into text that is JSON then."""


class DocumentError(UsageError):
    """A document can't be deployed; the text names the file, the place and what is allowed."""


def documents_root() -> Path:
    """Return the folder that holds `asl`, `iam` and `lambda_src`.

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

    def render(
        self,
        values: Mapping[str, str],
        encode: Encode,
        *,
        overrides: Mapping[str, object] | None = None,
        optional: Mapping[str, str] | None = None,
    ) -> str:
        """Write the document as a Terraform template.

        Args:
            values: Text or expression for each placeholder, and for `partition`, which takes the
                place of `aws` in strings that begin with `arn:aws:`. One that stands within a
                longer string must need no escape there, as names in AWS don't.
            encode: Makes the JSON text of an override, and of a placeholder's value that is a
                whole string.
            overrides: What takes the place of the value at a JSON pointer (RFC 6901).
            optional: The template's variable that adds a member at a JSON pointer, unless it is
                null.

        Returns:
            JSON as `json.dumps(..., indent=2)` lays it out, in which `${` and `%{` begin
            nothing but expressions.

        Raises:
            DocumentError: A placeholder is unknown, misplaced or missing, or an override's
                pointer leads nowhere.
        """
        writer = _Writer(
            self.name, dict(values), dict(overrides or {}), dict(optional or {}), encode
        )
        text = writer.write(self.content, "", "\n")
        writer.check_all_used()
        return text

    def placeholders(self) -> set[str]:
        """Return the names of the placeholders in the document."""
        return set(_PLACEHOLDER.findall(json.dumps(self.content, ensure_ascii=False)))

    def at(self, pointer: str) -> Any:  # noqa: ANN401 (JSON)
        """Return the value at a JSON pointer (RFC 6901).

        Raises:
            DocumentError: It leads nowhere.
        """
        value: Any = self.content
        for part in pointer.split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
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
        content = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(content, ensure_ascii=False).encode()  # refuses half a surrogate pair
    except json.JSONDecodeError as error:
        raise DocumentError(f"{name}:{error.lineno}:{error.colno}: {error.msg}.") from error
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{name}: isn't JSON: {error}.") from error
    if not isinstance(content, dict):
        raise DocumentError(f"{name}: is a JSON {type(content).__name__}, not an object.")
    for key, offset in _duplicate_keys(text):
        line = text.count("\n", 0, offset) + 1
        column = offset - text.rfind("\n", 0, offset)
        raise DocumentError(f"{name}:{line}:{column}: the key {key} is there twice.")
    return Document(name, content)


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a JSON number")


def _duplicate_keys(text: str) -> Iterator[tuple[str, int]]:
    """Yield each key of valid JSON that its object already has, as written, and its offset."""
    objects: list[set[str]] = []
    for token in _TOKEN.finditer(text):
        if token.group() == "{":
            objects.append(set())
        elif token.group() == "}":
            objects.pop()
        elif token["colon"]:
            key = json.loads(token["string"])
            if key in objects[-1]:
                yield token["string"], token.start()
            objects[-1].add(key)


def _literal(text: str) -> str:
    r"""Write text as it stands in a JSON string in a Terraform template.

    There `${` begins an expression and `%{` a directive. JSON's `\u0024` for `$` needs no escape
    of Terraform's, which CDK takes for the beginning of an expression.
    """
    # Terraform normalizes text to NFC; escaped, what isn't composed stays so.
    composed = is_normalized("NFC", text) and not any(map(combining, text))
    inside = json.dumps(text, ensure_ascii=not composed)[1:-1]
    return inside.replace("${", r"\u0024{").replace("%{", r"\u0025{")


@dataclass
class _Writer:
    """Writes one document, and remembers what it has used."""

    name: str
    values: dict[str, str]
    overrides: dict[str, object]
    optional: dict[str, str]
    encode: Encode
    used: set[str] = field(default_factory=lambda: {"partition"})

    def write(self, value: object, pointer: str, margin: str) -> str:
        if pointer in self.overrides:
            self.used.add(pointer)
            return self.encode(self.overrides[pointer])
        if isinstance(value, str):
            return self._string(value, pointer)
        if value and isinstance(value, dict):
            return "{" + self._members(value, pointer, margin) + margin + "}"
        if value and isinstance(value, list):
            return "[" + self._items(value, pointer, margin) + margin + "]"
        return json.dumps(value)

    def _members(self, value: dict[str, object], pointer: str, margin: str) -> str:
        inner = margin + "  "
        lines = []
        for key, member in value.items():
            place = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if _PLACEHOLDER.search(key):
                raise DocumentError(f"{self.name}: {place}: placeholders stand in values only.")
            lines.append(f'{inner}"{_literal(key)}": {self.write(member, place, inner)}')
        return ",".join(lines) + "".join(self._optional(pointer, inner))

    def _optional(self, pointer: str, inner: str) -> Iterator[str]:
        for place, variable in self.optional.items():
            parent, _, key = place.rpartition("/")
            if parent == pointer:
                self.used.add(place)
                member = f'{inner}"{key}": ${{jsonencode({variable})}}'
                yield f"%{{ if {variable} != null }},{member}%{{ endif }}"

    def _items(self, value: list[object], pointer: str, margin: str) -> str:
        inner = margin + "  "
        lines = (self.write(v, f"{pointer}/{i}", inner) for i, v in enumerate(value))
        return ",".join(inner + line for line in lines)

    def _string(self, value: str, pointer: str) -> str:
        if whole := _PLACEHOLDER.fullmatch(value):
            return self.encode(self._value(whole[1], pointer))
        arn = value.startswith(_ARN) and "partition" in self.values
        start = f"arn:{self.values['partition']}:" if arn else ""
        text = self._substitute(value.removeprefix(_ARN) if arn else value, pointer)
        return f'"{start}{text}"'

    def _substitute(self, value: str, pointer: str) -> str:
        parts = _PLACEHOLDER.split(value)  # text, name, text, name, ... text
        parts[0:-1:2] = [_literal(text + "{")[:-1] for text in parts[0:-1:2]]  # `${` follows
        parts[-1] = _literal(parts[-1])
        parts[1::2] = (self._value(name, pointer) for name in parts[1::2])
        return "".join(parts)

    def _value(self, name: str, pointer: str) -> str:
        if name not in self.values:
            allowed = ", ".join(f"${{{known}}}" for known in sorted(self.values))
            raise DocumentError(
                f"{self.name}: {pointer}: ${{{name}}} is no placeholder; allowed: {allowed}."
            )
        self.used.add(name)
        return self.values[name]

    def check_all_used(self) -> None:
        for name in sorted(self.values.keys() - self.used):
            raise DocumentError(f"{self.name}: the placeholder ${{{name}}} is missing.")
        for pointer in sorted({*self.overrides, *self.optional} - self.used):
            raise DocumentError(
                f"{self.name}: {pointer} is gone, but a variable overrides the value there."
            )
