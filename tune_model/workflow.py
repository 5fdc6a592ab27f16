"""The workflow as a construct of CDK for Terraform: a call of the packaged Terraform module."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tune_model.infra.cdk import (
    Construct,
    TerraformAsset,
    TerraformHclModule,
    TerraformModuleProvider,
    TerraformProvider,
    TerraformStack,
)
from tune_model.infra.documents.assets import folder_asset
from tune_model.infra.documents.load import documents_root
from tune_model.parameters import Parameters

_FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
_SHARED, _MODULE = "terraform-modules", "tune-model"


class TuneModelWorkflow(TerraformHclModule):
    """AWS's sample project "Tune a machine learning model".

    It brings no provider and no backend: those are the stack's. An app of one's own puts it, once
    or several times, into a stack that has an AWS provider:

        TuneModelWorkflow(stack, "churn", Parameters(name="churn", max_runtime_seconds=900))

    Its resources are those of the Terraform module: `module.churn.aws_sfn_state_machine…`.

    Args:
        scope: The stack, or a construct in it.
        id_: Unique in the scope.
        parameters: What the deployment is told; the documented sample by default. A value out of
            its range fails when Terraform plans, with a sentence that says what is allowed.
        providers: The AWS provider, where it isn't the stack's default one.

    Attributes:
        bucket: Name of the bucket.
        state_machine_arn: ARN of the state machine.
        functions: ARN of each function that the workflow calls, by name.
        roles: ARN of each role, by name.
        log_groups: Name of the log group of each function and of the state machine.
        training_image: URI of the image that trains and predicts.
        console_url: The state machine's page in the console.
        schedule_arn: ARN of the schedule; null without one.
        failure_rule_arn: ARN of the rule that tells of failures; null without one.
    """

    def __init__(
        self,
        scope: Construct,
        id_: str,
        parameters: Parameters | None = None,
        *,
        providers: Sequence[TerraformProvider | TerraformModuleProvider] | None = None,
    ) -> None:
        given = parameters or Parameters()
        self._called = _FUNCTIONS[:1] if given.workflow == "current" else _FUNCTIONS
        super().__init__(
            scope,
            id_,
            source=f"./{_module_beside(TerraformStack.of(scope))}",
            skip_asset_creation_from_local_modules=True,  # it is one already
            variables=given.given(),
            providers=providers,
        )

    @property
    def bucket(self) -> str:  # noqa: D102 (the class documents its attributes)
        return self._output("bucket")

    @property
    def state_machine_arn(self) -> str:  # noqa: D102 (the same)
        return self._output("state_machine_arn")

    @property
    def functions(self) -> dict[str, str]:  # noqa: D102 (the same)
        return self._outputs("functions", *self._called)

    @property
    def roles(self) -> dict[str, str]:  # noqa: D102 (the same)
        return self._outputs("roles", *self._called, "sagemaker", "state_machine")

    @property
    def log_groups(self) -> dict[str, str]:  # noqa: D102 (the same)
        return self._outputs("log_groups", *self._called, "state_machine")

    @property
    def training_image(self) -> str:  # noqa: D102 (the same)
        return self._output("training_image")

    @property
    def console_url(self) -> str:  # noqa: D102 (the same)
        return self._output("console_url")

    @property
    def schedule_arn(self) -> str:  # noqa: D102 (the same)
        return self._output("schedule_arn")

    @property
    def failure_rule_arn(self) -> str:  # noqa: D102 (the same)
        return self._output("failure_rule_arn")

    def _output(self, name: str) -> str:
        return f"${{module.{self.friendly_unique_id}.{name}}}"

    def _outputs(self, name: str, *members: str) -> dict[str, str]:
        return {member: self._output(f"{name}.{member}") for member in members}


def _module_beside(stack: TerraformStack) -> str:
    """Put the module beside a stack, once for all workflows in it; return its path there.

    The path has no digest in it: it stays as it is when the module changes, and with it what the
    functions' `filename` says in the state.
    """
    there = stack.node.try_find_child(_SHARED)
    if isinstance(there, TerraformAsset):
        return str(there.path)
    module = documents_root() / "modules" / _MODULE
    contents = {file.relative_to(module).as_posix(): file.read_bytes() for file in _files(module)}
    return folder_asset(stack, _SHARED, contents, version=_MODULE)


def _files(module: Path) -> Iterator[Path]:
    """Yield what Terraform reads of the module: no notes, no tests, nothing that an init left."""
    yield from module.glob("*.tf.json")
    yield from (file for file in (module / "assets").rglob("*") if file.is_file())
