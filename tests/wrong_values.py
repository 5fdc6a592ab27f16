"""Parameters of an operation of which some are wrong, drawn from the SDK's own model of it."""

from typing import Any

from botocore.model import OperationModel
from hypothesis import strategies as st

# One of each kind that programs send by mistake, and the edges at which readers break.
WRONG: tuple[Any, ...] = (
    "",
    " ",
    "a" * 5000,
    "größe-日本\U0001f600",
    "nul\x00\x07\x1b[31m",
    "\ud800",
    "../../etc/passwd",
    "a/b",
    "a:b",
    "%2F%00",
    "arn:aws:nothing",
    "arn:aws:lambda:us-west-2:123456789012:function:gone",
    "arn:aws:states:us-west-2:123456789012:stateMachine:gone",
    "arn:::::::::",
    "<a>&amp;",
    "{",
    "{}",
    "[]",
    "null",
    "NaN",
    "true",
    "0",
    "-1",
    "1e999",
    "99999999999999999999",
    0,
    -1,
    2**31,
    2**63,
    10**400,
    1.5,
    True,
    [],
    [None],
    ["", {}],
    {},
    {"": ""},
    {"a": {"b": None}},
)


def parameters(model: OperationModel, known: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draws parameters: required ones are mostly right, one or two anywhere are wrong.

    Args:
        model: The operation.
        known: What is there to be named, by a member's name: right values that lead far.
    """
    return _parameters(model, known)


@st.composite
def _parameters(draw: st.DrawFn, model: OperationModel, known: dict[str, Any]) -> dict[str, Any]:
    shape = model.input_shape
    if shape is None:
        return {}
    params: dict[str, Any] = draw(_right(shape, known, 0))
    for _ in range(draw(st.integers(0, 2))):
        _spoil(draw, shape, params, known)
    return params


def _spoil(draw: st.DrawFn, shape: Any, params: dict[str, Any], known: dict[str, Any]) -> None:
    """Puts a wrong value in the place of a member, or of one of its own."""
    if not shape.members:
        return
    name = draw(st.sampled_from(sorted(shape.members)))
    member = shape.members[name]
    inside = params.get(name)
    if member.type_name == "structure" and draw(st.booleans()):
        inside = inside if isinstance(inside, dict) else draw(_right(member, known, 1))
        params[name] = inside
        _spoil(draw, member, inside, known)
    elif member.type_name == "list" and member.member.type_name == "structure":
        item = draw(_right(member.member, known, 1))
        _spoil(draw, member.member, item, known)
        params[name] = [item]
    elif draw(st.booleans()):
        params[name] = draw(st.sampled_from(WRONG))
    else:
        params[name] = draw(_right(member, known, 1, name) | st.text(max_size=10))


def _right(shape: Any, known: dict[str, Any], depth: int, name: str = "") -> st.SearchStrategy[Any]:
    """Draws a value of the shape's type; what is known by the member's name is drawn of that."""
    if name in known:
        return st.sampled_from(known[name])
    if "enum" in shape.metadata:
        return st.sampled_from(shape.metadata["enum"])
    if shape.type_name == "structure":
        return _structure(shape, known, depth)
    if shape.type_name == "list":
        return st.lists(_right(shape.member, known, depth + 1, name), max_size=2)
    if shape.type_name == "map":
        return st.dictionaries(st.sampled_from(["a", "b"]), _right(shape.value, known, depth + 1))
    low = max(shape.metadata.get("min", 0), 0)
    return {
        "integer": st.integers(low, min(shape.metadata.get("max", 100), 10**6)),
        "long": st.integers(low, min(shape.metadata.get("max", 10**13), 10**13)),
        "float": st.floats(0, 1),
        "double": st.floats(0, 1),
        "boolean": st.booleans(),
        "timestamp": st.integers(0, 2**31),
        "blob": st.just("e30="),
    }.get(shape.type_name, st.just("a" * max(low, 1)))


@st.composite
def _structure(draw: st.DrawFn, shape: Any, known: dict[str, Any], depth: int) -> dict[str, Any]:
    value = {}
    for name, member in shape.members.items():
        wanted = name in shape.required_members or (depth == 0 and name in known)
        if depth < 6 and (wanted or draw(st.integers(0, 7)) == 0):
            value[name] = draw(_right(member, known, depth + 1, name))
    return value
