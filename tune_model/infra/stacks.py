"""The stacks: what surrounds the workflow in a root of Terraform."""

from collections.abc import Iterable
from dataclasses import fields

from tune_model.infra.backend import CallersAwsProvider, use_backend, use_callers_backend
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import (
    Construct,
    Node,
    TerraformElement,
    TerraformOutput,
    TerraformStack,
    TerraformVariable,
)
from tune_model.infra.parameters import Parameters
from tune_model.infra.variable import Variable, declare
from tune_model.infra.variables import VARIABLES
from tune_model.infra.workflow import TuneModelWorkflow
from tune_model.settings.backend_settings import Backend, Local

REQUIRED_VERSION = ">= 1.9"  # validations that refer to other variables
APPLIED_VERSIONS = "~> 5.100"
"""Versions of the AWS provider for a deployment: those that applies were tried with."""

ACCEPTED_VERSIONS = ">= 5.100, < 7"
"""Versions for a module: in 6, every argument and attribute in use is there, undeprecated."""

MODULE_VARIABLES = tuple(variable for variable in VARIABLES if variable.name != "aws_region")


class WorkflowStack(TerraformStack):
    """The workflow with its variables and outputs; what is around it is the subclass's.

    Args:
        scope: The app.
        name: Name of the stack, and of its directory.
        variables: What is declared; the workflow's parameters among them.
        provider_versions: Which versions of the AWS provider it takes.
    """

    def __init__(
        self,
        scope: Construct,
        name: str,
        *,
        variables: Iterable[Variable] = VARIABLES,
        provider_versions: str,
    ) -> None:
        super().__init__(scope, name)
        self._paths: dict[tuple[str, str], str] = {}
        self.variables = self._declare(variables)
        self._require_versions(provider_versions)
        self._surround()
        workflow = TuneModelWorkflow(self, "workflow", expressions=_expressions())
        self._declare_outputs(workflow)

    def _surround(self) -> None:
        """Add provider and backend."""
        raise NotImplementedError

    def _declare(self, variables: Iterable[Variable]) -> dict[str, TerraformVariable]:
        scope = Construct(self, "variables")
        return {variable.name: declare(scope, variable) for variable in variables}

    def _require_versions(self, provider_versions: str) -> None:
        aws = {"source": "hashicorp/aws", "version": provider_versions}
        self.add_override("terraform.required_version", REQUIRED_VERSION)
        self.add_override("terraform.required_providers.aws", aws)

    def _declare_outputs(self, workflow: TuneModelWorkflow) -> None:
        scope = Construct(self, "outputs")
        for name, (description, value) in _outputs(workflow).items():
            TerraformOutput(scope, name, description=description, value=value)

    def _allocate_logical_id(self, tf_element: TerraformElement | Node) -> str:
        """Name an element (or an asset's node) as a person would: `aws_iam_role.sagemaker`."""
        element = tf_element
        path = element.path if isinstance(element, Node) else element.node.path
        kind = f"{type(element).__module__}.{type(element).__name__}"
        name = short_name(path.split("/"), kind)
        other = self._paths.setdefault((kind, name), path)
        if other != path:
            raise ValueError(f"{path} and {other} would both be {kind}.{name}")
        return name


class Deployment(WorkflowStack):
    """The workflow as a root of its own: with provider and backend."""

    def __init__(self, scope: Construct, name: str, backend: Backend | None = None) -> None:
        self._backend = backend or Local()
        super().__init__(scope, name, provider_versions=APPLIED_VERSIONS)

    def _surround(self) -> None:
        use_backend(self, self._backend)
        AwsProvider(self, "aws", region=self.variables["aws_region"].string_value)


class Module(WorkflowStack):
    """The workflow as a module for others' roots, which bring provider and backend.

    The region is the provider's, so there is no variable for it.
    """

    def __init__(self, scope: Construct, name: str) -> None:
        super().__init__(
            scope, name, variables=MODULE_VARIABLES, provider_versions=ACCEPTED_VERSIONS
        )

    def _surround(self) -> None:
        use_callers_backend(self)
        CallersAwsProvider(self, "aws")


def short_name(path: list[str], kind: str) -> str:
    """Shorten an element's path to a name that is unique among its kind.

    Args:
        path: Ids from the stack's down to the element's.
        kind: Its class, with the module: that of a resource is named after Terraform's type.

    Returns:
        A resource's ids below the workflow, without those that its type, or the id that follows,
        says already; another element's own id.
    """
    if ".bindings." not in kind:
        return path[-1]
    ids = path[2:]
    words = [word for word in ids if word not in kind] or ids[:1]
    following = [*words[1:], ""]
    return "_".join(w for w, f in zip(words, following, strict=True) if not f.startswith(w))


def _expressions() -> dict[str, str]:
    return {field.name: f"var.{field.name}" for field in fields(Parameters)}


def _outputs(workflow: TuneModelWorkflow) -> dict[str, tuple[str, object]]:
    groups, rule = workflow.log_groups, workflow.failure_rule_arn
    return {
        "state_machine_arn": ("ARN of the state machine.", workflow.state_machine_arn),
        "bucket": ("Name of the bucket of data, models and predictions.", workflow.bucket),
        "functions": ("ARN of each function, by name.", workflow.functions),
        "roles": ("ARN of each role, by name.", workflow.roles),
        "training_image": ("URI of the image that trains and predicts.", workflow.training_image),
        "console_url": ("The state machine's page in the console.", workflow.console_url),
        "log_groups": ("Name of the log group of each function and of the state machine.", groups),
        "schedule_arn": ("ARN of the schedule; null without one.", workflow.schedule_arn),
        "failure_rule_arn": ("ARN of the rule that tells of failures; null without one.", rule),
    }
