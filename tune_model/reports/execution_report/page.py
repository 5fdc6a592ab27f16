"""Renders a report's data as one HTML file that works from a disk, without any request.

What comes from an execution is text: Jinja escapes it where the page is written, the script
inserts it as `textContent`, and the Content Security Policy allows the page's own script and style
sheet, by their digests, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib import resources
from typing import Any
from xml.etree import ElementTree as ET

import jinja2
from markupsafe import Markup

from tune_model.operations.bill import dollars
from tune_model.reports.execution_report import charts
from tune_model.reports.execution_report.axes import duration, number
from tune_model.reports.execution_report.headline import headline, metrics, title
from tune_model.reports.execution_report.page_data import ReportData
from tune_model.reports.execution_report.state_runs import marks
from tune_model.reports.execution_report.state_table import state_rows
from tune_model.reports.execution_report.timeline import NARROW, WIDE, timeline
from tune_model.reports.state_graph import drawing, read
from tune_model.reports.state_graph.svg import stylesheet
from tune_model.reports.state_graph.visible_text import visible

_SCRIPTS = (
    "json.js",
    "event_text.js",
    "event_search.js",
    "events.js",
    "state_table.js",
    "states.js",
    "page.js",
)
_STYLES = ("page.css", "sections.css", "plots.css", "narrow.css", "print.css")
# In a script element nothing may look like its end or a comment; JSON allows each as an escape.
_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def render(data: ReportData) -> str:
    """Return the report's HTML.

    Args:
        data: What it shows.
    """
    script, style = files(_SCRIPTS), files(_STYLES) + stylesheet()
    return _template().render(
        data=data,
        execution=data.execution,
        title=title(data.execution.name),
        headline=headline(data),
        state_rows=state_rows(data),
        tuning=data.tuning,
        predictions=data.predictions,
        policy=_policy(script, style),
        script=Markup(script),  # noqa: S704 - a file of this package
        style=Markup(style),  # noqa: S704 - files of this package
        json=Markup(to_json(data)),  # noqa: S704 - escaped for a script element
        workflow=_workflow(data),
        plots=_Plots(data),
    )


def to_json(data: ReportData) -> str:
    """Return the data as JSON that can stand in a script element: ASCII, without < > and &."""
    flow = read(data.definition)
    states = {node.id: {"name": node.name, "kind": node.kind} for node in flow.states}
    held = {**data.as_json(), "states": states}
    return json.dumps(held, allow_nan=False, separators=(",", ":")).translate(_ESCAPES)


def _workflow(data: ReportData) -> Markup:
    """Draw the workflow as a list box: one option a state, one of them in the tab order."""
    root = drawing(read(data.definition), marks(data.runs))
    root.set("role", "listbox")
    root.set("aria-label", "States of the workflow")
    for group in root.iter("g"):
        if group.get("data-state"):
            group.set("role", "option")
            group.set("tabindex", "-1")
            group.set("aria-selected", "false")
    return _markup(root)


class _Plots:
    """The plots, each drawn where the template asks for it."""

    def __init__(self, data: ReportData) -> None:
        self._data = data

    def timeline(self) -> Markup:
        """Draw it for two widths, of which the style sheet shows one: names stand close to bars."""
        return Markup("").join(_markup(timeline(self._data, width)) for width in (WIDE, NARROW))

    def tuning(self, kind: str, *more: str) -> Markup:
        draw = {
            "objective": charts.objective_plot,
            "hyperparameter": charts.hyperparameter_plot,
            "parallel": charts.parallel_plot,
        }[kind]
        return _markup(draw(self._data.tuning, *more))  # type: ignore[operator] # by its kind

    def predictions(self, kind: str) -> Markup:
        draw = {"histogram": charts.histogram_plot, "truth": charts.truth_plot}[kind]
        if self._data.predictions is None:
            raise ValueError("no predictions to draw")
        return _markup(draw(self._data.predictions))


def _markup(root: ET.Element) -> Markup:
    return Markup(ET.tostring(root, encoding="unicode"))  # noqa: S704 - ElementTree escapes texts


def _policy(script: str, style: str) -> str:
    return (
        f"default-src 'none'; script-src {digest(script)}; style-src {digest(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def digest(text: str) -> str:
    """Return what the Content Security Policy names a script or style sheet by."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def files(names: tuple[str, ...]) -> str:
    """Return the content of files of this package, one after the other."""
    folder = resources.files(__package__)
    return "".join((folder / name).read_text(encoding="utf-8") for name in names)


def environment_of(package: str) -> jinja2.Environment:
    """Return an environment that escapes all that comes from an execution.

    Args:
        package: Where its templates are, such as `__package__`.
    """
    return jinja2.Environment(
        loader=jinja2.PackageLoader(package, package_path="."),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )


@cache
def _template() -> jinja2.Template:
    environment = environment_of(__package__)
    environment.filters |= {
        "duration": duration,
        "number": number,
        "short": charts.short,
        "words": lambda status: status.lower().replace("_", " "),
        "usd": dollars,
    }
    environment.globals |= {
        "columns": charts.columns,
        "hyperparameters": charts.hyperparameters,
        "metrics": metrics,
        "plotted": charts.plotted,
    }
    return environment.get_template("page.html.j2")


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template inserts
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
