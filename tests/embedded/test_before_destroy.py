"""`destroy` looks first: nothing goes while an execution runs, or while the bucket would stay."""

from typing import Any

import pytest

from cli_base.errors import UsageError
from tests.account import Account
from tests.deployed import BUCKET, Deployed, deploy, use
from tune_model.commands.before_destroy import look_first
from tune_model.terraform.targets import Target


class FakeWorkspace:
    """What Terraform's state says."""

    def __init__(self, deployed: Deployed | None, *, keeps: bool = True) -> None:
        self._deployed, self._keeps = deployed, keeps

    def outputs(self) -> dict[str, Any]:
        deployed = self._deployed
        return {"state_machine_arn": deployed.arn, "bucket": BUCKET} if deployed else {}

    def keeps_objects(self, bucket: str) -> bool:
        assert bucket == "aws_s3_bucket.data"
        return self._keeps


def waits(definition: dict[str, Any]) -> None:
    definition["StartAt"] = "Wait"
    definition["States"] = {"Wait": {"Type": "Wait", "Seconds": 600, "End": True}}


def look(deployed: Deployed | None, *, stop: bool = False, keeps: bool = True) -> None:
    workspace: Any = FakeWorkspace(deployed, keeps=keeps)
    look_first(workspace, Target.SANDBOX, stop=stop)


def test_running_executions_are_named_and_stopped_only_when_asked(
    aws: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deploy(aws, change=waits)
    use(monkeypatch, aws.address)
    arn = deployed.start()
    with pytest.raises(UsageError, match=f"{arn.rsplit(':', 1)[1]} still runs.*--stop-executions"):
        look(deployed)
    look(deployed, stop=True)
    assert deployed.ended(arn)["status"] == "ABORTED"
    assert "stopped" in capsys.readouterr().err


def test_stopping_waits_for_the_jobs_that_bill(
    aws: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    deployed = deploy(aws)
    use(monkeypatch, aws.address)
    arn = deployed.start('{"dataset": {"rows": 20000}}')
    sagemaker = deployed.client("sagemaker")
    while not sagemaker.list_hyper_parameter_tuning_jobs()["HyperParameterTuningJobSummaries"]:
        pass
    look(deployed, stop=True, keeps=False)
    (job,) = sagemaker.list_hyper_parameter_tuning_jobs()["HyperParameterTuningJobSummaries"]
    assert job["HyperParameterTuningJobStatus"] in {"Stopped", "Completed"}
    assert deployed.ended(arn)["status"] in {"ABORTED", "SUCCEEDED"}


def test_a_bucket_with_objects_or_their_versions_is_named_unless_it_goes_with_them(
    aws: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    deployed = deploy(aws)
    use(monkeypatch, aws.address)
    look(deployed)
    s3 = deployed.client("s3")
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket=BUCKET, Key="csv/train.csv", Body=b"1")
    s3.delete_object(Bucket=BUCKET, Key="csv/train.csv")
    with pytest.raises(UsageError, match=r"nothing was destroyed.*csv/train\.csv.*force_destroy"):
        look(deployed)
    look(deployed, keeps=False)


def test_what_may_not_be_asked_holds_nothing_up(
    aws: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deploy(aws)
    use(monkeypatch, aws.address)
    gone = Deployed(aws, deployed.arn.replace("tune-model", "gone"))
    deployed.client("s3").delete_bucket(Bucket=BUCKET)
    look(gone)
    assert "not known" in capsys.readouterr().err
    look(None)
