"""Bucket policies: moto takes an unmet condition for a Deny; on AWS the statement doesn't apply."""

from __future__ import annotations

from typing import Any

from moto.iam import access_control

from tune_model.sandbox import hooks


def install() -> None:
    """Makes a policy's statement count only where its conditions are met."""
    hooks.replace(access_control, "IAMPolicyStatement", Statement)


class Statement(access_control.IAMPolicyStatement):  # type: ignore[misc] # moto ships no types
    """One statement of a policy, judged with the condition keys of the embedded AWS."""

    def is_action_permitted(
        self,
        action: str,
        resource: str = "*",
        principal: str | None = None,
        incoming_condition_values: dict[str, str] | None = None,
    ) -> access_control.PermissionResult:
        """Judges a call: PERMITTED, DENIED, or NEUTRAL where the statement doesn't apply."""
        if is_for_plain_http(self._statement.get("Condition", {})):
            return access_control.PermissionResult.NEUTRAL
        return super().is_action_permitted(action, resource, principal, incoming_condition_values)


def is_for_plain_http(condition: dict[str, dict[str, Any]]) -> bool:
    """Tells whether a condition holds only for calls without TLS.

    Nothing leaves the machine: what comes over loopback counts as `aws:SecureTransport`.
    """
    wanted = condition.get("Bool", {}).get("aws:SecureTransport")
    return str(wanted).lower() == "false"
