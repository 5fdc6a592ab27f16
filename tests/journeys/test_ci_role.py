"""examples/ci-role: its two roles can do what a deployment's whole life needs, and nothing else.

The sessions are opened by tokens, as GitHub Actions and HCP Terraform open them. The life is that
of `make applier-policy`, so what the decision log has of it afterwards must be what is committed.
"""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.server import Address, EmbeddedAws
from tests.identity import GITHUB, HCP_TERRAFORM, opened, token
from tests.journeys.test_examples import UNATTENDED, Example, copied
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
IDS = {"repository_owner_id": "123456", "repository_id": "456789"}
NUMBERED = "repo:acme@123456/models@456789"
NAMES_AND_IDS = {"repository": "acme/models", "owner_id": "123456", "repository_id": "456789"}
WORKSPACE = "organization:acme:project:ml:workspace:models"
PULL_REQUEST = GITHUB | {"sub": f"{REPOSITORY}:pull_request"}
MAIN = GITHUB | {"sub": f"{REPOSITORY}:ref:refs/heads/main"}
PRODUCTION = GITHUB | {"sub": f"{REPOSITORY}:environment:production"}
PLAN_PHASE = HCP_TERRAFORM | {"sub": f"{WORKSPACE}:run_phase:plan"}
APPLY_PHASE = HCP_TERRAFORM | {"sub": f"{WORKSPACE}:run_phase:apply"}

pytestmark = [pytest.mark.end_to_end, pytest.mark.long]


class Applied:
    """The example, applied by the account's administrator."""

    def __init__(
        self, address: Address, folder: Path, around: Surroundings, **variables: Any
    ) -> None:
        self.address = address
        self.around = around
        self._variables: dict[str, Any] = {"name": NAME, **variables}
        server = SandboxServer(**asdict(address))
        self.root = Example(copied("ci-role", folder), server, **self._variables)
        self.outputs = self.root.applied()

    def apply_again(self, **variables: Any) -> None:
        self.root.set(**self._variables | variables)
        self.root.applied()

    @contextmanager
    def otherwise(self, **variables: Any) -> Iterator[None]:
        """With other variables applied, for a while."""
        apply = ("apply", *UNATTENDED, "-refresh=false")
        self.root.set(**self._variables | variables)
        self.root.run(*apply)
        try:
            yield
        finally:
            self.root.set(**self._variables)
            self.root.run(*apply)

    def refusal(self, **variables: Any) -> str:
        """Plans with variables that are refused; returns what Terraform says, in one line."""
        self.root.set(**self._variables | variables)
        with pytest.raises(RuntimeError) as refused:
            self.root.run("plan", "-input=false")
        self.root.set(**self._variables)
        return " ".join(str(refused.value).replace("│", " ").split())

    def session(self, phase: str, claims: dict[str, Any]) -> dict[str, str]:
        return opened(self.address, self.outputs[f"{phase}_role_arn"], token(**claims))


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Applied]:
    with EmbeddedAws() as aws:
        reset(aws.address)  # moto's state is the process's: other tests have left theirs
        around = Surroundings.made(aws.address)
        made = Applied(
            aws.address,
            tmp_path_factory.mktemp("example"),
            around,
            github={"repository": "acme/models"},
            hcp_terraform={"organization": "acme", "project": "ml", "workspace": "models"},
            state={"bucket": STATE_BUCKET, "key": STATE_KEY, "kms_key_arn": around.state_key},
            kms_key_arn=around.key,
        )
        yield made
        made.root.destroyed()
        iam = administer(aws.address, "iam")
        assert iam.list_roles()["Roles"] == []
        assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == []


@pytest.fixture(scope="module")
def numbered(applied: Applied, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Applied]:
    """The example once more, for a repository whose numbers are given."""
    made = Applied(
        applied.address,
        tmp_path_factory.mktemp("numbered"),
        applied.around,
        name="numbered",
        create_oidc_providers=False,
        github=NAMES_AND_IDS,
        state={"bucket": STATE_BUCKET, "region": "eu-west-1"},
    )
    yield made
    made.root.destroyed()


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
        ("plan", PULL_REQUEST | IDS | {"sub": f"{NUMBERED}:pull_request"}),  # not given here
        ("plan", MAIN | {"sub": f"{REPOSITORY}:ref:refs/heads/other"}),
        ("apply", APPLY_PHASE | {"sub": APPLY_PHASE["sub"].replace("acme", "other")}),
        ("apply", APPLY_PHASE | {"sub": APPLY_PHASE["sub"].replace(":models", ":others")}),
        ("apply", PRODUCTION | {"iss": HCP_TERRAFORM["iss"], "aud": HCP_TERRAFORM["aud"]}),
    ],
)
def test_nobody_else_gets_a_role(applied: Applied, phase: str, claims: dict[str, Any]) -> None:
    with pytest.raises(ClientError, match="Not authorized to perform sts:AssumeRoleWithWeb"):
        applied.session(phase, claims)


@pytest.mark.parametrize("of_repository", [REPOSITORY, NUMBERED])
@pytest.mark.parametrize(
    ("phase", "run"),
    [
        ("plan", "pull_request"),
        ("plan", "ref:refs/heads/main"),
        ("apply", "environment:production"),
    ],
)
def test_with_its_numbers_a_repository_gets_the_roles_by_either_form_of_its_subject(
    numbered: Applied, of_repository: str, phase: str, run: str
) -> None:
    claims = GITHUB | IDS | {"sub": f"{of_repository}:{run}"}
    sts = client(numbered.address.endpoint, "sts", numbered.session(phase, claims))
    assert f"assumed-role/numbered-ci-{phase}/" in sts.get_caller_identity()["Arn"]


STRANGERS = {
    "a fork": {
        "sub": "repo:fork@7/models@8:pull_request",
        "repository_owner_id": "7",
        "repository_id": "8",
    },
    "a fork, by names": {
        "sub": "repo:fork/models:pull_request",
        "repository_owner_id": "7",
        "repository_id": "8",
    },
    "who took the owner's name": {
        "sub": "repo:acme/models:pull_request",
        "repository_owner_id": "7",
        "repository_id": "8",
    },
    "who took the owner's name, numbered": {
        "sub": "repo:acme@7/models@8:pull_request",
        "repository_owner_id": "7",
        "repository_id": "8",
    },
    "who took the repository's name": {
        "sub": "repo:acme/models:pull_request",
        "repository_id": "8",
    },
    "who took the repository's name, numbered": {
        "sub": "repo:acme@123456/models@8:pull_request",
        "repository_id": "8",
    },
    "the repository, moved": {
        "sub": "repo:other@7/models@456789:pull_request",
        "repository_owner_id": "7",
    },
    "the repository, renamed": {"sub": "repo:acme@123456/renamed@456789:pull_request"},
    "the repository, renamed, by names": {"sub": "repo:acme/renamed:pull_request"},
    "a longer number": {"sub": f"{NUMBERED}0:pull_request"},
    "a wildcard": {"sub": "repo:acme@*/models@*:pull_request"},
    "half a form": {"sub": "repo:acme@123456/models:pull_request"},
    "another subject than its numbers": {"repository_id": "8"},
    "another subject than its owner's number": {"repository_owner_id": "7"},
    "without the repository's number": {"repository_id": ""},
    "without the owner's number": {"repository_owner_id": ""},
    "another branch": {"sub": f"{NUMBERED}:ref:refs/heads/other"},
    "what applies": {"sub": f"{NUMBERED}:environment:production"},
}


@pytest.mark.parametrize("stranger", STRANGERS)
def test_with_a_repositorys_numbers_nobody_else_gets_the_role(
    numbered: Applied, stranger: str
) -> None:
    claims = GITHUB | IDS | {"sub": f"{NUMBERED}:pull_request"} | STRANGERS[stranger]
    with pytest.raises(ClientError, match="Not authorized to perform sts:AssumeRoleWithWeb"):
        numbered.session("plan", {name: value for name, value in claims.items() if value})


def test_a_renamed_repository_gets_its_role_once_the_new_name_is_applied(
    numbered: Applied,
) -> None:
    claims = GITHUB | IDS
    with numbered.otherwise(github=NAMES_AND_IDS | {"repository": "acme/renamed"}):
        renamed = {"sub": "repo:acme@123456/renamed@456789:pull_request"}
        numbered.session("plan", claims | renamed)
        with pytest.raises(ClientError, match="AccessDenied"):
            numbered.session("plan", claims | {"sub": f"{NUMBERED}:pull_request"})
        with pytest.raises(ClientError, match="AccessDenied"):
            numbered.session("plan", claims | renamed | {"repository_id": "8"})


def test_with_an_environment_for_plans_a_pull_request_outside_of_it_gets_no_role(
    numbered: Applied,
) -> None:
    with numbered.otherwise(github=NAMES_AND_IDS | {"plan_environment": "plan"}):
        for of_repository in (REPOSITORY, NUMBERED):
            runs = {
                run: GITHUB | IDS | {"sub": f"{of_repository}:{run}"}
                for run in ("environment:plan", "ref:refs/heads/main", "pull_request")
            }
            numbered.session("plan", runs["environment:plan"])
            numbered.session("plan", runs["ref:refs/heads/main"])
            with pytest.raises(ClientError, match="AccessDenied"):
                numbered.session("plan", runs["pull_request"])
            with pytest.raises(ClientError, match="AccessDenied"):
                numbered.session("apply", runs["environment:plan"])


def test_a_platform_that_isnt_named_gets_no_role(numbered: Applied) -> None:
    workspace = {"organization": "acme", "project": "ml", "workspace": "models"}
    with numbered.otherwise(github=None, hcp_terraform=workspace, state=None):
        numbered.session("plan", PLAN_PHASE)
        with pytest.raises(ClientError, match="AccessDenied"):
            numbered.session("plan", PULL_REQUEST | IDS)


@pytest.mark.parametrize(
    ("github", "said"),
    [
        ({"owner_id": "123456"}, "belong together: give both or neither"),
        ({"repository_id": "456789"}, "belong together: give both or neither"),
        ({"owner_id": "acme", "repository_id": "456789"}, "must be numbers, as gh api repos/"),
        ({"owner_id": "123456", "repository_id": "*"}, "must be numbers, as gh api repos/"),
        ({"owner_id": "", "repository_id": ""}, "must be numbers, as gh api repos/"),
        ({"repository": "acme@123456/models@456789"}, "must be OWNER/REPOSITORY"),
        ({"repository": "acme/*"}, "must be OWNER/REPOSITORY"),
        ({"plan_environment": "production"}, "must be another environment than"),
    ],
)
def test_what_names_no_repository_is_refused(
    numbered: Applied, github: dict[str, str], said: str
) -> None:
    assert said in numbered.refusal(github={"repository": "acme/models"} | github)


def test_outputs_are_what_ci_reads(applied: Applied, numbered: Applied) -> None:
    roles = {phase: applied.outputs[f"{phase}_role_arn"] for phase in ("plan", "apply")}
    assert applied.outputs["github_variables"] == {
        "AWS_PLAN_ROLE_ARN": roles["plan"],
        "AWS_APPLY_ROLE_ARN": roles["apply"],
        "AWS_REGION": "us-west-2",
        "BACKEND_S3_BUCKET": STATE_BUCKET,
        "BACKEND_S3_KEY": STATE_KEY,
        "BACKEND_S3_KMS_KEY": applied.around.state_key,
    }
    of_state = {k: v for k, v in numbered.outputs["github_variables"].items() if "BACKEND" in k}
    assert of_state == {
        "BACKEND_S3_BUCKET": STATE_BUCKET,
        "BACKEND_S3_KEY": "tune-model/terraform.tfstate",
        "BACKEND_S3_REGION": "eu-west-1",
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
