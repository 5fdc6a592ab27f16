"""Intrinsic functions: `States.Format('{}', $.name)` and the other seventeen.

Names and numbers of arguments are those of the Step Functions guide's page "Intrinsics for
JSONPath states in Step Functions workflows" (docs.aws.amazon.com/step-functions/latest/dg/
intrinsic-functions.html); the grammar is states-language.net's Appendix B.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from asl_check.intrinsic_types import wrong_constant
from asl_check.paths import Path, PathSyntaxError, parse_path
from asl_check.wording import closest, listed

MAXIMUM_NESTING = 10

# Name to fewest and most arguments; None means any number.
ARITIES: Final[dict[str, tuple[int, int | None]]] = {
    "States.Array": (0, None),
    "States.ArrayContains": (2, 2),
    "States.ArrayGetItem": (2, 2),
    "States.ArrayLength": (1, 1),
    "States.ArrayPartition": (2, 2),
    "States.ArrayRange": (3, 3),
    "States.ArrayUnique": (1, 1),
    "States.Base64Decode": (1, 1),
    "States.Base64Encode": (1, 1),
    "States.Format": (1, None),
    "States.Hash": (2, 2),
    "States.JsonMerge": (3, 3),
    "States.JsonToString": (1, 1),
    "States.MathAdd": (2, 2),
    "States.MathRandom": (2, 3),
    "States.StringSplit": (2, 2),
    "States.StringToJson": (1, 1),
    "States.UUID": (0, 0),
}

_CALL = re.compile(r"(States\.[A-Za-z0-9]*|[A-Za-z.]+)\(")
_STRING = re.compile(r"'((?:[^'\\]|\\.)*)'")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?=\s*[,)])")
_WORD = re.compile(r"(?:true|false|null)(?=\s*[,)])")
_SPACE = re.compile(r"\s*")
_SLOT = re.compile(r"\\.|\{\}")


class IntrinsicSyntaxError(ValueError):
    """A text isn't a right call of an intrinsic function; the message says why."""


@dataclass(frozen=True)
class Literal:
    """A constant argument, as written; strings without their quotes."""

    text: str
    is_string: bool


@dataclass(frozen=True)
class Call:
    """A call of an intrinsic function.

    Attributes:
        name: Such as `States.Format`.
        arguments: Constants, paths, and calls.
    """

    name: str
    arguments: "tuple[Literal | Path | Call, ...]"

    def paths(self) -> Iterator[Path]:
        """Yield every path in the arguments, nested calls included."""
        for argument in self.arguments:
            if isinstance(argument, Path):
                yield argument
            elif isinstance(argument, Call):
                yield from argument.paths()


def parse_expression(text: str) -> Path | Call:
    """Read what the value of a `.$` key holds: a path or an intrinsic function.

    Args:
        text: Such as `$.body.jobName` or `States.UUID()`.

    Returns:
        The path, or the call.

    Raises:
        PathSyntaxError: The text is neither.
        IntrinsicSyntaxError: The text calls a function, wrongly.
    """
    if text.startswith("$"):
        return parse_path(text)
    if not text.startswith("States."):
        raise PathSyntaxError(f"{text!r} is neither a path nor an intrinsic function")
    call = parse_call(text)
    _check_constants(call)
    return call


def parse_call(text: str) -> Call:
    """Read a call of an intrinsic function.

    Args:
        text: The whole call.

    Returns:
        The call, with its arguments read.

    Raises:
        IntrinsicSyntaxError: Unknown name, wrong number or form of arguments, nested too deep.
    """
    call, end = _call(text, 0, 1)
    if end != len(text):
        raise IntrinsicSyntaxError(f"text after the call: {text[end:]!r}")
    return call


def _call(text: str, at: int, depth: int) -> tuple[Call, int]:
    found = _CALL.match(text, at)
    if not found:
        raise IntrinsicSyntaxError(f"{text[at:]!r} isn't a call such as States.UUID()")
    if depth > MAXIMUM_NESTING:
        raise IntrinsicSyntaxError(f"calls nest at most {MAXIMUM_NESTING} deep")
    arguments, end = _arguments(text, found.end(), depth)
    call = Call(found.group(1), tuple(arguments))
    _check_arity(call)
    _check_slots(call)
    return call, end


def _arguments(text: str, at: int, depth: int) -> tuple[list[Literal | Path | Call], int]:
    arguments: list[Literal | Path | Call] = []
    at = _skip(text, at)
    if text.startswith(")", at):
        return arguments, at + 1
    while True:
        argument, at = _argument(text, _skip(text, at), depth)
        arguments.append(argument)
        at = _skip(text, at)
        if text.startswith(")", at):
            return arguments, at + 1
        if not text.startswith(",", at):
            raise IntrinsicSyntaxError(f"a comma or ) is missing before {text[at:]!r}")
        at += 1


def _argument(text: str, at: int, depth: int) -> tuple[Literal | Path | Call, int]:
    if found := _STRING.match(text, at):
        return Literal(found.group(1), is_string=True), found.end()
    if found := _NUMBER.match(text, at) or _WORD.match(text, at):
        return Literal(found.group(), is_string=False), found.end()
    if text.startswith("$", at):
        return _path(text, at)
    return _call(text, at, depth + 1)


def _path(text: str, at: int) -> tuple[Path, int]:
    """Read the path that an argument begins with, up to its comma or parenthesis."""
    end, depth = at, 0
    while end < len(text) and (depth or text[end] not in ",)"):
        depth += {"[": 1, "(": 1, "]": -1, ")": -1}.get(text[end], 0)
        end += 1
    try:
        return parse_path(text[at:end].rstrip()), end
    except PathSyntaxError as error:
        raise IntrinsicSyntaxError(str(error)) from error


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _check_arity(call: Call) -> None:
    if call.name not in ARITIES:
        near = closest(call.name, ARITIES)
        raise IntrinsicSyntaxError(f"no function {call.name!r}{near}, but {listed(ARITIES)}")
    fewest, most = ARITIES[call.name]
    count = len(call.arguments)
    if count < fewest or (most is not None and count > most):
        wanted = f"{fewest}" if most == fewest else f"{fewest} to {most}" if most else f"{fewest}+"
        raise IntrinsicSyntaxError(f"{call.name} takes {wanted} arguments, not {count}")


def _check_slots(call: Call) -> None:
    """Hold a literal template of States.Format to one argument for each `{}`."""
    if call.name != "States.Format" or not isinstance(call.arguments[0], Literal):
        return
    template, given = call.arguments[0], len(call.arguments) - 1
    slots = sum(found == "{}" for found in _SLOT.findall(template.text))
    if not template.is_string or slots != given:
        raise IntrinsicSyntaxError(
            f"States.Format's template has {slots} {{}}, but {given} arguments follow"
        )


def _check_constants(call: Call) -> None:
    """Hold the constants of a call, and of those in it, to what the functions take."""
    for index, argument in enumerate(call.arguments):
        if isinstance(argument, Call):
            _check_constants(argument)
        elif isinstance(argument, Literal):
            wrong = wrong_constant(call.name, index, argument.text, is_string=argument.is_string)
            if wrong:
                raise IntrinsicSyntaxError(wrong)
