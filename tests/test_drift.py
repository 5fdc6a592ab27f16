"""Drift on the embedded AWS: each kind of change behind Terraform's back is found and named."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.embedded import zipped
from tests.sagemaker_account import reset
from tests.state_backends import Project
from tune_model import cli
from tune_model.commands import drift
from tune_model.sandbox.server import EmbeddedAws
from tune_model.terraform.targets import aws_workspace

ROLE = {"RoleName": "tune-model-us-west-2-sagemaker"}
POLICY = {**ROLE, "PolicyName": "sagemaker-execution"}
EXTRACTOR = "tune-model-extract-model-name"

pytestmark = pytest.mark.end_to_end


class Deployed:
    """The stack, applied to the embedded AWS, and somebody who changes it by hand."""

    def __init__(self, project: Project) -> None:
        self.outputs = project.workspace().outputs()
        self.client = project.client
        self.arn = {"stateMachineArn": self.outputs["state_machine_arn"]}

    def policy(self) -> dict[str, Any]:
        found: dict[str, Any] = self.client("iam").get_role_policy(**POLICY)["PolicyDocument"]
        return found

    def put_policy(self, document: dict[str, Any]) -> None:
        self.client("iam").put_role_policy(**POLICY, PolicyDocument=json.dumps(document))

    def definition(self) -> dict[str, Any]:
        text = self.client("stepfunctions").describe_state_machine(**self.arn)["definition"]
        found: dict[str, Any] = json.loads(text)
        return found

    def put_definition(self, definition: dict[str, Any]) -> None:
        client = self.client("stepfunctions")
        client.update_state_machine(**self.arn, definition=json.dumps(definition))

    def empty_bucket(self) -> list[str]:
        s3, bucket = self.client("s3"), self.outputs["bucket"]
        keys = [each["Key"] for each in s3.list_objects_v2(Bucket=bucket).get("Contents", ())]
        for key in keys:
            s3.delete_object(Bucket=bucket, Key=key)
        return keys

    def delete_bucket(self) -> None:
        self.empty_bucket()
        self.client("s3").delete_bucket(Bucket=self.outputs["bucket"])


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    """Applied once for all tests: each looks for what it changed itself."""
    root = tmp_path_factory.mktemp("project")
    with EmbeddedAws() as server, pytest.MonkeyPatch.context() as patch:
        reset(server.address)  # moto's state is the process's: other tests have left theirs
        project = Project(root, server.address, patch)
        project.choose("local")
        project.synthesize()
        project.workspace().apply()
        patch.setattr(drift, "for_target", lambda *_, **__: aws_workspace(root))
        made = Deployed(project)
        code, said = drifted()
        assert (code, said) == (0, "")  # right after an apply
        yield made


def drifted() -> tuple[int, str]:
    """Runs `tune-model drift`; returns its exit code and its answer, without indices."""
    done = CliRunner().invoke(cli.app, ["drift"])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout.replace("[0] (", " (")


def test_edited_policy_changed_definition_and_replaced_code_are_each_found(
    deployed: Deployed,
) -> None:
    policy, definition = deployed.policy(), deployed.definition()
    policy["Statement"][1]["Action"].append("s3:DeleteObject")
    deployed.put_policy(policy)
    resources = definition["States"]["Batch transform"]["Parameters"]["TransformResources"]
    resources["InstanceCount"] = 7
    deployed.put_definition(definition)
    functions = deployed.client("lambda")
    functions.update_function_code(FunctionName=EXTRACTOR, ZipFile=zipped("def handler(): ..."))
    code, said = drifted()
    assert code == 2
    assert [line for line in said.splitlines() if not line.startswith(" ")] == [
        "aws_iam_role_policy.sagemaker_execution (sagemaker-execution) was changed",
        f"aws_lambda_function.extract_model_name ({EXTRACTOR}) was changed",
        "aws_sfn_state_machine.state_machine (tune-model) was changed",
    ]  # and nothing else: an edited policy shows in its role too
    assert 'policy.Statement[1].Action: "s3:DeleteObject" was added' in said
    assert "its code was replaced: SHA-256 was " in said
    assert "TransformResources.InstanceCount: was 1, is 7" in said


def test_policy_added_to_a_role_is_found(deployed: Deployed) -> None:
    deny = json.loads(json.dumps(deployed.policy()).replace('"Allow"', '"Deny"'))
    added = {**ROLE, "PolicyName": "by-hand"}
    deployed.client("iam").put_role_policy(**added, PolicyDocument=json.dumps(deny))
    assert "its policy by-hand isn't the stack's" in drifted()[1]


def test_emptied_bucket_is_found_once_an_execution_filled_it_and_a_deleted_one_always(
    deployed: Deployed,
) -> None:
    assert "was emptied" not in drifted()[1]  # before the first execution it is empty by right
    client = deployed.client("stepfunctions")
    deployed.put_definition({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})
    execution = client.start_execution(**deployed.arn, name="first")["executionArn"]
    end = time.monotonic() + 60
    while client.describe_execution(executionArn=execution)["status"] != "SUCCEEDED":
        assert time.monotonic() < end
        time.sleep(0.1)
    code, said = drifted()
    assert code == 2
    assert f"bucket {deployed.outputs['bucket']} was emptied: execution first succeeded" in said
    deployed.delete_bucket()
    said = drifted()[1]
    assert f"aws_s3_bucket.data ({deployed.outputs['bucket']}) was deleted" in said
    assert "was emptied" not in said
