"""`tune-model report` and `tune-model graph`, from the command line to the file."""

import json
import webbrowser
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from botocore.exceptions import ClientError
from typer.testing import CliRunner, Result

from cli_base.errors import UsageError
from tests.report_data import EXECUTION, MACHINE, FakeStepFunctions, History, machine
from tune_model.commands.cli import app
from tune_model.commands.report import default_file
from tune_model.commands.report_file import write_report

DEFINITION = machine("First", "Second")


class Gone:
    """A service in which nothing is left."""

    def __getattr__(self, operation: str) -> Any:
        error = {"Error": {"Code": "ValidationException", "Message": "it is gone"}}
        raise ClientError(error, operation)  # type: ignore[arg-type] # what is read of it


class Machine(FakeStepFunctions):
    """Step Functions with one machine and one execution."""

    def describe_state_machine(self, **_: str) -> dict[str, Any]:
        return {"definition": json.dumps(self.definition), "name": "m"}


def failed_history() -> History:
    history = History()
    history.begin()
    history.task("First")
    history.enter("Second")
    parameters = json.dumps({"HyperParameterTuningJobName": "t"})
    details = {"resourceType": "sagemaker", "resource": "createHyperParameterTuningJob.sync"}
    history.add("TaskScheduled", taskScheduledEventDetails={**details, "parameters": parameters})
    history.end("Failed", error="Oops", cause="it broke")
    return history


@pytest.fixture
def deployed(monkeypatch: pytest.MonkeyPatch) -> Any:
    more = {"error": "Oops", "cause": "it broke"}
    client = Machine(DEFINITION, failed_history().events, "FAILED", more)
    aws = SimpleNamespace(step_functions=client, sagemaker=Gone(), s3=Gone())
    found = SimpleNamespace(aws=aws, arn=MACHINE, prices=None, execution=lambda _given: EXECUTION)
    monkeypatch.setattr("tune_model.commands.deployment.Deployment", lambda _connection: found)
    return aws


def command(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments, catch_exceptions=True)


@pytest.mark.usefixtures("deployed")
def test_report_writes_a_failed_executions_page_and_notes_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    file = tmp_path / "page.html"
    done = command("report", "--output", str(file), "--open")
    assert done.exit_code == 0, done.output
    assert str(file) in done.stdout
    assert "note: The tuning job couldn't be read" in done.stderr
    assert "it is gone" in file.read_text(encoding="utf-8")
    assert opened == [file.as_uri()]
    assert list(tmp_path.iterdir()) == [file]
    assert file.stat().st_mode & 0o600 == 0o600


@pytest.mark.usefixtures("deployed")
def test_report_names_the_file_after_the_execution(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command("report").stdout.strip() == "e.report.html"
    assert (tmp_path / "e.report.html").exists()
    assert default_file(f"{EXECUTION}!a b").name == "e_a_b.report.html"


def test_a_file_that_cannot_be_written_is_a_usage_error(deployed: Any, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written"):
        write_report(deployed, EXECUTION, tmp_path / "none" / "page.html", None)


@pytest.mark.usefixtures("deployed")
def test_graph_draws_the_project_a_file_the_deployed_machine_and_an_execution(
    tmp_path: Path,
) -> None:
    file = tmp_path / "machine.json"
    file.write_text(json.dumps(DEFINITION))
    assert "Batch transform" in command("graph").stdout
    for arguments in ([str(file)], ["--deployed"], ["--state-machine", MACHINE]):
        drawn = command("graph", *arguments).stdout
        ET.fromstring(drawn)  # noqa: S314 - our own
        assert "First, Lambda work" in drawn
        assert "flowchart TD" in command("graph", *arguments, "--format", "mermaid").stdout
    ran = command("graph", "--execution", "latest").stdout
    assert 'class="state succeeded"' in ran
    assert 'class="state failed"' in ran


@pytest.mark.usefixtures("deployed")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["asl/tune.json", "--deployed"], "one of them"),
        (["--execution", "latest", "--format", "mermaid"], "drawn as svg only"),
        (["no/such/file.json"], "can't be read"),
    ],
)
def test_graph_says_what_is_wrong(arguments: list[str], said: str) -> None:
    done = command("graph", *arguments)
    assert isinstance(done.exception, UsageError)
    assert said in str(done.exception)
