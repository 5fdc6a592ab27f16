"""Evaluate JSONata expressions in a process of their own: one request a line, one answer a line.

The bounds are Step Functions': how deep an expression may nest, how much memory and how long it
may take. A regular expression or a number can run on where Python doesn't look at the clock, so an
alarm ends the whole process; whoever waits for its answer reads the end.
"""

from __future__ import annotations

import contextlib
import functools
import io
import json
import math
import os
import resource
import signal
import sys
from typing import Any

from jsonata import Jsonata
from jsonata.functions import Functions
from jsonata.jexception import JException
from jsonata.timebox import Timebox
from jsonata.utils import Utils

from embedded_aws.jsonata import functions, messages, references

# Nested steps of an evaluation. Found by others on AWS: 100 terms of `1+1+…` pass, 101 don't.
_DEPTH = 100
_ADDRESS_SPACE = 512 * 1024 * 1024
# Found by others on AWS: [1..873782] passes, one element more doesn't; eight bytes a number.
_RESULT_BYTES = 6_990_256
_RANGE = 873_782
_KINDS = (
    ("boolean", bool),
    ("number", (int, float)),
    ("string", str),
    ("array", list),
    ("object", dict),
)


class _Expression(Jsonata):  # type: ignore[misc] # it ships no types
    """An expression whose arithmetic is JavaScript's, as the reference implementation's is."""

    def evaluate_numeric_expression(self, lhs: Any, rhs: Any, op: str) -> Any:  # noqa: ANN401
        """Divide by zero as JavaScript does."""
        try:
            return super().evaluate_numeric_expression(lhs, rhs, op)
        except ZeroDivisionError:
            return math.nan if op == "%" or not lhs else math.copysign(math.inf, lhs)

    def evaluate_range_expression(self, lhs: Any, rhs: Any) -> Any:  # noqa: ANN401
        """Refuse a range that takes more memory than AWS gives an expression."""
        if isinstance(lhs, int) and isinstance(rhs, int) and rhs - lhs >= _RANGE:
            raise MemoryError
        return super().evaluate_range_expression(lhs, rhs)


def main() -> None:
    """Answer each line of standard input until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the server's to hear
    with contextlib.suppress(OSError, ValueError):  # macOS has no such limit
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as answers:
        for line in sys.stdin:
            with contextlib.redirect_stdout(io.StringIO()):  # the library prints its wonders
                answered = answer(json.loads(line))
            answers.write(answered + "\n")
            answers.flush()


def answer(request: dict[str, Any]) -> str:
    """Evaluate one request and return the answer's JSON.

    Args:
        request: `seconds`; `expression` and `bindings`, the variables without their `$`; or
            `expressions` to judge without evaluating them.
    """
    signal.setitimer(signal.ITIMER_REAL, request["seconds"] + 1)
    try:
        if "expressions" in request:
            judged = [references.problem(expression) for expression in request["expressions"]]
            return json.dumps({"problems": judged})
        return json.dumps(_evaluated(**request))
    except MemoryError:
        return json.dumps({"bound": "Expression evaluation memory limit exceeded"})
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _evaluated(expression: str, bindings: dict[str, Any], seconds: float) -> dict[str, Any]:
    box: Timebox | None = None
    try:
        parsed = _parsed(expression)
        frame = parsed.create_frame(parsed.environment)
        for name, value in bindings.items():
            frame.bind(name, Utils.NULL_VALUE if value is None else value)
        box = Timebox(frame, int(seconds * 1000), _DEPTH)
        return _shown(parsed.evaluate(None, frame))
    except JException as error:
        return _failed(error, box)
    except RecursionError:
        return {"bound": messages.too_deep(_DEPTH + 1, _DEPTH)}
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of the library fails the expression only
        return {"bound": f"{type(error).__name__}: {error}"}


def _failed(error: JException, box: Timebox | None) -> dict[str, Any]:
    if error.error == "D1011" and box:
        return {"bound": messages.too_deep(box.depth, _DEPTH)}
    if error.error == "D1012":
        return {"bound": messages.TOO_LONG}
    return {"error": messages.text(error), "code": error.error}


@functools.lru_cache(maxsize=256)
def _parsed(expression: str) -> _Expression:
    parsed = _Expression(expression)
    parsed.set_output_convert_nulls(output_convert_nulls=False)
    for name, function in functions.ALL.items():
        parsed.register_function(name, function)
    parsed.environment.bind("eval", None)
    return parsed


def _shown(result: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON, or what JSON can't hold
    if result is None:
        return {"kind": "undefined"}
    if Utils.is_function(result) or Functions.is_lambda(result) or Functions.is_regex(result):
        return {"kind": "function"}
    value = _plain(result)
    if len(json.dumps(value)) > _RESULT_BYTES:
        raise MemoryError
    return {"kind": _kind(value), "value": value}


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a value as JSON has it; a number that JSON lacks is JavaScript's name of it."""
    if value is Utils.NULL_VALUE or value is None:
        return None
    if isinstance(value, dict):
        return {str(key): _plain(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(member) for member in value]
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else f"{'-' if value < 0 else ''}Infinity"
    if isinstance(value, bool | int | float | str):
        return value
    return ""  # a function among other values, as $string writes it


def _kind(value: Any) -> str:  # noqa: ANN401 - JSON
    return next((name for name, types in _KINDS if isinstance(value, types)), "null")


if __name__ == "__main__":
    main()
