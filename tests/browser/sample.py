"""The sample deployed on the embedded AWS without Terraform: its documents and its functions."""

import io
import json
import zipfile
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from embedded_aws.server import Address
from tests.embedded import REGION, Account
from tests.waiting import until
from tune_model.commands.true_labels import known_truth
from tune_model.operations.prices import Prices
from tune_model.reports.execution_report import ReportData, Sources, gather

ROOT = Path(__file__).parents[2]
BUCKET = "tune-model-data"
IMAGE = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
SERVICES = ("states", "lambda", "sagemaker")
JOBS = 8  # training jobs: enough for plots to show something


class Sample:
    """The deployed sample.

    Args:
        address: The embedded AWS.
    """

    def __init__(self, address: Address) -> None:
        self._account = Account(address)
        self._role = self._make_role()
        bucket = {"LocationConstraint": REGION}
        self._account.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration=bucket)
        self._machine = self._make_machine()

    def _make_role(self) -> str:
        iam = self._account.client("iam")
        services = {"Service": [f"{service}.amazonaws.com" for service in SERVICES]}
        trust = _allow(Action="sts:AssumeRole", Principal=services)
        role = iam.create_role(RoleName="tune-model-all", AssumeRolePolicyDocument=trust)
        everything = _allow(Action="*", Resource="*")
        iam.put_role_policy(RoleName="tune-model-all", PolicyName="all", PolicyDocument=everything)
        return str(role["Role"]["Arn"])

    def _make_machine(self) -> str:
        values = {f"{name}_arn": self._make_function(name) for name in FUNCTIONS}
        values |= {"sagemaker_role_arn": self._role, "bucket": BUCKET, "training_image": IMAGE}
        text = (ROOT / "asl" / "tune.json").read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(f"${{{name}}}", value)
        definition = json.loads(text)
        tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
        limits = tuning["HyperParameterTuningJobConfig"]["ResourceLimits"]
        limits["MaxNumberOfTrainingJobs"] = JOBS
        made = self._account.client("stepfunctions").create_state_machine(
            name="tune-model", definition=json.dumps(definition), roleArn=self._role
        )
        return str(made["stateMachineArn"])

    def _make_function(self, name: str) -> str:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for file in sorted((ROOT / "lambda_src" / name).glob("*.py")):
                archive.write(file, file.name)
        made = self._account.client("lambda").create_function(
            FunctionName=f"tune-model-{name.replace('_', '-')}",
            Role=self._role,
            Runtime="python3.13",
            Handler="handler.handler",
            Code={"ZipFile": content.getvalue()},
            Timeout=60,
            Environment={"Variables": {"BUCKET": BUCKET, "JOB_NAME_PREFIX": "tune-model"}},
        )
        return str(made["FunctionArn"])

    def client(self, service: str) -> Any:
        """A client of the account's administrator."""
        return self._account.client(service)

    def start(self, given: Any) -> str:
        """Starts an execution; returns its ARN."""
        client = self._account.client("stepfunctions")
        started = client.start_execution(stateMachineArn=self._machine, input=json.dumps(given))
        return str(started["executionArn"])

    def run(self, given: Any) -> str:
        """Runs an execution to its end; returns its ARN."""
        client = self._account.client("stepfunctions")
        arn = self.start(given)
        until(
            lambda: client.describe_execution(executionArn=arn)["status"] != "RUNNING",
            "the execution ends",
        )
        return arn

    def report(self, execution: str) -> ReportData:
        client = self._account.client
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


def _allow(**statement: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})
