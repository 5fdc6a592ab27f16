r"""A document as it is written for Terraform: JSON in which `${` begins nothing but expressions.

With `${bucket}` for the placeholder `bucket`, `${partition}` for `partition`, and
`${jsonencode(…)}` to encode a whole string:

    {"Resource": "arn:aws:s3:::${bucket}/*", "Bucket": "${bucket}", "Cost": "$5 or ${not_ours"}

becomes

    {"Resource": "arn:${partition}:s3:::${bucket}/*", "Bucket": ${jsonencode(bucket)},
     "Cost": "$5 or \u0024{not_ours"}
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from unicodedata import combining, is_normalized

from tune_model.infra.documents.load import PLACEHOLDER, Document, DocumentError
from tune_model.infra.documents.override import Changes

_ARN = "arn:aws:"

Encode = Callable[[object], str]
"""Turns a value, or an expression that has one at plan time, into text that is JSON then."""


def render(
    document: Document,
    values: Mapping[str, str],
    encode: Encode,
    *,
    changes: Changes | None = None,
) -> str:
    """Write a document, in its own order of keys.

    Args:
        document: What is written.
        values: Text or expression for each placeholder, and for `partition`, which takes the
            place of `aws` in strings that begin with `arn:aws:`. One that stands within a
            longer string must need no escape there, as names in AWS don't.
        encode: Makes the JSON text of what takes a value's place, and of a placeholder's value
            that is a whole string.
        changes: Where the template's variables change the document.

    Returns:
        JSON as `json.dumps(..., indent=2)` lays it out.

    Raises:
        DocumentError: A placeholder is unknown, misplaced or missing, or a change's pointer
            leads nowhere.
    """
    writer = _Writer(document.name, values, changes or Changes(), encode)
    text = writer.write(document.content, "", "\n")
    writer.check_all_used()
    return text


@dataclass
class _Writer:
    """Writes one document, and remembers what it has used."""

    name: str
    values: Mapping[str, str]
    changes: Changes
    encode: Encode
    used: set[str] = field(default_factory=lambda: {"partition"})

    def write(self, value: object, pointer: str, margin: str) -> str:
        """Write a value, or what takes its place.

        {"/A/Strategy": "tuning.strategy"} replaced
        ->  ${jsonencode(tuning.strategy)}
        {"/A/Jobs": "tuning.jobs"} defaulted, where the document has 10
        ->  %{ if tuning.jobs != null }${jsonencode(tuning.jobs)}%{ else }10%{ endif }
        """
        if pointer in self.changes.replaced:
            self.used.add(pointer)
            return self.encode(self.changes.replaced[pointer])
        own = self._own(value, pointer, margin)
        if pointer not in self.changes.defaulted:
            return own
        self.used.add(pointer)
        given = self.changes.defaulted[pointer]
        return f"%{{ if {given} != null }}${{jsonencode({given})}}%{{ else }}{own}%{{ endif }}"

    def _own(self, value: object, pointer: str, margin: str) -> str:
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
            at = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
            if PLACEHOLDER.search(key):
                raise DocumentError(f"{self.name}: {at}: placeholders stand in values only.")
            lines.append(f'{inner}"{_escaped(key)}": {self.write(member, at, inner)}')
        return ",".join(lines) + "".join(self._optional(pointer, inner))

    def _optional(self, pointer: str, inner: str) -> Iterator[str]:
        """Yield the members that an object has only where a variable isn't null.

        {"/A/VpcConfig": "vpc_config"}
        ->  %{ if vpc_config != null }, "VpcConfig": ${jsonencode(vpc_config)}%{ endif }
        """
        for at, variable in self.changes.added.items():
            parent, _, key = at.rpartition("/")
            if parent == pointer:
                self.used.add(at)
                member = f'{inner}"{key}": ${{jsonencode({variable})}}'
                yield f"%{{ if {variable} != null }},{member}%{{ endif }}"

    def _items(self, value: list[object], pointer: str, margin: str) -> str:
        inner = margin + "  "
        lines = (self.write(v, f"{pointer}/{i}", inner) for i, v in enumerate(value))
        return ",".join(inner + line for line in lines)

    def _string(self, value: str, pointer: str) -> str:
        if whole := PLACEHOLDER.fullmatch(value):
            return self.encode(self._value(whole[1], pointer))
        if value.startswith(_ARN) and "partition" in self.values:
            service = self._filled(value.removeprefix(_ARN), pointer)
            return f'"arn:{self.values["partition"]}:{service}"'
        return f'"{self._filled(value, pointer)}"'

    def _filled(self, text: str, pointer: str) -> str:
        r"""Put values in the place of placeholders; what else looks like one stays text.

        With `${bucket}` for the placeholder `bucket`:

            s3://${bucket}/models  ->  s3://${bucket}/models
            $5 of $${bucket}       ->  $5 of \u0024${bucket}
        """
        written, rest = "", text
        while found := PLACEHOLDER.search(rest):
            before = _escaped(rest[: found.start()], expression_follows=True)
            written += before + self._value(found[1], pointer)
            rest = rest[found.end() :]
        return written + _escaped(rest)

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
        for pointer in sorted(self.changes.pointers() - self.used):
            raise DocumentError(
                f"{self.name}: {pointer} is gone, but a variable changes the value there."
            )


def _escaped(text: str, *, expression_follows: bool = False) -> str:
    r"""Write text as it stands in a JSON string in a Terraform template.

    There `${` begins an expression, `%{` a directive, and `$${` neither. JSON's `\u0024` for `$`
    needs no escape of Terraform's, which CDK takes for the beginning of an expression.

        costs $5, or ${x and %{y  ->  costs $5, or \u0024{x and \u0025{y
        costs $                   ->  costs \u0024  (where an expression follows)
    """
    # Terraform normalizes text to NFC; escaped, what isn't composed stays so.
    composed = is_normalized("NFC", text) and not any(map(combining, text))
    inside = json.dumps(text, ensure_ascii=not composed)[1:-1]
    opening = r"[$%](?=\{|\Z)" if expression_follows else r"[$%](?=\{)"
    return re.sub(opening, lambda found: f"\\u{ord(found[0]):04x}", inside)
