"""Foreign text on the terminal is text, whoever prints it and whatever it holds."""

import contextlib
import io
import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.shown import (
    coloured,
    colourless,
    json_text,
    print_coloured,
    shown,
    xml_text,
)
from tests.strategies import json_values, terminal_texts
from tests.terminal_text import refused


@given(terminal_texts())
def test_shown_text_holds_nothing_that_a_terminal_obeys_or_hides(text: str) -> None:
    assert not refused(shown(text))
    assert "\n" not in shown(text)
    assert not refused(shown(text, lines=True))
    assert shown(text, lines=True).count("\n") == text.count("\n")


@given(terminal_texts())
def test_what_is_shown_once_stays_as_it_is(text: str) -> None:
    assert shown(shown(text)) == shown(text)
    assert shown(shown(text, lines=True), lines=True) == shown(text, lines=True)


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S", "Zs"])))
def test_letters_signs_and_spaces_are_kept(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("\x9b", r"\x9b"),
        ("\u202e", r"\u202e"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
        ("a\nb\r", r"a\nb\x0d"),
        ("a\tb", "a       b"),
    ],
)
def test_what_is_written_out_says_which_character_it_is(text: str, seen: str) -> None:
    assert shown(text) == seen


@given(terminal_texts())
def test_a_line_of_terraforms_keeps_its_colours_and_nothing_else(text: str) -> None:
    line = f"\x1b[1m\x1b[31mError:\x1b[0m {text}"
    assert not refused(coloured(line), colours=True)
    assert coloured(line).startswith("\x1b[1m\x1b[31mError:\x1b[0m ")
    assert not refused(colourless(line))
    assert colourless(line).startswith("Error: ")


@given(terminal_texts())
def test_terraforms_colours_reach_a_terminal_and_no_file(text: str) -> None:
    terminal, file = io.StringIO(), io.StringIO()
    terminal.isatty = lambda: True  # type: ignore[method-assign] # a terminal's
    for stream in (terminal, file):
        with contextlib.redirect_stderr(stream):
            print_coloured(f"\x1b[31mError:\x1b[0m {text}", error=True)
    assert terminal.getvalue().startswith("\x1b[31mError:\x1b[0m ")
    assert not refused(terminal.getvalue(), colours=True)
    assert file.getvalue().startswith("Error: ")
    assert not refused(file.getvalue())


def test_a_colour_that_hides_text_is_none_of_terraforms() -> None:
    for hiding in ("\x1b[8m", "\x1b[30m", "\x1b[40m", "\x1b[38;5;0m"):
        assert coloured(f"{hiding}x") == shown(f"{hiding}x")


@given(json_values() | terminal_texts(), st.booleans(), st.none() | st.integers(0, 4))
def test_json_says_the_same_when_it_is_safe_to_print(
    value: Any, ascii_only: object, indent: int | None
) -> None:
    text = json_text(json.dumps([value], ensure_ascii=bool(ascii_only), indent=indent))
    assert not refused(text)
    assert json.loads(text) == json.loads(json.dumps([value]))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_xml_says_the_same_when_it_is_safe_to_print(text: str) -> None:
    root = ET.Element("a", {"b": text})
    root.text = text
    written = xml_text(ET.tostring(root, encoding="unicode"))
    assert not refused(written)
    read = ET.fromstring(written)  # noqa: S314 - written above
    assert (read.text or "", read.get("b")) == (text, text)
