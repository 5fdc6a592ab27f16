"""The state machine, its role and its log."""

import json
from collections.abc import Mapping

from tune_model.infra.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from tune_model.infra.bindings.aws.sfn_state_machine import (
    SfnStateMachine,
    SfnStateMachineLoggingConfiguration,
    SfnStateMachineTracingConfiguration,
)
from tune_model.infra.cdk import (
    Construct,
    Op,
    Precondition,
    TerraformResourceLifecycle,
)
from tune_model.infra.context import Context
from tune_model.infra.definition import Definition
from tune_model.infra.expressions import only_if
from tune_model.infra.function import build_log_group
from tune_model.infra.role import Role


class StateMachine(Construct):
    """A standard state machine that logs and traces its executions as the parameters say.

    Attributes:
        arn: The state machine's ARN.
        role: Its role.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        context: Context,
        *,
        definition: Definition,
        values: Mapping[str, str],
        function_arns: Mapping[str, str],
    ) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._parameters = context.parameters
        self._log_group = self._build_log_group()
        self.role = self._build_role(dict(function_arns), values["sagemaker_role_arn"])
        self._state_machine = self._build_state_machine(definition, values)
        self.arn = self._state_machine.arn

    def _build_log_group(self) -> CloudwatchLogGroup:
        # Groups under /aws/vendedlogs share one entry of the account's log resource policy,
        # which is limited to 5,120 characters (Step Functions Developer Guide, "Logging").
        name = f"/aws/vendedlogs/states/{self._parameters.name}"
        return build_log_group(self, self._context, name)

    def _build_role(self, function_arns: dict[str, str], sagemaker_role_arn: str) -> Role:
        service = "states.amazonaws.com"
        role = Role(self, "role", self._context, part="state-machine", service=service)
        passed = {"sagemaker_role_arn": sagemaker_role_arn}
        scoped = function_arns | passed | self._context.place
        role.attach("state_machine", function_arns, scoped=scoped)
        self._attach_additions(role)
        self._attach_logging(role)
        role.attach("state_machine_tracing", count=only_if(self._parameters.tracing))
        return role

    def _attach_additions(self, role: Role) -> None:
        wanted = only_if(self._parameters.state_machine_additions)
        role.attach("state_machine_additions", self._context.place, count=wanted)

    def _attach_logging(self, role: Role) -> None:
        logs = only_if(Op.neq(self._parameters.log_level, "OFF"))
        group = {"log_group_arn": self._log_group.arn}
        role.attach("state_machine_logging", scoped=group, count=logs)

    def _build_state_machine(
        self, definition: Definition, values: Mapping[str, str]
    ) -> SfnStateMachine:
        return SfnStateMachine(
            self,
            "state_machine",
            name=self._parameters.name,
            type="STANDARD",
            role_arn=self.role.arn,
            definition=definition.render(**values),
            logging_configuration=self._logging(),
            tracing_configuration=SfnStateMachineTracingConfiguration(
                enabled=self._parameters.tracing
            ),
            tags=self._context.tags,
            # Creating it and updating it need the policies, and fail without them.
            depends_on=self.role.policies,
            lifecycle=TerraformResourceLifecycle(precondition=[_searched_or_static(definition)]),
        )

    def _logging(self) -> SfnStateMachineLoggingConfiguration:
        return SfnStateMachineLoggingConfiguration(
            level=self._parameters.log_level,
            include_execution_data=True,
            log_destination=f"{self._log_group.arn}:*",
        )


def _searched_or_static(definition: Definition) -> Precondition:
    """SageMaker refuses a hyperparameter that is both static and in a range."""
    names = json.dumps(definition.searched)
    absent = f"!contains(keys({definition.static.fqn}), name)"
    return Precondition(
        condition=f"${{alltrue([for name in {names} : {absent}])}}",
        error_message="static_hyperparameters must not set what the tuning job searches: "
        f"{', '.join(definition.searched)}.",
    )
