"""Two executions of the documented workflow at once: neither shows the other's predictions."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import BUCKET, Deployed, command, deploy
from tests.waiting import until

GENERATED, OWN = 100, 60  # rows of the test data, by which one tells whose predictions they are
FEATURES = 8  # as many as the generated data have, so that either model predicts either's rows
SMALL = json.dumps({"dataset": {"rows": 10 * GENERATED}})


@pytest.fixture
def deployed(embedded_aws: EmbeddedAws) -> Iterator[Deployed]:
    sagemaker_account.reset(embedded_aws.address)
    yield deploy(Account(embedded_aws.address))
    sagemaker_account.reset(embedded_aws.address)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    features = [",".join([str(number)] * FEATURES) for number in range(OWN)]
    for split in ("train", "validation"):
        (tmp_path / f"{split}.csv").write_text("".join(f"1.5,{each}\n" for each in features))
    (tmp_path / "test.csv").write_text("".join(f"{each}\n" for each in features))
    return tmp_path


def tuning_since(deployed: Deployed, execution: str) -> datetime | None:
    """When an execution started its tuning job; None before."""
    client = deployed.client("stepfunctions")
    events = client.get_execution_history(executionArn=execution)["events"]
    scheduled = [e["timestamp"] for e in events if "taskScheduledEventDetails" in e]
    return scheduled[0] if scheduled else None


def test_what_executions_at_once_predict_is_never_taken_for_anothers(
    deployed: Deployed,
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = deployed.start(SMALL)
    since = until(lambda: tuning_since(deployed, first), "the first one's tuning job")
    assert since
    written = deployed.client("s3").head_object(Bucket=BUCKET, Key="csv/test.csv")["ETag"]
    assert command(monkeypatch, deployed, "run", "--data", str(directory)) == 2
    refusal = capsys.readouterr().err
    assert f"the execution {first.rsplit(':', 1)[1]} still runs" in refusal
    assert "--even-if-running" in refusal
    now = deployed.client("s3").head_object(Bucket=BUCKET, Key="csv/test.csv")["ETag"]
    assert now == written  # refused before anything is uploaded

    # S3 tells times in whole seconds: the other's data must come in a later one to be told apart.
    until(lambda: datetime.now(UTC) > since + timedelta(seconds=1), "the next second")
    beside = ("run", "--data", str(directory), "--even-if-running", "--name", "second", "--json")
    assert command(monkeypatch, deployed, *beside) == 0
    answer = json.loads(capsys.readouterr().out)
    assert deployed.ended(first)["status"] == "SUCCEEDED"  # as it also does on AWS
    if answer["predictions"]:
        assert answer["predictions"]["count"] == OWN
    else:
        assert "of two executions" in answer["predictions_doubt"]
    for execution, rows in ((first, GENERATED), ("second", OWN)):
        code = command(monkeypatch, deployed, "predictions", execution, "--no-join", "--json")
        said = capsys.readouterr()
        assert code == 2 or json.loads(said.out)["count"] == rows
        if code == 2 and execution is first:
            assert "another execution" in said.err or "of two executions" in said.err
