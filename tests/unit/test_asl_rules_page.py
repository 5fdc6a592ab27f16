"""docs/asl-check.md comes from the rules, and each of its examples does what it says."""

import pytest

import asl_check
from tests.unit.asl_documents import SAMPLE
from tools.generate import asl_rules

EXAMPLES = {rule: one for group in asl_rules.GROUPS.values() for rule, one in group.items()}


def test_the_page_is_fresh() -> None:
    assert asl_rules.PAGE.read_text(encoding="utf-8") == asl_rules.page(), "run make readme"


def test_each_rule_shows_its_severity_its_source_and_both_sides_of_its_example() -> None:
    sections = asl_rules.page().split("\n### ")[1:]
    assert [section.split("\n")[0] for section in sections] == list(EXAMPLES)
    for section in sections:
        rule = asl_check.RULES[section.split("\n")[0]]
        assert f"*{rule.severity}*" in section
        assert f"[Source]({rule.source})" in section
        assert section.count("```json\n") == 2


def test_each_rule_has_one_example() -> None:
    assert sorted(EXAMPLES) == sorted(asl_check.RULES)
    assert sum(map(len, asl_rules.GROUPS.values())) == len(asl_check.RULES)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_wrong_example_breaks_its_own_rule_alone_and_the_right_one_none(rule: str) -> None:
    example = EXAMPLES[rule]
    options = SAMPLE
    if rule == "placeholder-unused":
        options = {"placeholders": {"bucket": "b"}, "all_used": True}
    wrong = asl_check.check(example.definition("wrong"), **options)
    assert {found.rule for found in wrong} == {rule}
    right = asl_check.check(example.definition("right"), **options)
    assert [str(found) for found in right] == []
