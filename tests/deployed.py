"""The sample on the embedded AWS without Terraform, and the command line on it."""

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import pytest

from embedded_aws.server import Address
from tests.account import Account
from tools.deploy.direct import Direct, Options
from tune_model.commands import cli
from tune_model.terraform.sandbox_copy import SandboxServer

BUCKET = "tune-model-data"
PREFIX = "tune-model"

Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Deployed:
    """The account, and the state machine in it."""

    account: Account
    arn: str

    def client(self, service: str) -> Any:
        return self.account.client(service)

    def start(self, text: str = "{}") -> str:
        started = self.client("stepfunctions").start_execution(stateMachineArn=self.arn, input=text)
        return str(started["executionArn"])

    def ended(self, execution: str) -> dict[str, Any]:
        return self.account.ended(execution)


def deploy(
    account: Account,
    name: str = PREFIX,
    change: Change | None = None,
    workflow: str = "documented",
) -> Deployed:
    """Deploys a workflow's state machine with its functions and bucket.

    Args:
        account: An empty account, but for other deployments.
        name: Of the state machine, and the prefix of the rest; at most 12 characters.
        change: Changes the parsed definition before it is deployed.
        workflow: `documented` or `current`.
    """
    options = Options(workflow=workflow, training_jobs=None, change=change)
    return Deployed(account, Direct(account.address, name, options).machine)


def use(monkeypatch: pytest.MonkeyPatch, address: Address) -> None:
    """Makes the command line find this embedded AWS, as `make sandbox` would make it."""
    server = SandboxServer(**asdict(address))
    monkeypatch.setattr(SandboxServer, "running", lambda *_: server)


def command(
    monkeypatch: pytest.MonkeyPatch, deployed: Deployed, *arguments: str, answer: str | None = None
) -> int:
    """Runs `tune-model` on a deployment; `answer` is typed on a terminal, None: there is none."""
    options: Sequence[str] = ("--target", "sandbox", "--state-machine", deployed.arn)
    stdin = io.StringIO(answer or "")
    stdin.isatty = lambda: answer is not None  # type: ignore[method-assign] # a terminal's
    use(monkeypatch, deployed.account.address)
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(sys, "argv", ["tune-model", *arguments, *options])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return int(ended.value.code or 0)
