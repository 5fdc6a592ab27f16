"""What the real Terraform deploys is what AWS documents, and what the variables say."""

import hashlib
import json
from typing import Any

import pytest

from tests.synthesis.evaluation import (
    ACCOUNT,
    BOUNDARY,
    CHANGED,
    CURRENT_IMAGE,
    DOCUMENTED,
    KMS_KEY,
    SAGEMAKER_ROLE,
    Evaluation,
    Run,
    registries,
)
from tune_model.infra.documents.load import load_document

pytestmark = pytest.mark.end_to_end  # loading the AWS provider takes seconds
MACHINE = "aws_sfn_state_machine.state_machine"
POLICIES = {
    "state_machine": "policy_state_machine_role.json",
    "sagemaker_execution": "policy_sagemaker_execution_role.json",
    "generate_dataset": "policy_data_generation_function.json",
}


def documented(file: str) -> Any:
    return json.loads((DOCUMENTED / file).read_text(encoding="utf-8"))


def tuning(run: Run) -> Any:
    states = run.document(MACHINE, "definition")["States"]
    return states["HyperparameterTuning (XGBoost)"]["Parameters"]


@pytest.fixture
def defaults(evaluation: Evaluation) -> Run:
    return evaluation["defaults"]


@pytest.fixture
def changed(evaluation: Evaluation) -> Run:
    return evaluation["changed"]


@pytest.mark.parametrize(
    "run",
    [
        "defaults",
        "changed",
        "current_image",
        "own",
        "variant",
        "misspelt",
        "searched",
        "imageless_region",
        "registries",
    ],
)
def test_terraform_accepts_the_stack_and_refuses_what_it_should(
    evaluation: Evaluation, run: str
) -> None:
    assert (evaluation[run].status, evaluation[run].errors) == ("pass", [])


def test_by_default_the_definition_is_the_documented_one_value_for_value(defaults: Run) -> None:
    assert defaults.document(MACHINE, "definition") == documented("state_machine.asl.json")


def test_the_definition_keeps_the_documented_order_of_keys(defaults: Run) -> None:
    deployed = defaults.document(MACHINE, "definition")
    original = documented("state_machine.asl.json")
    for definition in (deployed, original):  # a map of Terraform is sorted by its keys
        name = "HyperparameterTuning (XGBoost)"
        training = definition["States"][name]["Parameters"]["TrainingJobDefinition"]
        training["StaticHyperParameters"] = None
    assert json.dumps(deployed) == json.dumps(original)


@pytest.mark.parametrize(("policy", "file"), POLICIES.items())
def test_by_default_a_documented_policy_is_attached_verbatim(
    defaults: Run, policy: str, file: str
) -> None:
    attached = defaults.document(f"aws_iam_role_policy.{policy}[0]", "policy")
    assert json.dumps(attached) == json.dumps(documented(file))


def test_every_variable_reaches_the_values_that_it_overrides(changed: Run) -> None:
    definition, job = changed.document(MACHINE, "definition"), tuning(changed)
    training = job["TrainingJobDefinition"]
    assert job["HyperParameterTuningJobConfig"]["ResourceLimits"] == {
        "MaxNumberOfTrainingJobs": CHANGED["max_training_jobs"],
        "MaxParallelTrainingJobs": CHANGED["max_parallel_training_jobs"],
    }
    assert training["StoppingCondition"] == {"MaxRuntimeInSeconds": CHANGED["max_runtime_seconds"]}
    assert training["ResourceConfig"] == {
        "InstanceCount": 1,
        "InstanceType": CHANGED["instance_type"],
        "VolumeSizeInGB": CHANGED["volume_size_gb"],
        "VolumeKmsKeyId": KMS_KEY,
    }
    assert training["OutputDataConfig"]["KmsKeyId"] == KMS_KEY
    transform = definition["States"]["Batch transform"]["Parameters"]
    assert transform["TransformOutput"]["KmsKeyId"] == KMS_KEY
    assert transform["TransformResources"]["InstanceType"] == CHANGED["instance_type"]
    assert transform["TransformResources"]["VolumeKmsKeyId"] == KMS_KEY
    assert training["StaticHyperParameters"] == CHANGED["static_hyperparameters"]


def test_a_newer_image_gets_no_precision_dtype(evaluation: Evaluation) -> None:
    run = evaluation["current_image"]
    expected = dict(CHANGED["static_hyperparameters"])
    del expected["precision_dtype"]
    assert tuning(run)["TrainingJobDefinition"]["StaticHyperParameters"] == expected
    save = run.document(MACHINE, "definition")["States"]["HyperparameterTuning - Save Model"]
    assert save["Parameters"]["PrimaryContainer"]["Image"] == CURRENT_IMAGE
    assert run.outputs["training_image"] == CURRENT_IMAGE


def test_every_arn_that_the_documents_name_follows_the_partition(changed: Run) -> None:
    definition = changed.resources[MACHINE]["definition"]
    assert '"arn:aws-cn:states:::sagemaker:createModel"' in definition
    assert '"arn:aws:states' not in definition
    policies = [r["policy"] for a, r in changed.resources.items() if a.startswith("aws_iam_role_p")]
    policies.append(changed.resources["aws_s3_bucket_policy.data[0]"]["policy"])
    for policy in policies:
        assert '"arn:aws:s3' not in policy
        assert '"arn:aws:events' not in policy


def test_the_image_is_in_the_partitions_registry(changed: Run) -> None:
    expected = "433757028032.dkr.ecr.cn-north-1.amazonaws.com.cn/xgboost:latest"
    assert changed.outputs["training_image"] == expected


def test_the_console_is_the_partitions(defaults: Run, changed: Run) -> None:
    start = "https://console.aws.amazon.com/states/home?region=us-west-2#/statemachines/view/arn:"
    assert defaults.outputs["console_url"].startswith(start)
    assert changed.outputs["console_url"].startswith("https://console.amazonaws.cn/states/home?")


def test_the_provider_and_the_documentation_agree_on_every_registry(evaluation: Evaluation) -> None:
    found = evaluation["registries"].resources.values()
    assert {image["region"]: image["registry_id"] for image in found} == registries()


def test_the_additions_are_scoped_to_the_account_the_region_and_the_names(defaults: Run) -> None:
    policy = defaults.document("aws_iam_role_policy.state_machine_additions[0]", "policy")
    prefix = "arn:aws:sagemaker:us-west-2:012345678912:"
    kinds = ("hyper-parameter-tuning-job", "model", "transform-job", "training-job")
    tags, jobs = policy["Statement"]
    assert tags["Action"] == ["sagemaker:AddTags"]
    assert tags["Resource"] == [f"{prefix}{kind}/tune-model-*" for kind in kinds]
    assert jobs["Action"] == ["sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"]
    assert jobs["Resource"] == f"{prefix}transform-job/tune-model-*"


# Service Authorization Reference: these actions take no resource; iam/README.md has the reasons.
WITHOUT_RESOURCE = {"ecr:GetAuthorizationToken", "cloudwatch:PutMetricData"}


def test_scoped_policies_name_this_deployments_resources(changed: Run) -> None:
    policies = [r["policy"] for a, r in changed.resources.items() if a.startswith("aws_iam_role_p")]
    statements = [s for policy in policies for s in json.loads(policy)["Statement"]]
    everywhere = [s["Action"] for s in statements if s["Resource"] == "*"]
    assert set(everywhere) == WITHOUT_RESOURCE
    (passing,) = (s for s in statements if s["Action"] == "iam:PassRole")
    assert passing["Resource"] == SAGEMAKER_ROLE
    service = {"iam:PassedToService": "sagemaker.amazonaws.com"}
    assert passing["Condition"] == {"StringEquals": service}
    (pulling,) = (s for s in statements if "ecr:BatchGetImage" in s["Action"])
    assert pulling["Resource"] == "arn:aws-cn:ecr:cn-north-1:433757028032:repository/xgboost"


def test_scoped_roles_of_services_that_say_for_whom_they_act_are_assumed_for_this_account_alone(
    defaults: Run, changed: Run
) -> None:
    def conditions(run: Run) -> list[Any]:
        roles = [address for address in run.resources if address.startswith("aws_iam_role.")]
        trusts = [run.document(role, "assume_role_policy") for role in roles]
        return [trust["Statement"][0].get("Condition") for trust in trusts]

    assert conditions(defaults) == [None] * 5
    account = {"StringEquals": {"aws:SourceAccount": ACCOUNT}}
    assert conditions(changed) == [None, None, None, account, account]  # Lambda doesn't say


def test_the_prefix_of_jobs_is_cut_and_told_from_others_by_a_digest(changed: Run) -> None:
    environment = changed.resources["aws_lambda_function.generate_dataset"]["environment"]
    digest = hashlib.sha256(CHANGED["name"].encode()).hexdigest()[:4]
    assert CHANGED["name"][:7] == "a-long-"
    assert environment[0]["variables"]["JOB_NAME_PREFIX"] == f"a-long-{digest}"


def test_what_is_switched_off_is_not_there(changed: Run) -> None:
    policies = {a for a in changed.resources if a.startswith("aws_iam_role_policy.state_machine")}
    assert policies == {
        "aws_iam_role_policy.state_machine[0]",
        "aws_iam_role_policy.state_machine_kms_key[0]",
    }
    assert changed.resources[MACHINE]["logging_configuration"][0]["level"] == "OFF"
    assert changed.resources[MACHINE]["tracing_configuration"][0]["enabled"] is False


def test_versions_are_kept_only_where_they_are_asked_for(defaults: Run, changed: Run) -> None:
    address = "aws_s3_bucket_versioning.data[0]"
    assert address not in defaults.resources
    versioning = changed.resources[address]["versioning_configuration"]
    assert versioning[0]["status"] == "Enabled"


def test_a_key_encrypts_the_bucket_and_every_log_and_only_its_users_may_use_it(
    changed: Run,
) -> None:
    (rule,) = changed.resources["aws_s3_bucket_server_side_encryption_configuration.data[0]"][
        "rule"
    ]
    (default,) = rule["apply_server_side_encryption_by_default"]
    assert (default["sse_algorithm"], default["kms_master_key_id"]) == ("aws:kms", KMS_KEY)
    assert rule["bucket_key_enabled"] is True
    logs = [r for a, r in changed.resources.items() if a.startswith("aws_cloudwatch_log_group")]
    assert {log["kms_key_id"] for log in logs} == {KMS_KEY}
    users = {a: r for a, r in changed.resources.items() if "_kms_key[" in a}
    assert set(users) == {
        "aws_iam_role_policy.generate_dataset_kms_key[0]",
        "aws_iam_role_policy.sagemaker_kms_key[0]",
        "aws_iam_role_policy.state_machine_kms_key[0]",
    }
    statements = [s for user in users.values() for s in json.loads(user["policy"])["Statement"]]
    assert {s["Resource"] for s in statements} == {KMS_KEY}
    assert [s["Sid"] for s in statements if "Condition" not in s] == ["EncryptOutput"]


def test_a_key_encrypts_executions_and_the_environment_and_no_key_takes_it_back(
    defaults: Run, changed: Run
) -> None:
    def encryption(run: Run) -> tuple[str, str, int]:
        (block,) = run.resources[MACHINE]["encryption_configuration"]
        seconds = block["kms_data_key_reuse_period_seconds"] or 0
        return block["type"], block["kms_key_id"] or "", seconds

    assert encryption(changed) == ("CUSTOMER_MANAGED_KMS_KEY", KMS_KEY, 300)
    assert encryption(defaults) == ("AWS_OWNED_KEY", "", 0)
    functions = [a for a in changed.resources if a.startswith("aws_lambda_function.")]
    keys = {a: changed.resources[a]["kms_key_arn"] or None for a in functions}
    encrypted = {a for a, key in keys.items() if key == KMS_KEY}
    assert encrypted == {"aws_lambda_function.generate_dataset"}  # the one with an environment


def test_objects_expire_only_where_it_is_asked_for(defaults: Run, changed: Run) -> None:
    address = "aws_s3_bucket_lifecycle_configuration.data[0]"
    assert address not in defaults.resources
    expire, uploads = changed.resources[address]["rule"]
    days = CHANGED["object_expiration_days"]
    assert expire["expiration"][0]["days"] == days
    assert expire["noncurrent_version_expiration"][0]["noncurrent_days"] == days
    assert uploads["abort_incomplete_multipart_upload"][0]["days_after_initiation"] == 7


def test_without_a_key_s3_encrypts_with_its_own(defaults: Run) -> None:
    (rule,) = defaults.resources["aws_s3_bucket_server_side_encryption_configuration.data[0]"][
        "rule"
    ]
    (default,) = rule["apply_server_side_encryption_by_default"]
    assert (default["sse_algorithm"], default["kms_master_key_id"] or None) == ("AES256", None)
    assert rule["bucket_key_enabled"] is False
    assert not [address for address in defaults.resources if "kms_key" in address]


def test_every_role_is_bounded_where_a_boundary_is_given(defaults: Run, changed: Run) -> None:
    def boundaries(run: Run) -> set[Any]:
        roles = [r for a, r in run.resources.items() if a.startswith("aws_iam_role.")]
        return {role["permissions_boundary"] or None for role in roles}

    assert boundaries(defaults) == {None}
    assert boundaries(changed) == {BOUNDARY}


def test_everything_that_can_carry_tags_carries_ours_and_the_users(changed: Run) -> None:
    tagged = {a: r["tags"] for a, r in changed.resources.items() if "tags" in r}
    expected = {"Application": CHANGED["name"], "Team": "ml"}
    assert len(tagged) == 14
    assert [address for address, tags in tagged.items() if tags != expected] == []


def test_the_documents_name_what_the_documented_ones_name() -> None:
    ours = load_document("asl/tune.json").content
    theirs = documented("state_machine.asl.json")
    assert list(ours["States"]) == list(theirs["States"])
