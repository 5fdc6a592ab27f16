"""One file with a header, CSV or Parquet, as lines of numbers separated by commas.

Rules: SageMaker developer guide, "Input/Output Interface for the XGBoost Algorithm": numbers only.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from cli_base.errors import EnvironmentLacks, UsageError

BLOCK = 1 << 20
_SHOWN = 12  # columns of a list in a message
_LONGEST_HEADER = 1 << 20
_MARKS = {
    b"\x1f\x8b": "is compressed by gzip: unpack it first",
    b"PK\x03\x04": "is a ZIP archive: unpack it first",
    b"\xff\xfe": "is UTF-16 text: save it as UTF-8",
    b"\xfe\xff": "is UTF-16 text: save it as UTF-8",
    b"BZh": "is compressed by bzip2: unpack it first",
    b"\x28\xb5\x2f\xfd": "is compressed by zstd: unpack it first",
}
"""Beginnings of files that are no CSV, and what to do about them."""


@dataclass(frozen=True)
class Table:
    """A file with columns that have names.

    Attributes:
        path: The file.
        names: The columns' names, in the file's order.
        is_parquet: Whether it is Parquet; else it is CSV.
    """

    path: Path
    names: tuple[str, ...]
    is_parquet: bool

    def position(self, label: str) -> int:
        """Return the place of a column among the others, from 0.

        Raises:
            UsageError: There is no column of that name, or two.
        """
        found = [number for number, name in enumerate(self.names) if name == label]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(f"{self.path} has {len(found)} columns named {label!r}")
        near = get_close_matches(label, self.names, 1)
        meant = f", or did you mean {near[0]!r}?" if near else "."
        raise UsageError(
            f"{self.path} has no column {label!r}: its first line, which must be a header, has "
            f"{_listed(self.names)}. Either the file has no header{meant}"
        )

    def blocks(self) -> Iterator[list[bytes]]:
        """Yield the rows below the header, a block of lines at a time, without line ends."""
        yield from _parquet_lines(self.path) if self.is_parquet else _csv_lines(self.path)


def open_table(path: Path) -> Table:
    """Look at a file's beginning.

    Raises:
        UsageError: It can't be read, or is neither CSV in UTF-8 with commas nor Parquet.
        EnvironmentLacks: It is Parquet, and pyarrow isn't installed.
    """
    start = beginning(path)
    if start[:4] == b"PAR1":
        return Table(path, _parquet_names(path), is_parquet=True)
    refuse_other_formats(path, start)
    line = start.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0].rstrip(b"\r")
    names = next(csv.reader([line.decode("utf-8", "replace")]), [])
    if all(map(_is_number, names)):
        raise UsageError(
            f"{path} has no header: its first line is {_listed(names)}. --label names a column"
        )
    return Table(path, tuple(name.strip() for name in names), is_parquet=False)


def beginning(path: Path) -> bytes:
    """Return the first bytes of a file, whose format they tell.

    Raises:
        UsageError: It can't be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_HEADER)
    except OSError as error:
        raise UsageError(f"{path} can't be read: {error.strerror}") from error


def refuse_other_formats(path: Path, start: bytes) -> None:
    """Refuse what is no CSV with commas, by name.

    Args:
        path: The file.
        start: Its first bytes.

    Raises:
        UsageError: It is compressed, of another encoding, or of another separator.
    """
    for mark, what in _MARKS.items():
        if start.startswith(mark):
            raise UsageError(f"{path} {what}")
    line = start.split(b"\n", 1)[0]
    if not start:
        raise UsageError(f"{path} is empty")
    if b"\0" in line:
        raise UsageError(f"{path} isn't text: CSV in UTF-8, or Parquet, is read")
    if b"\n" not in start and b"\r" in start:
        raise UsageError(f"{path} ends its lines with CR alone: save it with LF or CRLF")
    for mark, name in ((b";", "semicolons"), (b"\t", "tabs"), (b"|", "bars")):
        if mark in line and b"," not in line:
            raise UsageError(f"{path} separates its columns by {name}: save it with commas")


def _csv_lines(path: Path) -> Iterator[list[bytes]]:
    with path.open("rb") as file:
        file.readline()
        while block := file.read(BLOCK):
            if not block.endswith(b"\n"):
                block += file.readline()
            if b"\r" in block:
                block = block.replace(b"\r\n", b"\n")
            yield block.removesuffix(b"\n").split(b"\n")


def _parquet_names(path: Path) -> tuple[str, ...]:
    try:
        return tuple(_parquet(path).schema_arrow.names)
    except (ValueError, OSError) as error:  # pyarrow's ArrowInvalid is a ValueError
        raise UsageError(f"{path} isn't a whole Parquet file: {error}") from error


def _parquet_lines(path: Path) -> Iterator[list[bytes]]:
    from pyarrow import csv as arrow_csv  # noqa: PLC0415 - the same

    options = arrow_csv.WriteOptions(include_header=False, quoting_style="none")
    for batch in _parquet(path).iter_batches(batch_size=1 << 14):
        text = io.BytesIO()
        arrow_csv.write_csv(batch, text, options)
        yield text.getvalue().removesuffix(b"\n").split(b"\n")


def _parquet(path: Path):  # type: ignore[no-untyped-def]  # noqa: ANN202 - pyarrow has no types
    try:
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - only who has Parquet needs it
    except ImportError as error:
        raise EnvironmentLacks(
            f"{path} is Parquet, which pyarrow reads: pip install 'tune-model[data]' brings it"
        ) from error
    return ParquetFile(path)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(name[:30] for name in names[:_SHOWN]) + more


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return not text.strip()
    return True
