"""What reuse costs: many constructs in one app, and the module's plan against handwritten HCL."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from embedded_aws.server import EmbeddedAws
from tools.deploy.terraform_root import Root
from tools.measure.figures import Figure
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).resolve().parents[2]
MODULE = ROOT / "modules" / "tune-model"
MANY = 100
_RESOURCES = 26

_APP = """
import sys
from tune_model import Parameters, TuneModelWorkflow
from tune_model.infra.bindings.aws.provider import AwsProvider
from tune_model.infra.cdk import App, TerraformStack
app = App(outdir=sys.argv[2], stack_traces=False)
stack = TerraformStack(app, "many")
AwsProvider(stack, "aws", region="us-west-2")
for number in range(int(sys.argv[1])):
    TuneModelWorkflow(stack, f"w{number}", Parameters(name=f"w{number}"))
app.synth()
"""


def many(runs: int) -> Iterator[Figure]:
    """Synthesizing an app with a hundred constructs, against one of them."""
    with tempfile.TemporaryDirectory() as out:
        one = statistics.median(_synthesis(1, out) for _ in range(runs))
        hundred = statistics.median(_synthesis(MANY, out) for _ in range(max(1, runs // 3)))
    yield Figure(f"synthesis of {MANY} constructs in one stack", hundred, "s")
    yield Figure("… against one construct", hundred / one, "x", "<= 2")


def plan(runs: int) -> Iterator[Figure]:
    """Terraform's first plan of the module, against the same resources by hand."""
    ours, theirs = [], []
    with EmbeddedAws() as aws, tempfile.TemporaryDirectory() as folder:
        address = aws.address
        server = SandboxServer(**asdict(address))
        module = _Planned(Path(folder, "module"), server, _call_of_module())
        handwritten = _Planned(Path(folder, "handwritten"), server, {})
        for _ in range(runs):
            ours.append(module.planned())
            theirs.append(handwritten.planned())
    ratio = statistics.median(ours) / statistics.median(theirs)
    yield Figure("plan of the module, nothing there yet", statistics.median(ours), "s")
    yield Figure("… against handwritten HCL", ratio, "x", "<= 1.1")


def _synthesis(count: int, out: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", _APP, str(count), out], cwd=ROOT, check=True)
    return time.perf_counter() - started


def _call_of_module() -> dict[str, object]:
    return {"module": {"tune_model": {"source": "./tune-model", "max_runtime_seconds": 900}}}


class _Planned(Root):
    """A root of Terraform's that is planned again and again.

    Args:
        folder: Made, with what the root needs.
        server: Where the provider is pointed to.
        content: The root's own; the handwritten one where it is empty.
    """

    def __init__(self, folder: Path, server: SandboxServer, content: dict[str, object]) -> None:
        folder.mkdir()
        if content:
            shutil.copytree(MODULE, folder / "tune-model")
            (folder / "main.tf.json").write_text(json.dumps(content), encoding="utf-8")
        else:
            shutil.copy(Path(__file__).parent / "handwritten" / "main.tf", folder)
            shutil.copytree(MODULE / "assets", folder / "assets")
            (folder / "terraform.tfvars").write_text('assets = "./assets"\n', encoding="utf-8")
        provider = {"provider": {"aws": {"region": "us-west-2"}}}
        (folder / "provider.tf.json").write_text(json.dumps(provider), encoding="utf-8")
        super().__init__(folder, server)
        self.init()

    def planned(self) -> float:
        """Plan; return the seconds that it took."""
        started = time.perf_counter()
        text = self.run("plan", "-input=false")
        seconds = time.perf_counter() - started
        if f"Plan: {_RESOURCES} to add" not in text:
            raise RuntimeError(f"the plan isn't of {_RESOURCES} resources:\n{text}")
        return seconds
