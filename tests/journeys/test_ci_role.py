"""examples/ci-role: its two roles can do what a deployment's whole life needs, and nothing else.

The sessions are opened by tokens, as GitHub Actions and HCP Terraform open them. The life is that
of `make applier-policy`, so what the decision log has of it afterwards must be what is committed.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.server import Address, EmbeddedAws
from tests.identity import GITHUB, HCP_TERRAFORM, opened, token
from tests.journeys.test_examples import Example, copied
from tests.sagemaker_account import reset
from tests.secret_scan import everything_in
from tools.deploy.direct import client
from tools.generate import applier_policy
from tools.generate.applier_life import (
    NAME,
    STATE_BUCKET,
    STATE_KEY,
    Life,
    Surroundings,
    administer,
)
from tune_model.terraform.sandbox_copy import SandboxServer

REPOSITORY = "repo:acme/models"
WORKSPACE = "organization:acme:project:ml:workspace:models"
PULL_REQUEST = GITHUB | {"sub": f"{REPOSITORY}:pull_request"}
MAIN = GITHUB | {"sub": f"{REPOSITORY}:ref:refs/heads/main"}
PRODUCTION = GITHUB | {"sub": f"{REPOSITORY}:environment:production"}
PLAN_PHASE = HCP_TERRAFORM | {"sub": f"{WORKSPACE}:run_phase:plan"}
APPLY_PHASE = HCP_TERRAFORM | {"sub": f"{WORKSPACE}:run_phase:apply"}

pytestmark = [pytest.mark.end_to_end, pytest.mark.long]


class Applied:
    """The example, applied by the account's administrator."""

    def __init__(self, address: Address, folder: Path) -> None:
        self.address = address
        self.around = Surroundings.made(address)
        self._variables: dict[str, Any] = {
            "name": NAME,
            "github": {"repository": "acme/models"},
            "hcp_terraform": {"organization": "acme", "project": "ml", "workspace": "models"},
            "state": {
                "bucket": STATE_BUCKET,
                "key": STATE_KEY,
                "kms_key_arn": self.around.state_key,
            },
        }
        server = SandboxServer(**asdict(address))
        self.root = Example(copied("ci-role", folder), server, **self._variables)
        self.outputs = self.root.applied()

    def apply_again(self, **variables: Any) -> None:
        self.root.set(**self._variables | variables)
        self.root.applied()

    def session(self, phase: str, claims: dict[str, Any]) -> dict[str, str]:
        return opened(self.address, self.outputs[f"{phase}_role_arn"], token(**claims))


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Applied]:
    with EmbeddedAws() as aws:
        reset(aws.address)  # moto's state is the process's: other tests have left theirs
        made = Applied(aws.address, tmp_path_factory.mktemp("example"))
        yield made
        made.root.destroyed()
        iam = administer(aws.address, "iam")
        assert iam.list_roles()["Roles"] == []
        assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []


def test_a_deployment_lives_by_these_policies_and_none_of_them_is_idle(
    applied: Applied, tmp_path: Path
) -> None:
    planner, applier = applied.session("plan", PLAN_PHASE), applied.session("apply", PRODUCTION)
    life = Life(tmp_path, applied.address, applied.around, planner, applier)
    life.begin()
    with without(applied, "logs:DescribeLogGroups"), pytest.raises(RuntimeError) as failed:
        life.begin()
    assert "is not authorized to perform: logs:DescribeLogGroups" in str(failed.value)
    assert zipfile.is_zipfile(life.root.directory / "tune.tfplan")
    kept = everything_in(life.root.directory)
    for secret in ("aws_secret_access_key", "aws_session_token"):
        assert planner[secret] not in kept
        assert applier[secret] not in kept
    life.go_on()
    roles = (applied.outputs[f"{phase}_role_arn"] for phase in ("plan", "apply"))
    asked = applier_policy.documents(applied.around, *roles)
    made = {name: applier_policy.text(document) for name, document in asked.items()}
    assert made == applier_policy.committed()  # else: make applier-policy


class without:  # noqa: N801 - reads as a statement
    """Takes an action out of the plan's policy, for a while."""

    def __init__(self, applied: Applied, action: str) -> None:
        self._iam, self._action = administer(applied.address, "iam"), action
        role = applied.outputs["plan_role_arn"].rpartition("/")[2]
        (attached,) = self._iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"]
        self._policy = {"PolicyArn": attached["PolicyArn"]}

    def __enter__(self) -> None:
        document = self._iam.get_policy_version(**self._policy, VersionId="v1")
        text = json.dumps(document["PolicyVersion"]["Document"])
        assert self._action in text
        cut = text.replace(self._action, "sts:GetCallerIdentity")
        self._iam.create_policy_version(**self._policy, PolicyDocument=cut, SetAsDefault=True)

    def __exit__(self, *_: object) -> None:
        self._iam.set_default_policy_version(**self._policy, VersionId="v1")
        self._iam.delete_policy_version(**self._policy, VersionId="v2")


@pytest.mark.parametrize(
    ("phase", "claims"),
    [
        ("plan", PULL_REQUEST),
        ("plan", MAIN),
        ("plan", PLAN_PHASE),
        ("apply", PRODUCTION),
        ("apply", APPLY_PHASE),
    ],
)
def test_each_run_gets_the_role_of_its_phase(
    applied: Applied, phase: str, claims: dict[str, Any]
) -> None:
    sts = client(applied.address.endpoint, "sts", applied.session(phase, claims))
    assert f"assumed-role/{NAME}-ci-{phase}/" in sts.get_caller_identity()["Arn"]


@pytest.mark.parametrize(
    ("phase", "claims"),
    [
        ("apply", PULL_REQUEST),
        ("apply", MAIN),
        ("apply", PLAN_PHASE),
        ("plan", PULL_REQUEST | {"sub": "repo:fork/models:pull_request"}),
        ("plan", MAIN | {"sub": f"{REPOSITORY}:ref:refs/heads/other"}),
        ("apply", APPLY_PHASE | {"sub": APPLY_PHASE["sub"].replace("acme", "other")}),
        ("apply", APPLY_PHASE | {"sub": APPLY_PHASE["sub"].replace(":models", ":others")}),
        ("apply", PRODUCTION | {"iss": HCP_TERRAFORM["iss"], "aud": HCP_TERRAFORM["aud"]}),
    ],
)
def test_nobody_else_gets_a_role(applied: Applied, phase: str, claims: dict[str, Any]) -> None:
    with pytest.raises(ClientError, match="Not authorized to perform sts:AssumeRoleWithWeb"):
        applied.session(phase, claims)


def test_outputs_are_what_ci_reads(applied: Applied) -> None:
    roles = {phase: applied.outputs[f"{phase}_role_arn"] for phase in ("plan", "apply")}
    assert applied.outputs["github_variables"] == {
        "AWS_PLAN_ROLE_ARN": roles["plan"],
        "AWS_APPLY_ROLE_ARN": roles["apply"],
        "AWS_REGION": "us-west-2",
        "BACKEND_S3_BUCKET": STATE_BUCKET,
    }
    assert applied.outputs["hcp_terraform_variables"] == {
        "TFC_AWS_PROVIDER_AUTH": "true",
        "TFC_AWS_PLAN_ROLE_ARN": roles["plan"],
        "TFC_AWS_APPLY_ROLE_ARN": roles["apply"],
    }


def test_with_a_boundary_the_applier_makes_no_role_beyond_it(applied: Applied) -> None:
    boundary = applied.around.boundary
    applied.apply_again(permissions_boundary_arn=boundary)
    iam = client(applied.address.endpoint, "iam", applied.session("apply", PRODUCTION))
    role = {"RoleName": f"{NAME}-us-west-2-sagemaker"}
    policy = {"PolicyName": "p", "PolicyDocument": everything()}
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    trusted = {"AssumeRolePolicyDocument": document}
    for bound in ({}, {"PermissionsBoundary": boundary.replace("workload", "other")}):
        with pytest.raises(ClientError, match="with an explicit deny"):
            iam.create_role(**role, **trusted, **bound)
    iam.create_role(**role, **trusted, PermissionsBoundary=boundary)
    iam.put_role_policy(**role, **policy)
    with pytest.raises(ClientError, match="with an explicit deny"):
        iam.delete_role_permissions_boundary(**role)
    with pytest.raises(ClientError, match="no identity-based policy allows"):
        iam.create_policy_version(PolicyArn=boundary, PolicyDocument=everything())
    iam.delete_role_policy(**role, PolicyName="p")
    iam.delete_role(**role)


def everything() -> str:
    statement = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})
