"""The bindings of AWS's types for cdktn, made of those for cdktf when they are loaded.

Bindings derive from classes of one of the two libraries, by name: in Python, and in the JavaScript
of the package that jsii loads, with its manifest. The fork kept all other names, so that the name
of the library is what changes:

    import cdktf as _cdktf_9a9027ec                   ->  import cdktn as _cdktn_9a9027ec
    class S3Bucket extends cdktf.TerraformResource {  ->  … extends cdktn.TerraformResource {
    "fqn": "cdktf.TerraformResource"                  ->  "fqn": "cdktn.TerraformResource"
"""

import atexit
import gzip
import io
import re
import tarfile
from pathlib import Path

from cli_base.leftovers import Claim
from tune_model.settings import PROGRAM

_NAME = re.compile(rb"(?<![A-Za-z0-9])cdktf(?![A-Za-z0-9])")


def bindings_for_cdktn(committed: str) -> Path:
    """Write the set for cdktn to a folder that is gone when the process ends; return the folder.

    Args:
        committed: The folder that has the set for cdktf, `aws`.
    """
    claim = Claim.make(PROGRAM, "bindings")
    atexit.register(claim.release)
    for file in Path(committed, "aws").rglob("*"):
        if file.suffix in (".py", ".tgz"):
            written = claim.path / file.relative_to(committed)
            written.parent.mkdir(parents=True, exist_ok=True)
            renamed = _renamed_archive if file.suffix == ".tgz" else _renamed
            written.write_bytes(renamed(file.read_bytes()))
    return claim.path


def _renamed(content: bytes) -> bytes:
    return _NAME.sub(b"cdktn", content)


def _renamed_archive(archive: bytes) -> bytes:
    buffer = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as theirs,
        tarfile.open(fileobj=buffer, mode="w") as ours,
    ):
        for member in theirs:
            file = theirs.extractfile(member)
            content = _renamed(file.read()) if file else b""
            member.size = len(content)
            ours.addfile(member, io.BytesIO(content))
    # jsii keeps what it unpacked by the archive's bytes: no time of day among them.
    return gzip.compress(buffer.getvalue(), compresslevel=1, mtime=0)
