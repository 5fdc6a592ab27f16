"""The console in a real browser, against the workflow on the embedded AWS."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # ships no types
from botocore.exceptions import EndpointConnectionError
from playwright.sync_api import Browser, Page, expect

from embedded_aws.server import EmbeddedAws
from tests.browser.console import Deployed, running
from tools.deploy.direct import Direct, Options

ARTEFACTS = Path(__file__).parent / "artefacts"
SECONDS = 60_000  # a tuning on a busy machine


@dataclass
class Console:
    """The console, and what it asked of AWS."""

    page: Page
    root: str
    deployed: Deployed
    direct: Direct

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.root}{path}")
        self.page.wait_for_selector("html[data-ready]")
        return self.page


@pytest.fixture(scope="module")
def direct() -> Iterator[Direct]:
    with EmbeddedAws() as aws:
        aws.reset()
        yield Direct(aws.address, "console", Options(training_jobs=2))


@pytest.fixture
def console(browser: Browser, direct: Direct) -> Iterator[Console]:
    """A console with a browser that has its cookie; what is wrong in a page's script is said."""
    with running(direct) as (address, deployed):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        page, errors = context.new_page(), list[str]()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        yield Console(page, address.partition("/?")[0], deployed, direct)
        context.close()
        assert errors == []


def started(console: Console, name: str, text: str = '{"dataset": {"rows": 200}}') -> None:
    """Fill the form in and send it."""
    page = console.open("/start")
    page.fill("#name", name)
    page.fill("#input", text)
    page.click('[type="submit"]')


def ended(direct: Direct) -> None:
    """Wait until nothing runs, for executions of the documented workflow would mix."""
    states = direct.client("stepfunctions")
    while states.list_executions(stateMachineArn=direct.machine, statusFilter="RUNNING")[
        "executions"
    ]:
        time.sleep(0.2)


def test_an_execution_is_started_by_the_form_and_watched_to_its_end(console: Console) -> None:
    started(console, "by-form")
    page = console.page
    page.wait_for_url("**/executions/by-form")
    expect(page.locator("#live")).to_have_text("following")
    statuses = page.locator("#graph .running, #graph [data-status=RUNNING]")
    expect(page.locator("header .badge")).to_have_text("succeeded", timeout=SECONDS)
    expect(page.locator("#stop")).to_have_count(0)
    expect(statuses).to_have_count(0)
    expect(page.locator("#tuning")).to_be_visible()
    page.screenshot(path=ARTEFACTS / "console-execution.png")
    page = console.open("/")
    row = page.locator("tr[data-name=by-form]")
    expect(row.locator(".badge")).to_have_text("succeeded")
    expect(row).to_contain_text("rmse", timeout=SECONDS)
    page.screenshot(path=ARTEFACTS / "console-executions.png")


@pytest.mark.parametrize(
    ("name", "text", "field", "said"),
    [
        ("a b", "{}", "name", "has ' ' at position 2"),
        ("", "{", "input", "isn't JSON"),
        ("", '{"rows": 1}', "input", "which nobody reads"),
        ("", "[]", "input", "is a JSON object"),
    ],
)
def test_wrong_input_is_refused_at_its_field_and_starts_nothing(
    console: Console, name: str, text: str, field: str, said: str
) -> None:
    started(console, name, text)
    page = console.page
    expect(page.locator(f"#{field}-error")).to_contain_text(said)
    expect(page.locator(f"#{field}")).to_be_focused()
    expect(page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    assert page.url.endswith("/start")
    assert "StartExecution" not in {name for _, name in console.deployed.calls}


def test_a_running_execution_is_stopped_and_its_page_says_so(console: Console) -> None:
    ended(console.direct)
    started(console, "to-be-stopped", '{"dataset": {"rows": 100000}}')
    page = console.page
    page.wait_for_url("**/executions/to-be-stopped")
    page.click("#stop")
    expect(page.locator("header .badge")).to_have_text("aborted", timeout=SECONDS)
    expect(page.locator(".failure")).to_contain_text("stopped in the console")


def test_why_an_execution_failed_is_found_by_clicking(console: Console) -> None:
    ended(console.direct)
    direct = console.direct
    name, document = next(direct.policies("sagemaker"))
    nothing = {**document, "Statement": document["Statement"][1:]}
    direct.put_policy("sagemaker", name, nothing)
    started(console, "to-fail")
    page = console.page
    page.wait_for_url("**/executions/to-fail")
    expect(page.locator("header .badge")).to_have_text("failed", timeout=SECONDS)
    direct.put_policy("sagemaker", name, document)
    page = console.open("/")
    page.click("tr[data-name=to-fail] a")
    page.wait_for_selector("html[data-ready]")
    page.locator(".failure [data-show-state]").first.click()
    expect(page.locator("#state-name")).to_have_text("HyperparameterTuning (XGBoost)")
    expect(page.locator("#panel-output")).to_contain_text("All training jobs failed")


def test_the_reader_stays_where_they_are_while_the_page_changes(console: Console) -> None:
    ended(console.direct)
    started(console, "looked-at", '{"dataset": {"rows": 50000}}')
    page = console.page
    page.wait_for_url("**/executions/looked-at")
    page.wait_for_selector("html[data-ready]")
    page.locator("#graph [data-state]", has_text="Batch transform").first.click()
    page.click("#tab-definition")
    expect(page.locator("header .badge")).to_have_text("succeeded", timeout=SECONDS)
    expect(page.locator("#state-name")).to_have_text("Batch transform")
    expect(page.locator("#tab-definition")).to_have_attribute("aria-selected", "true")


def hold(definition: dict[str, Any]) -> None:
    """Let an execution wait before its first state."""
    waiting = {"Type": "Wait", "Seconds": 600, "Next": definition["StartAt"]}
    definition["States"]["Hold"], definition["StartAt"] = waiting, "Hold"


def test_two_tabs_together_ask_aws_at_most_once_a_second(browser: Browser, direct: Direct) -> None:
    held = Direct(direct.address, "held", Options(change=hold))
    started = held.client("stepfunctions").start_execution(
        stateMachineArn=held.machine, name="two-tabs", input="{}"
    )
    with running(held) as (address, deployed):
        context = browser.new_context()
        root = address.partition("/?")[0]
        for path in (address, f"{root}/executions/two-tabs", f"{root}/"):
            page = context.new_page()
            page.goto(path)
            page.wait_for_selector("html[data-ready]")
        page.wait_for_timeout(3_000)  # what opening them asked for is over
        begun = time.monotonic()
        page.wait_for_timeout(5_000)
        during = [name for at, name in deployed.calls if begun <= at < begun + 5]
        context.close()
        time.sleep(6)  # by then it is noticed that no page is open any more
        asked = len(deployed.calls)
        time.sleep(3)
        assert len(deployed.calls) == asked
    held.client("stepfunctions").stop_execution(executionArn=started["executionArn"])
    assert 3 <= len(during) <= 6, during
    assert set(during) == {"GetExecutionHistory", "ListExecutions"}


def test_aws_that_is_away_is_said_and_the_page_goes_on(console: Console) -> None:
    page = console.open("/")
    expect(page.locator("#away")).to_be_hidden()

    def away(**_: Any) -> None:
        raise EndpointConnectionError(endpoint_url="http://127.0.0.1:1")

    events = console.deployed.aws.step_functions.meta.events
    events.register("before-send.sfn.ListExecutions", away)
    expect(page.locator("#away")).to_be_visible(timeout=10_000)
    events.unregister("before-send.sfn.ListExecutions", away)
    expect(page.locator("#away")).to_be_hidden(timeout=10_000)


def test_executions_are_filtered_sorted_and_compared_by_keyboard(console: Console) -> None:
    ended(console.direct)
    page = console.open("/")
    rows = page.locator("#executions tbody tr:visible")
    page.focus("#filter-name")
    page.keyboard.type("by-")
    expect(rows).to_have_count(1)
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.locator("th[data-key=name] button").focus()
    page.keyboard.press("Enter")
    names = page.locator("#executions tbody tr").evaluate_all("r => r.map(x => x.dataset.name)")
    assert names == sorted(names)
    for name in ("by-form", "looked-at"):
        page.locator(f"tr[data-name={name}] input").focus()
        page.keyboard.press("Space")
    page.locator("#compare").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?**")
    assert {"by-form", "looked-at"} <= set(page.locator("th").all_inner_texts())


SIZES = [(375, "light"), (375, "dark"), (1440, "light"), (1440, "dark")]


@pytest.mark.parametrize(("width", "scheme"), SIZES)
def test_no_page_has_a_fault_that_axe_finds_or_is_wider_than_the_window(
    console: Console, width: int, scheme: Any
) -> None:
    page = console.page
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    opened: dict[str, Callable[[], object]] = {
        "/": lambda: None,
        "/start": lambda: page.wait_for_selector("html[data-looked]"),
        "/executions/by-form": lambda: None,
    }
    for path, wait in opened.items():
        console.open(path)
        wait()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, path
        name = path.strip("/").replace("/", "-") or "executions"
        page.screenshot(path=ARTEFACTS / f"console-{name}-{width}-{scheme}.png")
