"""The stack, synthesized once, and what the real Terraform makes of it."""

import fcntl
import json
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.synthesis.evaluation import Evaluation, evaluate


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of the synthesized stack."""
    # pytest-xdist's first process loads this file too, and has no use for CDK and its Node.
    from tune_model.infra.cdk import App  # noqa: PLC0415
    from tune_model.infra.stacks import RootStack  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("cdktf.out")
    app = App(outdir=str(folder), stack_traces=False)
    RootStack(app, "tune")
    app.synth()
    return folder / "stacks" / "tune"


@pytest.fixture(scope="session")
def stack(output: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((output / "cdk.tf.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="session")
def evaluation(output: Path, tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    """Made once for all processes of a run of the tests: it takes 20 s of a processor."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    kept = shared / "evaluation.pickle"
    with (shared / "evaluation.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(evaluate(output, tmp_path_factory.mktemp("evaluation"))))
    made: Evaluation = pickle.loads(kept.read_bytes())  # noqa: S301 (its own, a moment ago)
    return made
