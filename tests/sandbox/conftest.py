"""One embedded AWS for all sandbox tests; each test starts with an empty account."""

import urllib.request
from collections.abc import Iterator

import pytest

from tests.embedded import Account
from tune_model.sandbox.server import EmbeddedAws


@pytest.fixture(scope="session")
def embedded_aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as server:
        yield server


@pytest.fixture
def aws(embedded_aws: EmbeddedAws) -> Account:
    url = f"{embedded_aws.address.endpoint}/moto-api/reset"
    reset = urllib.request.Request(url, method="POST")  # noqa: S310 - loopback
    with urllib.request.urlopen(reset):  # noqa: S310 - loopback
        return Account(embedded_aws.address)
