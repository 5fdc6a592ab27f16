"""Mirrors of the provider: what one holds, where Terraform looks, and the search of the disk."""

import os
from contextlib import nullcontext
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import provider_versions
from tests.unit.fake_terraform import MIRROR_PLATFORM as PLATFORM
from tests.unit.fake_terraform import make_mirror
from tune_model.terraform.binary import Terraform
from tune_model.terraform.mirror import Wanted, implied_mirrors, search

REGISTRY = "registry.terraform.io"
WANTED = Wanted(REGISTRY, PLATFORM)
Version = tuple[int, ...]


@given(
    held=st.lists(st.tuples(provider_versions(), st.sampled_from([PLATFORM, "linux_amd64"]))),
    packed=st.booleans(),
)
def test_mirror_holds_the_provider_iff_a_version_in_range_is_there_for_the_platform(
    tmp_path_factory: pytest.TempPathFactory,
    held: list[tuple[Version, str]],
    packed: bool,  # noqa: FBT001 (hypothesis passes it by name)
) -> None:
    root = tmp_path_factory.mktemp("mirror")
    for version, platform in held:
        make_mirror(root, version, platform, packed=packed)
    in_range = any((5, 100, 0) <= v < (7, 0, 0) and p == PLATFORM for v, p in held)
    assert WANTED.is_in(root) == in_range
    assert set(WANTED.held(root)) == set(held)


@pytest.mark.parametrize(
    "name",
    [
        "5.100.0-beta1/linux_arm64/terraform-provider-aws_v5.100.0",
        "latest/linux_arm64/terraform-provider-aws_v5.100.0",
        "5.100.0/linux_arm64/terraform-provider-awscc_v5.100.0/x",
        "5.100.0/linux_arm64/README",
        "terraform-provider-aws_5.100.zip",
        "terraform-provider-aws_linux.zip",
        "terraform-provider-aws_5.100.0_linux_arm64.zip.part",
    ],
)
def test_files_that_only_resemble_the_provider_are_not_it(tmp_path: Path, name: str) -> None:
    file = tmp_path / REGISTRY / "hashicorp/aws" / name
    file.parent.mkdir(parents=True)
    file.touch()
    assert not WANTED.is_in(tmp_path)


def test_another_registrys_provider_is_not_taken(tmp_path: Path) -> None:
    make_mirror(tmp_path, registry="registry.opentofu.org")
    assert not WANTED.is_in(tmp_path)
    tofu = Terraform(Path("/bin/tofu"), (1, 9, 0), PLATFORM, is_opentofu=True)
    assert Wanted.by(tofu).is_in(tmp_path)


@pytest.mark.parametrize("depth", range(6))
def test_search_finds_a_mirror_at_any_depth_within_its_bound(tmp_path: Path, depth: int) -> None:
    mirror = make_mirror(tmp_path.joinpath(*"abcdef"[:depth]))
    assert search([tmp_path / "missing", tmp_path], WANTED) == mirror


def test_search_takes_the_nearest_mirror_that_holds_the_provider(tmp_path: Path) -> None:
    make_mirror(tmp_path / "wrong", platform="windows_amd64")
    make_mirror(tmp_path / "a/b/c/far")
    near = make_mirror(tmp_path / "x/near")
    assert search([tmp_path], WANTED) == near


@pytest.mark.parametrize("skipped", ["node_modules", ".git", ".terraform", "a/b/c/d/e/f/g"])
def test_search_stays_out_of_what_holds_no_mirrors(tmp_path: Path, skipped: str) -> None:
    make_mirror(tmp_path / skipped)
    assert search([tmp_path], WANTED) is None


def test_search_does_not_follow_links(tmp_path: Path) -> None:
    make_mirror(tmp_path / "elsewhere" / "mirror")
    start = tmp_path / "start"
    start.mkdir()
    (start / "link").symlink_to(tmp_path / "elsewhere")
    assert search([start], WANTED) is None


def test_search_goes_on_where_a_directory_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror = make_mirror(tmp_path / "b")
    (tmp_path / "a").mkdir()
    scandir = os.scandir

    def refusing(path: Path) -> object:
        if Path(path).name == "a":
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr("os.scandir", refusing)
    assert search([tmp_path], WANTED) == mirror


class Entry:
    """A directory entry with a `stat` of its own: None when it vanishes meanwhile."""

    def __init__(self, path: Path, device: int | None) -> None:
        self.name, self.path, self._device = path.name, str(path), device

    def is_dir(self, **_: bool) -> bool:
        return True

    def stat(self, **_: bool) -> SimpleNamespace:
        if self._device is None:
            raise FileNotFoundError
        return SimpleNamespace(st_dev=self._device)


@pytest.mark.parametrize("device", [None, -1])
def test_search_passes_over_what_vanishes_and_what_another_file_system_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: int | None
) -> None:
    other = Entry(make_mirror(tmp_path / "other"), device)
    scandir = os.scandir
    listed: list[object] = [other]
    monkeypatch.setattr(
        "os.scandir", lambda path: nullcontext(listed) if path == tmp_path else scandir(path)
    )
    assert search([tmp_path], WANTED) is None
    mirror = make_mirror(tmp_path / "here")
    listed.append(Entry(mirror, tmp_path.stat().st_dev))
    assert search([tmp_path], WANTED) == mirror


def test_search_gives_up_when_its_time_is_over(tmp_path: Path) -> None:
    make_mirror(tmp_path / "a/b")
    seconds = count()
    assert search([tmp_path], WANTED, seconds=2, clock=lambda: next(seconds)) is None


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ("linux", ["/c/terraform.d/plugins", "/h/.terraform.d/plugins"]),
        ("darwin", ["/c/terraform.d/plugins", "/h/.terraform.d/plugins"]),
    ],
)
def test_implied_mirrors_begin_with_the_ones_common_to_all_systems(
    system: str, expected: list[str]
) -> None:
    found = [str(path) for path in implied_mirrors(Path("/c"), {"HOME": "/h"}, system)]
    assert found[:2] == expected


def test_implied_mirrors_are_the_documented_ones() -> None:
    linux = implied_mirrors(Path("/c"), {"HOME": "/h"}, "linux")[2:]
    assert [str(path) for path in linux] == [
        "/h/.local/share/terraform/plugins",
        "/usr/local/share/terraform/plugins",
        "/usr/share/terraform/plugins",
    ]
    xdg = {"HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_DATA_DIRS": "/e:/f"}
    moved = implied_mirrors(Path("/c"), xdg, "linux")[2:]
    assert [str(path) for path in moved] == [f"/{name}/terraform/plugins" for name in "def"]
    mac = implied_mirrors(Path("/c"), {"HOME": "/h"}, "darwin")[2:]
    assert [str(path) for path in mac] == [
        "/h/Library/Application Support/io.terraform/plugins",
        "/Library/Application Support/io.terraform/plugins",
    ]
