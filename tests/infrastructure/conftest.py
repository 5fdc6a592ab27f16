"""The stack, synthesized once, and what the real Terraform makes of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.infrastructure.evaluation import Evaluation, evaluate


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of the synthesized stack."""
    # pytest-xdist's first process loads this file too, and has no use for CDK and its Node.
    from tune_model.infra.cdk import App  # noqa: PLC0415
    from tune_model.infra.stacks import Deployment  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("cdktf.out")
    app = App(outdir=str(folder), stack_traces=False)
    Deployment(app, "tune")
    app.synth()
    return folder / "stacks" / "tune"


@pytest.fixture(scope="session")
def stack(output: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((output / "cdk.tf.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="session")
def evaluation(output: Path, tmp_path_factory: pytest.TempPathFactory) -> Evaluation:
    return evaluate(output, tmp_path_factory.mktemp("evaluation"))
