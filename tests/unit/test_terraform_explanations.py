"""What Terraform's refusals mean, in plain words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model.terraform.explanations import Commands, explained, plain

COMMANDS = Commands("MIGRATE", "CLOUD", "UNLOCK", "PULL")
CHANGED = "Error: Backend configuration changed\n\nA change in the backend configuration"
LOCKED = """\
╷
│ Error: Error acquiring the state lock
│\x20
│ Error message: operation error S3: PutObject, https response error
│ StatusCode: 412, api error PreconditionFailed: At least one of the
│ pre-conditions you specified did not hold
│ Lock Info:
│   ID:        761b1314-0c5a-021c-6f4a-b0c1cdffa86a
│   Path:      our-states/tune-model/terraform.tfstate
│   Operation: OperationTypeApply
│   Who:       ann@laptop
│   Version:   1.11.4
│   Created:   2026-11-23 23:20:53.724649927 +0000 UTC
│   Info:     \x20
╵
"""


@pytest.mark.parametrize("colour", ["", "\x1b[31m"])
def test_lock_names_its_owner_and_how_to_delete_it(colour: str) -> None:
    said = explained(LOCKED.replace("│", f"{colour}│\x1b[0m"), lambda: COMMANDS)
    assert said
    assert said.startswith("ann@laptop has locked the state since 2026-11-23 23:20:53 UTC (apply)")
    assert "UNLOCK 761b1314-0c5a-021c-6f4a-b0c1cdffa86a" in said


def test_lock_that_says_nothing_of_its_owner_is_explained_too() -> None:
    text = "Error: Error acquiring the state lock\n\nresource temporarily unavailable"
    said = explained(text, lambda: COMMANDS)
    assert said == "another run holds the state's lock: wait for its end and try again."


def test_lock_of_hcp_terraform_blames_nobody_for_the_text_names_the_refused_one() -> None:
    refused = 'Error message: workspace already locked (lock ID:\n│ "acme/tune")\n│ Lock Info:'
    said = explained(LOCKED.replace("Lock Info:", refused), lambda: COMMANDS)
    assert said
    assert said.startswith("the workspace acme/tune is locked")
    assert "ann@laptop" not in said
    assert "UNLOCK acme/tune" in said


@given(st.from_regex("[a-z0-9-]{3,63}", fullmatch=True), st.text("0123456789/+=", max_size=80))
def test_bucket_that_holds_data_is_named_with_what_deletes_it(bucket: str, host: str) -> None:
    text = (
        f"Error: deleting S3 Bucket ({bucket}): operation error S3: DeleteBucket,\n│ response "
        f"error StatusCode: 409, HostID: {host}, api error\n│ BucketNotEmpty: The bucket you tried"
    )
    said = explained(text, lambda: COMMANDS)
    assert said
    assert said.startswith(f"the bucket {bucket} holds data")
    assert "force_destroy = true" in said


@pytest.mark.parametrize(
    "refusal",
    [
        "The state machine IAM Role is not authorized to access the Log Destination",
        "'arn:aws:iam::1:role/states' is not authorized to create managed-rule.",
    ],
)
def test_a_refused_update_of_the_state_machine_is_told_from_a_refused_creation(
    refusal: str,
) -> None:
    arn = "arn:aws:states:us-west-2:111122223333:stateMachine:tune-model"
    said = (
        "Step Functions State Machine ({}): operation error SFN: {}, https\n│ response error "
        f"StatusCode: 400, RequestID: x, AccessDeniedException: {refusal}"
    )
    update = explained(
        f"Error: updating {said.format(arn, 'UpdateStateMachine')}", lambda: COMMANDS
    )
    assert update
    assert arn in update
    assert "Wait a minute, and then make apply." in update
    creation = f"Error: creating {said.format('tune-model', 'CreateStateMachine')}"
    assert explained(creation, _no) is None
    other = f"Error: updating Step Functions State Machine ({arn}): timeout\nError: {creation}"
    assert explained(other, _no) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHANGED, "MIGRATE"),
        ("Error: Backend initialization required, please run", "MIGRATE"),
        ("Can't ask approval for state migration when interactive input is disabled.", "CLOUD"),
        (
            "Migrating state from HCP Terraform or Terraform Enterprise to another\nbackend is not",
            "PULL",
        ),
        ("EntityAlreadyExists: Role with name x already exists.", "make apply ADOPT=1"),
        ("ResourceConflictException: Function already exist: x", "make apply ADOPT=1"),
    ],
)
def test_refusal_is_explained_with_the_command_that_helps(text: str, expected: str) -> None:
    said = explained(text, lambda: COMMANDS)
    assert said
    assert expected in said
    assert "\n" not in said


@given(st.text() | st.just("ResourceConflictException: An update is in progress"))
def test_what_isnt_known_is_left_to_terraforms_own_words(text: str) -> None:
    assert explained(text, _no) is None
    assert not re.search("[│╷╵]$", plain(text), re.MULTILINE)


def _no() -> Commands:
    pytest.fail("no command is needed")
