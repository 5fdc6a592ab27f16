"""generate_dataset's handler: what it writes, refuses, logs and answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataset import SPLITS, DatasetSpec, csv_blocks
from dataset_input import InvalidInput, read_spec
from lambda_src.generate_dataset import handler
from tests.strategies import dataset_fields, invalid_dataset_fields
from tests.unit.fake_s3 import FakeS3

ENVIRONMENT = {"BUCKET": "bucket", "JOB_NAME_PREFIX": "tune-model"}


def files(spec: DatasetSpec) -> dict[str, bytes]:
    return {f"csv/{split}.csv": b"".join(csv_blocks(spec, split)) for split in SPLITS}


def invoke(event: Any, s3: FakeS3) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(handler, "s3_client", lambda: s3)
        for name, value in ENVIRONMENT.items():
            patch.setenv(name, value)
        return handler.handler(event, None)


@given(invalid_dataset_fields(), st.dictionaries(st.just("comment"), st.text()))
def test_invalid_input_names_the_field_and_writes_nothing(
    invalid: tuple[str, dict[str, Any]], other_input: dict[str, str]
) -> None:
    name, fields = invalid
    s3 = FakeS3()
    with pytest.raises(InvalidInput) as raised:
        invoke({**other_input, "dataset": fields}, s3)
    assert type(raised.value).__name__ == "InvalidInput"
    assert str(raised.value).startswith(f"dataset.{name} ")
    assert s3.calls == []


@given(dataset_fields())
def test_the_handler_writes_the_three_files_and_names_the_job(fields: dict[str, Any]) -> None:
    s3 = FakeS3()
    response = invoke({"dataset": fields}, s3)
    spec = read_spec({"dataset": fields})
    assert spec is not None
    assert s3.objects == {f"bucket/{key}": content for key, content in files(spec).items()}
    assert response["statusCode"] == 200
    assert list(response["body"]) == ["jobName"]
    assert response["body"]["jobName"].startswith("tune-model-")


@given(st.text(min_size=1).filter(lambda name: "/" not in name), dataset_fields())
def test_an_executions_own_keys_begin_with_its_name(name: str, fields: dict[str, Any]) -> None:
    s3, spec = FakeS3(), read_spec({"dataset": fields})
    assert spec is not None
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(ENVIRONMENT, "KEYS", "executions")
        invoke({"dataset": fields, "execution": name}, s3)
    prefix = f"bucket/executions/{name}"
    assert s3.objects == {f"{prefix}/{key}": content for key, content in files(spec).items()}


@pytest.mark.parametrize("name", [None, "", "a/b", "..", 1])
def test_without_an_executions_name_nothing_is_written(name: object) -> None:
    s3 = FakeS3()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(ENVIRONMENT, "KEYS", "executions")
        with pytest.raises(InvalidInput):
            invoke({"execution": name}, s3)
    assert s3.calls == []


def test_the_input_names_no_keys_where_all_executions_share_them() -> None:
    s3 = FakeS3()
    invoke({"execution": "theirs", "dataset": {"rows": 10}}, s3)
    assert all(key.startswith("bucket/csv/") for key in s3.objects)


def test_kept_data_is_not_touched_and_a_job_is_named() -> None:
    s3 = FakeS3()
    response = invoke({"dataset": {"generate": False}}, s3)
    assert s3.calls == []
    assert response["body"]["jobName"].startswith("tune-model-")


def test_the_log_holds_what_was_written(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    s3 = FakeS3()
    clock = iter([5.0, 6.23456])
    monkeypatch.setattr(handler, "time", SimpleNamespace(perf_counter=clock.__next__))
    with caplog.at_level("INFO"):
        invoke({"dataset": {"rows": 50, "seed": 3}}, s3)
    (record,) = caplog.records
    written = {key: vars(record)[key] for key in ("rows", "features", "seed", "noise", "bytes")}
    size = sum(map(len, s3.objects.values()))
    assert written == {"rows": 50, "features": 8, "seed": 3, "noise": 1.0, "bytes": size}
    assert vars(record)["seconds"] == 1.235


def test_the_client_is_made_once_and_repeats_as_the_standard_mode_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    handler.s3_client.cache_clear()
    client = handler.s3_client()
    assert client.meta.config.retries["mode"] == "standard"  # type: ignore[attr-defined] # the stubs leave it out
    assert handler.s3_client() is client
    handler.s3_client.cache_clear()


@pytest.mark.parametrize("prefix", ["", "-a", "a-", "A", "a_b", "a" * 13, "a\n", "é"])
def test_a_malformed_prefix_is_refused_before_anything_is_written(
    prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    s3 = FakeS3()
    monkeypatch.setitem(ENVIRONMENT, "JOB_NAME_PREFIX", prefix)
    with pytest.raises(ValueError, match="a job name's prefix is 1 to 12"):
        invoke({}, s3)
    assert s3.calls == []
