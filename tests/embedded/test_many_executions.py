"""Many executions: at once, each comes to its end; one after the other, nothing stays behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from embedded_aws import processes
from embedded_aws.sagemaker.jobs import CORES
from tests import sagemaker_account
from tests.account import Account
from tests.own_server import served
from tests.waiting import until

AT_ONCE, WARM, MEASURED = 20, 20, 100
ECHO = "def handler(event, context):\n    print(event)\n    return event\n"


def machine(aws: Account, *states: dict[str, Any]) -> str:
    """Deploy a machine of Task states, one after the other, behind a function."""
    function = {"Type": "Task", "Resource": aws.function(ECHO)}
    names = [f"S{number}" for number in range(len(states) + 1)]
    following = [{"Next": name} for name in names[1:]] + [{"End": True}]
    chain = zip(names, [function, *states], following, strict=True)
    definition = {"StartAt": names[0], "States": {n: s | after for n, s, after in chain}}
    return aws.state_machine(definition)


def run_all(aws: Account, arn: str, count: int, prefix: str) -> list[str]:
    """Start executions all at once; return their statuses at their ends."""
    states = aws.client("stepfunctions")
    started = [
        states.start_execution(stateMachineArn=arn, name=f"{prefix}-{number}")["executionArn"]
        for number in range(count)
    ]

    def ended() -> bool:
        running = states.list_executions(stateMachineArn=arn, statusFilter="RUNNING")
        return not running["executions"]

    until(ended, "the ends of all executions")
    return [states.describe_execution(executionArn=each)["status"] for each in started]


@contextmanager
def most_workers() -> Iterator[list[int]]:
    """Count training and transform processes while the block runs."""
    counts, done = [0], threading.Event()

    def count() -> None:
        while not done.wait(0.01):
            counts.append(sum("sagemaker" in program(pid) for pid in processes.running()))

    counting = threading.Thread(target=count)
    counting.start()
    yield counts
    done.set()
    counting.join()


def program(pid: int) -> str:
    """What a process runs; empty once it has ended."""
    try:
        return " ".join(psutil.Process(pid).cmdline())
    except psutil.Error:
        return ""


@pytest.mark.long
def test_executions_at_once_all_succeed_and_no_more_train_than_there_are_cores(
    aws: Account,
) -> None:
    laboratory = sagemaker_account.Laboratory(aws)
    request = sagemaker_account.definition(laboratory.role, HyperParameters={"num_round": "2"})
    training = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
        "Parameters": {**request, "TrainingJobName.$": "$$.Execution.Name"},
    }
    arn = machine(aws, training)
    with most_workers() as counts:
        assert run_all(aws, arn, AT_ONCE, "at-once") == ["SUCCEEDED"] * AT_ONCE
    assert 0 < max(counts) <= max(2, CORES)


@dataclass(frozen=True)
class Held:
    """What a process holds."""

    threads: int
    files: int
    children: int
    temporary: int
    memory: int

    @classmethod
    def by(cls, pid: int) -> Held:
        process = psutil.Process(pid)
        directories = [
            path
            for child in [process, *process.children(recursive=True)]
            for path in Path(child.environ().get("TMPDIR", "/nowhere")).glob("**/tune-model-*")
        ]
        return cls(
            process.num_threads(),
            process.num_fds(),
            len(process.children(recursive=True)),
            len(set(directories)),
            process.memory_info().rss,
        )


@pytest.mark.long
def test_executions_leave_nothing_behind(tmp_path: Path) -> None:
    """Threads, files, processes and temporary directories; and memory that doesn't grow by 10%."""
    with served(tmp_path) as aws:
        arn, pid = machine(aws, {"Type": "Pass"}), aws.address.pid
        assert set(run_all(aws, arn, WARM, "warm")) == {"SUCCEEDED"}

        before = Held.by(pid)
        for start in range(0, MEASURED, WARM):
            assert set(run_all(aws, arn, WARM, f"run-{start}")) == {"SUCCEEDED"}
        until(lambda: Held.by(pid).threads <= before.threads, "the threads' ends")
        after = Held.by(pid)
    assert after.files <= before.files
    assert after.children <= before.children
    assert after.temporary <= before.temporary
    assert after.memory <= 1.1 * before.memory
