"""An account on the embedded AWS, as tests use it."""

import io
import json
import zipfile
from dataclasses import dataclass
from typing import Any

from embedded_aws.server import Address
from tests.waiting import until
from tools.deploy import direct

REGION = "us-west-2"


@dataclass(frozen=True)
class Account:
    """The embedded AWS as a test uses it."""

    address: Address

    @property
    def keys(self) -> dict[str, str]:
        """The administrator's keys, as boto3 names them."""
        return {
            "aws_access_key_id": self.address.access_key_id,
            "aws_secret_access_key": self.address.secret_access_key,
        }

    def client(
        self, service: str, region: str = REGION, attempts: int = 1, *, checked: bool = True
    ) -> Any:
        """A client of the account's administrator, which repeats nothing unless told to."""
        return direct.client(
            self.address.endpoint,
            service,
            self.keys,
            region,
            parameter_validation=checked,
            inject_host_prefix=False,  # some operations are at a host "sync-…"
            retries={"mode": "standard", "total_max_attempts": attempts},
        )

    def role(self, service: str, *statements: dict[str, Any], name: str = "worker") -> str:
        """Creates a role that `service` may assume; returns its ARN."""
        iam = self.client("iam")
        trust = _policy({"Action": "sts:AssumeRole", "Principal": {"Service": service}})
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)
        if statements:
            iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=_policy(*statements))
        return str(made["Role"]["Arn"])

    def function(self, code: str, name: str = "worker", **settings: Any) -> str:
        """Deploys `handler.py` as a function; returns its ARN."""
        everything = {"Action": "*", "Resource": "*"}
        role = self.role("lambda.amazonaws.com", everything, name=f"{name}-role")
        created = self.client("lambda").create_function(
            FunctionName=name,
            Role=role,
            Runtime=settings.pop("Runtime", "python3.13"),
            Handler=settings.pop("Handler", "handler.handler"),
            Code={"ZipFile": zipped(code)},
            **settings,
        )
        return str(created["FunctionArn"])

    def ended(self, execution: str) -> dict[str, Any]:
        """Waits for an execution's end; returns its description."""
        client = self.client("stepfunctions")

        def description() -> dict[str, Any] | None:
            described: dict[str, Any] = client.describe_execution(executionArn=execution)
            return described if described["status"] != "RUNNING" else None

        return until(description, "the execution's end") or {}

    def state_machine(self, definition: dict[str, Any], name: str = "machine", **more: Any) -> str:
        """Deploys a state machine; returns its ARN."""
        everything = {"Action": "*", "Resource": "*"}
        role = self.role("states.amazonaws.com", everything, name=f"{name}-role")
        created = self.client("stepfunctions").create_state_machine(
            name=name, definition=json.dumps(definition), roleArn=role, **more
        )
        return str(created["stateMachineArn"])


def zipped(code: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("handler.py", code)
    return buffer.getvalue()


def _policy(*statements: dict[str, Any]) -> str:
    allowed = [{"Effect": "Allow", **statement} for statement in statements]
    return json.dumps({"Version": "2012-10-17", "Statement": allowed})
