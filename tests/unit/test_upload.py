"""generate_dataset's upload: whole or not at all, flat memory, calls of s3:PutObject alone."""

from __future__ import annotations

import tracemalloc
from itertools import repeat
from typing import TYPE_CHECKING, cast

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError
from hypothesis import example, given
from hypothesis import strategies as st

from tests.repeats import at_most
from tests.unit.fake_s3 import MIN_PART_BYTES, FakeS3
from upload import PART_BYTES, in_parts, upload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from types_boto3_s3.client import S3Client

MEBIBYTE = 1024 * 1024
PUT_OBJECT_COVERS = {
    "put_object",
    "create_multipart_upload",
    "upload_part",
    "complete_multipart_upload",
}


def uploaded(s3: FakeS3, blocks: Iterable[bytes]) -> int:
    return upload(cast("S3Client", s3), "bucket", "csv/train.csv", blocks)


@at_most(15)  # each moves megabytes
@given(st.lists(st.integers(1, 3 * MEBIBYTE), max_size=8))
@example([3 * MEBIBYTE] * 4)
def test_any_blocks_become_one_object_by_calls_that_put_object_covers(sizes: list[int]) -> None:
    s3 = FakeS3()
    blocks = [bytes([number]) * size for number, size in enumerate(sizes)]
    assert uploaded(s3, blocks) == sum(sizes)
    assert s3.objects == {"bucket/csv/train.csv": b"".join(blocks)}
    assert not s3.uploads
    assert set(s3.calls) <= PUT_OBJECT_COVERS


@pytest.mark.parametrize(
    ("size", "calls"),
    [
        (PART_BYTES - 1, ["put_object"]),
        (PART_BYTES, ["create_multipart_upload", "upload_part", "complete_multipart_upload"]),
    ],
)
def test_only_a_stream_shorter_than_a_part_is_a_single_put(size: int, calls: list[str]) -> None:
    s3 = FakeS3()
    uploaded(s3, [b"x" * size])
    assert s3.calls == calls


@at_most(15)  # each moves megabytes
@given(st.lists(st.integers(1, 3 * MEBIBYTE), max_size=8))
@example([PART_BYTES - 1, 2])
def test_every_part_but_the_last_has_s3s_minimum(sizes: list[int]) -> None:
    parts = [len(part) for part in in_parts(b"x" * size for size in sizes)]
    assert sum(parts) == sum(sizes)
    assert all(part >= PART_BYTES for part in parts[:-1])
    assert all(parts)


def test_a_part_is_full_at_s3s_minimum() -> None:
    assert PART_BYTES == MIN_PART_BYTES
    parts = [len(part) for part in in_parts([b"x" * PART_BYTES, b"x"])]
    assert parts == [PART_BYTES, 1]


@pytest.mark.parametrize("call", sorted(PUT_OBJECT_COVERS - {"put_object"}))
def test_a_refused_call_leaves_nothing(call: str) -> None:
    s3 = FakeS3(failing=(call,))
    with pytest.raises(ClientError, match=call):
        uploaded(s3, repeat(b"x" * MEBIBYTE, 12))
    assert s3.objects == {}
    assert all(parts == [] for parts in s3.uploads.values()) or not s3.uploads
    if call != "create_multipart_upload":
        assert s3.calls[-1] == "abort_multipart_upload"


class BreakingS3(FakeS3):
    """S3 that breaks at its n-th call, from 1, and works again afterwards."""

    def __init__(self, number: int, error: Exception) -> None:
        super().__init__()
        self._number = number
        self._error = error

    def _called(self, name: str) -> None:
        super()._called(name)
        if len(self.calls) == self._number:
            raise self._error


ERRORS = st.sampled_from(
    [
        ClientError({"Error": {"Code": "SlowDown", "Message": "later"}}, "UploadPart"),
        EndpointConnectionError(endpoint_url="https://s3"),
        ReadTimeoutError(endpoint_url="https://s3"),
        MemoryError(),
    ]
)


@at_most(15)  # each moves megabytes
@given(parts=st.integers(1, 4), data=st.data(), error=ERRORS)
def test_a_failure_at_any_call_passes_through_and_leaves_nothing(
    parts: int, data: st.DataObject, error: Exception
) -> None:
    # the call that creates, one for each part, the one that completes
    s3 = BreakingS3(data.draw(st.integers(1, parts + 2)), error)
    with pytest.raises(type(error)):
        uploaded(s3, repeat(b"x" * PART_BYTES, parts))
    assert s3.objects == {}
    assert s3.uploads in ({}, {"upload-1": []})
    is_open = s3.calls[-1] != "create_multipart_upload"
    assert s3.calls.count("abort_multipart_upload") == is_open


def test_a_stream_that_breaks_leaves_nothing() -> None:
    def breaking() -> Iterator[bytes]:
        yield b"x" * PART_BYTES
        raise RuntimeError("broken")

    s3 = FakeS3()
    with pytest.raises(RuntimeError, match="broken"):
        uploaded(s3, breaking())
    assert s3.objects == {}
    assert s3.uploads == {}


def test_a_refused_abort_is_logged_and_the_first_error_stands(
    caplog: pytest.LogCaptureFixture,
) -> None:
    s3 = FakeS3(failing=("upload_part", "abort_multipart_upload"))
    with pytest.raises(ClientError, match="upload_part"):
        uploaded(s3, [b"x" * PART_BYTES])
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert "abort_multipart_upload" in vars(record)["reason"]
    assert vars(record)["uploadId"] == "upload-1"


def test_memory_is_that_of_one_part_whatever_the_size() -> None:
    s3 = FakeS3(keeps_bodies=False)
    tracemalloc.start()
    try:
        uploaded(s3, repeat(b"x" * 80_000, 1_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert s3.calls.count("upload_part") == 16
    assert peak < 1.5 * PART_BYTES
