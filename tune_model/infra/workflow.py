"""The whole sample as one construct: what a stack of any kind puts into itself."""

from tune_model.infra.bucket import DataBucket
from tune_model.infra.cdk import Construct
from tune_model.infra.context import Context
from tune_model.infra.definition import Definition
from tune_model.infra.function import Function, FunctionSettings
from tune_model.infra.parameters import Parameters
from tune_model.infra.role import Role
from tune_model.infra.state_machine import StateMachine
from tune_model.infra.training_image import TrainingImage


class TuneModelWorkflow(Construct):
    """AWS's sample project "Tune a machine learning model".

    It knows no provider and no backend: those are the stack's.

    Attributes:
        bucket: Name of the bucket.
        state_machine_arn: ARN of the state machine.
        functions: ARN of each function, by name.
        roles: ARN of each role, by name.
        training_image: URI of the image that trains and predicts.
        console_url: The state machine's page in the console.
    """

    def __init__(self, scope: Construct, id_: str, parameters: Parameters) -> None:
        super().__init__(scope, id_)
        self._context = Context(self, "current", parameters)
        self._image = TrainingImage(self, "training_image", self._context)
        self._bucket = DataBucket(self, "data", self._context)
        self._generate_dataset = self._build_generate_dataset()
        self._extract_model_path = self._build_extractor(
            "extract_model_path", "Finds the model artifact of a tuning job's best training job."
        )
        self._extract_model_name = self._build_extractor(
            "extract_model_name", "Takes a model's name from its ARN."
        )
        self._sagemaker = self._build_sagemaker_role()
        self._state_machine = self._build_state_machine()

    @property
    def bucket(self) -> str:  # noqa: D102 (the class documents its attributes)
        return self._bucket.name

    @property
    def state_machine_arn(self) -> str:  # noqa: D102 (the same)
        return self._state_machine.arn

    @property
    def training_image(self) -> str:  # noqa: D102 (the same)
        return self._image.uri

    @property
    def functions(self) -> dict[str, str]:  # noqa: D102 (the same)
        return {
            "generate_dataset": self._generate_dataset.arn,
            "extract_model_path": self._extract_model_path.arn,
            "extract_model_name": self._extract_model_name.arn,
        }

    @property
    def roles(self) -> dict[str, str]:  # noqa: D102 (the same)
        return {
            "generate_dataset": self._generate_dataset.role.arn,
            "extract_model_path": self._extract_model_path.role.arn,
            "extract_model_name": self._extract_model_name.role.arn,
            "sagemaker": self._sagemaker.arn,
            "state_machine": self._state_machine.role.arn,
        }

    @property
    def console_url(self) -> str:  # noqa: D102 (the same)
        page = f"https://{self._context.console_domain()}/states/home"
        view = f"#/statemachines/view/{self.state_machine_arn}"
        return f"{page}?region={self._context.region}{view}"

    def _build_generate_dataset(self) -> Function:
        environment = {
            "BUCKET": self._bucket.name,
            "JOB_NAME_PREFIX": self._context.job_name_prefix,
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
        scoped = bucket | repository | self._context.place
        role.attach("sagemaker_execution", bucket, scoped=scoped)
        role.attach_kms_key()
        return role

    def _build_state_machine(self) -> StateMachine:
        function_arns = {f"{name}_arn": arn for name, arn in self.functions.items()}
        return StateMachine(
            self,
            "state_machine",
            self._context,
            definition=Definition(self, "definition", self._context, self._image),
            values=function_arns
            | {"sagemaker_role_arn": self._sagemaker.arn, "bucket": self._bucket.name},
            function_arns=function_arns,
        )
