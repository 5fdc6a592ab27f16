"""What is asked of AWS while pages are open: one call a second at most, for all of them together.

A thread looks at the list of executions while a page shows it; another one at each execution that
runs and is shown. They share a budget. What has ended is read once and kept.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from cli_base.errors import CommandError
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.execution_details import Details
from tune_model.operations.execution_follower import ExecutionFollower, Look
from tune_model.operations.executions import Execution
from tune_model.reports.execution_report import ReportData, assembled, gather
from tune_model.reports.execution_report.started_jobs import Jobs, read_tuning

if TYPE_CHECKING:
    from tune_model.console.hub import Hub
    from tune_model.console.workflow import Workflow
    from tune_model.reports.execution_report import TuningData

EXECUTIONS = "executions"
"""The topic of the list; an execution's is its ARN."""
MOST = 100
_ENDED = frozenset({"SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"})
_FAULTS = (ClientError, BotoCoreError, CommandError)


class SharedBudget(CallBudget):
    """A budget of several threads, who wait for their turn one after the other.

    It gets no slower with time: what is followed was mostly started since.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self._turn = threading.Lock()

    @property
    def interval(self) -> float:
        """Seconds between two calls."""
        return self._seconds

    def wait(self) -> None:
        """Wait until the next call may be made, and count it."""
        with self._turn:
            super().wait()


@dataclass(frozen=True)
class Row:
    """A line of the list: an execution, and what it came to where that is known."""

    execution: Execution
    details: Details | None


class Watching:
    """The executions of a workflow, as the console last saw them.

    Args:
        workflow: What is asked.
        hub: What is told of changes.
        seconds: Between two calls.
    """

    def __init__(self, workflow: Workflow, hub: Hub, seconds: float = 1.0) -> None:
        self._workflow, self._hub = workflow, hub
        self._budget = SharedBudget(seconds)
        self._lock = threading.Lock()
        self._list: tuple[Execution, ...] | None = None
        self._details: dict[str, Details] = {}
        self._shown: dict[str, ReportData] = {}
        self._watched: set[str] = set()
        self._faults: dict[str, str] = {}
        self.fault = ""

    def rows(self) -> list[Row]:
        """Return the list as it was seen last; it is read if it wasn't yet."""
        if self._list is None:
            self._read_list()
        return [Row(each, self._details.get(each.arn)) for each in self._list or ()]

    def execution(self, arn: str) -> ReportData:
        """Return what is known of an execution; it is read if it wasn't yet."""
        with self._lock:
            known = self._shown.get(arn)
        if known is None:
            known = gather(self._workflow.sources, arn)
            self._keep(arn, known)
        return known

    def watch(self, topic: str) -> None:
        """Look for changes for as long as a page shows the list, or an execution that runs."""
        with self._lock:
            if topic in self._watched:
                return
            self._watched.add(topic)
        work = self._watch_list if topic == EXECUTIONS else self._follow
        name = f"console {topic[-40:]}"
        threading.Thread(target=work, args=(topic,), name=name, daemon=True).start()

    def fault_of(self, arn: str) -> str:
        """Return why an execution couldn't be followed when it was looked at last; empty if so."""
        return self._faults.get(arn, "")

    def soon(self) -> None:
        """Look at the list now, for something was started or stopped."""
        self._read_list()
        self._hub.tell(EXECUTIONS)

    def _goes_on(self, topic: str) -> bool:
        """Say whether a page still shows it; if none does, the next one begins anew."""
        with self._lock:
            if self._hub.is_open(topic):
                return True
            self._watched.discard(topic)
            return False

    def _watch_list(self, topic: str) -> None:
        while self._goes_on(topic):
            self._budget.wait()
            try:
                changed = self._read_list()
                changed = self._read_details() or changed
                changed = self._say("") or changed
            except _FAULTS as error:
                changed = self._say(str(error))
            if changed:
                self._hub.tell(topic)

    def _read_list(self) -> bool:
        read = tuple(self._workflow.executions(MOST))
        changed, self._list = read != self._list, read
        return changed

    def _read_details(self) -> bool:
        """Read what one more ended execution came to."""
        for each in self._list or ():
            if each.status in _ENDED and each.arn not in self._details:
                for _ in range(4):
                    self._budget.wait()
                self._details[each.arn] = self._workflow.details(each)
                return True
        return False

    def _say(self, fault: str) -> bool:
        changed, self.fault = fault != self.fault, fault
        return changed

    def _keep(self, arn: str, data: ReportData) -> None:
        with self._lock:
            self._shown[arn] = data
        self._faults.pop(arn, None)
        self._hub.tell(arn)

    def _follow(self, arn: str) -> None:
        while self._goes_on(arn):
            try:
                if _Following(self._workflow, arn, self._budget, self._keep).run(self._goes_on):
                    break
            except _FAULTS as error:
                self._faults[arn] = str(error)
                self._hub.tell(arn)
                self._budget.wait()
        with self._lock:
            self._watched.discard(arn)


class _Following:
    """Follows one execution to its end."""

    def __init__(
        self,
        workflow: Workflow,
        arn: str,
        budget: CallBudget,
        keep: Callable[[str, ReportData], None],
    ) -> None:
        self._sources, self._arn, self._budget, self._keep = workflow.sources, arn, budget, keep
        self._live = replace(workflow.sources, prices=None)  # the bill is made out at the end
        self._tuning: TuningData | None = None
        self._seen: tuple[int, Sequence[object]] = (0, ())

    def run(self, goes_on: Callable[[str], bool]) -> bool:
        """Keep what each look finds; at the end, everything.

        Args:
            goes_on: Says whether the execution is still shown.

        Returns:
            Whether it has ended.
        """
        client = self._sources.step_functions
        described = client.describe_execution(executionArn=self._arn)
        machine = client.describe_state_machine_for_execution(executionArn=self._arn)
        follower = ExecutionFollower(client, self._sources.sagemaker, self._arn, self._budget)
        for look in follower.looks():
            if not goes_on(self._arn):
                return False
            seen = (len(look.events), look.trials)
            if seen == self._seen or look.progress.status in _ENDED:
                continue
            self._show(described, machine, look)
            if look.trials != self._seen[1] and look.trials:
                self._read_tuning(look, described["startDate"])
                self._show(described, machine, look)
            self._seen = seen
        self._keep(self._arn, gather(self._sources, self._arn))
        return True

    def _show(self, described: Mapping[str, Any], machine: Mapping[str, Any], look: Look) -> None:
        known = self._tuning
        data = assembled(self._live, described, machine, look.events, tuning=lambda _: known)
        self._keep(self._arn, data)

    def _read_tuning(self, look: Look, started: datetime) -> None:
        for _ in range(2):  # the job, and its training jobs
            self._budget.wait()
        jobs = Jobs()
        for event in look.events:
            jobs.add(event)
        self._tuning = read_tuning(self._sources.sagemaker, jobs, started, datetime.now(tz=UTC))
