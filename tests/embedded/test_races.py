"""Nothing races: whoever touches the account has its turn, and many clients at once find no 500."""

from __future__ import annotations

import json
import traceback
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from moto.core.base_backend import AccountSpecificBackend

from embedded_aws import locks
from tests import sagemaker_account
from tests.account import REGION, Account, zipped
from tests.own_server import served

CLIENTS, LIVES = 16, 2
PASS = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})
ANYTHING = {"Effect": "Allow", "Action": "*", "Resource": "*"}
# The interpreter switches threads a thousand times as often, and who walks a registry has a long
# way: what can meet will.
SERVER = """
import json, sys
from embedded_aws.__main__ import main
from embedded_aws.server import ACCOUNT, EmbeddedAws

EmbeddedAws().stop()  # it sets moto up
from moto.iam.models import iam_backends

service = {"Service": "ec2.amazonaws.com"}
statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": service}
trust = json.dumps({"Version": "2012-10-17", "Statement": statement})
for number in range(2000):
    iam_backends[ACCOUNT]["aws"].create_role(f"old-{number}", trust, "/", None, "", [], "3600")
sys.setswitchinterval(1e-6)
main()
"""


class Life:
    """One client's: each kind of resource, from its creation to its deletion."""

    def __init__(self, clients: dict[str, Any], number: int) -> None:
        self._of = clients.__getitem__
        self._name = f"life-{number}"

    def live(self) -> None:
        role = self._role()
        for part in (self._storage, self._function, self._machine, self._model, self._rule):
            part(role)
        self._unmake_role()

    def _role(self) -> str:
        iam, name = self._of("iam"), self._name
        services = [f"{each}.amazonaws.com" for each in ("lambda", "states", "sagemaker")]
        trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": services}}
        document = json.dumps({"Version": "2012-10-17", "Statement": trust})
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)
        policy = json.dumps({"Version": "2012-10-17", "Statement": ANYTHING})
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
        return str(made["Role"]["Arn"])

    def _unmake_role(self) -> None:
        self._of("iam").delete_role_policy(RoleName=self._name, PolicyName="own")
        self._of("iam").delete_role(RoleName=self._name)

    def _storage(self, _role: str) -> None:
        s3, logs, name = self._of("s3"), self._of("logs"), self._name
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
        s3.put_object(Bucket=name, Key="k", Body=b"1")
        s3.list_buckets()
        s3.delete_object(Bucket=name, Key="k")
        s3.delete_bucket(Bucket=name)
        logs.create_log_group(logGroupName=name)
        logs.describe_log_groups()
        logs.delete_log_group(logGroupName=name)

    def _function(self, role: str) -> None:
        client, name = self._of("lambda"), self._name
        client.create_function(
            FunctionName=name,
            Role=role,
            Runtime="python3.13",
            Handler="handler.handler",
            Code={"ZipFile": zipped("")},
        )
        client.list_functions()
        client.delete_function(FunctionName=name)

    def _machine(self, role: str) -> None:
        client = self._of("stepfunctions")
        arn = client.create_state_machine(name=self._name, definition=PASS, roleArn=role)
        machine = arn["stateMachineArn"]
        client.start_execution(stateMachineArn=machine)
        client.list_executions(stateMachineArn=machine)
        client.delete_state_machine(stateMachineArn=machine)

    def _model(self, role: str) -> None:
        client, name = self._of("sagemaker"), self._name
        container = {"Image": sagemaker_account.LEGACY, "ModelDataUrl": "s3://bucket/model.tar.gz"}
        client.create_model(ModelName=name, PrimaryContainer=container, ExecutionRoleArn=role)
        client.list_models()
        client.delete_model(ModelName=name)

    def _rule(self, _role: str) -> None:
        client, name = self._of("events"), self._name
        client.put_rule(Name=name, ScheduleExpression="rate(1 day)")
        client.list_rules()
        client.delete_rule(Name=name)


def test_many_lives_at_once_meet_no_error(tmp_path: Path) -> None:
    """Fails on a server that lets two requests touch one registry: seen as 500s within seconds."""
    names = ("iam", "s3", "logs", "lambda", "stepfunctions", "sagemaker", "events")
    with served(tmp_path, SERVER) as aws, ThreadPoolExecutor(CLIENTS) as pool:
        clients = {name: aws.client(name) for name in names}
        faults = Counter(pool.map(lambda n: _fault(Life(clients, n).live), range(CLIENTS * LIVES)))
    assert faults == {"": CLIENTS * LIVES}, (tmp_path / "log").read_text()[-2000:]


def _fault(live: Callable[[], None]) -> str:
    try:
        live()
    except (ClientError, BotoCoreError) as error:
        return f"{error}"
    return ""


@pytest.fixture
def unturned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collects where the account is looked at by a thread that doesn't have its turn."""
    found: list[str] = []

    def watched(name: str) -> Callable[..., Any]:
        look = getattr(AccountSpecificBackend, name)

        def looked(self: Any, *given: Any) -> Any:
            if not locks.is_held():
                found.append("".join(traceback.format_stack(limit=6)[:-1]))
            return look(self, *given)

        return looked

    for name in ("__getitem__", "__contains__"):
        monkeypatch.setattr(AccountSpecificBackend, name, watched(name))
    return found


def test_whoever_touches_the_account_has_its_turn(aws: Account, unturned: list[str]) -> None:
    """An execution with a function, jobs, logs and traces, and who asks about it meanwhile."""
    machine = everything(aws)
    states = aws.client("stepfunctions")
    unturned.clear()
    execution = states.start_execution(stateMachineArn=machine)["executionArn"]
    while (end := states.describe_execution(executionArn=execution))["status"] == "RUNNING":
        states.get_execution_history(executionArn=execution)
        aws.client("sagemaker").list_training_jobs()
    assert end["status"] == "SUCCEEDED", end
    assert unturned == []


def everything(aws: Account) -> str:
    """Deploy a machine that invokes a function and tunes a model; return its ARN."""
    laboratory = sagemaker_account.Laboratory(aws)
    function = aws.function("def handler(event, context):\n    print(event)\n    return {}\n")
    group = "/aws/vendedlogs/states/machine"
    aws.client("logs").create_log_group(logGroupName=group)
    to = f"arn:aws:logs:{REGION}:123456789012:log-group:{group}:*"
    tuning = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync",
        "Parameters": sagemaker_account.tuning_request(laboratory.role),
        "End": True,
    }
    definition = {
        "StartAt": "Function",
        "States": {
            "Function": {"Type": "Task", "Resource": function, "Next": "Tuning"},
            "Tuning": tuning,
        },
    }
    return aws.state_machine(
        definition,
        loggingConfiguration={
            "level": "ALL",
            "includeExecutionData": True,
            "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": to}}],
        },
        tracingConfiguration={"enabled": True},
    )


def test_a_turn_is_given_back_while_something_is_waited_for() -> None:
    with ThreadPoolExecutor(1) as other, locks.held(), locks.held():
        with locks.released():
            assert other.submit(_taken).result(10)
        assert locks.is_held()
        waiting = other.submit(_taken)
        assert not waiting.done()
        with locks.released():
            assert waiting.result(10)
    assert not locks.is_held()


def _taken() -> bool:
    with locks.held():
        return locks.is_held()
