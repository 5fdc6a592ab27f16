"""Shapes: what is known about a value before anything runs, and which paths resolve in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from botocore.model import ListShape, MapShape, StructureShape

from asl_check.botocore_models import operation_name, service_model
from asl_check.document import JsonValue
from asl_check.paths import Function, Path, Query, Step
from asl_check.sdk_names import sdk_member

ScalarKind = Literal["string", "number", "integer", "boolean", "null", "timestamp"]


@dataclass(frozen=True)
class Anything:
    """A value that nothing is known about, such as an execution's input: any path resolves."""


@dataclass(frozen=True)
class Scalar:
    """A single value. Timestamps are their own kind: some services give text, others numbers.

    Attributes:
        kind: Its JSON type.
        is_numeral: Whether it is a string that holds a number, which settings take as one.
    """

    kind: ScalarKind
    is_numeral: bool = False


@dataclass(frozen=True)
class Record:
    """An object.

    Attributes:
        members: Shape of each known member.
        rest: Shape of the members that aren't known by name; None when there are no others.
        optional: Known members that may be absent.
    """

    members: Mapping[str, "Shape"] = field(default_factory=dict)
    rest: "Shape | None" = None
    optional: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Series:
    """An array.

    Attributes:
        item: Shape of each element.
        fixed: Shape of each element where their number is known, as in a Parallel's result.
    """

    item: "Shape"
    fixed: "tuple[Shape, ...] | None" = None


@dataclass(frozen=True)
class Either:
    """One of several shapes, as where branches join: a path must resolve in each."""

    options: "tuple[Shape, ...]"


@dataclass(frozen=True)
class Modelled:
    """A shape of a service's API, expanded when a path asks for it.

    Attributes:
        service: botocore's name of the service.
        name: The shape's name in its model.
        is_sdk: Whether an AWS SDK integration answers, which spells members as the SDK does.
    """

    service: str
    name: str
    is_sdk: bool = False


Shape: TypeAlias = Anything | Scalar | Record | Series | Either | Modelled

ANYTHING: Final = Anything()
TEXT: Final = Scalar("string")
_NUMERAL: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_ANY_OBJECT: Final = Record(rest=ANYTHING)

_SCALARS: Final[Mapping[str, Scalar]] = {
    **dict.fromkeys(("string", "character", "blob"), TEXT),
    "integer": Scalar("integer"),
    "long": Scalar("integer"),
    "float": Scalar("number"),
    "double": Scalar("number"),
    "boolean": Scalar("boolean"),
    "timestamp": Scalar("timestamp"),
}
_CONSTANTS: Final[Mapping[type, Scalar]] = {
    bool: Scalar("boolean"),
    int: Scalar("integer"),
    float: Scalar("number"),
    type(None): Scalar("null"),
}


def of_json(value: JsonValue) -> Shape:
    """Return the shape of a constant."""
    if isinstance(value, dict):
        return Record({key: of_json(member) for key, member in value.items()})
    if isinstance(value, list):
        return series(tuple(of_json(element) for element in value))
    if isinstance(value, str):
        return Scalar("string", _NUMERAL.fullmatch(value) is not None)
    return _CONSTANTS[type(value)]


def series(elements: "tuple[Shape, ...]") -> Series:
    """Return the shape of an array whose elements are known one by one."""
    return Series(either(elements), elements)


def either(shapes: "tuple[Shape, ...]") -> Shape:
    """Return the one shape, or the choice between several; of none, nothing is known."""
    distinct: list[Shape] = []
    for shape in shapes:
        for option in shape.options if isinstance(shape, Either) else (shape,):
            if option not in distinct:
                distinct.append(option)
    if not distinct or ANYTHING in distinct:
        return ANYTHING
    return distinct[0] if len(distinct) == 1 else Either(tuple(distinct))


def expand(shape: Shape) -> Shape:
    """Return a modelled shape one level deep, and any other as it is."""
    return _expanded(shape) if isinstance(shape, Modelled) else shape


@lru_cache(maxsize=2048)
def _expanded(shape: Modelled) -> Shape:
    model = service_model(shape.service).shape_for(shape.name)
    if isinstance(model, StructureShape):
        return _record(shape, model)
    if isinstance(model, ListShape):
        return Series(replace(shape, name=model.member.name))
    if isinstance(model, MapShape):
        return Record(rest=replace(shape, name=model.value.name))
    return _SCALARS.get(model.type_name, ANYTHING)


def _record(shape: Modelled, model: StructureShape) -> Shape:
    if getattr(model, "is_document_type", False):
        return ANYTHING
    # Step Functions writes every member in PascalCase, whatever the service does.
    spellings = (operation_name, sdk_member) if shape.is_sdk else (operation_name,)
    members = {
        spell(name): Modelled(shape.service, member.name, shape.is_sdk)
        for spell in spellings
        for name, member in model.members.items()
    }
    required = {spell(name) for spell in spellings for name in model.required_members}
    return Record(members, optional=frozenset(members) - required)


def resolve(shape: Shape, steps: tuple[Step, ...]) -> Shape | None:
    """Follow a path.

    Optional members of a service's answer count as present: its model can't tell when they are.

    Args:
        shape: The shape of the path's root.
        steps: The path's steps.

    Returns:
        The shape of what the path gives, or None where it can't resolve.
    """
    if not steps:
        return shape
    shape, step = expand(shape), steps[0]
    if isinstance(shape, Either):
        return _resolve_each(shape, steps)
    if isinstance(shape, Anything) or isinstance(step, Function):
        return ANYTHING
    if isinstance(step, Query):
        return _resolve_query(shape, step, steps[1:])
    following = _member(shape, step) if isinstance(step, str) else _element(shape, step)
    return None if following is None else resolve(following, steps[1:])


def _resolve_each(shape: Either, steps: tuple[Step, ...]) -> Shape | None:
    found = [resolve(option, steps) for option in shape.options]
    known = tuple(one for one in found if one is not None)
    return either(known) if len(known) == len(found) else None


def _resolve_query(shape: Shape, step: Query, rest: tuple[Step, ...]) -> Shape | None:
    """Follow a step that gives an array of nodes; it is the array's elements that go on."""
    if not step.every or not isinstance(shape, Series):
        return Series(ANYTHING) if isinstance(shape, Series | Record) else None
    following = resolve(shape.item, rest)
    return None if following is None else Series(following)


def _member(shape: Shape, name: str) -> Shape | None:
    return shape.members.get(name, shape.rest) if isinstance(shape, Record) else None


def _element(shape: Shape, index: int) -> Shape | None:
    if not isinstance(shape, Series):
        return None
    if shape.fixed is None:
        return shape.item
    inside = -len(shape.fixed) <= index < len(shape.fixed)
    return shape.fixed[index] if inside else None


def presence(shape: Shape, path: Path) -> bool | None:
    """Tell whether a path resolves: True, False, or None where only the execution can tell."""
    for step in path.steps:
        shape = expand(shape)
        if isinstance(shape, Anything | Either) or not isinstance(step, str | int):
            return None
        if isinstance(shape, Record) and isinstance(step, str) and _is_open(shape, step):
            return None
        following = _member(shape, step) if isinstance(step, str) else _element(shape, step)
        if following is None:
            return False
        if isinstance(shape, Series) and shape.fixed is None:
            return None
        shape = following
    return True


def _is_open(shape: Record, name: str) -> bool:
    """Tell whether a member may be there or not."""
    return name in shape.optional or (name not in shape.members and shape.rest is not None)


def put(shape: Shape, steps: tuple[Step, ...], value: Shape) -> Shape | None:
    """Return a shape with a value put at a reference path, as ResultPath does.

    Args:
        shape: The state's input.
        steps: The path's steps.
        value: The state's result.

    Returns:
        The joined shape, or None where the path can't be made in the input.
    """
    if not steps:
        return value
    shape, step = expand(shape), steps[0]
    if isinstance(shape, Either):
        joined = [put(option, steps, value) for option in shape.options]
        known = tuple(one for one in joined if one is not None)
        return either(known) if len(known) == len(joined) else None
    if isinstance(shape, Anything) or shape == Scalar("null"):
        # An index needs an array that is there; a name is made in any object.
        return put(_ANY_OBJECT, steps, value) if isinstance(step, str) else ANYTHING
    if isinstance(shape, Record) and isinstance(step, str):
        return _put_member(shape, step, steps[1:], value)
    return shape if isinstance(shape, Series) and isinstance(step, int) else None


def _put_member(shape: Record, name: str, rest: tuple[Step, ...], value: Shape) -> Shape | None:
    inner = put(shape.members.get(name, shape.rest or Record()), rest, value)
    if inner is None:
        return None
    return Record({**shape.members, name: inner}, shape.rest, shape.optional - {name})


def described(shape: Shape, depth: int = 2) -> str:
    """Write a shape for a sentence: `{statusCode, body: {jobName}}`."""
    shape = expand(shape)
    if isinstance(shape, Record):
        return _described_record(shape, depth)
    if isinstance(shape, Series):
        return f"[{described(shape.item, depth - 1)}, …]" if depth else "[…]"
    if isinstance(shape, Either):
        return " or ".join(described(option, depth) for option in shape.options)
    return shape.kind if isinstance(shape, Scalar) else "anything"


def _described_record(shape: Record, depth: int) -> str:
    if not depth:
        return "{…}"
    shown = [
        f"{name}: {described(member, depth - 1)}"
        if isinstance(expand(member), Record | Series)
        else name
        for name, member in list(shape.members.items())[:12]
    ]
    more = ["…"] if len(shape.members) > len(shown) or shape.rest is not None else []
    return "{" + ", ".join(shown + more) + "}"
