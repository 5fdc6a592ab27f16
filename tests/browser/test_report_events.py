"""The report's event history in real Chromium: what rows say, search, filters, times, saving."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Shown
from tests.browser.sample import Sample
from tests.report_data import START, History, machine, reported
from tests.strategies import PAGE_TRAPS
from tune_model.reports.execution_report import ReportData

COUNTERS = '{"Counters": {"Completed": 2, "Failed": 0}, "rest": "' + "x" * 300 + '"}'
LATER = '{"text": "' + "x" * 300 + '", "Failed": 0, "deep": "needle"}'


def history() -> History:
    made = History()
    made.begin('{"rows": 12}')
    made.task("First", given='{"rows": 12}', output=LATER)
    made.enter("Second", given=LATER)
    made.call()
    made.failed("Oops", '{"errorMessage": "it broke"}')
    made.end("Failed", error="Oops", cause="it broke")
    return made


@pytest.fixture
def report() -> ReportData:
    return reported(machine("First", "Second"), history(), "FAILED", error="Oops", cause="it broke")


def rows(page: Page) -> list[str]:
    return page.locator("#event-table tbody tr").all_inner_texts()


def search(page: Page, words: str) -> list[str]:
    """What the rows say once these words have been searched."""
    before = page.inner_text("#events-which")
    page.fill("#event-search", words)
    page.wait_for_timeout(400)
    assert words == "" or page.inner_text("#events-which") != before or rows(page)
    return rows(page)


def test_a_row_says_the_beginning_of_the_value_that_says_most(
    shown: Shown, report: ReportData
) -> None:
    said = rows(shown(report).page)
    assert 'input {"rows": 12}' in said[0]
    assert 'input {"rows": 12}' in said[1]
    assert 'output {"text": "xxx' in said[3]
    assert "Oops" in said[7]
    assert "it broke" in said[7]
    assert not any("inputDetails" in text for text in said)


def test_a_search_looks_in_types_and_states_then_in_what_is_shown_and_marks_it(
    shown: Shown, report: ReportData
) -> None:
    page = shown(report).page
    found = search(page, "failed")
    assert [text.split()[1] for text in found] == ["LambdaFunctionFailed", "ExecutionFailed"]
    assert page.locator("#event-table mark").all_inner_texts() == ["Failed", "Failed"]
    assert len(search(page, "first")) == 4
    assert page.locator("#event-table mark").all_inner_texts() == ["First"] * 4
    assert search(page, "needle") == []
    assert page.inner_text("#events-which") == "none found"
    assert len(search(page, "second entered")) == 1
    broke = search(page, "broke")
    assert len(broke) == 2
    assert page.locator("#event-table mark").all_inner_texts() == ["broke", "broke"]
    assert len(search(page, "")) == len(report.events)
    assert page.locator("#event-table mark").count() == 0


def test_types_and_states_come_before_shown_texts(shown: Shown) -> None:
    made = History()
    made.begin('{"about": "Second"}')
    made.task("Second")
    made.end()
    page = shown(reported(machine("Second"), made)).page
    found = search(page, "second")
    assert [int(text.split()[0]) for text in found] == [2, 3, 4, 5, 1]


def test_whole_payloads_are_searched_when_asked_and_the_place_is_shown(
    shown: Shown, report: ReportData
) -> None:
    page = shown(report).page
    page.check("#event-payloads")
    found = search(page, "needle")
    assert len(found) == 3
    assert all("needle" in text for text in found)
    assert page.locator("#event-table mark").all_inner_texts() == ["needle"] * 3


def test_events_are_filtered_by_type_and_state(shown: Shown, report: ReportData) -> None:
    page = shown(report).page
    page.select_option("#event-type", "TaskStateEntered")
    assert len(rows(page)) == 2
    page.select_option("#event-state", "Second")
    assert len(rows(page)) == 1
    page.select_option("#event-type", "failures")
    assert ["LambdaFunctionFailed" in text for text in rows(page)] == [True]
    page.select_option("#event-state", "")
    assert len(rows(page)) == 2


def test_times_are_since_the_start_or_in_utc(shown: Shown, report: ReportData) -> None:
    page = shown(report).page
    assert "2.00 s" in rows(page)[2]
    page.select_option("#event-time", "utc")
    assert f"{START:%Y-%m-%d} 00:00:02.000" in rows(page)[2]
    assert page.inner_text("#event-at") == "At (UTC)"


def test_the_history_is_saved_as_json_without_a_request(
    shown: Shown, sample: Sample, tmp_path: Path
) -> None:
    data = sample.succeeded
    page = shown(data).page
    with page.expect_download() as waiting:
        page.click("#events-save")
    file = tmp_path / "saved.json"
    waiting.value.save_as(file)
    assert waiting.value.suggested_filename == f"{data.execution.name}.history.json"
    saved = json.loads(file.read_text())
    assert saved["executionArn"] == data.execution.arn
    assert [event["id"] for event in saved["events"]] == [event.id for event in data.events]
    assert [event["details"] for event in saved["events"]] == [e.details for e in data.events]
    assert saved["events"][0]["timestamp"].startswith(data.execution.started[:19])


@pytest.mark.parametrize("words", ["(.*", "[a-", "\\", "<img src=x>", "</script>", "İ", "é{2}"])
def test_any_search_is_only_text(shown: Shown, words: str) -> None:
    made = History()
    made.begin()
    for name in (*PAGE_TRAPS, words):
        made.task(name, given=json.dumps({"value": words}))
    made.end()
    page = shown(reported(machine(*PAGE_TRAPS, words), made)).page
    title = page.title()
    assert len(search(page, words)) >= 4
    assert page.title() == title
    assert page.locator("img").count() == 0
    assert page.locator("#event-table mark").count() >= 4
