"""Deploys the workflow on an embedded AWS without Terraform, from the same documents.

For what must deploy many times, or quickly: the table of removed actions, benchmarks and tests.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import getitem
from typing import Any

import boto3
from botocore.config import Config

from embedded_aws.server import ACCOUNT, Address
from tune_model.infra.archive import build_archive
from tune_model.infra.documents.load import documents_root, load_document
from tune_model.infra.documents.override import Changes, changes_of
from tune_model.infra.documents.render import render

REGION = "us-west-2"
IMAGE = f"433757028032.dkr.ecr.{REGION}.amazonaws.com/xgboost:latest"
CURRENT_IMAGE = f"246618743249.dkr.ecr.{REGION}.amazonaws.com/sagemaker-xgboost:3.0-5"
FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
_SERVICES = dict.fromkeys(FUNCTIONS, "lambda") | {"sagemaker": "sagemaker"}
ROLES = _SERVICES | {"state_machine": "states"}
_TUNING = "/States/HyperparameterTuning (XGBoost)"
_LIMITS = "HyperParameterTuningJobConfig/ResourceLimits"
_ENDED = frozenset({"SUCCEEDED", "FAILED", "ABORTED", "TIMED_OUT"})
_POLL_SECONDS = 0.05
# It keeps the parsed API models, which take a new one 60 to 170 ms of a processor for each client.
_session = boto3.session.Session()
_building = threading.Lock()  # building a client from it isn't thread-safe


@dataclass(frozen=True)
class Options:
    """What a deployment differs by; the defaults are the stack's.

    Attributes:
        workflow: `documented` or `current`.
        profile: `documented` or `scoped`; empty for the workflow's own.
        additions: As `state_machine_additions`.
        kms_key_arn: As the variable; empty for none.
        training_jobs: As `max_training_jobs`; None for as many as are documented.
        change: Changes the definition before it is deployed.
    """

    workflow: str = "documented"
    profile: str = ""
    additions: bool = True
    kms_key_arn: str = ""
    training_jobs: int | None = 1
    change: Callable[[dict[str, Any]], None] | None = None

    @property
    def is_current(self) -> bool:
        """Whether the workflow is the current one."""
        return self.workflow == "current"

    @property
    def functions(self) -> tuple[str, ...]:
        """The functions that the workflow calls."""
        return FUNCTIONS[:1] if self.is_current else FUNCTIONS

    @property
    def is_scoped(self) -> bool:
        """Whether the roles get the scoped policies."""
        return self.profile == "scoped" or (self.is_current and not self.profile)


@dataclass
class Outcome:
    """How an execution ended; `state` is the one that failed, with its error and cause."""

    status: str
    state: str = ""
    error: str = ""
    cause: str = ""


@dataclass
class Direct:
    """The workflow, deployed.

    Args:
        address: The embedded AWS.
        name: Prefix of every name, at most 12 characters.
        options: What differs from the stack's defaults.
    """

    address: Address
    name: str
    options: Options = field(default_factory=Options)

    def __post_init__(self) -> None:
        """Deploy everything."""
        self._clients: dict[str, Any] = {}
        self.bucket = f"{self.name}-data"
        self.machine = f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:{self.name}"
        self._make_bucket()
        self._make_log_groups()
        for part, service in ROLES.items():
            if part not in FUNCTIONS or part in self.options.functions:
                self._make_role(part, service)
        for part in self.options.functions:
            self._make_function(part)
        self.client("stepfunctions").create_state_machine(name=self.name, **self._machine())

    def client(self, service: str) -> Any:  # noqa: ANN401 - boto3 builds clients at run time
        """Return a client with the administrator's keys."""
        if service not in self._clients:
            keys = {
                "aws_access_key_id": self.address.access_key_id,
                "aws_secret_access_key": self.address.secret_access_key,
            }
            self._clients[service] = client(self.address.endpoint, service, keys)
        return self._clients[service]

    def role(self, part: str) -> str:
        """Return the name of a part's role."""
        return f"{self.name}-{part.replace('_', '-')}"

    def role_arn(self, part: str) -> str:
        """Return the ARN of a part's role."""
        return f"arn:aws:iam::{ACCOUNT}:role/{self.role(part)}"

    def function_arn(self, part: str) -> str:
        """Return the ARN of a function."""
        return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{self.role(part)}"

    def policies(self, part: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the documents that a part's role gets, with their values, by name."""
        for name in self._policy_names(part):
            group = self._group(part)
            yield name, json.loads(self._render(self._file(name), {"log_group_arn": group}))

    def put_policy(self, part: str, name: str, document: Mapping[str, Any]) -> None:
        """Replace a policy of a part's role."""
        self.client("iam").put_role_policy(
            RoleName=self.role(part), PolicyName=name, PolicyDocument=json.dumps(document)
        )

    def save(self) -> None:
        """Save the state machine again, as `terraform apply` does when it changes."""
        self.client("stepfunctions").update_state_machine(
            stateMachineArn=self.machine, **self._machine()
        )

    def run(self, rows: int = 200, stop_in: str = "") -> Outcome:
        """Run an execution to its end.

        Args:
            rows: Of the data set.
            stop_in: The state in whose job the execution is stopped; empty to let it end.
        """
        states = self.client("stepfunctions")
        text = json.dumps({"dataset": {"rows": rows}})
        arn = states.start_execution(stateMachineArn=self.machine, input=text)["executionArn"]
        while (ended := states.describe_execution(executionArn=arn))["status"] not in _ENDED:
            time.sleep(_POLL_SECONDS)
            if stop_in and self._is_in(states, arn, stop_in):
                states.stop_execution(executionArn=arn)
        if stop_in and ended["status"] == "SUCCEEDED":  # on a busy machine it was over before
            return self.run(rows * 10, stop_in)
        if ended["status"] != "FAILED":
            return Outcome(ended["status"])
        state = list(self._entered(states, arn))[-1]
        return Outcome("FAILED", state, ended.get("error", ""), ended.get("cause", ""))

    def _is_in(self, states: Any, arn: str, state: str) -> bool:  # noqa: ANN401 - a client
        events = states.get_execution_history(executionArn=arn)["events"]
        submitted = bool(events) and events[-1]["type"] == "TaskSubmitted"
        return submitted and list(self._entered(states, arn))[-1] == state

    @staticmethod
    def _entered(states: Any, arn: str) -> Iterator[str]:  # noqa: ANN401 - a client
        for event in states.get_execution_history(executionArn=arn)["events"]:
            if event["type"] == "TaskStateEntered":
                yield event["stateEnteredEventDetails"]["name"]

    def _policy_names(self, part: str) -> Iterator[str]:
        if part in FUNCTIONS:
            yield "function_logging"
        if part in {"generate_dataset", "sagemaker"}:
            yield {"sagemaker": "sagemaker_execution"}.get(part, part)
        if part == "state_machine":
            yield part
            yield from ["state_machine_additions"] if self.options.additions else []
            yield from ("state_machine_logging", "state_machine_tracing")
        if part in {"generate_dataset", "sagemaker", "state_machine"} and self.options.kms_key_arn:
            yield f"{part}_kms_key"

    def _file(self, name: str) -> str:
        scoped = f"iam/scoped/{name}.json"
        if self.options.is_scoped and (documents_root() / scoped).exists():
            return scoped
        return f"iam/{name}.json"

    def _render(self, file: str, more: Mapping[str, str]) -> str:
        document = load_document(file)
        values = self._values() | dict(more)
        text = json.dumps(document.content)
        used = {key: value for key, value in values.items() if f"${{{key}}}" in text}
        jobs = self.options.training_jobs
        replaced = dict.fromkeys(_limits(file), jobs) if jobs else {}
        changes = Changes(replaced=replaced)
        return render(document, {"partition": "aws", **used}, json.dumps, changes=changes)

    def _values(self) -> dict[str, str]:
        return {
            "region": REGION,
            "account_id": ACCOUNT,
            "job_name_prefix": self.name,
            "bucket": self.bucket,
            "kms_key_arn": self.options.kms_key_arn,
            "state_machine_name": self.name,
            "training_image": self._image(),
            "training_repository_arn": f"arn:aws:ecr:{REGION}:{self._image()[:12]}:repository/"
            f"{self._image().partition('/')[2].partition(':')[0]}",
            "keys": "executions/*/" if self.options.is_current else "",
            "sagemaker_role_arn": self.role_arn("sagemaker"),
            **{f"{part}_arn": self._invoked(part) for part in FUNCTIONS},
        }

    def _image(self) -> str:
        return CURRENT_IMAGE if self.options.is_current else IMAGE

    def _invoked(self, part: str) -> str:
        made = part if part in self.options.functions else "generate_dataset"
        return self.function_arn(made)

    def _group_name(self, part: str) -> str:
        kind = "lambda" if part in FUNCTIONS else "vendedlogs/states"
        return f"/aws/{kind}/{self.role(part)}"

    def _group(self, part: str) -> str:
        return f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{self._group_name(part)}"

    def _make_bucket(self) -> None:
        s3, location = self.client("s3"), {"LocationConstraint": REGION}
        s3.create_bucket(Bucket=self.bucket, CreateBucketConfiguration=location)
        s3.put_bucket_policy(Bucket=self.bucket, Policy=self._render("iam/bucket.json", {}))
        if key := self.options.kms_key_arn:
            default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}
            rule = {"ApplyServerSideEncryptionByDefault": default}
            encryption = {"Rules": [rule]}
            s3.put_bucket_encryption(
                Bucket=self.bucket, ServerSideEncryptionConfiguration=encryption
            )

    def _make_log_groups(self) -> None:
        logs = self.client("logs")
        for part in (*self.options.functions, "state_machine"):
            logs.create_log_group(logGroupName=self._group_name(part))

    def _make_role(self, part: str, service: str) -> None:
        trust = self._render(self._file("trust"), {"service": f"{service}.amazonaws.com"})
        self.client("iam").create_role(RoleName=self.role(part), AssumeRolePolicyDocument=trust)
        for name, document in self.policies(part):
            self.put_policy(part, name, document)

    def _make_function(self, part: str) -> None:
        environment = {"BUCKET": self.bucket, "JOB_NAME_PREFIX": self.name}
        if self.options.is_current:
            environment["KEYS"] = "executions"
        keyed = self.options.kms_key_arn if part == "generate_dataset" else ""
        self.client("lambda").create_function(
            FunctionName=self.role(part),
            Role=self.role_arn(part),
            Runtime="python3.13",
            Handler="handler.handler",
            Timeout=60,
            Code={"ZipFile": build_archive(documents_root() / "lambda_src" / part)},
            Environment={"Variables": environment if part == "generate_dataset" else {}},
            LoggingConfig={"LogFormat": "JSON", "LogGroup": self._group_name(part)},
            **({"KMSKeyArn": keyed} if keyed else {}),
        )

    def _machine(self) -> dict[str, Any]:
        group = {"logGroupArn": f"{self._group('state_machine')}:*"}
        file = "asl/tune_current.json" if self.options.is_current else "asl/tune.json"
        definition = json.loads(self._render(file, {}))
        if key := self.options.kms_key_arn:
            _encrypt(definition, file, key)
        if self.options.change:
            self.options.change(definition)
        return {
            "definition": json.dumps(definition),
            "roleArn": self.role_arn("state_machine"),
            "loggingConfiguration": {
                "level": "ALL",
                "includeExecutionData": True,
                "destinations": [{"cloudWatchLogsLogGroup": group}],
            },
            "tracingConfiguration": {"enabled": True},
            "encryptionConfiguration": self._encryption(),
        }

    def _encryption(self) -> dict[str, str]:
        if key := self.options.kms_key_arn:
            return {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": key}
        return {"type": "AWS_OWNED_KEY"}


def client(
    endpoint: str,
    service: str,
    keys: Mapping[str, str],
    region: str = REGION,
    **config: Any,  # noqa: ANN401 - botocore's own
) -> Any:  # noqa: ANN401 - boto3 builds clients at run time
    """Return a client of an embedded AWS that signs with given keys, and repeats nothing."""
    own: dict[str, Any] = {
        "s3": {"addressing_style": "path"},
        "retries": {"total_max_attempts": 1},
    }
    with _building:
        return _session.client(
            service,  # type: ignore[call-overload] # the name is a variable
            region_name=region,
            endpoint_url=endpoint,
            config=Config(**own | config),
            **keys,
        )


def _encrypt(definition: dict[str, Any], file: str, key: str) -> None:
    """Put a key wherever the variable `kms_key_arn` puts one."""
    for pointer, variable in changes_of(file).added.items():
        if variable.endswith("kms_key_arn"):
            *path, member = pointer.removeprefix("/").split("/")
            reduce(getitem, path, definition)[member] = key


def _limits(file: str) -> Iterator[str]:
    """Yield the pointers of a definition's limits of training jobs."""
    if file.startswith("asl/"):
        arguments = "Arguments" if file == "asl/tune_current.json" else "Parameters"
        for name in ("MaxNumberOfTrainingJobs", "MaxParallelTrainingJobs"):
            yield f"{_TUNING}/{arguments}/{_LIMITS}/{name}"
