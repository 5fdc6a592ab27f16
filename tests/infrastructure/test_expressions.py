"""Expressions: what they come to where a value is known, and how Terraform reads the rest."""

import json
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model.infra.cdk import Token
from tune_model.infra.expressions import (
    choose,
    either,
    equal,
    every,
    flag,
    interpolated,
    is_literal,
    is_set,
    literal,
    number,
    only_if,
    plain,
    unequal,
    within,
)
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture

CONDITIONS = st.sampled_from(["true", "false", "var.a", "var.b != null", "var.c || var.d"])


@given(st.lists(CONDITIONS))
def test_what_is_known_of_conditions_is_not_left_to_terraform(conditions: list[str]) -> None:
    unknown = [each for each in conditions if each not in ("true", "false")]
    whole = every(*conditions)
    if "false" in conditions:
        assert whole == "false"
    elif not unknown:
        assert whole == "true"
    else:
        assert "true" not in whole
        assert all(each in whole for each in unknown)


def test_of_several_conditions_those_with_operators_stand_in_brackets() -> None:
    assert every("var.a || var.b") == "var.a || var.b"
    assert every("true", "var.a || var.b", "var.c") == "(var.a || var.b) && var.c"


@given(st.lists(CONDITIONS))
def test_one_condition_that_is_known_to_hold_is_enough(conditions: list[str]) -> None:
    unknown = [each for each in conditions if each not in ("true", "false")]
    whole = either(*conditions)
    if "true" in conditions:
        assert whole == "true"
    else:
        assert whole == (" || ".join(unknown) or "false")


@given(st.text())
def test_a_known_text_is_itself_as_an_argument_and_an_expression(text: str) -> None:
    filled_in = "${" in text or "%{" in text
    assert is_literal(literal(text)) is not filled_in
    assert plain(text) == (None if filled_in else literal(text))
    if not filled_in:
        assert interpolated(literal(text)) == text


@pytest.mark.parametrize("expression", ["var.a", '"a" == "b"', '"a-${var.b}"', '"a', "1", "null"])
def test_what_terraform_has_to_work_out_is_no_literal(expression: str) -> None:
    assert not is_literal(expression)
    assert interpolated(expression) == f"${{{expression}}}"


def test_a_name_needs_no_name_of_its_own() -> None:
    assert plain("${aws_s3_bucket.data.id}") == "aws_s3_bucket.data.id"
    assert plain("${one(aws_s3_bucket.data[*].id)}") is None
    assert plain({"a": "b"}) is None


@given(st.text(), st.text())
def test_known_texts_are_compared_and_others_left_to_terraform(one: str, other: str) -> None:
    if "${" not in one and "%{" not in one:
        assert equal(literal(one), other) == ("true" if one == other else "false")
        assert unequal(literal(one), other) == ("false" if one == other else "true")
    assert equal("var.a", "x") == 'var.a == "x"'
    assert unequal("var.a", "x") == 'var.a != "x"'


def test_known_booleans_are_pythons_and_others_terraforms() -> None:
    assert (flag("true"), flag("false")) == (True, False)
    assert Token.is_unresolved(flag("var.a"))
    assert number("12") == 12
    assert Token.is_unresolved(number("var.a"))


def test_of_two_values_the_known_one_is_taken() -> None:
    assert choose("true", "1", "2") == "1"
    assert choose("false", "1", "2") == "2"
    assert choose("var.a", "1", "2") == "var.a ? 1 : 2"
    assert only_if("true") is None


@pytest.mark.parametrize(
    ("expression", "condition"), [("null", "false"), ('"x"', "true"), ("var.a", "var.a != null")]
)
def test_a_value_is_set_unless_it_is_null(expression: str, condition: str) -> None:
    assert is_set(expression) == condition


TEXTS = [start * length for start, length in product(("a", "b-"), (1, 5, 6, 11, 12, 13, 30))]


@pytest.mark.end_to_end
def test_terraform_cuts_a_text_to_its_limit_and_tells_two_of_one_beginning_apart(
    tmp_path: Path,
) -> None:
    texts = [*TEXTS, *(f"{text}x" for text in TEXTS)]
    cut = within("text", 12, 4)
    expression = f"[for text in {json.dumps(texts)} : {cut}]"
    program = {"output": {"cut": {"value": f"${{{expression}}}"}}}
    (tmp_path / "main.tf.json").write_text(json.dumps(program))
    terraform, environment = find_terraform().path, sandbox_environment("http://127.0.0.1:1")
    ended = capture([terraform, "apply", "-auto-approve"], environment, tmp_path)
    assert ended.code == 0, ended.errors
    found = json.loads(capture([terraform, "output", "-json", "cut"], environment, tmp_path).text)
    assert all(len(each) <= 12 for each in found)
    assert len(set(found)) == len(set(texts))
    assert found == [json.loads(within(literal(text), 12, 4)) for text in texts]
    for text, each in zip(texts, found, strict=True):
        assert each == text if len(text) <= 12 else each.startswith(text[:6])
        assert "--" not in each
