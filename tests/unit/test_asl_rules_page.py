"""docs/asl-check.md comes from the rules, and each of its examples does what it says."""

import pytest

import asl_check
from tests.unit.asl_documents import SAMPLE
from tools.generate import asl_rules

EXAMPLES = {rule: one for group in asl_rules.GROUPS.values() for rule, one in group.items()}


def test_the_page_is_fresh() -> None:
    assert asl_rules.PAGE.read_text(encoding="utf-8") == asl_rules.page(), "run make readme"


def test_each_rule_has_one_example() -> None:
    assert sorted(EXAMPLES) == sorted(asl_check.RULES)
    assert sum(map(len, asl_rules.GROUPS.values())) == len(asl_check.RULES)


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_wrong_example_is_found_and_the_right_one_is_not(rule: str) -> None:
    example = EXAMPLES[rule]
    wrong = asl_check.check(
        example.definition("wrong"), **SAMPLE, all_used=rule == "placeholder-unused"
    )
    assert rule in {found.rule for found in wrong}
    right = asl_check.check(example.definition("right"), **SAMPLE)
    assert [str(found) for found in right] == []
