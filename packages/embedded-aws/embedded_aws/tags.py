"""Tags: moto keeps those of a deleted log group or state machine for the next of its name.

Terraform would plan to remove them. Sources: CloudWatch Logs API Reference, `DeleteLogGroup`; Step
Functions API Reference, `DeleteStateMachine`: what is deleted has no tags any more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.logs.models import LogsBackend
from moto.stepfunctions.models import StepFunctionBackend

from embedded_aws import hooks


def install() -> None:
    """Make tags go with what they are on."""
    _delete_tags_too(LogsBackend, "delete_log_group", _arn_of_log_group)
    _delete_tags_too(StepFunctionBackend, "delete_state_machine", lambda _, arn: arn)


def _arn_of_log_group(logs: Any, name: str) -> str:  # noqa: ANN401 - moto's backend
    return str(logs.groups[name].arn) if name in logs.groups else ""


def _delete_tags_too(backend: type, name: str, arn_of: Callable[[Any, str], str]) -> None:
    """Extend a backend's deletion of what `arn_of` finds by the deletion's own argument."""

    def deleted(self: Any, given: str) -> None:  # noqa: ANN401 - moto's backend
        arn = arn_of(self, given)
        delete(self, given)
        if self.tagger.has_tags(arn):
            self.tagger.delete_all_tags_for_resource(arn)

    delete = hooks.replace(backend, name, deleted)
