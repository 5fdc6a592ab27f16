"""What starts executions, and what is told of those that fail: both off unless asked for."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.cloudwatch_event_rule import CloudwatchEventRule
from tune_model.infra.bindings.aws.cloudwatch_event_target import CloudwatchEventTarget
from tune_model.infra.bindings.aws.scheduler_schedule import SchedulerSchedule
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.hcl import Expression
from tune_model.infra.role import Role

_LONGEST_RULE = 64  # EventBridge API Reference, PutRule: Name
_UNSUCCESSFUL = ("FAILED", "TIMED_OUT", "ABORTED")
_SCHEDULED = hcl.is_set(hcl.var("schedule"))
_NOTIFIED = hcl.is_set(hcl.var("failure_notification"))


class ExecutionSchedule(Construct):
    """A schedule of EventBridge Scheduler that starts executions.

    Attributes:
        arn: The expression of its ARN; null where there is none.
    """

    arn = hcl.attribute(Expression("aws_scheduler_schedule.schedule"), "arn")

    def __init__(
        self, scope: Construct, id_: str, deployment: Deployment, state_machine: Expression
    ) -> None:
        super().__init__(scope, id_)
        role = self._build_role(deployment, state_machine)
        self._build_schedule(role, state_machine)

    def _build_role(self, deployment: Deployment, state_machine: Expression) -> Role:
        role = Role(
            self, "aws_iam_role.schedule", deployment, "scheduler", "scheduler", only=_SCHEDULED
        )
        role.attach("scheduler", {"state_machine_arn": state_machine})
        return role

    def _build_schedule(self, role: Role, state_machine: Expression) -> None:
        SchedulerSchedule(
            self,
            "aws_scheduler_schedule.schedule",
            name="${var.name}",
            schedule_expression="${var.schedule.expression}",
            schedule_expression_timezone="${var.schedule.timezone}",
            flexible_time_window={"mode": "OFF"},
            target={
                "arn": hcl.argument(state_machine),
                "role_arn": hcl.argument(role.arn),
                "input": "${var.schedule.input}",
            },
            count=hcl.only_if(_SCHEDULED),
            depends_on=role.policies,
        )


class FailureNotification(Construct):
    """A rule that sends the events of unsuccessful executions to a given target.

    Attributes:
        arn: The expression of the rule's ARN; null where there is none.
    """

    _RULE = Expression("aws_cloudwatch_event_rule.failures")
    arn = hcl.attribute(_RULE, "arn")

    def __init__(
        self, scope: Construct, id_: str, deployment: Deployment, state_machine: Expression
    ) -> None:
        super().__init__(scope, id_)
        self._build_rule(deployment, state_machine)
        self._send_to_target()

    def _build_rule(self, deployment: Deployment, state_machine: Expression) -> None:
        whole = deployment.local("rule_name", "${var.name}-failures")
        CloudwatchEventRule(
            self,
            self._RULE,
            name=hcl.argument(hcl.within(whole, _LONGEST_RULE)),
            description="Executions of the workflow that failed, timed out or were aborted.",
            event_pattern=f"${{jsonencode({_pattern(state_machine)})}}",
            tags=deployment.tags,
            count=hcl.only_if(_NOTIFIED),
        )

    def _send_to_target(self) -> None:
        CloudwatchEventTarget(
            self,
            "aws_cloudwatch_event_target.failures",
            rule=hcl.argument(hcl.attribute(self._RULE, "name")),
            arn="${var.failure_notification.target_arn}",
            role_arn="${var.failure_notification.role_arn}",
            count=hcl.only_if(_NOTIFIED),
        )


def _pattern(state_machine: Expression) -> Expression:
    # Step Functions Developer Guide, "Automating Step Functions event delivery".
    machines = Expression(f"[{state_machine}]")
    detail = {"stateMachineArn": machines, "status": hcl.literal(_UNSUCCESSFUL)}
    pattern = {
        "source": hcl.literal(["aws.states"]),
        '"detail-type"': hcl.literal(["Step Functions Execution Status Change"]),
        "detail": hcl.mapping(detail),
    }
    return hcl.mapping(pattern)
