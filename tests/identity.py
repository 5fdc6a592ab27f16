"""Tokens of identity providers, and the sessions that they open on the embedded AWS."""

import base64
import json
import time
from typing import Any

import boto3
from botocore import UNSIGNED
from botocore.config import Config

from embedded_aws.server import Address
from tests.account import REGION
from tools.generate.applier_life import keys_of

GITHUB = {"iss": "https://token.actions.githubusercontent.com", "aud": "sts.amazonaws.com"}
HCP_TERRAFORM = {"iss": "https://app.terraform.io", "aud": "aws.workload.identity"}


def token(**claims: Any) -> str:
    """A token as a provider would sign it; nobody looks at the signature."""
    parts = ({"alg": "RS256", "typ": "JWT"}, {"exp": time.time() + 60} | claims)
    encoded = [base64.urlsafe_b64encode(json.dumps(each).encode()).rstrip(b"=") for each in parts]
    return b".".join([*encoded, b"signature"]).decode()


def opened(address: Address, role_arn: str, web_identity: str) -> dict[str, str]:
    """Opens a session as CI does: nothing but the token is known of the caller."""
    sts = boto3.session.Session().client(
        "sts",
        region_name=REGION,
        endpoint_url=address.endpoint,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}),
    )
    answer = sts.assume_role_with_web_identity(
        RoleArn=role_arn, RoleSessionName="run", WebIdentityToken=web_identity
    )
    return keys_of(answer["Credentials"])
