"""Why training jobs failed: the tuning job itself only says that they did."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tune_model.operations.printable_text import printable

_MOST = 3  # different reasons


def job_failures(reasons: Iterable[str | None]) -> tuple[str, ...]:
    """Return a sentence for each reason that training jobs failed for, and which jobs they are.

    Args:
        reasons: Each training job's FailureReason in the order of their creation; None of those
            that didn't fail. Where there is one, the tuning hasn't failed for the others.
    """
    jobs: dict[str, list[int]] = {}
    for number, reason in enumerate(reasons, 1):
        if not reason:
            return ()
        jobs.setdefault(printable(reason), []).append(number)
    told = [f"{_named(numbers)}: {reason}" for reason, numbers in list(jobs.items())[:_MOST]]
    more = len(jobs) - len(told)
    return (*told, f"and {more} more reasons") if more else tuple(told)


def _named(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"training job {numbers[0]}"
    first = ", ".join(map(str, numbers[:3]))
    more = f" and {len(numbers) - 3} more" if len(numbers) > 3 else ""  # noqa: PLR2004 - as above
    return f"training jobs {first}{more}"
