"""What the API tells: workspaces, runs and what belongs to a run, as far as a run needs them.

Sources: https://developer.hashicorp.com/terraform/cloud-docs/api-docs/ with `workspaces`, `run`,
`plans`, `applies`, `cost-estimates`, `policy-checks`, `policy-evaluations`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

FINAL = frozenset(
    {"applied", "canceled", "discarded", "errored", "force_canceled"}
    | {"planned_and_finished", "policy_soft_failed"}
)
"""Run states that nothing follows; `policy_soft_failed` is one of plan-only runs."""

SUCCEEDED = frozenset({"applied", "planned_and_finished"})
_STARTED = frozenset({"running", "finished", "errored", "canceled"})
_ENDED = frozenset({"finished", "errored", "canceled", "unreachable"})

Resource = Mapping[str, Any]
"""A JSON:API resource object: https://jsonapi.org/format/#document-resource-objects."""


@dataclass(frozen=True)
class Location:
    """Where runs are started.

    Attributes:
        hostname: Such as `app.terraform.io`.
        organization: Its name.
        workspace: Its name.
    """

    hostname: str
    organization: str
    workspace: str

    def page(self, run: str) -> str:
        """Give the address of a run's page, for a person's browser."""
        return f"https://{self.hostname}/app/{self.organization}/workspaces/{self.workspace}/runs/{run}"


@dataclass(frozen=True)
class Workspace:
    """A workspace.

    Attributes:
        id: Such as `ws-…`.
        execution_mode: `remote`, `local` or `agent`.
        working_directory: Below which directory of an upload the configuration is; empty: none.
        has_repository: Whether a repository drives its runs.
        locked_by: What locks it, in a person's words; None if it isn't locked.
    """

    id: str
    execution_mode: str
    working_directory: str
    has_repository: bool
    locked_by: str | None

    @classmethod
    def of(cls, resource: Resource) -> "Workspace":
        """Take it from the API's resource object."""
        attributes = resource["attributes"]
        owner = _related(resource, "locked-by")
        by = f"{owner['type'].removesuffix('s')} {owner['id']}" if owner else "someone"
        return cls(
            str(resource["id"]),
            attributes.get("execution-mode") or "remote",
            attributes.get("working-directory") or "",
            attributes.get("vcs-repo") is not None,
            by if attributes.get("locked") else None,
        )


@dataclass(frozen=True)
class Phase:
    """A plan or an apply of a run.

    Attributes:
        kind: `plan` or `apply`.
        id: Such as `plan-…`.
        status: See the pages `plans` and `applies`.
        log: Where its log is read: a secret address; None before it starts.
        counts: Resources by what happens to them, such as `additions`.
    """

    kind: str
    id: str
    status: str
    log: str | None
    counts: Mapping[str, int]

    @classmethod
    def of(cls, kind: str, resource: Resource) -> "Phase":
        """Take it from the API's resource object."""
        attributes = resource.get("attributes", {})
        names = ("additions", "changes", "destructions", "imports")
        found = {name: attributes.get(f"resource-{name}") for name in names}
        counts = {name: count for name, count in found.items() if count is not None}
        status = attributes.get("status") or "pending"
        return cls(kind, str(resource["id"]), status, attributes.get("log-read-url"), counts)

    @property
    def has_started(self) -> bool:
        """Whether there is a log to read."""
        return self.status in _STARTED and self.log is not None

    @property
    def has_ended(self) -> bool:
        """Whether its log is whole."""
        return self.status in _ENDED


@dataclass(frozen=True)
class Run:
    """A run, with what the API includes of its plan, apply and cost estimate.

    Attributes:
        id: Such as `run-…`.
        status: See https://developer.hashicorp.com/terraform/cloud-docs/api-docs/run#run-states.
        is_confirmable: Whether it waits for somebody to confirm or discard it.
        auto_apply: Whether nobody needs to.
        plan: Its plan; None before there is one.
        apply: Its apply; None for a plan-only run.
        cost: What its cost estimate says, in a line; None where there is none.
        has_policy_checks: Whether Sentinel's policy checks belong to it.
        has_task_stages: Whether policy evaluations may belong to it.
    """

    id: str
    status: str
    is_confirmable: bool
    auto_apply: bool
    plan: Phase | None
    apply: Phase | None
    cost: str | None
    has_policy_checks: bool
    has_task_stages: bool

    @classmethod
    def of(cls, document: Mapping[str, Any]) -> "Run":
        """Take it from the API's document about one run."""
        run = document["data"]
        attributes = run["attributes"]
        cost = _included(document, run, "cost-estimate")
        return cls(
            str(run["id"]),
            str(attributes["status"]),
            bool(attributes.get("actions", {}).get("is-confirmable")),
            bool(attributes.get("auto-apply")),
            _phase(document, "plan"),
            _phase(document, "apply"),
            _cost(cost.get("attributes", {})) if cost else None,
            bool(_related(run, "policy-checks")),
            bool(_related(run, "task-stages")),
        )

    @property
    def is_final(self) -> bool:
        """Whether nothing follows."""
        return self.status in FINAL

    @property
    def has_succeeded(self) -> bool:
        """Whether it planned, or applied, all that it was to."""
        return self.status in SUCCEEDED


@dataclass(frozen=True)
class Verdict:
    """What policies say of a plan.

    Attributes:
        id: Of the policy check or evaluation.
        text: The result in a line.
    """

    id: str
    text: str

    @classmethod
    def of_check(cls, resource: Resource) -> "Verdict | None":
        """Take a Sentinel policy check, once it has ended."""
        attributes = resource["attributes"]
        status = str(attributes.get("status", ""))
        if status in {"", "pending", "queued"}:
            return None
        counts = _counts(attributes.get("result") or {})
        scope = attributes.get("scope") or "sentinel"
        return cls(str(resource["id"]), f"policy check ({scope}): {_words(status)}{counts}")

    @classmethod
    def of_evaluation(cls, resource: Resource) -> "Verdict | None":
        """Take a policy evaluation of a task stage, by OPA or Sentinel, once it has ended."""
        attributes = resource["attributes"]
        status = str(attributes.get("status", ""))
        if status in {"", "pending", "queued", "running"}:
            return None
        counts = _counts(attributes.get("result-count") or {})
        kind = attributes.get("policy-kind") or "policy"
        return cls(str(resource["id"]), f"policy evaluation ({kind}): {_words(status)}{counts}")


def _phase(document: Mapping[str, Any], kind: str) -> Phase | None:
    found = _included(document, document["data"], kind)
    return Phase.of(kind, found) if found else None


def _cost(attributes: Mapping[str, Any]) -> str | None:
    status = attributes.get("status")
    if status == "errored":
        return f"cost estimate: {attributes.get('error-message') or 'errored'}"
    if status != "finished":
        return None
    now, delta = attributes.get("proposed-monthly-cost"), attributes.get("delta-monthly-cost")
    matched, all_ = attributes.get("matched-resources-count"), attributes.get("resources-count")
    sign = "" if str(delta).startswith("-") else "+"
    return f"cost estimate: {now} USD a month ({sign}{delta}), {matched} of {all_} resources priced"


def _counts(result: Mapping[str, Any]) -> str:
    named = {name: n for name, n in result.items() if type(n) is int and name != "duration-ms"}
    return "".join(f", {n} {_words(name)}" for name, n in named.items() if n)


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _related(resource: Resource, name: str) -> Any:  # noqa: ANN401 - one identifier, or a list
    relationship = resource.get("relationships", {}).get(name) or {}
    return relationship.get("data")


def _included(document: Mapping[str, Any], resource: Resource, name: str) -> Resource | None:
    wanted = _related(resource, name)
    if not wanted:
        return None
    return next((r for r in _resources(document) if r["id"] == wanted["id"]), wanted)


def _resources(document: Mapping[str, Any]) -> Iterator[Resource]:
    yield from document.get("included") or ()
