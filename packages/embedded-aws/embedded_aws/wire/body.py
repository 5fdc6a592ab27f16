"""Bodies: read once, no more than the sender may send, and what of them was signed.

Sources: Amazon S3 API Reference, "Signature Calculations for the Authorization Header" and "Using
chunked upload" (the values of `x-amz-content-sha256`, chunk signatures, trailers); Lambda quotas
(the largest request of an API other than S3's); Amazon S3 quotas (the largest single upload).
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from embedded_aws.iam.denials import Refusal, Why

_MIB = 1024 * 1024
UNSIGNED_LIMIT = 10 * _MIB  # nobody who doesn't sign needs more; it bounds what anybody can fill
SIGNED_LIMIT = 100 * _MIB
OBJECT_LIMIT = 5 * 1024 * _MIB
_DISCARDED_AT_MOST = 1024 * _MIB
_PIECE = _MIB

UNSIGNED = "UNSIGNED-PAYLOAD"
_CHUNKED = frozenset(
    {
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    }
)
_NOTHING = hashlib.sha256(b"").hexdigest()
_LONGEST_LINE = 16 * 1024
_HEAD = re.compile(
    rb"(?P<size>[0-9a-fA-F]{1,16})(?:;chunk-signature=(?P<signature>[0-9a-f]+))?\r\n"
)

ChunkSigner = Callable[[str, str], str]
"""Signs a kind of chunk (`PAYLOAD`, `TRAILER`) and the lines that it is signed with."""


def read(environ: dict[str, Any], most: int) -> bytes:
    """Read a request's body, and note in its environment what is left of it.

    Args:
        environ: The request's WSGI environment.
        most: Bytes that the sender may send.

    Raises:
        Refusal: It is longer, or ends before its length.
    """
    length = int(environ.get("CONTENT_LENGTH") or 0)
    chunked = "HTTP_TRANSFER_ENCODING" in environ
    if length > most:
        raise _too_large(most)
    try:
        stream = environ["wsgi.input"]
        data = b"".join(_pieces(stream, most)) if chunked else stream.read(length)
    except OSError as error:
        _note_all_read(environ)
        raise _incomplete(str(error)) from None
    _note_all_read(environ)
    if len(data) < length:
        raise _incomplete("The body ends before its length")
    return data


def _pieces(stream: Any, most: int) -> Iterator[bytes]:  # noqa: ANN401 - werkzeug's stream
    """Yield a chunked body's pieces; the stream makes room for all that it is asked for."""
    left = most
    while piece := stream.read(_PIECE):
        left -= len(piece)
        if left < 0:
            raise _too_large(most)
        yield piece


def _note_all_read(environ: dict[str, Any]) -> None:
    environ["CONTENT_LENGTH"] = "0"
    environ.pop("HTTP_TRANSFER_ENCODING", None)


def _incomplete(message: str) -> Refusal:
    return Refusal(Why.DENIED, message, "IncompleteBody", 400)


def discard(environ: Mapping[str, Any]) -> None:
    """Read what is left of a refused request's body, so that the sender gets to read the answer."""
    left = min(int(environ.get("CONTENT_LENGTH") or 0), _DISCARDED_AT_MOST)
    if "HTTP_TRANSFER_ENCODING" in environ:
        left = _DISCARDED_AT_MOST
    with contextlib.suppress(OSError):  # the sender has gone, or sends no chunks
        while left > 0 and (piece := environ["wsgi.input"].read(min(left, _PIECE))):
            left -= len(piece)


def _too_large(most: int) -> Refusal:
    message = f"The request is larger than the {most} bytes that its sender may send"
    return Refusal(Why.DENIED, message, "RequestEntityTooLargeException", 413)


def of_object(body: bytes, stated: str, sign: ChunkSigner | None, seed: str) -> bytes:
    """Check a body of Amazon S3 against what its request says of it, and take its chunks apart.

    Args:
        body: As it came.
        stated: `x-amz-content-sha256`.
        sign: Signs chunks as the sender must have; None where nobody checks signatures.
        seed: The request's own signature, which the first chunk's builds on.

    Returns:
        The object's data.

    Raises:
        Refusal: The body isn't what was signed.
    """
    if stated in _CHUNKED:
        signs = sign if stated.startswith("STREAMING-AWS4") else None
        return b"".join(_chunks(io.BytesIO(body), signs, seed))
    if stated not in {"", UNSIGNED} and hashlib.sha256(body).hexdigest() != stated:
        message = "The provided 'x-amz-content-sha256' header does not match what was computed."
        raise Refusal(Why.DENIED, message, "XAmzContentSHA256Mismatch", 400)
    return body


def is_chunked(stated: str) -> bool:
    """Say whether a value of `x-amz-content-sha256` announces chunks."""
    return stated in _CHUNKED


def _chunks(stream: io.BytesIO, sign: ChunkSigner | None, before: str) -> Iterator[bytes]:
    while True:
        size, signature = _chunk_head(stream)
        data = stream.read(size)
        if len(data) != size:
            raise _malformed()
        if sign:
            digest = hashlib.sha256(data).hexdigest()
            before = _same(sign("PAYLOAD", f"{before}\n{_NOTHING}\n{digest}"), signature)
        if not size:
            break
        if stream.readline(_LONGEST_LINE) != b"\r\n":
            raise _malformed()
        yield data
    _check_trailer(stream, sign, before)


def _chunk_head(stream: io.BytesIO) -> tuple[int, str]:
    head = _HEAD.fullmatch(stream.readline(_LONGEST_LINE))
    if head is None:
        raise _malformed()
    return int(head["size"], 16), (head["signature"] or b"").decode()


def _check_trailer(stream: io.BytesIO, sign: ChunkSigner | None, before: str) -> None:
    lines = [line.decode("latin-1").strip() for line in stream]
    named = [line for line in lines if line and not line.startswith("x-amz-trailer-signature:")]
    if sign is None or not named:
        return
    text = "".join(f"{line}\n" for line in named)
    digest = hashlib.sha256(text.encode("latin-1")).hexdigest()
    last = next((each for each in lines if each.startswith("x-amz-trailer-signature:")), "")
    _same(sign("TRAILER", f"{before}\n{digest}"), last.partition(":")[2].strip())


def _same(expected: str, found: str) -> str:
    if not hmac.compare_digest(expected.encode(), found.encode("latin-1", "replace")):
        raise Refusal(Why.BAD_SIGNATURE)
    return expected


def _malformed() -> Refusal:
    message = "The chunked body isn't framed as aws-chunked says"
    return Refusal(Why.DENIED, message, "InvalidChunkSizeError", 400)
