"""What may reach a terminal, and texts that mustn't as they are."""

import contextlib
import io
import re
import unicodedata
from collections.abc import Callable

# What would harm if it reached the terminal, or rich, as it is.
HOSTILE = (
    "[/red]",
    "[bold red]x[/]",
    "[link=https://evil.example]x[/link]",
    ":smile: \\[x]",
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\",
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[H",
    "\x9b31m \x9d0;title\x9c",
    "over\rwritten \b\b\b back",
    "first\nsecond",
    "\u202etxt.exe\u202c \u2066x\u2069",
    "\u200e\u200f\u061c marks",
    "\u200b\u200d\ufeff\u00ad no width",
    "\u2028line\u2029paragraph\x85next",
    "\U000e0041\U000e0001 tags",
    "\ud800 alone \udfff",
    "\ufffe \U0010ffff \ue000",
    "tab\tand\x00nul\x7fdelete",
    "Größe 日本語 ✔ שלום",
)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def refused(text: str, *, colours: bool = False) -> set[str]:
    """What of a printed text a terminal would obey or not show: empty, if all is well.

    Args:
        text: What was printed.
        colours: Whether the styles of the terminal's own are part of it.
    """
    plain = _COLOURS.sub("", text) if colours else text
    bad = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    return {c for c in plain if c != "\n" and unicodedata.category(c) in bad}


def printed(call: Callable[[], object]) -> tuple[str, str]:
    """Call something; return what it printed on standard output and on standard error."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        call()
    return out.getvalue(), err.getvalue()
