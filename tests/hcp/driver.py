"""`tune-model cloud run` as a program that can be killed."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.terraform_cli import Started

COMMAND = """
import sys
from pathlib import Path
from tune_model.commands import cloud
from tune_model.commands.cli import main
cloud.PROJECT_ROOT = Path(sys.argv.pop(1))
main()
"""


class Driver:
    """`tune-model cloud run`, in a process of its own.

    Args:
        project: The project's root.
        fake: Which it finds by the environment.
        variables: Further environment variables.
    """

    def __init__(self, project: Path, fake: FakeHcpTerraform, **variables: str) -> None:
        self._project = project
        self.variables = {
            **{n: v for n, v in os.environ.items() if not n.startswith(("TF_", "BACKEND"))},
            **fake.environment(),
            **variables,
        }

    def write(self, content: dict[str, Any]) -> None:
        """Writes another stack."""
        file = self._project / "cdktf.out" / "stacks" / "tune" / "cdk.tf.json"
        file.write_text(json.dumps(content))

    def start(self, *options: str) -> Started:
        output = self._project.with_suffix(".output")
        with output.open("a") as writing:
            command = [sys.executable, "-c", COMMAND, str(self._project), "cloud", "run", *options]
            child = subprocess.Popen(
                command,
                env=self.variables,
                stdin=subprocess.DEVNULL,
                stdout=writing,
                stderr=subprocess.STDOUT,
            )
        return Started(child, output)

    def run(self, *options: str, expect: int = 0) -> str:
        started = self.start(*options)
        assert started.end() == expect, started.said
        return started.said
