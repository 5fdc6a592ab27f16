"""Files that go beside the stack: CDK copies them when it synthesizes."""

import atexit
from functools import cache
from pathlib import Path

from cli_base.leftovers import Claim
from tune_model.infra.cdk import TerraformAsset
from tune_model.settings import PROGRAM


def path_of(asset: TerraformAsset) -> str:
    """Return an asset's path as an argument, right in a root and in a nested module."""
    return f"${{path.module}}/{asset.path}"


@cache
def staging() -> Path:
    """Make the folder from which CDK copies assets; it is gone when the process ends."""
    claim = Claim.make(PROGRAM, "assets")
    atexit.register(claim.release)
    return claim.path
