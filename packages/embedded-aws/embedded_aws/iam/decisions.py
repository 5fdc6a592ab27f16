"""The decision log: who asked for what, whether it was allowed, by which statement or why not."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import asdict, dataclass
from typing import Any

from embedded_aws.iam.evaluation import Decision

_KEPT = 100_000


@dataclass(frozen=True)
class Entry:
    """One decision.

    Attributes:
        role: ARN of the role, or of the user.
        principal: ARN of the session, or of the user.
        action: Such as `s3:GetObject`.
        resource: An ARN or `*`.
        allowed: Whether it went on.
        reason: Why not.
        policy: Which policy decided.
        statement: Which of its statements.
        condition: What a policy could require beside: `iam:PassedToService` and its value.
    """

    role: str
    principal: str
    action: str
    resource: str
    allowed: bool
    reason: str
    policy: str
    statement: str
    condition: str = ""


class DecisionLog:
    """The last decisions, as many as memory allows; safe to share by threads.

    Args:
        kept: How many; the totals count all.
    """

    def __init__(self, kept: int = _KEPT) -> None:
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._lock = threading.Lock()
        self._judged = self._denied = 0

    def add(self, entry: Entry) -> None:
        """Keep a decision."""
        with self._lock:
            self._entries.append(entry)
            self._judged += 1
            self._denied += not entry.allowed

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()
            self._judged = self._denied = 0

    def entries(self) -> list[Entry]:
        """Return the decisions kept, oldest first."""
        with self._lock:
            return list(self._entries)

    def summary(self) -> dict[str, Any]:
        """Return the totals, and each decision once with how often it was made."""
        counts = Counter(_without_session(entry) for entry in self.entries())
        rows = [{**asdict(entry), "count": count} for entry, count in counts.items()]
        return {"judged": self._judged, "denied": self._denied, "decisions": rows}


def entry(
    who: tuple[str, str], action: str, resource: str, decision: Decision, condition: str = ""
) -> Entry:
    """Make an entry; `who` is the role's or user's ARN, and the session's."""
    role, principal = who
    return Entry(
        role,
        principal,
        action,
        resource,
        decision.allowed,
        decision.reason,
        decision.policy,
        decision.statement,
        condition,
    )


def _without_session(made: Entry) -> Entry:
    """Sessions of one role differ by a random name: in a summary they are one."""
    return Entry(**{**asdict(made), "principal": made.role})
