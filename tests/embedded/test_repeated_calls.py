"""A call whose answer was lost, and that an SDK sends once more, is carried out once."""

import json
from urllib.parse import urlencode

import pytest

from embedded_aws.server import EmbeddedAws
from tests.account import Account
from tests.raw_http import FORM, Answer, Raw

STATEMENT = {
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Principal": {"Service": "states.amazonaws.com"},
}
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [STATEMENT]})


@pytest.fixture
def account(embedded_aws: EmbeddedAws) -> Account:
    embedded_aws.reset()
    return Account(embedded_aws.address)


def asked(account: Account, call: str, attempt: int, name: str = "made") -> Answer:
    """Ask for a role, as the attempt of a call."""
    form = {"Action": "CreateRole", "Version": "2010-05-08", "RoleName": name}
    body = urlencode(form | {"AssumeRolePolicyDocument": TRUST}).encode()
    headers = {
        "content-type": FORM,
        "amz-sdk-invocation-id": call,
        "amz-sdk-request": f"attempt={attempt}; max=3",
    }
    raw = Raw(account.address.endpoint, "POST", "/", headers, body)
    return raw.signed(account.keys, "iam", "us-east-1").sent()


def test_a_repeated_call_gets_the_answer_that_it_had(account: Account) -> None:
    first = asked(account, "one", 1)
    again = asked(account, "one", 2)
    assert (first.status, first.body) == (200, again.body)
    assert again.status == 200


@pytest.mark.parametrize(("call", "attempt"), [("one", 1), ("two", 1), ("two", 2)])
def test_what_is_no_repetition_is_carried_out(account: Account, call: str, attempt: int) -> None:
    assert asked(account, "one", 1).status == 200
    assert asked(account, call, attempt).status == 409


def test_another_call_in_the_same_name_is_carried_out(account: Account) -> None:
    assert asked(account, "one", 1).status == 200
    assert "other" in asked(account, "one", 2, name="other").text
    assert {role["RoleName"] for role in account.client("iam").list_roles()["Roles"]} == {
        "made",
        "other",
    }


def test_a_refusal_is_not_kept(account: Account) -> None:
    account.client("iam").create_role(RoleName="made", AssumeRolePolicyDocument=TRUST)
    assert asked(account, "one", 1).status == 409
    account.client("iam").delete_role(RoleName="made")
    assert asked(account, "one", 2).status == 200
