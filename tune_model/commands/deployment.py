"""The deployed state machine that a command is about: found once, by Terraform or by name."""

from __future__ import annotations

import os
from functools import cached_property

from cli_base.errors import UsageError
from tune_model.commands.aws_clients import aws_of
from tune_model.commands.options import Connection
from tune_model.operations import executions
from tune_model.operations.machine import Machine, describe
from tune_model.operations.prices import Prices
from tune_model.settings import suggestions
from tune_model.terraform.targets import Target, for_target

_DEFAULT_REGION = "us-west-2"  # Terraform's variable aws_region has it too


class Deployment:
    """A state machine and the account that it is in.

    Args:
        connection: What the command line says.

    Raises:
        UsageError: Nothing is deployed, or no state machine has that name.
        EnvironmentLacks: No credentials, no Terraform, or no embedded AWS.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        given = connection.state_machine
        if given is None:
            self.arn = self._from_terraform()
        elif given.startswith("arn:"):
            self.arn = given
        else:
            self.arn = self._from_name(given)
        self.aws = aws_of(connection.target, _region_of(self.arn))

    @property
    def is_sandbox(self) -> bool:
        """Whether it is in the embedded AWS."""
        return self._connection.target is Target.SANDBOX

    def _from_terraform(self) -> str:
        target = self._connection.target
        arn = for_target(target).outputs().get("state_machine_arn")
        if arn is None:
            raise UsageError(f"nothing is deployed: {suggestions.now().make('apply')} comes first")
        return str(arn)

    def _from_name(self, name: str) -> str:
        region = self._connection.region or os.environ.get("AWS_REGION") or _DEFAULT_REGION
        aws = aws_of(self._connection.target, region)
        return executions.machine_named(aws.step_functions, name)

    @cached_property
    def prices(self) -> Prices:
        """What instances cost in the state machine's region."""
        return self.aws.prices()

    @cached_property
    def machine(self) -> Machine:
        """The state machine as it is deployed now."""
        return describe(self.aws.step_functions, self.arn)

    def execution(self, given: str | None) -> str:
        """Return the ARN of an execution: by ARN, by name, or the latest one.

        Raises:
            UsageError: There is none.
        """
        return executions.resolve(self.aws.step_functions, self.arn, given)


def _region_of(arn: str) -> str:
    parts = arn.split(":")
    if len(parts) < 7 or parts[2] != "states" or parts[5] != "stateMachine":  # noqa: PLR2004 - an ARN's
        raise UsageError(f"{arn} isn't the ARN of a state machine: arn:aws:states:…:stateMachine:…")
    return parts[3]
