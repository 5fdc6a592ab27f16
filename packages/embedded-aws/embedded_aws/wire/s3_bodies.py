"""What Amazon S3's requests hold beside an object's data: lists of objects, sources of copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, unquote
from xml.etree import ElementTree as ET

from embedded_aws.iam.denials import Refusal, Why

_SOURCE = "x-amz-copy-source"
_ENCODING, _CHUNKED = "content-encoding", "aws-chunked"


@dataclass(frozen=True)
class ObjectName:
    """An object, or one version of it.

    Attributes:
        bucket: The bucket; empty where the request names it.
        key: The key.
        version: The version's id; None for the current one.
    """

    bucket: str
    key: str
    version: str | None = None


def source_of(text: str) -> ObjectName:
    """Read `x-amz-copy-source`: `BUCKET/KEY[?versionId=ID]`, percent-encoded.

    Raises:
        Refusal: It names no object.
    """
    path, _, query = text.partition("?")
    bucket, _, key = unquote(path).removeprefix("/").partition("/")
    version = parse_qs(query).get("versionId", [None])[0]
    if not bucket or not key or ":" in bucket:
        message = "Copy Source must mention the source bucket and key: sourcebucket/sourcekey"
        raise Refusal(Why.DENIED, message, "InvalidArgument", 400)
    return ObjectName(bucket, key, version)


def without_chunks(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers as they are once the body is out of its chunks, the copy's source normal."""
    found = dict(headers)
    codings = [each.strip() for each in found.pop(_ENCODING, "").split(",")]
    if kept := [each for each in codings if each and each != _CHUNKED]:
        found[_ENCODING] = ",".join(kept)
    if _SOURCE in found:
        source = source_of(found[_SOURCE])
        version = f"?versionId={quote(source.version, safe='')}" if source.version else ""
        found[_SOURCE] = f"{source.bucket}/{quote(source.key, safe='/~')}{version}"
    return found


def canonical(operation: str, body: bytes) -> bytes:
    """Return a body as it goes on: a list of objects is written anew from what was read of it."""
    if operation != "DeleteObjects":
        return body
    root = ET.Element("Delete")
    for name in objects_in(body):
        each = ET.SubElement(root, "Object")
        ET.SubElement(each, "Key").text = name.key
        if name.version is not None:
            ET.SubElement(each, "VersionId").text = name.version
    if _text(_root(body), "Quiet") == "true":
        ET.SubElement(root, "Quiet").text = "true"
    return bytes(ET.tostring(root, encoding="utf-8"))


def objects_in(body: bytes) -> Iterator[ObjectName]:
    """Yield the objects that DeleteObjects names.

    Raises:
        Refusal: It isn't the XML that the API takes.
    """
    for each in _root(body):
        if _name(each) == "Object":
            key = _text(each, "Key")
            if not key:
                raise _malformed()
            yield ObjectName("", key, _text(each, "VersionId"))


def _root(body: bytes) -> ET.Element:
    try:
        text = body.decode()
        if "<!DOCTYPE" in text:  # the API's documents have none, and an entity could hide a name
            raise _malformed()
        root = ET.fromstring(text)  # noqa: S314 - without a document type nothing expands
    except (ET.ParseError, ValueError):
        raise _malformed() from None
    if _name(root) != "Delete" or not any(_name(each) == "Object" for each in root):
        raise _malformed()
    return root


def _text(element: ET.Element, name: str) -> str | None:
    found = [each.text or "" for each in element if _name(each) == name]
    if len(found) > 1:
        raise _malformed()
    return found[0] if found else None


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _malformed() -> Refusal:
    message = (
        "The XML you provided was not well-formed or did not validate against our published schema"
    )
    return Refusal(Why.DENIED, message, "MalformedXML", 400)
