"""Makes any string fit to be shown: what has no glyph of its own becomes visible."""

from __future__ import annotations

_CONTROL_PICTURES = 0x2400  # U+2400 SYMBOL FOR NULL, and on to U+241F
_DELETE_PICTURE = "\u2421"
_KEPT = "\t\n"
_HIDDEN = (
    range(0x80, 0xA0),  # C1 controls
    range(0x202A, 0x202F),  # embeddings and overrides of direction
    range(0x2066, 0x206A),  # isolates of direction
    range(0xD800, 0xE000),  # surrogates
    range(0xFFFE, 0x10000),  # noncharacters
)


def visible(text: str) -> str:
    """Return the text with control characters as their pictures, and no lone surrogates.

    XML and HTML can't hold U+0000 and other controls, nor UTF-8 a surrogate without its pair. The
    controls of direction would let a text show as another one, and reorder what stands around it.
    """
    return "".join(_shown(letter) for letter in text) if not text.isprintable() else text


def _shown(letter: str) -> str:
    code = ord(letter)
    if letter in _KEPT:
        return letter
    if code < 0x20:  # noqa: PLR2004 - C0 controls end before the space
        return chr(_CONTROL_PICTURES + code)
    if code == 0x7F:  # noqa: PLR2004 - DELETE
        return _DELETE_PICTURE
    return "\ufffd" if any(code in codes for codes in _HIDDEN) else letter
