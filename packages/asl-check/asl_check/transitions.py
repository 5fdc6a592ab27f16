"""Transitions: every target exists, every state is reached, and an end can be reached."""

from collections.abc import Iterator, Mapping

from asl_check.definition import Machine, State, as_list, as_object
from asl_check.document import child
from asl_check.findings import Collector
from asl_check.wording import closest, listed, shown


def targets(state: State) -> Iterator[tuple[str, str]]:
    """Yield the JSON pointer and the name of every state that may follow a state."""
    for field in ("Next", "Default"):
        if isinstance(name := state.body.get(field), str):
            yield state.at(field), name
    for field in ("Choices", "Catch"):
        for index, holder in enumerate(as_list(state.body.get(field))):
            if isinstance(name := as_object(holder).get("Next"), str):
                yield state.at(field, index, "Next"), name


def check_transitions(machine: Machine, collector: Collector) -> None:
    """Report dangling transitions, unreachable states, and states without a way to an end.

    Args:
        machine: The scope; transitions never leave theirs.
        collector: Gets the findings.
    """
    states = machine.states()
    if "StartAt" in machine.body:
        _check_target(child(machine.pointer, "StartAt"), machine.start, states, collector)
    for state in states.values():
        for place, name in targets(state):
            _check_target(place, name, states, collector)
    follows = {name: {target for _, target in targets(one)} for name, one in states.items()}
    _check_reached(machine, states, follows, collector)
    _check_ends(states, follows, collector)


def _check_target(place: str, name: str, states: Mapping[str, State], collector: Collector) -> None:
    if name and name not in states:
        message = f"there is no state {shown(name)} in this scope{closest(name, states)}"
        collector.add("dangling-transition", place, message, f"one of {listed(states)}")


def _check_reached(
    machine: Machine,
    states: Mapping[str, State],
    follows: Mapping[str, set[str]],
    collector: Collector,
) -> None:
    if machine.start not in states:
        return
    reached = closure({machine.start}, follows)
    for name, state in states.items():
        if name not in reached:
            message = f"no transition leads to {shown(name)}"
            collector.add("unreachable-state", state.pointer, message, "a way from StartAt")


def _check_ends(
    states: Mapping[str, State], follows: Mapping[str, set[str]], collector: Collector
) -> None:
    """Report the states of each loop that nothing leaves; what merely leads there is silent."""
    precedes: dict[str, set[str]] = {}
    for name, names in follows.items():
        for target in names:
            precedes.setdefault(target, set()).add(name)
    # A missing or dangling transition is reported as such; here it may lead anywhere.
    ends = {name for name, state in states.items() if state.is_terminal or not follows[name]}
    ends |= {name for name in precedes if name not in states}
    escaping = closure(ends, precedes)
    for name, state in states.items():
        if name not in escaping and name in closure(follows[name], follows):
            place = state.at("Next") if "Next" in state.body else state.pointer
            message = f"from {shown(name)} no end can be reached"
            collector.add("no-end", place, message, "a way to End, Succeed or Fail")


def closure(names: set[str], follows: Mapping[str, set[str]]) -> set[str]:
    """Return the states that can be reached from some, those included."""
    reached, waiting = set(names), list(names)
    while waiting:
        fresh = follows.get(waiting.pop(), set()) - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached
