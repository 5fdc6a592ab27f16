"""A deployment's life on the embedded AWS: every call that who plans and who applies ever makes.

For `applier_policy.py`, which reads the decision log afterwards, and for the test that lives the
same life with nothing but what that program wrote.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from embedded_aws.server import ACCOUNT, Address
from tools.deploy.direct import REGION, client
from tools.deploy.terraform_root import Root
from tune_model.operations.emptied import emptied
from tune_model.operations.orphans import buckets, import_id
from tune_model.terraform.sandbox_copy import SandboxServer

TREE = Path(__file__).resolve().parents[2] / "deploy" / "terraform-cloud"
NAME = "lived"
STATE_BUCKET, STATE_KEY = "our-states", "tune-model/terraform.tfstate"
_FUNCTION = "extract_model_name"
_DEFINITION = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})

Keys = Mapping[str, str]
"""What boto3 signs with: `aws_access_key_id` and so on."""


@dataclass(frozen=True)
class Surroundings:
    """What a team has before: keys, a network, a topic, a boundary, and where the state is kept.

    Attributes:
        key: ARN of the KMS key that `kms_key_arn` names.
        state_key: ARN of the KMS key that encrypts the bucket of states.
        boundary: ARN of a policy that bounds nothing.
        topic: ARN of what is told of failures.
        network: As `vpc_config`.
    """

    key: str
    state_key: str
    boundary: str
    topic: str
    network: dict[str, list[str]]

    @classmethod
    def made(cls, address: Address) -> Surroundings:
        """Make them, as the account's administrator."""
        kms, ec2 = administer(address, "kms"), administer(address, "ec2")
        key, state_key = (kms.create_key()["KeyMetadata"]["Arn"] for _ in range(2))
        _make_state_bucket(address, state_key)
        return cls(
            key,
            state_key,
            _boundary(address),
            administer(address, "sns").create_topic(Name="failures")["TopicArn"],
            _network(ec2),
        )


def administer(address: Address, service: str) -> Any:  # noqa: ANN401 - boto3 builds clients at run time
    """Return a client of the account's administrator."""
    return client(address.endpoint, service, _keys(address))


def _keys(address: Address) -> dict[str, str]:
    return {
        "aws_access_key_id": address.access_key_id,
        "aws_secret_access_key": address.secret_access_key,
    }


def _make_state_bucket(address: Address, key: str) -> None:
    s3 = administer(address, "s3")
    s3.create_bucket(Bucket=STATE_BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key}
    rules = {"Rules": [{"ApplyServerSideEncryptionByDefault": default}]}
    s3.put_bucket_encryption(Bucket=STATE_BUCKET, ServerSideEncryptionConfiguration=rules)


def _boundary(address: Address) -> str:
    everything = {"Effect": "Allow", "Action": "*", "Resource": "*"}
    iam = administer(address, "iam")
    made = iam.create_policy(PolicyName="workload-boundary", PolicyDocument=_document(everything))
    return str(made["Policy"]["Arn"])


def _network(ec2: Any) -> dict[str, list[str]]:  # noqa: ANN401 - a boto3 client
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="jobs", Description="jobs", VpcId=vpc)["GroupId"]
    return {"subnet_ids": [subnet], "security_group_ids": [group]}


class Life:
    """A deployment, from its first plan to its end, with its state in S3.

    Every plan is the planner's, every apply the applier's, as where a run has two roles.

    Args:
        folder: An empty directory.
        address: The embedded AWS.
        around: What is there before.
        planner: The keys that plan.
        applier: The keys that apply.
    """

    def __init__(
        self, folder: Path, address: Address, around: Surroundings, planner: Keys, applier: Keys
    ) -> None:
        self._address, self._around = address, around
        self._planner, self._applier = planner, applier
        copy = shutil.copytree(TREE, folder / "stack")
        self.root = Root(copy, SandboxServer(**asdict(address)), _backend(around.state_key))

    def whole(self) -> None:
        """Live it whole.

        Raises:
            RuntimeError: Terraform fails; its text is the message.
            botocore.exceptions.ClientError: What isn't Terraform's call is refused.
        """
        self.begin()
        self.go_on()

    def begin(self) -> None:
        """Plan and apply the sample with its defaults."""
        self._sign(self._planner)
        self.root.init()
        self.plan = self.step(**_least())

    def go_on(self) -> None:
        """Turn every switch on, then off with other code and changes in place, and destroy it."""
        self._look()
        self.step(**self._everything())
        self._fill_bucket()
        self._change_code()
        self.step(**self._changes())
        self.step("-destroy", **self._changes())

    def step(self, *how: str, **variables: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
        """Plan, then apply that plan; return it, in Terraform's JSON format."""
        self.root.set(**variables)
        self._sign(self._planner)
        self.root.run("plan", "-input=false", "-out=tune.tfplan", *how)
        plan: dict[str, Any] = json.loads(self.root.run("show", "-json", "tune.tfplan"))
        self._sign(self._applier)
        self.root.run("apply", "-input=false", "tune.tfplan")
        return plan

    def _look(self) -> None:
        """Do what `make drift` and `make apply ADOPT=1` do beside Terraform."""
        outputs = json.loads(self.root.run("output", "-json"))
        bucket, machine = (outputs[name]["value"] for name in ("bucket", "state_machine_arn"))
        s3, states = (self._client(each, self._planner) for each in ("s3", "stepfunctions"))
        emptied(s3, states, bucket, machine)
        for change in self.plan["resource_changes"]:
            if change["change"]["actions"] == ["create"]:
                import_id(self._of_applier, change["type"], change["change"]["after"])
        buckets(self._of_applier, f"{NAME}-")

    def _everything(self) -> dict[str, Any]:
        """Turn on every switch that makes something, or make it otherwise."""
        return {
            **_least(),
            "bucket_versioning": True,
            "iam_profile": "scoped",
            "kms_key_arn": self._around.key,
            "permissions_boundary_arn": self._around.boundary,
            "schedule": {"expression": "rate(1 day)"},
            "failure_notification": {"target_arn": self._around.topic},
            "vpc_config": self._around.network,
            "sagemaker_policies": {"further": _harmless()},
            "tags": {"team": "ml"},
        }

    def _changes(self) -> dict[str, Any]:
        """Change in place whatever the variables can change, beside the code."""
        return {
            **_least(),
            "definition": _DEFINITION,
            "schedule": {"expression": "rate(2 days)"},
            "log_retention_days": 7,
            "failure_notification": {"target_arn": f"{self._around.topic}-again"},
        }

    def _fill_bucket(self) -> None:
        s3 = administer(self._address, "s3")
        (bucket,) = buckets(lambda service: administer(self._address, service), f"{NAME}-")
        for key in ("csv/train.csv", "csv/train.csv", "csv/gone.csv"):
            s3.put_object(Bucket=bucket, Key=key, Body=b"1")
        s3.delete_object(Bucket=bucket, Key="csv/gone.csv")

    def _change_code(self) -> None:
        """Give a function other code, as another version of the project would."""
        (archive,) = (self.root.directory / "assets" / _FUNCTION).glob("*/*.zip")
        before = base64.b64encode(hashlib.sha256(archive.read_bytes()).digest()).decode()
        with zipfile.ZipFile(archive, "a") as opened:
            opened.comment = b"another version"
        after = base64.b64encode(hashlib.sha256(archive.read_bytes()).digest()).decode()
        stack = self.root.directory / "cdk.tf.json"
        text = stack.read_text(encoding="utf-8")
        if before not in text:
            raise RuntimeError(f"{stack.name} doesn't have the digest of {archive.name}")
        stack.write_text(text.replace(before, after), encoding="utf-8")

    def _sign(self, keys: Keys) -> None:
        self.root.sign_with(*keys.values())

    def _client(self, service: str, keys: Keys) -> Any:  # noqa: ANN401 - a boto3 client
        return client(self._address.endpoint, service, keys)

    def _of_applier(self, service: str) -> Any:  # noqa: ANN401 - the same
        return self._client(service, self._applier)


def _least() -> dict[str, Any]:
    return {"name": NAME, "aws_region": REGION, "force_destroy": True}


def _harmless() -> str:
    return _document({"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"})


def _backend(key: str) -> dict[str, Any]:
    settings = {
        "bucket": STATE_BUCKET,
        "key": STATE_KEY,
        "region": REGION,
        "encrypt": True,
        "kms_key_id": key,
        "use_lockfile": True,
        "use_path_style": True,
        "skip_credentials_validation": True,
        "skip_requesting_account_id": True,
    }
    return {"terraform": {"backend": {"s3": settings}}}


def role(address: Address, name: str, *statements: Mapping[str, Any]) -> str:
    """Make a role that the account's users may assume; returns its ARN."""
    iam = administer(address, "iam")
    principal = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=_document(trust))
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=_document(*statements))
    return str(made["Role"]["Arn"])


def session(address: Address, role_arn: str) -> dict[str, str]:
    """Open a session of a role; returns its keys."""
    opened = administer(address, "sts").assume_role(RoleArn=role_arn, RoleSessionName="run")
    return keys_of(opened["Credentials"])


def keys_of(credentials: Mapping[str, Any]) -> dict[str, str]:
    """Return what STS answered as what boto3 signs with."""
    return {
        "aws_access_key_id": credentials["AccessKeyId"],
        "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials["SessionToken"],
    }


def _document(*statements: Mapping[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
