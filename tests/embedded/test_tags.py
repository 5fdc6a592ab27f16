"""Tags: what is made anew has none of a deleted one's of its name."""

import json

import pytest

from tests.account import Account

DEFINITION = json.dumps({"StartAt": "End", "States": {"End": {"Type": "Succeed"}}})


@pytest.mark.parametrize("tags", [{}, {"Team": "ml"}])
def test_tags_go_with_their_log_group(aws: Account, tags: dict[str, str]) -> None:
    logs = aws.client("logs")
    logs.create_log_group(logGroupName="/tagged", tags=tags)
    logs.delete_log_group(logGroupName="/tagged")
    logs.create_log_group(logGroupName="/tagged")
    (group,) = logs.describe_log_groups(logGroupNamePrefix="/tagged")["logGroups"]
    assert logs.list_tags_for_resource(resourceArn=group["logGroupArn"])["tags"] == {}
    logs.delete_log_group(logGroupName="/tagged")
    with pytest.raises(logs.exceptions.ResourceNotFoundException):
        logs.delete_log_group(logGroupName="/tagged")


@pytest.mark.parametrize("tags", [[], [{"key": "Team", "value": "ml"}]])
def test_tags_go_with_their_state_machine(aws: Account, tags: list[dict[str, str]]) -> None:
    states, role = aws.client("stepfunctions"), aws.role("states.amazonaws.com", name="tagged")
    given = {"name": "tagged", "definition": DEFINITION, "roleArn": role}
    arn = states.create_state_machine(**given, tags=tags)["stateMachineArn"]
    states.delete_state_machine(stateMachineArn=arn)
    assert states.create_state_machine(**given)["stateMachineArn"] == arn
    assert states.list_tags_for_resource(resourceArn=arn)["tags"] == []
    states.delete_state_machine(stateMachineArn=arn)
