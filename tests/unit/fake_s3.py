"""An S3 client that records its calls and keeps S3's promises about uploads."""

import base64
import zlib
from typing import Any

from botocore.exceptions import ClientError

MIN_PART_BYTES = 5 * 1024 * 1024


class FakeS3:
    """The five upload calls of boto3's S3 client, in memory.

    Args:
        failing: Names of calls that S3 refuses.
        keeps_bodies: False to forget bodies, so that memory is the caller's alone.

    Attributes:
        calls: Names of the calls, in order.
        objects: Contents by key; an object appears when its upload completes.
        uploads: Parts of open multipart uploads, by upload identifier.
    """

    def __init__(self, *, failing: tuple[str, ...] = (), keeps_bodies: bool = True) -> None:
        self.failing = failing
        self.keeps_bodies = keeps_bodies
        self.calls: list[str] = []
        self.objects: dict[str, bytes] = {}
        self.uploads: dict[str, list[dict[str, Any]]] = {}

    def put_object(self, *, Bucket: str, Key: str, Body: bytes, **_: Any) -> dict[str, Any]:  # noqa: N803 - boto3's names
        self._called("put_object")
        self.objects[f"{Bucket}/{Key}"] = Body
        return {}

    def create_multipart_upload(self, *, ChecksumAlgorithm: str, **_: Any) -> dict[str, Any]:  # noqa: N803 - boto3's names
        self._called("create_multipart_upload")
        assert ChecksumAlgorithm == "CRC32"
        self.uploads["upload-1"] = []
        return {"UploadId": "upload-1"}

    def upload_part(self, **request: Any) -> dict[str, Any]:
        self._called("upload_part")
        body, parts = request["Body"], self.uploads[request["UploadId"]]
        crc = base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()
        assert request["ChecksumCRC32"] == crc
        assert request["PartNumber"] == len(parts) + 1
        part = {"PartNumber": request["PartNumber"], "ETag": f'"{len(parts)}"', "crc": crc}
        parts.append({**part, "size": len(body), "body": body if self.keeps_bodies else b""})
        return {"ETag": part["ETag"]}

    def complete_multipart_upload(self, **request: Any) -> dict[str, Any]:
        self._called("complete_multipart_upload")
        parts = self.uploads.pop(request["UploadId"])
        assert request["MultipartUpload"]["Parts"] == [
            {"PartNumber": part["PartNumber"], "ETag": part["ETag"], "ChecksumCRC32": part["crc"]}
            for part in parts
        ]
        assert all(part["size"] >= MIN_PART_BYTES for part in parts[:-1])
        content = b"".join(part["body"] for part in parts)
        self.objects[f"{request['Bucket']}/{request['Key']}"] = content
        return {}

    def abort_multipart_upload(self, **request: Any) -> dict[str, Any]:
        self._called("abort_multipart_upload")
        del self.uploads[request["UploadId"]]
        return {}

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if name in self.failing:
            raise ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, name)
