"""The sample on the embedded AWS, deployed by its APIs: what Terraform does in half a minute."""

import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from embedded_aws.server import Address
from tests.embedded import REGION, Account
from tests.sagemaker_account import LEGACY
from tests.waiting import until
from tune_model.commands import cli
from tune_model.infra.archive import build_archive
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).parents[1]
BUCKET = "tune-model-data"
PREFIX = "tune-model"
_FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
_ANYTHING = {"Action": "*", "Resource": "*"}

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
        """Waits for an execution's end; returns its description."""
        client = self.client("stepfunctions")

        def description() -> dict[str, Any] | None:
            described: dict[str, Any] = client.describe_execution(executionArn=execution)
            return described if described["status"] != "RUNNING" else None

        return until(description, "the execution's end") or {}


def deploy(account: Account, name: str = "tune-model", change: Change | None = None) -> Deployed:
    """Deploys the documented state machine with its functions and bucket.

    Args:
        account: An empty account, but for other deployments.
        name: Of the state machine, and the prefix of the rest.
        change: Changes the parsed definition before it is deployed.
    """
    s3 = account.client("s3")
    s3.create_bucket(Bucket=_bucket(name), CreateBucketConfiguration={"LocationConstraint": REGION})
    values = {f"{each}_arn": _function(account, name, each) for each in _FUNCTIONS}
    values |= {
        "sagemaker_role_arn": account.role(
            "sagemaker.amazonaws.com", _ANYTHING, name=f"{name}-sagemaker"
        ),
        "bucket": _bucket(name),
        "training_image": LEGACY,
    }
    text = (ROOT / "asl" / "tune.json").read_text(encoding="utf-8")
    for placeholder, value in values.items():
        text = text.replace(f"${{{placeholder}}}", value)
    definition = json.loads(text)
    if change:
        change(definition)
    return Deployed(account, _machine(account, name, definition))


def _bucket(name: str) -> str:
    return f"{name}-data"


def _function(account: Account, name: str, function: str) -> str:
    created = account.client("lambda").create_function(
        FunctionName=f"{name}-{function}",
        Role=account.role("lambda.amazonaws.com", _ANYTHING, name=f"{name}-{function}"),
        Runtime="python3.13",
        Handler="handler.handler",
        Code={"ZipFile": build_archive(ROOT / "lambda_src" / function)},
        Timeout=60,
        MemorySize=512,
        Environment={"Variables": {"BUCKET": _bucket(name), "JOB_NAME_PREFIX": name[:12]}},
        LoggingConfig={"LogFormat": "JSON"},
    )
    return str(created["FunctionArn"])


def _machine(account: Account, name: str, definition: dict[str, Any]) -> str:
    group = f"/aws/vendedlogs/states/{name}"
    logs = account.client("logs")
    logs.create_log_group(logGroupName=group)
    described = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["arn"]
    destination = {"cloudWatchLogsLogGroup": {"logGroupArn": f"{described.removesuffix(':*')}:*"}}
    return account.state_machine(
        definition,
        name,
        loggingConfiguration={
            "level": "ALL",
            "includeExecutionData": True,
            "destinations": [destination],
        },
    )


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
