"""boto3 clients for a target: AWS by its own credential chain, or the embedded AWS."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config

from tune_model.operations.price_list import PriceList
from tune_model.operations.prices import Prices
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.sandbox_copy import SandboxServer
from tune_model.terraform.targets import Target, require_credentials

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions import SFNClient

_RETRIES = Config(retries={"mode": "standard", "total_max_attempts": 5})
_BRIEF = Config(connect_timeout=3, read_timeout=10, retries={"total_max_attempts": 2})


@dataclass(frozen=True)
class Aws:
    """Where API calls go.

    Attributes:
        region: AWS region.
        server: The embedded AWS; None for AWS itself.
    """

    region: str
    server: SandboxServer | None = None

    @property
    def poll_seconds(self) -> float:
        """Interval of looks at something that runs: a second on AWS, shorter on this machine."""
        return 1.0 if self.server is None else 0.2

    @cached_property
    def session(self) -> boto3.session.Session:
        """The session of all clients, with the target's credentials and region."""
        if self.server is None:
            return boto3.session.Session(region_name=self.region)
        return boto3.session.Session(
            aws_access_key_id=self.server.access_key_id,
            aws_secret_access_key=self.server.secret_access_key,
            region_name=self.region,
        )

    def client(self, service: str) -> Any:  # noqa: ANN401 - boto3 builds client classes at run time
        """Return a client of any service."""
        return self.session.client(service, config=self._config, endpoint_url=self._url)  # type: ignore[call-overload] # the name is a variable

    def brief_client(self, service: str) -> Any:  # noqa: ANN401 - the same
        """Return a client for what may go without an answer: it doesn't wait long for one."""
        config = self._config.merge(_BRIEF)
        return self.session.client(service, config=config, endpoint_url=self._url)  # type: ignore[call-overload] # the name is a variable

    @cached_property
    def step_functions(self) -> SFNClient:
        """A client of Step Functions."""
        client: SFNClient = self.client("stepfunctions")
        return client

    @cached_property
    def sagemaker(self) -> SageMakerClient:
        """A client of SageMaker."""
        client: SageMakerClient = self.client("sagemaker")
        return client

    @cached_property
    def s3(self) -> S3Client:
        """A client of S3."""
        client: S3Client = self.client("s3")
        return client

    def prices(self) -> Prices:
        """Return what instances cost in the region."""
        if self.server is not None:
            return Prices(self.region, None, "the embedded AWS has none")
        partition = self.session.get_partition_for_region(self.region)
        homes = self.session.get_available_regions("pricing", partition)
        if not homes:
            return Prices(self.region, None, f"the partition {partition} has none")
        # Each of its endpoints knows every region of the partition; botocore lists us-east-1 last.
        client: PriceList = self.session.client("pricing", region_name=homes[-1], config=_BRIEF)
        return Prices(self.region, client)

    @property
    def _url(self) -> str | None:
        return self.server.endpoint if self.server else None

    @property
    def _config(self) -> Config:
        if self.server is None:
            return _RETRIES
        local = Config(s3={"addressing_style": "path"}, proxies={})  # loopback needs no proxy
        return _RETRIES.merge(local)


def aws_of(target: Target, region: str, root: Path = PROJECT_ROOT) -> Aws:
    """Give where a target's API calls go.

    Args:
        target: AWS, or the embedded AWS that runs.
        region: AWS region.
        root: The project's directory.

    Raises:
        EnvironmentLacks: No credentials, or no embedded AWS runs.
    """
    if target is Target.SANDBOX:
        return Aws(region, SandboxServer.running(root))
    require_credentials()
    return Aws(region)
