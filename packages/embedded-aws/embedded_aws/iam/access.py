"""What the decision log comes to, as the guard serves it and `report.py` reads it."""

from __future__ import annotations

from typing import Any

from embedded_aws.iam import principals
from embedded_aws.iam.authorizer import Authorizer


def summary(judge: Authorizer | None) -> dict[str, Any]:
    """Return the decisions, the totals, and what each role's policies allow, as JSON."""
    if judge is None:
        return {"enforced": False, "judged": 0, "denied": 0, "decisions": [], "granted": {}}
    granted = principals.granted(judge.account)
    return {"enforced": True, **judge.log.summary(), "granted": granted}
