"""`model`: fetches an execution's best model, with the lines that load it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tune_model.commands.options import Connection, ExecutionArgument, JsonOption, connected
from tune_model.commands.output import answer, say


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
    written = model_files.fetch(deployment.aws.s3, facts, output)
    if as_json:
        answer({"directory": str(output), **written})
        return
    objective = "" if facts.objective is None else f", {facts.metric} {facts.objective:g}"
    say(f"{output}: the model of {facts.training_job}{objective}, {written['bytes']:,} bytes")
    if written["format"] == "pickle":
        say("it is a pickle: loading it runs the code that is in it")
    say(f"{output / 'README.md'} says how to load it")
