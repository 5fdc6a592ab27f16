"""The synthesized stack: what is in it, and how its parts hang together."""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tools.generate import bindings
from tune_model.infra.cdk import App, Construct, TerraformLocal
from tune_model.infra.documents.assets import folder_digest
from tune_model.infra.documents.definition import searched_hyperparameters
from tune_model.infra.documents.load import load_document
from tune_model.infra.documents.override import DEFINITION, changes_of
from tune_model.infra.stacks import RootStack
from tune_model.parameters import Parameters
from tune_model.settings.provider_versions import RANGE
from tune_model.variables.sample import VARIABLES

FUNCTIONS = ("generate_dataset", "extract_model_path", "extract_model_name")
SERVICES = dict.fromkeys(FUNCTIONS, "lambda.amazonaws.com") | {
    "sagemaker": "sagemaker.amazonaws.com",
    "state_machine": "states.amazonaws.com",
}
TAGGABLE = {
    "aws_cloudwatch_log_group",
    "aws_iam_role",
    "aws_lambda_function",
    "aws_s3_bucket",
    "aws_sfn_state_machine",
}
ADDRESSES = Path(__file__).parent / "addresses.txt"
MODULE = Path(__file__).parents[2] / "modules" / "tune-model"

Stack = dict[str, Any]


def policies_of(stack: Stack, role: str) -> dict[str, Any]:
    """The inline policies attached to a role, by address."""
    return {
        f"aws_iam_role_policy.{name}": policy
        for name, policy in stack["resource"]["aws_iam_role_policy"].items()
        if policy["role"] == f"${{one(aws_iam_role.{role}[*].name)}}"
    }


def test_the_bindings_are_those_of_the_types_in_the_stack(stack: Stack) -> None:
    assert set(stack["resource"]) == set(bindings.RESOURCES)
    assert set(stack["data"]) == set(bindings.DATA_SOURCES)


def test_the_committed_bindings_are_those_in_the_list() -> None:
    folders = {path.name for path in (bindings.TARGET / "aws").iterdir() if path.is_dir()}
    assert folders - {"_jsii", "__pycache__"} == bindings.module_names()


def test_the_bindings_are_of_the_provider_and_the_version_that_the_stack_asks_for(
    stack: Stack,
) -> None:
    required = stack["terraform"]["required_providers"]
    assert required == {"aws": {"source": "hashicorp/aws", "version": RANGE}}
    module = bindings.TARGET / "aws" / "provider" / "__init__.py"
    assert f"hashicorp/aws/{bindings.VERSION}/docs" in module.read_text(encoding="utf-8")


def test_the_schema_is_cut_to_the_lists_without_what_is_deprecated() -> None:
    old = {"block": {"deprecated": True}}
    kept = {"block": {"attributes": {"arn": {"type": "string"}, "acl": {"deprecated": True}}}}
    whole: dict[str, Any] = {
        "provider": {"block": {"block_types": {"endpoints": {}, "assume_role": {}}}},
        "resource_schemas": dict.fromkeys((*bindings.RESOURCES, "aws_other"), kept),
        "data_source_schemas": dict.fromkeys((*bindings.DATA_SOURCES, "aws_other"), kept),
    }
    whole["resource_schemas"]["aws_s3_bucket"] = {"block": {"block_types": {"logging": old}}}
    schema = bindings.cut({"format_version": "1.0", "provider_schemas": {"any": whole}})
    ((address, provider),) = schema["provider_schemas"].items()
    assert schema["provider_versions"] == {address: bindings.VERSION}
    assert tuple(provider["resource_schemas"]) == bindings.RESOURCES
    assert tuple(provider["data_source_schemas"]) == bindings.DATA_SOURCES
    assert provider["provider"]["block"]["block_types"] == {"assume_role": {}}
    assert provider["resource_schemas"]["aws_s3_bucket"]["block"]["block_types"] == {}
    attributes = provider["resource_schemas"]["aws_iam_role"]["block"]["attributes"]
    assert attributes == {"arn": {"type": "string"}}


def test_every_parameter_is_a_variable_and_the_other_way_round(stack: Stack) -> None:
    parameters = set(Parameters.__dataclass_fields__)
    assert set(stack["variable"]) == parameters | {"aws_region"}


@pytest.mark.parametrize("variable", [v.name for v in VARIABLES])
def test_a_variable_has_a_type_a_description_and_a_default(stack: Stack, variable: str) -> None:
    declared = stack["variable"][variable]
    assert "default" in declared
    assert re.fullmatch(r"string|number|bool|map\(string\)|object\(\{.*\}\)", declared["type"])
    assert declared["description"].endswith(".")
    assert declared["nullable"] is (declared["default"] is None)
    assert all(v["error_message"].startswith(variable) for v in declared.get("validation", []))


@pytest.mark.parametrize(("pointer", "variable"), changes_of(DEFINITION).replaced.items())
def test_the_default_of_an_overriding_variable_is_the_documents_value(
    stack: Stack, pointer: str, variable: str
) -> None:
    documented = load_document("asl/tune.json").at(pointer)
    assert documented == stack["variable"][variable]["default"]


def test_what_is_searched_is_what_the_parameter_ranges_name() -> None:
    searched = searched_hyperparameters(load_document("asl/tune.json"))
    assert searched == ("alpha", "gamma", "max_delta_step", "max_depth")


def test_the_outputs_are_those_of_the_contract_and_described(stack: Stack) -> None:
    names = {"state_machine_arn", "bucket", "functions", "roles", "training_image", "console_url"}
    more = {"log_groups", "schedule_arn", "failure_rule_arn"}
    assert set(stack["output"]) == names | more
    named = {name: output["value"] for name, output in stack["output"].items()}
    assert re.findall(r"(\w+) = ", named["functions"]) == list(FUNCTIONS)
    assert set(re.findall(r"(\w+) = ", named["roles"])) == set(SERVICES)
    assert all(output["description"].endswith(".") for output in stack["output"].values())


def addresses(stack: Stack) -> list[str]:
    kinds = [(kind, stack["resource"][kind]) for kind in stack["resource"]]
    kinds += [(f"data.{kind}", stack["data"][kind]) for kind in stack["data"]]
    return sorted(f"{kind}.{name}" for kind, made in kinds for name in made)


def test_the_addresses_are_those_that_deployed_states_have(stack: Stack) -> None:
    """A changed address destroys what is deployed: it needs a `moved` block (docs/migration.md)."""
    pinned = ADDRESSES.read_text(encoding="utf-8").split()
    assert addresses(stack) == pinned
    assert addresses(json.loads((MODULE / "main.tf.json").read_text(encoding="utf-8"))) == pinned


def test_a_resources_id_in_the_construct_tree_is_its_address(stack: Stack) -> None:
    for prefix, kinds in (("", stack["resource"]), ("data.", stack["data"])):
        for kind, made in kinds.items():
            for name, resource in made.items():
                id_ = resource["//"]["metadata"]["path"].rpartition("/")[2]
                assert id_ == f"{prefix}{kind}.{name}"


def test_two_elements_that_would_share_an_address_are_refused() -> None:
    stack = RootStack(App(stack_traces=False), "tune")
    TerraformLocal(Construct(stack, "one"), "local.same", 1)
    TerraformLocal(Construct(stack, "two"), "local.same", 2)
    with pytest.raises(RuntimeError, match=r"would both be local\.same"):
        stack.to_terraform()


@pytest.mark.parametrize("kind", sorted(TAGGABLE))
def test_what_can_carry_tags_carries_them(stack: Stack, kind: str) -> None:
    assert {each["tags"] for each in stack["resource"][kind].values()} == {"${local.tags}"}


@pytest.mark.parametrize(("role", "service"), SERVICES.items())
def test_a_role_trusts_its_service_alone(stack: Stack, role: str, service: str) -> None:
    declared = stack["resource"]["aws_iam_role"][role]
    trust = declared["assume_role_policy"]
    folder = "" if service.startswith("lambda.") else "${local.policy_folder}"
    assert f"/iam/{folder}trust.json.tftpl" in trust
    assert f'service = "{service}"' in trust
    assert declared["permissions_boundary"] == "${var.permissions_boundary_arn}"


def test_the_state_machine_waits_for_all_its_policies(stack: Stack) -> None:
    machine = stack["resource"]["aws_sfn_state_machine"]["state_machine"]
    attached = policies_of(stack, "state_machine")
    assert len(attached) == 6
    assert set(machine["depends_on"]) == set(attached)


def test_the_state_machine_logs_with_execution_data(stack: Stack) -> None:
    machine = stack["resource"]["aws_sfn_state_machine"]["state_machine"]
    assert machine["type"] == "STANDARD"
    assert machine["tracing_configuration"] == {"enabled": "${var.tracing}"}
    assert machine["logging_configuration"] == {
        "include_execution_data": True,
        "level": "${var.log_level}",
        "log_destination": "${local.state_machine_log_group.arn}:*",
    }


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_runs_the_zip_beside_the_stack(stack: Stack, output: Path, name: str) -> None:
    function = stack["resource"]["aws_lambda_function"][name]
    archive = (output / function["filename"].removeprefix("${path.module}/")).read_bytes()
    digest = base64.b64encode(hashlib.sha256(archive).digest()).decode()
    assert function["source_code_hash"] == digest
    assert function["runtime"] == "python3.13"
    assert function["architectures"] == ["arm64"]
    assert function["handler"] == "handler.handler"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_logs_json_to_its_own_group_and_may_write_there(stack: Stack, name: str) -> None:
    function = stack["resource"]["aws_lambda_function"][name]
    group = f"local.{name}_log_group"
    assert function["logging_config"] == {"log_format": "JSON", "log_group": f"${{{group}.name}}"}
    declared = stack["resource"]["aws_cloudwatch_log_group"][name]
    assert declared["name"] == f"/aws/lambda/{function['function_name']}"
    policy = f"aws_iam_role_policy.{name}_function_logging"
    assert policy in function["depends_on"]
    assert f"log_group_arn = {group}.arn" in policies_of(stack, name)[policy]["policy"]


@pytest.mark.parametrize("name", ["extract_model_path", "extract_model_name"])
def test_an_extractor_gets_logging_and_a_network_only(stack: Stack, name: str) -> None:
    wanted = {f"aws_iam_role_policy.{name}_function_{right}" for right in ("logging", "network")}
    assert set(policies_of(stack, name)) == wanted


def test_the_bucket_is_private_and_answers_over_tls_only(stack: Stack) -> None:
    block = stack["resource"]["aws_s3_bucket_public_access_block"]["data"]
    flags = {key: value for key, value in block.items() if key not in ("//", "bucket", "count")}
    assert len(flags) == 4
    assert all(flag is True for flag in flags.values())
    policy = stack["resource"]["aws_s3_bucket_policy"]["data"]["policy"]
    assert "/iam/bucket.json.tftpl" in policy
    (statement,) = load_document("iam/bucket.json").content["Statement"]
    assert statement["Effect"] == "Deny"
    assert statement["Principal"] == "*"
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    assert len(statement["Resource"]) == 2


def test_no_partition_account_or_region_is_written_into_a_resource(stack: Stack) -> None:
    text = json.dumps([stack["resource"], stack["data"], stack["output"], stack["locals"]])
    assert "arn:aws" not in text
    assert "us-west-2" not in text
    assert not re.search(r"\b[0-9]{12}\b", text)


def test_terraform_is_new_enough_and_keeps_its_state_beside_the_output(stack: Stack) -> None:
    assert stack["terraform"]["required_version"] == ">= 1.9"
    backend = {"local": {"path": "../../../terraform.tune.tfstate"}}
    assert stack["terraform"]["backend"] == backend
    assert stack["provider"] == {"aws": [{"region": "${var.aws_region}"}]}


MEMORY_AND_SECONDS = {
    "generate_dataset": (1024, 900),  # Lambda's longest
    "extract_model_path": (128, 30),  # Lambda's least
    "extract_model_name": (128, 30),
}


def test_a_function_has_the_memory_and_the_time_that_its_work_takes(stack: Stack) -> None:
    functions = stack["resource"]["aws_lambda_function"]
    given = {name: (f["memory_size"], f["timeout"]) for name, f in functions.items()}
    assert given == MEMORY_AND_SECONDS


def test_names_are_cut_where_their_services_end_them(stack: Stack) -> None:
    prefix = stack["resource"]["aws_s3_bucket"]["data"]["bucket_prefix"]
    assert longest(prefix) == {63 - len("20060102150405000000000001")}  # the provider's suffix
    jobs = stack["locals"]["job_name_prefix"]
    assert longest(jobs) == {32 - len("-012345-") - len("0123456789ab")}  # generate_dataset's names
    assert longest(stack["locals"]["names"] + stack["locals"]["role_names"]) == {64}
    (rule,) = stack["resource"]["aws_cloudwatch_event_rule"].values()
    assert longest(rule["name"]) == {64}


def test_any_other_document_is_another_asset() -> None:
    folders: list[dict[str, bytes]] = [{"a": b"x"}, {"a": b"y"}, {"b": b"x"}]
    assert len({folder_digest(folder) for folder in folders}) == 3


def longest(expression: str) -> set[int]:
    """The lengths that an expression's texts are cut to."""
    return {int(limit) for limit in re.findall(r"<= (\d+) \?", expression)}


def test_nothing_is_deleted_with_its_data_or_left_untraced_unless_asked_for(stack: Stack) -> None:
    switches = {n: v["default"] for n, v in stack["variable"].items() if v["type"] == "bool"}
    assert switches == {
        "bucket_versioning": False,
        "create_bucket": True,
        "create_log_groups": True,
        "force_destroy": False,
        "state_machine_additions": True,
        "tracing": True,
    }


OPTIONAL = {
    'var.log_level != "OFF"',
    "var.bucket_versioning",
    "var.create_bucket",
    "var.create_log_groups",
    "var.failure_notification != null",
    "var.kms_key_arn != null",
    "var.object_expiration_days != null",
    "var.schedule != null",
    "var.state_machine_additions",
    "var.tracing",
    "var.training_image == null",
    'var.workflow != "current"',
    "var.vpc_config != null",
    *(f'!contains(keys(var.role_arns), "{role}")' for role in (*SERVICES, "scheduler")),
}


def test_what_is_optional_exists_once_or_not_at_all(stack: Stack) -> None:
    kinds = [*stack["resource"].values(), *stack["data"].values()]
    elements = [element for kind in kinds for element in kind.values()]
    counts = {element["count"] for element in elements if "count" in element}
    found = {re.fullmatch(r"[$][{](.*) [?] 1 : 0[}]", count) for count in counts}
    conditions = {each for match in found if match for each in match[1].split(" && ")}
    assert {bare(condition) for condition in conditions} == OPTIONAL


def bare(condition: str) -> str:
    """A part of a condition without the parentheses around it, or around it and its neighbours."""
    while condition.startswith("("):
        condition = condition[1:]
    while condition.count(")") > condition.count("("):
        condition = condition[:-1]
    return condition
