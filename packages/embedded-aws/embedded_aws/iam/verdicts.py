"""Three-valued truth: yes, no, or None where a policy's part can't be evaluated.

Kleene's strong logic: what can't be evaluated decides nothing that the rest doesn't decide. Nothing
is evaluated past what decides, for each call is judged by every statement of its caller.
"""

from __future__ import annotations

from collections.abc import Iterable

Verdict = bool | None


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return True if one is, None if one of them might be, else False."""
    found: Verdict = False
    for verdict in verdicts:
        if verdict:
            return True
        found = None if verdict is None else found
    return found


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """Return False if one is, None if one of them might be, else True."""
    found: Verdict = True
    for verdict in verdicts:
        if verdict is False:
            return False
        found = None if verdict is None else found
    return found


def negate(verdict: Verdict) -> Verdict:
    """Return the opposite; of None, None."""
    return None if verdict is None else not verdict
