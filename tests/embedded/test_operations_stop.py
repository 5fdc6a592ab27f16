"""Ctrl-C, `stop` and `sweep`, against the embedded AWS."""

import contextlib
import dataclasses
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from embedded_aws import processes, sagemaker
from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import Deployed, command, deploy
from tests.sagemaker_account import LONG, tuning_request
from tests.waiting import until
from tune_model.operations import executions

TUNING = "HyperparameterTuning (XGBoost)"
SMALL = '{"dataset": {"rows": 50}}'


@pytest.fixture(scope="module")
def deployed(embedded_aws: EmbeddedAws) -> Iterator[Deployed]:
    sagemaker_account.reset(embedded_aws.address)
    yield deploy(Account(embedded_aws.address))
    sagemaker_account.reset(embedded_aws.address)


@pytest.fixture(scope="module")
def endless(deployed: Deployed) -> Iterator[Deployed]:
    """A second deployment in the same account, whose training goes on for minutes."""

    def longer(definition: dict[str, Any]) -> None:
        parameters = definition["States"][TUNING]["Parameters"]
        limits = {"MaxNumberOfTrainingJobs": 1, "MaxParallelTrainingJobs": 1}
        parameters["HyperParameterTuningJobConfig"]["ResourceLimits"] = limits
        parameters["TrainingJobDefinition"]["StaticHyperParameters"] = LONG
        parameters["TrainingJobDefinition"]["ResourceConfig"]["InstanceType"] = "ml.r5.4xlarge"

    yield deploy(deployed.account, "endless", longer)
    sagemaker.stop_all()


def when_it_trains(endless: Deployed, name: str, number: signal.Signals) -> None:
    """Sends this process a signal as soon as the execution trains and the command follows it."""
    arn = f"{endless.arn.replace(':stateMachine:', ':execution:')}:{name}"
    client = endless.client("stepfunctions")

    def trains() -> bool:
        with contextlib.suppress(client.exceptions.ExecutionDoesNotExist):
            events = client.get_execution_history(executionArn=arn)["events"]
            return any(event["type"] == "TaskSubmitted" for event in events)
        return False

    def follows() -> bool:
        said: str = sys.stdout.getvalue()  # type: ignore[union-attr] # pytest's, which captures
        return "Generate Training Dataset" in said

    def send() -> None:
        until(lambda: trains() and follows(), "it trains, and the command says what came before")
        os.kill(os.getpid(), number)

    threading.Thread(target=send, daemon=True).start()


def status(deployed: Deployed, name: str) -> str:
    client = deployed.client("stepfunctions")
    arn = executions.resolve(client, deployed.arn, name)
    return str(client.describe_execution(executionArn=arn)["status"])


def test_ctrl_c_and_the_answer_stop_end_the_execution_and_its_jobs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], endless: Deployed
) -> None:
    when_it_trains(endless, "stopped", signal.SIGINT)
    arguments = ("run", "--name", "stopped", "--input", SMALL)
    assert command(monkeypatch, endless, *arguments, answer="y\n") == 1
    said = capsys.readouterr()
    assert "It keeps running otherwise" in said.err
    assert "Execution ABORTED" in said.out
    assert "Ctrl-C in tune-model" in said.out
    assert status(endless, "stopped") == "ABORTED"
    # The execution has ended when StopExecution answers, its jobs are stopped then, as on AWS.
    until(lambda: processes.running() == [], "the jobs end")


def test_ctrl_c_keeps_it_running_unless_told_otherwise_and_stop_stops_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], endless: Deployed
) -> None:
    when_it_trains(endless, "kept", signal.SIGINT)
    arguments = ("run", "--name", "kept", "--input", SMALL)
    assert command(monkeypatch, endless, *arguments, answer="\n") == 0
    same = f"--target sandbox --state-machine {endless.arn}"
    assert f"tune-model stop kept {same} stops it" in capsys.readouterr().err
    assert status(endless, "kept") == "RUNNING"
    assert command(monkeypatch, endless, "status", "kept") == 0
    assert "InProgress" in capsys.readouterr().out
    # What runs isn't swept, and its predictions aren't there.
    assert command(monkeypatch, endless, "status", "kept", "--json") == 0
    tuning_job = json.loads(capsys.readouterr().out)["tuning"]["name"]
    assert command(monkeypatch, endless, "sweep") == 0
    assert tuning_job not in capsys.readouterr().out
    assert command(monkeypatch, endless, "predictions", "kept") == 2
    assert command(monkeypatch, endless, "stop", "kept", answer="n\n") == 0
    assert status(endless, "kept") == "RUNNING"
    assert command(monkeypatch, endless, "stop", "kept", "--yes", "--cause", "enough") == 0
    described = endless.ended(
        executions.resolve(endless.client("stepfunctions"), endless.arn, "kept")
    )
    assert (described["status"], described["cause"]) == ("ABORTED", "enough")
    assert command(monkeypatch, endless, "stop", "kept") == 2
    assert "doesn't run: it ABORTED" in capsys.readouterr().err


def test_a_termination_without_a_person_lets_it_run_and_says_how_to_stop_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], endless: Deployed
) -> None:
    when_it_trains(endless, "left", signal.SIGTERM)
    arguments = ("run", "--name", "left", "--input", SMALL)
    assert command(monkeypatch, endless, *arguments, answer="y\n") == 130
    assert "tune-model stop left" in capsys.readouterr().err
    assert status(endless, "left") == "RUNNING"
    assert command(monkeypatch, endless, "stop", "--yes") == 0


def test_detached_the_arn_is_the_only_word_and_logs_follow_to_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], deployed: Deployed
) -> None:
    arguments = ("run", "--name", "detached", "--input", SMALL, "--detach")
    assert command(monkeypatch, deployed, *arguments) == 0
    assert capsys.readouterr().out.endswith(":execution:tune-model:detached\n")
    assert command(monkeypatch, deployed, "logs", "detached", "--follow") == 0
    said = capsys.readouterr().out
    assert status(deployed, "detached") == "SUCCEEDED"
    for words in ("data set written", "validation-rmse", "model named", "[sagemaker logs]"):
        assert said.count(words) == (4 if words == "validation-rmse" else 1)


def test_a_state_machine_is_found_by_name_and_its_run_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], deployed: Deployed
) -> None:
    by_name = dataclasses.replace(deployed, arn="tune-model")
    arguments = ("run", "--region", "us-west-2", "--input", SMALL)
    assert command(monkeypatch, by_name, *arguments) == 0
    said = capsys.readouterr().out
    for words in ("Execution SUCCEEDED", "best   ", "s3://tune-model-data/models/", "5 rows"):
        assert words in said
    assert "AWS would bill $0.0" in said
    unknown = dataclasses.replace(deployed, arn="unknown")
    assert command(monkeypatch, unknown, "status") == 2
    assert "no state machine named unknown" in capsys.readouterr().err


def test_without_a_price_nothing_is_guessed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], endless: Deployed
) -> None:
    for arguments in (("cost",), ("run", "--max-cost", "1000")):
        assert command(monkeypatch, endless, *arguments) == 3
        assert "no price of ml.r5.4xlarge in us-west-2" in capsys.readouterr().err


def test_sweep_deletes_what_ended_executions_made_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], deployed: Deployed
) -> None:
    account = deployed.account
    s3, jobs = account.client("s3"), account.client("sagemaker")
    bucket = "tune-model-data"
    role = account.client("iam").get_role(RoleName="tune-model-sagemaker")["Role"]["Arn"]
    # A job of the same prefix that no execution made, and a neighbour's model.
    foreign = tuning_request(role, "tune-model-foreign")
    jobs.create_hyper_parameter_tuning_job(**foreign)
    container = {"Image": sagemaker_account.LEGACY, "ModelDataUrl": f"s3://{bucket}/m"}
    for name in ("tune-model-foreign-001-aaaaaaaa", "neighbour"):
        jobs.create_model(ModelName=name, ExecutionRoleArn=role, PrimaryContainer=container)
    s3.put_object(Bucket=bucket, Key="models/tune-model-foreign-001-aaaaaaaa/output/x", Body=b"1")
    s3.put_object(Bucket=bucket, Key="csv/mine.csv", Body=b"1")

    listed = swept(monkeypatch, capsys, deployed)
    kinds = {each["kind"] for each in listed["found"]}
    assert kinds == {"model", "object", "log stream"}
    assert listed["deleted"] == 0
    assert not any("foreign" in each["name"] for each in listed["found"])
    assert {"name": "output/test.csv.out", "place": bucket} in [
        {"name": each["name"], "place": each["place"]} for each in listed["found"]
    ]
    # Found by the tag alone, as after Step Functions forgot the execution; but the predictions.
    with monkeypatch.context() as patch:
        patch.setattr(executions, "listed", lambda *_, **__: iter(()))
        forgotten = swept(patch, capsys, deployed)["found"]
    assert [each for each in listed["found"] if each not in forgotten] == [
        each for each in listed["found"] if each["name"] == "output/test.csv.out"
    ]
    assert swept(monkeypatch, capsys, deployed, "--older-than", "1h")["found"] == []

    assert command(monkeypatch, deployed, "sweep", "--delete") == 2
    assert "--yes" in capsys.readouterr().err
    assert command(monkeypatch, deployed, "sweep", "--delete", answer="n\n") == 0
    capsys.readouterr()
    gone = swept(monkeypatch, capsys, deployed, "--delete", "--yes")
    assert gone["deleted"] == len(listed["found"])
    assert swept(monkeypatch, capsys, deployed)["found"] == []
    keys = {each["Key"] for each in s3.list_objects_v2(Bucket=bucket)["Contents"]}
    assert {"models/tune-model-foreign-001-aaaaaaaa/output/x", "csv/mine.csv"} <= keys
    models = {each["ModelName"] for each in jobs.list_models()["Models"]}
    assert models == {"tune-model-foreign-001-aaaaaaaa", "neighbour"}
    assert command(monkeypatch, deployed, "predictions") == 2
    assert "(not yet, or swept)" in capsys.readouterr().err


def swept(
    patch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    deployed: Deployed,
    *arguments: str,
) -> dict[str, Any]:
    assert command(patch, deployed, "sweep", "--json", *arguments) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer
