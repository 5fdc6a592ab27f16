"""The calls of HCP Terraform's API that the stand-in serves."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flask import Flask, Response, request

from tests.hcp.answers import Answer, Refusal, cut, first_of, json_api, many, one, sent_attributes
from tests.hcp.records import (
    Configuration,
    Phase,
    Run,
    StateVersion,
    Workspace,
    configuration_document,
    evaluation_documents,
    included_documents,
    new_id,
    phase_document,
    policy_documents,
    run_document,
    state_document,
    workspace_document,
)

if TYPE_CHECKING:
    from tests.hcp.fake_hcp_terraform import FakeHcpTerraform

ORGANIZATION = "acme"


class Routes:
    """The API's calls, one method each."""

    def __init__(self, fake: "FakeHcpTerraform", app: Flask) -> None:
        self._fake = fake
        app.before_request(self._begin)
        organization, workspace, run = (
            "/api/v2/organizations/<organization>",
            "/api/v2/workspaces/<id_>",
            "/api/v2/runs/<id_>",
        )
        for method, path, view in (
            ("GET", "/.well-known/terraform.json", self._discovery),
            ("GET", "/api/v2/ping", self._ping),
            ("GET", organization, self._organization),
            ("GET", f"{organization}/entitlement-set", self._entitlements),
            ("GET", f"{organization}/capacity", self._capacity),
            ("GET", f"{organization}/runs/queue", self._queue),
            ("GET", f"{organization}/workspaces/<name>", self._workspace),
            ("POST", f"{organization}/workspaces", self._create_workspace),
            ("GET", workspace, self._workspace_by_id),
            ("POST", f"{workspace}/actions/<action>", self._lock),
            ("GET", f"{workspace}/current-state-version", self._current_state),
            ("POST", f"{workspace}/state-versions", self._create_state),
            ("GET", "/api/v2/state-versions/<id_>", self._state),
            ("GET", f"{workspace}/vars", self._variables),
            ("GET", f"{workspace}/all-vars", self._variables),
            ("GET", f"{workspace}/runs", self._runs),
            ("POST", f"{workspace}/configuration-versions", self._create_configuration),
            ("GET", "/api/v2/configuration-versions/<id_>", self._configuration),
            ("POST", "/api/v2/runs", self._create_run),
            ("GET", run, self._run),
            ("POST", f"{run}/actions/<action>", self._act),
            ("GET", f"{run}/run-events", self._events),
            ("GET", f"{run}/policy-checks", self._policies),
            ("GET", f"{run}/task-stages", self._stages),
            ("GET", "/api/v2/task-stages/ts-<id_>/policy-evaluations", self._evaluations),
            ("GET", "/api/v2/plans/<id_>", self._phase),
            ("GET", "/api/v2/plans/<id_>/json-output", self._plan_as_json),
            ("GET", "/api/v2/applies/<id_>", self._phase),
            ("GET", "/objects/<id_>", self._object),
            ("PUT", "/objects/<id_>", self._upload),
        ):
            app.add_url_rule(path, f"{method} {path}", view, methods=[method])

    def _begin(self) -> Answer | None:
        call = f"{request.method} {request.path}"
        self._fake.calls.append(call)
        self._fake.received += request.get_data()
        if request.path.startswith("/api/v2/") and self._user() is None:
            raise Refusal(401, "unauthorized")
        if not request.path.startswith("/api/v2/") and "Authorization" not in request.headers:
            self._fake.without_token.append(call)
        fault = self._fake.faults.next_status(call)
        if fault is None:
            return None
        pattern, status = fault
        if pattern in self._fake.faults.carried_out:
            self._create_run()
        return json_api({"errors": [{"status": str(status), "title": "made to fail"}]}, status)

    def _user(self) -> str | None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return self._fake.tokens.get(given)

    def _discovery(self) -> Answer:
        return {f"tfe.v2{minor}": "/api/v2/" for minor in ("", ".1", ".2")}, 200

    def _ping(self) -> Answer:
        headers = {"TFP-API-Version": "2.6", "TFP-AppName": "HCP Terraform"}
        return Response(status=204, headers={**headers, "X-RateLimit-Limit": "30"})

    def _organization(self, organization: str) -> Answer:
        self._known(organization)
        return one({"id": organization, "type": "organizations", "attributes": {}})

    def _entitlements(self, organization: str) -> Answer:
        self._known(organization)
        granted = dict.fromkeys(("operations", "state-storage", "cost-estimation"), True)
        return one({"id": organization, "type": "entitlement-sets", "attributes": granted})

    def _capacity(self, organization: str) -> Answer:
        attributes = {"pending": 0, "running": 0}
        return one({"id": organization, "type": "organization-capacity", "attributes": attributes})

    def _queue(self, organization: str) -> Answer:
        self._known(organization)
        return many([])

    def _workspace(self, organization: str, name: str) -> Answer:
        self._known(organization)
        if name not in self._fake.workspaces:
            raise Refusal(404, "not found")
        return one(workspace_document(self._fake.workspaces[name], organization))

    def _workspace_by_id(self, id_: str) -> Answer:
        return one(workspace_document(self._by_id(id_), ORGANIZATION))

    def _create_workspace(self, organization: str) -> Answer:
        self._known(organization)
        made = self._fake.add(sent_attributes()["name"])
        return one(workspace_document(made, organization), 201)

    def _lock(self, id_: str, action: str) -> Answer:
        workspace, user = self._by_id(id_), self._user()
        with self._fake.changed:
            if action == "lock" and workspace.locked_by:
                raise Refusal(409, "Unable to lock workspace, it is locked already.")
            if action == "unlock" and workspace.locked_by != user:
                raise Refusal(409, "Unable to unlock workspace, someone else has locked it.")
            workspace.locked_by = user if action == "lock" else None
            self._fake.changed.notify_all()
        return one(workspace_document(workspace, ORGANIZATION))

    def _current_state(self, id_: str) -> Answer:
        uploaded = [version for version in self._by_id(id_).states if version.content]
        if not uploaded:
            raise Refusal(404, "not found")
        return one(state_document(uploaded[-1], self._fake.base))

    def _create_state(self, id_: str) -> Answer:
        workspace, attributes = self._by_id(id_), sent_attributes()
        if workspace.locked_by != self._user():
            raise Refusal(409, "The workspace isn't locked by who writes the state.")
        version = StateVersion(new_id("sv"), attributes["serial"], attributes["lineage"])
        workspace.states.append(version)
        return one(state_document(version, self._fake.base), 201)

    def _state(self, id_: str) -> Answer:
        return one(state_document(self._state_version(id_), self._fake.base))

    def _variables(self, id_: str) -> Answer:
        del id_
        return many([])

    def _runs(self, id_: str) -> Answer:
        return many([run_document(run) for run in reversed(self._by_id(id_).runs)])

    def _create_configuration(self, id_: str) -> Answer:
        made = Configuration(new_id("cv"), bool(sent_attributes().get("speculative")))
        self._by_id(id_).configurations[made.id] = made
        return one(configuration_document(made, self._fake.base), 201)

    def _configuration(self, id_: str) -> Answer:
        return one(configuration_document(self._configuration_by_id(id_), self._fake.base))

    def _create_run(self) -> Answer:
        related = request.get_json(force=True)["data"]["relationships"]
        workspace = self._by_id(related["workspace"]["data"]["id"])
        configuration = workspace.configurations[related["configuration-version"]["data"]["id"]]
        if workspace.execution_mode == "local":
            raise Refusal(422, "The workspace executes nothing.")
        made = Run(new_id("run"), workspace, configuration, sent_attributes())
        workspace.runs.append(made)
        self._fake.worker.take(made)
        return one(run_document(made), 201)

    def _run(self, id_: str) -> Answer:
        found = self._run_by_id(id_)
        included = included_documents(found, self._fake.base)
        return {"data": run_document(found), "included": included}, 200

    def _events(self, id_: str) -> Answer:
        self._run_by_id(id_)
        return many([])

    def _act(self, id_: str, action: str) -> Answer:
        run = self._run_by_id(id_)
        if action == "cancel":
            self._fake.worker.stop(run, "canceled")
        elif not run.is_confirmable:
            raise Refusal(409, "transition not allowed")
        elif action == "discard":
            self._fake.worker.stop(run, "discarded")
        else:
            with self._fake.changed:
                run.confirmed = True
                self._fake.changed.notify_all()
        return Response(status=202)

    def _policies(self, id_: str) -> Answer:
        return many(policy_documents(self._run_by_id(id_)))

    def _stages(self, id_: str) -> Answer:
        return many([{"id": f"ts-{self._run_by_id(id_).id}", "type": "task-stages"}])

    def _evaluations(self, id_: str) -> Answer:
        return many(evaluation_documents(self._run_by_id(id_)))

    def _phase(self, id_: str) -> Answer:
        return one(phase_document(self._phase_by_id(id_), self._fake.base))

    def _plan_as_json(self, id_: str) -> Answer:
        address = f"{self._fake.base}/objects/json-{self._phase_by_id(id_).id}"
        return Response(status=307, headers={"Location": address})

    def _object(self, id_: str) -> Answer:
        if id_.startswith("json-plan-"):
            return Response(self._phase_by_id(id_.removeprefix("json-")).content)
        if not id_.startswith(("plan-", "apply-")):
            return Response(self._state_version(id_).content)
        offset, limit = int(request.args["offset"]), int(request.args["limit"])
        piece = self._phase_by_id(id_).read(offset, limit)
        if piece and self._fake.faults.dropped_logs:
            self._fake.faults.dropped_logs -= 1
            return Response(cut(piece), headers={"Content-Length": str(len(piece))})
        return Response(piece)

    def _upload(self, id_: str) -> Answer:
        content = request.get_data()
        if id_.startswith("cv-"):
            configuration = self._configuration_by_id(id_)
            reason = self._fake.faults.unusable
            configuration.content, configuration.error = content, reason
            configuration.status = "errored" if reason else "uploaded"
        elif id_.startswith("sv-"):
            self._state_version(id_).content = content
        return Response(status=200)

    def _known(self, organization: str) -> None:
        if organization != ORGANIZATION:
            raise Refusal(404, "not found")

    def _by_id(self, id_: str) -> Workspace:
        return first_of(w for w in self._fake.workspaces.values() if w.id == id_)

    def _configuration_by_id(self, id_: str) -> Configuration:
        every = (w.configurations.get(id_) for w in self._fake.workspaces.values())
        return first_of(configuration for configuration in every if configuration)

    def _run_by_id(self, id_: str) -> Run:
        return first_of(run for run in self._every_run() if run.id == id_)

    def _phase_by_id(self, id_: str) -> Phase:
        phases = (phase for run in self._every_run() for phase in (run.plan, run.apply))
        return first_of(phase for phase in phases if phase.id == id_)

    def _state_version(self, id_: str) -> StateVersion:
        every = (v for w in self._fake.workspaces.values() for v in w.states)
        return first_of(version for version in every if version.id == id_)

    def _every_run(self) -> Iterator[Run]:
        return (run for w in self._fake.workspaces.values() for run in w.runs)
