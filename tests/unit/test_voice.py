"""One voice: a function's docstring begins with an imperative, of verbs unknown to D401 too."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("tune_model", "packages/*/*", "tools", "lambda_src")
NOUNS = {"Seconds", "Sessions"}  # a property's docstring names what it is


def first_words() -> Iterator[tuple[str, Path, int]]:
    """Yield the first word of each function's docstring, with its place."""
    for file in sorted({file for room in ROOMS for file in ROOT.glob(f"{room}/**/*.py")}):
        if {"bindings", "tests"} & {*file.parts}:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and (
                words := (ast.get_docstring(node) or "").split()
            ):
                yield words[0].rstrip(",;:."), file.relative_to(ROOT), node.lineno


def test_no_docstring_says_in_the_third_person_what_another_says_in_the_imperative() -> None:
    found = list(first_words())
    known = {word for word, _, _ in found}
    third = {f"{word}s" for word in known} | {f"{word}es" for word in known}
    assert [each for each in found if each[0] in third - NOUNS] == []
