"""The report in real Chromium: each state and tab, both themes, a phone, axe, and no request."""

import importlib.resources
import json
import time
from itertools import product
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Shown
from tests.browser.sample import JOBS, Sample
from tests.report_data import LONG_MACHINE, History, long_history, machine, reported
from tests.strategies import PAGE_TRAPS
from tune_model.reports.execution_report import render
from tune_model.reports.execution_report.axes import number
from tune_model.reports.state_graph.visible_text import visible

PHONE = 375
LOOKS = [(1280, "dark"), (PHONE, "light")]
TABS = ("input", "output", "definition", "events")
NAMES = (
    "Generate Training Dataset",
    "HyperparameterTuning (XGBoost)",
    "Extract Model Path",
    "HyperparameterTuning - Save Model",
    "Extract Model Name",
    "Batch transform",
)


def violations(page: Page, where: str = "html") -> list[str]:
    """What axe-core finds wrong, with the rules of WCAG 2.2 AA and its best practices."""
    source = importlib.resources.files("axe_playwright_python") / "axe.min.js"
    page.evaluate(source.read_text(encoding="utf-8"))
    found = page.evaluate("(where) => axe.run(where)", where)
    assert len(found["passes"]) > 5, "it looked"
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def overflow(page: Page) -> int:
    """Pixels by which the page is wider than its window."""
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width


def read_tab(page: Page, tab: str) -> str:
    page.click(f"#tab-{tab}")
    assert page.get_attribute(f"#tab-{tab}", "aria-selected") == "true"
    hidden = page.locator('[role="tabpanel"]:visible')
    assert hidden.count() == 1
    return page.locator(f"#panel-{tab}").inner_text()


def test_every_state_of_the_sample_shows_every_tab(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded).page
    states = page.locator("#graph [data-state]")
    assert states.count() == len(NAMES)
    for index, name in enumerate(NAMES):
        states.nth(index).click()
        assert page.inner_text("#state-name") == name
        assert states.nth(index).get_attribute("aria-selected") == "true"
        assert page.locator('[role="option"][aria-selected="true"]').count() == 1
        texts = {tab: read_tab(page, tab) for tab in TABS}
        assert "{" in texts["input"]
        assert "{" in texts["output"]
        assert '"Task"' in texts["definition"]
        assert "TaskStateEntered" in texts["events"]
        assert "TaskStateExited" in texts["events"]


def test_the_keyboard_reaches_every_state_and_every_tab(shown: Shown, sample: Sample) -> None:
    page = shown(sample.succeeded).page
    page.locator('#graph [tabindex="0"]').focus()
    for name in NAMES[1:]:
        page.keyboard.press("ArrowDown")
        assert page.inner_text("#state-name") == name
    page.keyboard.press("ArrowDown")
    assert page.inner_text("#state-name") == NAMES[-1]
    page.keyboard.press("Home")
    assert page.inner_text("#state-name") == NAMES[0]
    page.keyboard.press("Enter")
    for tab in (*TABS[1:], TABS[0]):
        page.keyboard.press("ArrowRight")
        assert page.evaluate("document.activeElement.id") == f"tab-{tab}"
        assert page.locator(f"#panel-{tab}").is_visible()


def test_by_clicking_one_finds_why_an_execution_failed(shown: Shown, sample: Sample) -> None:
    page = shown(sample.failed).page
    said = "dataset.rows must be a whole number from 10 to 10000000, not 1"
    assert said in page.inner_text(".failure")
    page.click(".failure .link")
    assert page.inner_text("#state-name") == NAMES[0]
    assert said in read_tab(page, "output")
    assert "LambdaFunctionFailed" in read_tab(page, "events")
    page.locator("#graph [data-state]").nth(1).click()
    page.locator("#graph [data-state]").nth(0).click()
    assert page.get_attribute("#tab-output", "aria-selected") == "true", "a click shows why"
    page.locator("#graph [data-state]").nth(3).click()
    assert "wasn't entered" in read_tab(page, "input")


def test_a_running_execution_opens_where_it_is(shown: Shown, sample: Sample) -> None:
    page = shown(sample.running).page
    assert page.inner_text("#state-name") == NAMES[1]
    assert "It is still running" in read_tab(page, "output")
    assert "Running for" in page.inner_text("header")


def test_the_best_hyperparameters_are_read_from_the_plots(shown: Shown, sample: Sample) -> None:
    data = sample.succeeded
    assert data.tuning is not None
    assert data.tuning.best is not None
    page = shown(data).page
    best = data.tuning.trials[data.tuning.best]
    stars = [star.text_content() or "" for star in page.locator("#tuning .star title").all()]
    assert len(stars) == 1 + len(best.hyperparameters)
    written = page.locator("#tuning .plot .value").all_text_contents()
    for name, value in best.hyperparameters.items():
        assert written.count(number(float(value))) >= 2, "beside the star, and on the best line"
        assert any(f"{name} {float(value):.4g}" in star for star in stars), stars
    assert page.locator("#trials tbody tr").count() == JOBS
    assert best.name in page.inner_text("#trials tr.best")
    assert page.locator("#predictions .pair").count() > 100
    assert "RMSE" in page.inner_text("#predictions")


@pytest.mark.parametrize(
    ("which", "width", "scheme"),
    [
        *product(["succeeded", "failed"], [1280, PHONE], ["light", "dark"]),
        *((which, *look) for which in ("running", "aborted") for look in LOOKS),
    ],
)
def test_the_page_is_accessible_and_fits(
    shown: Shown, sample: Sample, which: str, width: int, scheme: str
) -> None:
    view = shown(getattr(sample, which), width, scheme)
    assert overflow(view.page) <= 0
    view.keep(f"{which}-{width}-{scheme}")
    assert violations(view.page) == []
    view.page.locator("#graph [data-state]").nth(0).click()
    for tab in TABS:
        read_tab(view.page, tab)
        assert overflow(view.page) <= 0
        assert violations(view.page, "#details") == []


def test_the_theme_is_the_readers_until_another_is_chosen(shown: Shown, sample: Sample) -> None:
    page = shown(sample.failed, scheme="dark").page
    colour = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(colour)
    page.click("#theme")
    light = page.evaluate(colour)
    assert dark != light
    page.click("#theme")
    assert page.evaluate(colour) == dark


def test_a_payload_folds_and_is_copied_as_it_is(shown: Shown) -> None:
    given = '{"big": 12345678901234567890, "list": [[1.50], {"deep": {"deeper": "here"}}]}'
    history = History()
    history.begin(given)
    history.task("A", given=given)
    history.end()
    page = shown(reported(machine("A"), history)).page
    panel = page.locator("#panel-input")
    assert "12345678901234567890" in panel.inner_text()
    assert "1.50" not in panel.inner_text()
    page.click('[aria-label="Unfold the input"]')
    assert "1.50" in panel.inner_text()
    assert "here" in panel.inner_text()
    page.click('[aria-label="Fold the input"]')
    assert "here" not in panel.inner_text()
    page.click('[aria-label="Copy the input"]')
    page.wait_for_selector("text=Copied")
    assert page.evaluate("navigator.clipboard.readText()") == given


@pytest.mark.parametrize("width", [1280, PHONE])
def test_hostile_content_is_shown_as_text(shown: Shown, width: int) -> None:
    names = PAGE_TRAPS
    history = History()
    for name in names:
        payload = json.dumps({name: [name]})
        history.task(name, given=payload, output=payload)
    history.enter("Last", given=json.dumps("x" * 200_000))
    history.call()
    history.failed(error=names[0], cause=names[2])
    history.end("Failed", error=names[0], cause=names[2])
    more: Any = {"name": names[0], "error": names[0], "cause": names[2]}
    data = reported(machine(*names, "Last"), history, "FAILED", **more)
    page = shown(data, width).page
    title = page.title()
    states = page.locator("#graph [data-state]")
    assert states.count() == len(names) + 1
    for index, name in enumerate(names):
        states.nth(index).evaluate(
            "(state) => state.dispatchEvent(new MouseEvent('click', {bubbles: true}))"
        )
        said = page.locator("#state-name").text_content()
        assert said == visible(name)
        for tab in TABS:
            read_tab(page, tab)
        assert overflow(page) <= 0
    assert page.title() == title
    assert page.locator("img").count() == 0
    assert names[2] in page.inner_text(".failure")


def test_no_other_script_runs(shown: Shown) -> None:
    history = History()
    history.begin()
    view = shown(reported(machine("A"), history, "RUNNING"))
    view.page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.taken = true";
          document.body.append(script);
        }"""
    )
    assert view.page.evaluate("window.taken") is None
    assert any("Content Security Policy" in said for said in view.said)
    view.said.clear()


def test_25_000_events_stay_usable(shown: Shown) -> None:
    history = long_history()
    begun = time.process_time()  # a machine is never alone: the bounds are of processor time
    data = reported(LONG_MACHINE, history)
    render(data)
    assert time.process_time() - begun < 10
    view = shown(data)
    assert 0.01 < view.busy_seconds() < 2
    page = view.page
    page.click("#events-after")
    assert page.inner_text("#events-which") == "51\N{EN DASH}100 of 25,000"
    page.check("#event-payloads")
    page.fill("#event-search", "work turn 4242")
    page.wait_for_selector("#event-table tbody tr:nth-child(2):last-child")
    assert "of 2" in page.inner_text("#events-which")
    page.locator("#graph [data-state]").nth(1).click()
    page.click("#run-after")
    assert "run 2 of 2,083" in page.inner_text("#run-which")
    assert page.locator("*").count() < 6000
    assert view.busy_seconds() < 4


def test_a_report_of_the_sample_is_made_within_two_seconds(sample: Sample) -> None:
    execution = sample.succeeded.execution.arn
    begun = time.process_time()  # the embedded AWS's share included; a machine is never alone
    assert len(render(sample.report(execution))) < 1_000_000
    assert time.process_time() - begun < 2
