"""One embedded AWS for all sandbox tests; each test starts with an empty account."""

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
    embedded_aws.reset()
    return Account(embedded_aws.address)
