"""Clients of a target."""

from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks
from tune_model.commands.aws_clients import Aws
from tune_model.terraform.sandbox_copy import SandboxServer

SERVER = SandboxServer("http://127.0.0.1:5000", "AKIA", "secret", 1)


@pytest.fixture(autouse=True)
def _users_own_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "mine")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "mine")
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)


@pytest.mark.parametrize("service", ["step_functions", "sagemaker", "s3"])
def test_the_embedded_aws_never_gets_the_users_credentials_nor_aws_a_call(service: str) -> None:
    client = getattr(Aws("eu-west-1", SERVER), service)
    assert client.meta.endpoint_url == SERVER.endpoint
    assert client.meta.region_name == "eu-west-1"
    credentials = client._request_signer._credentials
    assert (credentials.access_key, credentials.secret_key) == ("AKIA", "secret")


def test_aws_gets_the_users_credentials_at_its_own_endpoint_and_is_asked_once_a_second() -> None:
    aws = Aws("eu-west-1")
    assert aws.step_functions.meta.endpoint_url == "https://states.eu-west-1.amazonaws.com"
    assert aws.poll_seconds >= 1


@pytest.mark.parametrize(
    ("region", "endpoint"),
    [
        ("eu-west-1", "https://api.pricing.us-east-1.amazonaws.com"),
        ("cn-north-1", "https://api.pricing.cn-northwest-1.amazonaws.com.cn"),
    ],
)
def test_prices_are_asked_for_where_the_partitions_price_list_is(
    region: str, endpoint: str
) -> None:
    client: Any = Aws(region).prices()._client
    assert client.meta.endpoint_url == endpoint


def test_without_a_price_list_nobody_is_asked_and_a_price_says_why() -> None:
    assert Aws("eu-west-1", SERVER).prices()._client is None
    prices = Aws("us-gov-west-1").prices()
    assert prices._client is None
    with pytest.raises(EnvironmentLacks, match="the partition aws-us-gov has none"):
        prices.of("ml.m5.xlarge", "training")
