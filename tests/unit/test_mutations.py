"""The mutants of documents: each one a single change, and no place without one."""

import json
from typing import Any

from hypothesis import given

from tests.strategies import documents, pointers
from tools.mutate.mutations import Mutant, mutants


def made(document: dict[str, Any]) -> list[Mutant]:
    return list(mutants("a.json", json.dumps(document)))


@given(documents())
def test_every_mutant_is_another_document_and_no_two_of_a_kind_and_place(
    document: dict[str, Any],
) -> None:
    found = made(document)
    assert all(json.dumps(json.loads(each.text)) != json.dumps(document) for each in found)
    assert len({(each.kind, each.pointer) for each in found}) == len(found)


@given(documents())
def test_every_place_is_dropped_and_gets_another_type(document: dict[str, Any]) -> None:
    found = made(document)
    for kind in ("drop", "type"):
        assert [m.pointer for m in found if m.kind == kind] == pointers(document)[1:]


@given(documents())
def test_every_member_is_renamed_and_every_leaf_changed(document: dict[str, Any]) -> None:
    found = made(document)
    members, leaves = _members_and_leaves(document)
    assert sum(m.kind == "rename" for m in found) == members
    assert sum(m.kind == "change" for m in found) == leaves - (document == {})


def _members_and_leaves(value: Any) -> tuple[int, int]:
    """Counts the members of all objects, and the values that hold no other."""
    inner = list(value.values()) if isinstance(value, dict) else value
    if not isinstance(inner, list):
        return 0, 1
    below = [_members_and_leaves(each) for each in inner]
    own = len(inner) if isinstance(value, dict) else 0
    is_leaf = not inner
    return own + sum(m for m, _ in below), is_leaf + sum(n for _, n in below)


def test_a_mutant_is_a_likely_slip() -> None:
    texts = {(m.kind, m.pointer): json.loads(m.text) for m in made({"Name": "10", "on": [True]})}
    assert texts["change", "/Name"] == {"Name": "11", "on": [True]}
    assert texts["type", "/Name"] == {"Name": 10, "on": [True]}
    assert texts["rename", "/Name"] == {"Nam": "10", "on": [True]}
    assert texts["drop", "/on/0"] == {"Name": "10", "on": []}
    assert texts["change", "/on/0"] == {"Name": "10", "on": [False]}
