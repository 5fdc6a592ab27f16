"""Ways into a state: what it may get, and from where; and the paths that read from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.intrinsics import (
    Call,
    IntrinsicSyntaxError,
    Literal,
    parse_expression,
)
from asl_check.paths import Path, PathSyntaxError
from asl_check.payload_templates import SUFFIX
from asl_check.shapes import (
    ANYTHING,
    TEXT,
    Record,
    Scalar,
    Series,
    Shape,
    described,
    either,
    of_json,
    resolve,
    series,
)
from asl_check.wording import listed, shown


@dataclass(frozen=True)
class Way:
    """One way into a state.

    Attributes:
        data: Shape of what `$` names.
        variables: Shape of each variable that is assigned on this way.
        context: Shape of what `$$` names.
        origin: Name of the state that it comes from; the empty string at the start.
    """

    data: Shape = ANYTHING
    variables: Mapping[str, Shape] = field(default_factory=dict)
    context: Shape = ANYTHING
    origin: str = field(default="", compare=False)

    def having(self, data: Shape) -> "Way":
        """Return the same way with other data."""
        return replace(self, data=data)


_INTRINSIC_RESULTS: Mapping[str, Shape] = {
    "States.ArrayContains": Scalar("boolean"),
    "States.ArrayLength": Scalar("integer"),
    "States.ArrayPartition": Series(Series(ANYTHING)),
    "States.ArrayRange": Series(Scalar("integer")),
    "States.ArrayUnique": Series(ANYTHING),
    "States.Base64Decode": TEXT,
    "States.Base64Encode": TEXT,
    "States.Format": TEXT,
    "States.Hash": TEXT,
    "States.JsonToString": TEXT,
    "States.MathAdd": Scalar("number"),
    "States.MathRandom": Scalar("integer"),
    "States.StringSplit": Series(TEXT),
    "States.UUID": TEXT,
}


@dataclass(frozen=True)
class Reader:
    """Resolves paths on one way, and reports those that can't.

    Attributes:
        way: The way.
        collector: Gets the findings.
    """

    way: Way
    collector: Collector

    def path(self, path: Path, pointer: str) -> Shape:
        """Resolve a path; one that can't resolve is reported, and gives anything."""
        root = self._root(path, pointer)
        found = None if root is None else resolve(root, path.steps)
        if root is not None and found is None:
            self._report(path, root, pointer)
        return ANYTHING if found is None else found

    def expression(self, text: JsonValue, pointer: str) -> Shape:
        """Resolve the value of a `.$` key; what isn't an expression gives anything."""
        try:
            parsed = parse_expression(text) if isinstance(text, str) else None
        except (PathSyntaxError, IntrinsicSyntaxError):
            parsed = None
        if parsed is None:
            return ANYTHING
        return (
            self.path(parsed, pointer) if isinstance(parsed, Path) else self._call(parsed, pointer)
        )

    def template(self, value: JsonValue, pointer: str) -> Shape:
        """Return the shape that a payload template gives, having resolved its paths."""
        if isinstance(value, dict):
            return Record(
                {
                    key.removesuffix(SUFFIX): self._member(key, member, child(pointer, key))
                    for key, member in value.items()
                }
            )
        if isinstance(value, list):
            return series(
                tuple(self.template(one, child(pointer, at)) for at, one in enumerate(value))
            )
        return of_json(value)

    def _member(self, key: str, value: JsonValue, pointer: str) -> Shape:
        read = self.expression if key.endswith(SUFFIX) else self.template
        return read(value, pointer)

    def _call(self, call: Call, pointer: str) -> Shape:
        shapes = tuple(self._argument(one, pointer) for one in call.arguments)
        if call.name == "States.Array":
            return series(shapes)
        if call.name == "States.ArrayUnique" and isinstance(shapes[0], Series):
            return Series(shapes[0].item)
        return _INTRINSIC_RESULTS.get(call.name, ANYTHING)

    def _argument(self, argument: "Literal | Path | Call", pointer: str) -> Shape:
        if isinstance(argument, Path):
            return self.path(argument, pointer)
        if isinstance(argument, Call):
            return self._call(argument, pointer)
        return TEXT if argument.is_string else ANYTHING

    def _root(self, path: Path, pointer: str) -> Shape | None:
        if path.root == "$":
            return self.way.data
        if path.root == "$$":
            return self.way.context
        name = path.root[1:]
        if name not in self.way.variables:
            message = f"${name} isn't assigned{self._origin()}"
            expected = f"one of {listed(self.way.variables)}" if self.way.variables else "Assign"
            self.collector.add("variable-unassigned", pointer, message, expected)
        return self.way.variables.get(name)

    def _report(self, path: Path, root: Shape, pointer: str) -> None:
        message = f"{shown(path.text)} can't resolve{self._origin()}"
        self.collector.add("unresolved-path", pointer, message, f"a path in {described(root)}")

    def _origin(self) -> str:
        return f" on the way from {shown(self.way.origin)}" if self.way.origin else ""


def joined(ways: list[Way]) -> Shape:
    """Return the shape of the data where several ways meet."""
    return either(tuple(way.data for way in ways))
