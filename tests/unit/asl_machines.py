"""Builds valid state machines of the sample's family, step by step, from drawn choices.

A `Chain` keeps what is known about the data between two states, so that every path it writes
resolves: the definitions are valid by construction, and the checker must say so.
"""

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Body = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]


class Chain:
    """A scope's states in the order they run, and what is known of the data behind the last one.

    Attributes:
        steps: A builder for each kind of step; it returns the state and updates what is known.
        paths: Known paths into the data, each with the kind of its value; None when the data may
            be anything, so that every path resolves.
        states: The states by name.
    """

    def __init__(
        self, draw: Draw, steps: "Steps", *, depth: int, outer: "Chain | None" = None
    ) -> None:
        self.draw = draw
        self.steps = steps
        self.depth = depth
        self.outer = outer
        self.names: list[str] = outer.names if outer else []
        self.variables: list[str] = list(outer.variables) if outer else []
        self.paths: dict[str, str] | None = None
        self.order: list[str] = []
        self.states: dict[str, Body] = {}
        self._fallbacks: dict[str, Body] = {}

    def add(self, kind: str) -> None:
        name = self.new_name(kind)
        self.states[name] = self.steps[kind](self)
        self.order.append(name)

    def new_name(self, word: str) -> str:
        self.names.append(f"{word} {len(self.names)}")
        return self.names[-1]

    def machine(self) -> Body:
        """Links the states, ends the last one, and returns the scope."""
        last = self.new_name("End")
        end = [{"Type": "Succeed"}, {"Type": "Pass", "End": True}]
        self.states[last] = self.draw(st.sampled_from(end)).copy()
        for name, following in zip(self.order, [*self.order[1:], last], strict=True):
            _link(self.states[name], following)
        states = {**self.states, **self._fallbacks}
        return {"StartAt": next(iter(self.states)), "States": states}

    def fallback(self) -> str:
        name = self.new_name("Fallback")
        ends: list[Body] = [{"Type": "Fail", "Error": "Gone", "Cause": "why"}, {"Type": "Succeed"}]
        self._fallbacks[name] = self.draw(st.sampled_from(ends)).copy()
        return name

    def path(self, *kinds: str) -> str | None:
        """Draws a path to a value of one of these kinds, if the data have one."""
        if self.paths is None:
            return "$.anything['at all'][0]"
        fitting = [path for path, kind in self.paths.items() if kind in kinds]
        return self.draw(st.sampled_from(fitting)) if fitting else None

    def named(self, key: str, default: str) -> Body:
        """Returns a member that is a name: by a path where the data have a string, else written."""
        path = self.path("string")
        return {f"{key}.$": path} if path else {key: default}

    def result(self, known: dict[str, str] | None) -> Body:
        """Draws where the state's result goes, and keeps what is known of the output."""
        is_array = self.paths is not None and "$" in self.paths
        where = self.draw(st.sampled_from(["$", None, "$.kept"]))
        if where is None:
            return {"ResultPath": None}
        if where == "$" or is_array:
            self.paths = known
            return {}
        if self.paths is not None:
            moved = {f"$.kept{path[1:]}": kind for path, kind in (known or {}).items()}
            stays = {path: kind for path, kind in self.paths.items() if "$.kept" not in path}
            self.paths = stays | moved
        return {"ResultPath": "$.kept"}

    def handlers(self) -> Body:
        """Draws Retry and Catch."""
        retry: list[Body] = [
            {
                "ErrorEquals": ["States.Timeout", "Lambda.TooManyRequestsException"],
                "IntervalSeconds": self.draw(st.integers(1, 60)),
                "MaxAttempts": self.draw(st.integers(0, 5)),
                "BackoffRate": self.draw(st.sampled_from([1, 1.5, 2.0])),
                "JitterStrategy": "FULL",
            },
            {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1},
        ]
        catch = [{"ErrorEquals": ["States.ALL"], "Next": self.fallback()}]
        chosen = self.draw(
            st.sampled_from([{}, {"Retry": retry}, {"Retry": retry, "Catch": catch}])
        )
        if "Catch" not in chosen:
            self._fallbacks.popitem()
        return deepcopy(chosen)

    def inner(self) -> "Chain":
        return Chain(self.draw, self.steps, depth=self.depth - 1, outer=self)

    def fill(self) -> None:
        """Adds drawn steps: up to three, or one without branches where no depth is left."""
        deep = {"Parallel", "Map", "Distributed"}
        flat = [kind for kind in self.steps if kind not in deep]
        kinds, most = (list(self.steps), 3) if self.depth > 0 else (flat, 1)
        for kind in self.draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=most)):
            self.add(kind)


def _link(state: Body, following: str) -> None:
    if state["Type"] == "Choice":
        for rule in state["Choices"]:
            rule["Next"] = following
    else:
        state["Next"] = following


Steps = Mapping[str, Callable[[Chain], Body]]
