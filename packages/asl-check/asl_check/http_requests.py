"""Requests of the integrations that call an address: their members, which no model of an API has.

From the guide's pages "Call HTTPS APIs in Step Functions workflows" and "Create API Gateway REST
APIs with Step Functions".
"""

from collections.abc import Mapping
from typing import Final

from asl_check.definition import State
from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.payload_templates import SUFFIX
from asl_check.wording import closest, listed

_REQUIRED: Final = ("ApiEndpoint", "Method")
_OPTIONAL: Final[Mapping[str, tuple[str, ...]]] = {
    "apigateway": (
        "AllowNullValues",
        "AuthType",
        "Headers",
        "Path",
        "QueryParameters",
        "RequestBody",
        "Stage",
    ),
    "http": (
        "Authentication",
        "Headers",
        "InvocationConfig",
        "QueryParameters",
        "RequestBody",
        "Transform",
    ),
}


def check_request(state: State, service: str, field: str, collector: Collector) -> None:
    """Hold a request to the members that its integration takes.

    Args:
        state: The task.
        service: The integration's service; others than `http` and `apigateway` pass.
        field: `Parameters` or `Arguments`.
        collector: Gets the findings.
    """
    given: JsonValue = state.body.get(field, {})
    if service not in _OPTIONAL or not isinstance(given, dict):
        return
    known = (*_REQUIRED, *_OPTIONAL[service])
    names = {key if state.is_jsonata else key.removesuffix(SUFFIX): key for key in given}
    place = state.at(field)
    for name in _REQUIRED:
        if name not in names:
            message = f"a request of {service}:invoke needs {name}"
            collector.add("member-missing", place, message, f"the member {name}")
    for name, key in names.items():
        if name not in known:
            message = f"{service}:invoke has no member {name}{closest(name, known)}"
            collector.add("member-unknown", child(place, key), message, f"one of {listed(known)}")
