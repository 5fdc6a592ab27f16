"""Where the embedded AWS reaches into moto, checked before the server listens.

Every change to moto's insides goes through `replace`, which refuses a name that moto doesn't have:
an upgrade that moves something fails at start-up with that name, never silently in the middle of an
execution. For the same reason the version is pinned.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from typing import Any

MOTO_VERSION = "5.2.5"

_LATE = {
    "ec2": ("networks",),
    "ecr": ("registries",),
    "servicequotas": ("service_quotas",),
}

_installed: list[str] = []


class HookError(RuntimeError):
    """moto isn't the one that the embedded AWS was written against."""


def replace(owner: object, name: str, value: object) -> Any:  # noqa: ANN401 - whatever stood there
    """Replace an attribute of a moto module or class, and return what stood there.

    Raises:
        HookError: `owner` has no such attribute.
    """
    if not hasattr(owner, name):
        place = getattr(owner, "__name__", repr(owner))
        raise HookError(f"moto {version('moto')} has no {place}.{name}; pinned is {MOTO_VERSION}")
    before = getattr(owner, name)
    setattr(owner, name, value)
    return before


def add(owner: type, name: str, value: object) -> None:
    """Add an operation to a moto class that lacks it.

    Raises:
        HookError: `owner` has it by now, and may do it better.
    """
    if hasattr(owner, name):
        raise HookError(f"moto {version('moto')} has {owner.__name__}.{name} itself by now")
    setattr(owner, name, value)


def replace_backend(backends: Any, backend: type) -> None:  # noqa: ANN401 - a moto BackendDict
    """Make moto create `backend` for every account and region of a service."""
    replace(backends, "backend", backend)


def install() -> None:
    """Install every extension once for this process.

    Raises:
        HookError: Another moto than the pinned one, or one of its names is gone.
    """
    if _installed:
        return
    if (found := version("moto")) != MOTO_VERSION:
        raise HookError(f"the embedded AWS needs moto {MOTO_VERSION}, found {found}: make setup")
    for name in (
        "light_imports",
        "wire.pinned",
        "api_errors",
        "buckets",
        "identities",
        "tags",
        "log_keys",
        "functions",
        "step_functions",
        "asl_text",
        "json_paths",
        "maps",
        "integration_names",
        "jsonata",
        "error_names",
        "tried_states",
        "sagemaker",
    ):
        # Here, not above: moto loads only in the server's process, after its settings.
        _install(name)


def install_for(service: str) -> None:
    """Install what extends a service that few ask for: its models load for a second.

    Args:
        service: moto's name of it, such as `ec2`.

    Raises:
        HookError: One of moto's names is gone.
    """
    for name in _LATE.get(service, ()):
        if name not in _installed:
            _install(name)


def _install(name: str) -> None:
    import_module(f"embedded_aws.{name}").install()
    _installed.append(name)
