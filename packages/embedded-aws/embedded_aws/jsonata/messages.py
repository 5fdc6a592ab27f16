"""What a failed expression says: the reference implementation's sentences, which AWS passes on.

The library's own name each function "Object", and leave out some of what they name. AWS was seen to
say `T1006: Attempted to invoke a non-function` and `T0412: Argument 1 of function "sum" must be an
array of "numbers"`, which is what the reference implementation says.
"""

from __future__ import annotations

import json
import re

from jsonata.jexception import JException

TOO_LONG = "Expression evaluation timeout: Check for infinite loop"

_PLACEHOLDER = re.compile(r"\{\{(\{?)\w+\}?\}\}")
_TYPES = {
    "a": "arrays",
    "b": "booleans",
    "f": "functions",
    "n": "numbers",
    "o": "objects",
    "s": "strings",
}


def too_deep(depth: int, limit: int) -> str:
    """Say that an expression nests too deep."""
    return (
        "Stack overflow error: Check for non-terminating recursive function.  "
        f"Consider rewriting as tail-recursive. Depth={depth} max={limit}"
    )


def text(error: JException) -> str:
    """Return an error's sentence, without its code."""
    template = JException.error_codes.get(error.error)
    if template is None:
        return str(error.error)
    extra = _TYPES.get(str(error.extra), error.extra) if error.error == "T0412" else error.extra
    values = iter((error.current, error.expected, extra))

    def fill(place: re.Match[str]) -> str:
        value = next(values, None)
        return str(value) if place[1] else json.dumps(value, default=str)

    return _PLACEHOLDER.sub(fill, template.replace("Object", "function"))
