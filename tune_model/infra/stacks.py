"""The stacks: what surrounds the workflow in a root of Terraform."""

from collections.abc import Iterable

from tune_model.infra.backend import CallersAwsProvider, use_backend
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import Construct, Node, TerraformElement, TerraformStack
from tune_model.infra.variable import declare
from tune_model.infra.workflow import Workflow
from tune_model.settings.backend_settings import Backend, Local
from tune_model.settings.provider_versions import RANGE
from tune_model.variables.declaration import Variable
from tune_model.variables.sample import VARIABLES

REQUIRED_VERSION = ">= 1.9"  # validations that refer to other variables
MODULE_VARIABLES = tuple(variable for variable in VARIABLES if variable.name != "aws_region")


class WorkflowStack(TerraformStack):
    """The workflow with its variables and outputs; what is around it is the subclass's."""

    def __init__(self, scope: Construct, name: str, variables: Iterable[Variable]) -> None:
        super().__init__(scope, name)
        self._paths: dict[str, str] = {}
        self._require_versions()
        for variable in variables:
            declare(self, variable)
        Workflow(self, "workflow")

    def _require_versions(self) -> None:
        aws = {"source": "hashicorp/aws", "version": RANGE}
        self.add_override("terraform.required_version", REQUIRED_VERSION)
        self.add_override("terraform.required_providers.aws", aws)

    def _allocate_logical_id(self, tf_element: TerraformElement | Node) -> str:
        """Name an element (or an asset's node) as its id does: an id is an address.

        aws_iam_role.sagemaker, var.name, documents  ->  sagemaker, name, documents
        """
        node = tf_element if isinstance(tf_element, Node) else tf_element.node
        other = self._paths.setdefault(node.id, node.path)
        if other != node.path:
            raise ValueError(f"{node.path} and {other} would both be {node.id}")
        return str(node.id.rpartition(".")[2])


class RootStack(WorkflowStack):
    """The workflow as a root of its own: with provider and backend."""

    def __init__(self, scope: Construct, name: str, backend: Backend | None = None) -> None:
        super().__init__(scope, name, VARIABLES)
        use_backend(self, backend or Local())
        AwsProvider(self, "aws", region="${var.aws_region}")


class Module(WorkflowStack):
    """The workflow as a module for others' roots, which bring provider and backend.

    The region is the provider's, so there is no variable for it.
    """

    def __init__(self, scope: Construct, name: str) -> None:
        super().__init__(scope, name, MODULE_VARIABLES)
        use_backend(self, None)
        CallersAwsProvider(self, "aws")
