"""Filtering, sorting and paging of the List... APIs.

Source: SageMaker API reference; ten results a page unless `MaxResults` says otherwise.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from moto.sagemaker.exceptions import ValidationError

_PAGE = 10

Row = Mapping[str, Any]


def page(
    rows: list[Row],
    request: Mapping[str, Any],
    *,
    order: tuple[str, str],
    keys: Mapping[str, Callable[[Row], Any]],
) -> tuple[list[Row], dict[str, str]]:
    """Sort rows and cut the page that a request asks for.

    Args:
        rows: Summaries, already filtered.
        request: May hold `SortBy`, `SortOrder`, `MaxResults`, `NextToken`.
        order: The API's default `SortBy` and `SortOrder`.
        keys: What each `SortBy` sorts by.

    Returns:
        The page, and `NextToken` when another follows.

    Raises:
        ValidationError: `NextToken` isn't one of ours.
    """
    by = request.get("SortBy", order[0])
    descending = request.get("SortOrder", order[1]) == "Descending"
    ordered = sorted(rows, key=keys[by], reverse=descending)
    start = _offset(request.get("NextToken"))
    end = start + request.get("MaxResults", _PAGE)
    return ordered[start:end], {"NextToken": _token(end)} if end < len(ordered) else {}


def matching(
    rows: Iterable[Row], request: Mapping[str, Any], *, name: str, status: str
) -> list[Row]:
    """Return the rows that pass a request's filters.

    Args:
        rows: Summaries.
        request: May hold `NameContains` (letter case doesn't matter), `StatusEquals`, and the
            bounds `CreationTimeAfter`, `CreationTimeBefore`, `LastModifiedTimeAfter`,
            `LastModifiedTimeBefore`, in epoch seconds.
        name: The summaries' key of the name.
        status: The summaries' key of the status.
    """
    part, wanted = request.get("NameContains", "").lower(), request.get("StatusEquals")
    return [
        row
        for row in rows
        if part in row[name].lower()
        and wanted in {None, row.get(status)}
        and _within(row, request, "CreationTime")
        and _within(row, request, "LastModifiedTime")
    ]


def keys_of(name: str, status: str) -> dict[str, Callable[[Row], Any]]:
    """Return what the usual `SortBy` values sort by, given the summaries' keys; ties by name."""
    return {
        "Name": lambda row: row[name],
        "Status": lambda row: (row[status], row[name]),
        "CreationTime": lambda row: (row["CreationTime"], row[name]),
    }


def _within(row: Row, request: Mapping[str, Any], field: str) -> bool:
    if field not in row:
        return True
    after, before = request.get(f"{field}After"), request.get(f"{field}Before")
    late_enough = after is None or row[field] > datetime.fromtimestamp(after, UTC)
    return late_enough and (before is None or row[field] < datetime.fromtimestamp(before, UTC))


def _token(offset: int) -> str:
    return base64.urlsafe_b64encode(str(offset).encode()).decode()


def _offset(token: str | None) -> int:
    if token is None:
        return 0
    try:
        return int(base64.urlsafe_b64decode(token.encode()))
    except ValueError:
        raise ValidationError("Invalid pagination token in NextToken") from None
