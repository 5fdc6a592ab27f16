"""Tables of numbers from CSV files without a header, as the XGBoost images read them."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from embedded_aws.sagemaker.hyperparameters import CustomerError

Table = npt.NDArray[np.float32]

_LETTERS = re.compile(rb"(?!nan\b|inf\b)[a-df-z]", re.IGNORECASE)  # `e` may be an exponent's
_EMPTY_FIELD = re.compile(rb"(?m)(?<=,)(?=,|\r?$)|^(?=,)")
_SHOWN = 50
KEPT_TABLES = "KEPT_TABLES"
"""The variable that names the folder of parsed tables; without it none is kept."""
_LEAST_KEPT, _MOST_KEPT = 1 << 16, 1 << 26  # bytes of a file's content
_KEPT_AT_ONCE = 8


def read_files(paths: Sequence[Path]) -> Table:
    """Read files of the same columns, one below the other.

    Args:
        paths: CSV files; empty ones add nothing.

    Returns:
        32-bit floats (XGBoost's own precision), shape (rows, columns); rows 0 when all are empty.

    Raises:
        CustomerError: A header, a word, ragged rows, or files of different widths.
    """
    tables = [(path.name, _parsed(path.read_bytes(), path.name)) for path in paths]
    filled = [(name, table) for name, table in tables if len(table)]
    widths = {name: table.shape[1] for name, table in filled}
    if len(set(widths.values())) > 1:
        raise CustomerError(f"The files of a channel have different numbers of columns: {widths}")
    return np.vstack([table for _, table in filled]) if filled else np.empty((0, 0), np.float32)


def _parsed(content: bytes, name: str) -> Table:
    """Parse a file's content, or take what another job of the same content has parsed.

    The jobs of a tuning job read the same files, and parsing takes as long as many a training. A
    table is found by the digest of its whole content: who finds it has read the same bytes itself.
    """
    folder = os.environ.get(KEPT_TABLES)
    if not folder or not _LEAST_KEPT <= len(content) <= _MOST_KEPT:
        return parse(content, name)
    kept = Path(folder) / f"{hashlib.sha256(content).hexdigest()}.npy"
    with contextlib.suppress(OSError, ValueError, EOFError):
        table: Table = np.load(kept)
        return table
    table = parse(content, name)
    with contextlib.suppress(OSError):
        _keep(table, kept)
    return table


def _keep(table: Table, kept: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
        np.save(file, table)
    Path(file.name).replace(kept)  # whole or not at all: others may be looking
    newest = sorted(kept.parent.glob("*.npy"), key=lambda each: each.stat().st_mtime)
    for old in newest[:-_KEPT_AT_ONCE]:
        old.unlink(missing_ok=True)


def parse(content: bytes, name: str) -> Table:
    """Parse one file's content; an empty field is a missing value (NaN).

    Args:
        content: CSV, comma-separated, no header.
        name: File name, for the error.

    Raises:
        CustomerError: A header, a word, or ragged rows.
    """
    stripped = content.strip()
    if not stripped:
        return np.empty((0, 0), np.float32)
    _refuse_header(stripped, name)
    filled = _EMPTY_FIELD.sub(b"nan", stripped) if _has_empty_field(stripped) else stripped
    try:
        return np.loadtxt(io.BytesIO(filled), np.float32, delimiter=",", ndmin=2, comments=None)
    except ValueError as error:
        raise CustomerError(f"Failed to load csv data of file '{name}': {error}") from None


def _refuse_header(content: bytes, name: str) -> None:
    line = content.split(b"\n", 1)[0]
    if found := _LETTERS.search(line):
        letter, shown = found[0].decode(), line[:_SHOWN].decode("utf-8", "replace").strip()
        raise CustomerError(
            f"Non-numeric value '{letter}' found in the header line '{shown}...' of file '{name}'. "
            "CSV format require no header line in it. If header line is already removed, XGBoost "
            "does not accept non-numeric value in the data."
        )


def _has_empty_field(content: bytes) -> bool:
    return any(mark in content for mark in (b",,", b",\n", b",\r", b"\n,")) or (
        content.startswith(b",") or content.endswith(b",")
    )
