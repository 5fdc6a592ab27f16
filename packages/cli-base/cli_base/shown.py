r"""Shows foreign text as text: what a terminal would obey or not show is written out.

Names, causes, log lines, file names and answers of APIs come from elsewhere. An escape sequence in
one would rule the terminal, a control of direction would let it read as another text, a character
without width would hide in it, and a line break would make a line of its own that looks like ours.

Everything that a program prints goes through here or through `cli_base.printing`, which builds
on it.
"""

from __future__ import annotations

import io
import logging
import re
import sys
import threading
import traceback
import unicodedata
from types import TracebackType
from typing import TextIO

_TAB = 8
_LATIN_1 = 0x100
_BMP = 0x10000
# Of Terraform's own colours (github.com/mitchellh/colorstring): attributes and bright foregrounds.
# Black, concealed and backgrounds aren't among them: they could hide a text.
_COLOUR = re.compile(r"(\x1b\[(?:0|1|2|4|21|22|24|39|3[1-7]|9[0-7])?m)")


def _is_shown(code: int) -> bool:
    """Say whether a character has a glyph or is a space.

    What `str.isprintable` denies is of Unicode's categories Other (control, format, surrogate,
    private use, unassigned) or Separator (line, paragraph, space): of these, spaces are kept.
    """
    letter = chr(code)
    return letter.isprintable() or unicodedata.category(letter) == "Zs"


class _Table(dict[int, str]):
    """A table for `str.translate` that is filled as characters come up."""

    def __init__(self, **kept: str) -> None:
        super().__init__({ord("\n"): kept.get("newline", r"\n")})

    def __missing__(self, code: int) -> str:
        text = chr(code) if _is_shown(code) else self._escaped(code)
        if code < _BMP:  # the planes above are a million, and hardly ever seen
            self[code] = text
        return text

    def _escaped(self, code: int) -> str:
        if code < _LATIN_1:
            return f"\\x{code:02x}"
        return f"\\u{code:04x}" if code < _BMP else f"\\U{code:08x}"


class _JsonTable(_Table):
    """Escapes as JSON has them (RFC 8259, 7): above U+FFFF as a pair of surrogates."""

    def _escaped(self, code: int) -> str:
        if code < _BMP:
            return f"\\u{code:04x}"
        units = chr(code).encode("utf-16-be").hex()
        return f"\\u{units[:4]}\\u{units[4:]}"


class _XmlTable(_Table):
    """Character references (XML 1.0, 4.1); tabs may stand as they are."""

    def _escaped(self, code: int) -> str:
        return chr(code) if code == ord("\t") else f"&#x{code:x};"


_LINE, _LINES = _Table(), _Table(newline="\n")
_JSON, _XML = _JsonTable(newline="\n"), _XmlTable(newline="\n")


def shown(text: str, *, lines: bool = False) -> str:
    r"""Write out what a terminal would obey or not show, such as ESC as `\x1b`.

    Args:
        text: Any text, lone surrogates included.
        lines: Keep line breaks: the text is meant to have several lines. Else they become `\n`.
    """
    if text.isprintable():
        return text
    if "\t" in text:
        text = text.expandtabs(_TAB)
    return text.replace("\r\n", "\n").translate(_LINES) if lines else text.translate(_LINE)


def indented(text: str, by: int) -> str:
    """Move the lines after the first one to the right, so that none looks like a line of ours."""
    return text.replace("\n", "\n" + by * " ")


def coloured(line: str) -> str:
    """Write out all but the colours in a line of a program that colours what it says itself."""
    pieces = enumerate(_COLOUR.split(line))
    return "".join(piece if number % 2 else shown(piece) for number, piece in pieces)


def colourless(line: str) -> str:
    """Take the colours out of a line of such a program, and write out the rest."""
    return shown(_COLOUR.sub("", line))


def json_text(text: str) -> str:
    """Escape in JSON what a terminal would obey or not show: the same JSON, safe to print."""
    return text.translate(_JSON)


def xml_text(text: str) -> str:
    """Escape in XML what a terminal would obey or not show: the same document, safe to print."""
    return text.translate(_XML)


def print_out(text: str, end: str = "\n") -> None:
    """Print what was asked for on standard output: a document, or lines."""
    _write(sys.stdout, shown(text, lines=True) + end)


def print_error(text: str) -> None:
    """Print a line on standard error."""
    _write(sys.stderr, f"{shown(text)}\n")


def print_coloured(line: str, *, error: bool) -> None:
    """Print a line of such a program, on standard error or output; in colours on a terminal."""
    stream = sys.stderr if error else sys.stdout
    _write(stream, f"{coloured(line) if stream.isatty() else colourless(line)}\n")


def guard_terminal() -> None:
    """Show as text what Python and libraries report: logged warnings, errors that nobody caught.

    Who has set this up otherwise, such as a test's runner, is left alone. What the terminal's
    encoding lacks is written out: no text makes printing fail.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    logging.basicConfig(handlers=[_Reports()])  # of warnings and worse, as without it
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _report
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = lambda found: _report(
            found.exc_type, found.exc_value, found.exc_traceback
        )


class _Reports(logging.Handler):
    """Prints what is logged, with its traceback."""

    def emit(self, record: logging.LogRecord) -> None:
        _write(sys.stderr, shown(self.format(record), lines=True) + "\n")


def _report(
    kind: type[BaseException], error: BaseException | None, at: TracebackType | None
) -> None:
    text = "".join(traceback.format_exception(kind, error, at))
    _write(sys.stderr, shown(text, lines=True))


def _write(stream: TextIO, text: str) -> None:
    """Write at once; what the stream's encoding lacks is written out too."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
    stream.flush()
