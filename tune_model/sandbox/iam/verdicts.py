"""Three-valued truth: yes, no, or None where a policy's part can't be evaluated.

Kleene's strong logic: what can't be evaluated decides nothing that the rest doesn't decide.
"""

from __future__ import annotations

from collections.abc import Iterable

Verdict = bool | None


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return True if one is, None if one of them might be, else False."""
    found = set(verdicts)
    return True if True in found else None if None in found else False


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return False if one is, None if one of them might be, else True."""
    return negate(any_of(negate(verdict) for verdict in verdicts))


def negate(verdict: Verdict) -> Verdict:
    """Return the opposite; of None, None."""
    return None if verdict is None else not verdict
