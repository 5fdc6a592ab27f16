"""`preflight`, and the look that `run` and `apply` take before they make anything."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from cli_base.errors import CommandError, EnvironmentLacks, UsageError
from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, JsonOption, VarFileOption, connected
from tune_model.commands.output import answer, say
from tune_model.settings import suggestions
from tune_model.terraform.targets import Target, for_target

if TYPE_CHECKING:
    from tune_model.commands.aws_clients import Aws
    from tune_model.commands.deployment import Deployment
    from tune_model.operations.preflight.findings import Finding
    from tune_model.operations.preflight.subject import Subject
    from tune_model.terraform.workspace import Workspace

_STYLES = {"ok": "green", "warn": "yellow", "stop": "bold red", "not known": "dim"}
_WIDTH = max(map(len, _STYLES))


@connected
def preflight(
    connection: Connection,
    var_file: VarFileOption = None,
    *,
    as_json: JsonOption = False,
) -> None:
    """Look at what an account lacks before money is spent in it; changes nothing.

    Of what is deployed, or else of what apply would make by the variables' values. A line that
    says stop ends this, run and apply with exit code 2 (another value helps) or 3 (the account
    lacks something).
    """
    subject, aws = _subject(connection, var_file or ())
    found = _examined(subject, aws)
    if as_json:
        answer(
            {
                "region": subject.region,
                "state_machine_arn": subject.machine.arn or None,
                "findings": [each.as_json() for each in found],
                "levels": dict(Counter(each.level.value for each in found)),
            }
        )
    else:
        show(Console(soft_wrap=True), found)
    _end_if_stopped(found)


def before_run(deployment: Deployment) -> None:
    """Look before an execution is started; `run` itself looks for one that still runs.

    Raises:
        UsageError: Something stops it that another value helps.
        EnvironmentLacks: The account lacks something.
    """
    from tune_model.operations.preflight.checks import EXECUTIONS  # noqa: PLC0415 - boto3 loads only here

    found = _examined(_deployed(deployment, thorough=False), deployment.aws, (EXECUTIONS,))
    _say(found)


def examined(deployment: Deployment) -> list[Finding]:
    """Return what a look at a deployed state machine finds, before an execution is started."""
    return _examined(_deployed(deployment, thorough=False), deployment.aws)


def before_apply(workspace: Workspace, target: Target) -> None:
    """Look before anything is made; without credentials here, as for HCP Terraform's runs, not.

    Raises:
        UsageError: Something stops it that another value helps.
        EnvironmentLacks: The account lacks something.
    """
    try:
        found = _to_come(workspace, target, thorough=False)
    except EnvironmentLacks as reason:
        if target is Target.SANDBOX:
            raise
        say(f"preflight: not known, for {reason}")
        return
    if found is None:  # Terraform says what is wrong with the values
        return
    subject, aws = found
    _say(_examined(subject, aws))


def show(console: Console, findings: Iterable[Finding]) -> None:
    """Print a line for each finding, and one below it for what to do."""
    for each in findings:
        level = each.level.value
        line = Text.assemble((level.ljust(_WIDTH), _STYLES[level]), f"  {each.subject}: ")
        line.append(each.text)
        console.print(Text.assemble(line))
        if each.todo:
            console.print(Text(f"{' ' * _WIDTH}  -> {each.todo}"))


def _subject(connection: Connection, var_files: Iterable[str]) -> tuple[Subject, Aws]:
    """Return what is deployed; if nothing is, what apply would make.

    Raises:
        UsageError: The variables' values aren't right.
    """
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here

    if connection.state_machine is None:
        workspace = for_target(connection.target, var_files=list(var_files))
        if "state_machine_arn" not in workspace.outputs():
            found = _to_come(workspace, connection.target, thorough=True)
            if found is None:
                command = suggestions.now().make("plan")
                raise UsageError(f"the variables' values aren't right: {command} says what is")
            return found
    deployment = Deployment(connection)
    return _deployed(deployment, thorough=True), deployment.aws


def _deployed(deployment: Deployment, *, thorough: bool) -> Subject:
    from tune_model.commands.workflow_to_come import documents  # noqa: PLC0415 - the same
    from tune_model.operations.preflight.subject import Subject  # noqa: PLC0415 - the same

    return Subject(
        region=deployment.aws.region,
        machine=deployment.machine,
        prices=deployment.prices,
        documents=documents(),
        thorough=thorough,
    )


def _to_come(workspace: Workspace, target: Target, *, thorough: bool) -> tuple[Subject, Aws] | None:
    from tune_model.commands.aws_clients import aws_of  # noqa: PLC0415 - the same
    from tune_model.commands.workflow_to_come import workflow_to_come  # noqa: PLC0415 - the same
    from tune_model.terraform.variable_values import variable_values  # noqa: PLC0415 - the same

    values = variable_values(workspace)
    if values is None:
        return None
    aws = aws_of(target, str(values["aws_region"]), workspace.root)
    arn = str(workspace.outputs().get("state_machine_arn") or "")
    return workflow_to_come(values, aws.prices(), arn, thorough=thorough), aws


def _examined(subject: Subject, aws: Aws, without: Iterable[str] = ()) -> list[Finding]:
    from tune_model.operations.preflight.checks import examine  # noqa: PLC0415 - the same

    return examine(subject, _clients(aws), without=tuple(without))


def _clients(aws: Aws) -> Callable[[str], Any]:
    """Give clients to several threads: a session mustn't make two at the same time."""
    made: dict[str, Any] = {}
    making = threading.Lock()

    def client(service: str) -> Any:  # noqa: ANN401 - boto3 builds client classes at run time
        with making:
            if service not in made:
                made[service] = aws.brief_client(service)
            return made[service]

    return client


def _say(found: list[Finding]) -> None:
    """Say what matters, in a run or an apply that has words of its own."""
    loud = [each for each in found if each.level.value in {"warn", "stop"}]
    show(Console(stderr=True, soft_wrap=True), loud)
    if unknown := [each.subject for each in found if each.level.value == "not known"]:
        command = suggestions.now().tune_model("preflight")
        names = ", ".join(dict.fromkeys(unknown))
        say(f"preflight: not known: {names} ({command} says why)")
    _end_if_stopped(found)


def _end_if_stopped(found: list[Finding]) -> None:
    from tune_model.operations.preflight.checks import stops  # noqa: PLC0415 - the same

    if stopping := stops(found):
        kinds: dict[int, type[CommandError]] = {2: UsageError, 3: EnvironmentLacks}
        names = ", ".join(dict.fromkeys(each.subject for each in stopping))
        raise kinds[stopping[0].exit_code](
            f"nothing was made, for the preflight stops at: {names}; --no-preflight (PREFLIGHT=0) "
            "of run and apply goes on all the same"
        )
