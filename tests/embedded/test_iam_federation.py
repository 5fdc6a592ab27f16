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


def role(aws: Account, host: str = HOST, **more: str) -> str:
    """Makes the provider, and a role that trusts the subject, and more claims; returns its ARN."""
    iam = aws.client("iam")
    made = iam.create_open_id_connect_provider(
        Url=f"https://{host}", ClientIDList=["sts.amazonaws.com"]
    )
    claims = {"aud": "sts.amazonaws.com", "sub": SUBJECT} | more
    conditions = {f"{host}:{name}": value for name, value in claims.items()}
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


GITHUBS_OWN = {
    "actor": "ann",
    "actor_id": "12",
    "enterprise_id": "3",
    "environment": "production",
    "job_workflow_ref": "acme/tune-model/.github/workflows/apply.yml@refs/heads/main",
    "ref": "refs/heads/main",
    "repository": "acme/tune-model",
    "repository_id": "456789",
    "repository_owner_id": "123456",
    "workflow": "apply",
}


@pytest.mark.parametrize("host", [HOST, f"{HOST}/acme"])
def test_aws_keys_of_githubs_claims_are_judged(aws: Account, host: str) -> None:
    arn = role(aws, host, **GITHUBS_OWN)
    claims = CLAIMS | {"iss": f"https://{host}"} | GITHUBS_OWN
    opened(aws.address, arn, token(**claims))
    for name in GITHUBS_OWN:
        without = {key: value for key, value in claims.items() if key != name}
        assert refused(aws, arn, token(**without)) == "AccessDenied", name
        assert refused(aws, arn, token(**claims | {name: "9"})) == "AccessDenied", name


@pytest.mark.parametrize(
    ("host", "name"),
    [
        (HOST, "repository_visibility"),  # GitHub's claim, and no key of AWS's
        ("elsewhere.example", "repository_id"),  # AWS's key, and not of this provider
        (f"{HOST}.elsewhere.example", "repository_id"),
    ],
)
def test_a_claim_that_aws_makes_no_key_of_meets_no_condition(
    aws: Account, host: str, name: str
) -> None:
    arn = role(aws, host, **{name: "456789"})
    claims = CLAIMS | {"iss": f"https://{host}", name: "456789"}
    assert refused(aws, arn, token(**claims)) == "AccessDenied"
