"""Uploads a stream to S3 with flat memory, by calls that `s3:PutObject` covers."""

from __future__ import annotations

import base64
import io
import logging
import zlib
from typing import TYPE_CHECKING, Final, Self

from botocore.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from types_boto3_s3.client import S3Client
    from types_boto3_s3.type_defs import CompletedPartTypeDef

PART_BYTES: Final = 5 * 1024 * 1024
"""Least size of every part but the last (S3 User Guide, "Multipart upload limits")."""

LOGGER: Final = logging.getLogger(__name__)


def upload(s3: S3Client, bucket: str, key: str, blocks: Iterable[bytes]) -> int:
    """Upload a stream as one object, which appears whole or not at all.

    A stream shorter than `PART_BYTES` is a single PutObject; any other a multipart upload.

    Args:
        s3: The S3 client.
        bucket: The bucket's name.
        key: The object's key.
        blocks: The content, in blocks well below `PART_BYTES`; read once.

    Returns:
        The object's size in bytes.

    Raises:
        botocore.exceptions.ClientError: S3 refused a call; no object was written.
    """
    parts = in_parts(blocks)
    part = next(parts, b"")
    if len(part) < PART_BYTES:
        s3.put_object(Bucket=bucket, Key=key, Body=part, ContentType="text/csv")
        return len(part)
    with MultipartUpload(s3, bucket, key) as multipart:
        while part:
            multipart.send(part)
            part = b""  # freed before the next one is made
            part = next(parts, b"")
    return multipart.size


def in_parts(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Join blocks into parts.

    Args:
        blocks: The content, in blocks of any size.

    Yields:
        Parts of at least `PART_BYTES`, save the last, which has at least one byte.
    """
    part = io.BytesIO()
    for block in blocks:
        part.write(block)
        if part.tell() >= PART_BYTES:
            # getvalue() shares the buffer, so a full part is never held twice
            full, part = part, io.BytesIO()
            yield full.getvalue()
            del full
    if part.tell():
        yield part.getvalue()


class MultipartUpload:
    """A multipart upload: completed when its block ends well, aborted when it doesn't.

    Each part carries its CRC-32, and S3 checks the object against them at the end.

    Args:
        s3: The S3 client.
        bucket: The bucket's name.
        key: The object's key.

    Attributes:
        size: Bytes sent so far.
    """

    def __init__(self, s3: S3Client, bucket: str, key: str) -> None:
        self.size = 0
        self._s3 = s3
        self._bucket = bucket
        self._key = key
        self._upload_id = ""
        self._parts: list[CompletedPartTypeDef] = []

    def __enter__(self) -> Self:
        """Create the upload."""
        self._upload_id = self._s3.create_multipart_upload(
            Bucket=self._bucket, Key=self._key, ContentType="text/csv", ChecksumAlgorithm="CRC32"
        )["UploadId"]
        return self

    def send(self, part: bytes) -> None:
        """Upload the next part.

        Args:
            part: Its bytes, at least `PART_BYTES` unless it is the last.
        """
        number = len(self._parts) + 1
        checksum = base64.b64encode(zlib.crc32(part).to_bytes(4, "big")).decode("ascii")
        response = self._s3.upload_part(
            Bucket=self._bucket,
            Key=self._key,
            UploadId=self._upload_id,
            PartNumber=number,
            Body=part,
            ChecksumCRC32=checksum,
        )
        self._parts.append(
            {"PartNumber": number, "ETag": response["ETag"], "ChecksumCRC32": checksum}
        )
        self.size += len(part)

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Complete the upload, or abort it when an error ends the block."""
        if error is not None:
            self._abort()
            return
        try:
            self._complete()
        except BaseException:
            self._abort()
            raise

    def _complete(self) -> None:
        self._s3.complete_multipart_upload(
            Bucket=self._bucket,
            Key=self._key,
            UploadId=self._upload_id,
            MultipartUpload={"Parts": self._parts},
        )

    def _abort(self) -> None:
        """Discard the parts, as far as allowed.

        The documented policy grants `s3:PutObject` alone, and this call wants
        `s3:AbortMultipartUpload`: a refusal is logged and the error that brought us here stands.
        """
        try:
            self._s3.abort_multipart_upload(
                Bucket=self._bucket, Key=self._key, UploadId=self._upload_id
            )
        except (BotoCoreError, ClientError) as refusal:
            LOGGER.warning(
                "multipart upload not aborted: its parts stay, and are billed, until removed",
                extra={
                    "bucket": self._bucket,
                    "key": self._key,
                    "uploadId": self._upload_id,
                    "reason": str(refusal),
                },
            )
