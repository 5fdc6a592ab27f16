"""Reports: lines, JSON and SARIF say the same, and code scanning can read the last."""

import json
from pathlib import Path
from urllib.parse import urlparse

import pytest

import asl_check

WRONG = """{
  "StartAt": "A",
  "States": {
    "A": {"Type": "Wait", "Seconds": -1, "Next": "B"},
    "Größe": {"Type": "Succeed"}
  }
}"""
FINDINGS = asl_check.check(WRONG, file="asl/my machine.json")


def test_findings_come_in_reading_order_each_with_its_place() -> None:
    places = [(found.line, found.column, found.rule) for found in FINDINGS]
    assert places == [
        (4, 38, "field-value"),
        (4, 50, "dangling-transition"),
        (5, 14, "unreachable-state"),
    ]


def test_a_line_of_text_says_place_problem_and_remedy() -> None:
    assert asl_check.format_text(FINDINGS).splitlines()[1] == (
        'asl/my machine.json:4:50: error: /States/A/Next: there is no state "B" in this scope; '
        "expected one of A, Größe [dangling-transition]"
    )


def test_the_json_report_has_every_attribute_of_every_finding() -> None:
    assert [
        asl_check.Finding(**one) for one in json.loads(asl_check.format_json(FINDINGS))
    ] == FINDINGS


def test_the_sarif_log_names_a_described_rule_and_a_region_for_each_finding() -> None:
    log = json.loads(asl_check.format_sarif(FINDINGS))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for found, result in zip(FINDINGS, run["results"], strict=True):
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"] == found.rule
        assert rule["help"]["text"]
        assert rule["help"]["markdown"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (found.line, found.column)
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "asl/my%20machine.json"
        assert location["logicalLocations"][0]["fullyQualifiedName"] == found.pointer


def test_fingerprints_tell_findings_apart_and_survive_moved_lines() -> None:
    moved = asl_check.check("\n\n" + WRONG, file="other.json")
    first, second = (
        [
            one["partialFingerprints"]
            for one in json.loads(asl_check.format_sarif(some))["runs"][0]["results"]
        ]
        for some in (FINDINGS, moved)
    )
    assert first == second
    assert len({json.dumps(one) for one in first}) == len(FINDINGS)


def test_an_absolute_file_becomes_a_file_uri(tmp_path: Path) -> None:
    findings = asl_check.check(WRONG, file=str(tmp_path / "a.json"))
    result = json.loads(asl_check.format_sarif(findings))["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert urlparse(uri).scheme == "file"


def test_a_clean_definition_gives_empty_reports_that_still_hold_the_rules() -> None:
    assert asl_check.format_text([]) == ""
    assert json.loads(asl_check.format_json([])) == []
    (run,) = json.loads(asl_check.format_sarif([]))["runs"]
    assert run["results"] == []
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == set(asl_check.RULES)


def test_a_finding_without_a_place_in_the_text_has_no_region() -> None:
    nowhere = asl_check.Finding("a.json", "/a", "no-end", "error", "wrong", "right")
    (result,) = json.loads(asl_check.format_sarif([nowhere]))["runs"][0]["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert str(nowhere) == "a.json: error: /a: wrong; expected right [no-end]"


@pytest.mark.parametrize("rule", asl_check.RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_has_a_sentence_and_a_page(rule: asl_check.Rule) -> None:
    assert rule.summary.endswith(".")
    assert urlparse(rule.source).scheme == "https"


def test_an_assertion_lists_all_findings_of_a_text_or_a_file(tmp_path: Path) -> None:
    file = tmp_path / "wrong.json"
    file.write_text(WRONG, encoding="utf-8")
    for definition in (WRONG, file, str(file)):
        with pytest.raises(AssertionError) as raised:
            asl_check.assert_valid(definition)
        assert len(str(raised.value).splitlines()) == len(FINDINGS)


def test_a_valid_definition_raises_nothing() -> None:
    asl_check.assert_valid('{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}')
