"""The stacks: what surrounds the workflow in a root of Terraform."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from tune_model.infra.backend import use_local_backend
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import (
    Construct,
    Node,
    TerraformElement,
    TerraformOutput,
    TerraformStack,
    TerraformVariable,
    Token,
)
from tune_model.infra.parameters import Parameters
from tune_model.infra.variable import declare
from tune_model.infra.variables import VARIABLES
from tune_model.infra.workflow import TuneModelWorkflow

REQUIRED_VERSION = ">= 1.9"  # validations that refer to other variables
AWS_PROVIDER = {"source": "hashicorp/aws", "version": "~> 5.100"}

_TOKENS: dict[str, Callable[[TerraformVariable], Any]] = {
    "string": lambda variable: variable.string_value,
    "number": lambda variable: variable.number_value,
    "bool": lambda variable: variable.boolean_value,
    "map(string)": lambda variable: Token.as_string_map(variable.value),
}


class Deployment(TerraformStack):
    """The workflow as a root of its own: with provider, backend, variables and outputs."""

    def __init__(self, scope: Construct, name: str) -> None:
        super().__init__(scope, name)
        self._paths: dict[tuple[str, str], str] = {}
        variables = self._declare_variables()
        self._require_versions()
        use_local_backend(self, name)
        AwsProvider(self, "aws", region=variables["aws_region"].string_value)
        workflow = TuneModelWorkflow(self, "workflow", _parameters(variables))
        self._declare_outputs(workflow)

    def _declare_variables(self) -> dict[str, TerraformVariable]:
        scope = Construct(self, "variables")
        return {variable.name: declare(scope, variable) for variable in VARIABLES}

    def _require_versions(self) -> None:
        self.add_override("terraform.required_version", REQUIRED_VERSION)
        self.add_override("terraform.required_providers.aws", AWS_PROVIDER)

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


def _parameters(variables: dict[str, TerraformVariable]) -> Parameters:
    types = {variable.name: variable.type for variable in VARIABLES}
    names = [field.name for field in fields(Parameters)]
    return Parameters(**{name: _TOKENS[types[name]](variables[name]) for name in names})


def _outputs(workflow: TuneModelWorkflow) -> dict[str, tuple[str, object]]:
    return {
        "state_machine_arn": ("ARN of the state machine.", workflow.state_machine_arn),
        "bucket": ("Name of the bucket of data, models and predictions.", workflow.bucket),
        "functions": ("ARN of each function, by name.", workflow.functions),
        "roles": ("ARN of each role, by name.", workflow.roles),
        "training_image": ("URI of the image that trains and predicts.", workflow.training_image),
        "console_url": ("The state machine's page in the console.", workflow.console_url),
    }
