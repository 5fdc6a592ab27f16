"""The variables' values as the real Terraform takes them, with no provider, backend or state."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tune_model.commands.workflow_to_come import workflow_to_come
from tune_model.infra.documents.load import documents_root, load_document
from tune_model.infra.documents.override import DEFINITION
from tune_model.operations.preflight.subject import Demand, demands
from tune_model.operations.prices import Prices
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.variable_values import variable_values
from tune_model.terraform.workspace import Workspace
from tune_model.variables.sample import VARIABLES

MODULE = documents_root() / "modules" / "tune-model" / "variables.tf.json"
# Terraform fills in the members of an object.
UNLIKE = {"aws_region", "tuning"}
DEFAULTS = {each.name: each.default for each in VARIABLES if each.name not in UNLIKE}
REGION = {"aws_region": {"type": "string", "default": "us-west-2"}}


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A project whose stack has the sample's variables, and a backend that isn't there."""
    stack = json.loads(MODULE.read_text(encoding="utf-8"))
    stack["variable"] |= REGION
    stack["terraform"] = {"backend": {"s3": {"bucket": "none", "key": "none"}}}
    made = tmp_path / "stack"
    made.mkdir()
    (made / "cdk.tf.json").write_text(json.dumps(stack), encoding="utf-8")
    return tmp_path


def values(
    directory: Path, environment: dict[str, str] | None = None, **more: Any
) -> dict[str, Any] | None:
    full = sandbox_environment("http://127.0.0.1:1") | (environment or {})
    terraform = find_terraform(directory, full)
    return variable_values(Workspace(directory / "stack", terraform, directory, full, **more))


def test_without_any_each_variable_has_its_default(directory: Path) -> None:
    found = values(directory)
    assert found is not None
    assert {name: found[name] for name in DEFAULTS} == DEFAULTS
    subject = workflow_to_come(found, Prices("us-west-2", None), thorough=True)
    documented = load_document(DEFINITION).content
    assert subject.machine.definition == documented


def test_terraforms_order_of_precedence_holds(directory: Path) -> None:
    def instance_type(**more: Any) -> str:
        found = values(directory, {"TF_VAR_instance_type": "ml.c5.large"}, **more)
        assert found
        return str(found["instance_type"])

    assert instance_type() == "ml.c5.large"
    (directory / "terraform.tfvars").write_text('instance_type = "ml.c5.xlarge"')
    assert instance_type() == "ml.c5.xlarge"
    (directory / "z.auto.tfvars.json").write_text('{"instance_type": "ml.c5.2xlarge"}')
    assert instance_type() == "ml.c5.2xlarge"
    further = directory / "further.tfvars"
    further.write_text('instance_type = "ml.c5.4xlarge"')
    assert instance_type(variable_files=[further]) == "ml.c5.4xlarge"
    assert (
        instance_type(variable_files=[further], variables={"instance_type": "ml.c5.9xlarge"})
        == "ml.c5.9xlarge"
    )


def test_texts_come_whole(directory: Path) -> None:
    state = '${bucket} %{ if } " \n \u0001 \u2028 <a> & $.x \\'
    text = json.dumps({"States": {"é😀": state}}, ensure_ascii=False)
    found = values(directory, {"TF_VAR_definition": text})
    assert found
    assert found["definition"] == text


def test_values_that_a_validation_refuses_are_left_for_terraform_to_say(directory: Path) -> None:
    assert values(directory, {"TF_VAR_instance_type": "m4"}) is None
    assert values(directory, {"TF_VAR_max_training_jobs": "many"}) is None
    shutil.rmtree(directory / "stack")
    stack = {"variable": {"aws_region": {"type": "string"}}}  # required, and not given
    (directory / "stack").mkdir()
    (directory / "stack" / "cdk.tf.json").write_text(json.dumps(stack))
    assert values(directory) is None


def test_what_an_apply_would_run_follows_from_the_values(directory: Path) -> None:
    (directory / "terraform.tfvars").write_text(
        'instance_type = "ml.c5.xlarge"\nmax_training_jobs = 9\nmax_parallel_training_jobs = 3\n'
        'create_bucket = false\nbucket_name = "our-data"\n'
        'role_arns = { sagemaker = "arn:aws:iam::111122223333:role/ours" }\n'
    )
    found = values(directory)
    assert found
    subject = workflow_to_come(found, Prices("us-west-2", None), thorough=True)
    assert demands(subject.machine) == [
        Demand("training", "ml.c5.xlarge", 3),
        Demand("transform", "ml.c5.xlarge", 1),
    ]
    assert subject.buckets() == ["our-data"]
    assert subject.sagemaker_role() == "arn:aws:iam::111122223333:role/ours"
