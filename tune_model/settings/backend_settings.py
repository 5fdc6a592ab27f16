"""Which backend keeps Terraform's state: read from the settings here, and nowhere else.

`BACKEND` is `local`, `s3` or `cloud`. Each setting of a backend is an environment variable, or a
member of the block `backend` in cdktf.json's `context`; the variable wins:

    "context": {"backend": {"type": "s3", "bucket": "our-states", "region": "eu-west-1"}}

`infra` writes the backend into the stack, `terraform` initializes it,
and the command line talks to HCP Terraform about it.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, ClassVar

from cli_base.errors import UsageError

KIND = "BACKEND"
_FILE = "cdktf.json"
_REGIONS = ("AWS_REGION", "AWS_DEFAULT_REGION")  # the S3 backend reads them itself
_NO_REGION = "BACKEND=s3 needs the bucket's region: set BACKEND_S3_REGION, such as eu-west-1."
_NO_BUCKET = (
    "BACKEND=s3 needs BACKEND_S3_BUCKET, the bucket that keeps the state, "
    "or BACKEND_CONFIG, which names it."
)


def _setting(variable: str, pattern: str, allowed: str, default: str | None = None) -> Any:  # noqa: ANN401 - as dataclasses.field
    metadata = {"variable": variable, "pattern": pattern, "allowed": allowed}
    return field(default=default, metadata=metadata)


def _list_setting(variable: str, pattern: str, allowed: str) -> Any:  # noqa: ANN401 - the same
    return field(
        default=(), metadata={"variable": variable, "pattern": pattern, "allowed": allowed}
    )


@dataclass(frozen=True)
class Local:
    """The state in `terraform.tune.tfstate` at the project's root."""

    kind: ClassVar[str] = "local"


@dataclass(frozen=True)
class S3:
    """The state in an object of S3, locked by another one beside it.

    Attributes:
        bucket: Its name; None where `config` names it.
        key: The object's key. Each deployment needs one of its own.
        region: The bucket's; None: as `AWS_REGION` or `config` says.
        kms_key: ARN of the KMS key that encrypts the state; None: S3's own key.
        role: ARN of the role that reads and writes the state; None: the caller's own rights.
        config: What `-backend-config` gets: files, and settings such as `bucket=our-states`.
    """

    kind: ClassVar[str] = "s3"

    # S3 User Guide, "General purpose bucket naming rules".
    bucket: str | None = _setting(
        "BACKEND_S3_BUCKET",
        r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
        "3-63 lower case letters, digits, dots and hyphens",
    )
    key: str = _setting(
        "BACKEND_S3_KEY",
        r"[^/](.{0,1022}[^/])?",
        "1-1024 characters, with no slash at either end",
        "tune-model/terraform.tfstate",
    )
    region: str | None = _setting(
        "BACKEND_S3_REGION",
        r"[a-z]{2,4}(-[a-z]+)+-[0-9]+",
        "the code of an AWS region, such as eu-west-1",
    )
    kms_key: str | None = _setting(
        "BACKEND_S3_KMS_KEY",
        r"arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+",
        "the ARN of a KMS key",
    )
    role: str | None = _setting(
        "BACKEND_S3_ROLE",
        r"arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+",
        "the ARN of an IAM role",
    )
    config: tuple[str, ...] = _list_setting(
        "BACKEND_CONFIG", r".+", "files and settings for -backend-config"
    )


@dataclass(frozen=True)
class Cloud:
    """The state, and perhaps the runs, in HCP Terraform or Terraform Enterprise.

    What is None isn't written into the stack: Terraform then reads its own variable, so an empty
    `cloud {}` leaves all to whoever runs it.

    Attributes:
        organization: Its name.
        workspace: One workspace's name; the first init makes it if it isn't there. Beside `tags`,
            the one of the tagged workspaces that Terraform selects.
        project: Name of the project that a new workspace is put into.
        hostname: Of Terraform Enterprise, perhaps with a port; None is HCP Terraform.
        tags: Of the workspaces that the directory may be used with, instead of one by name.
    """

    kind: ClassVar[str] = "cloud"

    organization: str | None = _setting(
        "TF_CLOUD_ORGANIZATION", r"[A-Za-z0-9_-]+", "letters, digits, hyphens and underscores"
    )
    workspace: str | None = _setting(
        "TF_WORKSPACE", r"[A-Za-z0-9_-]{1,90}", "1-90 letters, digits, hyphens and underscores"
    )
    project: str | None = _setting(
        "TF_CLOUD_PROJECT",
        r"[A-Za-z0-9_ -]{3,40}",
        "3-40 letters, digits, spaces, hyphens and underscores",
    )
    hostname: str | None = _setting(
        "TF_CLOUD_HOSTNAME", r"[A-Za-z0-9.-]+(:[0-9]{1,5})?", "a host name, perhaps with :PORT"
    )
    tags: tuple[str, ...] = _list_setting(
        "BACKEND_CLOUD_TAGS", r"[A-Za-z0-9_:-]+", "letters, digits, colons, hyphens, underscores"
    )


Backend = Local | S3 | Cloud
_KINDS: dict[str, type[Backend]] = {kind.kind: kind for kind in (Local, S3, Cloud)}
# They mean nothing without BACKEND. Those of cloud that are Terraform's own may be set anyway.
SETTINGS = tuple(
    each.metadata["variable"]
    for kind in (S3, Cloud)
    for each in fields(kind)
    if each.metadata["variable"].startswith(KIND)
)


def chosen_backend(environment: Mapping[str, str], root: Path) -> Backend | None:
    """Read which backend the settings choose.

    Args:
        environment: Environment variables; an empty one counts as unset.
        root: The project's directory, in which cdktf.json may be.

    Returns:
        The backend; None where nothing chooses one.

    Raises:
        UsageError: A setting is missing, wrong, or contradicts another one.
    """
    block = _block_of_file(root / _FILE)
    name = environment.get(KIND) or block.get("type")
    if not name:
        _refuse_without_kind(environment)
        return None
    if name not in _KINDS:
        raise UsageError(f"{KIND}={name}: it is local, s3 or cloud.")
    given = block if block.get("type") == name else {}
    backend = _KINDS[name](**_values(_KINDS[name], environment, given))
    _check(backend, environment, given)
    return backend


def terraform_settings(backend: Backend) -> dict[str, Any]:
    """Give the members of the stack's block `terraform` that this backend is.

    The local one is written with its path, relative to the stack's directory.
    """
    match backend:
        case S3():
            return {"backend": {"s3": _s3_settings(backend)}}
        case Cloud():
            return {"cloud": _cloud_settings(backend)}
        case Local():
            # CDK's default is an absolute path of the machine that synthesizes.
            return {"backend": {"local": {"path": "../../../terraform.tune.tfstate"}}}


def _s3_settings(backend: S3) -> dict[str, Any]:
    settings = {
        "bucket": backend.bucket,
        "key": backend.key,
        "region": backend.region,
        "encrypt": True,
        "kms_key_id": backend.kms_key,
        "assume_role": {"role_arn": backend.role} if backend.role else None,
        "use_lockfile": True,
    }
    return {name: value for name, value in settings.items() if value is not None}


def _cloud_settings(backend: Cloud) -> dict[str, Any]:
    named = {
        "tags": list(backend.tags) or None,
        "name": None if backend.tags else backend.workspace,
        "project": backend.project,
    }
    settings = {
        "hostname": backend.hostname,
        "organization": backend.organization,
        "workspaces": {name: value for name, value in named.items() if value} or None,
    }
    return {name: value for name, value in settings.items() if value is not None}


def _block_of_file(file: Path) -> dict[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    except ValueError as error:
        raise UsageError(f"{file}: {error}.") from error
    block: object = content.get("context", {}).get("backend")
    if block is None:
        return {}
    if not isinstance(block, dict):
        raise UsageError(f"{_FILE}: context.backend must be an object, not {json.dumps(block)}.")
    kind = _KINDS.get(str(block.get("type")))
    if kind is None:
        raise UsageError(f"{_FILE}: context.backend.type must be local, s3 or cloud.")
    allowed = {"type", *(each.name for each in fields(kind))}
    if unknown := sorted(block.keys() - allowed):
        names = ", ".join(sorted(allowed))
        raise UsageError(f"{_FILE}: context.backend.{unknown[0]} is unknown; there are {names}.")
    return block


def _values(
    kind: type[Backend], environment: Mapping[str, str], block: Mapping[str, Any]
) -> dict[str, Any]:
    """Take each setting from its variable, or else from the block; what is nowhere isn't here."""
    values = {}
    for each in fields(kind):
        if text := environment.get(each.metadata["variable"]):
            values[each.name] = _checked(each, each.metadata["variable"], _parsed(each, text))
        elif each.name in block:
            values[each.name] = _of_block(each, block[each.name])
    return values


def _parsed(each: Field[Any], text: str) -> str | tuple[str, ...]:
    if each.name == "tags":
        return tuple(tag.strip() for tag in text.split(","))
    if each.name == "config":
        return tuple(shlex.split(text))
    return text


def _of_block(each: Field[Any], value: object) -> str | tuple[str, ...]:
    place = f"{_FILE}: context.backend.{each.name}"
    is_list = each.default == ()
    if not is_list and isinstance(value, str):
        return _checked(each, place, value)
    if is_list and isinstance(value, list) and all(isinstance(text, str) for text in value):
        return _checked(each, place, tuple(value))
    wanted = "a list of strings" if is_list else "a string"
    raise UsageError(f"{place} must be {wanted}, not {json.dumps(value)}.")


def _checked(each: Field[Any], place: str, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
    for text in (value,) if isinstance(value, str) else value:
        if not re.fullmatch(each.metadata["pattern"], text):
            raise UsageError(f"{place}: {text!r} isn't {each.metadata['allowed']}.")
    return value


def _refuse_without_kind(environment: Mapping[str, str]) -> None:
    if stray := [variable for variable in SETTINGS if environment.get(variable)]:
        raise UsageError(
            f"{stray[0]} is set, but {KIND} isn't: set {KIND} to s3 or cloud, or to local, "
            "which keeps the state here."
        )


def _check(backend: Backend, environment: Mapping[str, str], block: Mapping[str, Any]) -> None:
    """Hold the settings against each other."""
    if not isinstance(backend, S3) and environment.get("BACKEND_CONFIG"):
        raise UsageError(f"BACKEND_CONFIG is for {KIND}=s3: it says nothing to {backend.kind}.")
    if isinstance(backend, S3) and not backend.config:
        if backend.bucket is None:
            raise UsageError(_NO_BUCKET)
        if backend.region is None and not any(map(environment.get, _REGIONS)):
            raise UsageError(_NO_REGION)
    if isinstance(backend, Cloud) and {"workspace", "tags"} <= block.keys():
        raise UsageError(f"{_FILE}: context.backend names a workspace and tags: give one of them.")
