"""Many calls at a time, as Terraform makes them."""

import json
from concurrent.futures import ThreadPoolExecutor

from tests.account import Account

SERVICE = {"Service": "ec2.amazonaws.com"}
STATEMENT = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": SERVICE}
TRUST = json.dumps({"Version": "2012-10-17", "Statement": STATEMENT})


def test_roles_made_at_the_same_time_are_all_made(aws: Account) -> None:
    iam = aws.client("iam")  # one try a call

    def make(number: int) -> int:
        iam.create_role(RoleName=f"many-{number}", AssumeRolePolicyDocument=TRUST)
        iam.delete_role(RoleName=f"many-{number}")
        return number

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(make, range(200))) == list(range(200))
