"""Security groups: a rule keeps the description that it was made with."""

import pytest

from tests.account import Account


@pytest.mark.parametrize(
    ("target", "name"),
    [("IpRanges", "CidrIp"), ("PrefixListIds", "PrefixListId"), ("UserIdGroupPairs", "GroupId")],
)
def test_a_rule_keeps_its_description(aws: Account, target: str, name: str) -> None:
    ec2 = aws.client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    group = ec2.create_security_group(GroupName="jobs", Description="of jobs", VpcId=vpc)["GroupId"]
    values = {"CidrIp": "10.0.0.0/8", "PrefixListId": "pl-1234", "GroupId": group}
    reached = {name: values[name], "Description": "HTTPS out"}
    permission = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, target: [reached]}
    made = ec2.authorize_security_group_egress(GroupId=group, IpPermissions=[permission])
    (rule,) = made["SecurityGroupRules"]
    assert rule["Description"] == "HTTPS out"

    found = ec2.describe_security_group_rules(
        Filters=[{"Name": "security-group-rule-id", "Values": [rule["SecurityGroupRuleId"]]}]
    )
    assert [each["Description"] for each in found["SecurityGroupRules"]] == ["HTTPS out"]
