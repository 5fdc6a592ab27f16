"""The deployed policies, proved: the workflow runs with them, and fails where they fall short."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from embedded_aws.iam import access_report, authorizer
from embedded_aws.iam.decisions import Entry
from embedded_aws.server import EmbeddedAws
from tools.deploy.direct import FUNCTIONS, ROLES, Direct, Options, client

ROOT = Path(__file__).parents[2]
KEY = "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
TUNING = "HyperparameterTuning (XGBoost)"


def entries(deployed: Direct) -> list[Entry]:
    judge = authorizer.current()
    assert judge is not None
    return [each for each in judge.log.entries() if f"/{deployed.name}-" in each.role]


@pytest.mark.parametrize("workflow", ["documented", "current"])
@pytest.mark.parametrize("profile", ["documented", "scoped"])
def test_the_workflow_succeeds_and_nothing_is_denied(
    embedded_aws: EmbeddedAws, profile: str, workflow: str
) -> None:
    options = Options(workflow=workflow, profile=profile)
    deployed = Direct(embedded_aws.address, f"{workflow[:3]}-{profile[:6]}", options)
    assert deployed.run().status == "SUCCEEDED"
    judged = entries(deployed)
    assert [each for each in judged if not each.allowed] == []
    parts = [part for part in ROLES if part not in FUNCTIONS or part in options.functions]
    assert {each.role for each in judged} == {deployed.role_arn(part) for part in parts}


def test_without_the_additions_it_fails_at_the_first_tag(embedded_aws: EmbeddedAws) -> None:
    deployed = Direct(embedded_aws.address, "documented", Options(additions=False))
    outcome = deployed.run()
    assert (outcome.state, outcome.error) == (TUNING, "SageMaker.AmazonSageMakerException")
    assert "is not authorized to perform: sagemaker:AddTags on resource: arn:aws:sagemaker:" in (
        outcome.cause
    )
    sagemaker = deployed.client("sagemaker")
    jobs = sagemaker.list_hyper_parameter_tuning_jobs(NameContains=deployed.name)
    assert jobs["HyperParameterTuningJobSummaries"] == []


def test_with_tags_alone_it_fails_once_the_tuning_is_paid_for(embedded_aws: EmbeddedAws) -> None:
    deployed = Direct(embedded_aws.address, "tags-only", Options(additions=False))
    tags = {"Effect": "Allow", "Action": "sagemaker:AddTags", "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [tags]}
    deployed.put_policy("state_machine", "tags", document)
    outcome = deployed.run()
    assert outcome.state == "Batch transform"
    assert "not authorized to perform: sagemaker:DescribeTransformJob" in outcome.cause


def test_a_scoped_role_reaches_nothing_of_another_deployment(embedded_aws: EmbeddedAws) -> None:
    deployed = Direct(embedded_aws.address, "scoped-b", Options(profile="scoped"))
    iam = deployed.client("iam")
    trust = {"AWS": "arn:aws:iam::123456789012:user/administrator"}
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": trust}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role = deployed.role("state_machine")
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=document)
    arn = deployed.role_arn("state_machine")
    made = deployed.client("sts").assume_role(RoleArn=arn, RoleSessionName="me")["Credentials"]
    keys = {
        "aws_access_key_id": made["AccessKeyId"],
        "aws_secret_access_key": made["SecretAccessKey"],
        "aws_session_token": made["SessionToken"],
    }
    sagemaker = client(embedded_aws.address.endpoint, "sagemaker", keys)
    with pytest.raises(sagemaker.exceptions.ClientError, match="is not authorized to perform"):
        sagemaker.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName="other-job")
    with pytest.raises(sagemaker.exceptions.ClientError, match="find a tuning job"):
        sagemaker.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName="scoped-b-job")


def test_a_scoped_role_may_abort_the_uploads_that_it_may_begin(embedded_aws: EmbeddedAws) -> None:
    deployed = Direct(embedded_aws.address, "scoped-u", Options(profile="scoped"))
    simulate = deployed.client("iam").simulate_principal_policy
    for part, folder in (("generate_dataset", "csv"), ("sagemaker", "models")):
        answer = simulate(
            PolicySourceArn=deployed.role_arn(part),
            ActionNames=["s3:PutObject", "s3:AbortMultipartUpload"],
            ResourceArns=[f"arn:aws:s3:::{deployed.bucket}/{folder}/object"],
        )
        decisions = {each["EvalDecision"] for each in answer["EvaluationResults"]}
        assert decisions == {"allowed"}


def test_the_needed_policy_is_enough_and_the_unused_actions_arent_needed(
    embedded_aws: EmbeddedAws,
) -> None:
    deployed = Direct(embedded_aws.address, "needed", Options())
    assert deployed.run().status == "SUCCEEDED"
    summary = access_report.fetch(embedded_aws.address)
    unused = {action for _, action in access_report.unused(summary)[deployed.role("sagemaker")]}
    assert "sagemaker:ListTags" in unused
    assert "s3:GetObject" not in unused
    needed = access_report.needed(summary, "needed-generate-dataset")
    assert needed["Statement"][-1]["Action"] == ["s3:PutObject"]
    assert len(needed["Statement"][-1]["Resource"]) == 3
    for name, _ in deployed.policies("generate_dataset"):
        role = deployed.role("generate_dataset")
        deployed.client("iam").delete_role_policy(RoleName=role, PolicyName=name)
    deployed.put_policy("generate_dataset", "needed", needed)
    assert deployed.run().status == "SUCCEEDED"


# parliament's findings, suppressed one by one. AWS documents these policies so, and the default
# profile attaches them verbatim: iam/README.md says what `iam_profile = "scoped"` cuts.
KNOWN = {
    ("documented", "sagemaker_execution", "RESOURCE_STAR"),
    ("documented", "state_machine", "RESOURCE_STAR"),
    ("documented", "state_machine_logging", "RESOURCE_STAR"),
}


@pytest.mark.parametrize("profile", ["documented", "scoped"])
def test_parliament_finds_nothing_that_isnt_explained(
    embedded_aws: EmbeddedAws, profile: str
) -> None:
    options = Options(profile=profile, kms_key_arn=KEY)
    deployed = Direct(embedded_aws.address, f"lint-{profile[:6]}", options)
    documents = {n: doc for part in ROLES for n, doc in deployed.policies(part)}
    found = {(profile, name, issue) for name, issue in findings(documents)}
    assert found == {known for known in KNOWN if known[0] == profile}


def findings(documents: dict[str, Any]) -> list[tuple[str, str]]:
    """parliament's findings: in a process of its own, for its import warns of its own code."""
    program = (
        "import json, sys, parliament\n"
        "for name, document in json.load(sys.stdin).items():\n"
        "    for found in parliament.analyze_policy_string(json.dumps(document)).findings:\n"
        "        print(name, found.issue)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        input=json.dumps(documents),
        capture_output=True,
        text=True,
        check=True,
    )
    return [(line.split()[0], line.split()[1]) for line in done.stdout.splitlines()]


@pytest.mark.end_to_end
@pytest.mark.long
def test_the_removal_table_is_true() -> None:
    """Takes minutes: an execution for each action that some call asks for."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.generate.iam_table", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
