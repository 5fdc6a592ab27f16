"""The plans that are audited: the stack, documented and current, and the hardened example.

Planned on the embedded AWS, which the data sources ask; nothing is applied.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tools.deploy.terraform_root import Root
from tools.measure.embedded import started
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).resolve().parents[2]
STACK, MODULES = "deploy/terraform-cloud", "modules"
_LOCAL: dict[str, dict[str, object]] = {"terraform": {"backend": {"local": {}}}}
_AT_ONCE = 2


@dataclass(frozen=True)
class Audited:
    """A root and its variables.

    Attributes:
        name: As the explanations call its plan.
        root: Its directory in the project.
        variables: Values for its variables.
    """

    name: str
    root: str
    variables: Mapping[str, str] = field(default_factory=dict)


PLANS = (
    Audited("default", STACK),
    Audited("current", STACK, {"workflow": "current"}),
    Audited("hardened", "examples/hardened"),
)


def made(folder: Path) -> dict[str, Path]:
    """Plan all of them; return the file of each plan, as JSON, by its name.

    Args:
        folder: Empty; gets copies of the roots, and the plans.

    Raises:
        RuntimeError: Terraform fails; its text is the message.
    """
    with started() as address, ThreadPoolExecutor(_AT_ONCE) as pool:
        server = SandboxServer(**asdict(address))
        files = pool.map(lambda audited: _plan(audited, folder, server), PLANS)
        return dict(zip((audited.name for audited in PLANS), files, strict=True))


def _plan(audited: Audited, folder: Path, server: SandboxServer) -> Path:
    copy = folder / audited.name
    for part in (audited.root, MODULES):  # an example finds the module where it is here
        made_there = shutil.ignore_patterns(".terraform*", "*.tfstate*", "sandbox_override*")
        shutil.copytree(ROOT / part, copy / part, ignore=made_there)
    root = Root(copy / audited.root, server, _LOCAL, **audited.variables)
    root.init()
    root.run("plan", "-input=false", "-out=plan")
    file = folder / f"{audited.name}.json"
    file.write_text(root.run("show", "-json", "plan"), encoding="utf-8")
    return file
