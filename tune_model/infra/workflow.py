"""The whole sample as one construct: what a stack of any kind puts into itself."""

from collections.abc import Mapping

from tune_model.infra.bucket import DataBucket
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context
from tune_model.infra.definition import Definition
from tune_model.infra.expressions import interpolated, is_set
from tune_model.infra.function import Function, FunctionSettings
from tune_model.infra.parameters import Parameters
from tune_model.infra.role import Role
from tune_model.infra.state_machine import StateMachine
from tune_model.infra.training_image import TrainingImage
from tune_model.infra.triggers import ExecutionSchedule, FailureNotification


class TuneModelWorkflow(Construct):
    """AWS's sample project "Tune a machine learning model".

    It knows no provider and no backend: those are the stack's. An app of one's own puts it, once or
    several times, into a stack that has an AWS provider:

        TuneModelWorkflow(stack, "churn", Parameters(name="churn", max_runtime_seconds=900))

    Args:
        scope: The stack, or a construct in it.
        id_: Unique in the scope.
        parameters: What the deployment is told; the documented sample by default. A value that
            isn't allowed fails when Terraform plans, with a sentence that says what is, or the
            AWS provider's own.
        expressions: For a stack that declares Terraform variables for the parameters: the
            expression that takes each one's place, such as `var.name`.

    Attributes:
        bucket: Name of the bucket.
        state_machine_arn: ARN of the state machine.
        functions: ARN of each function, by name.
        roles: ARN of each role, by name; the scheduler's is null without a schedule.
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
        expressions: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(scope, id_)
        self._context = Context(self, "current", parameters or Parameters(), expressions)
        self._image = TrainingImage(self, "training_image", self._context)
        self._bucket = DataBucket(self, "data", self._context)
        self._functions = self._build_functions()
        self._sagemaker = self._build_sagemaker_role()
        self._state_machine = self._build_state_machine()
        self._schedule_arn = self._build_schedule()
        self._failure_rule_arn = self._build_failure_notification()

    @property
    def bucket(self) -> str:  # noqa: D102 (the class documents its attributes)
        return interpolated(self._bucket.name)

    @property
    def state_machine_arn(self) -> str:  # noqa: D102 (the same)
        return interpolated(self._state_machine.arn)

    @property
    def training_image(self) -> str:  # noqa: D102 (the same)
        return interpolated(self._image.uri)

    @property
    def functions(self) -> dict[str, str]:  # noqa: D102 (the same)
        return {name: interpolated(f.arn) for name, f in self._functions.items()}

    @property
    def roles(self) -> dict[str, str]:  # noqa: D102 (the same)
        roles = {name: function.role for name, function in self._functions.items()}
        roles |= {"sagemaker": self._sagemaker, "state_machine": self._state_machine.role}
        return {name: interpolated(role.arn) for name, role in roles.items()}

    @property
    def log_groups(self) -> dict[str, str]:  # noqa: D102 (the same)
        groups = {name: function.log_group for name, function in self._functions.items()}
        groups["state_machine"] = self._state_machine.log_group
        return {name: interpolated(group) for name, group in groups.items()}

    @property
    def console_url(self) -> str:  # noqa: D102 (the same)
        page = f"https://{self._context.console_domain()}/states/home"
        view = f"#/statemachines/view/{self.state_machine_arn}"
        return f"{page}?region={interpolated(self._context.region)}{view}"

    @property
    def schedule_arn(self) -> str:  # noqa: D102 (the same)
        return interpolated(self._schedule_arn)

    @property
    def failure_rule_arn(self) -> str:  # noqa: D102 (the same)
        return interpolated(self._failure_rule_arn)

    def _build_functions(self) -> dict[str, Function]:
        return {
            "generate_dataset": self._build_generate_dataset(),
            "extract_model_path": self._build_extractor(
                "extract_model_path",
                "Finds the model artifact of a tuning job's best training job.",
            ),
            "extract_model_name": self._build_extractor(
                "extract_model_name", "Takes a model's name from its ARN."
            ),
        }

    def _build_generate_dataset(self) -> Function:
        environment = {
            "BUCKET": self.bucket,
            "JOB_NAME_PREFIX": interpolated(self._context.job_name_prefix),
        }
        settings = FunctionSettings(
            folder="generate_dataset",
            description="Writes the data set to the bucket and names the tuning job.",
            memory_mb=1024,  # bound by the processor, of which Lambda gives in proportion
            timeout_seconds=900,  # Lambda's longest, for 10 million rows
            environment=environment,
        )
        function = Function(self, settings.folder, self._context, settings)
        bucket = {"bucket": self._bucket.name}
        function.role.attach("generate_dataset", bucket, scoped=bucket)
        function.role.attach_kms_key()
        return function

    def _build_extractor(self, folder: str, description: str) -> Function:
        settings = FunctionSettings(
            folder=folder, description=description, memory_mb=128, timeout_seconds=30
        )
        return Function(self, folder, self._context, settings)

    def _build_sagemaker_role(self) -> Role:
        service = "sagemaker.amazonaws.com"
        role = Role(self, "sagemaker", self._context, part="sagemaker", service=service)
        bucket = {"bucket": self._bucket.name}
        repository = {"training_repository_arn": self._image.repository_arn}
        role.attach("sagemaker_execution", bucket, scoped=bucket | repository | self._context.place)
        role.attach_kms_key()
        role.attach("sagemaker_network", only=is_set(self._context.parameter("vpc_config")))
        role.attach_all(self._context.parameter("sagemaker_policies"))
        return role

    def _build_state_machine(self) -> StateMachine:
        function_arns = {f"{name}_arn": f.arn for name, f in self._functions.items()}
        sagemaker = {"sagemaker_role_arn": self._sagemaker.arn}
        values = function_arns | sagemaker | {"bucket": self._bucket.name}
        return StateMachine(
            self,
            "state_machine",
            self._context,
            definition=Definition(self._context, self._image, values),
            function_arns=function_arns,
            sagemaker_role_arn=self._sagemaker.arn,
        )

    def _build_schedule(self) -> str:
        if self._context.parameter("schedule") == "null":
            return "null"
        return ExecutionSchedule(self, "schedule", self._context, self._state_machine.arn).arn

    def _build_failure_notification(self) -> str:
        if self._context.parameter("failure_notification") == "null":
            return "null"
        return FailureNotification(self, "failures", self._context, self._state_machine.arn).arn
