"""`make bench`: measure every figure of docs/benchmarks.md on this machine.

Machines are shared and noisy: what has a peer is a ratio, ours and the peer's taken in turns in one
run, and every figure is the median of its runs. Bounds are the project's own; a figure out of its
bound is marked, and the exit code is 1.

Usage: python -m tools.measure.bench [--runs N] [--only NAME ...]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from tools.deploy.direct import Direct, Options
from tools.measure import bench_report, bench_reuse, bench_setup, bench_tuning
from tools.measure.embedded import started
from tools.measure.figures import PEAK_MB, Figure

ROOT = Path(__file__).resolve().parents[2]
PEER = "cdktf-cdktf-provider-aws==21.22.1"
PEER_HOME = ROOT / ".venv" / "bench-peer"
MB = 1024 * 1024

EMPTY_APP = """
from tune_model.infra.cdk import App, TerraformStack
app = App()
TerraformStack(app, "empty")
app.synth()
"""

# The same constructs, their bindings taken from the prebuilt package instead of ours.
PREBUILT_APP = """
import importlib, importlib.abc, importlib.util, sys
OURS, THEIRS = "tune_model.infra.bindings.aws", "cdktf_cdktf_provider_aws"
class Prebuilt(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name == OURS or name.startswith(OURS + "."):
            return importlib.util.spec_from_loader(name, self, is_package=name == OURS)
    def create_module(self, spec):
        module = importlib.import_module(spec.name.replace(OURS, THEIRS))
        # Among all of a provider's types some names clash, and get an A behind them.
        module.__getattr__ = lambda name: vars(module)[name + "A"]
        return module
    def exec_module(self, module):
        pass
sys.meta_path.insert(0, Prebuilt())
import main
sys.exit(main.main())
"""

GENERATE = f"""
import sys, time
{PEAK_MB}
from dataset import DatasetSpec, SPLITS, csv_blocks
from tests.unit.fake_s3 import FakeS3
from upload import upload
spec, s3 = DatasetSpec(rows=int(sys.argv[1])), FakeS3(keeps_bodies=False)
started = time.perf_counter()
for split in SPLITS:
    upload(s3, "bucket", split, csv_blocks(spec, split))
print(time.perf_counter() - started, peak_mb())
"""


def synth(runs: int) -> Iterator[Figure]:
    """Synthesizing the stack, against an empty app and against the prebuilt bindings."""
    _install_peer()
    with tempfile.TemporaryDirectory() as directory:
        outdir = {"CDKTF_OUTDIR": directory}
        ours, empty, peer = [], [], []
        for _ in range(runs):
            ours.append(_seconds(sys.executable, "main.py", **outdir))
            empty.append(_seconds(sys.executable, "-c", EMPTY_APP, **outdir))
        for _ in range(max(1, runs // 3)):
            paths = os.pathsep.join([str(PEER_HOME), str(ROOT)])
            peer.append(_seconds(sys.executable, "-c", PREBUILT_APP, PYTHONPATH=paths, **outdir))
    mine = statistics.median(ours)
    yield Figure("python main.py", mine, "s")
    yield Figure("… against an empty app", mine / statistics.median(empty), "x", "<= 2.5")
    yield Figure("prebuilt bindings against it", statistics.median(peer) / mine, "x", ">= 9")


def generate(runs: int) -> Iterator[Figure]:
    """Measure the data-generating function: speed and flat memory, without S3."""
    rows = 500_000
    speed = statistics.median(rows / _generated(rows)[0] for _ in range(runs))
    yield Figure("generate_dataset, 8 features", speed, "rows/s", ">= 250000")
    small, large = _generated(10**3)[1], _generated(10**7)[1]
    yield Figure("… memory at 10^7 rows over 10^3", large - small, "MB", "<= 20")


def boot(runs: int) -> Iterator[Figure]:
    """Measure the embedded AWS from its start to its first answer."""
    seconds = []
    for _ in range(runs):
        began = time.monotonic()
        with started():
            seconds.append(time.monotonic() - began)
    yield Figure("embedded AWS up", statistics.median(seconds), "s", "<= 2")


def demo(runs: int) -> Iterator[Figure]:
    """`make demo`, set-up excluded, and the embedded AWS's memory after the execution."""
    reports, memory = [], []
    for _ in range(max(1, runs // 2)):
        report, resident = _demo()
        reports.append(report["seconds"])
        memory.append(resident)

    def median(phase: str) -> float:
        return statistics.median(seconds[phase] for seconds in reports)

    yield Figure("make demo", median("total"), "s", "<= 75")
    yield Figure("… terraform apply", median("apply"), "s")
    yield Figure("… second terraform plan", median("plan"), "s")
    yield Figure("… the execution, 2 training jobs", median("execution"), "s", "<= 8")
    yield Figure("… terraform destroy", median("destroy"), "s")
    yield Figure("embedded AWS's memory after it", statistics.median(memory), "MB", "<= 350")


def iam(runs: int) -> Iterator[Figure]:
    """Measure an execution with policies enforced against one without, in turns."""
    with _deployed("on") as judged, _deployed("off") as free:
        on, off = [], []
        for _ in range(max(3, runs)):
            off.append(_execution(free))
            on.append(_execution(judged))
    yield Figure("the execution, IAM enforced", statistics.median(on), "s")
    yield Figure("… against IAM=off", statistics.median(on) / statistics.median(off), "x", "<= 1.1")


BENCHES: dict[str, Callable[[int], Iterator[Figure]]] = {
    "synth": synth,
    "generate": generate,
    "boot": boot,
    "demo": demo,
    "iam": iam,
    "many": bench_reuse.many,
    "plan": bench_reuse.plan,
    "report": bench_report.report,
    "setup": bench_setup.set_up,
    "tuning": bench_tuning.tuning,
}


def main() -> int:
    """Run the benches and print their figures as they come."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=5, help="runs of each quick figure")
    arguments.add_argument("--only", nargs="+", choices=BENCHES, default=list(BENCHES))
    chosen = arguments.parse_args()
    held = True
    print(f"{'':42} {'median':>10} {'':7} bound")
    for name in chosen.only:
        for figure in BENCHES[name](chosen.runs):
            held &= figure.holds
            mark = "" if figure.holds else "  <-- missed"
            digits = 0 if figure.value >= 1000 else 2  # noqa: PLR2004 - a thousand needs no digits
            value = f"{figure.value:,.{digits}f}"
            print(f"{figure.name:42} {value:>10} {figure.unit:7} {figure.bound}{mark}", flush=True)
    return 0 if held else 1


def _seconds(*command: str, **variables: str) -> float:
    began = time.perf_counter()
    _run(*command, **variables)
    return time.perf_counter() - began


def _run(*command: str, **variables: str) -> str:
    environment = {**os.environ, **variables}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"bench: {' '.join(command)[:80]} failed: {done.stderr.strip()[-300:]}")
    return done.stdout


def _install_peer() -> None:
    """Bring the prebuilt bindings into a directory of their own: 60 MB, only for this."""
    if not PEER_HOME.exists():
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps")
        _run(*pip, "--target", str(PEER_HOME), PEER)


def _generated(rows: int) -> tuple[float, float]:
    """Make a data set in a process of its own; returns (seconds, peak resident MB)."""
    source = str(ROOT / "lambda_src" / "generate_dataset")
    seconds, peak = _run(sys.executable, "-c", GENERATE, str(rows), PYTHONPATH=source).split()
    return float(seconds), float(peak)


@contextmanager
def _deployed(enforced: str) -> Iterator[Direct]:
    """Deploy the workflow on an embedded AWS of its own, and run it once to warm it up."""
    with started(IAM=enforced) as address:
        deployed = Direct(address, "bench", Options(training_jobs=2))
        deployed.run(rows=10_000)
        yield deployed


def _execution(deployed: Direct) -> float:
    began = time.perf_counter()
    if (outcome := deployed.run(rows=10_000)).status != "SUCCEEDED":
        sys.exit(f"bench: the execution failed: {outcome}")
    return time.perf_counter() - began


def _demo() -> tuple[dict[str, dict[str, float]], float]:
    """Run the demo; returns its report and the embedded AWS's last memory seen, in MB."""
    command = [sys.executable, "-m", "tune_model", "demo", "--json"]
    running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    resident = 0.0
    while running.poll() is None:
        resident = _server_memory(running.pid) or resident
        time.sleep(0.2)
    if running.stdout is None or running.returncode:
        sys.exit("bench: make demo failed; run it by itself to see why")
    report: dict[str, dict[str, float]] = json.loads(running.stdout.read())
    return report, resident


def _server_memory(pid: int) -> float:
    """Return the resident MB of the embedded AWS that a demo's process started, if it runs."""
    try:
        children = psutil.Process(pid).children()
        for child in children:
            if "embedded_aws" in child.cmdline():
                return float(child.memory_info().rss) / MB
    except psutil.Error:  # it ended while we looked
        pass
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
