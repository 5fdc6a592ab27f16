"""The sample deployed on the embedded AWS without Terraform: its documents and its functions."""

import json
from dataclasses import replace
from functools import cached_property
from typing import Any

from embedded_aws.server import Address
from tests.account import REGION, Account
from tests.deployed import deploy
from tune_model.commands.true_labels import known_truth
from tune_model.operations.prices import Prices
from tune_model.reports.execution_report import ReportData, Sources, gather

JOBS = 8  # training jobs: enough for plots to show something


def _tune_longer(definition: dict[str, Any]) -> None:
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    limits = tuning["HyperParameterTuningJobConfig"]["ResourceLimits"]
    limits["MaxNumberOfTrainingJobs"] = JOBS


class Sample:
    """The deployed sample.

    Args:
        address: The embedded AWS.
    """

    def __init__(self, address: Address) -> None:
        self._deployed = deploy(Account(address), change=_tune_longer)

    def client(self, service: str) -> Any:
        """A client of the account's administrator."""
        return self._deployed.client(service)

    def start(self, given: Any) -> str:
        """Starts an execution; returns its ARN."""
        return self._deployed.start(json.dumps(given))

    def run(self, given: Any) -> str:
        """Runs an execution to its end; returns its ARN."""
        arn = self.start(given)
        self._deployed.ended(arn)
        return arn

    def report(self, execution: str) -> ReportData:
        client = self.client
        sources = Sources(
            client("stepfunctions"),
            client("sagemaker"),
            client("s3"),
            known_truth,
            Prices(REGION, None),
        )
        return gather(sources, execution)

    @cached_property
    def succeeded(self) -> ReportData:
        """The report of an execution that succeeds."""
        return self.report(self.run({}))

    @cached_property
    def failed(self) -> ReportData:
        """The report of an execution that fails: it asks for a data set of one row."""
        return self.report(self.run({"dataset": {"rows": 1}}))

    @cached_property
    def running(self) -> ReportData:
        """The report of an execution as it was while its tuning ran."""
        return _at(self.succeeded, "RUNNING")

    @cached_property
    def aborted(self) -> ReportData:
        """The report of an execution that was stopped while its tuning ran."""
        return _at(self.succeeded, "ABORTED")


def _at(data: ReportData, status: str) -> ReportData:
    """Cuts a report off in its tuning, as if it had been made then."""
    tuned = data.runs[1]
    runs = (data.runs[0], replace(tuned, status=status, exit=None))
    events = tuple(event for event in data.events if event.id < (tuned.exit or 0))
    trials = data.tuning.trials if data.tuning else ()
    going = tuple(
        replace(trial, status="InProgress", objective=None) if number > JOBS // 2 else trial
        for number, trial in enumerate(trials)
    )
    execution = replace(data.execution, status=status, stopped=None, output=None)
    if status == "ABORTED":
        execution = replace(
            execution,
            error="Stopped",
            cause="too dear",
            reason="too dear",
            advice="run again",
            failed_state=tuned.state,
        )
    return replace(
        data,
        execution=execution,
        runs=runs,
        events=events,
        tuning=data.tuning and replace(data.tuning, trials=going, status="InProgress", best=0),
        predictions=None,
        notes=("The execution is still running.",) if status == "RUNNING" else (),
    )
