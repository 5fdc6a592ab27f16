"""`model`: fetches an execution's best model, with the lines that load it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.errors import UsageError
from tune_model.commands.options import Connection, ExecutionArgument, JsonOption, connected
from tune_model.commands.output import answer, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

    from tune_model.commands.deployment import Deployment


@connected
def model(
    connection: Connection,
    execution: ExecutionArgument = None,
    *,
    output: Annotated[
        Path, typer.Option(metavar="DIRECTORY", help="where the files go; made if need be")
    ] = Path("model"),
    force: Annotated[
        bool, typer.Option("--force", help="write into a directory that holds something")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Fetch the best model, with a README that says how to load it and predict."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import executions, model_files  # noqa: PLC0415

    model_files.check_directory(output, replace=force)
    deployment = Deployment(connection)
    arn = deployment.execution(execution)
    events = executions.history(deployment.aws.step_functions, arn)
    facts = model_files.best(deployment.aws.sagemaker, arn, events)
    facts = replace(facts, features=_features(deployment, arn, events))
    written = model_files.fetch(deployment.aws.s3, facts, output)
    if as_json:
        answer({"directory": str(output), **written})
        return
    objective = "" if facts.objective is None else f", {facts.metric} {facts.objective:g}"
    say(f"{output}: the model of {facts.training_job}{objective}, {written['bytes']:,} bytes")
    if written["format"] == "pickle":
        say("it is a pickle: loading it runs the code that is in it")
    say(f"{output / 'README.md'} says how to load it")


def _features(
    deployment: Deployment, arn: str, events: Sequence[HistoryEventTypeDef]
) -> tuple[str, ...] | None:
    """Return the names that were kept with a person's own data; None where there are none."""
    from tune_model.operations.own_data.facts import facts_of  # noqa: PLC0415
    from tune_model.operations.prediction_files import place  # noqa: PLC0415

    try:
        at = place(events)
    except UsageError:  # it didn't get to its predictions
        return None
    facts = facts_of(deployment.aws.s3, at, arn.rsplit(":", 1)[1])
    return facts.features if facts and facts.features else None
