"""The consoles, and texts for them: rich, with foreign text kept as the text that it is.

Rich reads markup such as `[/red]` in strings, and passes control characters on. Here no string is
markup, and each piece of text is shown as `cli_base.shown` says before rich adds its styles.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

import rich.console
import rich.text
from rich.console import ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.style import Style

from cli_base.shown import shown


class Text(rich.text.Text):
    """A styled text; a line break in it is foreign, so it is written out like other controls.

    Args:
        text: Any text.
        style: Of all of it.
        lines: Keep line breaks: the text is meant to have several lines.
        options: As rich's own Text has them.
    """

    def __init__(
        self,
        text: str = "",
        style: str | Style = "",
        *,
        lines: bool = False,
        **options: Any,  # noqa: ANN401 - rich's own
    ) -> None:
        super().__init__(shown(text, lines=lines), style, **options)

    def append(
        self, text: rich.text.Text | str, style: str | Style | None = None
    ) -> rich.text.Text:
        """Add a piece, in a style of its own."""
        return super().append(shown(text) if isinstance(text, str) else text, style)


class Console(rich.console.Console):
    """Standard output or error, or a file: every string is text, none is markup.

    Args:
        stderr: Standard error instead of standard output.
        soft_wrap: Don't break lines.
        file: Instead of both.
        options: Width and terminal, as rich's own Console has them.
    """

    def __init__(
        self,
        *,
        stderr: bool = False,
        soft_wrap: bool = False,
        file: IO[str] | None = None,
        **options: Any,  # noqa: ANN401 - rich's own
    ) -> None:
        plain = {"markup": False, "emoji": False, "highlight": False}
        super().__init__(stderr=stderr, soft_wrap=soft_wrap, file=file, **{**options, **plain})

    def render_str(self, text: str, **options: Any) -> rich.text.Text:  # noqa: ANN401 - rich's own
        """Make a string, of a table's cell for instance, a text; whoever asks for markup."""
        plain = {"markup": False, "emoji": False, "highlight": False}
        return super().render_str(shown(text), **{**options, **plain})

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """Show what others than `Text` bring: every piece of text comes through here."""
        for segment in super().render(renderable, options):
            if segment.control or segment.text.isprintable() or segment.text == "\n":
                yield segment
            else:
                yield Segment(shown(segment.text, lines=True), segment.style)
