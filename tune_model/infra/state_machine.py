"""The state machine, its role and its log."""

from tune_model.infra.bindings.aws.sfn_state_machine import (
    SfnStateMachine,
    SfnStateMachineLoggingConfiguration,
    SfnStateMachineTracingConfiguration,
)
from tune_model.infra.cdk import Construct, TerraformResourceLifecycle
from tune_model.infra.context import Context, Values
from tune_model.infra.definition import Definition
from tune_model.infra.expressions import address, flag, interpolated, unequal
from tune_model.infra.log_group import LogGroup
from tune_model.infra.role import Role


class StateMachine(Construct):
    """A standard state machine that logs and traces its executions as the parameters say.

    Attributes:
        arn: The expression of the state machine's ARN.
        log_group: The expression of its log group's name.
        role: Its role.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        context: Context,
        *,
        definition: Definition,
        function_arns: Values,
        sagemaker_role_arn: str,
    ) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._definition = definition
        self._log_group = self._build_log_group()
        self.log_group = self._log_group.name
        self.role = self._build_role(dict(function_arns), sagemaker_role_arn)
        self._state_machine = self._build_state_machine()
        self.arn = f"{address(self._state_machine)}.arn"

    def _build_log_group(self) -> LogGroup:
        # Groups under /aws/vendedlogs share one entry of the account's log resource policy,
        # which is limited to 5,120 characters (Step Functions Developer Guide, "Logging").
        name = f"/aws/vendedlogs/states/{self._context.argument('name')}"
        return LogGroup(self, self._context, part="state_machine", name=name)

    def _build_role(self, function_arns: dict[str, str], sagemaker_role_arn: str) -> Role:
        service = "states.amazonaws.com"
        role = Role(self, "role", self._context, part="state_machine", service=service)
        passed = {"sagemaker_role_arn": sagemaker_role_arn}
        scoped = function_arns | passed | self._context.place
        role.attach("state_machine", function_arns, scoped=scoped)
        self._attach_additions(role)
        self._attach_logging(role)
        role.attach("state_machine_tracing", only=self._context.parameter("tracing"))
        role.attach_all(self._context.parameter("state_machine_policies"))
        return role

    def _attach_additions(self, role: Role) -> None:
        wanted = self._context.parameter("state_machine_additions")
        role.attach("state_machine_additions", self._context.place, only=wanted)

    def _attach_logging(self, role: Role) -> None:
        logs = unequal(self._context.parameter("log_level"), "OFF")
        group = {"log_group_arn": self._log_group.arn}
        role.attach("state_machine_logging", scoped=group, only=logs)

    def _build_state_machine(self) -> SfnStateMachine:
        held = self._definition.preconditions()
        return SfnStateMachine(
            self,
            "state_machine",
            name=self._context.argument("name"),
            type="STANDARD",
            role_arn=interpolated(self.role.arn),
            definition=self._definition.render(),
            logging_configuration=self._logging(),
            tracing_configuration=SfnStateMachineTracingConfiguration(
                enabled=flag(self._context.parameter("tracing"))
            ),
            tags=self._context.tags,
            # Creating it and updating it need the policies, and fail without them.
            depends_on=self.role.policies,
            lifecycle=TerraformResourceLifecycle(precondition=held),
        )

    def _logging(self) -> SfnStateMachineLoggingConfiguration:
        return SfnStateMachineLoggingConfiguration(
            level=self._context.argument("log_level"),
            include_execution_data=True,
            log_destination=f"{interpolated(self._log_group.arn)}:*",
        )
