"""JSONata and variables for moto's interpreter, which parses both and evaluates neither.

`worker.py` evaluates in a process of its own, `evaluator.py` asks it; the others are where moto's
interpreter reaches them, each with the AWS page that it follows.
"""

from __future__ import annotations


def install() -> None:
    """Put the evaluator and AWS's rules of data flow into moto's interpreter."""
    # moto loads only in the server's process; the worker imports this package too.
    from embedded_aws.jsonata import (  # noqa: PLC0415
        expressions,
        failures,
        languages,
        states,
        variables,
    )

    for module in (failures, expressions, variables, states, languages):
        module.install()


def stop_all() -> None:
    """End the processes that wait for an expression."""
    from embedded_aws.jsonata import evaluator  # noqa: PLC0415 - the same

    evaluator.stop_all()
