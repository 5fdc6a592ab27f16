"""Data flow: walks the states with the shape of what each one gets and returns.

A JSONPath state is walked field by field in the order of the guide's page "Processing input and
output"; JSONata states are walked in `jsonata_flow`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from asl_check.choice_conditions import check_rule, holds, split
from asl_check.definition import Machine, State, as_list, as_object, as_text
from asl_check.findings import Collector
from asl_check.functions import Functions
from asl_check.incoming import Reader, Way, joined
from asl_check.jsonata_flow import ERROR_OUTPUT, computed
from asl_check.jsonata_reader import JsonataReader
from asl_check.shapes import ANYTHING, TEXT, Record, Scalar, Shape
from asl_check.state_results import Scope, work
from asl_check.steps import assign, at_path, placed, read_fields
from asl_check.variables import assigned

# Loops may make ever new shapes: after this many ways into a state nothing is known there.
MOST_WAYS = 12

# The context object, from the guide's page "Accessing execution data from the Context object".
_CONTEXT = Record(
    {
        "Execution": Record(
            {
                "Id": TEXT,
                "Input": ANYTHING,
                "Name": TEXT,
                "RoleArn": TEXT,
                "StartTime": TEXT,
                "RedriveCount": Scalar("integer"),
                "RedriveTime": TEXT,
            },
            optional=frozenset({"RedriveTime"}),
        ),
        "State": Record({"EnteredTime": TEXT, "Name": TEXT, "RetryCount": Scalar("integer")}),
        "StateMachine": Record({"Id": TEXT, "Name": TEXT}),
        "Task": Record({"Token": TEXT}),
    }
)

Transition = tuple[str, Way]
"""Where a way goes: the next state's name, or the empty string for the machine's end."""


def check_flow(machine: Machine, collector: Collector, functions: Functions) -> None:
    """Check a definition's data flow, and the payloads on the way.

    Args:
        machine: The outermost machine; nothing is known of an execution's input.
        collector: Gets the findings.
        functions: What is known of the functions.
    """
    output_of(machine, Way(context=_CONTEXT), collector, Branches(functions))


@dataclass
class Branches:
    """What is known while a definition's branches are walked.

    Without the outputs each level of branches would double the work.

    Attributes:
        functions: What is known of the functions.
        outputs: What each branch has been found to return, by its JSON pointer and the way into it.
    """

    functions: Functions
    outputs: dict[str, list[tuple[Way, Shape]]] = field(default_factory=dict)


@dataclass
class Flow:
    """The ways through one machine.

    Attributes:
        machine: The machine.
        collector: Gets the findings, once all ways are known.
        known: What is known of branches and functions.
    """

    machine: Machine
    collector: Collector
    known: Branches
    _ways: dict[str, list[Way]] = field(default_factory=dict)
    _widened: set[str] = field(default_factory=set)

    def run(self, start: Way) -> list[Way]:
        """Explore the ways until nothing new comes up, then check each state on all of its own.

        Args:
            start: The way into the first state.

        Returns:
            The ways at the machine's end.
        """
        states = self.machine.states()
        self._explore(states, start)
        ends = [
            way
            for name in self._ways
            for target, way in self._follow(states[name], self.collector)
            if target == ""
        ]
        if not self.collector.silent:
            self._check_unreached(states, start)
        return ends

    def _check_unreached(self, states: dict[str, State], start: Way) -> None:
        """Check the states to which no way leads; they may get anything.

        One wrong transition must not hide what else is wrong behind it.
        """
        names = {name for state in states.values() for name, _ in assigned(state)}
        known = {**start.variables, **dict.fromkeys(sorted(names), ANYTHING)}
        anything = replace(start.having(ANYTHING), variables=known)
        for name, state in states.items():
            if name not in self._ways:
                self._ways[name] = [anything]
                self._follow(state, self.collector)

    def _explore(self, states: dict[str, State], start: Way) -> None:
        silent = Collector(silent=True)
        waiting = [(self.machine.start, start)]
        while waiting:
            name, way = waiting.pop()
            if name in states and self._enter(name, way):
                waiting += self._follow(states[name], silent)

    def _enter(self, name: str, way: Way) -> bool:
        """Add a way into a state; tells whether it is new."""
        known = self._ways.setdefault(name, [])
        if name not in self._widened and way in known:
            return False
        known.append(way)
        if len(known) > MOST_WAYS or name in self._widened:
            self._widened.add(name)
            self._ways[name] = [_widest(known)]
            return self._ways[name] != known[:1]
        return True

    def _follow(self, state: State, collector: Collector) -> list[Transition]:
        run = partial(output_of, branches=self.known)
        scope = Scope(self.machine.language, run, self.known.functions)
        return [
            transition
            for way in self._ways[state.name]
            for transition in _transitions(state, Reader(way, collector), scope)
        ]


def output_of(machine: Machine, start: Way, collector: Collector, branches: Branches) -> Shape:
    """Walk a machine and return the shape of its output.

    Args:
        machine: The whole definition, or a branch.
        start: The way into its first state.
        collector: Gets the findings.
        branches: What is known of branches already.

    Returns:
        The shape; of a machine that never ends well, nothing is known.
    """
    known = branches.outputs.setdefault(machine.pointer, [])
    if collector.silent:
        for way, output in known:
            if way == start:
                return output
    found = joined(Flow(machine, collector, branches).run(start))
    known.append((start, found))
    return found


def _widest(ways: list[Way]) -> Way:
    """Return the way of which all of these are cases: any data, the variables of all."""
    common = set.intersection(*(set(way.variables) for way in ways))
    return replace(ways[0], data=ANYTHING, variables=dict.fromkeys(sorted(common), ANYTHING))


def _transitions(state: State, reader: Reader, scope: Scope) -> Iterator[Transition]:
    if state.is_jsonata:
        yield from computed(state, JsonataReader(reader.way, reader.collector), scope)
    elif state.type == "Choice":
        yield from _choose(state, reader)
    else:
        yield from _go_on(state, reader, scope)
        yield from _catch(state, reader)


def _leave(state: State, way: Way) -> Iterator[Transition]:
    """Yield the way out of a state that has done its work."""
    way = replace(way, origin=state.name)
    if target := as_text(state.body.get("Next")):
        yield target, way
    elif state.is_terminal and state.type != "Fail":
        yield "", way


def _go_on(state: State, reader: Reader, scope: Scope) -> Iterator[Transition]:
    given = at_path(state, "InputPath", reader)
    inner = replace(reader, way=reader.way.having(given))
    read_fields(state, inner)
    result = work(state, inner, scope)
    if "ResultSelector" in state.body:
        selecting = replace(reader, way=reader.way.having(result))
        result = selecting.template(state.body["ResultSelector"], state.at("ResultSelector"))
        # The guide doesn't say whether Assign sees the result before or after the selector.
        way = assign(state.body, state.pointer, inner, ANYTHING)
    else:
        way = assign(state.body, state.pointer, inner, result)
    output = placed(state, result, reader)
    output = at_path(state, "OutputPath", replace(reader, way=way.having(output)))
    yield from _leave(state, way.having(output))


def _catch(state: State, reader: Reader) -> Iterator[Transition]:
    for index, value in enumerate(as_list(state.body.get("Catch"))):
        catcher = State(state.name, state.at("Catch", index), as_object(value), state.language)
        way = assign(catcher.body, catcher.pointer, reader, ERROR_OUTPUT)
        output = placed(catcher, ERROR_OUTPUT, reader, "catch-result-path")
        if target := as_text(catcher.body.get("Next")):
            yield target, replace(way.having(output), origin=state.name)


def _choose(state: State, reader: Reader) -> Iterator[Transition]:
    ways = split(reader.way.having(at_path(state, "InputPath", reader)))
    for index, value in enumerate(as_list(state.body.get("Choices"))):
        rule, place = as_object(value), state.at("Choices", index)
        check_rule(rule, place, ways, reader.collector)
        for way in ways:
            if holds(rule, way) is not False:
                chosen = replace(reader, way=way)
                after = assign(rule, place, chosen, way.data)
                yield from _to(as_text(rule.get("Next")), state, replace(reader, way=after))
        ways = [way for way in ways if holds(rule, way) is not True]
    for way in ways:
        after = assign(state.body, state.pointer, replace(reader, way=way), way.data)
        yield from _to(as_text(state.body.get("Default")), state, replace(reader, way=after))


def _to(target: str, state: State, reader: Reader) -> Iterator[Transition]:
    if target:
        output = at_path(state, "OutputPath", reader)
        yield target, replace(reader.way.having(output), origin=state.name)
