"""What every job has: a name, tags, times, a thread that does the work, and a way to stop it."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from embedded_aws import locks, processes
from embedded_aws.sagemaker import nursery
from embedded_aws.sagemaker.worker_environment import environment

_log = logging.getLogger(__name__)
_REASON_CHARACTERS = 1024  # FailureReason's limit
_POLL_SECONDS = 0.05

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
# However many jobs may run at once, no more worker processes than this do: the others wait in
# Starting, as jobs wait for capacity on AWS.
_capacity = threading.BoundedSemaphore(max(2, CORES))
_threads: weakref.WeakSet[threading.Thread] = weakref.WeakSet()


class JobFailed(Exception):
    """A job's work failed; the text is its `FailureReason`."""


class JobStopped(Exception):
    """A job's work was stopped; the text is its secondary status."""


def now() -> datetime:
    """Return the present in UTC, as precisely as AWS keeps it (milliseconds)."""
    present = datetime.now(UTC)
    return present.replace(microsecond=present.microsecond // 1000 * 1000)


class Job(ABC):
    """A job: `start` makes it run in a thread of its own until it has a terminal status.

    Attributes:
        name: The job's name.
        arn: Its ARN.
        request: The checked request that made it.
        tags: Its tags, each with `Key` and `Value`.
        status: `InProgress`, `Stopping`, `Completed`, `Failed` or `Stopped`.
        secondary_status: The status in detail, such as `Downloading`.
        failure_reason: Why it failed; empty otherwise.
        creation_time: When it was made, aware.
        last_modified_time: When its status changed last, aware.
        end_time: When it ended, aware; None before.
    """

    def __init__(self, name: str, arn: str, request: Mapping[str, Any]) -> None:
        self.name = name
        self.arn = arn
        self.request = dict(request)
        self.tags: list[dict[str, str]] = list(request.get("Tags", []))
        self.status, self.secondary_status = "InProgress", "Starting"
        self.failure_reason = ""
        self.creation_time = self.last_modified_time = now()
        self.end_time: datetime | None = None
        self._deadlines: dict[str, float] = {}  # by the secondary status of who passes it
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._lock = threading.RLock()
        self._child: processes.Child | None = None
        self._left = contextlib.ExitStack()
        self._notify: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Start the work."""
        nursery.start()
        thread = threading.Thread(target=self._run, name=self.arn, daemon=True)
        _threads.add(thread)
        thread.start()

    def stop(self) -> None:
        """Ask the work to end, and end its process; a job that has ended stays as it is."""
        with self._lock:
            if self._ended.is_set():
                return
            if not self._stopping.is_set():
                self.enter("Stopping")
            self._stopping.set()
            self.status = "Stopping"
            child = self._child
        if child:
            with locks.released():  # it may take its time to end
                child.stop()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end; returns whether it came in time."""
        return self._ended.wait(timeout)

    @abstractmethod
    def describe(self) -> dict[str, Any]:
        """Return what the API's Describe action answers of it."""

    @abstractmethod
    def summary(self) -> dict[str, Any]:
        """Return its entry in what the API's List action answers."""

    @abstractmethod
    def work(self) -> None:
        """Do the job's work, in its thread.

        Raises:
            JobFailed: It can't be done; the text says why.
            JobStopped: It was stopped.
        """

    def enter(self, secondary: str) -> None:
        """Take a new secondary status, such as `Downloading` or `MaxRuntimeExceeded`."""
        with self._lock:
            self.secondary_status = secondary
            self.last_modified_time = now()

    def when_ended(self, notify: Callable[[], None]) -> None:
        """Let `notify` be called once the terminal status is seen; say so before `start`."""
        self._notify = notify

    def describe_end(self) -> dict[str, Any]:
        """Return what every description holds once there is something to say."""
        return {"FailureReason": self.failure_reason} if self.failure_reason else {}

    def check_stop(self) -> None:
        """End the work here when the job was asked to stop.

        Raises:
            JobStopped: It was.
        """
        if self._stopping.is_set():
            raise JobStopped("Stopped")

    def directory(self, kind: str) -> Path:
        """Make the job's directory, which goes once its end is seen: nobody waits for that.

        Args:
            kind: What its name begins with.
        """
        return Path(self._left.enter_context(tempfile.TemporaryDirectory(prefix=f"{kind}-")))

    def _run(self) -> None:
        with self._left:
            self._run_to_the_end()

    def _run_to_the_end(self) -> None:
        status, secondary, reason = "Completed", "Completed", ""
        try:
            self.work()
        except JobStopped as stopped:
            status, secondary = "Stopped", str(stopped)
        except JobFailed as failed:
            status, secondary, reason = "Failed", "Failed", str(failed)
        except Exception as error:  # noqa: BLE001 - a job without an end would hang its waiter
            _log.exception("%s", self.arn)
            status, secondary = "Failed", "Failed"
            reason = f"InternalServerError: {type(error).__name__}: {error}"
        self._end(status, secondary, reason)

    def _end(self, status: str, secondary: str, reason: str) -> None:
        with self._lock:
            self.failure_reason = reason[:_REASON_CHARACTERS]
            self.enter(secondary)
            self.status = status
            self.end_time = self.last_modified_time  # last: who sees it sees the rest
            self._ended.set()
        self._notify()

    @contextlib.contextmanager
    def capacity(self) -> Iterator[None]:
        """Wait until a worker process may run, and keep the place meanwhile."""
        while not _capacity.acquire(timeout=_POLL_SECONDS):
            self.check_stop()
            self.check_runtime()
        try:
            yield
        finally:
            _capacity.release()

    def run_worker(self, module: str, arguments: list[str], directory: Path, threads: int) -> int:
        """Run a worker program to its end.

        Args:
            module: Module of this package.
            arguments: The program's arguments.
            directory: Its working directory, which also gets `MODULE.stdout` and `MODULE.stderr`.
            threads: How many threads it may use.

        Returns:
            Its exit code, negative for a signal.

        Raises:
            JobStopped: The job was stopped, or its time was up, before the end.
        """
        nursery.wait()  # with no lock held: others ask for this job meanwhile
        with self._lock:
            self.check_stop()
            child = self._child = _started(module, arguments, threads, directory)
        deadline = min(self._deadlines.values(), default=None)
        try:
            code = child.wait(None if deadline is None else max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.stop()
            self.check_runtime()
            raise
        self.check_stop()
        return code

    def check_runtime(self) -> None:
        """End the work here when its time is up.

        Raises:
            JobStopped: It is.
        """
        for secondary, deadline in self._deadlines.items():
            if time.monotonic() >= deadline:
                raise JobStopped(secondary)

    def limit_runtime(self, seconds: int | None, secondary: str = "MaxRuntimeExceeded") -> None:
        """Let the work run for so long from now; its secondary status is that one afterwards."""
        if seconds:
            self._deadlines[secondary] = time.monotonic() + seconds


def join_all(timeout: float) -> None:
    """Wait for the threads of stopped jobs.

    Args:
        timeout: Seconds for all of them together.
    """
    end = time.monotonic() + timeout
    for thread in list(_threads):
        thread.join(max(0.0, end - time.monotonic()))


def _started(module: str, arguments: list[str], threads: int, directory: Path) -> processes.Child:
    if nursery.IS_POSSIBLE:
        return nursery.fork(module, arguments, threads, directory)
    return processes.start(
        [sys.executable, "-m", f"{__package__}.{module}", *arguments],
        environment=environment(threads, directory),
        directory=directory,
        name=module,
    )
