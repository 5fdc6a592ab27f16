"""JSONata's syntax: which strings are expressions, and the tree of one.

The parser is jsonata-python's, a port of the reference implementation. It knows JSONata 2.1; Step
Functions has 2.0.6 (the guide's page "Transforming data with JSONata in Step Functions").
"""

import re
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, NamedTuple

from asl_check.document import JsonValue

OPENED: Final = "{%"
CLOSED: Final = "%}"

# The parser recurses; no expression that a person writes nests that deep.
MAXIMUM_DEPTH: Final = 60

_OPENERS = re.compile(r"[\[({]")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|`[^`]*`|/\*.*?\*/", re.DOTALL)
_PLAIN = re.compile(r"[ ]*\$[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*[ ]*")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KEYWORDS: Final = frozenset({"and", "or", "in", "true", "false", "null", "function"})
_LATER = re.compile(r"\?\?|\?:")


class JsonataSyntaxError(ValueError):
    """A text isn't an expression.

    Attributes:
        position: The character of the text, from 1, at which the parser stopped.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


class Node(NamedTuple):
    """A node of an expression's tree.

    Attributes:
        kind: The parser's word: `path`, `variable`, `function`, `lambda`, `binary` and so on.
        value: A literal's value, an operator, a name.
        position: The character of the text, from 1, behind the node's first token.
        parts: What it is made of, in the order of evaluation.
        names: Variables that it binds: a lambda's parameters, `@$x` and `#$i` of a path's step.
        filters: What stands behind a step: predicates, and a group's keys and values.
    """

    kind: str
    value: Any
    position: int
    parts: "tuple[Node, ...]" = ()
    names: tuple[str, ...] = ()
    filters: "tuple[Node, ...]" = ()

    def every(self) -> "Iterator[Node]":
        """Yield the node and all those below it."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.filters)
            waiting += reversed(node.parts)


def is_expression(value: JsonValue) -> bool:
    """Tell whether a value is an expression: a string that `{%` opens and `%}` closes."""
    return (
        isinstance(value, str)
        and len(value) >= len(OPENED + CLOSED)
        and value.startswith(OPENED)
        and value.endswith(CLOSED)
    )


def source(value: str) -> str:
    """Return the expression between its delimiters, as long as the string before it."""
    return value[len(OPENED) : -len(CLOSED)]


def constant(text: str) -> "str | int | float | bool | None":
    """Return the value of an expression that is a string, a number or a truth value; else None."""
    try:
        root = parse(source(text)).root
    except JsonataSyntaxError:
        return None
    sign = 1
    if root.kind == "unary" and root.value == "-" and root.parts:
        root, sign = root.parts[0], -1
    if root.filters or root.kind not in {"string", "number", "value"}:
        return None
    value: str | int | float | bool | None = root.value
    if root.kind != "number" or value is None:
        return value if sign == 1 else None
    number = sign * float(value)
    return int(number) if number.is_integer() else number


@dataclass(frozen=True)
class Expression:
    """An expression that has been read.

    Attributes:
        root: The tree's root.
        own: Variables that the expression binds itself.
        variables: The nodes that read a variable.
        paths: The paths of more than one step.
        calls: The calls.
        operations: The operations on two operands.
        chained: Identities of the calls to which `~>` leads: they get one argument more.
    """

    root: Node
    own: frozenset[str]
    variables: tuple[Node, ...]
    paths: tuple[Node, ...]
    calls: tuple[Node, ...]
    operations: tuple[Node, ...]
    chained: frozenset[int]


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Read an expression.

    Args:
        text: What stands between the delimiters.

    Returns:
        The expression.

    Raises:
        JsonataSyntaxError: The text isn't an expression of JSONata 2.0.6.
    """
    if simple := _simple(text):
        return _expression(simple)
    parser_class, exception = _library()
    bare = _QUOTED.sub(lambda found: " " * len(found.group()), text)
    if len(_OPENERS.findall(bare)) > MAXIMUM_DEPTH:
        raise JsonataSyntaxError(f"more than {MAXIMUM_DEPTH} brackets", 1)
    if later := _LATER.search(bare):
        message = f"{later.group()} is JSONata 2.1's; Step Functions has 2.0.6"
        raise JsonataSyntaxError(message, later.start() + 1)
    try:
        # The port stumbles over a comment that ends the text; a space behind it changes nothing.
        return _expression(_node(_parser(parser_class).parse(f"{text} ")))
    except RecursionError:
        return _expression(Node("unread", None, 1))  # as right as any, but too deep for this port
    except exception as error:
        place = min(max(1, error.location), max(1, len(text)))
        raise JsonataSyntaxError(str(error), place) from error
    except (AttributeError, TypeError, ValueError, IndexError, KeyError) as error:
        # The port trips over some wrong texts on which the reference reports an error.
        raise JsonataSyntaxError("the expression can't be read", len(text)) from error


def _simple(text: str) -> Node | None:
    """Read a plain path such as `$states.input.name` without the parser: most are that."""
    if not _PLAIN.fullmatch(text):
        return None
    first, *names = _WORD.finditer(text)
    if any(name.group() in _KEYWORDS for name in names):
        return None
    variable = Node("variable", first.group(), first.end())
    steps = tuple(Node("name", name.group(), name.end()) for name in names)
    return Node("path", None, 1, (variable, *steps)) if steps else variable


def _expression(root: Node) -> Expression:
    nodes = list(root.every())
    applied = [node.parts[1] for node in nodes if node.kind == "apply" and len(node.parts) > 1]
    return Expression(
        root,
        own=frozenset(name for node in nodes for name in node.names),
        variables=tuple(node for node in nodes if node.kind == "variable"),
        paths=tuple(node for node in nodes if node.kind == "path" and len(node.parts) > 1),
        calls=tuple(node for node in nodes if node.kind in {"function", "partial"} and node.parts),
        operations=tuple(node for node in nodes if node.kind == "binary"),
        chained=frozenset(id(node) for node in applied if node.kind == "function"),
    )


_LOCAL = threading.local()


@lru_cache(maxsize=1)
def _library() -> tuple[Any, Any]:
    """Load the parser and its exception: only definitions in JSONata wait the 50 ms for them.

    The package raises Python's limit of recursion for everybody; the parser stays below the usual
    one, since the depth of what it reads is bounded.
    """
    limit = sys.getrecursionlimit()
    from jsonata.jexception import JException  # noqa: PLC0415
    from jsonata.parser import Parser  # noqa: PLC0415

    sys.setrecursionlimit(limit)
    Parser.Symbol.clone = _clone
    return Parser, JException


def _clone(symbol: Any) -> Any:  # noqa: ANN401 - jsonata ships no types
    """Copy one symbol of the grammar; `copy.copy` takes a quarter of the parser's time."""
    cloned = object.__new__(type(symbol))
    cloned.__dict__.update(symbol.__dict__)
    return cloned


def _parser(parser_class: Any) -> Any:  # noqa: ANN401 - jsonata ships no types
    """Return this thread's parser: to make one takes longer than an expression."""
    if not hasattr(_LOCAL, "parser"):
        _LOCAL.parser = parser_class()
    return _LOCAL.parser


# The attributes that hold a symbol's parts, by its type; `expressions` and the like are lists.
_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "path": ("steps",),
    "binary": ("lhs", "rhs"),
    "unary": ("expressions", "expression", "lhs_object"),
    "function": ("procedure", "arguments"),
    "partial": ("procedure", "arguments"),
    "lambda": ("body",),
    "condition": ("condition", "then", "_else"),
    "block": ("expressions",),
    "bind": ("rhs",),
    "apply": ("lhs", "rhs"),
    "transform": ("pattern", "update", "delete"),
    "sort": ("terms",),
    "filter": ("expr",),
}
_FILTERS: Final = ("predicate", "stages", "group")


def _node(symbol: Any) -> Node:  # noqa: ANN401 - jsonata ships no types
    kind = symbol.type or ""
    held = vars(symbol)
    parts = _PARTS.get(kind)
    return Node(
        kind=kind,
        value=symbol.lhs.value if kind == "bind" else symbol.value,
        position=max(1, symbol.position or 1),
        parts=_held(held, parts) if parts else (),
        names=_names(symbol, kind, held),
        filters=_held(held, _FILTERS),
    )


def _held(held: dict[str, Any], attributes: tuple[str, ...]) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for attribute in attributes:
        if value := held.get(attribute):
            _gather(value, nodes)
    return tuple(nodes)


def _gather(held: Any, nodes: list[Node]) -> None:  # noqa: ANN401
    """Gather the nodes of an attribute: a symbol, a list of them, or a list of pairs."""
    inner = held
    if not isinstance(held, list) and not held.type:
        inner = getattr(held, "lhs_object", None) or getattr(held, "expression", None) or held
    if isinstance(inner, list):
        for one in inner:
            _gather(one, nodes)
    elif inner is held:
        nodes.append(_node(held))
    else:
        _gather(inner, nodes)


def _names(symbol: Any, kind: str, held: dict[str, Any]) -> tuple[str, ...]:  # noqa: ANN401
    bound = [held.get("focus"), held.get("index")]
    if kind == "lambda":
        bound += [one.value for one in symbol.arguments or ()]
    elif kind == "bind":
        bound.append(symbol.lhs.value)
    elif kind == "index":
        bound.append(symbol.value)
    return tuple(name for name in bound if isinstance(name, str))
