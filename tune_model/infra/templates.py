"""The documents as templates beside the stack, which Terraform fills in when it plans."""

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tune_model.infra.assets import path_of, staging
from tune_model.infra.cdk import AssetType, Construct, TerraformAsset
from tune_model.infra.documents import documents_root, load_document
from tune_model.infra.expressions import interpolated, mapping
from tune_model.infra.overrides import optional_members, overrides
from tune_model.infra.shared import Shared


class Templates:
    """A directory with each document of `asl` and `iam` as a file for `templatefile`."""

    def __init__(self, shared: Shared) -> None:
        self._root = documents_root()
        self._path = shared.once("documents", self._build, path_of)

    def render(self, document: str, values: Mapping[str, str]) -> str:
        """Return the expression of a document's text.

        Args:
            document: The file, relative to `documents_root()`, such as `iam/trust.json`.
            values: The expression for each of its placeholders and overrides.

        Raises:
            DocumentError: A placeholder is unknown or missing.
        """
        _check(self._root, document, frozenset(values))
        return f'templatefile("{self._path}/{document}.tftpl", {mapping(values)})'

    def render_profile(
        self, document: str, folder: str, documented: Mapping[str, str], scoped: Mapping[str, str]
    ) -> str:
        """Return the expression of the text of a policy, which `iam_profile` chooses.

        Args:
            document: The file's name in `iam` and in `iam/scoped`, without the ending.
            folder: The expression of `scoped/`, or of nothing for the documented one.
            documented: As `values` of `render`, for the documented one.
            scoped: The same for the scoped one.
        """
        _check(self._root, f"iam/{document}.json", frozenset(documented))
        _check(self._root, f"iam/scoped/{document}.json", frozenset(scoped))
        file = f"{self._path}/iam/{interpolated(folder)}{document}.json.tftpl"
        return f'templatefile("{file}", {mapping({**documented, **scoped})})'

    def _build(self, scope: Construct, id_: str) -> TerraformAsset:
        folder, kind = _written(self._root), AssetType.DIRECTORY
        digest = _digest(folder)
        return TerraformAsset(scope, id_, path=str(folder), type=kind, asset_hash=digest)


def template(name: str, root: Path) -> str:
    """Write a document as a template of Terraform's, with a variable for each placeholder.

    Args:
        name: The file, relative to `root`.
        root: The folder that holds `asl` and `iam`.
    """
    document = load_document(name, root)
    variables = {place: interpolated(place) for place in document.placeholders() | {"partition"}}
    replaced = {pointer: interpolated(variable) for pointer, variable in overrides(name).items()}
    return document.render(
        variables,
        lambda variable: f"${{jsonencode({str(variable)[2:-1]})}}",
        overrides=replaced,
        optional=optional_members(name),
    )


@cache
def _check(root: Path, name: str, given: frozenset[str]) -> None:
    beside = {*overrides(name).values(), *optional_members(name).values(), "partition"}
    load_document(name, root).render(dict.fromkeys(given - beside, ""), str)


def _names(root: Path) -> list[str]:
    files = [*root.glob("asl/*.json"), *root.glob("iam/**/*.json")]
    return sorted(file.relative_to(root).as_posix() for file in files)


@cache
def _written(root: Path) -> Path:
    """Write the templates to the folder from which CDK copies them when it synthesizes."""
    folder = staging() / f"documents-{len(list(staging().iterdir()))}"
    for name in _names(root):
        file = folder / f"{name}.tftpl"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(template(name, root), encoding="utf-8")
    return folder


@cache
def _digest(folder: Path) -> str:
    """Digest names and contents, which CDK would do in the order of the disk."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:32].upper()
