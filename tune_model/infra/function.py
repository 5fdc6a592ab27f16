"""Lambda functions, each with its code, its log group and a role of its own."""

from tune_model.infra import hcl
from tune_model.infra.archive import build_archive, source_code_hash
from tune_model.infra.bindings.aws.lambda_function import LambdaFunction
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents.assets import file_asset
from tune_model.infra.documents.load import documents_root
from tune_model.infra.hcl import Expression
from tune_model.infra.log_group import LogGroup
from tune_model.infra.role import Role


class Function(Construct):
    """A function that may write to its own log group; more is attached to its `role`.

    Args:
        folder: Its folder in `lambda_src`, and its name among the others.
        description: At most 256 characters, as Lambda's `CreateFunction` allows.
        memory_mb: 128-10240; Lambda gives processor time in proportion (1769 MB: one core).
        timeout_seconds: 1-900.
        environment: The expression of the environment variables.
        only: The condition on which it is needed; it is by default.

    Attributes:
        arn: The expression of the function's ARN, without a version; null where it isn't needed.
    """

    def __init__(  # noqa: PLR0913 (each a property of a function)
        self,
        scope: Construct,
        folder: str,
        deployment: Deployment,
        *,
        description: str,
        memory_mb: int,
        timeout_seconds: int,
        environment: Expression | None = None,
        only: Expression | None = None,
    ) -> None:
        super().__init__(scope, folder)
        name = deployment.name(folder)
        self.log_group = LogGroup(self, deployment, folder, f"/aws/lambda/{name}", only=only)
        self.role = self._build_role(deployment, folder, only)
        archive = build_archive(documents_root() / "lambda_src" / folder)
        function = LambdaFunction(
            self,
            f"aws_lambda_function.{folder}",
            function_name=name,
            description=description,
            role=hcl.argument(self.role.arn),
            runtime="python3.13",
            architectures=["arm64"],
            handler="handler.handler",
            filename=f"${{path.module}}/{file_asset(self, folder, f'{folder}.zip', archive)}",
            source_code_hash=source_code_hash(archive),
            memory_size=memory_mb,
            timeout=timeout_seconds,
            environment={"variables": hcl.strings(environment)} if environment else None,
            # Lambda keeps no key for an environment without variables: each plan would add it.
            kms_key_arn="${var.kms_key_arn}" if environment else None,
            logging_config={"log_format": "JSON", "log_group": hcl.argument(self.log_group.name)},
            tags=deployment.tags,
            depends_on=self.role.policies,
            count=hcl.only_if(only) if only else None,
        )
        _join_network(function)
        address = Expression(f"aws_lambda_function.{folder}")
        self.arn = hcl.attribute(address, "arn") if only else Expression(f"{address}.arn")

    def _build_role(self, deployment: Deployment, part: str, only: Expression | None) -> Role:
        role = Role(self, f"aws_iam_role.{part}", deployment, part, "lambda", only=only)
        group = {"log_group_arn": self.log_group.arn}
        network = hcl.is_set(hcl.var("vpc_config"))
        role.attach("function_logging", group, name=f"{part}_function_logging")
        role.attach("function_network", name=f"{part}_function_network", only=network)
        return role


def _join_network(function: LambdaFunction) -> None:
    """Add the block `vpc_config` where the variable isn't null."""
    names = ("subnet_ids", "security_group_ids")
    content = {name: f"${{vpc_config.value.{name}}}" for name in names}
    block = {"for_each": "${var.vpc_config[*]}", "content": content}
    function.add_override("dynamic.vpc_config", block)
