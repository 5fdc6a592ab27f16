"""The lock that is laid before `terraform init`: the registry's, a mirror's, or none."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.provider_registry import SAID_BY_A_LOCK
from tests.unit.fake_terraform import MIRROR_PLATFORM, make_mirror
from tune_model.settings.provider_versions import APPLIED
from tune_model.terraform.binary import PROJECT_ROOT, REGISTRY
from tune_model.terraform.provider import Origin
from tune_model.terraform.provider_lock import LOCK, ProviderLock

COMMITTED = f"""\
# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "{REGISTRY}/hashicorp/aws" {{
  version     = "5.101.0"
  constraints = ">= 5.100.0, < 7.0.0"
  hashes = [
    "h1:edXOJWE4ORX8Fm+dpVpICzMZJat4AX0VRCAy/xkcOc0=",
  ]
}}
"""
BY_REGISTRY, CONFIGURED = Origin(), Origin(is_configured=True)


@dataclass
class Project:
    """A project's directory with a stack; what is beside the stack, and what may be laid there."""

    root: Path

    @property
    def laid(self) -> str | None:
        file = self.root / "stack" / LOCK
        return file.read_text() if file.exists() else None

    @laid.setter
    def laid(self, text: str) -> None:
        (self.root / "stack").mkdir(exist_ok=True)
        (self.root / "stack" / LOCK).write_text(text)

    def commit(self, text: str = COMMITTED) -> None:
        (self.root / LOCK).write_text(text)

    def lay(self, origin: Origin, registry: str = REGISTRY) -> str | None:
        stack = self.root / "stack"
        lock = ProviderLock(self.root, registry)
        lock.lay(origin, MIRROR_PLATFORM, stack / LOCK, stack / ".terraform" / "note")
        return self.laid

    def mirror(self, *versions: tuple[int, int, int], platform: str = MIRROR_PLATFORM) -> Origin:
        for version in versions:
            make_mirror(self.root / "mirror", version, platform)
        return Origin((), (self.root / "mirror",))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def of_version(number: str, registry: str = REGISTRY) -> str:
    return f'provider "{registry}/hashicorp/aws" {{\n  version = "{number}"\n}}\n'


def test_the_registry_gets_the_committed_lock_byte_for_byte(project: Project) -> None:
    project.commit()
    assert project.lay(BY_REGISTRY) == COMMITTED


def test_without_a_committed_lock_the_registry_gets_the_version_that_was_applied(
    project: Project,
) -> None:
    assert project.lay(BY_REGISTRY) == of_version(APPLIED)


def test_what_terraform_added_to_the_registrys_lock_stays_until_another_is_committed(
    project: Project,
) -> None:
    project.lay(BY_REGISTRY)
    project.laid = "with checksums"
    assert project.lay(BY_REGISTRY) == "with checksums"
    project.commit()
    assert project.lay(BY_REGISTRY) == COMMITTED


def test_a_mirror_gets_no_checksum_but_the_version_if_it_has_it(project: Project) -> None:
    project.commit()
    assert project.lay(project.mirror((5, 100, 0), (5, 101, 0))) == of_version("5.101.0")


@pytest.mark.parametrize("committed", [True, False])
def test_a_mirror_without_the_version_gets_no_lock(project: Project, *, committed: bool) -> None:
    if committed:
        project.commit()
    project.laid = COMMITTED
    assert project.lay(project.mirror((6, 0, 0))) is None


def test_a_mirrors_version_for_another_platform_does_not_count(project: Project) -> None:
    project.mirror((5, 100, 0), platform="linux_amd64")
    assert project.lay(project.mirror((5, 102, 0))) is None


def test_a_mirror_after_the_registry_and_the_registry_after_a_mirror_leave_nothing_of_the_other(
    project: Project,
) -> None:
    mirror = project.mirror((5, 100, 0))
    project.commit()
    project.lay(BY_REGISTRY)
    assert project.lay(mirror) is None
    project.laid = "by the mirror"
    assert project.lay(BY_REGISTRY) == COMMITTED


def test_who_configures_the_installation_keeps_the_lock_that_it_gave(project: Project) -> None:
    project.commit()
    assert project.lay(CONFIGURED) is None
    project.laid = "by the user's configuration"
    assert project.lay(CONFIGURED) == "by the user's configuration"


def test_the_registrys_lock_goes_when_an_installation_is_configured(project: Project) -> None:
    project.commit()
    project.lay(BY_REGISTRY)
    assert project.lay(CONFIGURED) is None


def test_a_lock_for_terraforms_registry_is_none_for_opentofus(project: Project) -> None:
    project.commit()
    theirs = "registry.opentofu.org"
    assert project.lay(BY_REGISTRY, theirs) == of_version(APPLIED, theirs)


def test_the_committed_lock_if_there_is_one_says_nothing_of_the_machine_that_wrote_it() -> None:
    assert SAID_BY_A_LOCK.fullmatch(COMMITTED)
    for folder in (PROJECT_ROOT, PROJECT_ROOT / "deploy" / "terraform-cloud"):
        if (folder / LOCK).exists():
            assert SAID_BY_A_LOCK.fullmatch((folder / LOCK).read_text(encoding="utf-8"))
