"""`run`: starts an execution, with a person's own data if there are any, and follows it."""

from __future__ import annotations

import json
import sys
import uuid
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.request import url2pathname

import typer

from cli_base.errors import EnvironmentLacks, ExecutionFailed, Terminated, UsageError
from cli_base.printing import Console
from cli_base.shown import print_out
from tune_model.commands.options import Connection, JsonOption, PreflightOption, connected
from tune_model.commands.output import answer, asked, complain, say
from tune_model.commands.preflight import before_run
from tune_model.commands.sample_input import check_sample_input
from tune_model.settings import suggestions

if TYPE_CHECKING:
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

    from tune_model.commands.deployment import Deployment
    from tune_model.operations.bill import Bill
    from tune_model.operations.history import Progress as ExecutionProgress
    from tune_model.operations.prices import Price

_INTERRUPTED = 130


@connected
def run(  # noqa: PLR0913 - each is an option of the command
    connection: Connection,
    *,
    name: Annotated[
        str | None, typer.Option(envvar="NAME", help="the execution's name, best in ASCII")
    ] = None,
    text: Annotated[
        str, typer.Option("--input", envvar="INPUT", help="JSON, a file that holds it, or -")
    ] = "{}",
    data: Annotated[
        Path | None,
        typer.Option(
            envvar="DATA",
            metavar="FILE|DIRECTORY",
            help="your data: a CSV or Parquet file with a header, or a directory with train.csv, "
            "validation.csv and test.csv",
        ),
    ] = None,
    label: Annotated[
        str | None,
        typer.Option(envvar="LABEL", metavar="COLUMN", help="the label's column in a file"),
    ] = None,
    seed: Annotated[int, typer.Option(envvar="SEED", help="of a file's split in three")] = 0,
    max_cost: Annotated[
        float | None,
        typer.Option(envvar="MAX_COST", metavar="USD", help="start nothing that may cost more"),
    ] = None,
    even_if_running: Annotated[
        bool,
        typer.Option(
            "--even-if-running",
            envvar="EVEN_IF_RUNNING",
            help="start it beside an execution that still runs, whose data it replaces",
        ),
    ] = False,
    detach: Annotated[
        bool, typer.Option("--detach", envvar="DETACH", help="start it, and don't follow it")
    ] = False,
    preflight: PreflightOption = True,
    as_json: JsonOption = False,
) -> None:
    """Start an execution of the deployed state machine and follow it to its end.

    Ctrl-C asks whether the execution is to go on or to be stopped.
    """
    # Here, not above: boto3 loads only for the commands that need it.
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415
    from tune_model.commands.upload import Upload  # noqa: PLC0415
    from tune_model.operations import executions  # noqa: PLC0415

    if name and (warning := executions.check_name(name)):
        complain(f"warning: {warning}")
    given = executions.check_input(read_input(text or "{}"))
    if data is None and label is not None:
        raise UsageError("--label names a column of a file: give that by --data")
    if data:
        given = executions.keeping_data(given)
        name = name or str(uuid.uuid4())  # its keys may have the execution's name in them
    with Upload(data, label, seed, name or "") if data else nullcontext() as upload:
        deployment = Deployment(connection)
        if preflight:
            before_run(deployment)
        _look_first(deployment, given, max_cost, even_if_running=even_if_running)
        if upload:
            upload.send(deployment)
        client = deployment.aws.step_functions
        execution = executions.start(client, deployment.arn, name=name or None, text=given)
    if not detach:
        _Run(deployment, execution, as_json=as_json).follow()
    elif as_json:
        answer({"execution_arn": execution})
    else:
        print_out(execution)


def _look_first(
    deployment: Deployment, given: str, max_cost: float | None, *, even_if_running: bool
) -> None:
    """Refuse what the workflow can't take, costs too much, or would mix with one that runs."""
    from tune_model.operations import executions  # noqa: PLC0415

    check_sample_input(deployment.machine, given)
    if max_cost is not None:
        _refuse_above(max_cost, deployment)
    if not even_if_running and not deployment.machine.keeps_executions_apart():
        executions.refuse_if_running(deployment.aws.step_functions, deployment.arn)


def read_input(text: str) -> str:
    """Return the input's JSON text: given inline, as a file's name, or - for standard input.

    Raises:
        UsageError: It is neither JSON nor a readable file.
    """
    if text == "-":
        return sys.stdin.read()
    if text.startswith(("@", "file://")):
        text = url2pathname(text[7:]) if text.startswith("file://") else text.removeprefix("@")
    elif text.lstrip().startswith(("{", "[", '"')) or _is_json(text):
        return text
    try:
        return Path(text).read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"INPUT={text} is neither JSON nor a file: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"INPUT={text} isn't UTF-8 text") from error


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _refuse_above(limit: float, deployment: Deployment) -> None:
    from tune_model.operations import execution_cost  # noqa: PLC0415

    bound = execution_cost.upper_bound(deployment.machine, deployment.prices)
    if bound.unbounded:
        raise UsageError(f"--max-cost: there is no bound for {bound.unbounded}")
    if bound.usd > limit:
        raise UsageError(
            f"this may cost ${bound.usd:.2f}, above --max-cost {limit:g}: lower max_training_jobs "
            f"or max_runtime_seconds ({suggestions.now().tune_model('cost')} shows the bound)"
        )


class _Run:
    """Follows a started execution and says what it came to."""

    def __init__(self, deployment: Deployment, execution: str, *, as_json: bool) -> None:
        self._deployment = deployment
        self._execution = execution
        self._as_json = as_json
        self._console = Console(stderr=as_json, soft_wrap=True)

    def follow(self) -> None:
        self._console.print(self._execution)
        try:
            end, events = self._watch()
        except KeyboardInterrupt as interrupt:
            self._ask(interrupt)
            end, events = self._watch()
        self._tell(end, events)
        if end.status != "SUCCEEDED":
            raise ExecutionFailed(f"the execution ended as {end.status}")

    def _watch(self) -> tuple[ExecutionProgress, list[HistoryEventTypeDef]]:
        from tune_model.operations import live  # noqa: PLC0415

        aws = self._deployment.aws
        return live.watch(
            self._console,
            aws.step_functions,
            self._execution,
            seconds=aws.poll_seconds,
            sagemaker=aws.sagemaker,
            price=self._price(),
        )

    def _ask(self, interrupt: KeyboardInterrupt) -> None:
        """Stop the execution if a person says so; else end the command and let it run."""
        from tune_model.operations import executions  # noqa: PLC0415

        asks = sys.stdin.isatty() and not isinstance(interrupt, Terminated)
        if asks and _stops():
            executions.stop(
                self._deployment.aws.step_functions, self._execution, cause="Ctrl-C in tune-model"
            )
            return
        name, command = self._execution.rsplit(":", 1)[1], suggestions.now().tune_model
        say(
            f"the execution goes on: {command('status', name)} shows it, "
            f"{command('stop', name)} stops it"
        )
        raise typer.Exit(0 if asks else _INTERRUPTED)

    def _tell(self, end: ExecutionProgress, events: list[HistoryEventTypeDef]) -> None:
        from tune_model.operations import results, terminal  # noqa: PLC0415
        from tune_model.operations.bill import dollars  # noqa: PLC0415
        from tune_model.operations.summary import summary  # noqa: PLC0415

        aws, succeeded = self._deployment.aws, end.status == "SUCCEEDED"
        outcome = None
        if succeeded:
            outcome = results.outcome(aws.sagemaker, aws.s3, events, self._execution)
        elif self._as_json:
            outcome = results.so_far(aws.sagemaker, events)
        bill = self._bill(events) if succeeded or self._as_json else None
        if self._as_json:
            answer(summary(self._execution, end, outcome, bill))
        elif outcome:
            terminal.show_outcome(self._console, outcome)
            if bill:
                would = "AWS would bill " if self._deployment.is_sandbox else ""
                bound = suggestions.now().tune_model("cost")
                said = f"{would}{dollars(bill.usd)}, of at most what {bound} shows"
                terminal.show_fact(self._console, "cost", said)

    def _bill(self, events: list[HistoryEventTypeDef]) -> Bill | None:
        from tune_model.operations import execution_cost  # noqa: PLC0415

        try:
            return execution_cost.actual(
                self._deployment.aws.sagemaker, events, self._deployment.prices
            )
        except EnvironmentLacks:
            return None  # no price is no reason to fail

    def _price(self) -> Price | None:
        from tune_model.operations.machine import arguments  # noqa: PLC0415

        for state in self._deployment.machine.calls("createHyperParameterTuningJob"):
            resources = arguments(state)["TrainingJobDefinition"]["ResourceConfig"]
            try:
                price = self._deployment.prices.of(resources["InstanceType"], "training")
            except EnvironmentLacks:
                return None
            return replace(price, usd=price.usd * resources.get("InstanceCount", 1))
        return None


def _stops() -> bool:
    try:
        return asked("Stop the execution? It keeps running otherwise", err=True)
    except typer.Abort:
        return False  # a second Ctrl-C says: let me go
