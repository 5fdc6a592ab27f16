"""boto3 clients inside the embedded AWS, signed with the session of the role that acts.

On AWS a service that works on a customer's behalf (Step Functions, Lambda, SageMaker) assumes the
role that it was handed and signs its calls with that session. The embedded AWS does the same, over
HTTP to itself, so that each call is one that IAM can judge.
"""

from __future__ import annotations

import os
import threading
import uuid
from dataclasses import dataclass
from typing import Any

import boto3
from botocore import xform_name
from botocore.config import Config

from embedded_aws import locks

_CONFIG = Config(
    retries={"mode": "standard", "total_max_attempts": 2},
    connect_timeout=5,
    read_timeout=900,
    s3={"addressing_style": "path"},
    proxies={},  # loopback never goes through a proxy
)

# One session keeps the parsed API models; only building a client from it isn't thread-safe.
_session = boto3.session.Session()
_building = threading.Lock()


@dataclass(frozen=True)
class Credentials:
    """A role session's keys, as `sts:AssumeRole` returns them."""

    access_key_id: str
    secret_access_key: str
    session_token: str

    def as_environment(self) -> dict[str, str]:
        """Return the variables by which an AWS SDK finds the session."""
        return {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
            "AWS_SESSION_TOKEN": self.session_token,
        }


def endpoint() -> str:
    """Return the embedded AWS's own address, set when its server starts.

    Raises:
        RuntimeError: No server runs in this process.
    """
    try:
        return os.environ["EMBEDDED_AWS_ENDPOINT"]
    except KeyError:
        raise RuntimeError("the embedded AWS's server isn't running in this process") from None


def assume_role(
    role_arn: str, session_name: str, region: str, *, service: str, source_arn: str = ""
) -> Credentials:
    """Open a session of a role for the service that was handed it.

    Args:
        role_arn: The role's ARN.
        session_name: Role session name, 2-64 characters (`sts:AssumeRole`'s rule); cut to fit.
        region: Region in which the service acts.
        service: The service's principal, such as `lambda.amazonaws.com`.
        source_arn: The resource for which it acts.

    Raises:
        services.NotAssumable: The role's trust policy doesn't let the service.
    """
    from moto.sts.models import sts_backends  # noqa: PLC0415 - moto loads only in the server
    from moto.utilities.utils import get_partition  # noqa: PLC0415

    from embedded_aws.iam import principals, services  # noqa: PLC0415 - the same

    with locks.held():
        services.check_trust(role_arn, service, source_arn)
        account = role_arn.split(":")[4]
        sts = sts_backends[account][get_partition(region)]
        principals.forget_expired(sts)
        session = sts.assume_role(
            region_name=region,
            role_session_name=session_name[:64],
            role_arn=role_arn,
            policy="",
            duration=43200,
            external_id="",
        )
    return Credentials(session.access_key_id, session.secret_access_key, session.session_token)


def client_with(
    credentials: Credentials, service: str, region: str, config: Config = _CONFIG
) -> Any:  # noqa: ANN401 - boto3 builds client classes at run time
    """Return a boto3 client of the embedded AWS whose calls are signed with given credentials."""
    with _building:
        return _session.client(
            service,  # type: ignore[call-overload]
            region_name=region,
            endpoint_url=endpoint(),
            aws_access_key_id=credentials.access_key_id,
            aws_secret_access_key=credentials.secret_access_key,
            aws_session_token=credentials.session_token,
            config=config,
        )


def operations(service: str) -> dict[str, Any]:
    """Return botocore's models of a service's operations, by the names of boto3's methods.

    Args:
        service: The SDK's name of the service; one that it doesn't have has no operations.
    """
    with _building:
        if service not in _session.get_available_services():
            return {}
        model = _session._session.get_service_model(service)  # noqa: SLF001 - boto3 has no other way to it
    return {xform_name(name): model.operation_model(name) for name in model.operation_names}


def task_client(region: str, service: str, state_credentials: Any = None) -> Any:  # noqa: ANN401 - stands in for moto's `boto_client_for`
    """Return the client with which the interpreter runs a Task state, as the state's role.

    Parameters go out unchecked, so that it is the service that refuses them, in its own words.

    Args:
        region: Region of the state machine.
        service: The SDK's name of the service.
        state_credentials: Carries `role_arn`: the state machine's role, or the one that the
            state's `Credentials` field names; and `state_machine_arn`.
    """
    session = assume_role(
        state_credentials.role_arn,
        uuid.uuid4().hex,  # as Step Functions names its sessions
        region,
        service="states.amazonaws.com",
        source_arn=getattr(state_credentials, "state_machine_arn", ""),
    )
    unchecked = Config(parameter_validation=False, retries={"total_max_attempts": 1})
    return client_with(session, service, region, _CONFIG.merge(unchecked))
