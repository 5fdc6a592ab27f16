"""Whose credentials these are, and whether the region takes them.

Source: STS API Reference, `GetCallerIdentity`: no permission is needed, ever. So a refusal speaks
of the credentials, or of a region that the account hasn't enabled (STS API Reference, "Common
errors", InvalidClientTokenId; AWS Account Management Reference Guide, "Enable or disable Regions").
"""

from __future__ import annotations

from collections.abc import Iterator

from botocore.exceptions import ClientError

from tune_model.operations.preflight.asking import Client, asked, code_of
from tune_model.operations.preflight.findings import Finding, bad_input, lacks, ok
from tune_model.operations.preflight.subject import Subject

_REFUSED = frozenset(
    {
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "ExpiredToken",
        "ExpiredTokenException",
        "SignatureDoesNotMatch",
        "InvalidAccessKeyId",
    }
)


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Say who asks, in which account and region.

    Raises:
        NotKnown: STS can't be reached.
    """
    try:
        who = asked(lambda: client("sts").get_caller_identity(), _REFUSED)
    except ClientError as error:
        yield lacks(
            f"AWS refuses the credentials in {subject.region} ({code_of(error)})",
            "sign in again (aws sso login, or renew the credentials); if they work elsewhere, "
            f"enable the region {subject.region} for the account",
        )
        return
    if subject.account not in {None, who["Account"]}:
        yield bad_input(
            f"the state machine is in account {subject.account}, and these credentials are of "
            f"account {who['Account']}",
            "use --profile, or another --state-machine",
        )
        return
    yield ok(f"{who['Arn']} in account {who['Account']}, region {subject.region}")
