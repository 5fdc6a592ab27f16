"""Paths and intrinsic functions: what is written is what is read, and nothing else is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asl_check.intrinsics import (
    ARITIES,
    MAXIMUM_NESTING,
    Call,
    IntrinsicSyntaxError,
    parse_call,
    parse_expression,
)
from asl_check.paths import Path, PathSyntaxError, parse_path, parse_reference
from tests.repeats import at_most
from tests.strategies import member_names

# The unit tests share twenty seconds, and most draws are alike.
FEW = at_most(40)

STEPS = st.lists(member_names() | st.integers(0, 99), max_size=5)


def written(steps: list[str | int], *, dotted: bool) -> str:
    """Writes steps as a path, names either behind dots or in brackets."""
    return "$" + "".join(
        f"[{step}]" if isinstance(step, int) else f".{step}" if dotted else f"['{step}']"
        for step in steps
    )


@FEW
@given(STEPS, st.booleans())
def test_a_path_is_read_as_the_steps_it_was_written_from(
    steps: list[str | int],
    dotted: bool,  # noqa: FBT001 -- hypothesis draws it
) -> None:
    assert parse_reference(written(steps, dotted=dotted)).steps == tuple(steps)


@FEW
@given(STEPS, st.sampled_from(["[*]", "..x", ".*", "[1:2]", "[0,1]", "['a','b']", "[?(@.a > 1)]"]))
def test_a_query_is_a_path_but_never_a_reference(steps: list[str | int], query: str) -> None:
    text = written(steps, dotted=True) + query
    assert parse_path(text).text == text
    with pytest.raises(PathSyntaxError):
        parse_reference(text)


@FEW
@given(
    STEPS, st.sampled_from(["[", ".", "[]", "]", " x", "['a]", "[a]", ". a", "..", "[1", "(", "["])
)
def test_a_path_with_a_broken_step_is_refused(steps: list[str | int], broken: str) -> None:
    with pytest.raises(PathSyntaxError):
        parse_path(written(steps, dotted=True) + broken)


@FEW
@given(st.text().filter(lambda text: not text.startswith("$")))
def test_a_path_begins_with_a_dollar(text: str) -> None:
    with pytest.raises(PathSyntaxError):
        parse_path(text)


@pytest.mark.parametrize(
    ("text", "root", "steps"),
    [
        ("$", "$", ()),
        ("$$.Execution.Id", "$$", ("Execution", "Id")),
        ("$name.body[0]", "$name", ("body", 0)),
        ("$.a\\.b['c.d']", "$", ("a.b", "c.d")),
        ('$["it\\"s"]', "$", ('it"s',)),
    ],
)
def test_roots_and_escapes_are_read(text: str, root: str, steps: tuple[str | int, ...]) -> None:
    path = parse_path(text)
    assert (path.root, path.steps) == (root, steps)


def test_a_colon_in_quotes_is_part_of_a_name_and_elsewhere_no_reference() -> None:
    assert parse_reference("$['a:b']").steps == ("a:b",)
    with pytest.raises(PathSyntaxError):
        parse_reference("$.a:b")


def argument() -> st.SearchStrategy[str]:
    """Writes an argument: a string, number, word, path, or a nested call."""
    quoted = st.sampled_from(["'x'", "'it\\'s, ok)'", "''"])
    numbers = (st.integers() | st.floats(-1e6, 1e6)).map(json.dumps)
    plain = quoted | numbers | st.sampled_from(["true", "null", "$.a", "$$.b[0]", "$.c[?(@.d)]"])
    return st.recursive(
        plain, lambda inner: st.builds("States.Array({}, {})".format, inner, inner), max_leaves=3
    )


@FEW
@given(st.sampled_from(sorted(set(ARITIES) - {"States.Format"})), st.lists(argument(), max_size=5))
def test_a_function_takes_exactly_its_number_of_arguments(name: str, given_: list[str]) -> None:
    fewest, most = ARITIES[name]
    text = f"{name}({' , '.join(given_)})"
    if fewest <= len(given_) and (most is None or len(given_) <= most):
        call = parse_call(text)
        assert (call.name, len(call.arguments)) == (name, len(given_))
    else:
        with pytest.raises(IntrinsicSyntaxError, match="arguments, not"):
            parse_call(text)


@FEW
@given(st.integers(0, 4), st.integers(0, 4))
def test_format_has_a_slot_for_each_argument(slots: int, arguments: int) -> None:
    text = "States.Format('" + "{}\\{x\\}" * slots + "'" + ", $.a" * arguments + ")"
    if slots == arguments:
        assert len(list(parse_call(text).paths())) == arguments
    else:
        with pytest.raises(IntrinsicSyntaxError, match="template"):
            parse_call(text)


@FEW
@given(st.integers(1, MAXIMUM_NESTING + 3))
def test_calls_nest_ten_deep(depth: int) -> None:
    text = "States.Array(" * depth + "1" + ")" * depth
    if depth <= MAXIMUM_NESTING:
        assert isinstance(parse_expression(text), Call)
    else:
        with pytest.raises(IntrinsicSyntaxError, match="deep"):
            parse_expression(text)


@pytest.mark.parametrize(
    "text",
    [
        "States.Nothing()",
        "States.UUID",
        "States.UUID() ",
        "States.Array(1 2)",
        "States.Array(1,)",
        "States.Array(x)",
        "States.Array($.a b)",
        "States.Array('a)",
        "States.Array(Other.Call(1))",
    ],
)
def test_what_is_no_call_is_refused(text: str) -> None:
    with pytest.raises(IntrinsicSyntaxError):
        parse_expression(text)


def test_an_expression_is_a_path_or_a_call() -> None:
    assert isinstance(parse_expression("$.a"), Path)
    assert isinstance(parse_expression("States.UUID()"), Call)
    with pytest.raises(PathSyntaxError, match="neither"):
        parse_expression("a")
