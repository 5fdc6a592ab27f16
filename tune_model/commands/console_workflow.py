"""What the console asks of a deployed state machine, by what the other commands have."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cli_base.errors import CommandError
from tune_model.commands.deployment import Deployment
from tune_model.commands.preflight import examined
from tune_model.commands.sample_input import check_sample_input
from tune_model.commands.true_labels import known_truth
from tune_model.console.workflow import Line
from tune_model.operations import execution_cost, executions
from tune_model.operations.bill import dollars
from tune_model.operations.execution_details import Details, details
from tune_model.operations.executions import Execution
from tune_model.reports.execution_report import Sources


class DeployedWorkflow:
    """A deployed state machine, as `tune_model.console.workflow.Workflow` has it.

    Args:
        deployment: The state machine and its account.
    """

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._aws = deployment.aws
        self.arn = deployment.arn
        self.target = "sandbox" if deployment.is_sandbox else "aws"

    @cached_property
    def sources(self) -> Sources:
        """Where executions are read."""
        aws = self._aws
        prices = self._deployment.prices
        return Sources(aws.step_functions, aws.sagemaker, aws.s3, known_truth, prices)

    def executions(self, most: int) -> Sequence[Execution]:
        """Return the latest executions, in one call."""
        return executions.latest(self._aws.step_functions, self.arn, most)

    def details(self, execution: Execution) -> Details:
        """Return what an ended execution came to."""
        events = executions.history(self._aws.step_functions, execution.arn)
        prices = self._deployment.prices
        return details(self._aws.sagemaker, self._aws.s3, execution.name, events, prices)

    def check_input(self, text: str) -> None:
        """Refuse an input that the workflow can't take."""
        check_sample_input(self._deployment.machine, text)

    def before_start(self) -> Sequence[Line]:
        """Look at what would stop or hinder an execution, and at what it may cost."""
        found = examined(self._deployment)
        lines = [Line(each.level.value, each.subject, each.text, each.todo) for each in found]
        return [*lines, self._bound()]

    def start(self, name: str | None, text: str) -> str:
        """Start an execution, unless one runs whose data it would replace."""
        client = self._aws.step_functions
        if not self._deployment.machine.keeps_executions_apart():
            executions.refuse_if_running(client, self.arn)
        return executions.start(client, self.arn, name=name, text=text)

    def stop(self, arn: str) -> None:
        """Stop an execution."""
        executions.stop(self._aws.step_functions, arn, cause="stopped in the console")

    def _bound(self) -> Line:
        try:
            bill = execution_cost.upper_bound(self._deployment.machine, self._deployment.prices)
        except CommandError as error:
            return Line("not known", "bound", str(error))
        if bill.unbounded:
            return Line("warn", "bound", f"there is none for {'; '.join(bill.unbounded)}")
        return Line("ok", "bound", f"{dollars(bill.usd)} at most, by the definition's limits")
