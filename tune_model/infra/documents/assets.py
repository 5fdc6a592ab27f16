"""Files that go beside the stack: CDK copies them when it synthesizes."""

import atexit
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from cli_base.leftovers import Claim
from tune_model.infra.cdk import AssetType, Construct, TerraformAsset
from tune_model.settings import PROGRAM


def file_asset(scope: Construct, id_: str, name: str, content: bytes) -> str:
    """Put a file beside the stack; return its path there."""
    path = _write({name: content}) / name
    return str(TerraformAsset(scope, id_, path=str(path), type=AssetType.FILE).path)


def folder_asset(
    scope: Construct, id_: str, contents: Mapping[str, bytes], version: str | None = None
) -> str:
    """Put a folder beside the stack; return its path there, `assets/<id>/<version>`.

    Args:
        scope: Gets the asset.
        id_: Unique in the scope.
        contents: Those of the files, by their names in the folder.
        version: A digest of the contents by default.
    """
    path, kind = _write(contents), AssetType.DIRECTORY
    digest = version or folder_digest(contents)
    return str(TerraformAsset(scope, id_, path=str(path), type=kind, asset_hash=digest).path)


def folder_digest(contents: Mapping[str, bytes]) -> str:
    """Digest names and contents, which CDK would do in the order of the disk."""
    digest = hashlib.sha256()
    for name in sorted(contents, key=PurePosixPath):
        digest.update(name.encode() + b"\0" + contents[name])
    return digest.hexdigest()[:32].upper()


def _write(contents: Mapping[str, bytes]) -> Path:
    """Write files to a folder of their own, from which CDK copies them."""
    folder = Path(mkdtemp(dir=_staging()))
    for name, content in contents.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


@cache
def _staging() -> Path:
    """Make the folder that holds them all; it is gone when the process ends."""
    claim = Claim.make(PROGRAM, "assets")
    atexit.register(claim.release)
    return claim.path
