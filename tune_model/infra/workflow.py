"""The whole sample as one construct: what a root of its own and the module put into themselves."""

from collections.abc import Mapping

from tune_model.infra import hcl
from tune_model.infra.bucket import DataBucket
from tune_model.infra.cdk import Construct, TerraformOutput, TerraformStack
from tune_model.infra.deployment import Deployment
from tune_model.infra.documents.definition import Definition
from tune_model.infra.function import Function
from tune_model.infra.hcl import Expression
from tune_model.infra.role import Role
from tune_model.infra.state_machine import StateMachine
from tune_model.infra.training_image import TrainingImage
from tune_model.infra.triggers import ExecutionSchedule, FailureNotification

OUTPUTS = {
    "state_machine_arn": "ARN of the state machine.",
    "bucket": "Name of the bucket of data, models and predictions.",
    "functions": "ARN of each function, by name.",
    "roles": "ARN of each role, by name.",
    "training_image": "URI of the image that trains and predicts.",
    "console_url": "The state machine's page in the console.",
    "log_groups": "Name of the log group of each function and of the state machine.",
    "schedule_arn": "ARN of the schedule; null without one.",
    "failure_rule_arn": "ARN of the rule that tells of failures; null without one.",
}
"""Each output's description, by name."""


class Workflow(Construct):
    """AWS's sample project "Tune a machine learning model".

    It knows no provider and no backend: those are the stack's. Whatever a user may set is a
    Terraform variable, which the stack declares.
    """

    def __init__(self, scope: Construct, id_: str) -> None:
        super().__init__(scope, id_)
        self._deployment = Deployment(self, "deployment")
        self._image = TrainingImage(self, "training_image", self._deployment)
        self._bucket = DataBucket(self, "bucket", self._deployment)
        self._functions = self._build_functions()
        self._sagemaker = self._build_sagemaker_role()
        self._machine = self._build_state_machine()
        ExecutionSchedule(self, "schedule", self._deployment, self._machine.arn)
        FailureNotification(self, "failures", self._deployment, self._machine.arn)
        self._declare_outputs()

    def _build_functions(self) -> dict[str, Function]:
        finds = "Finds the model artifact of a tuning job's best training job."
        takes = "Takes a model's name from its ARN."
        extractors = {"extract_model_path": finds, "extract_model_name": takes}
        functions = {"generate_dataset": self._build_generate_dataset()}
        for folder, description in extractors.items():
            functions[folder] = Function(
                self,
                folder,
                self._deployment,
                description=description,
                memory_mb=128,
                timeout_seconds=30,
                only=Expression('var.workflow != "current"'),  # which does this in JSONata
            )
        return functions

    def _build_generate_dataset(self) -> Function:
        always = {"BUCKET": self._bucket.name, "JOB_NAME_PREFIX": self._deployment.job_name_prefix}
        of_each = '{ KEYS = "executions" }'  # keys of its own for each execution
        also = hcl.choose(self._deployment.is_current, Expression(of_each), Expression("{}"))
        function = Function(
            self,
            "generate_dataset",
            self._deployment,
            description="Writes the data set to the bucket and names the tuning job.",
            memory_mb=1024,  # bound by the processor, of which Lambda gives in proportion
            timeout_seconds=900,  # Lambda's longest, for 10 million rows
            environment=Expression(f"merge({hcl.mapping(always)}, {also})"),
        )
        bucket = {"bucket": self._bucket.name}
        scoped = {**bucket, "keys": self._deployment.keys}
        function.role.attach("generate_dataset", bucket, scoped=scoped)
        function.role.attach_kms_key("generate_dataset_kms_key")
        return function

    def _build_sagemaker_role(self) -> Role:
        role = Role(self, "aws_iam_role.sagemaker", self._deployment, "sagemaker", "sagemaker")
        bucket = {"bucket": self._bucket.name}
        repository = {"training_repository_arn": self._image.repository_arn}
        keys = {"keys": self._deployment.keys}
        scoped = {**bucket, **repository, **self._deployment.location, **keys}
        role.attach("sagemaker_execution", bucket, scoped=scoped)
        role.attach_kms_key("sagemaker_kms_key")
        role.attach("sagemaker_network", only=hcl.is_set(hcl.var("vpc_config")))
        role.attach_all(hcl.var("sagemaker_policies"), "sagemaker_further")
        return role

    def _build_state_machine(self) -> StateMachine:
        # A policy's list names no null: where an extractor isn't made, the first one once more.
        first = self._functions["generate_dataset"].arn
        invoked = {
            f"{name}_arn": Expression(f"coalesce({function.arn}, {first})")
            for name, function in self._functions.items()
        }
        passed = {"sagemaker_role_arn": self._sagemaker.arn}
        values = invoked | passed | {"bucket": self._bucket.name}
        definition = Definition(self._deployment, self._image, values)
        definition.warn_of_what_it_ignores(TerraformStack.of(self))
        return StateMachine(self, "state_machine", self._deployment, definition, invoked, passed)

    def _declare_outputs(self) -> None:
        functions = {name: each.arn for name, each in self._functions.items()}
        parts: dict[str, Function | StateMachine] = dict(self._functions)
        parts["state_machine"] = self._machine
        roles = {name: part.role for name, part in parts.items()} | {"sagemaker": self._sagemaker}
        groups = {name: part.log_group.name for name, part in parts.items()}
        values = {
            "state_machine_arn": hcl.argument(self._machine.arn),
            "bucket": hcl.argument(self._bucket.name),
            "functions": _without_nulls(functions),
            "roles": _without_nulls({name: role.arn for name, role in roles.items()}),
            "training_image": hcl.argument(self._image.uri),
            "console_url": self._console_url(),
            "log_groups": _without_nulls(groups),
            "schedule_arn": hcl.argument(ExecutionSchedule.arn),
            "failure_rule_arn": hcl.argument(FailureNotification.arn),
        }
        for name, description in OUTPUTS.items():
            TerraformOutput(self, f"output.{name}", description=description, value=values[name])

    def _console_url(self) -> str:
        page = f"https://{self._deployment.console_domain()}/states/home"
        view = f"#/statemachines/view/{hcl.argument(self._machine.arn)}"
        return f"{page}?region={hcl.argument(self._deployment.region)}{view}"


def _without_nulls(members: Mapping[str, Expression]) -> str:
    """Return an argument with the members that there are."""
    given = f"{{ for name, value in {hcl.mapping(members)} : name => value if value != null }}"
    return hcl.argument(Expression(given))
