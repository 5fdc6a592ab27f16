"""What the form of a new execution may say."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tune_model.console.start_form import FieldError, checked

names = st.text("abcdefghijklmnopqrstuvwxyz0123456789-_", min_size=1, max_size=80)
inputs = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


def anything(_: str) -> None:
    """A workflow that takes any input."""


@given(names, inputs)
def test_a_name_and_an_input_that_are_right_come_as_they_are(name: str, value: object) -> None:
    text = json.dumps(value)
    assert checked({"name": name, "input": text}, anything) == (name, text)


def test_an_empty_form_is_a_name_of_awss_and_the_documented_sample() -> None:
    assert checked({}, anything) == (None, "{}")
    assert checked({"name": "", "input": ""}, anything) == (None, "{}")


@pytest.mark.parametrize(
    ("given_", "field", "said"),
    [
        ({"name": "a b"}, "name", "The execution's name has ' ' at position 2"),
        ({"name": "n" * 81}, "name", "has 1 to 80 characters, not 81."),
        ({"input": "{"}, "input", "The execution's input isn't JSON"),
        ({"input": json.dumps("x" * 300_000)}, "input", "262,144 are allowed."),
    ],
)
def test_what_is_wrong_is_said_at_its_field(given_: dict[str, str], field: str, said: str) -> None:
    with pytest.raises(FieldError) as caught:
        checked(given_, anything)
    assert caught.value.field == field
    assert said in str(caught.value)


def test_what_the_workflow_refuses_is_said_at_the_input() -> None:
    def refuse(_: str) -> None:
        raise UsageError("the execution's input has 'x', which nobody reads")

    with pytest.raises(FieldError, match=r"^The execution's input has 'x'") as caught:
        checked({"input": '{"x": 1}'}, refuse)
    assert caught.value.field == "input"
