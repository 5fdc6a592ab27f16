"""`make lock-providers`: lock the AWS provider's version and checksums in `.terraform.lock.hcl`.

Terraform's own `terraform providers lock` asks the registry, whatever mirror is configured, and
writes the checksums of each platform's package. It runs beside a copy of what the stack requires,
for the lock in the stack's own directory may be a mirror's. The file at the project's root is to be
committed; `make plan` and its like lay it beside the stack before `terraform init`.

The locked version stays. The first one is that which applies were tried with; `PROVIDER_VERSION`
takes another.
"""

import json
import os
import re
import sys
from pathlib import Path

from cli_base import leftovers
from cli_base.errors import CommandError, EnvironmentLacks, UsageError
from tune_model.settings import PROGRAM
from tune_model.settings.provider_versions import RANGE, is_taken
from tune_model.terraform.binary import PROJECT_ROOT, Terraform, find_terraform
from tune_model.terraform.environment import terraform_environment
from tune_model.terraform.explanations import plain
from tune_model.terraform.process import capture
from tune_model.terraform.provider import UNTRUSTED, why_unreachable
from tune_model.terraform.provider_lock import LOCK, ProviderLock
from tune_model.terraform.state_backend import require_stack
from tune_model.terraform.workspace import STACK

PLATFORMS = ("linux_amd64", "linux_arm64", "darwin_arm64", "windows_amd64")
_ELSEWHERE = (
    f"run make lock-providers on a machine that reaches it, and commit {LOCK}. A mirror doesn't "
    "serve: its checksums may be its own"
)


def main(root: Path = PROJECT_ROOT, registry_url: str = "") -> int:
    """Write the lock; return the exit code, which is 3 where the registry can't be reached."""
    try:
        terraform = find_terraform(root)
        version = wanted_version(ProviderLock(root, terraform.registry))
        lock(root, terraform, version, registry_url)
    except CommandError as error:
        print(f"lock-providers: {error}", file=sys.stderr)
        return error.exit_code
    print(f"{LOCK}: hashicorp/aws {version} for {', '.join(PLATFORMS)}")
    return 0


def wanted_version(committed: ProviderLock) -> str:
    """Return the version to lock.

    Raises:
        UsageError: `PROVIDER_VERSION` is none, or not in the range that the stack takes.
    """
    asked = os.environ.get("PROVIDER_VERSION")
    if not asked:
        return committed.version
    if not re.fullmatch(r"\d+\.\d+\.\d+", asked, re.ASCII):
        raise UsageError(f"PROVIDER_VERSION={asked}: a version is three numbers, such as 5.100.0.")
    if not is_taken(tuple(int(part) for part in asked.split("."))):
        raise UsageError(f"PROVIDER_VERSION={asked}: the stack takes {RANGE}.")
    return asked


def lock(root: Path, terraform: Terraform, version: str, registry_url: str = "") -> None:
    """Ask the registry for a version's checksums, and write the lock at the project's root.

    Args:
        root: The project's directory, with the synthesized stack below it.
        terraform: The program; its registry is asked.
        version: The version to lock.
        registry_url: Base address to probe; the program's own registry by default.

    Raises:
        EnvironmentLacks: There is no stack, or the registry can't be reached or lacks the version.
    """
    require_stack(root / STACK)
    _require_registry(registry_url or f"https://{terraform.registry}")
    # Terraform would keep the checksums that it finds beside those that the registry has now.
    seed = ProviderLock(root, terraform.registry).of_version(version)
    with leftovers.directory(PROGRAM, "lock") as folder:
        (folder / "cdk.tf.json").write_text(_required(root / STACK), encoding="utf-8")
        (folder / LOCK).write_text(seed, encoding="utf-8")
        platforms = [f"-platform={platform}" for platform in PLATFORMS]
        command: list[str | Path] = [terraform.path, "providers", "lock", "-no-color", *platforms]
        ended = capture(command, terraform_environment(), folder)
        if ended.code != 0:
            said = " ".join(plain(ended.errors).split())
            raise EnvironmentLacks(f"terraform providers lock failed: {said}")
        # Replaced at once: an interrupt leaves the old one.
        made = root / f"{LOCK}.new"
        made.write_bytes((folder / LOCK).read_bytes())
        made.replace(root / LOCK)


def _require_registry(url: str) -> None:
    unreachable = why_unreachable(url)
    if unreachable is not None and UNTRUSTED not in unreachable:
        raise EnvironmentLacks(f"{url} can't be reached ({unreachable}): {_ELSEWHERE}.")


def _required(stack: Path) -> str:
    """Return what the stack requires, and nothing else: no backend, and no path of its own."""
    settings = json.loads((stack / "cdk.tf.json").read_text(encoding="utf-8"))["terraform"]
    return json.dumps({"terraform": {"required_providers": settings["required_providers"]}})


if __name__ == "__main__":
    sys.exit(main())
