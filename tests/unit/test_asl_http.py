"""Requests to an address: the members that http:invoke and apigateway:invoke take and need."""

from typing import Any

import pytest

from tests.unit.asl_documents import found, machine

REQUEST: dict[str, Any] = {"ApiEndpoint": "https://example.com", "Method": "GET"}


def rules(service: str, language: str, given: dict[str, Any]) -> set[tuple[str, str]]:
    """Returns what is found in a request, below its Parameters or Arguments."""
    field = "Arguments" if language == "JSONata" else "Parameters"
    resource = f"arn:aws:states:::{service}:invoke"
    state = {"Type": "Task", "Resource": resource, field: given, "End": True}
    findings = found({"QueryLanguage": language, **machine({"A": state})})
    return {(pointer.removeprefix(f"/States/A/{field}"), rule) for pointer, rule in findings}


@pytest.mark.parametrize("service", ["http", "apigateway"])
@pytest.mark.parametrize("language", ["JSONPath", "JSONata"])
class TestRequest:
    """Each in both integrations and both languages."""

    def test_a_right_one_has_no_finding(self, service: str, language: str) -> None:
        assert rules(service, language, {**REQUEST, "Headers": {"X-A": "a"}}) == set()

    @pytest.mark.parametrize("name", REQUEST)
    def test_a_needed_member_is_missed(self, service: str, language: str, name: str) -> None:
        given = {key: value for key, value in REQUEST.items() if key != name}
        assert rules(service, language, given) == {("", "member-missing")}

    def test_a_misspelt_member_is_found(self, service: str, language: str) -> None:
        given = {**REQUEST, "Header": {}}
        assert rules(service, language, given) == {("/Header", "member-unknown")}


def test_a_member_by_a_path_is_there() -> None:
    given = {"ApiEndpoint.$": "$.address", "Method": "GET"}
    assert rules("http", "JSONPath", given) == set()
