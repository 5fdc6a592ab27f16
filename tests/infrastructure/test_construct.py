"""The construct in somebody else's app: their provider, their ids, plain values, several times."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.infrastructure.evaluation import ACCOUNT, Run, applied
from tune_model import Parameters, TuneModelWorkflow
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.bindings.aws.s3_bucket import S3Bucket
from tune_model.infra.cdk import App, TerraformOutput, TerraformStack
from tune_model.infra.variables import VARIABLES

MACHINE = "aws_sfn_state_machine."
TUNING, SAVING = "HyperparameterTuning (XGBoost)", "HyperparameterTuning - Save Model"
DOCUMENTED = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
NEWER = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
COPY = f"{ACCOUNT}.dkr.ecr.us-west-2.amazonaws.com/mirror/xgboost:latest"
"""A copy of the documented image: the same hyperparameters are known to it."""
VARIANTS = {"without": "é 😀 $", "with": "é 😀 $ %{x} ${bucket}"}
"""Texts in a definition of theirs, by the workflow's name: without a placeholder, and with one."""


def variant(text: str) -> str:
    states = {"Pass": {"Type": "Pass", "Result": text, "End": True}}
    return json.dumps({"StartAt": "Pass", "States": states}, ensure_ascii=False)


def synthesized(folder: Path, *parameters: Parameters) -> Path:
    """Somebody's stack with a workflow for each of some parameters, and a bucket of their own."""
    app = App(outdir=str(folder / "out"), stack_traces=False)
    stack = TerraformStack(app, "theirs")
    AwsProvider(stack, "aws", region="eu-west-1", alias="ml")
    AwsProvider(stack, "default", region="us-west-2")
    bucket = S3Bucket(stack, "theirs", bucket="their-bucket")
    for number, each in enumerate(parameters):
        workflow = TuneModelWorkflow(stack, f"workflow-{number}", each)
        output = {"bucket": workflow.bucket, "machine": workflow.state_machine_arn}
        TerraformOutput(stack, f"output-{number}", value=output)
    own = Parameters(name="own", create_bucket=False, bucket_name=bucket.id)
    TuneModelWorkflow(stack, "own", own)
    app.synth()
    return folder / "out" / "stacks" / "theirs"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    scheduled = Parameters(
        name="scheduled", tags={"Team": "ml"}, schedule={"expression": "rate(1 day)"}
    )
    images = {"newer": NEWER, "copy": COPY}
    more = [Parameters(name=name, training_image=image) for name, image in images.items()]
    more += [Parameters(name=name, definition=variant(text)) for name, text in VARIANTS.items()]
    stack = synthesized(tmp_path_factory.mktemp("theirs"), Parameters(), scheduled, *more)
    return applied(stack, tmp_path_factory.mktemp("applied"))


def resources(run: Run, kind: str) -> list[dict[str, Any]]:
    return [values for address, values in run.resources.items() if address.startswith(kind)]


@pytest.mark.end_to_end
def test_terraform_takes_several_in_one_stack_of_theirs(run: Run) -> None:
    assert (run.status, run.errors) == ("pass", [])
    names = {machine["name"] for machine in resources(run, MACHINE)}
    assert names == {"tune-model", "scheduled", "own", "newer", "copy", *VARIANTS}


def test_what_all_workflows_of_a_stack_have_alike_is_there_once(tmp_path: Path) -> None:
    stack = synthesized(tmp_path, Parameters(), Parameters(name="second"))
    data = json.loads((stack / "cdk.tf.json").read_text())["data"]
    assert len(data["aws_caller_identity"]) == len(data["aws_service_principal"]) == 1
    assert len(data["aws_sagemaker_prebuilt_ecr_image"]) == 1
    assert len(list((stack / "assets").rglob("*.zip"))) == 3
    assert len(list((stack / "assets").rglob("tune.json.tftpl"))) == 1


@pytest.mark.end_to_end
def test_their_bucket_is_used(run: Run) -> None:
    (own,) = (m for m in resources(run, MACHINE) if m["name"] == "own")
    (theirs,) = (b for b in resources(run, "aws_s3_bucket.") if b["bucket"] == "their-bucket")
    assert f"s3://{theirs['id']}/models" in own["definition"]


@pytest.mark.end_to_end
def test_only_what_has_a_schedule_is_scheduled(run: Run) -> None:
    (schedule,) = resources(run, "aws_scheduler_schedule.")
    assert (schedule["name"], schedule["schedule_expression_timezone"]) == ("scheduled", "UTC")


@pytest.mark.end_to_end
def test_each_has_its_own_tags(run: Run) -> None:
    tags = {machine["name"]: machine["tags"] for machine in resources(run, MACHINE)}
    assert tags == {
        "tune-model": {"Application": "tune-model"},
        "scheduled": {"Application": "scheduled", "Team": "ml"},
        **{name: {"Application": name} for name in ("own", "newer", "copy", *VARIANTS)},
    }


@pytest.mark.end_to_end
def test_each_trains_and_predicts_with_its_own_image_and_what_that_knows(run: Run) -> None:
    definitions = {m["name"]: json.loads(m["definition"]) for m in resources(run, MACHINE)}
    assert {n: image_and_precision(d) for n, d in definitions.items() if n not in VARIANTS} == {
        **dict.fromkeys(["tune-model", "scheduled", "own"], (DOCUMENTED, True)),
        "newer": (NEWER, False),
        "copy": (COPY, True),
    }


def image_and_precision(definition: dict[str, Any]) -> tuple[str, bool]:
    """The one image of a definition, and whether the tuning job sets precision_dtype."""
    tuning, model = (definition["States"][name]["Parameters"] for name in (TUNING, SAVING))
    training = tuning["TrainingJobDefinition"]
    image: str = training["AlgorithmSpecification"]["TrainingImage"]
    assert model["PrimaryContainer"]["Image"] == image
    return image, "precision_dtype" in training["StaticHyperParameters"]


@pytest.mark.end_to_end
def test_a_definition_of_theirs_is_what_they_wrote_with_the_placeholders_filled_in(
    run: Run,
) -> None:
    definitions = {m["name"]: m["definition"] for m in resources(run, MACHINE)}
    buckets = resources(run, "aws_s3_bucket.")
    (bucket,) = (each["id"] for each in buckets if each["bucket_prefix"] == "with-")
    assert definitions["without"] == variant(VARIANTS["without"])
    assert definitions["with"] == variant(VARIANTS["with"].replace("${bucket}", bucket))


@pytest.mark.end_to_end
def test_what_is_not_allowed_fails_at_plan_with_the_variables_own_sentences(tmp_path: Path) -> None:
    wrong = Parameters(
        volume_size_gb=0.5,
        max_parallel_training_jobs=3,
        role_arns={"nobody": f"arn:aws:iam::{ACCOUNT}:role/x"},
        schedule={"expression": "daily"},
    )
    errors = applied(synthesized(tmp_path, wrong), tmp_path / "applied").errors
    sentences = {v.name: [check.sentence for check in v.checks] for v in VARIABLES}
    expected = {
        sentences["volume_size_gb"][0],
        sentences["max_parallel_training_jobs"][0],
        sentences["role_arns"][0],
        sentences["schedule"][0],
    }
    assert expected <= {error.partition("\n")[0] for error in errors}


def test_the_defaults_of_the_parameters_are_those_of_the_variables() -> None:
    given = Parameters()
    declared = {v.name: v.default for v in VARIABLES if v.name != "aws_region"}
    assert {name: getattr(given, name) for name in Parameters.__dataclass_fields__} == declared


@pytest.mark.end_to_end  # a program with a Node of its own
def test_a_stack_of_theirs_finds_the_documents_from_another_directory(tmp_path: Path) -> None:
    program = (
        "from tune_model import Parameters, TuneModelWorkflow\n"
        "from tune_model.infra.cdk import App, TerraformStack\n"
        "from tune_model.infra.bindings.aws.provider import AwsProvider\n"
        "app = App(stack_traces=False)\n"
        "stack = TerraformStack(app, 'theirs')\n"
        "AwsProvider(stack, 'aws')\n"
        "TuneModelWorkflow(stack, 'x', Parameters(name='x'))\n"
        "app.synth()\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    written = tmp_path / "cdktf.out" / "stacks" / "theirs" / "cdk.tf.json"
    assert "aws_sfn_state_machine" in json.loads(written.read_text())["resource"]


def test_importing_the_package_doesnt_load_cdk() -> None:
    code = "import sys, tune_model; sys.exit('cdktf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
