"""Somebody else's app in CDK for Terraform: their provider and ids, the workflow several times."""

import json
from pathlib import Path

from tests.synthesis.evaluation import ACCOUNT
from tune_model import Parameters, TuneModelWorkflow
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.bindings.aws.s3_bucket import S3Bucket
from tune_model.infra.cdk import App, TerraformOutput, TerraformStack

NEWER = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
COPY = f"{ACCOUNT}.dkr.ecr.us-west-2.amazonaws.com/mirror/xgboost:latest"
"""A copy of the documented image: the same hyperparameters are known to it."""
VARIANTS = {"without": "é 😀 $", "with": "é 😀 $ %{x} ${bucket}"}
"""Texts in a definition of theirs, by the workflow's name: without a placeholder, and with one."""


def variant(text: str) -> str:
    states = {"Pass": {"Type": "Pass", "Result": text, "End": True}}
    return json.dumps({"StartAt": "Pass", "States": states}, ensure_ascii=False)


SEVERAL = (
    Parameters(),
    Parameters(name="scheduled", tags={"Team": "ml"}, schedule={"expression": "rate(1 day)"}),
    *(Parameters(name=n, training_image=i) for n, i in (("newer", NEWER), ("copy", COPY))),
    *(Parameters(name=name, definition=variant(text)) for name, text in VARIANTS.items()),
)


def write(folder: Path, *parameters: Parameters) -> Path:
    """Synthesize their stack, with a workflow for each of some parameters and one on their bucket.

    Returns:
        The stack's directory.
    """
    app = App(outdir=str(folder), stack_traces=False)
    stack = TerraformStack(app, "theirs")
    AwsProvider(stack, "default", region="us-west-2")
    aliased = AwsProvider(stack, "aws", region="eu-west-1", alias="ml")
    bucket = S3Bucket(stack, "theirs", bucket="their-bucket")
    for number, each in enumerate(parameters):
        workflow = TuneModelWorkflow(stack, f"workflow-{number}", each)
        output = {"bucket": workflow.bucket, "machine": workflow.state_machine_arn}
        TerraformOutput(stack, f"output-{number}", value=output)
    own = Parameters(name="own", create_bucket=False, bucket_name=bucket.id)
    TuneModelWorkflow(stack, "own", own, providers=[aliased])
    app.synth()
    return folder / "stacks" / "theirs"
