"""Takes the stand-in's remote runs through their states."""

import threading

from tests.hcp.executors import Executor
from tests.hcp.records import Run


class Worker:
    """Takes the runs of each workspace one after the other, as HCP Terraform does.

    Args:
        executor: Plans and applies.
        changed: Notified at each change of a run or a lock.
    """

    def __init__(self, executor: Executor, changed: threading.Condition) -> None:
        self.executor = executor
        self._changed = changed
        self._threads: list[threading.Thread] = []

    def take(self, run: Run) -> None:
        """Queues a run."""
        thread = threading.Thread(target=self._carry_out, args=[run], daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self, run: Run, how: str) -> None:
        """Has a run end as canceled or discarded."""
        run.stop = how
        with self._changed:
            self._changed.notify_all()
        if how == "canceled":
            self.executor.interrupt(run)

    def close(self) -> None:
        """Waits until nothing is carried out any more."""
        for thread in self._threads:
            thread.join(30)

    def _carry_out(self, run: Run) -> None:
        try:
            self._take_turn(run)
            status = run.stop or self._plan(run)
            if status == "confirmed":
                status = self._apply(run)
        finally:
            with self._changed:
                if run.workspace.locked_by == run.id:
                    run.workspace.locked_by = None
                for phase in (run.plan, run.apply):
                    phase.status = "unreachable" if phase.status == "pending" else phase.status
                self._changed.notify_all()
        run.status = status

    def _take_turn(self, run: Run) -> None:
        if run.plan_only:  # speculative plans wait for no lock
            return
        with self._changed:
            self._changed.wait_for(
                lambda: run.stop is not None or run.workspace.locked_by is None, 120
            )
            if run.stop is None:
                run.workspace.locked_by = run.id

    def _plan(self, run: Run) -> str:
        run.status = "planning"
        run.plan.start()
        planned = self.executor.plan(run)
        run.plan.end("canceled" if run.stop else "finished" if planned else "errored")
        if run.stop or not planned:
            return run.stop or "errored"
        if any(policy["status"] == "hard_failed" for policy in run.workspace.policies):
            return "errored"
        if run.plan_only or not run.has_changes:
            return "planned_and_finished"
        return self._wait_for_decision(run)

    def _wait_for_decision(self, run: Run) -> str:
        must_override = any(p["status"] == "soft_failed" for p in run.workspace.policies)
        checked = "policy_checked" if run.workspace.policies else "planned"
        run.status = "policy_override" if must_override else checked
        goes_on = bool(run.wish.get("auto-apply")) and not must_override
        with self._changed:
            self._changed.wait_for(lambda: goes_on or run.confirmed or run.stop is not None, 120)
        return run.stop or "confirmed"

    def _apply(self, run: Run) -> str:
        run.status = "applying"
        run.apply.start()
        applied = self.executor.apply(run)
        run.apply.end("canceled" if run.stop else "finished" if applied else "errored")
        return run.stop or ("applied" if applied else "errored")
