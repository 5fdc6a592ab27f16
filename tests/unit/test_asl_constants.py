"""Constant arguments of intrinsic functions, and labels: what AWS takes and refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asl_check.intrinsic_types import wrong_constant
from asl_check.intrinsics import Call, IntrinsicSyntaxError, parse_expression


@pytest.mark.parametrize(
    "text",
    [
        "States.MathAdd(1, -1)",
        "States.MathAdd($.a, States.MathAdd(1, 2))",
        "States.MathRandom(0, 10, 5)",
        "States.ArrayRange(1, 9, 2)",
        "States.ArrayContains($.a, 'x')",
        "States.ArrayGetItem(States.Array(1, 2), 0)",
        "States.StringSplit('a,b', ',')",
        "States.Hash('x', 'SHA-256')",
        "States.Hash($.x, $.algorithm)",
        "States.JsonMerge($.a, $.b, false)",
        r"States.Format('it\'s \{\} {} \\', $.a)",
    ],
)
def test_what_a_function_takes_is_right(text: str) -> None:
    assert isinstance(parse_expression(text), Call)


@pytest.mark.parametrize(
    "text",
    [
        "States.MathAdd(1, '-1')",
        "States.ArrayRange(1, 9, 0)",
        "States.ArrayPartition($.a, 0)",
        "States.MathAdd(true, 1)",
        "States.MathRandom('0', 10)",
        "States.ArrayRange(1, 9, '2')",
        "States.ArrayLength('abc')",
        "States.ArrayPartition($.a, '2')",
        "States.StringSplit(1, ',')",
        "States.Base64Encode(1)",
        "States.StringToJson(null)",
        "States.Hash('x', 'SHA-2')",
        "States.JsonMerge($.a, $.b, true)",
        "States.JsonMerge($.a, $.b, 'false')",
        "States.Array(States.MathAdd(1, '1'))",
        r"States.Format('a\n')",
        r"States.StringToJson('{\"a\": 1}')",
    ],
)
def test_what_a_function_does_not_take_is_wrong(text: str) -> None:
    with pytest.raises(IntrinsicSyntaxError):
        parse_expression(text)


@given(st.characters())
def test_only_four_characters_are_escaped(character: str) -> None:
    wrong = wrong_constant("States.Array", 0, f"\\{character}", is_string=True)
    assert (wrong == "") == (character in "'{}\\")
