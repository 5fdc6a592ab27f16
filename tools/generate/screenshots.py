"""`make screenshots`: the pictures in docs/images, of real executions on the embedded AWS.

Each is taken in headless Chromium, and looked at before it is committed: no test compares pictures,
for each machine has fonts of its own.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright
from rich.console import Console
from rich.terminal_theme import MONOKAI

from embedded_aws.server import EmbeddedAws
from tests.browser.conftest import FLAGS, browser_program
from tests.browser.sample import Sample
from tune_model.operations import live
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.execution_follower import ExecutionFollower, Look
from tune_model.operations.prices import Price
from tune_model.reports.execution_report import ReportData, render

IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"
_LARGEST = 150_000  # bytes of a picture: readers of the README load them all
_DESK: ViewportSize = {"width": 1110, "height": 680}
_WIDE: ViewportSize = {"width": 1440, "height": 900}
_PHONE: ViewportSize = {"width": 375, "height": 812}
_ROWS = 5  # training jobs that have ended on the picture of a run
_TERMINAL = """<!doctype html><meta charset="utf-8">
<style>{stylesheet} body {{ margin: 0; padding: 14px 18px; display: inline-block;
background: #0c0c0c; color: #d9d9d9; font: 15px/1.35 monospace; }} pre {{ margin: 0; }}</style>
<body><pre><code style="font-family: inherit">{code}</code></pre></body>"""


def main() -> int:
    """Take every picture; returns the exit code."""
    with EmbeddedAws() as server, _chromium() as browser:
        server.reset()
        sample = Sample(server.address)
        _picture_of_run(browser, sample)
        _workflow(_opened(browser, sample.succeeded, _DESK, "light"))
        _tuning(_opened(browser, sample.succeeded, _WIDE, "light"))
        _keep(_opened(browser, sample.failed, _PHONE, "dark"), "report-phone")
    large = [file for file in IMAGES.iterdir() if file.stat().st_size > _LARGEST]
    for file in large:
        sys.stderr.write(f"{file} has {file.stat().st_size:,} bytes, more than {_LARGEST:,}\n")
    return 1 if large else 0


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        program = browser_program(playwright.chromium.executable_path)
        yield playwright.chromium.launch(executable_path=program, args=[*FLAGS])


def _opened(browser: Browser, data: ReportData, size: ViewportSize, scheme: str) -> Page:
    context = browser.new_context(
        viewport=size,
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
        file.write(render(data))
        file.flush()
        page.goto(Path(file.name).as_uri())
        page.wait_for_selector("html[data-ready]")
    return page


def _workflow(page: Page) -> None:
    """Show the first view, then a state's definition in the tuning's place."""
    _keep(page, "report-first")
    page.locator("#graph [data-state]").nth(1).click()
    page.click("#tab-definition")
    page.evaluate("scrollTo(0, 0)")
    _keep(page, "report-workflow")


def _tuning(page: Page) -> None:
    """Show the section down to its table."""
    section, table = (page.locator(each).bounding_box() for each in ("#tuning", "#trials"))
    if section is None or table is None:
        raise ValueError("the page shows no tuning")
    section["height"] = table["y"] - section["y"]
    # Both are boxes: Playwright's types name them apart.
    box = cast("Any", section)
    page.screenshot(path=IMAGES / "report-tuning.png", full_page=True, clip=box)


def _picture_of_run(browser: Browser, sample: Sample) -> None:
    """Draw what a terminal shows under the tuning, at a look where some of its jobs have ended."""
    execution = sample.start({"dataset": {"rows": 100_000}})
    clients = sample.client("stepfunctions"), sample.client("sagemaker")
    looks = ExecutionFollower(*clients, execution, CallBudget(0.1)).looks()
    look = next(look for look in looks if _worth_a_picture(look))
    console = Console(file=io.StringIO(), record=True, width=88, force_terminal=True)
    console.print("$ tune-model run --target sandbox", style="bold", highlight=False)
    console.print(execution, highlight=False)
    console.print(live.picture(look, Price(0.28, "")))
    written = console.export_html(theme=MONOKAI, code_format=_TERMINAL, inline_styles=False)
    page = browser.new_page()
    page.set_content(written)
    page.locator("body").screenshot(path=IMAGES / "run.png")
    for _ in looks:  # to its end, so that nothing runs beside the other pictures
        pass


def _worth_a_picture(look: Look) -> bool:
    ended = [each for each in look.trials if each.trial.objective is not None]
    return len(ended) >= _ROWS or look.progress.status != "RUNNING"


def _keep(page: Page, name: str) -> None:
    page.screenshot(path=IMAGES / f"{name}.png")


if __name__ == "__main__":
    sys.exit(main())
