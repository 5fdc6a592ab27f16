"""Lambda functions, each with its code, its log group and a role of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tune_model.infra import hcl
from tune_model.infra.archive import build_archive, source_code_hash
from tune_model.infra.bindings.aws.lambda_function import LambdaFunction
from tune_model.infra.cdk import Construct
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents import documents_root
from tune_model.infra.documents.assets import file_asset
from tune_model.infra.hcl import Expression
from tune_model.infra.log_group import LogGroup
from tune_model.infra.role import Role


@dataclass(frozen=True, kw_only=True)
class FunctionSettings:
    """What one function differs by.

    Attributes:
        folder: Its folder in `lambda_src`, and its name among the others.
        description: At most 256 characters, as Lambda's `CreateFunction` allows.
        memory_mb: 128-10240; Lambda gives processor time in proportion (1769 MB: one core).
        timeout_seconds: 1-900.
        environment: Environment variables; the values are arguments.
    """

    folder: str
    description: str
    memory_mb: int
    timeout_seconds: int
    environment: Mapping[str, str] = field(default_factory=dict)


class Function(Construct):
    """A function that may write to its own log group; more is attached to its `role`.

    Attributes:
        arn: The expression of the function's ARN, without a version.
        log_group: Its log group.
        role: Its role.
    """

    def __init__(
        self, scope: Construct, id_: str, deployment: Deployment, settings: FunctionSettings
    ) -> None:
        super().__init__(scope, id_)
        self._deployment = deployment
        self._settings = settings
        self._name = deployment.name(settings.folder)
        self.log_group = self._build_log_group()
        self.role = self._build_role()
        self._join_network(self._build_function())
        self.arn = Expression(f"aws_lambda_function.{settings.folder}.arn")

    def _build_log_group(self) -> LogGroup:
        part, name = self._settings.folder, f"/aws/lambda/{self._name}"
        return LogGroup(self, f"aws_cloudwatch_log_group.{part}", self._deployment, part, name)

    def _build_role(self) -> Role:
        part = self._settings.folder
        role = Role(self, f"aws_iam_role.{part}", self._deployment, part, "lambda")
        group = {"log_group_arn": self.log_group.arn}
        network = hcl.is_set(hcl.var("vpc_config"))
        role.attach("function_logging", group, name=f"{part}_function_logging")
        role.attach("function_network", name=f"{part}_function_network", only=network)
        return role

    def _build_function(self) -> LambdaFunction:
        folder, environment = self._settings.folder, self._settings.environment
        archive = build_archive(documents_root() / "lambda_src" / folder)
        return LambdaFunction(
            self,
            f"aws_lambda_function.{folder}",
            function_name=self._name,
            description=self._settings.description,
            role=hcl.argument(self.role.arn),
            runtime="python3.13",
            architectures=["arm64"],
            handler="handler.handler",
            filename=f"${{path.module}}/{file_asset(self, folder, f'{folder}.zip', archive)}",
            source_code_hash=source_code_hash(archive),
            memory_size=self._settings.memory_mb,
            timeout=self._settings.timeout_seconds,
            environment={"variables": environment} if environment else None,
            logging_config={"log_format": "JSON", "log_group": hcl.argument(self.log_group.name)},
            tags=self._deployment.tags,
            depends_on=self.role.policies,
        )

    def _join_network(self, function: LambdaFunction) -> None:
        """Add the block `vpc_config` where the variable isn't null."""
        names = ("subnet_ids", "security_group_ids")
        content = {name: f"${{vpc_config.value.{name}}}" for name in names}
        block = {"for_each": "${var.vpc_config[*]}", "content": content}
        function.add_override("dynamic.vpc_config", block)
