"""The generated bindings: fresh, checked to be so, and made into the fork's."""

import json
import shutil
import sys
import tarfile
from pathlib import Path

import pytest

from tools.generate import bindings
from tune_model.infra.bindings.for_cdktn import bindings_for_cdktn

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The committed bindings, to be changed; the tool looks at them."""
    ignored = shutil.ignore_patterns("__pycache__")
    folder = shutil.copytree(bindings.TARGET, tmp_path / "bindings", ignore=ignored)
    monkeypatch.setattr(bindings, "TARGET", folder)
    monkeypatch.setattr(bindings, "RECORD", folder / "generated.json")
    return folder


def types(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_dir()} - {"_jsii", "__pycache__"}


def test_the_committed_set_has_the_types_in_the_lists() -> None:
    assert types(bindings.TARGET / "aws") == bindings.module_names()


def test_the_forks_set_has_the_same_types_and_names_no_other_library() -> None:
    made = bindings_for_cdktn(str(bindings.TARGET)) / "aws"
    assert types(made) == bindings.module_names()
    (archive,) = made.glob("_jsii/*.tgz")
    again = bindings_for_cdktn(str(bindings.TARGET)) / "aws" / "_jsii" / archive.name
    assert archive.read_bytes() == again.read_bytes()  # jsii's cache goes by them
    with tarfile.open(archive) as package:
        files = [package.extractfile(member) for member in package if member.isfile()]
        contents = [file.read() for file in files if file is not None]
    contents += [file.read_bytes() for file in made.rglob("*.py")]
    assert len(contents) > 2 * len(types(made))
    assert any(b"class S3Bucket extends cdktn.TerraformResource" in each for each in contents)
    assert not [each for each in contents if b"cdktf." in each or b'"cdktf"' in each]


def test_the_committed_bindings_are_what_the_tool_last_wrote() -> None:
    assert not bindings.stale(), "run make bindings"


def test_an_edited_an_absent_and_an_added_file_are_noticed(copy: Path) -> None:
    assert not bindings.stale()
    file = copy / "aws" / "iam_role" / "__init__.py"
    text = file.read_bytes()
    file.write_bytes(text + b"\n")
    assert bindings.stale()
    file.unlink()
    assert bindings.stale()
    file.write_bytes(text)
    assert not bindings.stale()
    (copy / "aws" / "new.py").touch()
    assert bindings.stale()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RESOURCES", (*bindings.RESOURCES, "aws_sns_topic")),
        ("VERSION", "5.101.0"),
        ("GENERATOR", "cdktf-cli@0.20.0"),
    ],
)
@pytest.mark.usefixtures("copy")
def test_a_changed_list_or_version_is_noticed(
    monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    monkeypatch.setattr(bindings, name, value)
    assert bindings.stale()


def test_caches_of_python_count_for_nothing(copy: Path) -> None:
    (copy / "aws" / "iam_role" / "__pycache__").mkdir()
    (copy / "aws" / "iam_role" / "__pycache__" / "module.pyc").touch()
    assert not bindings.stale()


def test_check_says_what_to_run_and_changes_nothing(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bindings.py", "--check"])
    assert bindings.main() == 0
    shutil.rmtree(copy / "aws" / "iam_role")
    assert bindings.main() == 1
    assert capsys.readouterr().out == "bindings: fresh\nbindings: stale: run make bindings\n"
    assert json.loads(bindings.RECORD.read_text(encoding="utf-8")) != bindings.record()


def test_the_generator_is_of_the_version_that_is_locked() -> None:
    locked = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    _, _, version = bindings.GENERATOR.partition("@")
    assert f"\ncdktf=={version} " in locked
