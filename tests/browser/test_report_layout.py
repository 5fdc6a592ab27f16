"""Where the report's parts stand in real Chromium: the first view, plots, timeline, a phone."""

from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Shown
from tests.browser.sample import Sample
from tests.browser.test_report import NAMES, PHONE, overflow, violations
from tests.report_data import History, machine, reported
from tune_model.reports.execution_report import ReportData

DESK = 1440
_BOXES = """(selector) => [...document.querySelectorAll(selector)]
  .filter((each) => each.checkVisibility())
  .map((each) => { const box = each.getBoundingClientRect();
    return {left: box.left, right: box.right, top: box.top, bottom: box.bottom}; })"""


def boxes(page: Page, selector: str) -> list[dict[str, float]]:
    found: list[dict[str, float]] = page.evaluate(_BOXES, selector)
    return found


def overlap(one: dict[str, float], other: dict[str, float], room: float = 0.5) -> bool:
    across = one["left"] < other["right"] - room and other["left"] < one["right"] - room
    return across and one["top"] < other["bottom"] - room and other["top"] < one["bottom"] - room


def few_jobs(data: ReportData) -> ReportData:
    """The report of an execution that tunes with two jobs, as the documented sample does."""
    assert data.tuning is not None
    return replace(data, tuning=replace(data.tuning, trials=data.tuning.trials[:2], best=1))


def test_the_first_view_says_what_it_came_to_beside_the_graph_and_the_tuning(
    shown: Shown, sample: Sample
) -> None:
    page = shown(sample.succeeded, DESK).page
    said = page.inner_text("header")
    name = sample.succeeded.execution.name
    assert page.inner_text("h1").startswith(f"Execution {name[:8]}")
    assert name not in page.inner_text("h1")
    for word in ("Succeeded", "Best validation:rmse", "Rows predicted", "Cost", "Ran", name):
        assert word.lower() in said.lower()
    (graph,) = boxes(page, "#graph svg")
    assert graph["bottom"] <= 900, "the whole graph"
    (tuning,), (star,) = boxes(page, "#tuning"), boxes(page, "#tuning .best-card")
    assert tuning["left"] > graph["right"]
    assert star["bottom"] < 450
    assert boxes(page, "#tuning .plot")[0]["bottom"] < 900
    assert page.locator("#details").is_hidden(), "nothing stands before the tuning"


def test_a_states_details_open_above_the_tuning_and_close(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded, DESK).page
    page.locator("#graph [data-state]").nth(1).click()
    assert boxes(page, "#details")[0]["bottom"] < boxes(page, "#tuning")[0]["top"]
    page.click("#details-close")
    assert page.locator("#details").is_hidden()
    assert page.locator('#graph [aria-selected="true"]').count() == 0
    assert page.evaluate("document.activeElement.dataset.state") == "s1"
    page.keyboard.press("ArrowDown")
    assert page.inner_text("#state-name") == NAMES[2]


@pytest.mark.parametrize("width", [DESK, 1000, PHONE])
def test_names_in_the_timeline_are_close_to_their_bars_and_no_line_runs_through_them(
    shown: Shown, sample: Sample, width: int
) -> None:
    page = shown(sample.succeeded, width).page
    names = boxes(page, ".timeline .row")
    bars = boxes(page, ".timeline .bar")
    assert len(names) == len(bars) == len(NAMES) + len(sample.succeeded.tuning.trials)  # type: ignore[union-attr]
    for name, bar in zip(names, bars, strict=True):
        across = max(bar["left"] - name["right"], name["left"] - bar["right"])
        down = bar["top"] - name["bottom"]
        assert across <= 12
        assert down <= 12
        assert not overlap(name, bar)
    lines = boxes(page, ".timeline .rule")
    assert lines
    assert not [1 for name in names for line in lines if overlap(name, line, 0)]
    (drawing,) = boxes(page, ".timeline")
    assert all(
        drawing["left"] - 1 <= n["left"] <= n["right"] <= drawing["right"] + 1 for n in names
    )


def test_training_jobs_stand_under_the_state_that_tunes(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded, DESK).page
    said = page.locator(".timeline.wide .row").all_text_contents()
    jobs = [at for at, text in enumerate(said) if "job " in text]
    assert said[jobs[0] - 1].startswith(NAMES[1])
    assert said[jobs[-1] + 1].startswith(NAMES[2])


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_texts_in_plots_do_not_cover_each_other(shown: Shown, sample: Sample, width: int) -> None:
    page = shown(sample.succeeded, width).page
    page.evaluate("for (const each of document.querySelectorAll('.fold')) each.open = true")
    for number in range(page.locator("#tuning .plot").count()):
        page.evaluate(
            "(at) => document.querySelectorAll('#tuning .plot')[at].setAttribute('id', 'looked')",
            number,
        )
        texts = boxes(page, "#looked .value, #looked .tick")
        values, ticks = boxes(page, "#looked .value"), boxes(page, "#looked .tick")
        assert len(texts) > 2
        assert not [1 for value in values for tick in ticks if overlap(value, tick, 3)]
        page.evaluate("document.getElementById('looked').removeAttribute('id')")


def test_two_jobs_are_a_table_and_no_plots(shown: Shown, sample: Sample) -> None:
    page = shown(few_jobs(sample.succeeded), DESK).page
    assert page.locator("#tuning .plot").count() == 0
    assert page.locator("#trials tbody tr").count() == 2


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6, 7, 9, 13])
def test_no_plot_stands_alone_in_its_row(shown: Shown, sample: Sample, count: int) -> None:
    tuning = sample.succeeded.tuning
    assert tuning is not None
    more = {f"p{number}": "1" for number in range(count)}
    trials = tuple(replace(trial, hyperparameters=more) for trial in tuning.trials)
    data = replace(sample.succeeded, tuning=replace(tuning, trials=trials, ranges={}))
    page = shown(data, DESK).page
    tops = [round(box["top"]) for box in boxes(page, ".grid.small figure")]
    assert len(tops) == count
    assert all(tops.count(top) > 1 for top in tops)


def uncued(page: Page) -> list[str]:
    """What is wider than its place, or reaches out of the window, without a visible sign."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("main *, header *")].filter((each) => {
          const drawn = each.closest("svg") !== null && each.tagName !== "svg";
          if (!each.checkVisibility() || drawn) return false;
          const cut = each.parentElement.closest(".beginning");
          if (cut) return getComputedStyle(cut).textOverflow !== "ellipsis";
          const place = each.closest(".scroll, .graph");
          if (place && place.classList.contains("overflows"))
            return !getComputedStyle(place, "::before").content.includes("scrolls");
          return each.getBoundingClientRect().right > innerWidth + 1;
        }).map((each) => each.outerHTML.slice(0, 100))"""
    )
    return found


@pytest.mark.parametrize("jobs", ["two", "eight"])
def test_on_a_phone_the_page_is_short_and_nothing_is_cut_without_a_sign(
    shown: Shown, sample: Sample, jobs: str
) -> None:
    data = few_jobs(sample.succeeded) if jobs == "two" else sample.succeeded
    page = shown(data, PHONE).page
    height = page.evaluate("document.documentElement.scrollHeight")
    assert height <= (5000 if jobs == "two" else 6000)
    assert overflow(page) <= 0
    assert uncued(page) == []
    assert page.locator(".overflows").count() >= 1, "it looked: the training jobs are wide"
    page.evaluate("for (const each of document.querySelectorAll('.fold')) each.open = true")
    page.wait_for_function("document.querySelectorAll('.overflows').length > 1")
    assert uncued(page) == []
    assert violations(page) == []


def test_on_a_phone_an_event_is_whole(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded, PHONE).page
    rows = page.locator("#event-table tbody tr")
    assert rows.count() == 12
    said = rows.nth(1).inner_text()
    assert all(word in said for word in ("TaskStateEntered", NAMES[0], " s", "input"))
    parts = "#event-table tbody :is(th, td, summary, .beginning)"
    assert all(0 <= b["left"] <= b["right"] <= PHONE for b in boxes(page, parts))


def test_states_are_a_table_too_sorted_by_any_column(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded, DESK).page
    page.click("#view-table")
    assert page.locator("#graph").is_hidden()
    names = page.locator("#state-table tbody th")
    assert names.all_inner_texts() == [*NAMES]
    page.click("#state-table th:has-text('Took') button")
    took = page.locator("#state-table td:last-child")
    shortest = [float(cell.get_attribute("data-value") or "nan") for cell in took.all()]
    assert shortest == sorted(shortest)
    page.click("#state-table th:has-text('Took') button")
    assert page.get_attribute("#state-table th:last-child", "aria-sort") == "descending"
    longest = [float(cell.get_attribute("data-value") or "nan") for cell in took.all()]
    assert longest == sorted(longest, reverse=True)
    assert violations(page) == []
    page.click("#state-table tbody tr:nth-child(1) button")
    assert page.inner_text("#state-name") == names.nth(0).inner_text()
    page.click("#view-graph")
    assert page.locator("#graph").is_visible()


def test_the_executions_own_input_and_output_are_shown(shown: Shown) -> None:
    history = History()
    history.begin('{"rows": 12}')
    history.task("A")
    history.end(output='{"done": [1.50]}')
    more: dict[str, Any] = {"input": '{"rows": 12}', "output": '{"done": [1.50]}'}
    page = shown(reported(machine("A"), history, **more)).page
    assert "rows: 12" in page.inner_text("#execution-input")
    assert "1.50" in page.inner_text("#execution-output")
