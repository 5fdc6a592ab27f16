"""Variables: their names, and the scopes that they belong to.

From the guide's page "Passing data between states with variables".
"""

from collections.abc import Iterator, Mapping
from typing import Final

from asl_check.definition import Machine, State, as_list, as_object, branches
from asl_check.document import child
from asl_check.findings import Collector
from asl_check.transitions import closure, targets
from asl_check.wording import shown

LONGEST_NAME: Final = 80
_RESERVED: Final = "states"
_SUFFIX: Final = ".$"


def assigned(state: State) -> Iterator[tuple[str, str]]:
    """Yield the name and the JSON pointer of each variable that a state may assign."""
    places = [(state.body, state.pointer)]
    for field in ("Choices", "Catch"):
        places += [
            (as_object(holder), state.at(field, index))
            for index, holder in enumerate(as_list(state.body.get(field)))
        ]
    for body, pointer in places:
        for key in as_object(body.get("Assign")):
            name = key if state.is_jsonata else key.removesuffix(_SUFFIX)
            yield name, child(child(pointer, "Assign"), key)


def check_variables(machine: Machine, collector: Collector) -> None:
    """Report names that no variable may have, and inner variables named as outer ones.

    Args:
        machine: The outermost machine.
        collector: Gets the findings.
    """
    _check_scope(machine, {}, collector)


def _check_scope(machine: Machine, outer: Mapping[str, str], collector: Collector) -> None:
    states = machine.states()
    names = {state.name: list(assigned(state)) for state in states.values()}
    for state in states.values():
        for name, place in names[state.name]:
            _check_name(name, place, collector)
            if name in outer:
                message = f"the outer state {shown(outer[name])} assigns ${name} too"
                collector.add("variable-shadowed", place, message, "a name of its own")
    follows = {name: {target for _, target in targets(one)} for name, one in states.items()}
    for state in states.values():
        inner = branches(state, machine.language)
        own = {
            name: before
            for before in (states if inner else ())
            if names[before] and state.name in closure(follows[before], follows)
            for name, _ in names[before]
        }
        for branch in inner:
            # A distributed Map sees no outer variable, so that it has none to shadow.
            seen = {} if is_distributed(branch) else {**outer, **own}
            _check_scope(branch, seen, collector)


def is_distributed(branch: Machine) -> bool:
    """Tell whether a branch is the processor of a distributed Map."""
    return as_object(branch.body.get("ProcessorConfig")).get("Mode") == "DISTRIBUTED"


def _check_name(name: str, place: str, collector: Collector) -> None:
    if name == _RESERVED:
        message = "$states is Step Functions' own"
    elif not name.isidentifier():
        message = f"{shown(name)} is no name of a variable"
    elif len(name) > LONGEST_NAME:
        message = f"the name has {len(name)} characters"
    else:
        return
    expected = f"letters, digits and _, at most {LONGEST_NAME}, no digit in front, not states"
    collector.add("variable-name", place, message, expected)
