"""Reading expressions: their delimiters, their trees, and the place of what is wrong with them."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonata import Jsonata
from jsonata.jexception import JException

import asl_check
from asl_check import jsonata_syntax
from asl_check.jsonata_functions import ARITIES, SIGNATURES, takes
from asl_check.jsonata_syntax import JsonataSyntaxError, is_expression, parse, source
from tests.unit.asl_accepted_jsonata import EXPRESSIONS, giving


def names() -> st.SearchStrategy[str]:
    """Draws names of variables and members, the language's words too."""
    words = st.sampled_from(["states", "input", "and", "in", "null", "function"])
    return words | st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)


@given(st.lists(names(), min_size=1, max_size=5), st.integers(0, 2))
def test_a_plain_path_is_read_as_the_parser_reads_it(steps: list[str], spaces: int) -> None:
    text = " " * spaces + "$" + ".".join(steps)
    simple = jsonata_syntax._simple(text)
    if simple is not None:
        # An empty comment leaves the tree as it is, and the path no plain one.
        assert parse(f"{text}/**/").root == simple


@given(st.text(max_size=30))
def test_any_text_is_an_expression_or_is_refused_with_a_place_in_it(text: str) -> None:
    limit = sys.getrecursionlimit()
    place = 1
    try:
        parse(text)
    except JsonataSyntaxError as error:
        place = error.position
    assert 1 <= place <= max(1, len(text))
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_an_expression_cut_short_is_judged(text: str) -> None:
    for end in range(len(text)):
        asl_check.check(json.dumps(giving(f"{{% {text[:end]} %}}")))


@pytest.mark.parametrize(
    ("text", "place"),
    [("$sum(x", 9), ("1 +", 6), ("a.b[", 7), ("$a ?? 1", 7), ("'abc", 7)],
)
def test_a_wrong_expression_is_found_at_its_character(text: str, place: int) -> None:
    (finding,) = asl_check.check(json.dumps(giving(f"{{% {text}%}}")))
    assert finding.rule == "jsonata-syntax"
    assert f"(character {place} of " in finding.message


@given(st.text(max_size=10))
def test_an_expression_stands_between_its_delimiters(text: str) -> None:
    assert is_expression(f"{{%{text}%}}")
    assert source(f"{{%{text}%}}") == text
    assert not is_expression(f"{{%{text}%}} ")
    assert not is_expression(f" {{%{text}%}}")


@given(st.sampled_from(sorted(ARITIES)), st.integers(0, 5))
def test_a_function_takes_its_number_of_arguments(name: str, count: int) -> None:
    fewest, most = ARITIES[name]
    call = f"${name}({', '.join(['$states.input.a'] * count)})"
    rules = {found.rule for found in asl_check.check(json.dumps(giving(f"{{% {call} %}}")))}
    is_right = fewest <= count and (most is None or count <= most)
    assert ("jsonata-arguments" in rules) == (not is_right)
    assert takes(name)[0] == str(fewest)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("'a' + 1", 6),
        ("2 * (1 - 'b')", 15),
        ("$states.input.a / true", 25),
        ("$uppercase(1)", 15),
        ("$substring('abc', 'b', 1)", 24),
        ("$hash('a', 5)", 15),
        ("$range(1, '9', 1)", 16),
        ("$map([1], 'f')", 16),
    ],
)
def test_a_literal_of_a_type_that_always_fails_is_found_at_its_place(text: str, place: int) -> None:
    (finding,) = asl_check.check(json.dumps(giving(f"{{% {text} %}}")))
    assert finding.rule == "jsonata-type"
    assert f"(character {place} of " in finding.message


RIGHT = {"s": "'a'", "n": "1", "f": "function($v) { $v }", "x": "[1]"}
WRONG = {"s": ["1", "true"], "n": ["'a'", "true"], "f": ["'a'", "1"], "x": []}
OURS = {"hash", "parse", "partition", "random", "range"}


@pytest.mark.parametrize("name", sorted(SIGNATURES.keys() - OURS))
def test_a_literal_that_is_found_is_one_that_the_language_refuses(name: str) -> None:
    kinds = SIGNATURES[name]
    assert len(kinds) == ARITIES[name][1]
    for index, kind in enumerate(kinds):
        for literal in WRONG[kind]:
            given = [RIGHT[one] for one in kinds]
            given[index] = literal
            call = f"${name}({', '.join(given)})"
            assert [one.rule for one in asl_check.check(json.dumps(giving(f"{{% {call} %}}")))] == [
                "jsonata-type"
            ]
            with pytest.raises(JException):
                Jsonata(call).evaluate({})


@pytest.mark.parametrize(
    "text",
    ["'a' & 1", "'a' ~> $substring(1)", "$states.input.a.$substring(1)", "1 + $states.input.b"],
)
def test_what_a_function_takes_from_elsewhere_is_no_literal(text: str) -> None:
    assert asl_check.check(json.dumps(giving(f"{{% {text} %}}"))) == []


@pytest.mark.parametrize("operator", ["+1", "&'b'", ".b", "[0]"])
def test_a_long_expression_is_read_or_left_alone(operator: str) -> None:
    text = "$states.input.a" + operator * (2000 if operator != "[0]" else 50)
    assert asl_check.check(json.dumps(giving(f"{{% {text} %}}"))) == []
