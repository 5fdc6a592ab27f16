"""`console`: the deployed state machine's executions in a browser, live."""

from __future__ import annotations

import webbrowser
from typing import Annotated

import typer

from cli_base.errors import EnvironmentLacks
from cli_base.shown import print_out
from tune_model.commands.options import Connection, connected
from tune_model.commands.output import say


@connected
def console(
    connection: Connection,
    *,
    port: Annotated[
        int, typer.Option(envvar="PORT", min=0, max=65535, help="on 127.0.0.1; 0 for a free one")
    ] = 0,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="neither start nor stop executions from it")
    ] = False,
    open_: Annotated[bool, typer.Option("--open", envvar="OPEN", help="show it in a browser")] = (
        False
    ),
) -> None:
    """Show the state machine's executions in a browser: start, watch, stop and compare them.

    It listens on this machine alone, until Ctrl-C. The address holds a token that works once.
    """
    from tune_model.commands.console_workflow import DeployedWorkflow  # noqa: PLC0415 - boto3 loads only here
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - the same

    try:
        from tune_model.console import server  # noqa: PLC0415 - only with the extra
    except ModuleNotFoundError as error:
        raise EnvironmentLacks(
            f"the console needs {error.name}: pip install tune-model[console]"
        ) from error
    workflow = DeployedWorkflow(Deployment(connection))
    with server.listening(port) as listener:
        made = server.Server(workflow, listener, read_only=read_only)
        print_out(made.address)
        say("the address works once; Ctrl-C ends the console")
        if open_:
            webbrowser.open(made.address)
        made.run()
