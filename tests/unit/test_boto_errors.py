"""What boto3 raises becomes one line and the right exit code."""

import pytest
from botocore.exceptions import (
    ClientError,
    EndpointConnectionError,
    NoCredentialsError,
    NoRegionError,
    ProfileNotFound,
    UnauthorizedSSOTokenError,
)

from tune_model.commands.boto_errors import translated


def refused(code: str, message: str = "why") -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": message}}, "DescribeExecution")


@pytest.mark.parametrize(
    ("error", "exit_code", "words"),
    [
        (refused("ExpiredTokenException"), 3, "sign in again"),
        (refused("AccessDeniedException", "User u may not"), 3, "User u may not; ask for that"),
        (refused("ExecutionDoesNotExist"), 2, "check the name, --region and --profile"),
        (refused("ThrottlingException"), 3, "after 5 tries"),
        (refused("InternalServerError"), 3, "DescribeExecution with InternalServerError: why"),
        (ProfileNotFound(profile="p"), 3, "list-profiles"),
        (NoCredentialsError(), 3, "make demo"),
        (NoRegionError(), 3, "--region"),
        (UnauthorizedSSOTokenError(), 3, "aws sso login"),
        (EndpointConnectionError(endpoint_url="https://x"), 3, "can't be reached"),
    ],
)
def test_an_error_of_aws_says_what_to_do(error: Exception, exit_code: int, words: str) -> None:
    known = translated(error)
    assert known
    assert known.exit_code == exit_code
    assert words in str(known)
    assert "\n" not in str(known)


def test_what_is_not_aws_is_not_explained_away() -> None:
    assert translated(ValueError("a bug")) is None
