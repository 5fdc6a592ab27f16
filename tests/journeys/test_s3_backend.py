"""The state in S3, on the embedded AWS: locked, moved there and back, and after a killed apply."""

import getpass
import json
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from cli_base.errors import ExecutionFailed, UsageError
from embedded_aws.server import Address, EmbeddedAws
from tests.sagemaker_account import reset
from tests.secret_scan import everything_in
from tests.state_backends import BUCKET, KEY, Project
from tests.waiting import until, until_there
from tune_model.commands.adoption import found_orphans
from tune_model.terraform.drifted_resources import differences, pending
from tune_model.terraform.targets import Target
from tune_model.terraform.workspace import STACK

LOCK = f"{KEY}.tflock"
ONE = {"one": {"input": 1}}
pytestmark = pytest.mark.end_to_end


@pytest.fixture(scope="module")
def address() -> Iterator[Address]:
    with EmbeddedAws() as server:
        reset(server.address)  # moto's state is the process's: other tests have left theirs
        yield server.address


@pytest.fixture
def project(address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    made = Project(tmp_path, address, monkeypatch)
    s3 = made.client("s3")
    if BUCKET in [each["Name"] for each in s3.list_buckets()["Buckets"]]:
        for each in s3.list_objects_v2(Bucket=BUCKET).get("Contents", ()):
            s3.delete_object(Bucket=BUCKET, Key=each["Key"])
    else:
        where = {"LocationConstraint": "us-west-2"}
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration=where)
    return made


def objects(project: Project) -> set[str]:
    listed = project.client("s3").list_objects_v2(Bucket=BUCKET)
    return {each["Key"] for each in listed.get("Contents", ())}


def state(project: Project) -> dict[str, Any]:
    content: dict[str, Any] = json.load(
        project.client("s3").get_object(Bucket=BUCKET, Key=KEY)["Body"]
    )
    return content


def waiting(marker: Path) -> dict[str, Any]:
    """A resource whose creation ends when a file is there."""
    command = until_there(marker)
    return {"one": {"input": 1, "provisioner": [{"local-exec": {"command": command}}]}}


# --- where the state is ---


def test_state_is_one_encrypted_object_and_nothing_stays_here(project: Project) -> None:
    project.choose("s3")
    project.write(ONE)
    project.workspace().apply()
    assert objects(project) == {KEY}  # and no lock
    head = project.client("s3").head_object(Bucket=BUCKET, Key=KEY)
    assert head["ServerSideEncryption"] == "AES256"
    assert [each["type"] for each in state(project)["resources"]] == ["terraform_data"]
    assert not list(project.root.glob("*.tfstate*"))
    assert project.workspace().plan_is_empty()


# --- locks ---


def test_second_apply_is_refused_with_the_owners_name_or_waits(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.choose("s3")
    marker = tmp_path / "go on"
    project.write(waiting(marker))
    first = threading.Thread(target=project.workspace().apply)
    first.start()
    until(lambda: LOCK in objects(project), "the first apply takes the lock")
    with pytest.raises(ExecutionFailed) as refused:
        project.workspace().apply()
    owner = f"{getpass.getuser()}@{socket.gethostname()}"
    assert f"{owner} has locked the state since 2" in str(refused.value)
    assert "(apply)" in str(refused.value)
    assert f"terraform -chdir={project.root / STACK} force-unlock" in str(refused.value)
    monkeypatch.setenv("TF_CLI_ARGS_apply", "-lock-timeout=600s")
    second = threading.Thread(target=project.workspace().apply)
    second.start()
    marker.touch()
    first.join()
    second.join()
    assert "No changes" in "\n".join(project.lines)
    assert objects(project) == {KEY}


# --- moving the state ---


def test_state_is_moved_by_the_command_that_the_refusal_shows_and_never_lost(
    project: Project,
) -> None:
    project.choose("local")
    project.write(ONE)
    project.workspace().apply()
    before = (project.root / "terraform.tune.tfstate").read_bytes()
    resources = json.loads(before)["resources"]
    project.choose("s3")
    project.write(ONE)
    with pytest.raises(ExecutionFailed, match="kept in another backend before") as refused:
        project.workspace().plan()
    assert (project.root / "terraform.tune.tfstate").read_bytes() == before
    assert objects(project) == set()
    project.run_shown(str(refused.value), r"terraform -chdir.* -migrate-state.*$")
    assert state(project)["resources"] == resources
    assert project.workspace().plan_is_empty()
    assert (project.root / "terraform.tune.tfstate").read_bytes() == before


def test_clean_checkout_doesnt_begin_a_second_state_beside_the_old_one(project: Project) -> None:
    project.choose("s3")
    project.write(ONE)
    project.workspace().apply()
    project.clean()
    project.choose("local")
    project.write(ONE)
    with pytest.raises(UsageError, match=f"last kept in s3 .{BUCKET}/{KEY}., and this stack"):
        project.workspace().apply()
    project.clean()
    project.choose("s3")
    project.write(ONE)
    project.workspace().destroy()
    project.clean()
    project.choose("local")
    project.write(ONE)
    project.workspace().apply()  # nothing was left to lose


# --- a killed apply ---


def killed_apply(project: Project, at: str) -> None:
    """Applies, and kills Terraform and its provider, as a crash would, when a line comes."""
    workspace = project.workspace()
    failed: list[ExecutionFailed] = []

    def apply() -> None:
        try:
            workspace.apply()
        except ExecutionFailed as error:
            failed.append(error)

    running = threading.Thread(target=apply)
    running.start()
    until(lambda: any(at in line for line in project.lines), at)
    for process in psutil.Process().children(recursive=True):
        if "terraform" in process.name():
            process.kill()
    running.join()
    assert failed


def unlock(project: Project) -> None:
    with pytest.raises(ExecutionFailed, match="has locked the state") as refused:
        project.workspace().apply()
    assert "make apply ADOPT=1" in str(refused.value)
    project.run_shown(str(refused.value), r"terraform -chdir\S* force-unlock [0-9a-f-]+")


def test_killed_apply_of_a_small_root_frees_its_lock_by_the_shown_command_and_converges(
    project: Project, tmp_path: Path
) -> None:
    project.choose("s3")
    marker = tmp_path / "go on"
    project.write(waiting(marker))
    killed_apply(project, "terraform_data.one: Provisioning")
    marker.touch()  # for the shell that outlives its Terraform
    unlock(project)
    project.workspace().apply()
    (resource,) = state(project)["resources"]
    assert [each.get("status") for each in resource["instances"]] == [None]  # whole, not tainted
    assert project.workspace().plan_is_empty()
    assert objects(project) == {KEY}
    seen = "\n".join([*project.lines, everything_in(project.root), json.dumps(state(project))])
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in seen


@pytest.mark.long
@pytest.mark.parametrize("backend", ["local", "s3"])
def test_killed_apply_converges_and_orphans_nothing(project: Project, backend: str) -> None:
    project.choose(backend)
    project.synthesize()
    killed_apply(project, "aws_lambda_function.extract_model_name[0]: Creating")
    if backend == "s3":
        unlock(project)
    workspace = project.workspace()
    with workspace.importing(found_orphans(workspace, Target.AWS)):
        workspace.apply()
    plan = workspace.planned()
    assert pending(plan, differences(plan)) == []
    assert in_aws(project) == in_state(plan)
    workspace.destroy()
    assert in_aws(project) == set()
    override = "sandbox_override.tf.json"  # which AWS has none of
    seen = "\n".join([*project.lines, everything_in(project.root, override)])
    if backend == "s3":
        seen += json.dumps(state(project))
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in seen


def in_state(plan: dict[str, Any]) -> set[str]:
    resources = plan["prior_state"]["values"]["root_module"]["resources"]
    kinds = {"aws_s3_bucket", "aws_iam_role", "aws_lambda_function", "aws_cloudwatch_log_group"}
    return {each["values"]["id"] for each in resources if each["type"] in kinds}


def in_aws(project: Project) -> set[str]:
    roles = project.client("iam").list_roles()["Roles"]
    groups = project.client("logs").describe_log_groups()["logGroups"]
    return {
        *(b["Name"] for b in project.client("s3").list_buckets()["Buckets"] if b["Name"] != BUCKET),
        *(role["RoleName"] for role in roles),
        *(group["logGroupName"] for group in groups),
        *(f["FunctionName"] for f in project.client("lambda").list_functions()["Functions"]),
    }
