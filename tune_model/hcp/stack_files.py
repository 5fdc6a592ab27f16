"""The files of a synthesized stack that HCP Terraform needs, and their archive.

What is taken is listed, not what is left out: no state, key, cache or `.venv` can slip in.
Source: https://developer.hashicorp.com/terraform/cloud-docs/api-docs/configuration-versions
"""

import gzip
import io
import json
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from cli_base.errors import EnvironmentLacks

STACK_FILE = "cdk.tf.json"
_LOCK_FILE = ".terraform.lock.hcl"  # pins the provider's version; its hashes are public
_MODE = 0o644

Tree = Mapping[str, bytes]
"""Contents by path, with `/`, relative to the tree's root."""


def stack_tree(stack: Path) -> dict[str, bytes]:
    """Read what HCP Terraform needs of a synthesized stack.

    A run there keeps its state in the workspace, whatever a `backend` or `cloud` block says: both
    are left out, and so are CDK's remarks, so the same bytes serve every workspace.
    Source: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/run/api

    Args:
        stack: The directory that `make synth` writes.

    Raises:
        EnvironmentLacks: Nothing is synthesized there.
    """
    if not (stack / STACK_FILE).is_file():
        raise EnvironmentLacks(f"No synthesized stack in {stack}: run make synth.")
    tree = {path.relative_to(stack).as_posix(): path.read_bytes() for path in _taken(stack)}
    tree[STACK_FILE] = _for_any_workspace(tree[STACK_FILE])
    return tree


def packed(tree: Tree) -> bytes:
    """Pack a tree as the `.tar.gz` that a configuration version takes.

    Only names and contents count: the same tree gives the same bytes on one machine.
    """
    buffer = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0, filename="") as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name in sorted(tree):
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(tree[name]), _MODE
            archive.addfile(member, io.BytesIO(tree[name]))
    return buffer.getvalue()


def placed(tree: Tree, directory: str) -> dict[str, bytes]:
    """Put a tree below a workspace's working directory, where HCP Terraform looks for it.

    Source: https://developer.hashicorp.com/terraform/cloud-docs/workspaces/settings#terraform-working-directory
    """
    parts = [part for part in directory.split("/") if part not in {"", "."}]
    return {"/".join([*parts, name]): content for name, content in tree.items()}


def variables_tree(files: list[Path]) -> dict[str, bytes]:
    """Read variable files under names that every run loads, in their order.

    Terraform Enterprise ignores `terraform.tfvars`; it loads `*.auto.tfvars` as HCP Terraform does.
    A workspace's variable wins over the same one in a file.
    Source: https://developer.hashicorp.com/terraform/cloud-docs/variables#precedence

    Args:
        files: Of variables; later ones win.
    """
    return {_loaded_name(position, file): file.read_bytes() for position, file in enumerate(files)}


def without_remarks(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Drop CDK's remarks, the members `//`, from a synthesized stack or a part of it."""
    if isinstance(value, dict):
        return {key: without_remarks(member) for key, member in value.items() if key != "//"}
    if isinstance(value, list):
        return [without_remarks(member) for member in value]
    return value


def _loaded_name(position: int, file: Path) -> str:
    ending = ".auto.tfvars.json" if file.suffix == ".json" else ".auto.tfvars"
    stem = file.name.split(".tfvars")[0].removesuffix(".auto")
    return f"{position:02}-{stem}{ending}"


def _taken(stack: Path) -> Iterator[Path]:
    yield stack / STACK_FILE
    if (stack / _LOCK_FILE).is_file():
        yield stack / _LOCK_FILE
    for path in sorted((stack / "assets").rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path


def _for_any_workspace(content: bytes) -> bytes:
    stack = without_remarks(json.loads(content))
    for block in ("backend", "cloud"):
        stack.get("terraform", {}).pop(block, None)
    return (json.dumps(stack, indent=2) + "\n").encode()
