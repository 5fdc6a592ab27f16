"""A comparison as one HTML file that works from a disk, without any request or script."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache
from typing import Any

import jinja2
from markupsafe import Markup

from tune_model.reports.comparison.rows import Row
from tune_model.reports.execution_report.page import digest, files
from tune_model.reports.state_graph.visible_text import visible


def render(names: Sequence[str], rows: Sequence[Row], machine: str) -> str:
    """Return the page's HTML.

    Args:
        names: The executions' names.
        rows: The facts to show.
        machine: The state machine's name.
    """
    style = files(("page.css", "print.css"))
    groups = [(group, list(each)) for group, each in itertools.groupby(rows, lambda r: r.group)]
    return _template().render(
        names=list(names),
        groups=groups,
        machine=machine,
        policy=f"default-src 'none'; style-src {digest(style)}; img-src data:; base-uri 'none'; "
        "form-action 'none'",
        style=Markup(style),  # noqa: S704 - files of this package
    )


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__, package_path="."),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    return environment.get_template("page.html.j2")


def _shown(value: Any) -> Any:  # noqa: ANN401 - whatever a template inserts
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value
