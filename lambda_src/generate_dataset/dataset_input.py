"""Reads the data set's specification from the input of an execution, and says what is wrong."""

import reprlib
from collections.abc import Callable, Mapping
from typing import Any, Final

from dataset import RELEVANT_FEATURES, DatasetSpec

MIN_ROWS: Final = 10
"""Fewest rows of which 70%, 20% and 10% are a row or more each."""
MAX_ROWS: Final = 10_000_000
MAX_FEATURES: Final = 100
MAX_SEED: Final = 2**63 - 1
MAX_NOISE: Final = 100
"""Twenty standard deviations of the function itself: beyond, there is nothing to learn."""

MAX_CELLS: Final = 200_000_000
"""Rows times features that the function writes in a quarter of its 900 seconds: 2.8 to 4.3 million
a second were measured on a whole core, of which its 1,024 MB have six tenths."""

_SHOWN: Final = 40  # characters of an unknown name: an input holds up to 256 KiB


class InvalidInput(ValueError):
    """The execution's input asks for a data set that can't be made; names the field."""


def read_spec(event: object) -> DatasetSpec | None:
    """Read what data set an execution's input asks for.

    The input may carry `dataset`, an object whose fields are all optional: `rows` (whole number,
    10 to 10,000,000), `features` (whole number, 5 to 100), `seed` (whole number, 0 to 2^63 - 1),
    `noise` (number, 0 to 100), `generate` (true; or false, alone, to keep the data that is there).
    The workflow takes any input, so whatever else it holds is not this function's: other keys are
    ignored, and an input that is no object, or has no `dataset`, gets the defaults.

    Args:
        event: The execution's input, any JSON value.

    Returns:
        The specification, or None when existing data is to be kept.

    Raises:
        InvalidInput: A field is unknown, of another type, out of range, contradicts `generate`,
            or asks for more than the function can write.
    """
    fields = event.get("dataset", {}) if isinstance(event, Mapping) else {}
    if not isinstance(fields, Mapping):
        raise InvalidInput(f"dataset must be an object, not {reprlib.repr(fields)}")
    _refuse_unknown(fields)
    if not _generates(fields):
        return None
    spec = DatasetSpec(
        **{name: check(fields[name]) for name, check in _CHECKS.items() if name in fields}
    )
    if spec.rows * spec.features > MAX_CELLS:
        raise InvalidInput(
            f"dataset.rows times dataset.features must be at most {MAX_CELLS:,}, not "
            f"{spec.rows:,} x {spec.features}: Lambda's 900 seconds are too short for more"
        )
    return spec


def key_prefix(event: object, keys: str) -> str:
    """Return what an execution's keys in the bucket begin with.

    Args:
        event: What the state hands in: with `executions`, an object whose `execution` is the
            execution's name, which Step Functions keeps free of slashes.
        keys: `executions`, or empty where all executions have the same keys.
    """
    if keys != "executions":
        return ""
    name = event.get("execution") if isinstance(event, Mapping) else None
    if not isinstance(name, str) or name in {"", ".", ".."} or "/" in name:
        raise InvalidInput(f"execution must be the execution's name, not {reprlib.repr(name)}")
    return f"executions/{name}/"


def _refuse_unknown(fields: Mapping[str, object]) -> None:
    allowed = (*_CHECKS, "generate")
    for name in fields:
        if name not in allowed:
            raise InvalidInput(
                f"dataset.{name[:_SHOWN]} is unknown; the fields are {', '.join(allowed)}"
            )


def _generates(fields: Mapping[str, object]) -> bool:
    generate = fields.get("generate", True)
    if not isinstance(generate, bool):
        raise InvalidInput(f"dataset.generate must be true or false, not {reprlib.repr(generate)}")
    others = sorted(set(fields) - {"generate"})
    if not generate and others:
        raise InvalidInput(
            "dataset.generate is false, which keeps the data that is there, but"
            f" dataset.{others[0]} says what to generate: give one or the other"
        )
    return generate


def _whole(name: str, lowest: int, highest: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        # bool is a subclass of int, but `"rows": true` is a slip
        if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
            raise InvalidInput(
                f"dataset.{name} must be a whole number from {lowest} to {highest}, "
                f"not {reprlib.repr(value)}"
            )
        return value

    return check


def _noise(value: object) -> float:
    # the comparison also refuses NaN and the infinities
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_NOISE:
        raise InvalidInput(
            f"dataset.noise must be a number from 0 to {MAX_NOISE}, not {reprlib.repr(value)}"
        )
    return float(value)


_CHECKS: Final[Mapping[str, Callable[[object], Any]]] = {
    "rows": _whole("rows", MIN_ROWS, MAX_ROWS),
    "features": _whole("features", RELEVANT_FEATURES, MAX_FEATURES),
    "seed": _whole("seed", 0, MAX_SEED),
    "noise": _noise,
}
