"""Shows a run until it has ended: its states, logs, counts, cost estimate and policy results."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from cli_base.errors import CommandError
from tune_model.hcp.api import Api
from tune_model.hcp.resources import Phase, Run
from tune_model.hcp.run_logs import lines

Say = Callable[[str], object]
_WAITS_FOR_A_PERSON = frozenset({"policy_override", "post_plan_awaiting_decision"})
_DONE = {"additions": "added", "changes": "changed", "destructions": "destroyed"}
_TO_DO = {"additions": "to add", "changes": "to change", "destructions": "to destroy"}


class Decision(Enum):
    """What becomes of a plan that waits for somebody to confirm it."""

    APPLY = "apply"
    DISCARD = "discard"
    WAIT = "wait"


class RunFollower:
    """Follows one run.

    Args:
        api: Where the run is.
        say: Gets each thing that is new about the run, in a line.
        show: Gets the lines of the logs.
        decide: Asked once, when the run waits for somebody to confirm it.
    """

    def __init__(self, api: Api, say: Say, show: Say, decide: Callable[[], Decision]) -> None:
        self._api = api
        self._say = say
        self._show = show
        self._decide = decide
        self._told = set[str]()

    def to_the_end(self, run_id: str) -> Run:
        """Follow a run until nothing follows; return it as it is then."""
        while True:
            run = self._api.run(run_id)
            if not run.is_final:
                self._tell(run.status, self._state(run))
            self._tell_phase(run.plan, _TO_DO)
            self._tell_phase(run.apply, _DONE)
            self._tell_judgements(run)
            self._ask(run)
            if run.is_final:
                self._tell(run.status, self._state(run))
                return run
            self._api.sleep(self._api.poll_seconds)

    def _is_new(self, what: str) -> bool:
        is_new = what not in self._told
        self._told.add(what)
        return is_new

    def _tell(self, what: str, text: str | None) -> None:
        if text is not None and self._is_new(what):
            self._say(text)

    def _state(self, run: Run) -> str:
        state = f"run: {run.status.replace('_', ' ')}"
        if run.status in self._told:
            return state
        if run.status == "pending" and (owner := self._api.workspace().locked_by):
            return f"{state}: the workspace is locked by {owner}"
        if run.status in _WAITS_FOR_A_PERSON:
            return f"{state}: override or discard it at {self._api.location.page(run.id)}"
        return state

    def _tell_phase(self, phase: Phase | None, words: dict[str, str]) -> None:
        if phase is None or not phase.has_started:
            return
        if self._is_new(phase.id):
            self._tell_log(phase)
        found = [f"{phase.counts[n]} {said}" for n, said in words.items() if n in phase.counts]
        if phase.status == "finished" and found:
            self._tell(f"{phase.id} counts", f"{phase.kind}: {', '.join(found)}")

    def _tell_log(self, phase: Phase) -> None:
        def read(offset: int, limit: int) -> bytes:
            return self._api.read_log(phase, offset, limit)

        def has_ended() -> bool:
            return self._api.has_ended(phase)

        try:
            for line in lines(read, has_ended, self._api.poll_seconds, self._api.sleep):
                self._show(line)
        except CommandError as error:  # the run itself goes on
            self._say(f"the {phase.kind}'s log can't be read: {error}")

    def _tell_judgements(self, run: Run) -> None:
        self._tell("cost", run.cost)
        try:
            for verdict in self._api.verdicts(run):
                self._tell(verdict.id, verdict.text)
        except CommandError as error:  # the same
            self._tell("unread", f"what policies say can't be read: {error}")

    def _ask(self, run: Run) -> None:
        if not run.is_confirmable or run.auto_apply or not self._is_new("asked"):
            return
        match self._decide():
            case Decision.APPLY:
                still_waited = self._api.apply(run.id)
            case Decision.DISCARD:
                still_waited = self._api.discard(run.id)
            case Decision.WAIT:
                return
        if not still_waited:
            self._say("somebody else has decided about the run already")
