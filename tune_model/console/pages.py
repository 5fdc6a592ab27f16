"""Writes the console's pages: its own by templates, an execution's by the report's."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from tune_model.operations.bill import dollars
from tune_model.reports import comparison
from tune_model.reports.execution_report import ReportData, render
from tune_model.reports.execution_report.axes import duration, number
from tune_model.reports.execution_report.page import environment_of

if TYPE_CHECKING:
    from tune_model.console.workflow import Workflow
    from tune_model.reports.comparison import Row

# The report's own policy, in its head: here the server says it, with the console's files.
_META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?')
_HEAD = '<link rel="stylesheet" href="/static/console.css">\n</head>'
_FOOT = '<script src="/static/live.js"></script>\n</body>'


@dataclass(frozen=True)
class Page:
    """A page and its Content Security Policy."""

    text: str
    policy: str


def page_of(workflow: Workflow, *, read_only: bool) -> Callable[..., str]:
    """Return what writes a page of the console, given a template's name and its values."""
    machine = workflow.arn.rpartition(":")[2]
    facts = {"machine": machine, "target": workflow.target, "read_only": read_only}
    facts |= {"current": "", "fault": ""}
    return partial(_written, facts)


def live(data: ReportData, bar: str) -> Page:
    """Return an execution's page: the report's, below the console's bar, and kept up to date.

    Args:
        data: What the report shows.
        bar: HTML.
    """
    return _within(render(data), bar, live_script=True)


def compared(names: Sequence[str], rows: Sequence[Row], first: ReportData) -> Page:
    """Return a comparison's page."""
    bar = _environment().get_template("back.html.j2").render()
    return _within(comparison.render(names, rows, first.execution.machine), bar)


def _within(report: str, bar: str, *, live_script: bool = False) -> Page:
    found = _META.search(report)
    if found is None:
        raise ValueError("a report's page names its policy")
    policy = found[1].replace("&#39;", "'")
    policy = policy.replace("style-src ", "style-src 'self' ").replace(
        "script-src ", "script-src 'self' "
    )
    if live_script:
        policy += "; connect-src 'self'"
    text = _META.sub("", report, count=1).replace("</head>", _HEAD, 1)
    text = text.replace("<header", f"{bar}\n<header", 1)  # below the link that skips to the content
    if live_script:
        before, _, after = text.rpartition("</body>")
        text = f"{before}{_FOOT}{after}"
    return Page(text, f"{policy}; frame-ancestors 'none'")


def _written(facts: dict[str, object], name: str, **values: object) -> str:
    return _environment().get_template(name).render(facts | values)


@cache
def _environment() -> jinja2.Environment:
    environment = environment_of(__package__)
    environment.filters |= {
        "duration": duration,
        "number": number,
        "usd": dollars,
        "path": lambda name: Markup(quote(name)),  # noqa: S704 - a part of an address
        "words": lambda status: status.lower().replace("_", " "),
    }
    return environment
