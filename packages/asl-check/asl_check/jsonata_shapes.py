"""Shapes of expressions: what is known of an expression's value before anything runs.

An expression whose value is surely undefined fails when it runs ("returned nothing"), and only
then is it reported: JSONata takes a missing member for nothing, and people rely on that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from asl_check.jsonata_functions import ARITIES, RESULTS
from asl_check.jsonata_syntax import Expression, Node
from asl_check.shapes import (
    ANYTHING,
    TEXT,
    Anything,
    Either,
    Record,
    Scalar,
    Series,
    Shape,
    either,
    expand,
)

_TRUTH: Final = Scalar("boolean")
_NUMBER: Final = Scalar("number")
ARITHMETIC: Final = frozenset({"+", "-", "*", "/", "%"})
_ORDER: Final = frozenset({"<", "<=", ">", ">="})
_ALWAYS: Final = frozenset({"", "$", "states"} | ARITIES.keys())
_LOGIC: Final = frozenset({"=", "!=", "in", "and", "or"})


@dataclass(frozen=True)
class Names:
    """What the names of an expression stand for.

    Attributes:
        states: Shape of each member of `$states`.
        variables: Shape of each variable that is assigned.
        own: Variables that the expression binds itself.
    """

    states: Mapping[str, Shape]
    variables: Mapping[str, Shape]
    own: frozenset[str] = frozenset()


def shape_of(node: Node, names: Names) -> Shape | None:
    """Return the shape of an expression's value.

    Args:
        node: The expression's root, or a part that stands in no context.
        names: What its names stand for.

    Returns:
        The shape, should there be a value; None where there surely is none.
    """
    if node.filters:
        return ANYTHING if _bare(node, names) is not None else None
    return _bare(node, names)


def _bare(node: Node, names: Names) -> Shape | None:
    """Return a node's shape without its predicates."""
    if node.kind == "path":
        return _path(node, names)
    if node.kind == "variable":
        return _variable(str(node.value or ""), names)
    if node.kind == "name":
        return None  # there is no context that would have a member
    if node.kind in {"string", "number", "value"}:
        return _constant(node)
    if node.kind in {"binary", "unary"}:
        return _operation(node, names)
    return _composed(node, names)


def _composed(node: Node, names: Names) -> Shape | None:
    if node.kind == "condition":
        options = [shape_of(part, names) for part in node.parts[1:]]
        known = tuple(one for one in options if one is not None)
        is_whole = len(options) > 1 and len(known) == len(options)
        return either(known) if is_whole else ANYTHING
    if node.kind == "block":
        return shape_of(node.parts[-1], names) if node.parts else None
    if node.kind == "function" and node.parts[0].kind == "variable":
        name = str(node.parts[0].value)
        return ANYTHING if name in names.own else RESULTS.get(name, ANYTHING)
    return ANYTHING


def _constant(node: Node) -> Shape:
    if node.kind == "string":
        return TEXT
    if node.kind == "number":
        return Scalar("integer" if float(node.value).is_integer() else "number")
    return Scalar("null") if node.value is None else _TRUTH


def _variable(name: str, names: Names) -> Shape | None:
    if name in names.own:
        return ANYTHING
    if name == "states":
        return Record(names.states)
    if name in {"", "$"}:
        return None  # nothing is in context, and there is no input of the expression
    return names.variables.get(name, ANYTHING)


def _operation(node: Node, names: Names) -> Shape | None:
    operator = str(node.value)
    if node.kind == "unary":
        return _constructed(node, operator, names)
    shapes = [shape_of(part, names) for part in node.parts]
    if operator in ARITHMETIC | _ORDER and None in shapes:
        return None
    if operator in ARITHMETIC:
        return _NUMBER
    if operator in _ORDER | _LOGIC:
        return _TRUTH
    return TEXT if operator == "&" else ANYTHING


def _constructed(node: Node, operator: str, names: Names) -> Shape | None:
    if operator == "[":
        return Series(ANYTHING)
    if operator == "{":
        return _object(node, names)
    inner = shape_of(node.parts[0], names) if node.parts else None
    return None if inner is None else _NUMBER


def _object(node: Node, names: Names) -> Shape:
    """Return an object's shape; a member without a value is left out of it."""
    members: dict[str, Shape] = {}
    pairs = list(zip(node.parts[::2], node.parts[1::2], strict=True))
    for key, value in pairs:
        shape = shape_of(value, names)
        if key.kind == "string" and shape is not None:
            members[str(key.value)] = shape
    is_known = all(key.kind == "string" for key, _ in pairs)
    return Record(members, None if is_known else ANYTHING, frozenset(members))


def _path(node: Node, names: Names) -> Shape | None:
    first, *steps = node.parts
    shape = shape_of(first, names)
    for step in steps:
        if shape is None:
            return None
        shape = _step(shape, step)
    return shape


def _step(shape: Shape, step: Node) -> Shape | None:
    if step.kind != "name" or step.names:
        return ANYTHING
    found = member(shape, str(step.value))
    return ANYTHING if step.filters and found is not None else found


def member(shape: Shape, name: str) -> Shape | None:
    """Return what `.name` gives, None where it surely gives nothing; arrays are mapped."""
    known = expand(shape)
    if isinstance(known, Anything):
        return ANYTHING
    if isinstance(known, Either):
        found = tuple(one for option in known.options if (one := member(option, name)) is not None)
        return either(found) if found else None
    if isinstance(known, Record):
        return known.members.get(name, known.rest)
    if isinstance(known, Series):
        # Of one element JSONata gives the member itself, of several an array.
        return None if member(known.item, name) is None else ANYTHING
    return None


def unassigned(read: Expression, names: Names) -> Iterator[Node]:
    """Yield the variables that an expression reads, and that nothing has assigned.

    A variable holds no function: what is called is the language's finding, jsonata-function.
    """
    called = {id(node.parts[0]) for node in read.calls}
    for node in read.variables:
        name = str(node.value or "")
        if (
            id(node) not in called
            and name not in names.own
            and name not in names.variables
            and name not in _ALWAYS
        ):
            yield node


def lost_in_context(node: Node, names: Names) -> Iterator[Node]:
    """Yield the last step of each `$states.context` path that can't resolve.

    The context object's members are known, so that a wrong one is a mistake wherever it stands
    but in `$exists`.
    """
    if node.kind == "function" and node.parts and node.parts[0].value == "exists":
        return
    if node.kind == "path" and is_context(node):
        shape: Shape | None = names.states["context"]
        for step in node.parts[2:]:
            shape = None if shape is None else _step(shape, step)
            if shape is None:
                yield step
                break
    for part in (*node.parts, *node.filters):
        yield from lost_in_context(part, names)


def is_context(node: Node) -> bool:
    """Tell whether a path leads into the context object."""
    first, *rest = node.parts
    is_states = first.kind == "variable" and first.value == "states"
    return is_states and bool(rest) and rest[0].kind == "name" and rest[0].value == "context"
