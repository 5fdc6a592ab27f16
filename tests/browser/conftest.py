"""Chromium, and reports of real executions for it: the sample on the embedded AWS."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from embedded_aws.server import EmbeddedAws
from tests.browser.sample import Sample
from tune_model.reports.execution_report import ReportData, render

ARTEFACTS = Path(__file__).parent / "artefacts"
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--no-sandbox",  # CI runs as root in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_program(bundled: str) -> str:
    """Returns the browser's path: the machine's, or Playwright's own where it was installed."""
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if found or Path(bundled).exists():
        return found or bundled
    message = "no Chromium: apt-get install chromium, or playwright install chromium"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        program = browser_program(playwright.chromium.executable_path)
        running = playwright.chromium.launch(executable_path=program, args=[*FLAGS])
        yield running
        running.close()


@dataclass
class View:
    """A report in the browser, with all that the page said and asked for.

    Attributes:
        page: The page.
        said: Messages on the console, errors, and violations of the page's policy.
        asked: Addresses of its requests.
    """

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def open(self, url: str) -> None:
        self._devtools = self.page.context.new_cdp_session(self.page)
        self._devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(url)
        self.page.wait_for_selector("html[data-ready]")

    def busy_seconds(self) -> float:
        """Processor time of the page's main thread since it was opened."""
        metrics = self._devtools.send("Performance.getMetrics")["metrics"]
        return float(next(m["value"] for m in metrics if m["name"] == "TaskDuration"))

    def keep(self, name: str) -> None:
        """Keeps a screenshot to look at."""
        ARTEFACTS.mkdir(exist_ok=True)
        self.page.screenshot(path=ARTEFACTS / f"{name}.png", full_page=True)


Shown = Callable[..., View]


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Iterator[Shown]:
    """Opens reports; each must have asked for nothing but itself and said nothing."""
    views: list[View] = []

    def show(data: ReportData, width: int = 1280, scheme: str = "light") -> View:
        file = tmp_path / f"{len(views)}.html"
        file.write_text(render(data), encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            permissions=["clipboard-read", "clipboard-write"],
        )
        view = View(context.new_page())
        views.append(view)
        view.open(file.as_uri())
        return view

    yield show
    for number, view in enumerate(views):
        view.page.context.close()
        requests = [url for url in view.asked if not url.startswith("data:")]
        assert requests == [(tmp_path / f"{number}.html").as_uri()]
        assert view.said == []


@pytest.fixture(scope="module")
def sample() -> Iterator[Sample]:
    with EmbeddedAws() as server:
        server.reset()
        yield Sample(server.address)
