"""What starts executions, and what is told of those that fail: both off unless asked for."""

from tune_model.infra.bindings.aws.cloudwatch_event_rule import CloudwatchEventRule
from tune_model.infra.bindings.aws.cloudwatch_event_target import CloudwatchEventTarget
from tune_model.infra.bindings.aws.scheduler_schedule import (
    SchedulerSchedule,
    SchedulerScheduleFlexibleTimeWindow,
    SchedulerScheduleTarget,
)
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context
from tune_model.infra.expressions import (
    attribute,
    interpolated,
    is_set,
    literal,
    mapping,
    only_if,
    within,
)
from tune_model.infra.role import Role

_LONGEST_RULE = 64  # EventBridge API Reference, PutRule: Name
_UNSUCCESSFUL = ("FAILED", "TIMED_OUT", "ABORTED")


class ExecutionSchedule(Construct):
    """A schedule of EventBridge Scheduler that starts executions.

    Attributes:
        arn: The expression of its ARN; null where there is none.
    """

    def __init__(self, scope: Construct, id_: str, context: Context, state_machine: str) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._given = context.parameter("schedule")
        self._role = self._build_role(state_machine)
        schedule = self._build_schedule(state_machine)
        self.arn = attribute(schedule, "arn", is_set(self._given))

    def _build_role(self, state_machine: str) -> Role:
        part, service, wanted = "scheduler", "scheduler.amazonaws.com", is_set(self._given)
        role = Role(self, "role", self._context, part=part, service=service, wanted=wanted)
        role.attach("scheduler", {"state_machine_arn": state_machine})
        return role

    def _build_schedule(self, state_machine: str) -> SchedulerSchedule:
        return SchedulerSchedule(
            self,
            "schedule",
            name=self._context.argument("name"),
            schedule_expression=self._argument("expression"),
            schedule_expression_timezone=self._argument("timezone"),
            flexible_time_window=SchedulerScheduleFlexibleTimeWindow(mode="OFF"),
            target=SchedulerScheduleTarget(
                arn=interpolated(state_machine),
                role_arn=interpolated(self._role.arn),
                input=self._argument("input"),
            ),
            count=only_if(is_set(self._given)),
            depends_on=self._role.policies,
        )

    def _argument(self, member: str) -> str:
        return interpolated(f"{self._given}.{member}")


class FailureNotification(Construct):
    """A rule that sends the events of unsuccessful executions to a given target.

    Attributes:
        arn: The expression of the rule's ARN; null where there is none.
    """

    def __init__(self, scope: Construct, id_: str, context: Context, state_machine: str) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._given = context.parameter("failure_notification")
        rule = self._build_rule(state_machine)
        self.arn = attribute(rule, "arn", is_set(self._given))
        self._send_to_target(rule)

    def _build_rule(self, state_machine: str) -> CloudwatchEventRule:
        # Step Functions Developer Guide, "Automating Step Functions event delivery".
        detail = mapping(
            {"stateMachineArn": f"[{state_machine}]", "status": literal(_UNSUCCESSFUL)}
        )
        pattern = (
            '{ source = ["aws.states"], '
            f'"detail-type" = ["Step Functions Execution Status Change"], detail = {detail} }}'
        )
        return CloudwatchEventRule(
            self,
            "rule",
            name=self._name(),
            description="Executions of the workflow that failed, timed out or were aborted.",
            event_pattern=interpolated(f"jsonencode({pattern})"),
            tags=self._context.tags,
            count=only_if(is_set(self._given)),
        )

    def _name(self) -> str:
        whole = self._context.local("rule_name", f"{self._context.argument('name')}-failures")
        return interpolated(within(whole, _LONGEST_RULE))

    def _send_to_target(self, rule: CloudwatchEventRule) -> None:
        CloudwatchEventTarget(
            self,
            "target",
            rule=interpolated(attribute(rule, "name", is_set(self._given))),
            arn=interpolated(f"{self._given}.target_arn"),
            role_arn=interpolated(f"{self._given}.role_arn"),
            count=only_if(is_set(self._given)),
        )
