"""Pages of what Step Functions' API lists.

Source: API GetExecutionHistory, ListExecutions and ListMapRuns: `maxResults` of at most 1,000, and
`nextToken`.
"""

from __future__ import annotations

from typing import Any

from embedded_aws.api_errors import AwsError

_PAGE = 1000


def page(response: Any, name: str, rows: list[Any]) -> dict[str, Any]:  # noqa: ANN401 - moto's response
    """Return the page of rows that a request asks for, under the name that the API gives them.

    Args:
        response: moto's, with the request's parameters.
        name: The answer's member, such as `events`.
        rows: All there are, in order.

    Raises:
        AwsError: `InvalidToken`.
    """
    token = response._get_param("nextToken") or "0"  # noqa: SLF001 - moto's
    if not token.isdecimal():
        raise AwsError("InvalidToken", "Invalid Token: 'Invalid token'")
    first = int(token)
    end = first + min(response._get_int_param("maxResults") or _PAGE, _PAGE)  # noqa: SLF001 - the same
    found: dict[str, Any] = {name: rows[first:end]}
    return found | ({"nextToken": str(end)} if end < len(rows) else {})
