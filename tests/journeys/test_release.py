"""`make release`: what is built, byte for byte, and what is refused with the way out."""

import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks
from tools.generate import module
from tools.release import build, freshness
from tools.setup.lock import WANTED
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource

ROOT = Path(__file__).parents[2]
NUMBERS = st.integers(0, 30)
CHECKS_OF_THE_PROJECT = freshness.CHECKS  # before a test has others
VERSIONS = st.builds("{}.{}.{}".format, NUMBERS, NUMBERS, NUMBERS)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what a release reads, ready to be released."""
    for name in ("modules", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns(".terraform*"))
    write_version(tmp_path, "1.2.3")
    for changelog in build.CHANGELOGS:
        (tmp_path / changelog).write_text("# Changelog\n\n## 1.2.3 - 2026-11-24\n\n- All.\n")
    monkeypatch.setattr(freshness, "CHECKS", ())
    return tmp_path


def write_version(project: Path, version: str) -> None:
    (project / "pyproject.toml").write_text(f'[project]\nname = "x"\nversion = "{version}"\n')


def tree(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_project_that_is_ready_is_not_refused(project: Path) -> None:
    assert list(build.refusals(project)) == []


@given(mine=VERSIONS, theirs=VERSIONS)
def test_a_changelog_without_the_versions_section_is_refused(mine: str, theirs: str) -> None:
    text = f"# Changelog\n\n## [{theirs}] - 2026-01-02\n\n- All.\n"
    said = list(build.changelog_refusals("CHANGELOG.md", text, mine))
    missing = f"there is no section '## {mine} - YYYY-MM-DD' for pyproject.toml's version."
    assert said == ([] if mine == theirs else [f"CHANGELOG.md: {missing}"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("## Unreleased\n\n- New.\n\n## 1.2.3 - 2026-01-02\n", "changes are under Unreleased"),
        ("## 1.3.0 - 2026-02-03\n\n## 1.2.3 - 2026-01-02\n", "isn't the newest one"),
        ("## 1.2.3\n\n- All.\n", "has no date"),
        ("## Unreleased\n", "there is no section"),
        ("", "there is no section"),
    ],
)
def test_a_changelog_that_is_not_of_this_release_is_refused(text: str, said: str) -> None:
    (sentence,) = build.changelog_refusals("CHANGELOG.md", text, "1.2.3")
    assert said in sentence


def test_an_empty_section_of_what_comes_next_is_allowed() -> None:
    text = "## Unreleased\n\n## 1.2.3 - 2026-01-02\n\n- All.\n"
    assert list(build.changelog_refusals("CHANGELOG.md", text, "1.2.3")) == []


@pytest.mark.parametrize("version", ["1.2", "v1.2.3", "1.2.3rc1", "01.2.3", "1.2.3.4"])
def test_a_version_that_the_registry_takes_no_tag_of_is_refused(
    project: Path, version: str
) -> None:
    write_version(project, version)
    first = next(build.refusals(project))
    assert first == (
        f"pyproject.toml: version {version} isn't MAJOR.MINOR.PATCH, as the registry wants."
    )


def test_each_stale_thing_is_named_with_what_refreshes_it(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    always = tuple(
        freshness.Check(check.what, check.refresh, lambda: True) for check in CHECKS_OF_THE_PROJECT
    )
    monkeypatch.setattr(freshness, "CHECKS", always)
    assert list(build.refusals(project)) == [
        f"{check.what} is stale: run {check.refresh}." for check in always
    ]


def test_every_refreshing_command_is_there() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    for check in CHECKS_OF_THE_PROJECT:
        *program, name = check.refresh.split()
        assert name in targets if program == ["make"] else find_spec(name)
        assert (ROOT / check.what).exists()


def write_two(folder: Path) -> None:
    (folder / "assets").mkdir(parents=True)
    (folder / "main.tf.json").write_text("{}")
    (folder / "assets" / "a.zip").write_bytes(b"a")


@pytest.mark.parametrize(
    ("change", "differs"),
    [
        (Path.exists, False),
        (lambda folder: (folder / "main.tf.json").write_text("{ }"), True),
        (lambda folder: (folder / "assets" / "a.zip").unlink(), True),
        (lambda folder: (folder / "assets" / "old.zip").touch(), True),
        (lambda folder: (folder / "CHANGELOG.md").touch(), False),
        (lambda folder: (folder / ".terraform.lock.hcl").touch(), False),
    ],
)
def test_a_directory_is_stale_when_the_generator_writes_other_files(
    tmp_path: Path, change: Callable[[Path], object], *, differs: bool
) -> None:
    write_two(tmp_path)
    change(tmp_path)
    assert freshness.differs(write_two, tmp_path, handmade=("CHANGELOG.md",)) is differs


@pytest.mark.parametrize("lock", [*WANTED])
@pytest.mark.parametrize(
    ("wanted", "stale"),
    [
        ('"boto3>=1.40", "Types_Boto3[iam]>=1"', False),
        ('"boto3>=9"', True),
        ('"absent"', True),
    ],
)
def test_a_lock_is_stale_without_a_package_that_is_asked_for(
    tmp_path: Path, lock: str, wanted: str, *, stale: bool
) -> None:
    extra = {"requirements.txt": "sandbox", "requirements-dev.txt": "x"}.get(lock)
    extras = f"{extra} = [{wanted}]" if extra else ""
    group = lock.removeprefix("requirements-").removesuffix(".txt")
    groups = "" if extra else f"[dependency-groups]\n{group} = [{wanted}]\n"
    project = f"[project]\ndependencies = []\n[project.optional-dependencies]\n{extras}\n{groups}"
    (tmp_path / "pyproject.toml").write_text(project)
    locked = "boto3==1.41.2 \\\n    --hash=sha256:00\ntypes-boto3==1.41.0 \\\n"
    for name in WANTED:
        (tmp_path / name).write_text(locked if name == lock or extra == "sandbox" else "")
    assert freshness.lock_is_stale(tmp_path) is stale


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_what_no_commit_has_is_refused(project: Path) -> None:
    git(project, "init")
    git(project, "add", ".")
    git(project, "commit", "-m", "all")
    assert list(build.refusals(project)) == []
    (project / "new.py").touch()
    assert list(build.refusals(project)) == ["new.py: commit first; 1 changes are in no commit."]


def test_a_broken_repository_is_no_ready_one(project: Path) -> None:
    (project / ".git").write_text("gitdir: nowhere")
    with pytest.raises(EnvironmentLacks, match="git status failed"):
        list(build.refusals(project))


def test_the_archive_is_the_modules_repository(project: Path) -> None:
    files = tree(build.module_archive(project))
    assert {"README.md", "LICENSE", "CHANGELOG.md", "main.tf.json", "versions.tf.json"} <= set(
        files
    )
    for name in module._FILES:
        assert files[name] == (ROOT / build.MODULE / name).read_bytes()
    assert "examples/basic/main.tf" in files
    for name, content in files.items():
        assert b"modules/tune-model" not in content or not name.endswith(".tf"), name
        assert not name.startswith((".", "/"))
        assert ".." not in name


def test_the_archive_has_the_same_bytes_whatever_else_lies_about(project: Path) -> None:
    first = build.module_archive(project)
    folder = project / build.MODULE
    (folder / ".terraform").mkdir()
    (folder / ".terraform" / "provider").touch()
    (folder / "terraform.tfstate.backup").write_text("secret")
    for path in folder.rglob("*.json"):
        os.utime(path, (1, 1))
        path.chmod(0o600)
    assert build.module_archive(project) == first
    (folder / "LICENSE").write_text("other")
    assert build.module_archive(project) != first


def test_a_release_is_wheel_archive_and_their_checksums(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "tune_model-0.0.1-py3-none-any.whl").touch()
    made = build.build(tmp_path / "dist")
    number = build.version()
    assert [path.name for path in made] == [
        f"tune_model-{number}-py3-none-any.whl",
        f"terraform-aws-tune-model-{number}.zip",
        "SHA256SUMS",
    ]
    assert sorted((tmp_path / "dist").iterdir()) == sorted(made)
    for line in made[-1].read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / "dist" / name).read_bytes()).hexdigest() == digest


def test_building_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    sums = [build.build(tmp_path / name)[-1].read_text() for name in ("one", "two")]
    assert sums[0] == sums[1]


def test_a_refused_release_says_why_and_builds_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_version(project, "1.2.4")
    sentences = list(build.refusals(project))
    monkeypatch.setattr(build, "refusals", lambda: sentences)
    monkeypatch.setattr(build, "DIST", project / "dist")
    assert build.main() == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == len(build.CHANGELOGS)
    assert all(line.startswith("release: ") for line in said)
    assert not (project / "dist").exists()


@pytest.mark.end_to_end
@pytest.mark.long
def test_terraform_takes_the_archive_as_a_module_and_its_examples(
    project: Path, tmp_path: Path
) -> None:
    unpacked = tmp_path / "terraform-aws-tune-model"
    with zipfile.ZipFile(io.BytesIO(build.module_archive(project))) as archive:
        archive.extractall(unpacked)
    terraform = find_terraform()
    environment = sandbox_environment("http://127.0.0.1:9")  # nothing listens there
    source = ProviderSource(terraform, ROOT, environment)
    for folder in (unpacked, *sorted((unpacked / "examples").iterdir())):
        for command in (["init", *source.init_arguments()], ["validate", "-json"]):
            ended = capture([str(terraform.path), *command], environment, folder)
            assert ended.code == 0, ended.text + ended.errors
        assert json.loads(ended.text)["valid"]
