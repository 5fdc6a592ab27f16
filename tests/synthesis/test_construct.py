"""The construct in somebody else's app: their provider, their ids, plain values, several times."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.synthesis import theirs
from tests.synthesis.evaluation import ACCOUNT, Run, applied
from tests.synthesis.theirs import COPY, NEWER, SEVERAL, VARIANTS, variant
from tune_model import Parameters, TuneModelWorkflow
from tune_model.infra.cdk import App, Fn, TerraformStack, TerraformVariable, Token
from tune_model.variables.sample import VARIABLES

MACHINE = "aws_sfn_state_machine."
TUNING, SAVING = "HyperparameterTuning (XGBoost)", "HyperparameterTuning - Save Model"
DOCUMENTED = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    stack = theirs.write(tmp_path_factory.mktemp("theirs"), *SEVERAL)
    return applied(stack, tmp_path_factory.mktemp("applied"))


def resources(run: Run, kind: str) -> list[dict[str, Any]]:
    return [values for address, values in run.resources.items() if kind in address]


@pytest.mark.long
@pytest.mark.end_to_end
def test_terraform_takes_several_in_one_stack_of_theirs(run: Run) -> None:
    assert (run.status, run.errors) == ("pass", [])
    names = {machine["name"] for machine in resources(run, MACHINE)}
    assert names == {"tune-model", "scheduled", "own", "newer", "copy", *VARIANTS}


def test_each_is_a_call_of_the_one_module_beside_the_stack(tmp_path: Path) -> None:
    stack = theirs.write(tmp_path, Parameters(name="first"), Parameters(name="second"))
    calls = json.loads((stack / "cdk.tf.json").read_text())["module"]
    assert [call["name"] for call in calls.values()] == ["own", "first", "second"]
    (source,) = {call["source"] for call in calls.values()}
    assert source == "./assets/terraform-modules/tune-model"
    beside = {path.name for path in (stack / source).iterdir()}
    files = {f"{name}.tf.json" for name in ("main", "outputs", "variables", "versions")}
    assert beside == files | {"assets"}
    assert len(list((stack / "assets").rglob("*.zip"))) == 3


def test_the_bytes_are_the_same_in_any_directory(tmp_path: Path) -> None:
    stacks = [theirs.write(tmp_path / name, *SEVERAL) for name in ("one", "the other é")]
    ours, others = (
        {file.relative_to(stack): file.read_bytes() for file in stack.rglob("*") if file.is_file()}
        for stack in stacks
    )
    assert ours == others
    assert not [name for name, content in ours.items() if str(tmp_path).encode() in content]


def test_the_aliased_provider_is_the_own_workflows_alone(tmp_path: Path) -> None:
    stack = theirs.write(tmp_path, Parameters())
    calls = json.loads((stack / "cdk.tf.json").read_text())["module"]
    given = {name: call.get("providers") for name, call in calls.items()}
    assert given == {"workflow-0": None, "own": {"aws": "aws.ml"}}


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


WRONG = [
    Parameters(
        volume_size_gb=0.5,
        role_arns={"nobody": f"arn:aws:iam::{ACCOUNT}:role/x"},
        schedule={"expression": "daily"},
    ),
    # Terraform judges a check that refers to another variable where all that don't are passed.
    Parameters(max_parallel_training_jobs=3),
]


@pytest.mark.end_to_end
@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_not_allowed_fails_at_plan_with_the_variables_own_sentences(
    tmp_path: Path, wrong: Parameters
) -> None:
    errors = applied(theirs.write(tmp_path / "out", wrong), tmp_path / "applied").errors
    sentences = {v.name: v.sentences()[0] for v in VARIABLES if v.name in wrong.given()}
    assert {*sentences.values()} <= {error.partition("\n")[0] for error in errors}


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
    assert json.loads(written.read_text())["module"]["x"]["name"] == "x"


def test_what_is_left_at_its_default_is_the_modules_own(tmp_path: Path) -> None:
    call = called(tmp_path, Parameters(name="tune-model", max_training_jobs=2, tags={}))
    assert set(call) == {"//", "source"}


def test_tokens_are_what_terraform_resolves(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path), stack_traces=False)
    stack = TerraformStack(app, "theirs")
    theirs_own = TerraformVariable(stack, "given")
    TuneModelWorkflow(
        stack,
        "w",
        Parameters(
            name=theirs_own.string_value,
            max_training_jobs=theirs_own.number_value,
            tracing=theirs_own.boolean_value,
            tags=Token.as_string_map("${var.given}"),
            role_arns={"sagemaker": theirs_own.string_value},
            kms_key_arn=Token.as_string(Fn.coalesce([theirs_own.string_value])),
            vpc_config={
                "subnet_ids": theirs_own.list_value,
                "security_group_ids": (theirs_own.string_value,),
            },
        ),
    )
    app.synth()
    call = json.loads((tmp_path / "stacks" / "theirs" / "cdk.tf.json").read_text())["module"]["w"]
    given = "${var.given}"
    assert {name: value for name, value in call.items() if name not in ("//", "source")} == {
        **dict.fromkeys(("name", "max_training_jobs", "tracing", "tags"), given),
        "role_arns": {"sagemaker": given},
        "kms_key_arn": "${coalesce(var.given)}",
        "vpc_config": {"subnet_ids": given, "security_group_ids": [given]},
    }


def called(folder: Path, parameters: Parameters) -> dict[str, Any]:
    """The call of the module for some parameters."""
    app = App(outdir=str(folder), stack_traces=False)
    TuneModelWorkflow(TerraformStack(app, "theirs"), "w", parameters)
    app.synth()
    content = json.loads((folder / "stacks" / "theirs" / "cdk.tf.json").read_text())
    call: dict[str, Any] = content["module"]["w"]
    return call


def test_importing_the_package_doesnt_load_cdk() -> None:
    code = "import sys, tune_model; sys.exit('cdktf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
