"""CloudWatch log groups, of one's own or one that is there already."""

from tune_model.infra import hcl
from tune_model.infra.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.hcl import Expression

_CREATED = hcl.var("create_log_groups")


class LogGroup(Construct):
    """A log group that keeps, encrypts and tags its events as the variables say.

    Where `create_log_groups` is off, the group of `log_group_name` takes its place.

    Args:
        part: Whose it is, and its name in the state.
        name: What it is called, where it's made.
        only: The condition on which it is needed; it is by default.

    Attributes:
        name: The expression of its name.
        arn: The expression of its ARN, without `:*`.
    """

    def __init__(
        self,
        scope: Construct,
        deployment: Deployment,
        part: str,
        name: str,
        *,
        only: Expression | None = None,
    ) -> None:
        made = Expression(f"aws_cloudwatch_log_group.{part}")
        super().__init__(scope, made)
        self._build(deployment, made, name, hcl.every(only, _CREATED))
        given = hcl.var("log_group_name")
        if only:
            given = Expression(f"({hcl.choose(only, given, hcl.literal(None))})")
        names = hcl.choose(_CREATED, hcl.attribute(made, "name"), given)
        arns = hcl.choose(_CREATED, hcl.attribute(made, "arn"), _arn_of_given(deployment))
        values = {"name": hcl.argument(names), "arn": hcl.argument(arns)}
        chosen = deployment.local(f"{part}_log_group", values)
        self.name, self.arn = Expression(f"{chosen}.name"), Expression(f"{chosen}.arn")

    def _build(self, deployment: Deployment, address: str, name: str, made: Expression) -> None:
        CloudwatchLogGroup(
            self,
            address,
            name=name,
            retention_in_days=hcl.number(hcl.var("log_retention_days")),
            kms_key_id="${var.kms_key_arn}",
            tags=deployment.tags,
            count=hcl.only_if(made),
        )


def _arn_of_given(at: Deployment) -> Expression:
    location = f"arn:${{{at.partition}}}:logs:${{{at.region}}}:${{{at.account_id}}}"
    return hcl.text(f"{location}:log-group:${{var.log_group_name}}")
