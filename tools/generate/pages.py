"""Generated parts of pages: each stands between `<!-- NAME -->` and `<!-- /NAME -->`."""

from __future__ import annotations

import re


def with_part(page: str, text: str, name: str, part: str) -> str:
    """Return a page's text with one part anew.

    Args:
        page: Its file's name, for messages.
        text: Its text as it is.
        name: The part's name in the markers.
        part: What takes the place of what stands between them.

    Raises:
        ValueError: The markers are gone.
    """
    found = re.search(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", text, re.DOTALL)
    if found is None:
        raise ValueError(f"{page}: the markers of the part {name} are gone")
    return f"{text[: found.start()]}{found[1]}{part}\n{found[2]}{text[found.end() :]}"
