"""Synthesis: the same bytes everywhere, and a plain sentence where it can't be done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main
from tests.terminal_text import refused
from tune_model.infra.documents import template

ROOT = Path(__file__).parents[2]
SOURCES = ("asl", "iam", "lambda_src")


def copy_project(folder: Path, *, installed: bool) -> Path:
    """Copy the app, as a checkout has it or with the documents where a wheel puts them."""
    leftovers = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "tune_model", folder / "tune_model", ignore=leftovers)
    for package in (ROOT / "packages").glob("*/*/__init__.py"):
        shutil.copytree(package.parent, folder / package.parent.name, ignore=leftovers)
    documents_folder = folder / "tune_model" / "_documents" if installed else folder
    for source in SOURCES:
        shutil.copytree(ROOT / source, documents_folder / source, ignore=leftovers)
    for path in documents_folder.rglob("*.py"):
        os.utime(path, (0, 0))
    shutil.copy(ROOT / "main.py", folder)
    return folder


def synthesize(project: Path, cwd: Path, **environment: str) -> str:
    command = [sys.executable, str(project / "main.py")]
    variables = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | environment
    ended = subprocess.run(
        command, cwd=cwd, env=variables, capture_output=True, text=True, check=True
    )
    return ended.stdout + ended.stderr


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@pytest.mark.end_to_end  # two programs, each with a Node of its own
def test_synthesis_gives_the_same_bytes_in_any_directory_and_layout_and_says_nothing(
    tmp_path: Path,
) -> None:
    checkout = copy_project(tmp_path / "a check out é", installed=False)
    said = synthesize(checkout, checkout)
    wheel = copy_project(tmp_path / "site-packages", installed=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    said += synthesize(wheel, elsewhere, CDKTF_OUTDIR=str(elsewhere / "out"))  # as `cdktf synth`
    ours = tree(checkout / "cdktf.out")
    assert ours == tree(elsewhere / "out")
    assert "stacks/tune/cdk.tf.json" in ours
    assert len([name for name in ours if name.endswith(".zip")]) == 3
    assert not [name for name, content in ours.items() if str(tmp_path).encode() in content]
    assert said == ""


def test_a_document_that_cannot_be_deployed_is_one_line_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "asl", tmp_path / "asl")
    shutil.copytree(ROOT / "iam", tmp_path / "iam")
    (tmp_path / "iam" / "trust.json").write_text('{\n  "Version": "2012-10-17"\n}\n')
    monkeypatch.setattr(template, "documents_root", lambda: tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main.main() == 2
    assert capsys.readouterr().err == "iam/trust.json: the placeholder ${service} is missing.\n"
    assert not (tmp_path / "cdktf.out" / "stacks" / "tune").exists()


def test_a_wrong_setting_is_quoted_as_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BACKEND", "x\x1b[31m\u202e[/red]\x9b\nsaved")
    assert main.main() == 2
    said = capsys.readouterr().err
    assert not refused(said)
    assert said.count("\n") == 1
