"""The sample's functions as modules, loaded from the sources that are deployed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from cli_base.errors import EnvironmentLacks
from tune_model.infra.documents.load import documents_root


def load(name: str, root: Path | None = None) -> ModuleType:
    """Load a module of the data-generating function, as `generate_dataset_NAME`.

    Args:
        name: The source's name, without its ending.
        root: What has `lambda_src`; where the documents are by default.

    Raises:
        EnvironmentLacks: It can't be loaded.
    """
    path = (root or documents_root()) / "lambda_src" / "generate_dataset" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"generate_dataset_{name}", path)
    if spec is None or spec.loader is None:
        raise EnvironmentLacks(f"{path} can't be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
