"""`make cloud-tree`: writes `deploy/terraform-cloud`, the stack as a VCS-driven run takes it.

HCP Terraform clones the repository and runs no Python, so the synthesized stack must be in it. The
directory is committed; a test proves that it is fresh.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from tune_model.hcp.stack_files import stack_tree
from tune_model.infra.cdk import App
from tune_model.infra.stacks import RootStack
from tune_model.terraform.binary import REGISTRY
from tune_model.terraform.provider_lock import LOCK, ProviderLock

ROOT = Path(__file__).resolve().parents[2]
DIRECTORY = ROOT / "deploy" / "terraform-cloud"
_README = """\
# The stack for VCS-driven runs

Written by `make cloud-tree`: don't edit. In the workspace's settings, *Version Control*, set the
Terraform working directory to `deploy/terraform-cloud`. `docs/terraform-cloud.md` has the rest.
"""


def write(directory: Path, root: Path = ROOT) -> None:
    """Write the tree in place of what is there.

    Args:
        directory: Gets `cdk.tf.json`, `assets/`, `README.md` and the lock of the provider.
        root: The project's directory, with that lock if it is committed.
    """
    with tempfile.TemporaryDirectory() as out:
        app = App(outdir=out, stack_traces=False)
        RootStack(app, "tune")
        app.synth()
        tree = stack_tree(Path(out, "stacks", "tune"))
    if (lock := ProviderLock(root, REGISTRY).committed) is not None:
        tree[LOCK] = lock.encode()
    shutil.rmtree(directory, ignore_errors=True)
    for name, content in {**tree, "README.md": _README.encode()}.items():
        file = directory / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def main() -> int:
    """Write the tree where it belongs."""
    write(DIRECTORY)
    print(f"{DIRECTORY.relative_to(ROOT)}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
