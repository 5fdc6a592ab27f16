"""The report's page: data come through as they are, and nothing in them is markup."""

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.report_data import History, machine, reported, task
from tests.strategies import json_values, page_texts, state_machines
from tune_model.operations.redaction import redacted
from tune_model.reports.execution_report import ReportData, render
from tune_model.reports.execution_report.payload_budget import Budget
from tune_model.reports.state_graph.visible_text import visible


class Page(HTMLParser):
    """What a browser sees: tags, attributes, and the text of scripts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.scripts: list[str] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] == ["script"] and self.scripts and self.lasttag == "script":
            self.scripts[-1] += data
        self.text.append(data)


def data_of(html: str) -> dict[str, Any]:
    text = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert text
    held: dict[str, Any] = json.loads(text[1])
    return held


def failed_report(name: str, payload: str, cause: str) -> ReportData:
    history = History()
    history.begin(payload)
    history.enter(name, given=payload)
    history.call(payload)
    history.failed(error=cause, cause=cause)
    history.end("Failed", error=cause, cause=cause)
    more: dict[str, Any] = {"name": name, "error": cause, "cause": cause, "input": payload}
    return reported(machine(name), history, "FAILED", **more)


def marked_up(page: Page) -> list[str]:
    """Its tags, but what depends on a name's length.

    That is the lines of text in the workflow's boxes, and the timeline's rules that spare a name.
    """
    return [tag for tag in page.tags if tag not in {"text", "line"}]


PLAIN = Page(render(failed_report("A", "{}", "it broke")))


@given(page_texts(), page_texts(), page_texts())
def test_hostile_texts_add_no_markup_and_come_through_equal(
    name: str, value: str, cause: str
) -> None:
    data = failed_report(name, json.dumps({value: value}), cause)
    assume(data.execution.advice is None)  # a known error has a paragraph more
    html = render(data)
    html.encode()
    page = Page(html)
    assert marked_up(page) == marked_up(PLAIN)
    assert page.attributes == PLAIN.attributes
    assert page.scripts[1] == PLAIN.scripts[1]
    held = data_of(html)
    assert held["execution"]["name"] == name
    assert held["execution"]["error"] == redacted(cause)
    assert held["execution"]["cause"] == redacted(cause)
    assert held["events"][1]["details"]["name"] == redacted(name)
    assert list(held["definition"]["States"]) == [name]
    assert visible(name) in "".join(page.text)


@given(json_values(), json_values())
def test_the_pages_json_is_the_reports_data(given_: Any, output: Any) -> None:
    history = History()
    history.begin()
    history.task("A", given=json.dumps(given_), output=json.dumps(output))
    history.end(output=json.dumps(output))
    data = reported(machine("A"), history)
    held = data_of(render(data))
    states = held.pop("states")
    assert held == json.loads(json.dumps(data.as_json()))
    assert states == {"s0": {"name": "A", "kind": "Task"}}


@given(state_machines())
def test_every_state_of_any_definition_is_an_option_once(definition: dict[str, Any]) -> None:
    history = History()
    history.begin()
    html = render(reported(definition, history, "RUNNING"))
    states = data_of(html)["states"]
    options = re.findall(r'data-state="(s\d+)"', html)
    assert sorted(options) == sorted(states)
    assert len(re.findall(r'role="option"', html)) == len(states)


def test_the_policy_allows_the_pages_own_script_and_style_only() -> None:
    html = render(failed_report("A", "{}", "it broke"))
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    rules = policy[1].replace("&#39;", "'")
    assert rules.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in rules
    assert "http" not in rules
    assert not re.search(r"""(?:src|href)=["'](?!#|data:,)""", html)
    assert not re.search(r"""\s(?:style|on\w+)=["']""", html)


def test_a_failure_says_where_why_and_what_to_do() -> None:
    cause = json.dumps({"errorMessage": "dataset.rows must be a whole number"})
    history = History()
    history.begin()
    history.enter("Make data")
    history.call()
    history.failed("InvalidInput", cause)
    history.end("Failed", error="InvalidInput", cause=cause)
    definition = machine("Make data", "Later")
    text = "".join(
        Page(
            render(reported(definition, history, "FAILED", error="InvalidInput", cause=cause))
        ).text
    )
    assert "Why it failed" in text
    assert "dataset.rows must be a whole number" in text
    assert "What to do: correct that field" in text
    assert '"errorMessage"' not in text.split("Workflow")[1].split("Events")[0]


def test_secrets_are_hidden_everywhere() -> None:
    secret = "https://b.s3.amazonaws.com/k?X-Amz-Signature=0123456789abcdef"
    html = render(failed_report("A", json.dumps({"url": secret}), f"can't read {secret}"))
    assert "0123456789abcdef" not in html


@given(st.lists(st.text(max_size=900), max_size=12), st.integers(0, 3000))
def test_texts_are_cut_only_once_the_total_is_spent(texts: list[str], total: int) -> None:
    budget = Budget(total)
    fitted = budget.fit({"texts": texts})["texts"]
    spent = 0
    for text, kept in zip(texts, fitted, strict=True):
        shown = redacted(text)
        if spent < total or len(shown) <= 400:
            assert kept == shown
        else:
            assert kept.startswith(shown[:400])
            assert kept.endswith(f"({len(shown) - 400:,} more characters)")
        spent += len(shown)
    assert budget.cut == sum(
        kept != redacted(text) for text, kept in zip(texts, fitted, strict=True)
    )


def test_a_report_says_what_it_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "tune_model.reports.execution_report.gathering.Budget", lambda: Budget(1000)
    )
    history = History()
    history.begin()
    for turn in range(3):
        history.task("A", given=json.dumps(str(turn) + "x" * 1000))
    history.end()
    data = reported({"StartAt": "A", "States": {"A": task()}}, history)
    assert "5 long texts in the events are cut: the page would be too large" in data.notes
