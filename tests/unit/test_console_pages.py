"""The console's pages and addresses, with a workflow that is none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from unittest.mock import sentinel

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from starlette.testclient import TestClient

from cli_base.errors import UsageError
from tests.report_data import History, machine, reported
from tune_model.console import watching
from tune_model.console.app import application
from tune_model.console.workflow import Line
from tune_model.operations.execution_details import Details
from tune_model.operations.executions import Execution
from tune_model.reports.execution_report import ReportData


def ended() -> ReportData:
    history = History()
    history.begin('{"dataset": {"rows": 7}}')
    return reported(machine("A"), history, input='{"dataset": {"rows": 7}}')


REPORT = ended()
MACHINE = "arn:aws:states:us-west-2:123456789012:stateMachine:tune-model"
NOW = datetime(2026, 11, 27, tzinfo=UTC)
HOSTILE = '<img src=x onerror="alert(1)">'


def execution(name: str, status: str = "SUCCEEDED") -> Execution:
    arn = f"{MACHINE.replace(':stateMachine:', ':execution:')}:{name}"
    return Execution(arn, name, status, NOW, None if status == "RUNNING" else NOW)


class Fake:
    """A workflow that starts nothing, and remembers what it was asked."""

    arn, target, sources = MACHINE, "sandbox", sentinel.sources

    def __init__(self, *names: str) -> None:
        self.names = list(names)
        self.started: list[tuple[str | None, str]] = []
        self.stopped: list[str] = []

    def executions(self, most: int) -> Sequence[Execution]:
        return [execution(name) for name in self.names][:most]

    def details(self, _: Execution) -> Details:
        return Details("validation:rmse", 0.5, 1000, 0.25)

    def check_input(self, text: str) -> None:
        if "unread" in text:
            raise UsageError("the execution's input has 'unread', which nobody reads")

    def before_start(self) -> Sequence[Line]:
        return [Line("stop", "quotas", HOSTILE, "ask for more"), Line("not known", "image", "why")]

    def start(self, name: str | None, text: str) -> str:
        if name in self.names:
            raise UsageError(f"an execution named {name!r} exists: choose another name")
        self.started.append((name, text))
        return execution(name or "made-up").arn

    def stop(self, arn: str) -> None:
        self.stopped.append(arn)


@pytest.fixture(autouse=True)
def reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each execution's report is the same, but for its name."""

    def gathered(_: object, arn: str) -> ReportData:
        name = arn.rpartition(":")[2]
        return replace(REPORT, execution=replace(REPORT.execution, name=name, arn=arn))

    monkeypatch.setattr(watching, "gather", gathered)


def client(fake: Fake, *, read_only: bool = False) -> TestClient:
    return TestClient(application(fake, read_only=read_only, seconds=60))


def test_the_list_has_each_execution_and_hostile_names_are_text() -> None:
    page = client(Fake("first", HOSTILE)).get("/").text
    assert "<bdi>first</bdi>" in page
    assert HOSTILE not in page
    assert "&lt;img src=x" in page
    assert "/executions/%3Cimg" in page


def test_a_started_execution_is_shown_and_a_refused_one_is_said_at_its_field() -> None:
    fake = Fake("first")
    browser = client(fake)
    answer = browser.post("/executions", json={"name": "mine", "input": '{"dataset": {}}'})
    assert (answer.status_code, answer.json()) == (201, {"page": "/executions/mine"})
    assert fake.started == [("mine", '{"dataset": {}}')]
    for wrong, field in (
        ({"name": "a b"}, "name"),
        ({"input": "{"}, "input"),
        ({"input": '{"unread": 1}'}, "input"),
        ({"name": "first"}, "name"),
    ):
        answer = browser.post("/executions", json=wrong)
        assert (answer.status_code, answer.json()["field"]) == (422, field)
    assert len(fake.started) == 1


@pytest.mark.parametrize("body", [b"", b"[1]", b"\xff", b"{" * 700_000])
def test_what_is_no_small_json_object_starts_nothing(body: bytes) -> None:
    fake = Fake()
    assert client(fake).post("/executions", content=body).status_code == 400
    assert fake.started == []


def test_read_only_neither_starts_nor_stops_nor_offers_it() -> None:
    fake = Fake("first")
    browser = client(fake, read_only=True)
    assert browser.post("/executions", json={}).status_code == 405
    assert browser.post("/executions/first/stop").status_code == 404
    assert browser.get("/start").status_code == 404
    assert (fake.started, fake.stopped) == ([], [])
    for address in ("/", "/executions/first"):
        page = browser.get(address).text
        assert "/start" not in page
        assert 'id="stop"' not in page


def test_stopping_names_the_executions_arn() -> None:
    fake = Fake("first")
    assert client(fake).post("/executions/first/stop").status_code == 200
    assert fake.stopped == [execution("first").arn]


def test_an_executions_page_is_its_report_with_the_consoles_bar_and_no_looser_policy() -> None:
    answer = client(Fake()).get("/executions/mine")
    assert 'id="console-actions"' in answer.text
    assert "http-equiv" not in answer.text
    assert '<script src="/static/live.js"></script>' in answer.text
    rules = dict(
        part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";")
    )
    assert rules["default-src"] == "'none'"
    assert rules["connect-src"] == "'self'"
    assert "unsafe" not in answer.headers["content-security-policy"]
    for kind in ("script-src", "style-src"):
        sources = rules[kind].split()
        assert all(each == "'self'" or each.startswith("'sha256-") for each in sources)


def test_a_report_is_downloaded_under_a_safe_name() -> None:
    answer = client(Fake()).get("/executions/a%22b/report")
    assert answer.headers["content-disposition"] == 'attachment; filename="a_b.report.html"'
    assert "live.js" not in answer.text


def test_two_to_six_executions_are_compared() -> None:
    browser = client(Fake())
    for names, status in ((["a"], 422), (["a", "b"], 200), (list("abcdefg"), 422)):
        answer = browser.get("/compare", params={"name": names})
        assert answer.status_code == status


def test_the_same_input_is_offered_again() -> None:
    page = client(Fake()).get("/start", params={"like": "first"}).text
    assert "With the input of" in page
    assert "&#34;rows&#34;: 7" in page


def test_the_lines_before_a_start_are_text() -> None:
    page = client(Fake()).get("/before-start").text
    assert HOSTILE not in page
    assert "ask for more" in page


def test_only_the_consoles_own_files_are_served() -> None:
    browser = client(Fake())
    assert browser.get("/static/console.css").headers["content-type"].startswith("text/css")
    for other in ("app.py", "base.html.j2", "..%2fgate.py"):
        assert browser.get(f"/static/{other}").status_code == 404


def test_what_aws_says_is_told_and_an_unknown_execution_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: Any) -> ReportData:
        raise ClientError({"Error": {"Code": "ExecutionDoesNotExist"}}, "DescribeExecution")

    def away(*_: Any) -> ReportData:
        raise EndpointConnectionError(endpoint_url="http://127.0.0.1:1")

    monkeypatch.setattr(watching, "gather", unknown)
    assert client(Fake()).get("/executions/x").status_code == 404
    monkeypatch.setattr(watching, "gather", away)
    answer = client(Fake()).get("/executions/x")
    assert (answer.status_code, "connect" in answer.text) == (502, True)
