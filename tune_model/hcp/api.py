"""The calls of an API-driven run.

Source: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/run/api, and the pages that
the methods name, below https://developer.hashicorp.com/terraform/cloud-docs/api-docs/.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from cli_base.errors import ExecutionFailed, UsageError
from tune_model.hcp.resources import Location, Phase, Run, Verdict, Workspace
from tune_model.hcp.transport import NotThere, Refused, Transport, Unclear

_PROCESSING_SECONDS = 300.0  # for HCP Terraform to look at an upload
_POLL_SECONDS = 1.0
_STARTS_AGAIN = 5  # over half a minute
_RECENT = "20"  # runs, among which an unanswered one is looked for


@dataclass(frozen=True)
class Wish:
    """What a run is to do.

    Attributes:
        message: What the run's page says about it.
        plan_only: Plan, and nothing more.
        auto_apply: Apply without anybody's confirmation.
        destroy: Delete everything, instead of making it what the configuration says.
    """

    message: str
    plan_only: bool = False
    auto_apply: bool = False
    destroy: bool = False


class Api:
    """One workspace's runs.

    Args:
        transport: To its host.
        location: Organization and workspace.
        poll_seconds: How long to wait before asking again.
        sleep: Waits a number of seconds.
    """

    def __init__(
        self,
        transport: Transport,
        location: Location,
        poll_seconds: float = _POLL_SECONDS,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self.location = location
        self.poll_seconds = poll_seconds
        self.sleep = sleep
        self._transport = transport

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def workspace(self) -> Workspace:
        """Read the workspace (page `workspaces`).

        Raises:
            UsageError: There is no such organization or workspace, or the token sees neither.
            EnvironmentLacks: No answer, or a refused token.
        """
        organization = f"organizations/{self.location.organization}"
        path = f"{organization}/workspaces/{self.location.workspace}"
        try:
            return Workspace.of(self._transport.get(path)["data"])
        except NotThere:
            self._look_for(organization)
            raise UsageError(
                f"{self.location.organization} has no workspace {self.location.workspace} that "
                "this token may see: make it, with make plan BACKEND=cloud or in the browser."
            ) from None

    def upload(self, workspace: Workspace, archive: bytes, *, speculative: bool) -> str:
        """Upload a configuration (page `configuration-versions`).

        Args:
            workspace: Gets the configuration version.
            archive: A `.tar.gz` with the configuration at its root, or its working directory.
            speculative: Whether it is for plans only.

        Returns:
            The configuration version's id.

        Raises:
            ExecutionFailed: HCP Terraform can't use it.
        """
        attributes = {"auto-queue-runs": False, "speculative": speculative}
        body = {"data": {"type": "configuration-versions", "attributes": attributes}}
        path = f"workspaces/{workspace.id}/configuration-versions"
        made = self._transport.post(path, body)["data"]
        self._transport.upload(made["attributes"]["upload-url"], archive)
        self._until_uploaded(made["id"])
        return str(made["id"])

    def start(self, workspace: Workspace, configuration: str, wish: Wish) -> str:
        """Start a run (page `run`, "Create a Run").

        A server that fails may have started it all the same: the run of this configuration is
        looked for before it is asked for again.

        Args:
            workspace: Whose run it is.
            configuration: A configuration version's id, which no other run has.
            wish: What it is to do.

        Returns:
            The run's id.
        """
        body = _run_document(workspace.id, configuration, wish)
        for tried in range(_STARTS_AGAIN):
            with suppress(Unclear):
                return str(self._transport.post("runs", body, once=True)["data"]["id"])
            self.sleep(self.poll_seconds * 2**tried)
            found = next(self._runs_of(workspace, configuration), None)
            if found is not None:
                return found
        return str(self._transport.post("runs", body, once=True)["data"]["id"])

    def run(self, run: str) -> Run:
        """Read a run with its plan, apply and cost estimate (page `run`)."""
        return Run.of(self._transport.get(f"runs/{run}", include="plan,apply,cost_estimate"))

    def apply(self, run: str) -> bool:
        """Confirm a run; say whether it still waited for that (page `run`, "Apply a Run")."""
        return self._decided(f"runs/{run}/actions/apply")

    def discard(self, run: str) -> bool:
        """Discard a run; say whether it still waited for that (page `run`, "Discard a Run")."""
        return self._decided(f"runs/{run}/actions/discard")

    def has_ended(self, phase: Phase) -> bool:
        """Ask whether a plan or an apply has ended (pages `plans` and `applies`)."""
        collection = "plans" if phase.kind == "plan" else "applies"
        found = self._transport.get(f"{collection}/{phase.id}")["data"]
        return Phase.of(phase.kind, found).has_ended

    def planned(self, plan: Phase) -> dict[str, Any]:
        """Read a plan in Terraform's JSON format (page `plans`, "Retrieve the JSON…").

        Raises:
            EnvironmentLacks: The token may not: it needs admin access to the workspace.
        """
        return self._transport.follow(f"plans/{plan.id}/json-output")

    def read_log(self, phase: Phase, offset: int, limit: int) -> bytes:
        """Read a piece of a log, from its own address."""
        return self._transport.read(phase.log or "", offset, limit)

    def verdicts(self, run: Run) -> Iterator[Verdict]:
        """Read what policies say, as far as they have (`policy-checks`, `policy-evaluations`)."""
        if run.has_policy_checks:
            checks = self._transport.get(f"runs/{run.id}/policy-checks")["data"]
            yield from filter(None, map(Verdict.of_check, checks))
        if run.has_task_stages:
            for stage in self._transport.get(f"runs/{run.id}/task-stages")["data"]:
                path = f"task-stages/{stage['id']}/policy-evaluations"
                found = self._transport.get(path)["data"]
                yield from filter(None, map(Verdict.of_evaluation, found))

    def _look_for(self, organization: str) -> None:
        try:
            self._transport.get(organization)
        except NotThere:
            raise UsageError(
                f"{self.location.hostname} has no organization {self.location.organization} that "
                "this token may see: check TF_CLOUD_ORGANIZATION and the token."
            ) from None

    def _until_uploaded(self, configuration: str) -> None:
        end = time.monotonic() + _PROCESSING_SECONDS
        while time.monotonic() < end:
            found = self._transport.get(f"configuration-versions/{configuration}")["data"]
            attributes: dict[str, Any] = found["attributes"]
            if attributes["status"] == "uploaded":
                return
            if attributes["status"] == "errored":
                reason = attributes.get("error-message") or attributes.get("error") or "no reason"
                raise ExecutionFailed(f"{self.location.hostname} can't use the upload: {reason}.")
            self.sleep(self.poll_seconds)
        raise ExecutionFailed(f"{self.location.hostname} doesn't finish looking at the upload.")

    def _runs_of(self, workspace: Workspace, configuration: str) -> Iterator[str]:
        path, query = f"workspaces/{workspace.id}/runs", {"page[size]": _RECENT}
        for run in self._transport.get(path, **query)["data"]:
            related = run.get("relationships", {}).get("configuration-version") or {}
            if (related.get("data") or {}).get("id") == configuration:
                yield str(run["id"])

    def _decided(self, path: str) -> bool:
        try:
            self._transport.post(path)
        except Refused:  # 409: decided by someone else, or by this one's first try
            return False
        return True


def _run_document(workspace: str, configuration: str, wish: Wish) -> dict[str, Any]:
    attributes = {
        "message": wish.message,
        "plan-only": wish.plan_only,
        "auto-apply": wish.auto_apply,
        "is-destroy": wish.destroy,
    }
    relationships = {
        "workspace": {"data": {"type": "workspaces", "id": workspace}},
        "configuration-version": {
            "data": {"type": "configuration-versions", "id": configuration},
        },
    }
    return {
        "data": {"type": "runs", "attributes": attributes, "relationships": relationships},
    }
