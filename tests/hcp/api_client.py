"""The client as tests of it use it: quick to ask again, and with all that it says kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.hcp.fake_hcp_terraform import TOKEN, FakeHcpTerraform
from tests.hcp.routes import ORGANIZATION
from tune_model.hcp.api import Api, Wish
from tune_model.hcp.credentials import Token
from tune_model.hcp.resources import Location, Run
from tune_model.hcp.run_follower import Decision, RunFollower
from tune_model.hcp.stack_files import packed
from tune_model.hcp.transport import Transport

QUICK = 0.02  # seconds


@dataclass
class Client:
    """An API-driven run's client, and what it told."""

    fake: FakeHcpTerraform
    organization: str = ORGANIZATION
    workspace: str = "tune"
    token: str = TOKEN
    decision: Decision = Decision.WAIT
    tree: Mapping[str, bytes] = field(default_factory=lambda: {"cdk.tf.json": b"{}"})
    said: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    @property
    def api(self) -> Api:
        transport = Transport(self.fake.hostname, Token(self.token, "a test"), QUICK)
        self.fake.clients.append(transport.close)
        location = Location(self.fake.hostname, self.organization, self.workspace)
        return Api(transport, location, QUICK)

    def start(self, **wish: bool) -> str:
        api = self.api
        workspace = api.workspace()
        asked = Wish("of a test", **wish)
        configuration = api.upload(workspace, packed(self.tree), speculative=asked.plan_only)
        return api.start(workspace, configuration, asked)

    def follow(self, run: str) -> Run:
        follower = RunFollower(self.api, self.said.append, self.shown.append, lambda: self.decision)
        return follower.to_the_end(run)

    def run(self, **wish: bool) -> Run:
        return self.follow(self.start(**wish))

    @property
    def everything(self) -> str:
        return "\n".join([*self.said, *self.shown])


def project(directory: Path) -> Path:
    """Lays a project's root with a synthesized stack of no resources."""
    stack = directory / "cdktf.out" / "stacks" / "tune"
    stack.mkdir(parents=True)
    (stack / "cdk.tf.json").write_text('{"terraform": {"backend": {"local": {}}}}\n')
    return directory
