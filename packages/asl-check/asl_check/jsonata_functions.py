"""JSONata's functions: those of 2.0.6, and those that Step Functions adds.

Names and signatures are those of docs.jsonata.org and of the guide's page "Transforming data with
JSONata in Step Functions", which takes `$eval` away and adds the last six.
"""

from typing import Final

from asl_check.shapes import ANYTHING, TEXT, Scalar, Series, Shape

_NUMBER: Final = Scalar("number")
_TRUTH: Final = Scalar("boolean")
_ITEMS: Final = Series(ANYTHING)

# Name to fewest and most arguments; None means any number. Where JSONata takes a missing first
# argument from the context, it counts as optional.
ARITIES: Final[dict[str, tuple[int, int | None]]] = {
    "abs": (0, 1),
    "append": (2, 2),
    "assert": (1, 2),
    "average": (1, 1),
    "base64decode": (0, 1),
    "base64encode": (0, 1),
    "boolean": (0, 1),
    "ceil": (0, 1),
    "clone": (0, 1),
    "contains": (1, 2),
    "count": (1, 1),
    "decodeUrl": (0, 1),
    "decodeUrlComponent": (0, 1),
    "distinct": (1, 1),
    "each": (1, 2),
    "encodeUrl": (0, 1),
    "encodeUrlComponent": (0, 1),
    "error": (0, 1),
    "exists": (1, 1),
    "filter": (2, 2),
    "floor": (0, 1),
    "formatBase": (0, 2),
    "formatInteger": (1, 2),
    "formatNumber": (1, 3),
    "fromMillis": (0, 3),
    "join": (1, 2),
    "keys": (0, 1),
    "length": (0, 1),
    "lookup": (1, 2),
    "lowercase": (0, 1),
    "map": (2, 2),
    "match": (1, 3),
    "max": (1, 1),
    "merge": (1, 1),
    "millis": (0, 0),
    "min": (1, 1),
    "not": (0, 1),
    "now": (0, 2),
    "number": (0, 1),
    "pad": (1, 3),
    "parseInteger": (1, 2),
    "power": (1, 2),
    "reduce": (2, 3),
    "replace": (2, 4),
    "reverse": (1, 1),
    "round": (0, 2),
    "shuffle": (1, 1),
    "sift": (1, 2),
    "single": (1, 2),
    "sort": (1, 2),
    "split": (1, 3),
    "spread": (0, 1),
    "sqrt": (0, 1),
    "string": (0, 2),
    "substring": (1, 3),
    "substringAfter": (1, 2),
    "substringBefore": (1, 2),
    "sum": (1, 1),
    "toMillis": (0, 2),
    "trim": (0, 1),
    "type": (0, 1),
    "uppercase": (0, 1),
    "zip": (1, None),
    "hash": (2, 2),
    "parse": (1, 1),
    "partition": (2, 2),
    "random": (0, 1),
    "range": (3, 3),
    "uuid": (0, 0),
}

# The kinds of the arguments that must be text (s), a number (n) or a function (f); x is any other.
# The language's signatures, and the guide's of the last four.
SIGNATURES: Final[dict[str, str]] = {
    **dict.fromkeys(("abs", "ceil", "floor", "sqrt"), "n"),
    **dict.fromkeys(("lowercase", "uppercase", "length", "trim", "base64encode"), "s"),
    **dict.fromkeys(("base64decode", "encodeUrl", "encodeUrlComponent"), "s"),
    **dict.fromkeys(("decodeUrl", "decodeUrlComponent", "parse"), "s"),
    **dict.fromkeys(("substringAfter", "substringBefore", "hash"), "ss"),
    **dict.fromkeys(("power", "round", "formatBase"), "nn"),
    **dict.fromkeys(("map", "filter", "single", "each", "sift"), "xf"),
    "formatInteger": "ns",
    "join": "xs",
    "lookup": "xs",
    "pad": "sns",
    "parseInteger": "ss",
    "partition": "xn",
    "random": "n",
    "range": "nnn",
    "reduce": "xfx",
    "split": "sxn",
    "substring": "snn",
}

KINDS: Final = {"s": "a text", "n": "a number", "f": "a function"}

FORBIDDEN: Final = {"eval": "$parse"}

# What a call gives where it gives anything; the others depend on what they get.
RESULTS: Final[dict[str, Shape]] = {
    **dict.fromkeys(("boolean", "contains", "exists", "not"), _TRUTH),
    **dict.fromkeys(("count", "length", "millis", "random", "sum"), _NUMBER),
    **dict.fromkeys(("now", "string", "uuid", "join", "type", "hash"), TEXT),
    **dict.fromkeys(("lowercase", "uppercase", "trim", "replace", "pad"), TEXT),
    **dict.fromkeys(("formatNumber", "formatBase", "formatInteger", "fromMillis"), TEXT),
    **dict.fromkeys(("partition", "range", "zip"), _ITEMS),
}


def takes(name: str) -> str:
    """Write how many arguments a function takes: `2`, `1 to 3`, `1 or more`."""
    fewest, most = ARITIES[name]
    if most is None:
        return f"{fewest} or more"
    return f"{fewest}" if fewest == most else f"{fewest} to {most}"
