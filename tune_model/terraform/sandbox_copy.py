"""The stack's copy that Terraform applies to the embedded AWS.

The copy's cdk.tf.json is the one that goes to AWS. An override file beside it points the
provider at the embedded AWS, and the backend at a local state of its own.
Source: https://developer.hashicorp.com/terraform/language/files/override
"""

import hashlib
import json
import shutil
import socket
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from cli_base.errors import EnvironmentLacks
from cli_base.private_files import private_directory, write_private
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.state_backend import require_stack
from tune_model.terraform.workspace import STACK

SERVER_FILE = Path(".sandbox", "server.json")
WORK = Path(".sandbox", "work")
OVERRIDE = "sandbox_override.tf.json"
# The provider's names of the services that the stack, the examples and their data sources call.
_COMPUTE = ("ec2", "ecr", "lambda", "sagemaker", "sfn")
_STORAGE_AND_ACCESS = ("iam", "kms", "s3", "sts")
_WATCHING = ("cloudwatch", "events", "logs", "scheduler", "sns", "sqs", "xray")
SERVICES = (*_COMPUTE, *_STORAGE_AND_ACCESS, *_WATCHING)
_START = "start it with make sandbox in another terminal"
_CONNECT_SECONDS = 2.0


@dataclass(frozen=True)
class SandboxServer:
    """A running embedded AWS, as it describes itself in `.sandbox/server.json`.

    Attributes:
        endpoint: Its address, such as `http://127.0.0.1:5000`.
        access_key_id: Of the credentials it accepts.
        secret_access_key: The same.
        pid: Its process.
    """

    endpoint: str
    access_key_id: str
    secret_access_key: str
    pid: int

    @classmethod
    def running(cls, root: Path = PROJECT_ROOT) -> Self:
        """Find the project's running embedded AWS.

        Raises:
            EnvironmentLacks: None was started, or it doesn't answer any more.
        """
        file = root / SERVER_FILE
        if not file.is_file():
            raise EnvironmentLacks(f"The embedded AWS isn't running: {_START}.")
        try:
            server = cls(**json.loads(file.read_text(encoding="utf-8")))
        except (TypeError, ValueError) as error:
            raise EnvironmentLacks(
                f"{file} isn't the embedded AWS's: {error}; {_START}."
            ) from error
        if not server.answers():
            raise EnvironmentLacks(f"The embedded AWS at {server.endpoint} is gone: {_START}.")
        return server

    def answers(self) -> bool:
        """Whether something listens at the endpoint."""
        address = urlsplit(self.endpoint)
        try:
            with socket.create_connection((address.hostname, address.port), _CONNECT_SECONDS):
                return True
        except OSError:
            return False


def lay_sandbox(stack: Path, work: Path, server: SandboxServer) -> Path:
    """Copy a synthesized stack and lay the override file beside its untouched cdk.tf.json.

    The embedded AWS forgets everything when it stops, so a state made with another server
    is deleted: what it lists is gone.

    Args:
        stack: The synthesized stack's directory.
        work: Where to put the copy; its state becomes `WORK/terraform.tune.tfstate`.
        server: The embedded AWS that the copy is for.

    Returns:
        The copy's directory, below `work` as the stack is below the project's directory.

    Raises:
        EnvironmentLacks: The stack hasn't been synthesized, or the directory can't be this
            user's alone.
    """
    require_stack(stack)
    copy = work / STACK
    if work.parent.name == SERVER_FILE.parent.name:
        private_directory(work.parent)
    private_directory(work)
    _forget_other_server(work, server)
    shutil.rmtree(copy / "assets", ignore_errors=True)
    ignored = shutil.ignore_patterns(".terraform*", "*.tfstate*", OVERRIDE)
    shutil.copytree(stack, copy, ignore=ignored, dirs_exist_ok=True)
    text = json.dumps(override(server), indent=2, sort_keys=True)
    write_private(copy / OVERRIDE, text + "\n")
    return copy


def override(server: SandboxServer) -> dict[str, Any]:
    """Give the override file's content: what differs from AWS, and nothing of the stack.

    Args:
        server: The embedded AWS to point the provider at.
    """
    state = Path(*[".."] * len(STACK.parts), f"terraform.{STACK.name}.tfstate")
    return {
        "provider": {"aws": [_provider(server)]},
        "terraform": {"backend": {"local": {"path": str(state)}}},
    }


def _provider(server: SandboxServer) -> dict[str, Any]:
    return {
        "access_key": server.access_key_id,
        "secret_key": server.secret_access_key,
        "endpoints": [dict.fromkeys(SERVICES, server.endpoint)],
        "max_retries": 2,  # an action it doesn't know fails at once, not after minutes
        "s3_use_path_style": True,  # buckets have no host names here
        "skip_credentials_validation": True,
        "skip_metadata_api_check": "true",
        "skip_requesting_account_id": False,
    }


def _forget_other_server(work: Path, server: SandboxServer) -> None:
    note = work / "server.sha256"  # not the address itself: that would be one key more
    identity = hashlib.sha256(json.dumps(asdict(server)).encode()).hexdigest()
    if not note.is_file() or note.read_text(encoding="ascii") != identity:
        for old in (*work.glob("*.tfstate*"), work / "server.json"):
            old.unlink(missing_ok=True)
        note.write_text(identity, encoding="ascii")
