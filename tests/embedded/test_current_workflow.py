"""The current workflow on the embedded AWS: executions apart, gate, errors, leftovers."""

import json
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws import sagemaker_integration
from tests.account import Account
from tests.deployed import BUCKET, Change, Deployed, command, deploy

TUNING = "HyperparameterTuning (XGBoost)"
SMALL = json.dumps({"dataset": {"rows": 1000}})
GENERATED, OWN = 100, 60  # rows of the test data
FEATURES = 8


def two_jobs(definition: dict[str, Any]) -> None:
    job = definition["States"][TUNING]["Arguments"]
    job["HyperParameterTuningJobConfig"]["ResourceLimits"]["MaxNumberOfTrainingJobs"] = 2
    job["TrainingJobDefinition"]["StaticHyperParameters"]["num_round"] = "20"


def deployed_with(account: Account, *changes: Change) -> Deployed:
    def change(definition: dict[str, Any]) -> None:
        for each in (two_jobs, *changes):
            each(definition)

    return deploy(account, change=change, workflow="current")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    rows = [",".join([str(number)] * FEATURES) for number in range(OWN)]
    for split in ("train", "validation"):
        (tmp_path / f"{split}.csv").write_text("".join(f"{n}.5,{r}\n" for n, r in enumerate(rows)))
    (tmp_path / "test.csv").write_text("".join(f"{each}\n" for each in rows))
    return tmp_path


def upload(deployed: Deployed, execution: str, labelled: str) -> None:
    for split in ("train", "validation"):
        key = f"executions/{execution}/csv/{split}.csv"
        deployed.client("s3").put_object(Bucket=BUCKET, Key=key, Body=labelled.encode())


def keys(deployed: Deployed) -> list[str]:
    listed = deployed.client("s3").list_objects_v2(Bucket=BUCKET)
    return [each["Key"] for each in listed.get("Contents", [])]


def test_executions_at_once_have_their_own_data_and_predictions(
    account: Account,
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deployed_with(account)
    first = deployed.start(SMALL)
    second = ("run", "--data", str(directory), "--name", "second", "--json")
    assert command(monkeypatch, deployed, *second) == 0  # beside the first, without an option
    answer = json.loads(capsys.readouterr().out)
    assert answer["predictions"]["count"] == OWN
    assert deployed.ended(first)["status"] == "SUCCEEDED"
    for execution, rows in ((first, GENERATED), ("second", OWN)):
        assert command(monkeypatch, deployed, "predictions", execution, "--no-join", "--json") == 0
        assert json.loads(capsys.readouterr().out)["count"] == rows
    names = {first.rsplit(":", 1)[1], "second"}
    assert {key.split("/")[1] for key in keys(deployed)} == names


def test_what_a_run_uploads_replaces_no_other_executions_data(
    account: Account,
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    deployed = deployed_with(account)
    again = ("run", "--data", str(directory), "--name", "once", "--json")
    assert command(monkeypatch, deployed, *again) == 0
    written = deployed.client("s3").head_object(Bucket=BUCKET, Key="executions/once/csv/test.csv")
    capsys.readouterr()
    assert command(monkeypatch, deployed, *again) == 2
    assert "an execution named 'once' exists" in capsys.readouterr().err
    now = deployed.client("s3").head_object(Bucket=BUCKET, Key="executions/once/csv/test.csv")
    assert now["LastModified"] == written["LastModified"]


@pytest.mark.parametrize(
    ("objective", "direction", "metric", "threshold", "said"),
    [
        ("reg:squarederror", "Minimize", "validation:rmse", 0.001, "at most"),
        ("binary:logistic", "Maximize", "validation:auc", 1.1, "at least"),
    ],
)
def test_below_the_gate_it_ends_before_anything_is_predicted(
    account: Account, objective: str, direction: str, metric: str, threshold: float, said: str
) -> None:
    def gate(definition: dict[str, Any]) -> None:
        state = definition["States"][TUNING]
        state["Assign"]["gate"] = threshold
        sought = {"Type": direction, "MetricName": metric}
        config = state["Arguments"]["HyperParameterTuningJobConfig"]
        config["HyperParameterTuningJobObjective"] = sought
        training = state["Arguments"]["TrainingJobDefinition"]
        training["StaticHyperParameters"]["objective"] = objective

    deployed = deployed_with(account, gate)
    upload(deployed, "gated", "".join(f"{n % 2},{n},{n % 7}\n" for n in range(OWN)))
    states = deployed.client("stepfunctions")
    kept = json.dumps({"dataset": {"generate": False}})
    started = states.start_execution(stateMachineArn=deployed.arn, name="gated", input=kept)
    ended = deployed.ended(started["executionArn"])
    assert (ended["status"], ended["error"]) == ("FAILED", "QualityGateFailed"), ended["cause"]
    assert ended["cause"].startswith(f"{metric} of the best training job, ")
    assert f"quality_gate asks for {said} {threshold}" in ended["cause"]
    assert any("/models/" in key for key in keys(deployed))
    assert not any("/output/test" in key for key in keys(deployed))
    assert deployed.client("sagemaker").list_models()["Models"] == []


def test_a_reached_gate_lets_it_through(account: Account) -> None:
    def gate(definition: dict[str, Any]) -> None:
        definition["States"][TUNING]["Assign"]["gate"] = 1e9

    deployed = deployed_with(account, gate)
    assert deployed.ended(deployed.start(SMALL))["status"] == "SUCCEEDED"


def test_a_failed_job_is_told_by_its_reason_and_its_state(
    account: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown_image(definition: dict[str, Any]) -> None:
        training = definition["States"][TUNING]["Arguments"]["TrainingJobDefinition"]
        training["AlgorithmSpecification"]["TrainingImage"] = training["AlgorithmSpecification"][
            "TrainingImage"
        ].replace("3.0-5", "none")

    deployed = deployed_with(account, unknown_image)
    arn = deployed.start(SMALL)
    ended = deployed.ended(arn)
    assert ended["error"] == "TaskFailed"  # no error of one's own begins with States.
    assert ended["cause"].startswith(f"{TUNING}: ")
    assert not ended["cause"].endswith("}")
    assert command(monkeypatch, deployed, "status", arn) in {0, 1}
    shown = capsys.readouterr().out
    assert TUNING in shown
    assert "FAILED" in shown


def test_a_refused_call_is_tried_again_and_bills_nothing_twice(
    account: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deployed_with(account)
    assert command(monkeypatch, deployed, "cost", "--json") == 0
    bound = json.loads(capsys.readouterr().out)
    training = next(item for item in bound["items"] if item["what"] == "training jobs")
    assert training["jobs"] == 2


def test_a_sweep_takes_all_of_an_ended_execution_and_nothing_of_a_kept_one(
    account: Account, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed = deployed_with(account)
    arn = deployed.start(SMALL)
    assert deployed.ended(arn)["status"] == "SUCCEEDED"
    deployed.client("s3").put_object(Bucket=BUCKET, Key="executions/kept/csv/train.csv", Body=b"1")
    assert command(monkeypatch, deployed, "sweep", "--delete", "--yes") == 0
    capsys.readouterr()
    assert keys(deployed) == ["executions/kept/csv/train.csv"]


@pytest.mark.parametrize(
    ("code", "tries"),
    [("ThrottlingException", 2), ("InternalFailure", 2), ("ValidationException", 1)],
)
def test_a_call_that_aws_was_too_busy_for_is_made_again_and_a_refused_one_is_not(
    account: Account, monkeypatch: pytest.MonkeyPatch, code: str, tries: int
) -> None:
    refused: list[str] = []
    real = sagemaker_integration.SageMakerTask._eval_service_task

    def busy_once(self: Any, *arguments: Any, **named: Any) -> None:
        if self.resource.api_action == "createModel":
            refused.append(code)
            if len(refused) == 1:
                error: Any = {"Error": {"Code": code, "Message": "no"}, "ResponseMetadata": {}}
                raise ClientError(error, "CreateModel")
        real(self, *arguments, **named)

    def quickly(definition: dict[str, Any]) -> None:
        definition["States"]["Wait"]["Seconds"] = 1

    monkeypatch.setattr(sagemaker_integration.SageMakerTask, "_eval_service_task", busy_once)
    deployed = deployed_with(account, quickly)
    ended = deployed.ended(deployed.start(SMALL))
    assert len(refused) == tries
    assert ended["status"] == ("SUCCEEDED" if tries > 1 else "FAILED")
    jobs = deployed.client("sagemaker").list_hyper_parameter_tuning_jobs()
    assert len(jobs["HyperParameterTuningJobSummaries"]) == 1
