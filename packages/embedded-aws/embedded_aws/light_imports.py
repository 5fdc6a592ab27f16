"""moto's Step Functions, loaded without what it loads for one name of it.

Its integration with AWS Batch takes an enumeration from moto's Batch, whose package loads moto's
EC2 and its tables of every instance type: two thirds of the server's start.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

_PACKAGE, _MODULE = "moto.batch", "moto.batch.utils"


def install() -> None:
    """Load the enumeration alone; moto's Batch loads whole when it is first asked for."""
    if _PACKAGE in sys.modules:
        return
    spec = find_spec(_PACKAGE)
    if spec is None:
        return
    bare = ModuleType(_PACKAGE)
    bare.__path__ = list(spec.submodule_search_locations or [])
    sys.modules[_PACKAGE] = bare
    try:
        import_module(_MODULE)
    finally:
        del sys.modules[_PACKAGE]
