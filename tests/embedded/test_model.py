"""The model that `tune-model model` fetches predicts what the batch transform predicted."""

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from embedded_aws.server import EmbeddedAws
from tests import sagemaker_account
from tests.account import Account
from tests.deployed import Deployed, command, deploy
from tests.embedded.test_current_workflow import two_jobs

ROOT = Path(__file__).parents[2]
SMALL = '{"dataset": {"rows": 500}}'


@pytest.fixture(scope="module", params=["documented", "current"])
def deployed(request: pytest.FixtureRequest, embedded_aws: EmbeddedAws) -> Iterator[Deployed]:
    sagemaker_account.reset(embedded_aws.address)
    change = two_jobs if request.param == "current" else None
    made = deploy(Account(embedded_aws.address), change=change, workflow=request.param)
    assert made.ended(made.start(SMALL))["status"] == "SUCCEEDED"
    yield made
    sagemaker_account.reset(embedded_aws.address)


@pytest.fixture
def fetched(deployed: Deployed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    directory = tmp_path / "model"
    assert command(monkeypatch, deployed, "model", "--output", str(directory)) == 0
    output = ("--output", str(tmp_path / "predictions.csv"))
    assert command(monkeypatch, deployed, "predictions", *output) == 0
    return directory


def test_the_lines_of_its_readme_load_it_and_predict_the_same(fetched: Path) -> None:
    with (fetched.parent / "predictions.csv").open(encoding="utf-8") as file:
        header, *table = csv.reader(file)
    assert header[0] == "prediction"
    rows = "".join(",".join(row[1:]) + "\n" for row in table)
    (fetched / "rows.csv").write_text(rows, encoding="utf-8")
    readme = (fetched / "README.md").read_text(encoding="utf-8")
    code = readme.split("```python\n")[1].split("```")[0].replace("print(", "print(*")
    said = subprocess.check_output([sys.executable, "-c", code], cwd=fetched, text=True)
    assert [float(each) for each in said.split()] == pytest.approx(
        [float(row[0]) for row in table], rel=1e-4
    )


def test_the_notebook_runs_from_its_first_cell_to_its_last(fetched: Path) -> None:
    notebook = json.loads((ROOT / "docs" / "use-the-model.ipynb").read_text(encoding="utf-8"))
    cells = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
    environment = os.environ | {"MODEL": str(fetched)}
    code = "\n".join(cells)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=fetched.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "differ by at most" in ran.stdout
    assert not any(c.get("outputs") for c in notebook["cells"])
