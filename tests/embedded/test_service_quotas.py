"""Service Quotas, SageMaker's registries and the policy simulator, as a preflight asks them."""

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.session import get_session

from embedded_aws.service_quotas import SETTING
from tests.account import Account

REGISTRY = "433757028032"
HERE = {"ServiceCode": "sagemaker"}


def code(call: Any, **parameters: Any) -> str:
    with pytest.raises(ClientError) as refused:
        call(**parameters)
    return str(refused.value.response["Error"]["Code"])


def listed(aws: Account, operation: str = "list_service_quotas") -> dict[str, dict[str, Any]]:
    pages = aws.client("service-quotas").get_paginator(operation).paginate(**HERE)
    return {quota["QuotaName"]: quota for page in pages for quota in page["Quotas"]}


def test_each_instance_type_has_quotas_for_training_on_demand_and_spot_and_for_transform(
    aws: Account,
) -> None:
    model: Any = get_session().get_service_model("sagemaker")
    expected = {
        f"{each} for {use} job usage"
        for use, shape in (
            ("training", "Training"),
            ("spot training", "Training"),
            ("transform", "Transform"),
        )
        for each in model.shape_for(f"{shape}InstanceType").enum
    }
    assert listed(aws).keys() == expected == listed(aws, "list_aws_default_service_quotas").keys()
    codes = {quota["QuotaCode"] for quota in listed(aws).values()}
    assert len(codes) == len(expected)


def test_a_quota_without_an_applied_value_has_its_default_only(
    monkeypatch: pytest.MonkeyPatch, aws: Account
) -> None:
    name = "ml.m5.large for training job usage"
    monkeypatch.setenv(SETTING, json.dumps({name: None}))
    quotas, found = aws.client("service-quotas"), listed(aws, "list_aws_default_service_quotas")
    asked = HERE | {"QuotaCode": found[name]["QuotaCode"]}
    assert name not in listed(aws)
    assert code(quotas.get_service_quota, **asked) == "NoSuchResourceException"
    assert quotas.get_aws_default_service_quota(**asked)["Quota"]["Value"] == 100
    quotas.request_service_quota_increase(**asked, DesiredValue=101)
    assert quotas.get_service_quota(**asked)["Quota"]["Value"] == 101
    refused = code(quotas.request_service_quota_increase, **asked, DesiredValue=101)
    assert refused == "IllegalArgumentException"


def test_what_isnt_there_is_refused_in_awss_words_and_vpcs_quotas_stay(aws: Account) -> None:
    quotas = aws.client("service-quotas")
    wrong = HERE | {"QuotaCode": "L-00000000"}
    assert code(quotas.get_service_quota, **wrong) == "NoSuchResourceException"
    assert code(quotas.list_service_quotas, ServiceCode="none") == "NoSuchResourceException"
    refused = code(quotas.list_service_quotas, **HERE, NextToken="x")
    assert refused == "InvalidPaginationTokenException"
    of_vpc = quotas.list_aws_default_service_quotas(ServiceCode="vpc")["Quotas"]
    one = quotas.get_service_quota(ServiceCode="vpc", QuotaCode=of_vpc[0]["QuotaCode"])
    assert one["Quota"] == of_vpc[0]


@pytest.mark.parametrize(
    ("repository", "tag", "is_there"),
    [
        ("xgboost", "1", True),
        ("xgboost", "latest", True),
        ("xgboost", "2", False),
        ("sagemaker-xgboost", "1.7-1", True),
        ("sagemaker-xgboost", "latest", False),
    ],
)
def test_sagemakers_registry_has_the_images_that_jobs_can_pull(
    aws: Account, repository: str, tag: str, *, is_there: bool
) -> None:
    ecr, images = aws.client("ecr"), [{"imageTag": tag}]
    where = {"registryId": REGISTRY, "repositoryName": repository, "imageIds": images}
    pulled = ecr.batch_get_image(**where)
    assert bool(pulled["images"]) is is_there
    assert [each["failureCode"] for each in pulled["failures"]] == ["ImageNotFound"] * (
        not is_there
    )
    if is_there:
        assert ecr.describe_images(**where)["imageDetails"][0]["imageTags"] == [tag]
    else:
        assert code(ecr.describe_images, **where) == "ImageNotFoundException"
    other = where | {"repositoryName": "other"}
    assert code(ecr.describe_images, **other) == "RepositoryNotFoundException"


def test_another_registrys_repository_is_judged_by_its_own_arn(aws: Account) -> None:
    arn = aws.role(
        "lambda.amazonaws.com",
        {
            "Action": "ecr:DescribeImages",
            "Resource": f"arn:aws:ecr:us-west-2:{REGISTRY}:repository/xgboost",
        },
    )
    credentials = _session(aws, arn)
    allowed = {"repositoryName": "xgboost", "imageIds": [{"imageTag": "1"}]}
    assert credentials.describe_images(registryId=REGISTRY, **allowed)["imageDetails"]
    assert code(credentials.describe_images, **allowed) == "AccessDeniedException"


def _session(aws: Account, arn: str) -> Any:
    iam = aws.client("iam")
    trust = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
        },
    }
    iam.update_assume_role_policy(RoleName=arn.rpartition("/")[2], PolicyDocument=json.dumps(trust))
    opened = aws.client("sts").assume_role(RoleArn=arn, RoleSessionName="guest")["Credentials"]
    from tools.deploy import direct  # noqa: PLC0415 - a client with other keys than the account's
    from tools.generate.applier_life import keys_of  # noqa: PLC0415 - the same

    return direct.client(aws.address.endpoint, "ecr", keys_of(opened))


READ = {"Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}


def decisions(aws: Account, arn: str, **asked: Any) -> dict[tuple[str, str], str]:
    pages = aws.client("iam").get_paginator("simulate_principal_policy")
    return {
        (each["EvalActionName"], each["EvalResourceName"]): each["EvalDecision"]
        for page in pages.paginate(PolicySourceArn=arn, **asked)
        for each in page["EvaluationResults"]
    }


@pytest.mark.parametrize("most", [1, 3, 100])
def test_the_simulator_answers_each_action_on_each_resource(aws: Account, most: int) -> None:
    denied = {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::b/secret"}
    arn = aws.role("lambda.amazonaws.com", READ, denied)
    k, secret = "arn:aws:s3:::b/k", "arn:aws:s3:::b/secret"
    actions = ["s3:GetObject", "s3:PutObject"]
    found = decisions(
        aws,
        arn,
        ActionNames=actions,
        ResourceArns=[k, secret],
        PaginationConfig={"PageSize": most},
    )
    assert found == {
        ("s3:GetObject", k): "allowed",
        ("s3:PutObject", k): "implicitDeny",
        ("s3:GetObject", secret): "explicitDeny",
        ("s3:PutObject", secret): "explicitDeny",
    }


@pytest.mark.parametrize(("value", "expected"), [("y", "allowed"), ("n", "implicitDeny")])
def test_the_simulator_takes_the_calls_context(aws: Account, value: str, expected: str) -> None:
    bound = READ | {"Condition": {"StringEquals": {"aws:RequestTag/x": "y"}}}
    arn = aws.role("lambda.amazonaws.com", bound)
    entry = {
        "ContextKeyName": "aws:RequestTag/x",
        "ContextKeyValues": [value],
        "ContextKeyType": "string",
    }
    asked = {"ActionNames": ["s3:GetObject"], "ResourceArns": ["arn:aws:s3:::b/k"]}
    assert set(decisions(aws, arn, **asked, ContextEntries=[entry]).values()) == {expected}
    assert set(decisions(aws, arn, **asked).values()) == {"implicitDeny"}


def test_a_users_policies_are_simulated_too(aws: Account) -> None:
    iam = aws.client("iam")
    arn = iam.create_user(UserName="ann", Path="/team/")["User"]["Arn"]
    asked = {"ActionNames": ["s3:GetObject"], "ResourceArns": ["arn:aws:s3:::b/k"]}
    assert set(decisions(aws, arn, **asked).values()) == {"implicitDeny"}
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **READ}]}
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=json.dumps(document))
    assert set(decisions(aws, arn, **asked).values()) == {"allowed"}


def test_who_isnt_there_and_what_isnt_simulated_are_refused(aws: Account) -> None:
    simulate, arn = aws.client("iam").simulate_principal_policy, aws.role("lambda.amazonaws.com")
    actions = {"ActionNames": ["s3:GetObject"]}
    for wrong in (f"{arn}x", arn.replace(":role/", ":user/")):
        assert code(simulate, PolicySourceArn=wrong, **actions) == "NoSuchEntity"
    policy = arn.replace(":role/", ":policy/")
    assert code(simulate, PolicySourceArn=policy, **actions) == "InvalidInput"
    assert code(simulate, PolicySourceArn=arn, CallerArn=arn, **actions) == "InvalidInput"


def test_a_simulation_is_judged_on_the_simulated_role_and_isnt_logged_itself(aws: Account) -> None:
    from embedded_aws.iam import authorizer  # noqa: PLC0415 - the server's

    arn = aws.role("lambda.amazonaws.com", READ)
    judge = authorizer.current()
    assert judge
    judge.log.clear()
    aws.client("iam").simulate_principal_policy(PolicySourceArn=arn, ActionNames=["s3:GetObject"])
    (entry,) = judge.log.entries()
    assert (entry.action, entry.resource) == ("iam:SimulatePrincipalPolicy", arn)
