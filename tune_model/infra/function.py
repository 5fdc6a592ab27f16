"""Lambda functions, each with its code, its log group and a role of its own."""

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tune_model.infra.archive import build_archive, source_code_hash
from tune_model.infra.bindings.aws.cloudwatch_log_group import CloudwatchLogGroup
from tune_model.infra.bindings.aws.lambda_function import (
    LambdaFunction,
    LambdaFunctionEnvironment,
    LambdaFunctionLoggingConfig,
)
from tune_model.infra.cdk import AssetType, Construct, TerraformAsset
from tune_model.infra.context import Context
from tune_model.infra.documents import documents_root
from tune_model.infra.role import Role


@dataclass(frozen=True, kw_only=True)
class FunctionSettings:
    """What one function differs by.

    Attributes:
        folder: Its folder in `lambda_src`, and its name among the others.
        description: At most 256 characters, as Lambda's `CreateFunction` allows.
        memory_mb: 128-10240; Lambda gives processor time in proportion (1769 MB: one core).
        timeout_seconds: 1-900.
        environment: Environment variables.
    """

    folder: str
    description: str
    memory_mb: int
    timeout_seconds: int
    environment: Mapping[str, str] = field(default_factory=dict)


class Function(Construct):
    """A function that may write to its own log group; more is attached to its `role`.

    Attributes:
        arn: The function's ARN, without a version.
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
        self.role = self._build_role()
        self._function = self._build_function()
        self.arn = self._function.arn

    def _build_log_group(self) -> CloudwatchLogGroup:
        return build_log_group(self, self._context, f"/aws/lambda/{self._name}")

    def _build_role(self) -> Role:
        part, service = self._settings.folder, "lambda.amazonaws.com"
        role = Role(self, "role", self._context, part=part, service=service)
        role.attach("function_logging", {"log_group_arn": self._log_group.arn})
        return role

    def _build_function(self) -> LambdaFunction:
        archive = build_archive(documents_root() / "lambda_src" / self._settings.folder)
        return LambdaFunction(
            self,
            "function",
            function_name=self._name,
            description=self._settings.description,
            role=self.role.arn,
            runtime="python3.13",
            architectures=["arm64"],
            handler="handler.handler",
            filename=self._asset_path(archive),
            source_code_hash=source_code_hash(archive),
            memory_size=self._settings.memory_mb,
            timeout=self._settings.timeout_seconds,
            environment=self._environment(),
            logging_config=self._logging(),
            tags=self._context.tags,
            depends_on=self.role.policies,
        )

    def _asset_path(self, archive: bytes) -> str:
        file = _staging() / f"{self._settings.folder}.zip"
        file.write_bytes(archive)
        asset = TerraformAsset(self, file.stem, path=str(file), type=AssetType.FILE)
        return f"${{path.module}}/{asset.path}"  # right in a root and in a nested module

    def _environment(self) -> LambdaFunctionEnvironment | None:
        variables = self._settings.environment
        return LambdaFunctionEnvironment(variables=variables) if variables else None

    def _logging(self) -> LambdaFunctionLoggingConfig:
        return LambdaFunctionLoggingConfig(log_format="JSON", log_group=self._log_group.name)


def build_log_group(scope: Construct, context: Context, name: str) -> CloudwatchLogGroup:
    """Build a log group that keeps, encrypts and tags its events as the parameters say."""
    return CloudwatchLogGroup(
        scope,
        "log_group",
        name=name,
        retention_in_days=context.parameters.log_retention_days,
        kms_key_id=context.parameters.kms_key_arn,
        tags=context.tags,
    )


@cache
def _staging() -> Path:
    """Make the folder from which CDK copies the zips when the app is synthesized."""
    folder = Path(tempfile.mkdtemp(prefix="tune-model-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
