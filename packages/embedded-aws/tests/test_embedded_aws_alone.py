"""The embedded AWS as its README says: a library and a command that know no deployment."""

import json
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import boto3
import pytest

from embedded_aws.server import Address

REGION = "us-west-2"


def client(address: Address, service: str) -> Any:  # noqa: ANN401 - boto3 builds client classes
    return boto3.client(  # type: ignore[call-overload] # the name is a variable
        service,
        endpoint_url=address.endpoint,
        region_name=REGION,
        aws_access_key_id=address.access_key_id,
        aws_secret_access_key=address.secret_access_key,
    )


def buckets(address: Address) -> list[str]:
    return [each["Name"] for each in client(address, "s3").list_buckets()["Buckets"]]


LIBRARY = """
import boto3

from embedded_aws.server import EmbeddedAws

with EmbeddedAws() as aws:
    keys = {
        "aws_access_key_id": aws.address.access_key_id,
        "aws_secret_access_key": aws.address.secret_access_key,
    }
    s3 = boto3.client("s3", endpoint_url=aws.address.endpoint, region_name="us-west-2", **keys)
    s3.create_bucket(Bucket="data", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    print(*[each["Name"] for each in s3.list_buckets()["Buckets"]])
    aws.reset()
    print(*s3.list_buckets()["Buckets"])
"""


@pytest.mark.end_to_end
def test_an_account_is_there_while_the_server_is_and_empty_again_on_request(tmp_path: Path) -> None:
    """In a process of its own: the account is the process's."""
    command = [sys.executable, "-c", LIBRARY]
    ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ended.stdout == "data\n\n"


@pytest.mark.end_to_end
def test_the_command_writes_an_address_that_only_its_owner_reads_and_takes_it_back(
    tmp_path: Path,
) -> None:
    file = tmp_path / "server.json"
    command = [sys.executable, "-m", "embedded_aws", str(file)]
    with subprocess.Popen(command, cwd=tmp_path) as server:
        try:
            end = time.monotonic() + 60
            while not file.exists() and time.monotonic() < end and server.poll() is None:
                time.sleep(0.05)
            assert stat.S_IMODE(file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR
            assert buckets(Address(**json.loads(file.read_text(encoding="utf-8")))) == []
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(60) == 0
    assert not file.exists()
