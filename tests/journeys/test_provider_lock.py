"""`make lock-providers`, and the lock's way to init: by a registry on loopback, and by mirrors."""

import base64
import hashlib
import json
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from tests.provider_registry import (
    PLATFORMS,
    SAID_BY_A_LOCK,
    ProviderRegistry,
    program_name,
    provider_registry,
)
from tests.unit.fake_terraform import make_stack
from tools.setup import lock_providers
from tune_model.settings.provider_versions import RANGE, is_taken
from tune_model.terraform.binary import PROJECT_ROOT, Terraform, find_terraform
from tune_model.terraform.provider_lock import LOCK
from tune_model.terraform.workspace import STACK, Workspace

pytestmark = pytest.mark.end_to_end
APPLIED, NEWER = "5.100.0", "6.69.1"
REQUIRED = {"aws": {"source": "hashicorp/aws", "version": RANGE}}
Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def terraform() -> Terraform:
    found = find_terraform(PROJECT_ROOT)
    if found.is_opentofu:
        pytest.skip("the stand-in is Terraform's registry")
    return found


@pytest.fixture
def registry(
    tmp_path: Path, terraform: Terraform, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ProviderRegistry]:
    """The stand-in, in the registry's place for every Terraform that a test starts."""
    (tmp_path / "registry").mkdir()
    with provider_registry(tmp_path / "registry") as served:
        for name, value in served.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("TF", str(terraform.path))
        for name in ("PROVIDER_VERSION", "TF_PLUGIN_MIRROR", "TF_PLUGIN_CACHE_DIR"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr("tune_model.terraform.provider.why_unreachable", lambda _url: None)
        yield served


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project's directory with a synthesized stack."""
    backend = {"local": {"path": str(tmp_path / "the.tfstate")}}
    content = {"terraform": {"required_providers": REQUIRED, "backend": backend}}
    make_stack(tmp_path / "project" / STACK, content)
    return tmp_path / "project"


def locked(root: Path) -> str:
    return (root / LOCK).read_text(encoding="utf-8")


def version_in(text: str) -> str:
    (found,) = re.findall(r'version += "([\d.]+)"', text)
    return str(found)


def h1(registry: ProviderRegistry, version: str, platform: str) -> str:
    """The checksum of a package's content, as Go's dirhash makes it."""
    content = hashlib.sha256(registry.program(version, platform).encode()).hexdigest()
    listed = hashlib.sha256(f"{content}  {program_name(version)}\n".encode())
    return f"h1:{base64.b64encode(listed.digest()).decode()}"


def checksums(text: str, kind: str) -> set[str]:
    return set(re.findall(rf'"({kind}:[^"]+)"', text))


def initialized(root: Path, terraform: Terraform) -> str:
    """Initializes the stack; returns the lock that Terraform leaves beside it."""
    lines: list[str] = []
    Workspace(root / STACK, terraform, root, on_line=lines.append).init()
    return (root / STACK / LOCK).read_text(encoding="utf-8")


def own_mirror(registry: ProviderRegistry, directory: Path, version: str, platform: str) -> Path:
    """Writes a mirror of a build that isn't the registry's."""
    provider = directory / "registry.terraform.io/hashicorp/aws" / version / platform
    provider.mkdir(parents=True)
    program = provider / program_name(version)
    program.write_text(f"own {registry.program(version, platform)}", encoding="utf-8")
    program.chmod(0o755)
    return directory


# --- make lock-providers ---


def test_the_applied_version_is_locked_with_the_checksums_of_four_platforms(
    registry: ProviderRegistry, root: Path, capsys: Capture
) -> None:
    assert lock_providers.main(root, registry.url) == 0
    text = locked(root)
    four = ("linux_amd64", "linux_arm64", "darwin_arm64", "windows_amd64")
    assert version_in(text) == APPLIED
    assert checksums(text, "h1") == {h1(registry, APPLIED, platform) for platform in four}
    zips = [registry.package(APPLIED, platform) for platform in PLATFORMS]
    assert checksums(text, "zh") == {f"zh:{hashlib.sha256(each).hexdigest()}" for each in zips}
    said = f"{LOCK}: hashicorp/aws {APPLIED} for {', '.join(four)}\n"
    assert capsys.readouterr().out == said


def test_the_lock_names_nothing_of_this_machine(registry: ProviderRegistry, root: Path) -> None:
    assert lock_providers.main(root, registry.url) == 0
    text = locked(root)
    assert SAID_BY_A_LOCK.fullmatch(text)
    own = (str(root), str(root.parent), "localhost", registry.url, socket.gethostname())
    assert not [name for name in (*own, str(Path.home()), str(PROJECT_ROOT)) if name in text]


def test_nothing_is_written_but_the_lock(registry: ProviderRegistry, root: Path) -> None:
    before = {path for path in root.rglob("*") if path.is_file()}
    assert lock_providers.main(root, registry.url) == 0
    assert {path for path in root.rglob("*") if path.is_file()} - before == {root / LOCK}


def test_another_version_is_locked_when_it_is_asked_for_and_stays(
    registry: ProviderRegistry, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lock_providers.main(root, registry.url) == 0
    monkeypatch.setenv("PROVIDER_VERSION", NEWER)
    assert lock_providers.main(root, registry.url) == 0
    assert version_in(locked(root)) == NEWER
    assert h1(registry, APPLIED, "linux_amd64") not in locked(root)
    moved = locked(root)
    monkeypatch.delenv("PROVIDER_VERSION")
    assert lock_providers.main(root, registry.url) == 0
    assert locked(root) == moved


def test_a_build_that_the_registry_no_longer_has_does_not_stay_locked(
    registry: ProviderRegistry, root: Path
) -> None:
    """Terraform itself would keep the old checksums beside the new ones."""
    assert lock_providers.main(root, registry.url) == 0
    before, registry.build = locked(root), "another"
    assert lock_providers.main(root, registry.url) == 0
    for kind, count in (("h1", 4), ("zh", 5)):
        now = checksums(locked(root), kind)
        assert len(now) == count
        assert not now & checksums(before, kind)


@pytest.mark.parametrize("version", ["7.0.0", "5.99.1", "latest", "6", "6.1.0-beta1", "~> 6.0"])
def test_a_version_that_the_stack_does_not_take_is_wrong_use(
    registry: ProviderRegistry,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    version: str,
) -> None:
    monkeypatch.setenv("PROVIDER_VERSION", version)
    assert lock_providers.main(root, registry.url) == UsageError.exit_code
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"lock-providers: PROVIDER_VERSION={version}: ")
    assert not (root / LOCK).exists()


def test_a_registry_out_of_reach_is_one_line_that_says_what_to_do(
    registry: ProviderRegistry, root: Path, capsys: Capture
) -> None:
    (root / LOCK).write_text("as it was")
    with socket.create_server(("127.0.0.1", 0)) as free:
        closed = f"https://localhost:{free.getsockname()[1]}"
    del registry
    assert lock_providers.main(root, closed) == EnvironmentLacks.exit_code
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"lock-providers: {closed} can't be reached (")
    assert f"run make lock-providers on a machine that reaches it, and commit {LOCK}" in line
    assert locked(root) == "as it was"


def test_a_version_that_the_registry_lacks_is_terraforms_own_words(
    registry: ProviderRegistry, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("PROVIDER_VERSION", "6.0.9")
    assert lock_providers.main(root, registry.url) == EnvironmentLacks.exit_code
    (line,) = capsys.readouterr().err.splitlines()
    assert "terraform providers lock failed: Error: " in line
    assert "6.0.9" in line
    assert not (root / LOCK).exists()


def test_a_certificate_that_terraform_does_not_trust_is_an_error(
    registry: ProviderRegistry, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert lock_providers.main(root, registry.url) == EnvironmentLacks.exit_code
    assert "certificate" in capsys.readouterr().err


def test_without_a_stack_it_says_what_comes_first(
    registry: ProviderRegistry, tmp_path: Path, capsys: Capture
) -> None:
    assert lock_providers.main(tmp_path, registry.url) == EnvironmentLacks.exit_code
    assert "make synth" in capsys.readouterr().err


# --- terraform init ---


def test_init_takes_the_committed_build_from_the_registry_and_no_other(
    registry: ProviderRegistry, root: Path, terraform: Terraform
) -> None:
    assert lock_providers.main(root, registry.url) == 0
    committed = locked(root)
    assert initialized(root, terraform) == committed
    shutil.rmtree(root / STACK / ".terraform")
    registry.build = "another"
    with pytest.raises(ExecutionFailed, match="init failed"):
        initialized(root, terraform)
    assert locked(root) == committed


def test_without_a_committed_lock_init_takes_the_applied_version_and_not_the_newest(
    registry: ProviderRegistry, root: Path, terraform: Terraform
) -> None:
    assert registry.versions == (APPLIED, NEWER)
    assert version_in(initialized(root, terraform)) == APPLIED
    assert not (root / LOCK).exists()


def test_a_newly_committed_lock_reaches_an_initialized_stack(
    registry: ProviderRegistry, root: Path, terraform: Terraform, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert version_in(initialized(root, terraform)) == APPLIED
    monkeypatch.setenv("PROVIDER_VERSION", NEWER)
    assert lock_providers.main(root, registry.url) == 0
    assert initialized(root, terraform) == locked(root)


@pytest.mark.parametrize("held", [APPLIED, "5.100.1", NEWER])
def test_a_mirror_of_another_build_or_version_serves_whatever_is_locked(
    registry: ProviderRegistry,
    root: Path,
    terraform: Terraform,
    monkeypatch: pytest.MonkeyPatch,
    held: str,
) -> None:
    assert lock_providers.main(root, registry.url) == 0
    committed = locked(root)
    initialized(root, terraform)  # leaves the registry's lock, which isn't the mirror's
    mirror = own_mirror(registry, root.parent / "mirror", held, terraform.platform)
    monkeypatch.setenv("TF_PLUGIN_MIRROR", str(mirror))
    assert version_in(initialized(root, terraform)) == held
    monkeypatch.delenv("TF_PLUGIN_MIRROR")
    assert initialized(root, terraform) == committed
    assert locked(root) == committed


def test_a_mirror_with_several_versions_gives_the_locked_one(
    registry: ProviderRegistry, root: Path, terraform: Terraform, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in (APPLIED, "5.100.1", NEWER):
        mirror = own_mirror(registry, root.parent / "mirror", version, terraform.platform)
    monkeypatch.setenv("TF_PLUGIN_MIRROR", str(mirror))
    assert version_in(initialized(root, terraform)) == APPLIED


# --- the repository ---


@pytest.mark.parametrize(
    ("file", "ignored"),
    [
        (LOCK, False),
        (f"deploy/terraform-cloud/{LOCK}", False),
        (f"cdktf.out/stacks/tune/{LOCK}", True),
        (f"examples/basic/{LOCK}", True),
        (f"modules/tune-model/{LOCK}", True),
    ],
)
def test_git_takes_the_projects_lock_and_no_other(
    tmp_path: Path, file: str, *, ignored: bool
) -> None:
    shutil.copy(PROJECT_ROOT / ".gitignore", tmp_path)
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    asked = subprocess.run(["git", "check-ignore", "-q", file], cwd=tmp_path, check=False)
    assert (asked.returncode == 0) is ignored


def test_the_page_says_so_while_no_lock_is_committed() -> None:
    page = (PROJECT_ROOT / "docs/setup.md").read_text(encoding="utf-8")
    assert ("has no such file yet" in page) is not (PROJECT_ROOT / LOCK).exists()


def test_a_committed_lock_is_of_the_stacks_range_and_of_four_platforms() -> None:
    if not (PROJECT_ROOT / LOCK).exists():
        pytest.skip("none is committed yet: it is made where Terraform's registry is reached")
    text = locked(PROJECT_ROOT)
    assert SAID_BY_A_LOCK.fullmatch(text)
    assert len(checksums(text, "h1")) >= len(lock_providers.PLATFORMS)
    wanted = json.loads((PROJECT_ROOT / "deploy/terraform-cloud/cdk.tf.json").read_text("utf-8"))
    assert wanted["terraform"]["required_providers"] == REQUIRED
    assert is_taken(tuple(map(int, version_in(text).split("."))))
