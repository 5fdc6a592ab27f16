"""`tune-model preflight` on the embedded AWS: what an account lacks, and what may not be asked."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from embedded_aws.server import EmbeddedAws
from embedded_aws.service_quotas import SETTING
from tests.account import Account
from tests.deployed import BUCKET, PREFIX, Deployed, command, deploy
from tools.deploy.direct import Direct, Options
from tune_model.operations.preflight.checks import CHECKS

TRAINING, TRANSFORM = (f"ml.m4.xlarge for {use} job usage" for use in ("training", "transform"))
Look = Callable[..., dict[str, Any]]


@pytest.fixture
def no_training(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gives the account, as AWS gives new ones, no instance to train on."""
    monkeypatch.setenv(SETTING, json.dumps({TRAINING: 0, TRANSFORM: 1}))


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Look:
    def looked(deployed: Deployed, code: int = 0) -> dict[str, Any]:
        capsys.readouterr()
        assert command(monkeypatch, deployed, "preflight", "--json") == code
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    return looked


def levels(answer: dict[str, Any]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in answer["findings"]:
        found.setdefault(each["subject"], set()).add(each["level"])
    return found


def of(answer: dict[str, Any], subject: str, level: str) -> str:
    said = [
        f"{each['text']} -> {each['todo']}"
        for each in answer["findings"]
        if (each["subject"], each["level"]) == (subject, level)
    ]
    assert said, answer
    return "\n".join(said)


@pytest.mark.parametrize("profile", ["documented", "scoped"])
@pytest.mark.parametrize("workflow", ["documented", "current"])
def test_nothing_is_found_against_the_deployed_sample(
    aws: Account, look: Look, workflow: str, profile: str
) -> None:
    machine = Direct(aws.address, PREFIX, Options(workflow=workflow, profile=profile)).machine
    answer = look(Deployed(aws, machine))
    assert list(levels(answer)) == list(CHECKS)
    assert levels(answer) == {subject: {"ok"} for subject in CHECKS}
    assert answer["state_machine_arn"] == machine
    assert "at most $" in of(answer, "cost", "ok")


@pytest.mark.usefixtures("no_training")
def test_a_quota_of_nothing_stops_run_before_it_makes_anything_until_more_is_granted(
    aws: Account,
    look: Look,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deploy(aws)
    said = of(look(deployed, 3), "quotas", "stop")
    assert f"'{TRAINING}' is 0, and an execution uses 2 at a time" in said
    assert command(monkeypatch, deployed, "run", "--detach") == 3
    assert TRAINING in capsys.readouterr().err
    states = aws.client("stepfunctions")
    assert states.list_executions(stateMachineArn=deployed.arn)["executions"] == []
    code = said.partition("--quota-code ")[2].partition(" ")[0]
    aws.client("service-quotas").request_service_quota_increase(
        ServiceCode="sagemaker", QuotaCode=code, DesiredValue=2
    )
    assert levels(look(deployed))["quotas"] == {"ok"}


@pytest.mark.usefixtures("no_training")
def test_without_the_preflight_sagemaker_refuses_what_it_would_have_stopped(
    aws: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deploy(aws)
    assert command(monkeypatch, deployed, "run", "--no-preflight") == 1
    said = capsys.readouterr().out
    assert f"The account-level service limit '{TRAINING}' is 0 Instances" in " ".join(said.split())


@pytest.mark.usefixtures("no_training")
@pytest.mark.parametrize("arguments", [("run", "--detach", "--no-preflight"), ("run", "--detach")])
def test_run_starts_all_the_same_without_the_preflight(
    aws: Account,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    if "--no-preflight" not in arguments:
        monkeypatch.setenv("PREFLIGHT", "0")
    deployed = deploy(aws, change=_wait_first)
    assert command(monkeypatch, deployed, *arguments) == 0
    (started,) = aws.client("stepfunctions").list_executions(stateMachineArn=deployed.arn)[
        "executions"
    ]
    aws.client("stepfunctions").stop_execution(executionArn=started["executionArn"])


def test_a_quota_without_an_applied_value_is_judged_by_awss_default(
    monkeypatch: pytest.MonkeyPatch, aws: Account, look: Look
) -> None:
    monkeypatch.setenv(SETTING, json.dumps({TRAINING: None}))
    assert "AWS's default is 100" in of(look(deploy(aws)), "quotas", "ok")


def test_who_may_ask_nothing_gets_not_known_and_no_failure(aws: Account, look: Look) -> None:
    deployed = deploy(aws)
    iam = aws.client("iam")
    iam.create_user(UserName="guest")
    allowed = {"Effect": "Allow", "Action": "states:DescribeStateMachine", "Resource": "*"}
    policy = {"Version": "2012-10-17", "Statement": allowed}
    iam.put_user_policy(UserName="guest", PolicyName="p", PolicyDocument=json.dumps(policy))
    key = iam.create_access_key(UserName="guest")["AccessKey"]
    guest = replace(
        aws.address,
        access_key_id=key["AccessKeyId"],
        secret_access_key=key["SecretAccessKey"],
    )
    answer = look(Deployed(Account(guest), deployed.arn))
    known = {"identity": {"ok"}, "cost": {"ok"}, "instance type": {"ok"}}
    assert levels(answer) == {subject: known.get(subject, {"not known"}) for subject in CHECKS}
    assert "AccessDenied" in of(answer, "quotas", "not known")


@pytest.mark.parametrize(
    ("part", "policy", "action", "level"),
    [
        ("state_machine", "state_machine_additions", "sagemaker:AddTags", "stop"),
        ("state_machine", "state_machine_additions", "sagemaker:StopTransformJob", "warn"),
        ("state_machine", "state_machine", "iam:PassRole", "stop"),
        ("sagemaker", "sagemaker_execution", "s3:PutObject", "stop"),
        ("sagemaker", "sagemaker_execution", "ecr:BatchGetImage", "stop"),
        ("sagemaker", "sagemaker_execution", "cloudwatch:PutMetricData", "warn"),
        ("generate_dataset", "generate_dataset", "s3:PutObject", "stop"),
        ("extract_model_path", "function_logging", "logs:PutLogEvents", "warn"),
    ],
)
def test_a_right_that_a_role_lacks_is_named_and_stops_where_an_execution_would_fail(
    aws: Account, look: Look, part: str, policy: str, action: str, level: str
) -> None:
    direct = Direct(aws.address, PREFIX)
    document = dict(direct.policies(part))[policy]
    denied = {"Effect": "Deny", "Action": action, "Resource": "*"}
    document["Statement"] = [*document["Statement"], denied]
    direct.put_policy(part, policy, document)
    answer = look(Deployed(aws, direct.machine), 3 if level == "stop" else 0)
    said = of(answer, "roles", level)
    assert said.startswith(f"{part}: the role {direct.role_arn(part)} may not {action}")
    assert said.count(" may not ") == 1


def test_a_boundary_counts(aws: Account, look: Look) -> None:
    direct, iam = Direct(aws.address, PREFIX), aws.client("iam")
    few = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": few})
    boundary = iam.create_policy(PolicyName="few", PolicyDocument=document)["Policy"]["Arn"]
    role = direct.role("sagemaker")
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=boundary)
    said = of(look(Deployed(aws, direct.machine), 3), "roles", "stop")
    assert "ecr:GetAuthorizationToken on *" in said
    assert "s3:" not in said


def _another_image(definition: dict[str, Any]) -> None:
    text = json.dumps(definition).replace("xgboost:latest", "xgboost:0.72")
    definition.update(json.loads(text))


def _another_bucket(definition: dict[str, Any]) -> None:
    text = json.dumps(definition).replace(f"s3://{BUCKET}/csv/test.csv", "s3://else-where/test.csv")
    definition.update(json.loads(text))


def _wait_first(definition: dict[str, Any]) -> None:
    first = definition["StartAt"]
    definition["States"]["Pause"] = {"Type": "Wait", "Seconds": 600, "Next": first}
    definition["StartAt"] = "Pause"


def test_a_tag_that_isnt_there_stops_and_names_the_documented_one(aws: Account, look: Look) -> None:
    said = of(look(deploy(aws, change=_another_image), 2), "image", "stop")
    assert "xgboost:0.72: the repository has no such tag" in said
    assert "xgboost:1'" in said


def test_a_bucket_of_another_region_or_none_stops(aws: Account, look: Look) -> None:
    deployed = deploy(aws, change=_another_bucket)
    assert "no bucket else-where" in of(look(deployed, 2), "bucket", "stop")
    aws.client("s3", "eu-west-1").create_bucket(
        Bucket="else-where", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    assert "else-where is in eu-west-1" in of(look(deployed, 2), "bucket", "stop")


def test_a_bucket_policy_that_denies_more_is_named(aws: Account, look: Look) -> None:
    deployed = deploy(aws)
    denied = {
        "Sid": "OnlyOurNetwork",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObject",
        "Resource": f"arn:aws:s3:::{BUCKET}/*",
        "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}},
    }
    policy = {"Version": "2012-10-17", "Statement": [denied]}
    aws.client("s3").put_bucket_policy(Bucket=BUCKET, Policy=json.dumps(policy))
    assert "OnlyOurNetwork" in of(look(deployed), "bucket", "warn")


def test_an_execution_that_runs_is_named(aws: Account, look: Look) -> None:
    deployed = deploy(aws, change=_wait_first)
    execution = deployed.start()
    assert execution.rpartition(":")[2] in of(look(deployed), "executions", "warn")
    aws.client("stepfunctions").stop_execution(executionArn=execution)


def test_each_line_begins_with_its_level(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], aws: Account
) -> None:
    assert command(monkeypatch, deploy(aws), "preflight") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert all(line.startswith("ok         ") for line in lines)


def test_a_server_with_its_own_quotas_leaves_others_theirs(embedded_aws: EmbeddedAws) -> None:
    client = Account(embedded_aws.address).client("service-quotas")
    embedded_aws.reset()
    values = {q["Value"] for q in client.list_service_quotas(ServiceCode="sagemaker")["Quotas"]}
    assert values == {100.0}
