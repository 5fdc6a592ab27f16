"""Each example is applied to the embedded AWS by its own lines, runs, and is destroyed."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from embedded_aws.server import EmbeddedAws
from tests.account import Account
from tests.sagemaker_account import reset
from tests.waiting import until
from tools.deploy.terraform_root import Root
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
NAMES = sorted(path.name for path in EXAMPLES.iterdir() if path.is_dir())
UNATTENDED = ("-auto-approve", "-input=false")

pytestmark = pytest.mark.end_to_end


class Example(Root):
    """A copied example, initialized; planning validates it.

    Args:
        directory: Holds the root's files.
        server: The embedded AWS.
        variables: Values for the root's variables.
    """

    def __init__(self, directory: Path, server: SandboxServer, **variables: Any) -> None:
        super().__init__(directory, server, **variables)
        self.init()

    def applied(self) -> dict[str, Any]:
        """Applies; returns the outputs, once a second plan has shown nothing to change."""
        self.run("apply", *UNATTENDED)
        self.run("plan", "-input=false", "-detailed-exitcode")
        described: dict[str, Any] = json.loads(self.run("output", "-json"))
        return {name: output["value"] for name, output in described.items()}

    def destroyed(self) -> None:
        self.run("destroy", *UNATTENDED, "-refresh=false")  # the second plan has read it all


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    with EmbeddedAws() as server:
        reset(server.address)  # moto's state is the process's: other tests have left theirs
        yield Account(server.address)


@pytest.fixture
def server(account: Account) -> Iterator[SandboxServer]:
    """The embedded AWS, on which a test leaves nothing that wasn't there before."""
    before, address = inventory(account), account.address
    yield SandboxServer(**asdict(address))
    assert inventory(account) == before


def copied(example: str, directory: Path) -> Path:
    """Copies an example, and the module where the example expects it."""
    shutil.copytree(ROOT / "modules", directory / "modules", ignore=_made())
    return shutil.copytree(EXAMPLES / example, directory / "examples" / example, ignore=_made())


def synthesized(directory: Path) -> Path:
    """Runs the app of the cdktf example in a directory of its own; returns its stack's."""
    app = shutil.copytree(EXAMPLES / "cdktf", directory / "app", ignore=_made())
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    subprocess.run(
        [sys.executable, "main.py"], cwd=app, env={**os.environ, "PYTHONPATH": path}, check=True
    )
    return app / "cdktf.out" / "stacks" / "models"


def _made() -> Any:
    """What somebody who tried an example left there doesn't come along."""
    return shutil.ignore_patterns(".terraform*", "*.tfstate*", "sandbox_override*", "cdktf.out")


def inventory(account: Account) -> dict[str, set[str]]:
    """The names of what the examples make, by kind; not what executions leave: see `sweep`."""
    iam, ec2, kms = (account.client(service) for service in ("iam", "ec2", "kms"))
    keys = [kms.describe_key(KeyId=k["KeyId"])["KeyMetadata"] for k in kms.list_keys()["Keys"]]
    logs = account.client("logs").describe_log_groups()["logGroups"]
    machines = account.client("stepfunctions").list_state_machines()["stateMachines"]
    return {
        "buckets": {b["Name"] for b in account.client("s3").list_buckets()["Buckets"]},
        "functions": {
            f["FunctionName"] for f in account.client("lambda").list_functions()["Functions"]
        },
        "keys": {key["KeyId"] for key in keys if key["KeyState"] == "Enabled"},
        "logs": {
            g["logGroupName"] for g in logs if not g["logGroupName"].startswith("/aws/sagemaker/")
        },
        "machines": {machine["name"] for machine in machines},
        "networks": {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]},
        "policies": {p["PolicyName"] for p in iam.list_policies(Scope="Local")["Policies"]},
        "roles": {role["RoleName"] for role in iam.list_roles()["Roles"]},
        "rules": {rule["Name"] for rule in account.client("events").list_rules()["Rules"]},
        "schedules": {s["Name"] for s in account.client("scheduler").list_schedules()["Schedules"]},
        "topics": {topic["TopicArn"] for topic in account.client("sns").list_topics()["Topics"]},
    }


def enabled_keys(account: Account) -> list[str]:
    """The ARNs of the customer's keys."""
    kms = account.client("kms")
    keys = [kms.describe_key(KeyId=k["KeyId"])["KeyMetadata"] for k in kms.list_keys()["Keys"]]
    return [key["Arn"] for key in keys if key["KeyState"] == "Enabled"]


def encrypted_with(account: Account, outputs: dict[str, Any]) -> set[str | None]:
    """The keys of all that a workflow has written; None among them for what has none.

    Left out are SageMaker's two log groups, which are the account's.
    """
    s3, sagemaker = account.client("s3"), account.client("sagemaker")
    listed = s3.list_object_versions(Bucket=outputs["bucket"])["Versions"]
    heads = [s3.head_object(Bucket=outputs["bucket"], Key=each["Key"]) for each in listed]
    named = {"NameContains": "hardened"}  # other examples' jobs outlive them
    tunings = sagemaker.list_hyper_parameter_tuning_jobs(**named)[
        "HyperParameterTuningJobSummaries"
    ]
    transforms = sagemaker.list_transform_jobs(**named)["TransformJobSummaries"]
    trained = [
        sagemaker.describe_hyper_parameter_tuning_job(
            HyperParameterTuningJobName=each["HyperParameterTuningJobName"]
        )["TrainingJobDefinition"]
        for each in tunings
    ]
    transformed = [
        sagemaker.describe_transform_job(TransformJobName=each["TransformJobName"])
        for each in transforms
    ]
    groups = account.client("logs").describe_log_groups()["logGroups"]
    machine = account.client("stepfunctions").describe_state_machine(
        stateMachineArn=outputs["state_machine_arn"]
    )
    functions = account.client("lambda").list_functions()["Functions"]
    assert heads
    assert trained
    assert transformed
    return {
        *(head.get("SSEKMSKeyId") for head in heads),
        *(each["OutputDataConfig"].get("KmsKeyId") for each in trained),
        *(each["ResourceConfig"].get("VolumeKmsKeyId") for each in trained),
        *(each["TransformOutput"].get("KmsKeyId") for each in transformed),
        *(each["TransformResources"].get("VolumeKmsKeyId") for each in transformed),
        *(g.get("kmsKeyId") for g in groups if not g["logGroupName"].startswith("/aws/sagemaker/")),
        machine["encryptionConfiguration"].get("kmsKeyId"),
        *(each.get("KMSKeyArn") for each in functions if "Environment" in each),
    }


def executed(account: Account, state_machines: list[str]) -> list[str]:
    """Runs the state machines at the same time; returns how each execution ended."""
    client = account.client("stepfunctions")
    executions = [
        client.start_execution(stateMachineArn=arn, input='{"dataset": {"rows": 500}}')
        for arn in state_machines
    ]

    def statuses() -> list[str]:
        described = [client.describe_execution(executionArn=e["executionArn"]) for e in executions]
        return [d["status"] for d in described]

    until(lambda: "RUNNING" not in statuses(), "the executions end")
    return statuses()


def forbid(account: Account, policy: str, action: str) -> None:
    """Makes a policy allow everything but an action."""
    statement = {"Effect": "Allow", "NotAction": action, "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    account.client("iam").create_policy_version(
        PolicyArn=policy, PolicyDocument=document, SetAsDefault=True
    )


@pytest.mark.long
def test_basic_is_applied_runs_and_leaves_nothing(
    account: Account, server: SandboxServer, tmp_path: Path
) -> None:
    root = Example(copied("basic", tmp_path), server)
    outputs = root.applied()
    assert outputs["bucket"].startswith("basic-")
    assert executed(account, [outputs["state_machine_arn"]]) == ["SUCCEEDED"]
    root.destroyed()


@pytest.mark.long
def test_several_live_in_one_account_and_all_run(
    account: Account, server: SandboxServer, tmp_path: Path
) -> None:
    root = Example(copied("several", tmp_path), server)
    machines = root.applied()["state_machine_arns"]
    assert sorted(machines) == ["churn", "pricing"]
    assert executed(account, list(machines.values())) == ["SUCCEEDED", "SUCCEEDED"]
    root.destroyed()


@pytest.mark.long
def test_hardened_runs_within_its_boundary_key_and_network(
    account: Account, server: SandboxServer, tmp_path: Path
) -> None:
    root = Example(copied("hardened", tmp_path), server, readable_buckets=["reference-data"])
    outputs = root.applied()
    assert executed(account, [outputs["state_machine_arn"]]) == ["SUCCEEDED"]

    (key,) = enabled_keys(account)
    assert encrypted_with(account, outputs) == {key}
    roles = account.client("iam").list_roles()["Roles"]
    bounds = [account.client("iam").get_role(RoleName=r["RoleName"])["Role"] for r in roles]
    assert len(bounds) == 5
    assert all("PermissionsBoundary" in role for role in bounds)
    streams = account.client("logs").describe_log_streams(logGroupName=outputs["log_group"])
    assert streams["logStreams"]

    forbid(account, bounds[0]["PermissionsBoundary"]["PermissionsBoundaryArn"], "lambda:*")
    assert executed(account, [outputs["state_machine_arn"]]) == ["FAILED"]
    root.destroyed()


@pytest.mark.long
def test_scheduled_tells_its_topic_and_nobody_else_may(
    account: Account, server: SandboxServer, tmp_path: Path
) -> None:
    root = Example(copied("scheduled", tmp_path), server, email="ml@example.com")
    outputs = root.applied()
    schedule = account.client("scheduler").get_schedule(Name="scheduled")
    assert schedule["Target"]["Arn"] == outputs["state_machine_arn"]
    events, topic = account.client("events"), outputs["topic_arn"]
    (rule,) = events.list_rules()["Rules"]
    (target,) = events.list_targets_by_rule(Rule=rule["Name"])["Targets"]
    assert target["Arn"] == topic
    attributes = account.client("sns").get_topic_attributes(TopicArn=topic)["Attributes"]
    (statement,) = json.loads(attributes["Policy"])["Statement"]
    assert statement["Condition"] == {"ArnEquals": {"aws:SourceArn": rule["Arn"]}}
    assert executed(account, [outputs["state_machine_arn"]]) == ["SUCCEEDED"]
    root.destroyed()


@pytest.mark.long
def test_an_app_in_cdktf_composes_two_workflows_with_its_own_resources(
    account: Account, server: SandboxServer, tmp_path: Path
) -> None:
    root = Example(synthesized(tmp_path), server)
    outputs = root.applied()
    assert outputs["buckets"]["churn"].startswith("models-")
    assert outputs["buckets"]["pricing"].startswith("pricing-")
    machines = list(outputs["state_machine_arns"].values())
    assert executed(account, machines) == ["SUCCEEDED", "SUCCEEDED"]
    root.destroyed()


def test_examples_and_module_are_formatted() -> None:
    for directory in ("examples", "modules"):
        command = [str(find_terraform().path), "fmt", "-check", "-recursive", directory]
        ended = capture(command, sandbox_environment("http://127.0.0.1:9"), ROOT)
        assert ended.code == 0, ended.text + ended.errors


@pytest.mark.parametrize("example", NAMES)
def test_an_example_says_how_to_run_it_what_it_makes_and_costs(example: str) -> None:
    text = (EXAMPLES / example / "README.md").read_text(encoding="utf-8")
    for part in ("init", "apply", "destroy", "**Makes**", "**Costs**", "sandbox override"):
        assert part in text
