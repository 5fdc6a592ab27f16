"""Lets the real Terraform evaluate the stack, offline: `terraform test` with a mocked provider.

One process runs everything, for loading the AWS provider takes most of the time: the stack with
several sets of variables, and the provider's own table of registries.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource

DOCUMENTED = Path(__file__).parent / "documented"
ACCOUNT = "012345678912"
BUCKET = "stepfunctionssample-sagemak-bucketformodelanddata-80fblmdlcs9f"
LAMBDA = f"arn:aws:lambda:us-west-2:{ACCOUNT}:function:StepFunctionsSample"
FUNCTIONS = {
    "generate_dataset": f"{LAMBDA}-SageMa-LambdaForDataGeneration-1TF67BUE5A12U",
    "extract_model_path": f"{LAMBDA}-SageM-LambdaToExtractModelPath-V0R37CVARUS9",
    "extract_model_name": f"{LAMBDA}-SageM-LambdaToExtractModelName-8FUOB30SM5EM",
}
SAGEMAKER_ROLE = (
    f"arn:aws:iam::{ACCOUNT}:role/StepFunctionsSample-SageM-SageMakerAPIExecutionRol-1MNH1VS5CGGOG"
)
CURRENT_IMAGE = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
KMS_KEY = f"arn:aws:kms:us-west-2:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
BOUNDARY = f"arn:aws:iam::{ACCOUNT}:policy/boundary"

CHANGED: Mapping[str, Any] = {
    "name": "a-long-name-of-the-sample",
    "aws_region": "cn-north-1",
    "tags": {"Team": "ml"},
    "instance_type": "ml.m5.2xlarge",
    "max_training_jobs": 30,
    "max_parallel_training_jobs": 3,
    "max_runtime_seconds": 3600,
    "volume_size_gb": 5,
    "static_hyperparameters": {"num_round": "50", "precision_dtype": "float32", "eta": "0.3"},
    "force_destroy": True,
    "bucket_versioning": True,
    "object_expiration_days": 90,
    "log_retention_days": 7,
    "log_level": "OFF",
    "tracing": False,
    "permissions_boundary_arn": BOUNDARY,
    "kms_key_arn": KMS_KEY,
    "iam_profile": "scoped",
    "state_machine_additions": False,
}
"""A value other than the default for every variable of the sample but training_image."""

OWN: Mapping[str, Any] = {
    "name": "a-name-as-long-as-the-longest-that-any-deployment-may-ever-have",
    "create_bucket": False,
    "bucket_name": "our-bucket",
    "create_log_groups": False,
    "log_group_name": "/our/group",
    "role_arns": {"sagemaker": f"arn:aws:iam::{ACCOUNT}:role/our-sagemaker"},
    "state_machine_policies": {"more": '{"Version": "2012-10-17", "Statement": []}'},
    "vpc_config": {"subnet_ids": ["subnet-1", "subnet-2"], "security_group_ids": ["sg-1"]},
    "schedule": {"expression": "rate(7 days)"},
    "failure_notification": {"target_arn": f"arn:aws:sns:us-west-2:{ACCOUNT}:failures"},
    "kms_key_arn": KMS_KEY,
    "instance_type": "ml.g5.xlarge",
}
"""What a team brings of its own."""

TUNED: Mapping[str, Any] = {
    "workflow": "current",
    "quality_gate": 0.9,
    "tags": {"Team": "ml"},
    "vpc_config": OWN["vpc_config"],
    "kms_key_arn": KMS_KEY,
    "tuning": {
        "strategy": "Hyperband",
        "metric": "auc",
        "jobs": 30,
        "parallel": 3,
        "seconds": 7200,
        "job_seconds": 600,
        "continuous": {"eta": {"min": 0.01, "max": 0.5, "scaling": "Logarithmic"}},
        "integer": {"max_depth": {"min": 2, "max": 8}},
        "categorical": {"colsample_bytree": ["0.5", "1"]},
        "static": {"objective": "binary:logistic", "num_round": "100"},
        "early_stopping": False,
        "stop_at": {"objective": 0.99, "jobs_without_improvement": 10, "converged": True},
        "warm_start": {"parents": ["tune-model-000001-aaaaaaaaaaaa"]},
        "spot": {"wait_seconds": 3600},
        "hyperband": {"min_rounds": 5, "max_rounds": 100},
        "instance_type": "ml.m5.2xlarge",
        "instance_count": 2,
        "volume_size_gb": 10,
        "transform_seconds": 600,
    },
}
"""The current workflow with every member of `tuning` set."""

VARIANT = """{
  "Comment": "costs $5, or ${not_ours",
  "StartAt": "Seed",
  "States": {"Seed": {"Type": "Task", "Resource": "${generate_dataset_arn}", "End": true,
    "Parameters": {"bucket": "${bucket}", "at": "${region}/${account_id}/${job_name_prefix}"}}}
}"""


@dataclass
class Run:
    """What Terraform made of one set of variables.

    Attributes:
        status: `pass`, `fail` or `error`.
        resources: The values of each resource and data source, by address.
        outputs: The outputs' values.
        errors: What went wrong, in Terraform's words.
    """

    status: str = ""
    resources: dict[str, dict[str, Any]] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def document(self, address: str, attribute: str) -> Any:
        """The JSON in an attribute of a resource."""
        return json.loads(self.resources[address][attribute])


Evaluation = Mapping[str, Run]


def evaluate(stack: Path, folder: Path) -> Evaluation:
    """Run everything on a copy of the stack in an empty folder."""
    shutil.copytree(stack, folder, dirs_exist_ok=True)
    (folder / "stack.tftest.json").write_text(json.dumps(_stack_runs()), encoding="utf-8")
    (folder / "table.tftest.json").write_text(json.dumps(_table_run()), encoding="utf-8")
    (folder / "table").mkdir()
    (folder / "table" / "main.tf.json").write_text(json.dumps(_TABLE), encoding="utf-8")
    return _tested(folder)


def applied(stack: Path, folder: Path) -> Run:
    """Apply a copy of somebody's stack, as it is, to a mocked provider."""
    shutil.copytree(stack, folder, dirs_exist_ok=True)
    providers = [_mocks(), _mocks() | {"alias": "ml"}]
    runs = {"mock_provider": {"aws": providers}, "run": [{"theirs": {"command": "apply"}}]}
    (folder / "stack.tftest.json").write_text(json.dumps(runs), encoding="utf-8")
    return _tested(folder)["theirs"]


def _tested(folder: Path) -> Evaluation:
    terraform = find_terraform()
    environment = sandbox_environment("http://127.0.0.1:1")  # nobody answers there
    mirror = ProviderSource(terraform, environment=environment).init_arguments()
    init = capture([terraform.path, "init", "-backend=false", *mirror], environment, folder)
    assert init.code == 0, init.text + init.errors
    ended = capture([terraform.path, "test", "-json", "-verbose"], environment, folder)
    runs = _read(ended.text)
    assert not runs[""].errors, runs[""].errors  # of no run in particular
    return runs


def _stack_runs() -> dict[str, Any]:
    newer = {"static_hyperparameters": CHANGED["static_hyperparameters"]}
    searched = {"num_round": "2", "alpha": "1", "precision_dtype": "float32"}
    image = "data.aws_sagemaker_prebuilt_ecr_image.training_image"
    machine = "aws_sfn_state_machine.state_machine"
    return {
        "mock_provider": {"aws": _mocks()},
        "override_resource": _documented_arns(),
        "run": [
            {"defaults": {"command": "apply"}},
            {"changed": {"command": "apply", "variables": CHANGED, "override_data": _china()}},
            {"current_image": _apply(newer | {"training_image": CURRENT_IMAGE})},
            {"own": _apply(OWN)},
            {"current": _apply({"workflow": "current"})},
            {"tuned": _apply(TUNED)},
            {"variant": _apply({"definition": _escaped(VARIANT)})},
            {"ignored": _warned({"definition": _escaped(VARIANT), "max_training_jobs": 9})},
            {"misspelt": _refused({"definition": _escaped('{"States": "${buckets}"}')}, machine)},
            {"searched": _refused({"static_hyperparameters": searched}, machine)},
            {"imageless_region": _refused({}, image) | {"override_data": _region("il-central-1")}},
        ],
    }


def _escaped(text: str) -> str:
    return text.replace("${", "$${")  # a test's variables are templates


def _apply(variables: Mapping[str, Any]) -> dict[str, Any]:
    return {"command": "apply", "variables": variables}


def _refused(variables: Mapping[str, Any], address: str) -> dict[str, Any]:
    return {"command": "plan", "variables": variables, "expect_failures": [address]}


def _warned(variables: Mapping[str, Any]) -> dict[str, Any]:
    return _refused(variables, "check.what_a_definition_ignores")


def _mocks() -> dict[str, Any]:
    data = {
        "aws_partition": {"partition": "aws", "dns_suffix": "amazonaws.com"},
        "aws_service_principal": {"region": "us-west-2"},
        "aws_caller_identity": {"account_id": ACCOUNT},
        "aws_sagemaker_prebuilt_ecr_image": {"registry_id": "433757028032"},
    }
    logs = f"arn:aws:logs:us-west-2:{ACCOUNT}:log-group:mocked"
    arns = {
        "aws_cloudwatch_log_group": logs,
        "aws_iam_role": f"arn:aws:iam::{ACCOUNT}:role/mocked",
        "aws_sfn_state_machine": f"arn:aws:states:us-west-2:{ACCOUNT}:stateMachine:mocked",
    }
    return {
        "mock_data": {kind: {"defaults": values} for kind, values in data.items()},
        "mock_resource": {kind: {"defaults": {"arn": arn}} for kind, arn in arns.items()},
    }


def _documented_arns() -> list[dict[str, Any]]:
    """The names in AWS's documentation, for what Terraform creates."""
    values = {f"aws_lambda_function.{name}": {"arn": arn} for name, arn in FUNCTIONS.items()}
    for name in ("extract_model_path", "extract_model_name"):
        values[f"aws_lambda_function.{name}[0]"] = values.pop(f"aws_lambda_function.{name}")
    values["aws_iam_role.sagemaker"] = {"arn": SAGEMAKER_ROLE}
    values["aws_s3_bucket.data"] = {"id": BUCKET}
    return [{"target": target, "values": value} for target, value in values.items()]


def _region(name: str) -> list[dict[str, Any]]:
    return [{"target": "data.aws_service_principal.current", "values": {"region": name}}]


def _china() -> list[dict[str, Any]]:
    partition = {"partition": "aws-cn", "dns_suffix": "amazonaws.com.cn"}
    overrides = _region("cn-north-1")
    return [*overrides, {"target": "data.aws_partition.current", "values": partition}]


_TABLE = {
    "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws"}}},
    "variable": {"regions": {"type": "set(string)"}},
    "data": {
        "aws_sagemaker_prebuilt_ecr_image": {
            "registry": {
                "for_each": "${var.regions}",
                "repository_name": "blazingtext",
                "region": "${each.key}",
            }
        }
    },
}


def _table_run() -> dict[str, Any]:
    skips = ("credentials_validation", "requesting_account_id", "metadata_api_check")
    keys = {"region": "us-west-2", "access_key": "none", "secret_key": "none"}
    provider = keys | {f"skip_{name}": True for name in skips}
    run = _apply({"regions": sorted(registries())}) | {"module": {"source": "./table"}}
    return {"provider": {"aws": provider}, "run": [{"registries": run}]}


def registries() -> dict[str, str]:
    """The documented registry account of the legacy XGBoost image, by region."""
    table = json.loads((DOCUMENTED / "xgboost_registries.json").read_text(encoding="utf-8"))
    legacy: dict[str, str] = table["legacy xgboost:1|latest (0.72)"]
    return legacy


def _read(text: str) -> dict[str, Run]:
    runs: dict[str, Run] = {}
    for line in text.splitlines():
        message = json.loads(_without_schemas(line))
        run = runs.setdefault(message.get("@testrun", ""), Run())
        if message["type"] == "test_state":
            state = message["test_state"]
            for module in _modules(state["root_module"]):
                resources = module.get("resources", [])
                run.resources.update({each["address"]: each["values"] for each in resources})
            run.outputs.update({n: o["value"] for n, o in state.get("outputs", {}).items()})
        elif message["type"] == "diagnostic":
            run.errors.append(message["diagnostic"].get("detail", ""))
        elif message["type"] == "test_run":
            run.status = message["test_run"].get("status", run.status)
    return runs


def _modules(module: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a module and those in it."""
    yield module
    for child in module.get("child_modules", []):
        yield from _modules(child)


def _without_schemas(line: str) -> str:
    """Cut the provider's schemas, 13 MB that end each state and plan, off before parsing."""
    head, schemas, _ = line.partition(',"provider_format_version"')
    kind = "test_state" if '"test_state":{' in head else "test_plan"
    return f'{head}}},"type":"{kind}"}}' if schemas else line
