"""CloudWatch log groups, of one's own or one that is there already."""

from tune_model.infra.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context
from tune_model.infra.expressions import address, attribute, choose, interpolated, number, only_if


class LogGroup:
    """A log group that keeps, encrypts and tags its events as the parameters say.

    Where `create_log_groups` is off, the group of `log_group_name` takes its place.

    Args:
        scope: Where `log_group` is made.
        part: Whose it is.
        name: What it is called, where it's made.

    Attributes:
        name: The expression of its name.
        arn: The expression of its ARN, without `:*`.
    """

    def __init__(self, scope: Construct, context: Context, *, part: str, name: str) -> None:
        self._scope = scope
        self._context = context
        wanted = context.parameter("create_log_groups")
        if wanted == "true":
            chosen = address(self._build(name, wanted))
        else:
            values = self._given() if wanted == "false" else self._chosen(name, wanted)
            chosen = context.local(f"{part}_log_group", values)
        self.name, self.arn = f"{chosen}.name", f"{chosen}.arn"

    def _given(self) -> dict[str, str]:
        name = self._context.parameter("log_group_name")
        return {"name": interpolated(name), "arn": interpolated(self._arn_of(name))}

    def _chosen(self, name: str, wanted: str) -> dict[str, str]:
        made = self._build(name, wanted)
        given = self._context.parameter("log_group_name")
        names = choose(wanted, attribute(made, "name", wanted), given)
        arns = choose(wanted, attribute(made, "arn", wanted), self._arn_of(given))
        return {"name": interpolated(names), "arn": interpolated(arns)}

    def _build(self, name: str, wanted: str) -> CloudwatchLogGroup:
        return CloudwatchLogGroup(
            self._scope,
            "log_group",
            name=name,
            retention_in_days=number(self._context.parameter("log_retention_days")),
            kms_key_id=self._context.argument("kms_key_arn"),
            tags=self._context.tags,
            count=only_if(wanted),
        )

    def _arn_of(self, name: str) -> str:
        at = self._context
        place = f"arn:${{{at.partition}}}:logs:${{{at.region}}}:${{{at.account_id}}}"
        return f'"{place}:log-group:{interpolated(name)}"'
