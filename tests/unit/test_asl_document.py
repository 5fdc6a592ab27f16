"""The reader of definitions: the values of JSON, and the places and doubts that JSON hides."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asl_check.document import MAXIMUM_DEPTH, JsonSyntaxError, read
from tests.repeats import at_most
from tests.strategies import json_texts, member_names
from tests.unit.asl_documents import every_spot

# The unit tests share twenty seconds, and most draws are alike.
FEW = at_most(40)


@FEW
@given(json_texts())
def test_the_reader_reads_what_the_standard_library_reads(text: str) -> None:
    assert read(text).value == json.loads(text)


@FEW
@given(json_texts())
def test_each_position_is_where_its_value_stands(text: str) -> None:
    document, lines = read(text), text.split("\n")
    for spot in every_spot(document.value):
        position = document.positions[spot.pointer]
        rest = "\n".join([lines[position.line - 1][position.column - 1 :], *lines[position.line :]])
        value, _ = json.JSONDecoder().raw_decode(rest)
        assert value == spot.value


@FEW
@given(json_texts(), st.data())
def test_a_text_is_refused_exactly_when_the_standard_library_refuses_it(
    text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(text)))
    changed = text[:at] + data.draw(st.sampled_from('{}[]",:\\0-.eE ntf\t\x00')) + text[at + 1 :]
    try:
        expected: Any = json.loads(changed, parse_constant=_refused)
        json.dumps(expected, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except ValueError:
        with pytest.raises(JsonSyntaxError):
            read(changed)
    else:
        assert read(changed).value == expected


def _refused(name: str) -> Any:
    raise ValueError(name)


@FEW
@given(member_names(), st.integers(), st.integers())
def test_a_name_that_occurs_twice_is_reported_once_with_its_second_place(
    name: str, first: int, second: int
) -> None:
    document = read(f'{{"a": 1,\n{json.dumps(name)}: {first},\n {json.dumps(name)}: {second}}}')
    repeated = [f"/{name}"] if name != "a" else ["/a", "/a"]
    assert document.duplicates == repeated
    assert document.positions[f"/{name}"].line == 3


def test_pointers_escape_slashes_and_tildes() -> None:
    assert set(read('{"a/b": {"c~d": 1}}').positions) == {"", "/a~1b", "/a~1b/c~0d"}


def test_an_unquoted_placeholder_is_read_as_text_and_reported() -> None:
    document = read('{"Resource": ${generate_dataset_arn}}')
    assert document.value == {"Resource": "${generate_dataset_arn}"}
    assert document.unquoted == ["/Resource"]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("{\n  'a': 1}", 2, 3),
        ('{"a": 1,\n "b": nul}', 2, 7),
        ('{"a": 1} x', 1, 10),
        ('["a" "b"]', 1, 6),
        ("[" * (MAXIMUM_DEPTH + 2), 1, MAXIMUM_DEPTH + 2),
        ('"\\ud800"', 1, 1),
        ("1" * 101, 1, 1),
        ("[NaN]", 1, 2),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, line: int, column: int) -> None:
    with pytest.raises(JsonSyntaxError) as refused:
        read(text)
    position = refused.value.position
    assert (position.line, position.column) == (line, column)
    assert refused.value.expected
