"""The inference container's program, called in this process."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
import xgboost
from hypothesis import given, settings
from hypothesis import strategies as st

from embedded_aws.sagemaker import transform
from embedded_aws.sagemaker.hyperparameters import CustomerError
from tests.sagemaker_account import Table, csv, regression

TEST = regression(30, seed=3)[:, 1:]


def rounded(table: Table) -> Table:
    """The table as its CSV holds it."""
    return np.loadtxt(csv(table).splitlines(), np.float32, delimiter=",")


@pytest.fixture(scope="module")
def model() -> bytes:
    parameters = {"tree_method": "hist", "nthread": 1}
    table = rounded(regression(80))
    matrix = xgboost.DMatrix(table[:, 1:], label=table[:, 0])
    return bytes(xgboost.train(parameters, matrix, 3).save_raw("ubj"))


def prepare(directory: Path, model: bytes, inputs: list[str], **batch: Any) -> Path:
    for part in ("model", "input", "output"):
        (directory / part).mkdir()
    (directory / "model" / "xgboost-model").write_bytes(model)
    for number, content in enumerate(inputs):
        (directory / "input" / str(number)).write_text(content)
    whole = {"split": "None", "strategy": "MultiRecord", "assemble": "None", "max_payload": 6}
    (directory / "batch.json").write_text(json.dumps({**whole, "accept": "", **batch}))
    return directory


def failures(directory: Path) -> dict[str, str]:
    read: dict[str, str] = json.loads((directory / "failures.json").read_text())
    return read


def expected(model: bytes, table: Table) -> str:
    booster = xgboost.Booster(model_file=bytearray(model))
    return "".join(
        f"{each}\n" for each in booster.predict(xgboost.DMatrix(rounded(table))).tolist()
    )


@settings(max_examples=12)
@given(
    st.sampled_from(["None", "Line"]),
    st.sampled_from(["MultiRecord", "SingleRecord"]),
    st.sampled_from(["None", "Line"]),
    st.sampled_from(["", "*/*", "text/csv"]),
)
def test_however_the_input_is_cut_the_predictions_are_the_model_s(
    model: bytes, split: str, strategy: str, assemble: str, accept: str
) -> None:
    cut = {"split": split, "strategy": strategy, "assemble": assemble, "accept": accept}
    with TemporaryDirectory() as folder:
        directory = prepare(Path(folder), model, [csv(TEST), csv(TEST[:5])], **cut)
        assert transform.run(directory) == 0
        outputs = [(directory / "output" / str(n)).read_text() for n in range(2)]
    assert outputs == [expected(model, TEST), expected(model, TEST[:5])]


@given(st.lists(st.binary(min_size=1, max_size=30), max_size=10), st.integers(1, 3))
def test_requests_hold_every_line_once_in_order_and_keep_the_limit(
    lines: list[bytes], megabytes: int
) -> None:
    clean = [line.replace(b"\n", b"x").replace(b"\r", b"x").strip() or b"x" for line in lines]
    content = b"".join(line + b"\n" for line in clean)
    limit = 40 * megabytes
    cut = list(transform._filled(content.splitlines(keepends=True), limit))
    assert b"".join(cut) == content
    assert all(len(each) <= limit for each in cut)


def test_one_bad_object_fails_alone_and_by_name(model: bytes, tmp_path: Path) -> None:
    directory = prepare(tmp_path, model, [csv(TEST), "1,2\n", "a,b,c\n"])
    assert transform.run(directory) == 1
    assert (directory / "output" / "0").exists()
    assert list(failures(directory)) == ["1", "2"]
    assert failures(directory)["1"] == (
        "Unable to evaluate payload provided: Feature size of csv inference data 2 is not "
        "consistent with feature size of trained model 3."
    )


@pytest.mark.parametrize(
    ("split", "content"), [("None", "1,2,3\n" * 200_000), ("Line", "1" * 1_100_000)]
)
def test_a_request_beyond_the_payload_is_refused(
    split: str, content: str, model: bytes, tmp_path: Path
) -> None:
    directory = prepare(tmp_path, model, [content], split=split, max_payload=1)
    assert transform.run(directory) == 1
    assert "Too much data for max payload size" in failures(directory)["0"]


def test_an_empty_object_gives_an_empty_output(model: bytes, tmp_path: Path) -> None:
    assert transform.run(prepare(tmp_path, model, ["\n"])) == 0
    assert (tmp_path / "output" / "0").read_text() == ""


@pytest.mark.parametrize(
    ("content", "accept", "words"),
    [
        (b"", "application/xml", "Accept type application/xml is not supported"),
        (b"\x80\x04no model", "", "Unable to load model: xgboost-model"),
    ],
)
def test_what_concerns_the_whole_job_fails_it(
    content: bytes, accept: str, words: str, tmp_path: Path
) -> None:
    directory = prepare(tmp_path, content, [csv(TEST)], accept=accept)
    assert transform.run(directory) == 1
    assert words in failures(directory)[""]


def test_an_archive_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CustomerError, match="the archive holds no file"):
        transform.load(tmp_path)


def test_an_answer_that_lacks_a_newline_gets_one_when_lines_are_assembled() -> None:
    batch = transform.Batch("Line", "SingleRecord", "Line", 6, "")
    assert batch.joined(["1", "2\n"]) == "1\n2\n"
