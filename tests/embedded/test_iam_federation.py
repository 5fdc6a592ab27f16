"""Sessions by a token: the account's providers and the role's trust policy decide."""

import json
import time
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.iam import authorizer
from tests.account import Account
from tests.identity import GITHUB, opened, token
from tools.deploy.direct import client

HOST = "token.actions.githubusercontent.com"
SUBJECT = "repo:acme/tune-model:environment:production"
CLAIMS = GITHUB | {"sub": SUBJECT}


def role(aws: Account) -> str:
    """Makes the provider, and a role that trusts the subject alone; returns the role's ARN."""
    iam = aws.client("iam")
    made = iam.create_open_id_connect_provider(
        Url=f"https://{HOST}", ClientIDList=["sts.amazonaws.com"]
    )
    conditions = {f"{HOST}:aud": "sts.amazonaws.com", f"{HOST}:sub": SUBJECT}
    statement = {
        "Effect": "Allow",
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": made["OpenIDConnectProviderArn"]},
        "Condition": {"StringEquals": conditions},
    }
    document = json.dumps({"Version": "2012-10-17", "Statement": statement})
    return str(iam.create_role(RoleName="ci", AssumeRolePolicyDocument=document)["Role"]["Arn"])


def refused(aws: Account, role_arn: str, web_identity: str) -> str:
    with pytest.raises(ClientError) as refusal:
        opened(aws.address, role_arn, web_identity)
    return str(refusal.value.response["Error"]["Code"])


def test_a_trusted_token_opens_a_session_of_the_role(aws: Account) -> None:
    arn = role(aws)
    sts = client(aws.address.endpoint, "sts", opened(aws.address, arn, token(**CLAIMS)))
    assert sts.get_caller_identity()["Arn"].endswith(":assumed-role/ci/run")
    judge = authorizer.current()
    assert judge
    actions = [entry.action for entry in judge.log.entries() if entry.role == arn]
    assert "sts:AssumeRoleWithWebIdentity" in actions


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"sub": "repo:acme/tune-model:pull_request"}, "AccessDenied"),
        ({"sub": "repo:other/tune-model:environment:production"}, "AccessDenied"),
        ({"aud": "somebody-else"}, "InvalidIdentityToken"),
        ({"iss": "https://elsewhere.example"}, "InvalidIdentityToken"),
        ({"exp": time.time() - 1}, "ExpiredTokenException"),
    ],
)
def test_a_token_of_anybody_else_is_refused(
    aws: Account, claims: dict[str, Any], code: str
) -> None:
    assert refused(aws, role(aws), token(**CLAIMS | claims)) == code


@pytest.mark.parametrize("text", ["aa.b", "a.b.c", "a.W10.c", "no token at all"])
def test_what_is_no_token_is_refused(aws: Account, text: str) -> None:
    assert refused(aws, role(aws), text) == "InvalidIdentityToken"


def test_a_role_that_isnt_there_is_refused(aws: Account) -> None:
    arn = role(aws)
    assert refused(aws, f"{arn}-gone", token(**CLAIMS)) == "AccessDenied"
