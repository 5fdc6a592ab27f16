"""Reads a plan's or an apply's log while it is written.

The log is read in pieces, by `limit` and `offset`. It begins with the byte 0x02 and ends with 0x03,
so a connection that drops is told from a log that has ended, and reading goes on where it stopped.
Source: HashiCorp's own client, `logreader.go` of github.com/hashicorp/go-tfe.
"""

import codecs
import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from tune_model.hcp.transport import Unclear

_START, _END = b"\x02", b"\x03"
_PIECE = 65536  # bytes, as Terraform's own command line reads
POLL_SECONDS = 1.0
_SILENT_READS = 10  # of a log without its end, after the work has ended
_DROPPED_READS = 10  # in a row

Read = Callable[[int, int], bytes]
"""Gives a piece of the log, by offset and limit, both in bytes."""


def lines(
    read: Read,
    has_ended: Callable[[], bool],
    poll_seconds: float = POLL_SECONDS,
    sleep: Callable[[float], object] = time.sleep,
) -> Iterator[str]:
    """Yield a log's lines as they come, readable, until the log's end.

    Args:
        read: Reads a piece.
        has_ended: Whether the plan or apply has ended, so that nothing more is written.
        poll_seconds: How long to wait for more.
        sleep: Waits a number of seconds.

    Raises:
        Unclear: The log can't be read, time and again.
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    rest = ""
    for piece in _pieces(read, has_ended, poll_seconds, sleep):
        *whole, rest = (rest + decoder.decode(piece)).split("\n")
        yield from map(readable, whole)
    if last := rest + decoder.decode(b"", final=True):
        yield readable(last)


def readable(line: str) -> str:
    """Give a line as a person reads it: Terraform's JSON messages lose their frame.

    A workspace's structured run output is one JSON object a line.
    Source: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
    """
    plain = line.rstrip("\r")
    if not plain.startswith('{"@'):
        return plain
    try:
        message = json.loads(plain)
    except ValueError:
        return plain
    said = str(message.get("@message", plain))
    diagnostic = message.get("diagnostic")
    detail = diagnostic.get("detail") if isinstance(diagnostic, dict) else None
    return f"{said}\n{detail}" if detail else said


def _pieces(
    read: Read,
    has_ended: Callable[[], bool],
    poll_seconds: float,
    sleep: Callable[[float], object],
) -> Iterator[bytes]:
    offset = silent = 0
    while silent <= _SILENT_READS:
        ended = has_ended()  # asked first: what is written before the end is read after it
        piece = _patiently(read, offset, lambda: sleep(poll_seconds))
        if piece:
            yield (piece if offset else piece.removeprefix(_START)).removesuffix(_END)
            offset, silent = offset + len(piece), 0
        if piece.endswith(_END) or (ended and offset == 0):  # it is whole, or never began
            return
        if not piece:
            silent += ended
            sleep(poll_seconds)


def _patiently(read: Read, offset: int, wait: Callable[[], object]) -> bytes:
    """Read a piece, again where the connection drops; Transport has its own tries before."""
    for _ in range(_DROPPED_READS):
        with suppress(Unclear):
            return read(offset, _PIECE)
        wait()
    return read(offset, _PIECE)
