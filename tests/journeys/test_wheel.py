"""The built wheel, installed where no checkout is near: it carries all that a deployment needs."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("asl", "iam", "lambda_src", "modules")

Run = Callable[..., str]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    ended = subprocess.run(
        [*build, "--directory", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory for packages with the wheel in it, and nothing else."""
    folder = tmp_path_factory.mktemp("site-packages")
    offline = ("--no-index", "--no-deps", "--quiet", "--disable-pip-version-check")
    command = [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder)]
    subprocess.run([*command, str(wheel)], check=True)
    return folder


@pytest.fixture(scope="module")
def run(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs Python in another directory, with the installed package before the checkout."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    def run(*arguments: str, **environment: str) -> str:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=elsewhere,
            env=os.environ | {"PYTHONPATH": str(installed)} | environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    return run


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    kept = (path for path in found if "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in kept}


def test_the_documents_and_the_functions_sources_are_those_of_the_checkout(
    installed: Path, run: Run
) -> None:
    program = "from tune_model.infra.documents.load import documents_root as r; print(r())"
    documents = Path(run("-c", program).strip())
    assert documents == installed / "tune_model" / "_documents"
    assert sorted(path.name for path in documents.iterdir()) == sorted(DOCUMENTS)
    for name in ("asl", "iam", "lambda_src"):
        carried = files(documents / name)
        assert carried
        assert carried == files(ROOT / name)


def test_what_reads_them_finds_them_where_they_are_installed(run: Run) -> None:
    run("-m", "tune_model", "validate")
    assert "Generate Training Dataset" in run("-m", "tune_model", "graph", "--format", "mermaid")
    program = "from tune_model.commands.true_labels import dataset_module as of; of().DatasetSpec()"
    run("-c", program)


def test_it_says_that_it_is_typed(wheel: Path) -> None:
    assert "tune_model/py.typed" in zipfile.ZipFile(wheel).namelist()
    assert b"Classifier: Typing :: Typed" in metadata(wheel)


def test_it_holds_the_package_and_nothing_that_python_left_behind(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    version = wheel.name.split("-")[1]
    assert {name.split("/")[0] for name in names} == {
        "tune_model",
        *(file.parent.name for file in ROOT.glob("packages/*/*/__init__.py")),
        f"tune_model-{version}.dist-info",
    }
    assert [name for name in names if "__pycache__" in name or name.endswith(".pyc")] == []


def test_it_carries_the_bindings(installed: Path) -> None:
    there = Path("tune_model", "infra", "bindings", "aws")
    assert files(installed / there) == files(ROOT / there)


def test_it_carries_what_terraform_reads_of_the_module(installed: Path) -> None:
    there = Path("modules", "tune-model")
    carried = files(installed / "tune_model" / "_documents" / there)
    assert carried == {
        name: content
        for name, content in files(ROOT / there).items()
        if name.endswith(".tf.json") or name.startswith("assets/")
    }


@pytest.mark.parametrize("cdk", ["cdktf", "cdktn"])
def test_an_app_of_ones_own_calls_the_module_that_it_carries(
    run: Run, installed: Path, tmp_path: Path, cdk: str
) -> None:
    program = (
        "import sys\n"
        "from tune_model import Parameters, TuneModelWorkflow\n"
        "from tune_model.infra.bindings.aws.provider import AwsProvider\n"
        "from tune_model.infra.cdk import App, TerraformStack\n"
        "app = App(outdir=sys.argv[1], stack_traces=False)\n"
        "stack = TerraformStack(app, 'theirs')\n"
        "AwsProvider(stack, 'aws')\n"
        "for name in ('churn', 'pricing'):\n"
        "    TuneModelWorkflow(stack, name, Parameters(name=name))\n"
        "app.synth()\n"
        "print(*{'cdktf', 'cdktn'} & {*sys.modules})\n"
    )
    assert run("-c", program, str(tmp_path), CDK=cdk).strip() == cdk
    stack = tmp_path / "stacks" / "theirs"
    calls = json.loads((stack / "cdk.tf.json").read_text(encoding="utf-8"))["module"]
    assert sorted(calls) == ["churn", "pricing"]
    for call in calls.values():
        assert files(stack / call["source"]) == files(
            installed / "tune_model" / "_documents" / "modules" / "tune-model"
        )


def test_the_fork_comes_on_request_only(wheel: Path) -> None:
    lines = [line for line in metadata(wheel).decode().splitlines() if "cdktn" in line]
    assert "Provides-Extra: cdktn" in lines
    (required,) = [line for line in lines if line.startswith("Requires-Dist: cdktn")]
    assert required.endswith("; extra == 'cdktn'")


def metadata(wheel: Path) -> bytes:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        return archive.read(name)
