"""Constant arguments of intrinsic functions: their types, and the escapes in their strings.

From the guide's page "Intrinsics for JSONPath states in Step Functions workflows", and Appendix B
of states-language.net.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_ESCAPED: Final = frozenset("'{}\\")
_ALGORITHMS: Final = frozenset({"MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"})

NUMBER: Final = "a number"
TEXT: Final = "a string in quotes"
NEITHER: Final = "an array or an object, by a path or a function"
HASH: Final = f"one of {', '.join(sorted(_ALGORITHMS))}, in quotes"
FALSE: Final = "false"
STEP: Final = "a number other than 0"
SIZE: Final = "an integer above 0"

# What each argument must be, in order; the functions that take anything aren't here.
_TAKES: Final[Mapping[str, tuple[str, ...]]] = {
    "States.ArrayContains": (NEITHER,),
    "States.ArrayGetItem": (NEITHER, NUMBER),
    "States.ArrayLength": (NEITHER,),
    "States.ArrayPartition": (NEITHER, SIZE),
    "States.ArrayRange": (NUMBER, NUMBER, STEP),
    "States.ArrayUnique": (NEITHER,),
    "States.Base64Decode": (TEXT,),
    "States.Base64Encode": (TEXT,),
    "States.Hash": ("", HASH),
    "States.JsonMerge": (NEITHER, NEITHER, FALSE),
    "States.MathAdd": (NUMBER, NUMBER),
    "States.MathRandom": (NUMBER, NUMBER, NUMBER),
    "States.StringSplit": (TEXT, TEXT),
    "States.StringToJson": (TEXT,),
}


def _is_number(text: str, *, is_string: bool) -> bool:
    return not is_string and text[:1] in "-0123456789"


_RIGHT: Final[Mapping[str, Callable[[str, bool], bool]]] = {
    NUMBER: lambda text, is_string: _is_number(text, is_string=is_string),
    TEXT: lambda _, is_string: is_string,
    STEP: lambda text, is_string: _is_number(text, is_string=is_string) and float(text) != 0,
    SIZE: lambda text, is_string: _is_number(text, is_string=is_string) and float(text) > 0,
    NEITHER: lambda _text, _is_string: False,
    HASH: lambda text, is_string: is_string and text in _ALGORITHMS,
    FALSE: lambda text, is_string: not is_string and text == "false",
}


def wrong_constant(name: str, index: int, text: str, *, is_string: bool) -> str:
    """Say what is wrong with a constant argument, or return the empty string.

    Args:
        name: The function's name.
        index: The argument's place, from 0.
        text: The constant as written, a string without its quotes.
        is_string: Whether it stands in quotes.
    """
    if is_string and (wrong := _wrong_escape(text)):
        return f"{wrong} isn't an escape; \\\\ writes a backslash"
    takes = _TAKES.get(name, ())
    wanted = takes[index] if index < len(takes) else ""
    if not wanted or _RIGHT[wanted](text, is_string):
        return ""
    written = f"'{text}'" if is_string else text
    return f"argument {index + 1} of {name} is {written}, not {wanted}"


def _wrong_escape(text: str) -> str:
    for found in _ESCAPE.finditer(text):
        if found.group(1) not in _ESCAPED:
            return found.group()
    return ""
