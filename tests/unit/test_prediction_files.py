"""Predictions as they stream from the bucket, beside their rows."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from botocore.response import StreamingBody
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import ExecutionFailed, UsageError
from tune_model.operations import prediction_files
from tune_model.operations.prediction_files import Place

AT = Place("b", "output/test.csv.out", "b", "csv/test.csv")
NOW = datetime(2026, 1, 1, tzinfo=UTC)


class Bucket:
    """Objects by key, as S3 streams them."""

    def __init__(self, **objects: str) -> None:
        self._objects = {AT.key: objects.get("out"), AT.input_key: objects.get("rows", "")}

    def get_object(self, **asked: str) -> dict[str, Any]:
        body = (self._objects[asked["Key"]] or "").encode()
        return {"Body": StreamingBody(io.BytesIO(body), len(body))}


def bucket(**given: Any) -> Any:
    return Bucket(**given)


@given(
    st.lists(st.floats(-1e9, 1e9), max_size=30),
    st.sampled_from([",", "\n"]),
    st.sampled_from(["", "\n"]),
    st.integers(1, 9),
)
def test_values_are_read_whatever_separates_them_and_wherever_a_block_ends(
    values: list[float],
    separator: str,
    end: str,
    block: int,
) -> None:
    text = separator.join(map(repr, values)) + end
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prediction_files, "_BLOCK", block)
        assert list(prediction_files.values(bucket(out=text), AT)) == values


@given(st.lists(st.tuples(st.floats(-9, 9), st.lists(st.integers(), min_size=1, max_size=3))))
def test_each_prediction_stands_beside_its_row(pairs: list[tuple[float, list[int]]]) -> None:
    client = bucket(
        out=",".join(repr(value) for value, _ in pairs),
        rows="".join(",".join(map(str, row)) + "\n" for _, row in pairs),
    )
    assert list(prediction_files.joined(client, AT)) == [(v, [str(x) for x in r]) for v, r in pairs]


@pytest.mark.parametrize(("out", "words"), [("1", "fewer"), ("1,2,3", "more")])
def test_rows_that_were_replaced_since_are_told(out: str, words: str) -> None:
    with pytest.raises(ExecutionFailed, match=f"{words} predictions than"):
        list(prediction_files.joined(bucket(out=out, rows="1\n2\n"), AT))


def test_rows_that_are_gone_are_told_before_any_is_read() -> None:
    with pytest.raises(ExecutionFailed, match="replaced since"):
        next(prediction_files.rows(bucket(rows="1\n"), replace(AT, rows_replaced=NOW)))


@pytest.mark.parametrize(
    ("output", "key"),
    [
        ("s3://b/output", "output/test.csv.out"),
        ("s3://b/output/", "output/test.csv.out"),
        ("s3://b", "test.csv.out"),
    ],
)
def test_the_place_is_where_the_transform_put_them(output: str, key: str) -> None:
    source = {"S3DataSource": {"S3Uri": "s3://i/csv/test.csv"}}
    parameters = {
        "TransformInput": {"DataSource": source},
        "TransformOutput": {"S3OutputPath": output},
    }
    details = {
        "resourceType": "sagemaker",
        "resource": "createTransformJob.sync",
        "parameters": json.dumps(parameters),
    }
    events: Any = [{"taskScheduledEventDetails": details}]
    assert prediction_files.place(events) == Place("b", key, "i", "csv/test.csv")


def test_an_execution_without_a_transform_has_no_predictions() -> None:
    with pytest.raises(UsageError, match="didn't get to its batch transform"):
        prediction_files.place([])


def test_a_download_has_a_header_and_is_whole_or_not_there(tmp_path: Path) -> None:
    file = tmp_path / "p.csv"
    assert (
        prediction_files.download(file, [[0.5, "1", "a,b"], [1.0, "2", "c"]], ["prediction"]) == 2
    )
    assert file.read_text().splitlines() == [
        "prediction,feature_1,feature_2",
        '0.5,1,"a,b"',
        "1.0,2,c",
    ]

    def broken() -> Any:
        yield [2.0, "3", "d"]
        raise ExecutionFailed("replaced")

    with pytest.raises(ExecutionFailed):
        prediction_files.download(file, broken(), ["prediction"])
    assert file.read_text().startswith("prediction,feature_1")
    assert [each.name for each in tmp_path.iterdir()] == ["p.csv"]


def test_a_file_that_cannot_be_written_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written"):
        prediction_files.download(tmp_path / "none" / "p.csv", [[1.0]], ["prediction"])
