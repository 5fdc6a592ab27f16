"""Log groups: a key can come later, and go."""

import pytest
from botocore.exceptions import ClientError

from tests.account import Account

KEY = "arn:aws:kms:us-west-2:123456789012:key/k"
GROUP = {"logGroupName": "/aws/lambda/f"}


def test_a_log_groups_key_comes_and_goes(aws: Account) -> None:
    logs = aws.client("logs")
    logs.create_log_group(**GROUP)
    keys = []
    for change in (lambda: logs.associate_kms_key(**GROUP, kmsKeyId=KEY), None):
        change() if change else logs.disassociate_kms_key(**GROUP)
        (group,) = logs.describe_log_groups()["logGroups"]
        keys.append(group.get("kmsKeyId"))
    assert keys == [KEY, None]


def test_a_key_for_no_log_group_is_refused(aws: Account) -> None:
    with pytest.raises(ClientError, match="ResourceNotFoundException"):
        aws.client("logs").disassociate_kms_key(**GROUP)
