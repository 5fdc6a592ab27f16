"""What becomes of jobs when their account or their server goes."""

from contextlib import AbstractContextManager

import pytest
from moto.core.base_backend import backend_lock

from embedded_aws import locks, processes, sagemaker
from tests.account import Account
from tests.sagemaker_account import LONG, Laboratory, reset, wait_for_training


def test_a_reset_of_the_account_stops_what_runs_and_forgets_it(aws: Account) -> None:
    lab = Laboratory(aws)
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    reset(aws.address)
    assert processes.running() == []
    assert lab.sagemaker.list_training_jobs()["TrainingJobSummaries"] == []
    sagemaker.stop_all()


def test_nobody_waits_for_the_account_within_motos_own_lock(
    aws: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A job that ends waits for its turn, and then for a backend: both would wait for ever."""
    waited, released = [], locks.released

    def watched() -> AbstractContextManager[None]:
        waited.append(backend_lock._is_owned())
        return released()

    monkeypatch.setattr(locks, "released", watched)
    lab = Laboratory(aws)
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    reset(aws.address)
    assert waited
    assert not any(waited)


def test_stopping_everything_ends_every_job_s_process(aws: Account) -> None:
    lab = Laboratory(aws)
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    sagemaker.stop_all()
    assert processes.running() == []
    assert lab.ended_training()["TrainingJobStatus"] == "Stopped"
