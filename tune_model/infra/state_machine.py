"""The state machine, its role and its log."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.sfn_state_machine import SfnStateMachine
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents.definition import Definition
from tune_model.infra.documents.template import Values
from tune_model.infra.hcl import Expression
from tune_model.infra.log_group import LogGroup
from tune_model.infra.role import Role

_PART = "state_machine"


class StateMachine(Construct):
    """A standard state machine that logs and traces its executions as the variables say.

    Args:
        invoked: The ARN of each function that it invokes, by the documents' placeholder.
        passed: The ARN of the role that it passes to SageMaker, likewise.

    Attributes:
        arn: The expression of the state machine's ARN.
    """

    arn = Expression("aws_sfn_state_machine.state_machine.arn")

    def __init__(
        self,
        scope: Construct,
        id_: str,
        deployment: Deployment,
        definition: Definition,
        invoked: Values,
        passed: Values,
    ) -> None:
        super().__init__(scope, id_)
        self._deployment = deployment
        # Groups under /aws/vendedlogs share one entry of the account's log resource policy,
        # which is limited to 5,120 characters (Step Functions Developer Guide, "Logging").
        group = "/aws/vendedlogs/states/${var.name}"
        self.log_group = LogGroup(self, deployment, _PART, group)
        self.role = self._build_role(invoked, passed)
        self._build_state_machine(definition)

    def _build_role(self, invoked: Values, passed: Values) -> Role:
        role = Role(self, "aws_iam_role.state_machine", self._deployment, _PART, "states")
        location = self._deployment.location
        group = {"log_group_arn": self.log_group.arn}
        logging = Expression('var.log_level != "OFF"')
        role.attach("state_machine", invoked, scoped={**invoked, **passed, **location})
        role.attach("state_machine_additions", location, only=hcl.var("state_machine_additions"))
        role.attach("state_machine_logging", scoped=group, only=logging)
        role.attach("state_machine_tracing", only=hcl.var("tracing"))
        own = {"account_id": self._deployment.account_id, "state_machine_name": hcl.var("name")}
        role.attach_kms_key("state_machine_kms_key", own)
        role.attach_all(hcl.var("state_machine_policies"), "state_machine_further")
        return role

    def _build_state_machine(self, definition: Definition) -> None:
        SfnStateMachine(
            self,
            "aws_sfn_state_machine.state_machine",
            name="${var.name}",
            type="STANDARD",
            role_arn=hcl.argument(self.role.arn),
            definition=hcl.argument(definition.render()),
            logging_configuration={
                "level": "${var.log_level}",
                "include_execution_data": True,
                "log_destination": f"{hcl.argument(self.log_group.arn)}:*",
            },
            encryption_configuration=_encryption(),
            tracing_configuration={"enabled": hcl.flag(hcl.var("tracing"))},
            tags=self._deployment.tags,
            # Creating it and updating it need the policies, and fail without them.
            depends_on=self.role.policies,
            lifecycle={"precondition": definition.preconditions()},
        )


def _encryption() -> dict[str, str | float]:
    """Return what encrypts definition and executions; said without a key, too, to take one back."""
    keyed = hcl.is_set(hcl.var("kms_key_arn"))
    kind = Expression(f'{keyed} ? "CUSTOMER_MANAGED_KMS_KEY" : "AWS_OWNED_KEY"')
    seconds = Expression(f"{keyed} ? 300 : null")  # AWS's own default
    return {
        "type": hcl.argument(kind),
        "kms_key_id": "${var.kms_key_arn}",
        "kms_data_key_reuse_period_seconds": hcl.number(seconds),
    }
