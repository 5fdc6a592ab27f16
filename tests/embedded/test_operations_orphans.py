"""What a killed apply left in the account, and whether somebody emptied the bucket."""

from typing import Any

import pytest

from tests.account import REGION, Account
from tests.deployed import BUCKET, Deployed, deploy
from tune_model.operations.emptied import emptied
from tune_model.operations.orphans import buckets, import_id

MADE = "tune-model-20261123232105873400000001"
LATER = "tune-model-20261124000000000000000001"
PLANNED: dict[str, dict[str, Any]] = {
    "aws_cloudwatch_log_group": {"name": "/aws/vendedlogs/states/tune-model-state-machine"},
    "aws_iam_role": {"name": "tune-model-sagemaker"},
    "aws_lambda_function": {"function_name": "tune-model-generate-dataset"},
    "aws_s3_bucket": {"bucket_prefix": "tune-model-"},
    "aws_scheduler_schedule": {"name": "tune-model", "group_name": None},
    "aws_sfn_state_machine": {"name": "tune-model"},
}


def make_bucket(aws: Account, name: str, region: str = REGION) -> None:
    where = {"LocationConstraint": region}
    aws.client("s3", region).create_bucket(Bucket=name, CreateBucketConfiguration=where)


@pytest.mark.parametrize("kind", [*PLANNED, "aws_iam_role_policy"])
def test_nothing_is_found_in_an_empty_account(aws: Account, kind: str) -> None:
    assert import_id(aws.client, kind, PLANNED.get(kind, {})) is None


def test_each_kind_is_found_by_the_name_that_the_plan_gives_it(aws: Account) -> None:
    deployed = deploy(aws)
    make_bucket(aws, MADE)
    scheduler = aws.client("scheduler")
    target = {"Arn": deployed.arn, "RoleArn": aws.role("scheduler.amazonaws.com", name="s")}
    scheduler.create_schedule(
        Name="tune-model",
        ScheduleExpression="rate(1 day)",
        FlexibleTimeWindow={"Mode": "OFF"},
        Target=target,
    )
    found = {kind: import_id(aws.client, kind, values) for kind, values in PLANNED.items()}
    assert found == {
        "aws_cloudwatch_log_group": "/aws/vendedlogs/states/tune-model-state-machine",
        "aws_iam_role": "tune-model-sagemaker",
        "aws_lambda_function": "tune-model-generate-dataset",
        "aws_s3_bucket": MADE,
        "aws_scheduler_schedule": "default/tune-model",
        "aws_sfn_state_machine": deployed.arn,
    }


def test_bucket_is_terraforms_by_its_name_and_region_and_the_newest_counts(aws: Account) -> None:
    for name in (LATER, MADE, "tune-model-data", f"{MADE}0", f"tune-model-2-{MADE[-26:]}"):
        make_bucket(aws, name)
    make_bucket(aws, f"{MADE[:-1]}9", "eu-west-1")
    assert buckets(aws.client, "tune-model-") == [MADE, LATER]
    assert import_id(aws.client, "aws_s3_bucket", {"bucket_prefix": "tune-model-"}) == LATER
    assert import_id(aws.client, "aws_s3_bucket", {"bucket": "named"}) is None


def said(deployed: Deployed, bucket: str = BUCKET) -> str | None:
    return emptied(deployed.client("s3"), deployed.client("stepfunctions"), bucket, deployed.arn)


def test_bucket_is_emptied_when_it_holds_nothing_and_an_execution_has_succeeded(
    aws: Account,
) -> None:
    deployed = deploy(aws, change=_only_succeed)
    assert said(deployed) is None
    deployed.ended(deployed.start())
    sentence = said(deployed)
    assert sentence
    assert f"bucket {BUCKET} was emptied: execution " in sentence
    aws.client("s3").put_object(Bucket=BUCKET, Key="train.csv", Body=b"1,2")
    assert said(deployed) is None
    assert said(deployed, "is-gone") is None


def _only_succeed(definition: dict[str, Any]) -> None:
    definition.update(StartAt="A", States={"A": {"Type": "Succeed"}})
