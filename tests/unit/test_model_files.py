"""A model's archive: what is taken out of it, what is refused, what is written beside it."""

import gzip
import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import ExecutionFailed, UsageError
from tests.repeats import at_most
from tune_model.operations import model_files
from tune_model.operations.model_files import MODEL, Facts, check_directory, fetch

CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:3.0-5"
FACTS = Facts(
    execution="arn:aws:states:us-west-2:123456789012:execution:m:e",
    training_job="job-001",
    image=CURRENT,
    artifact="s3://bucket/models/job-001/output/model.tar.gz",
    hyperparameters={"eta": "0.1"},
    metric="validation:rmse",
    objective=1.25,
)


class FakeS3:
    """A bucket with one object."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def download_fileobj(self, bucket: str, key: str, file: Any) -> None:
        assert FACTS.artifact == f"s3://{bucket}/{key}"
        file.write(self.content)


def archive(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for info, content in members:
            info.size = len(content) if info.isfile() else 0
            tar.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def fetched(content: bytes, directory: Path, facts: Facts = FACTS) -> dict[str, Any]:
    return fetch(FakeS3(content), facts, directory)  # type: ignore[arg-type] # the one call of S3's


def link(name: str, target: str, kind: bytes = tarfile.SYMTYPE) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


@at_most(20)
@given(st.binary(), st.sampled_from([MODEL, f"./{MODEL}"]))
def test_the_models_bytes_come_out_as_they_went_in(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    directory = tmp_path_factory.mktemp("model") / "new"
    said = fetched(archive((tarfile.TarInfo(name), content)), directory)
    assert (directory / MODEL).read_bytes() == content
    assert said["bytes"] == len(content)
    assert said["format"] == ("pickle" if content.startswith(b"\x80") else "booster")
    assert json.loads((directory / "model.json").read_text(encoding="utf-8")) == said | {
        "features": None
    }
    assert sorted(each.name for each in directory.iterdir()) == ["README.md", "model.json", MODEL]


@pytest.mark.parametrize(
    "members",
    [
        [(tarfile.TarInfo(f"../{MODEL}"), b"x")],
        [(tarfile.TarInfo(f"/elsewhere/{MODEL}"), b"x")],
        [(tarfile.TarInfo(f"a/{MODEL}"), b"x")],
        [(link(MODEL, "/etc/passwd"), b"")],
        [(link(MODEL, "other", tarfile.LNKTYPE), b"")],
        [],
    ],
)
def test_what_is_no_plain_file_of_the_models_name_is_never_unpacked(
    tmp_path: Path, members: list[tuple[tarfile.TarInfo, bytes]]
) -> None:
    directory = tmp_path / "model"
    with pytest.raises(ExecutionFailed, match=f"holds no file {MODEL}"):
        fetched(archive(*members), directory)
    assert list(directory.iterdir()) == []
    assert [each.name for each in tmp_path.iterdir()] == ["model"]


@pytest.mark.parametrize(
    "content",
    [b"", b"text", gzip.compress(b"text"), archive((tarfile.TarInfo(MODEL), b"x"))[:40]],
    ids=["empty", "text", "gzip of no archive", "cut off"],  # gzip's bytes hold the time
)
def test_what_is_no_whole_archive_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ExecutionFailed, match=r"isn't a whole tar\.gz archive|holds no file"):
        fetched(content, tmp_path)


def test_an_archive_that_unpacks_to_too_much_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_files, "LARGEST_BYTES", 10)
    with pytest.raises(ExecutionFailed, match="more than 10 bytes"):
        fetched(archive((tarfile.TarInfo(MODEL), b"x" * 11)), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_pickle_is_named_as_such(tmp_path: Path) -> None:
    legacy = Facts(**{**vars(FACTS), "image": "433757028032.dkr.ecr.x.amazonaws.com/xgboost:1"})
    fetched(archive((tarfile.TarInfo(MODEL), b"\x80\x03x")), tmp_path, legacy)
    said = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "runs the code" in said
    assert "pip install 'xgboost==0.72.1'" in said


@pytest.mark.parametrize(
    ("image", "requirement"),
    [
        (CURRENT, "xgboost>=3.0,<3.1"),
        ("1.dkr.ecr.x.amazonaws.com/sagemaker-xgboost:1.7-1", "xgboost>=1.7,<1.8"),
        ("1.dkr.ecr.x.amazonaws.com/xgboost:latest", "xgboost==0.72.1"),
    ],
)
def test_the_readme_asks_for_the_images_version(image: str, requirement: str) -> None:
    assert Facts(**{**vars(FACTS), "image": image}).requirement == requirement


def test_a_directory_with_something_in_it_is_refused_unless_forced(tmp_path: Path) -> None:
    check_directory(tmp_path / "new", replace=False)
    check_directory(tmp_path, replace=False)
    (tmp_path / "mine").touch()
    with pytest.raises(UsageError, match="isn't empty"):
        check_directory(tmp_path, replace=False)
    check_directory(tmp_path, replace=True)
    with pytest.raises(UsageError, match="is a file"):
        check_directory(tmp_path / "mine", replace=True)
