"""What the stand-in for HCP Terraform remembers, and how its API writes that as JSON:API."""

import base64
import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Document = dict[str, Any]
FINAL = {"applied", "canceled", "discarded", "errored", "planned_and_finished"}
CANCELABLE = {"pending", "planning", "applying"}


def new_id(kind: str) -> str:
    return f"{kind}-{secrets.token_hex(8)}"


@dataclass
class Phase:
    """A plan or an apply."""

    kind: str
    id: str
    status: str = "pending"
    log: bytearray = field(default_factory=bytearray)
    counts: dict[str, int] = field(default_factory=dict)
    content: bytes = b"{}"  # a plan in Terraform's JSON format
    told: int = 0  # bytes of the log that somebody has read

    def start(self) -> None:
        self.status = "running"
        self.log += b"\x02"

    def end(self, status: str) -> None:
        self.log += b"\x03"
        self.status = status

    def read(self, offset: int, limit: int) -> bytes:
        """Returns a piece of the log, and remembers how far it went."""
        piece = bytes(self.log[offset : offset + limit])
        self.told = offset + len(piece)
        return piece

    @property
    def told_status(self) -> str:
        """The status, "running" while whoever reads the log hasn't read its end.

        Terraform's command line takes an empty piece and then a final status as the log's end
        (LogReader of go-tfe): what was written between those two answers, it never shows.
        """
        return "running" if 0 < self.told < len(self.log) else self.status


@dataclass
class Configuration:
    id: str
    speculative: bool
    content: bytes = b""
    status: str = "pending"
    error: str | None = None


@dataclass
class StateVersion:
    id: str
    serial: int
    lineage: str
    content: bytes = b""


@dataclass
class Workspace:
    id: str
    name: str
    execution_mode: str = "remote"
    terraform_version: str = "1.11.4"
    working_directory: str = ""
    repository: str | None = None
    locked_by: str | None = None
    variables: dict[str, Any] = field(default_factory=dict)
    states: list[StateVersion] = field(default_factory=list)
    configurations: dict[str, Configuration] = field(default_factory=dict)
    runs: list["Run"] = field(default_factory=list)
    cost: Document | None = None
    policies: list[Document] = field(default_factory=list)  # Sentinel's checks
    evaluations: list[Document] = field(default_factory=list)  # OPA's, in one task stage

    @property
    def state(self) -> bytes | None:
        """The latest state that was uploaded whole."""
        return next((s.content for s in reversed(self.states) if s.content), None)

    def keep_state(self, content: bytes) -> None:
        """Keeps a state, as the worker of a remote run does."""
        parsed = json.loads(content)
        version = StateVersion(new_id("sv"), parsed["serial"], parsed["lineage"], content)
        self.states.append(version)

    def resources(self) -> list[str]:
        """The types of the managed resources in the state."""
        parsed = json.loads(self.state or b'{"resources": []}')
        return [r["type"] for r in parsed["resources"] if r["mode"] == "managed"]


@dataclass
class Run:
    id: str
    workspace: Workspace
    configuration: Configuration
    wish: Document
    status: str = "pending"
    plan: Phase = field(default_factory=lambda: Phase("plan", new_id("plan")))
    apply: Phase = field(default_factory=lambda: Phase("apply", new_id("apply")))
    has_changes: bool = False
    confirmed: bool = False
    stop: str | None = None

    @property
    def plan_only(self) -> bool:
        return bool(self.wish.get("plan-only")) or self.configuration.speculative

    @property
    def is_confirmable(self) -> bool:
        ready = {"planned", "cost_estimated", "policy_checked"}
        return self.status in ready and not self.plan_only and not self.confirmed


def workspace_document(workspace: Workspace, organization: str) -> Document:
    permissions = ("can-lock", "can-unlock", "can-force-unlock", "can-queue-run", "can-update")
    more = ("can-queue-apply", "can-queue-destroy", "can-read-settings", "can-read-variable")
    current = next((run for run in workspace.runs if run.status not in FINAL), None)
    return {
        "id": workspace.id,
        "type": "workspaces",
        "attributes": {
            "name": workspace.name,
            "execution-mode": workspace.execution_mode,
            "operations": workspace.execution_mode == "remote",
            "terraform-version": workspace.terraform_version,
            "working-directory": workspace.working_directory,
            "vcs-repo": {"identifier": workspace.repository} if workspace.repository else None,
            "locked": workspace.locked_by is not None,
            "auto-apply": False,
            "structured-run-output-enabled": False,
            "permissions": dict.fromkeys((*permissions, *more), True),
        },
        "relationships": {
            "organization": {"data": {"type": "organizations", "id": organization}},
            "current-run": {"data": _reference("runs", current.id) if current else None},
            "locked-by": {"data": _owner(workspace.locked_by)},
        },
    }


def state_document(version: StateVersion, base: str) -> Document:
    address = f"{base}/objects/{version.id}"
    return {
        "id": version.id,
        "type": "state-versions",
        "attributes": {
            "serial": version.serial,
            "lineage": version.lineage,
            "status": "finalized" if version.content else "pending",
            "size": len(version.content),
            "hosted-state-download-url": address,
            "hosted-state-upload-url": address,
            "hosted-json-state-upload-url": f"{base}/objects/json-{version.id}",
            "md5": base64.b64encode(hashlib.md5(version.content).digest()).decode(),  # noqa: S324 - the API's
        },
    }


def configuration_document(configuration: Configuration, base: str) -> Document:
    return {
        "id": configuration.id,
        "type": "configuration-versions",
        "attributes": {
            "status": configuration.status,
            "error-message": configuration.error,
            "speculative": configuration.speculative,
            "upload-url": f"{base}/objects/{configuration.id}",
        },
    }


def phase_document(phase: Phase, base: str) -> Document:
    started = phase.status not in {"pending", "unreachable"}
    counts = {f"resource-{name}": count for name, count in phase.counts.items()}
    log = {"log-read-url": f"{base}/objects/{phase.id}"} if started else {}
    return {
        "id": phase.id,
        "type": "plans" if phase.kind == "plan" else "applies",
        "attributes": {"status": phase.told_status, "has-changes": True, **counts, **log},
    }


def run_document(run: Run) -> Document:
    related = {
        "workspace": _reference("workspaces", run.workspace.id),
        "configuration-version": _reference("configuration-versions", run.configuration.id),
        "plan": _reference("plans", run.plan.id),
    }
    if not run.plan_only:
        related["apply"] = _reference("applies", run.apply.id)
    if run.workspace.cost:
        related["cost-estimate"] = _reference("cost-estimates", f"ce-{run.id}")
    checks = [_reference("policy-checks", f"polchk-{n}") for n, _ in _numbered(run)]
    return {
        "id": run.id,
        "type": "runs",
        "attributes": _run_attributes(run),
        "relationships": {
            **{name: {"data": reference} for name, reference in related.items()},
            "policy-checks": {"data": checks},
            "task-stages": {"data": _stages(run)},
        },
    }


def included_documents(run: Run, base: str) -> list[Document]:
    cost = [
        {"id": f"ce-{run.id}", "type": "cost-estimates", "attributes": attributes}
        for attributes in [run.workspace.cost]
        if attributes
    ]
    return [phase_document(run.plan, base), phase_document(run.apply, base), *cost]


def policy_documents(run: Run) -> list[Document]:
    is_planned = run.status not in {"pending", "planning"}
    return [
        {"id": f"polchk-{n}", "type": "policy-checks", "attributes": policy}
        if is_planned
        else {"id": f"polchk-{n}", "type": "policy-checks", "attributes": {"status": "pending"}}
        for n, policy in _numbered(run)
    ]


def evaluation_documents(run: Run) -> list[Document]:
    return [
        {"id": f"poleval-{n}", "type": "policy-evaluations", "attributes": evaluation}
        for n, evaluation in enumerate(run.workspace.evaluations)
    ]


def _stages(run: Run) -> list[Document]:
    return [_reference("task-stages", f"ts-{run.id}")] if run.workspace.evaluations else []


def _run_attributes(run: Run) -> Document:
    permissions = ("can-apply", "can-cancel", "can-discard", "can-force-cancel")
    return {
        "status": run.status,
        "message": run.wish.get("message"),
        "has-changes": run.has_changes,
        "auto-apply": bool(run.wish.get("auto-apply")),
        "plan-only": run.plan_only,
        "is-destroy": bool(run.wish.get("is-destroy")),
        "actions": {
            "is-confirmable": run.is_confirmable,
            "is-discardable": run.is_confirmable,
            "is-cancelable": run.status in CANCELABLE,
            "is-force-cancelable": False,
        },
        "permissions": dict.fromkeys(permissions, True),
    }


def _numbered(run: Run) -> Iterable[tuple[int, Document]]:
    return enumerate(run.workspace.policies)


def _reference(kind: str, id_: str) -> Document:
    return {"type": kind, "id": id_}


def _owner(locked_by: str | None) -> Document | None:
    if locked_by is None:
        return None
    return _reference("runs" if locked_by.startswith("run-") else "users", locked_by)
