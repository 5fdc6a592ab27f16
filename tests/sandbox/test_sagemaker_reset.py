"""What becomes of jobs when their account or their server goes."""

from embedded_aws import processes, sagemaker
from tests.embedded import Account
from tests.sagemaker_account import LONG, Laboratory, reset, wait_for_training


def test_a_reset_of_the_account_stops_what_runs_and_forgets_it(aws: Account) -> None:
    lab = Laboratory(aws)
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    reset(aws.address)
    assert processes.running() == []
    assert lab.sagemaker.list_training_jobs()["TrainingJobSummaries"] == []
    sagemaker.stop_all()


def test_stopping_everything_ends_every_job_s_process(aws: Account) -> None:
    lab = Laboratory(aws)
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    sagemaker.stop_all()
    assert processes.running() == []
    assert lab.ended_training()["TrainingJobStatus"] == "Stopped"
