"""Inline Map states: how many iterations run at once.

Source: Step Functions developer guide, "Map workflow state", *Inline mode*: up to 40 iterations at
once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration import (
    inline_iteration_component,
    iteration_worker,
)

from embedded_aws import hooks

_AT_ONCE = 40


def install() -> None:
    """Put AWS's limit in the place of moto's."""
    component = inline_iteration_component.InlineIterationComponent
    evaluate = component._eval_body  # noqa: SLF001 - moto's seam

    def limited(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        given = env.stack[-1]
        given.max_concurrency = min(given.max_concurrency or _AT_ONCE, _AT_ONCE)
        evaluate(self, env)

    hooks.replace(component, "_eval_body", limited)
    worker = iteration_worker.IterationWorker
    hooks.replace(worker, "_eval_pool", _in_a_loop(worker._eval_pool))  # noqa: SLF001 - moto's seam


def _in_a_loop(evaluate: Callable[..., None]) -> Callable[..., None]:
    """Let a worker take its next item after the last one, where moto calls itself for each."""

    def looped(self: Any, job: Any, worker_frame: Any) -> None:  # noqa: ANN401 - moto's own types
        if hasattr(self, "waiting"):
            self.waiting.append((job, worker_frame))
            return
        self.waiting = [(job, worker_frame)]
        while self.waiting:
            evaluate(self, *self.waiting.pop())
        del self.waiting

    return looped
