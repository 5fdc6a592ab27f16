"""The outline of a definition: its machines (the branches of Parallel and Map too), its states.

A definition under check may be malformed anywhere, so that each accessor answers with something
empty where the document holds something else; the language's rules report it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from asl_check.document import JsonObject, JsonValue, child

JSONATA = "JSONata"
JSONPATH = "JSONPath"


@dataclass(frozen=True)
class State:
    """One state.

    Attributes:
        name: Its name.
        pointer: JSON pointer of its object.
        body: Its fields.
        language: Its query language.
    """

    name: str
    pointer: str
    body: JsonObject
    language: str

    @property
    def type(self) -> str:
        """The state's type, or the empty string."""
        return as_text(self.body.get("Type"))

    @property
    def is_jsonata(self) -> bool:
        """Whether its expressions are JSONata."""
        return self.language == JSONATA

    def at(self, *keys: str | int) -> str:
        """Return the JSON pointer of a field, or of a place in it."""
        return pointer_to(self.pointer, *keys)

    @property
    def is_terminal(self) -> bool:
        """Whether the execution, or the branch, ends here."""
        return self.type in {"Succeed", "Fail"} or self.body.get("End") is True


@dataclass(frozen=True)
class Machine:
    """A scope of states: the whole definition, a branch of Parallel, or Map's processor.

    Attributes:
        pointer: JSON pointer of its object.
        body: Its fields.
        language: The query language of its states, unless they say otherwise.
        field: The field that holds it: the empty string, `Branches`, `ItemProcessor`, `Iterator`.
    """

    pointer: str
    body: JsonObject
    language: str
    field: str = ""

    @property
    def start(self) -> str:
        """Name of the first state, or the empty string."""
        return as_text(self.body.get("StartAt"))

    def states(self) -> dict[str, State]:
        """Return the states by name, those that are objects."""
        states = child(self.pointer, "States")
        return {
            name: State(name, child(states, name), body, self._language(body))
            for name, body in as_object(self.body.get("States")).items()
            if isinstance(body, dict)
        }

    def _language(self, body: JsonObject) -> str:
        own = body.get("QueryLanguage")
        return own if own in {JSONATA, JSONPATH} and isinstance(own, str) else self.language


def machine_of(value: JsonValue) -> Machine:
    """Return the outermost machine of a definition."""
    body = as_object(value)
    language = JSONATA if body.get("QueryLanguage") == JSONATA else JSONPATH
    return Machine("", body, language)


def branches(state: State, language: str) -> list[Machine]:
    """Return the machines inside a Parallel or Map state; `language` is the scope's."""
    if state.type == "Parallel":
        return [
            Machine(state.at("Branches", index), branch, language, "Branches")
            for index, branch in enumerate(as_list(state.body.get("Branches")))
            if isinstance(branch, dict)
        ]
    return [
        Machine(state.at(field), body, language, field)
        for field in ("ItemProcessor", "Iterator")
        if state.type == "Map" and isinstance(body := state.body.get(field), dict)
    ]


def every_machine(machine: Machine) -> Iterator[Machine]:
    """Yield a machine and all those inside its states, outermost first."""
    yield machine
    for state in machine.states().values():
        for branch in branches(state, machine.language):
            yield from every_machine(branch)


def pointer_to(pointer: str, *keys: str | int) -> str:
    """Return the JSON pointer of a place below another one."""
    for key in keys:
        pointer = child(pointer, key)
    return pointer


def as_object(value: JsonValue) -> JsonObject:
    """Return an object, or an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def as_list(value: JsonValue) -> "list[JsonValue]":
    """Return an array, or an empty one for anything else."""
    return value if isinstance(value, list) else []


def as_text(value: JsonValue) -> str:
    """Return a string, or an empty one for anything else."""
    return value if isinstance(value, str) else ""
