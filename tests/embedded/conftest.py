"""One embedded AWS for all sandbox tests; each test starts with an empty account."""

from collections.abc import Iterator

import pytest

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account


@pytest.fixture(scope="session")
def embedded_aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as server:
        yield server


@pytest.fixture
def aws(embedded_aws: EmbeddedAws) -> Account:
    embedded_aws.reset()
    return Account(embedded_aws.address)


@pytest.fixture
def account(embedded_aws: EmbeddedAws) -> Iterator[Account]:
    """An account that no tuning of another test is left in, nor of this one."""
    sagemaker_account.reset(embedded_aws.address)
    yield Account(embedded_aws.address)
    sagemaker_account.reset(embedded_aws.address)
