"""Shapes: a path resolves in a value's shape exactly when it resolves in the value."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asl_check.paths import Path, parse_path
from asl_check.shapes import (
    ANYTHING,
    TEXT,
    Either,
    Modelled,
    Record,
    Scalar,
    Series,
    described,
    either,
    expand,
    of_json,
    presence,
    put,
    resolve,
)
from tests.repeats import at_most
from tests.strategies import member_names, places_in_data

# Values are slow to draw, and a handful of forms are all there is.
FEW = at_most(30)

Place = tuple[Any, list[str | int]]


def value_at(value: Any, steps: list[str | int]) -> Any:
    for step in steps:
        value = value[step]
    return value


def path_of(steps: list[str | int]) -> Path:
    return Path("$", "$", tuple(steps))


@FEW
@given(places_in_data())
def test_a_path_to_what_is_there_resolves_to_its_shape(place: Place) -> None:
    value, steps = place
    assert resolve(of_json(value), tuple(steps)) == of_json(value_at(value, steps))
    assert presence(of_json(value), path_of(steps)) is True


@FEW
@given(places_in_data(), member_names())
def test_a_path_to_what_is_not_there_never_resolves(place: Place, name: str) -> None:
    value, steps = place
    found = value_at(value, steps)
    beyond: str | int = len(found) if isinstance(found, list) else f"{name} is not there"
    assert resolve(of_json(value), (*steps, beyond)) is None
    assert presence(of_json(value), path_of([*steps, beyond])) is False


@FEW
@given(places_in_data(), places_in_data())
def test_a_path_resolves_in_a_choice_of_shapes_only_if_it_does_in_each(
    place: Place, other: Place
) -> None:
    (value, steps), (second, _) = place, other
    shapes = (of_json(value), of_json(second))
    in_each = all(resolve(shape, tuple(steps)) is not None for shape in shapes)
    assert (resolve(either(shapes), tuple(steps)) is not None) == in_each


@given(st.lists(st.integers() | member_names(), max_size=5))
def test_any_path_resolves_in_anything(steps: list[str | int]) -> None:
    assert resolve(ANYTHING, tuple(steps)) == ANYTHING


@given(
    st.dictionaries(member_names(), st.integers(), max_size=3),
    st.lists(member_names(), min_size=1, max_size=3),
)
def test_what_is_put_somewhere_is_found_there_and_the_rest_stays(
    value: dict[str, Any], steps: list[str]
) -> None:
    joined = put(of_json(value), tuple(steps), TEXT)
    if steps[0] in value and len(steps) > 1:
        assert joined is None
        return
    assert joined is not None
    assert resolve(joined, tuple(steps)) == TEXT
    for name in set(value) - {steps[0]}:
        assert resolve(joined, (name,)) == Scalar("integer")


def test_a_result_is_put_into_any_of_several_inputs() -> None:
    several = either((Record({"a": TEXT}), Record({"b": TEXT})))
    assert isinstance(several, Either)
    joined = put(several, ("c",), TEXT)
    assert joined is not None
    assert resolve(joined, ("c",)) == TEXT
    assert put(either((Record(), TEXT)), ("c",), TEXT) is None


def test_a_result_is_put_into_anything_and_what_was_there_stays_unknown() -> None:
    joined = put(ANYTHING, ("a", "b"), TEXT)
    assert joined is not None
    assert resolve(joined, ("a", "b")) == TEXT
    assert resolve(joined, ("other",)) == ANYTHING
    assert put(ANYTHING, (0,), TEXT) == ANYTHING


def test_a_result_is_put_into_an_array_by_its_index_only() -> None:
    assert put(Series(TEXT), (0,), TEXT) == Series(TEXT)
    assert put(Series(TEXT), ("a",), TEXT) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$.items[*].name", Series(TEXT)),
        ("$.items[0:2].name", Series(TEXT)),
        ("$.items[?(@.name)].name", Series(TEXT)),
        ("$.items[*].age", None),
        ("$.items[-1].name", TEXT),
        ("$.items[2]", None),
        ("$.items['a','b']", Series(ANYTHING)),
        ("$..name", Series(ANYTHING)),
        ("$.*", Series(ANYTHING)),
        ("$.items.length()", ANYTHING),
        ("$.text[*]", None),
    ],
)
def test_queries_give_arrays_of_what_they_find(text: str, found: Any) -> None:
    shape = of_json({"items": [{"name": "a"}, {"name": "b"}], "text": "x"})
    assert resolve(shape, parse_path(text).steps) == found


def test_the_shapes_of_an_api_are_expanded_on_the_way() -> None:
    output = Modelled("sagemaker", "DescribeHyperParameterTuningJobResponse")
    found = resolve(output, parse_path("$.BestTrainingJob.TunedHyperParameters.alpha").steps)
    assert found is not None
    assert expand(found) == TEXT
    assert resolve(output, ("BestTrainingJbo",)) is None
    assert presence(output, parse_path("$.BestTrainingJob")) is None
    assert presence(output, parse_path("$.HyperParameterTuningJobName")) is True
    definitions = resolve(output, parse_path("$.TrainingJobDefinitions[0].RoleArn").steps)
    assert definitions is not None
    assert presence(Series(TEXT), parse_path("$[3]")) is None


def test_a_document_type_may_hold_anything() -> None:
    assert expand(Modelled("bedrock-runtime", "Document")) == ANYTHING


def test_members_of_every_service_are_written_in_pascal_case() -> None:
    output = expand(Modelled("ecs", "RunTaskResponse"))
    assert isinstance(output, Record)
    assert "Tasks" in output.members


def test_of_no_shapes_nothing_is_known() -> None:
    assert either(()) == ANYTHING


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (of_json({"statusCode": 200, "body": {"jobName": "x"}}), "{statusCode, body: {jobName}}"),
        (of_json({"a": {"b": {"c": 1}}}), "{a: {b: {…}}}"),
        (of_json([{"a": 1}]), "[{a}, …]"),
        (of_json([[[1]]]), "[[[…], …], …]"),
        (Record({"a": TEXT}, rest=ANYTHING), "{a, …}"),
        (either((TEXT, Scalar("null"))), "string or null"),
        (ANYTHING, "anything"),
    ],
)
def test_shapes_are_described_in_a_line(shape: Any, text: str) -> None:
    assert described(shape) == text
