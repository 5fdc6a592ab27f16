"""Lambda functions, each with its code, its log group and a role of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from tune_model.infra.archive import build_archive, source_code_hash
from tune_model.infra.assets import path_of, staging
from tune_model.infra.bindings.aws.lambda_function import (
    LambdaFunction,
    LambdaFunctionEnvironment,
    LambdaFunctionLoggingConfig,
)
from tune_model.infra.cdk import AssetType, Construct, TerraformAsset
from tune_model.infra.context import Context
from tune_model.infra.documents import documents_root
from tune_model.infra.expressions import address, interpolated, is_set
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
        log_group: The expression of its log group's name.
        role: The function's role.
    """

    def __init__(
        self, scope: Construct, id_: str, context: Context, settings: FunctionSettings
    ) -> None:
        super().__init__(scope, id_)
        self._context = context
        self._settings = settings
        self._name = context.name(settings.folder)
        self._log_group = self._build_log_group()
        self.log_group = self._log_group.name
        self.role = self._build_role()
        self._function = self._build_function()
        self._join_network()
        self.arn = f"{address(self._function)}.arn"

    def _build_log_group(self) -> LogGroup:
        name = f"/aws/lambda/{self._name}"
        return LogGroup(self, self._context, part=self._settings.folder, name=name)

    def _build_role(self) -> Role:
        part, service = self._settings.folder, "lambda.amazonaws.com"
        role = Role(self, "role", self._context, part=part, service=service)
        role.attach("function_logging", {"log_group_arn": self._log_group.arn})
        role.attach("function_network", only=is_set(self._context.parameter("vpc_config")))
        return role

    def _build_function(self) -> LambdaFunction:
        archive = _archive(self._settings.folder)
        return LambdaFunction(
            self,
            "function",
            function_name=self._name,
            description=self._settings.description,
            role=interpolated(self.role.arn),
            runtime="python3.13",
            architectures=["arm64"],
            handler="handler.handler",
            filename=self._context.shared.once(self._settings.folder, _asset, path_of),
            source_code_hash=source_code_hash(archive),
            memory_size=self._settings.memory_mb,
            timeout=self._settings.timeout_seconds,
            environment=self._environment(),
            logging_config=self._logging(),
            tags=self._context.tags,
            depends_on=self.role.policies,
        )

    def _environment(self) -> LambdaFunctionEnvironment | None:
        variables = self._settings.environment
        return LambdaFunctionEnvironment(variables=variables) if variables else None

    def _logging(self) -> LambdaFunctionLoggingConfig:
        group = interpolated(self._log_group.name)
        return LambdaFunctionLoggingConfig(log_format="JSON", log_group=group)

    def _join_network(self) -> None:
        """Add the block `vpc_config` where the parameter isn't null."""
        network = self._context.parameter("vpc_config")
        if network == "null":
            return
        names = ("subnet_ids", "security_group_ids")
        content = {name: f"${{vpc_config.value.{name}}}" for name in names}
        block = {"for_each": interpolated(f"{network}[*]"), "content": content}
        self._function.add_override("dynamic.vpc_config", block)


def _asset(scope: Construct, folder: str) -> TerraformAsset:
    file = staging() / f"{folder}.zip"
    file.write_bytes(_archive(folder))
    return TerraformAsset(scope, folder, path=str(file), type=AssetType.FILE)


@cache
def _archive(folder: str) -> bytes:
    return build_archive(documents_root() / "lambda_src" / folder)
