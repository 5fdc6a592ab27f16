"""What carries out the stand-in's remote runs: Terraform itself, or a script.

The script is for tests of the client alone, which need no Terraform.
"""

import io
import json
import os
import re
import signal
import subprocess
import tarfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from cli_base.archives import unpack
from tests.hcp.records import Phase, Run

PLAN_COUNTS = re.compile(r"Plan: (?:(\d+) to import, )?(\d+) to add, (\d+) to change, (\d+) to d")
DONE_COUNTS = re.compile(r"complete! Resources: (\d+) added, (\d+) changed, (\d+) destroyed")
_CHANGES = 2
_COUNTED = ("additions", "changes", "destructions")


class Executor(Protocol):
    """Does what the machines of HCP Terraform do."""

    def plan(self, run: Run) -> bool:
        """Plans, writing the log and the counts; returns whether it could."""

    def apply(self, run: Run) -> bool:
        """Applies, writing the log, the counts and the state; returns whether it could."""

    def interrupt(self, run: Run) -> None:
        """Stops what is done for the run."""


@dataclass
class Script:
    """An executor that writes what a test says."""

    plan_lines: Sequence[str] = ("Terraform will perform the following actions",)
    apply_lines: Sequence[str] = ("Apply complete!",)
    fails: str = ""  # plan or apply
    additions: int = 2
    hold: threading.Event = field(default_factory=threading.Event)
    holds: str = ""  # plan or apply: it lasts until hold is set

    def plan(self, run: Run) -> bool:
        run.has_changes = self.additions > 0
        return self._do(run.plan, self.plan_lines)

    def apply(self, run: Run) -> bool:
        return self._do(run.apply, self.apply_lines)

    def interrupt(self, run: Run) -> None:
        del run
        self.hold.set()

    def _do(self, phase: Phase, lines: Sequence[str]) -> bool:
        for line in lines:
            phase.log += f"{line}\n".encode()
        phase.counts = dict(zip(_COUNTED, (self.additions, 0, 0), strict=True))
        if self.holds == phase.kind:
            self.hold.wait(30)
        return self.fails != phase.kind


@dataclass
class RealTerraform:
    """An executor that runs Terraform on the upload, against whatever the override points at.

    Attributes:
        directory: Gets a directory for each run.
        program: Terraform's.
        environment: All environment variables of it.
        init: Further arguments of `terraform init`.
        override: Content of the file that is laid beside the upload, as HCP Terraform lays its
            own for the backend.
    """

    directory: Path
    program: Path
    environment: Mapping[str, str]
    init: Sequence[str]
    override: dict[str, Any]
    children: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def plan(self, run: Run) -> bool:
        place = self._unpacked(run)
        if self._run(run, run.plan, "init", "-input=false", *self.init) != 0:
            return False
        destroy = ["-destroy"] if run.wish.get("is-destroy") else []
        saved = ["-out=tfplan", "-detailed-exitcode", "-input=false", *destroy]
        code = self._run(run, run.plan, "plan", *saved)
        _count(run.plan, PLAN_COUNTS)
        run.has_changes = code == _CHANGES
        if code not in {0, _CHANGES}:
            return False
        show = [str(self.program), "show", "-json", "tfplan"]
        run.plan.content = subprocess.check_output(show, cwd=place, env=dict(self.environment))
        return True

    def apply(self, run: Run) -> bool:
        code = self._run(run, run.apply, "apply", "-input=false", "tfplan")
        _count(run.apply, DONE_COUNTS)
        state = self._place(run) / "terraform.tfstate"
        if state.is_file() and state.stat().st_size:
            run.workspace.keep_state(state.read_bytes())
        return code == 0

    def interrupt(self, run: Run) -> None:
        if run.id in self.children:
            self.children[run.id].send_signal(signal.SIGINT)

    def kill(self, run: Run) -> None:
        """Kills Terraform without notice, as a machine that goes away does."""
        os.killpg(self.children[run.id].pid, signal.SIGKILL)  # and the provider's process

    def _place(self, run: Run) -> Path:
        return self.directory / run.id / run.workspace.working_directory

    def _unpacked(self, run: Run) -> Path:
        with tarfile.open(fileobj=io.BytesIO(run.configuration.content)) as archive:
            unpack(archive, self.directory / run.id)
        place = self._place(run)
        override = {**self.override, "terraform": {"backend": {"local": {}}}}
        (place / "fake_override.tf.json").write_text(json.dumps(override))
        # They win over files: https://developer.hashicorp.com/terraform/cloud-docs/variables
        (place / "zy-workspace.auto.tfvars.json").write_text(json.dumps(run.workspace.variables))
        given = [f"{v['key']} = {v['value']}\n" for v in run.wish.get("variables") or ()]
        (place / "zz-run.auto.tfvars").write_text("".join(given))
        if run.workspace.state:
            (place / "terraform.tfstate").write_bytes(run.workspace.state)
        return place

    def _run(self, run: Run, phase: Phase, *arguments: str) -> int:
        child = subprocess.Popen(
            [self.program, *arguments, "-no-color"],
            cwd=self._place(run),
            env=dict(self.environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            process_group=0,
        )
        self.children[run.id] = child
        with child:
            assert child.stdout
            for line in child.stdout:
                phase.log += line
        return child.returncode


def _count(phase: Phase, pattern: re.Pattern[str]) -> None:
    if found := pattern.search(phase.log.decode()):
        phase.counts = dict(zip(_COUNTED, map(int, found.groups()[-3:]), strict=True))
