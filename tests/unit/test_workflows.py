"""The workflows for GitHub Actions: safe by zizmor's audits, pinned, and calling what there is."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from tools.generate import ci_matrix
from tools.release import build
from tools.setup import lock, prepare
from tune_model.settings.backend_settings import S3, chosen_backend

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NAMES = [path.stem for path in WORKFLOWS]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_there_is_a_workflow_for_each_step_from_a_change_to_its_drift() -> None:
    assert NAMES == ["apply", "check", "drift", "nightly", "plan", "release"]


def test_zizmor_finds_nothing() -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert zizmor, "make setup-dev brings it"
    command = [zizmor, "--offline", "--persona", "pedantic", "--no-progress", "--quiet"]
    done = subprocess.run(
        [*command, str(ROOT / ".github")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_its_commit_with_the_version_beside(path: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", path.read_text(encoding="utf-8"))
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_make_target_that_a_workflow_calls_is_there(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = set(re.findall(r"run: make ([a-z-]+)", path.read_text(encoding="utf-8")))
    assert called
    assert {name for name in called if f"\n{name}: " not in makefile} == set()


def test_every_variable_that_a_workflow_reads_is_an_output_of_the_example_and_documented() -> None:
    outputs = (ROOT / "examples" / "ci-role" / "outputs.tf").read_text(encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in WORKFLOWS]
    read = {name for text in texts for name in re.findall(r"\bvars\.(\w+)", text)}
    given = set(re.findall(r"\b((?:AWS|BACKEND)_\w+) += ", outputs))
    # What the example makes or knows is its output; these two are somebody else's.
    assert read - given == {"BACKEND_S3_ROLE", "BACKEND_CONFIG"}
    assert given <= read
    page = (ROOT / "docs" / "terraform-cloud.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    documented = {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert read <= documented


# --- the backend ---

OF_STATE = [path for path in WORKFLOWS if "BACKEND: s3" in path.read_text(encoding="utf-8")]
VARIABLES = {
    "AWS_REGION": "eu-west-1",
    "BACKEND_S3_BUCKET": "our-states",
    "BACKEND_S3_KEY": "models/terraform.tfstate",
    "BACKEND_S3_REGION": "us-east-1",
    "BACKEND_S3_KMS_KEY": "arn:aws:kms:us-east-1:123456789012:key/k",
    "BACKEND_S3_ROLE": "arn:aws:iam::123456789012:role/states",
    "BACKEND_CONFIG": "team.tfbackend",
}


def environment(path: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """What a workflow's job has of BACKEND, as GitHub evaluates it; an unset variable is empty."""
    lines = re.findall(
        r"^      (BACKEND\w*): (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE
    )

    def value(text: str) -> str:
        found = re.fullmatch(r"\$\{\{ (vars\.\w+(?: \|\| vars\.\w+)*) \}\}", text)
        names = re.findall(r"vars\.(\w+)", found[1]) if found else []
        return next(filter(None, (variables.get(n, "") for n in names)), "") if found else text

    return {name: value(text) for name, text in lines}


def test_what_plans_and_applies_has_its_state_in_s3() -> None:
    assert [path.stem for path in OF_STATE] == ["apply", "drift", "plan"]


@pytest.mark.parametrize("path", OF_STATE, ids=[path.stem for path in OF_STATE])
def test_a_workflow_passes_every_setting_of_the_s3_backend(path: Path, tmp_path: Path) -> None:
    settings = {each.name: each.metadata["variable"] for each in fields(S3)}
    passed = environment(path, VARIABLES)
    assert passed.keys() == {"BACKEND", *settings.values()}
    for name, variable in settings.items():
        given = VARIABLES[variable]
        expected = (given,) if name == "config" else given
        assert getattr(chosen_backend(passed, tmp_path), name) == expected


@pytest.mark.parametrize("path", OF_STATE, ids=[path.stem for path in OF_STATE])
def test_what_a_repository_doesnt_set_is_the_backends_default(path: Path, tmp_path: Path) -> None:
    least = {name: VARIABLES[name] for name in ("AWS_REGION", "BACKEND_S3_BUCKET")}
    backend = chosen_backend(environment(path, least), tmp_path)
    assert backend == S3(bucket="our-states", region="eu-west-1")


# --- the release ---

RELEASE = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")


def test_what_a_release_publishes_is_what_make_release_builds(tmp_path: Path) -> None:
    for name in ("a.whl", f"{build.REPOSITORY}-1.2.3.zip", "SHA256SUMS", "notes.md"):
        (tmp_path / name).touch()
    published = re.search(r"dist/\*\.whl dist/\*\.zip dist/SHA256SUMS$", RELEASE, re.MULTILINE)
    assert published
    found = {file.name for glob in published[0].split() for file in tmp_path.glob(Path(glob).name)}
    assert found == {file.name for file in tmp_path.iterdir()} - {"notes.md"}


def test_a_tag_is_refused_unless_it_is_this_version_of_this_repository() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    assert f'version = "{PYPROJECT["project"]["version"]}"' in lines
    repository = PYPROJECT["project"]["urls"]["Repository"]
    assert f'Repository = "{repository}"' in lines
    assert 'grep -qxF "version = \\"${GITHUB_REF_NAME#v}\\"" pyproject.toml' in RELEASE
    wanted = 'grep -qxF "Repository = \\"$GITHUB_SERVER_URL/$GITHUB_REPOSITORY\\"" pyproject.toml'
    assert wanted in RELEASE


def test_the_releases_notes_are_the_versions_section() -> None:
    (command,) = re.findall(r"run: (awk .*) CHANGELOG.md > dist/notes.md", RELEASE)
    text = "## 1.2.4 - x\n\n- b\n\n## 1.2.3 - y\n\n### Fixed\n- a\n\n## 1.2.2 - z\n- c\n"
    done = subprocess.run(
        ["bash", "-c", command],
        input=text,
        env={**os.environ, "GITHUB_REF_NAME": "v1.2.3"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "### Fixed\n- a"


# --- the matrix ---

CHECK = (ROOT / ".github/workflows/check.yml").read_text(encoding="utf-8")


def test_the_tests_run_on_every_python_of_the_classifiers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    ci_matrix.main()
    name, _, value = capsys.readouterr().out.strip().partition("=")
    said = [line for line in PYPROJECT["project"]["classifiers"] if "Python :: 3." in line]
    assert json.loads(value) == [line.rpartition(" ")[2] for line in said]
    assert len(said) >= 4
    assert f"      {name}: ${{{{ steps.read.outputs.{name} }}}}\n" in CHECK
    assert f"        python: ${{{{ fromJSON(needs.versions.outputs.{name}) }}}}\n" in CHECK
    assert "          python-version: ${{ matrix.python }}\n" in CHECK
    assert "        terraform: [terraform, tofu]\n" in CHECK


def test_what_the_classifiers_say_is_what_set_up_takes() -> None:
    pythons = ci_matrix.pythons(PYPROJECT)
    assert sorted(prepare.NEWER_PYTHONS) == sorted(f"python{version}" for version in pythons)
    oldest = ".".join(map(str, prepare.OLDEST_PYTHON))
    assert (PYPROJECT["project"]["requires-python"], pythons[0]) == (f">={oldest}", oldest)
    assert oldest == lock.OLDEST_PYTHON


def test_one_status_waits_for_every_job_that_checks() -> None:
    jobs = re.findall(r"^  ([a-z]+):(?: #.*)?$", CHECK.partition("\njobs:\n")[2], re.MULTILINE)
    waits = re.search(r"needs: \[(.*)\]", CHECK)
    assert waits
    assert set(waits[1].split(", ")) == set(jobs) - {"check", "versions"}
    succeeded = " ".join(["success"] * len(jobs[:-2]))
    assert f'run: test "$RESULTS" = "{succeeded}"\n' in CHECK
