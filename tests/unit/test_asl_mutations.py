"""The checker against mutations: each kind of single change is found, at the changed place."""

import json
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import asl_check
from tests.repeats import at_most
from tests.strategies import (
    json_values,
    jsonata_machines_of_every_step,
    state_machines_of_every_step,
)
from tests.unit.asl_documents import SAMPLE, Mutation, every_spot
from tests.unit.asl_mutations import COMPUTED, MUTATIONS

TUNE = Path(__file__).parents[2] / "asl" / "tune.json"

# A failure names kind and place; to shrink a hundred mutations at once would take minutes.
UNSHRUNK = [Phase.explicit, Phase.reuse, Phase.generate]

# A definition with every step takes a while to draw, and is large by intent.
LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


# Each example is a hundred mutants: one of them in `make test-unit`, two otherwise.
FEW = 1 if settings().max_examples < 100 else 2


@settings(max_examples=FEW, suppress_health_check=LARGE, phases=UNSHRUNK)
@given(state_machines_of_every_step(), st.randoms(use_true_random=False))
def test_every_kind_of_single_mutation_is_found_at_its_place(
    definition: dict[str, Any], random: Random
) -> None:
    assert missed(definition, MUTATIONS, random) == []


@settings(max_examples=FEW, suppress_health_check=LARGE, phases=UNSHRUNK)
@given(jsonata_machines_of_every_step(), st.randoms(use_true_random=False))
def test_every_kind_of_single_mutation_in_jsonata_is_found_at_its_place(
    definition: dict[str, Any], random: Random
) -> None:
    assert missed(definition, COMPUTED, random) == []


def missed(
    definition: dict[str, Any], mutations: dict[str, Mutation], random: Random
) -> list[tuple[str, str, str]]:
    """Names the mutations that the checker doesn't find at their places."""
    missed = []
    for kind, (rule, mutate) in mutations.items():
        mutant = deepcopy(definition)
        place = mutate(mutant, random.choice)
        findings = asl_check.check(json.dumps(mutant), **SAMPLE)
        if (place, rule) not in {(found.pointer, found.rule) for found in findings}:
            missed.append((kind, place, rule))
    return missed


@at_most(60)
@given(st.data(), json_values())
def test_any_value_at_any_place_is_judged_and_never_breaks_the_checker(
    data: st.DataObject, value: Any
) -> None:
    definition = json.loads(TUNE.read_text(encoding="utf-8"))
    spot = data.draw(st.sampled_from(list(every_spot(definition))))
    spot.set(value)
    findings = asl_check.check(json.dumps(definition), **SAMPLE)
    assert all(found.rule in asl_check.RULES for found in findings)


def leaves() -> list[str]:
    definition = json.loads(TUNE.read_text(encoding="utf-8"))
    return [spot.pointer for spot in every_spot(definition) if spot.value not in ({}, [])]


def test_every_mistyped_leaf_of_the_definition_is_found_at_its_place() -> None:
    """A leaf that becomes an array fits nowhere in the definition."""
    missed = []
    for pointer in leaves():
        definition = json.loads(TUNE.read_text(encoding="utf-8"))
        spot = next(one for one in every_spot(definition) if one.pointer == pointer)
        if isinstance(spot.value, dict | list):
            continue
        spot.set([["neither"]])
        if not any(
            found.pointer == pointer for found in asl_check.check(json.dumps(definition), **SAMPLE)
        ):
            missed.append(pointer)
    assert missed == []


def test_every_renamed_member_of_the_definition_is_found() -> None:
    """Names of states and of environment variables are free; all others are known."""
    missed = []
    for pointer in leaves():
        definition = json.loads(TUNE.read_text(encoding="utf-8"))
        spot = next(one for one in every_spot(definition) if one.pointer == pointer)
        if isinstance(spot.holder, list) or pointer.count("/") == 2:
            continue
        spot.holder[f"Not{spot.key}"] = spot.holder.pop(spot.key)
        if not asl_check.check(json.dumps(definition), **SAMPLE):
            missed.append(pointer)
    assert missed == []


def test_the_mutations_leave_no_rule_of_a_definition_untried() -> None:
    of_the_text = {"invalid-json", "duplicate-key", "placeholder-unquoted", "placeholder-unused"}
    tried = {rule for rule, _ in (MUTATIONS | COMPUTED).values()}
    assert set(asl_check.RULES) - tried - of_the_text == {"state-name"}


def test_a_mutation_changes_the_definition_that_it_gets() -> None:
    definition = json.loads(TUNE.read_text(encoding="utf-8"))
    before = deepcopy(definition)
    MUTATIONS["a state that nothing leads to"][1](definition, lambda spots: spots[0])
    assert definition != before
