"""The console of a workflow on the embedded AWS, in a thread of this process."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from embedded_aws.server import Address
from tests.waiting import until
from tools.deploy.direct import REGION, Direct
from tune_model.commands.aws_clients import Aws
from tune_model.commands.console_workflow import DeployedWorkflow
from tune_model.console import server
from tune_model.operations.machine import Machine, describe
from tune_model.operations.prices import Prices
from tune_model.terraform.sandbox_copy import SandboxServer


@dataclass
class Deployed:
    """What the command line knows of a deployment, found without Terraform.

    Attributes:
        calls: When each call was made, and of which operation.
    """

    address: Address
    arn: str
    is_sandbox: bool = True
    calls: list[tuple[float, str]] = field(default_factory=list)

    @cached_property
    def aws(self) -> Aws:
        """Clients that note each call."""
        aws = Aws(REGION, SandboxServer(**vars(self.address)))
        for client in (aws.step_functions, aws.sagemaker, aws.s3):
            client.meta.events.register("before-call", self._note)
        return aws

    @cached_property
    def prices(self) -> Prices:
        return self.aws.prices()

    @property
    def machine(self) -> Machine:
        return describe(self.aws.step_functions, self.arn)

    def _note(self, model: Any, **_: Any) -> None:
        self.calls.append((time.monotonic(), model.name))


@contextmanager
def running(direct: Direct, **options: Any) -> Iterator[tuple[str, Deployed]]:
    """Run the console of a deployment; yields its address, with the token, and its calls."""
    deployed = Deployed(direct.address, direct.machine)
    workflow = DeployedWorkflow(deployed)  # type: ignore[arg-type] # as much of it as is asked
    with server.listening(0) as listener:
        console = server.Server(workflow, listener, **options)
        thread = threading.Thread(target=console.run, daemon=True)
        thread.start()
        yield console.address, deployed
        console.stop()
        until(lambda: not thread.is_alive(), "the console's end")
