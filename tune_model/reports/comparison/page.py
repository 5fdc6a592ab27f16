"""A comparison as one HTML file that works from a disk, without any request or script."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache

import jinja2
from markupsafe import Markup

from tune_model.reports.comparison.rows import Row
from tune_model.reports.execution_report.page import digest, environment_of, files


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
    return environment_of(__package__).get_template("page.html.j2")
