"""The lock file that is laid before `terraform init`: which build of the AWS provider it takes.

cdk.tf.json has a range. Within it, Terraform would take the newest version, which nobody has
applied with. The lock at the project's root, written by `make lock-providers` and kept in git,
names one version and the registry's checksums of its packages. Without one, a lock is laid that
names the version that applies were tried with, and no checksums.

A mirror's packages may have other checksums, or other versions. So where a mirror serves, the lock
names the version only; where the mirror lacks that version, there is no lock.
Source: https://developer.hashicorp.com/terraform/language/files/dependency-lock
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from tune_model.settings.provider_versions import APPLIED
from tune_model.terraform.mirror import NAMESPACE, TYPE, Wanted
from tune_model.terraform.provider import Origin

LOCK = ".terraform.lock.hcl"


@dataclass(frozen=True)
class ProviderLock:
    """The project's lock of the provider.

    Attributes:
        root: The project's directory, with the committed file if there is one.
        registry: Host name of the registry whose provider is locked.
    """

    root: Path
    registry: str

    @property
    def committed(self) -> str | None:
        """The committed file's text; None without one, or if it is for another registry."""
        file = self.root / LOCK
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        return text if self._version_in(text) else None

    @property
    def version(self) -> str:
        """The version that is locked."""
        return self._version_in(self.committed or "") or APPLIED

    @property
    def text(self) -> str:
        """The lock for who takes the provider from the registry."""
        return self.committed or self.of_version(self.version)

    def of_version(self, version: str) -> str:
        """Write a lock of one version, without checksums: Terraform adds those that it finds."""
        return f'provider "{self._address}" {{\n  version = "{version}"\n}}\n'

    def lay(self, origin: Origin, platform: str, file: Path, note: Path) -> None:
        """Put the lock that fits where Terraform looks for it.

        What Terraform has added to a lock of the registry's stays: it need not fetch again what is
        there.

        Args:
            origin: Where init takes the provider from.
            platform: Terraform's name of it.
            file: The lock in the directory of the stack.
            note: Says which of the registry's locks was laid there last.
        """
        if origin.is_configured and not note.is_file():
            return  # the user's own: Terraform wrote it by the user's configuration
        text = self._fitting(origin, platform)
        digest = hashlib.sha256((text or "").encode()).hexdigest()
        if origin.is_registry and file.is_file() and _read(note) == digest:
            return
        _write(file, text)
        _write(note, digest if origin.is_registry else None)

    def _fitting(self, origin: Origin, platform: str) -> str | None:
        if origin.is_registry:
            return self.text
        wanted = tuple(int(part) for part in self.version.split(".")), platform
        held = Wanted(self.registry, platform).held
        if any(wanted in held(mirror) for mirror in origin.mirrors):
            return self.of_version(self.version)
        return None

    @property
    def _address(self) -> str:
        return f"{self.registry}/{NAMESPACE}/{TYPE}"

    def _version_in(self, text: str) -> str | None:
        block = rf'^provider "{re.escape(self._address)}" {{\s+version\s*= "(\d+\.\d+\.\d+)"$'
        found = re.search(block, text, re.MULTILINE)
        return found[1] if found else None


def _read(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _write(file: Path, text: str | None) -> None:
    if text is None:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
