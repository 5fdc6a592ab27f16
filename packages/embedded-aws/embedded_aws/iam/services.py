"""What AWS's services do on the side with a role that they were handed, judged as that role.

Nothing of this goes over HTTP: there is no image to pull and no rule to make here, but on AWS each
call is made, and a role that may not fails where it would there. Sources: Step Functions Developer
Guide, "IAM policies for integrated services", "IAM policies for using Distributed Map states",
"Using CloudWatch Logs to log execution history", "Trace requests with AWS X-Ray"; SageMaker
Developer Guide, "SageMaker AI roles".
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping

from embedded_aws import locks
from embedded_aws.iam import authorizer, principals
from embedded_aws.iam.denials import not_authorized
from embedded_aws.iam.handover import source_facts


class Denied(Exception):
    """A service may not do what it needs to; the text is AWS's sentence."""


class NotAssumable(Exception):
    """A service may not assume a role."""


def check_trust(role_arn: str, service: str, source_arn: str = "") -> None:
    """Judge whether a service may assume a role.

    Args:
        role_arn: The role.
        service: The service's principal, such as `lambda.amazonaws.com`.
        source_arn: The resource for which it acts; `aws:SourceArn`.

    Raises:
        NotAssumable: It may not.
    """
    judge = authorizer.current()
    with locks.held():
        facts = source_facts(judge.account, source_arn) if judge else {}
        if judge and not judge.trusts(role_arn, service, facts):
            raise NotAssumable(f"{service} can't assume {role_arn}")


def require(
    role_arn: str,
    session: str,
    action: str,
    resource: str,
    region: str,
    facts: Mapping[str, tuple[str, ...]] | None = None,
) -> None:
    """Judge a call that a service makes as a role's session.

    Args:
        role_arn: The role.
        session: The session's name.
        action: Such as `ecr:BatchGetImage`.
        resource: An ARN or `*`.
        region: The region that is called; `aws:RequestedRegion`.
        facts: The action's own condition keys, in lower case.

    Raises:
        Denied: The role may not.
    """
    judge = authorizer.current()
    if judge is None:
        return
    with locks.held():
        who = principals.of_role(role_arn, session)
        decision = judge.judge(
            who, action, resource, {"aws:requestedregion": (region,), **(facts or {})}
        )
    if not decision.allowed:
        raise Denied(not_authorized(who.arn, action, resource, decision.reason))


def may(
    role_arn: str, session: str, actions: Iterable[str], region: str, resource: str = "*"
) -> bool:
    """Judge calls that a service makes as a role's session, and say whether all may go on."""
    try:
        for action in actions:
            require(role_arn, session, action, resource, region)
    except Denied:
        return False
    return True


# ---- Step Functions

_RULE_ACTIONS = ("events:PutTargets", "events:PutRule", "events:DescribeRule")
_RULES = {
    "createHyperParameterTuningJob": "StepFunctionsGetEventsForSageMakerTuningJobsRule",
    "createTrainingJob": "StepFunctionsGetEventsForSageMakerTrainingJobsRule",
    "createTransformJob": "StepFunctionsGetEventsForSageMakerTransformJobsRule",
}
_LOG_ACTIONS = (
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
)
_TRACE_ACTIONS = (
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTraceSegments",
    "xray:PutTelemetryRecords",
)
_STATES_SESSION = "states"


def put_managed_rules(role_arn: str, region: str, apis: Iterable[str]) -> bool:
    """Judge the events rules that Step Functions makes for the `.sync` states of a machine.

    Args:
        role_arn: The state machine's role.
        region: The state machine's.
        apis: The SageMaker APIs that it calls with `.sync`.
    """
    _, partition, _, _, account, _ = role_arn.split(":", 5)
    prefix = f"arn:{partition}:events:{region}:{account}:rule/"
    rules = [prefix + _RULES[api] for api in sorted(set(apis)) if api in _RULES]
    return all(may(role_arn, _STATES_SESSION, _RULE_ACTIONS, region, rule) for rule in rules)


def deliver_logs(role_arn: str, region: str) -> bool:
    """Judge what Step Functions does to let a state machine's log be delivered."""
    return may(role_arn, _STATES_SESSION, _LOG_ACTIONS, region)


def start_children(role_arn: str, machine: str, region: str) -> None:
    """Judge the child executions that a distributed Map starts of its own state machine.

    Args:
        role_arn: The state machine's role.
        machine: The state machine.
        region: Its region.

    Raises:
        Denied: The role may not.
    """
    require(role_arn, _STATES_SESSION, "states:StartExecution", machine, region)


def trace(role_arn: str, region: str) -> None:
    """Judge the traces of an execution; like X-Ray, a role that may not loses only them."""
    for action in _TRACE_ACTIONS:
        may(role_arn, _STATES_SESSION, (action,), region)


# ---- SageMaker

_PULLS = ("ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage")


def pull_image(role_arn: str, session: str, uri: str) -> None:
    """Judge the pull of a container's image.

    Args:
        role_arn: The job's role.
        session: The name of its session.
        uri: `ACCOUNT.dkr.ecr.REGION.SUFFIX/REPOSITORY[:TAG]`.

    Raises:
        Denied: The role may not.
    """
    host, _, path = uri.partition("/")
    account, _, _, region, *_ = host.split(".")
    repository = path.partition("@")[0].rpartition(":")[0] or path
    partition = role_arn.split(":")[1]
    require(role_arn, session, "ecr:GetAuthorizationToken", "*", region)
    for action in _PULLS:
        arn = f"arn:{partition}:ecr:{region}:{account}:repository/{repository}"
        require(role_arn, session, action, arn, region)


def put_metrics(role_arn: str, session: str, region: str, namespace: str) -> None:
    """Judge the metrics of a job; a role that may not loses only them."""
    facts = {"cloudwatch:namespace": (namespace,)}
    with contextlib.suppress(Denied):
        require(role_arn, session, "cloudwatch:PutMetricData", "*", region, facts)
