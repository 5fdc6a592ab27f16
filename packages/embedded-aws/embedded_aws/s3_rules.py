"""What S3 refuses of a request, in its own words: names, numbers, markers, XML documents.

Sources: Amazon S3 User Guide, "General purpose bucket naming rules"; Amazon S3 API reference,
"Error responses" and the operations' own pages.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Any

from embedded_aws import request_parameters, validation
from embedded_aws.api_errors import AwsError
from embedded_aws.request_parameters import MALFORMED_XML, Asked, Parameters
from embedded_aws.wire_values import WrongType

_NAME = re.compile(r"[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]")
_FORBIDDEN_STARTS = ("xn--", "sthree-")
_FORBIDDEN_ENDS = ("-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3")
_PARTS = range(1, 10_001)  # API UploadPart: "any number from 1 to 10,000, inclusive"
_KEY_BYTES = 1024  # User Guide, "Naming Amazon S3 objects"
# What the SDK's model calls a time, and what S3 itself reads in a wider form.
_FREE = frozenset({"Expires", "IfModifiedSince", "IfUnmodifiedSince"})
# CreateBucket takes a document or none, an ACL is in headers or in a document.
_NEED_NO_BODY = frozenset({"CreateBucket", "PutBucketAcl", "PutObjectAcl", "RestoreObject"})
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML 1.0
_GRANTEE = re.compile(r'(id|uri|emailAddress)="?[^"]+"?', re.IGNORECASE)


def check(asked: Asked) -> None:
    """Check the parameters of a request to S3.

    Raises:
        AwsError: They don't fit.
    """
    try:
        params = asked.parameters()
    except request_parameters.Unreadable as error:
        raise AwsError("MalformedXML", str(error)) from error
    if any(_UNWRITABLE.search(value) for value in params.values() if isinstance(value, str)):
        message = "A parameter has a character that no answer in XML could hold"
        raise AwsError("InvalidArgument", message)
    name, shape = asked.operation.name, asked.operation.input_shape
    if name == "CreateBucket":
        _check_name(params["Bucket"])
    _check_body(name, shape, params)
    _check_model(shape, params)
    _check_numbers(shape, params)
    _check_grants(params)
    if len(params.get("Key", "").encode("utf-8", "replace")) > _KEY_BYTES:
        raise AwsError("KeyTooLongError", "Your key is too long")


def _check_name(name: str) -> None:
    if (
        not _NAME.fullmatch(name)
        or ".." in name
        or name.startswith(_FORBIDDEN_STARTS)
        or name.endswith(_FORBIDDEN_ENDS)
        or _is_address(name)
    ):
        raise AwsError("InvalidBucketName", "The specified bucket is not valid.")


def _is_address(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True


def _check_body(name: str, shape: Any, params: Parameters) -> None:  # noqa: ANN401 - botocore's
    """Refuse a missing document, and those that the model lets pass and S3 doesn't."""
    payload = shape.serialization.get("payload") if shape else None
    if not payload or request_parameters.is_data(shape.members[payload]) or name in _NEED_NO_BODY:
        return
    if payload not in params:
        raise AwsError("MissingRequestBodyError", "Request Body is empty")
    document = params[payload]
    if name == "PutPublicAccessBlock" and not document:
        raise AwsError("InvalidRequest", "Must specify at least one configuration.")
    if name == "PutBucketEncryption" and len(document.get("Rules", ())) != 1:
        raise AwsError("MalformedXML", MALFORMED_XML)
    if name == "CompleteMultipartUpload" and not document.get("Parts"):
        raise AwsError("InvalidRequest", "You must specify at least one part")


def _check_model(shape: Any, params: Parameters) -> None:  # noqa: ANN401 - botocore's shape
    payload = shape.serialization.get("payload") if shape else None
    for name, member in shape.members.items() if shape else ():
        value = params.get(name)
        if name in _FREE or (name == payload and request_parameters.is_data(member)):
            continue
        if value is not None:
            _check_member(name, member, value, in_body=name == payload)
        elif name in shape.required_members:
            raise AwsError("InvalidArgument", f"{name} is required")


def _check_member(name: str, member: Any, value: Any, *, in_body: bool) -> None:  # noqa: ANN401
    try:
        broken = validation.problems(member, value, textual=True)
    except WrongType as error:
        if in_body:
            raise AwsError("MalformedXML", MALFORMED_XML) from error
        raise AwsError("InvalidArgument", f"Provided {name} {error}") from error
    if any(each.path.endswith("locationConstraint") for each in broken):
        raise AwsError(
            "InvalidLocationConstraint", "The specified location-constraint is not valid"
        )
    if broken and in_body:
        raise AwsError("MalformedXML", MALFORMED_XML)
    if broken:
        raise AwsError("InvalidArgument", f"{name}: {validation.sentence(broken)}")


def _check_numbers(shape: Any, params: Parameters) -> None:  # noqa: ANN401 - botocore's shape
    """Check the numbers in the query string, of which the model has no range."""
    for name, member in shape.members.items() if shape else ():
        if member.type_name != "integer" or name not in params:
            continue
        key, number = member.serialization.get("name", name), int(params[name])
        if key == "partNumber" and number not in _PARTS:
            message = "Part number must be an integer between 1 and 10000, inclusive"
            raise AwsError("InvalidArgument", message)
        if number < 0:
            message = f"Argument {key} must be an integer between 0 and 2147483647"
            raise AwsError("InvalidArgument", message)


def _check_grants(params: Parameters) -> None:
    """Check the headers that grant rights: `id="...", uri="..."` (API PutObjectAcl)."""
    for name, value in params.items():
        grantees = value.split(",") if name.startswith("Grant") else ()
        if not all(_GRANTEE.fullmatch(each.strip()) for each in grantees):
            raise AwsError("InvalidArgument", "Argument format not recognized")
