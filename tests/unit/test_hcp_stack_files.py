"""What HCP Terraform gets of a synthesized stack: what it needs, and nothing else."""

import io
import json
import os
import tarfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks
from tools.generate import cloud_tree
from tune_model.hcp.stack_files import packed, placed, stack_tree, variables_tree
from tune_model.terraform.provider_lock import LOCK

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "deploy" / "terraform-cloud"
SECRETS = (
    *("terraform.tfstate", "terraform.tfstate.backup", "errored.tfstate", "key.pem", "id_rsa"),
    *(".env", ".venv/lib/x.py", ".terraform/terraform.tfstate", "terraform.tfvars"),
    *("sandbox_override.tf.json", "tfplan", "notes.txt", "crash.log"),
)
NAMES = st.lists(st.text("abc.-_", min_size=1, max_size=8), min_size=1, max_size=3).map("/".join)
TREES = st.dictionaries(NAMES.filter(lambda name: ".." not in name), st.binary(max_size=50))


@pytest.fixture
def stack(tmp_path: Path) -> Path:
    """A synthesized stack with secrets all around."""
    content = {
        "//": {"metadata": {"backend": "s3"}},
        "resource": {"a": {"b": {"//": {"metadata": {}}, "c": [{"//": 1, "d": 2}]}}},
        "terraform": {"backend": {"s3": {"bucket": "ours"}}, "cloud": {}, "required_version": "1"},
    }
    for name in ("assets/f/1/f.zip", ".terraform.lock.hcl", *SECRETS):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"content of {name}")
    (tmp_path / "cdk.tf.json").write_text(json.dumps(content))
    (tmp_path / "assets" / "link.zip").symlink_to(tmp_path / "key.pem")
    return tmp_path


def listed(archive: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        members = [(member, opened.extractfile(member)) for member in opened]
        return {member.name: file.read() for member, file in members if file}


def contents(directory: Path) -> dict[str, bytes]:
    return {
        path.relative_to(directory).as_posix(): path.read_bytes()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_the_committed_tree_is_fresh_and_the_same_wherever_it_is_made(
    tmp_path: Path,
) -> None:
    cloud_tree.write(tmp_path / "elsewhere")
    assert contents(tmp_path / "elsewhere") == contents(COMMITTED), "run make cloud-tree"


def test_the_committed_tree_names_no_backend_and_no_machine() -> None:
    text = (COMMITTED / "cdk.tf.json").read_text(encoding="utf-8")
    settings = json.loads(text)["terraform"]
    assert sorted(settings) == ["required_providers", "required_version"]
    assert str(ROOT) not in text
    assert os.path.expanduser("~") + "/" not in text  # noqa: PTH111 - as text


@pytest.mark.parametrize("registry", ["registry.terraform.io", "registry.opentofu.org"])
def test_the_tree_has_the_committed_lock_of_terraforms_registry_byte_for_byte(
    tmp_path: Path, registry: str
) -> None:
    text = f'provider "{registry}/hashicorp/aws" {{\n  version     = "5.100.0"\n}}\n'
    (tmp_path / LOCK).write_text(text, encoding="utf-8")
    cloud_tree.write(tmp_path / "tree", tmp_path)
    expected = {LOCK: text.encode()} if registry == "registry.terraform.io" else {}
    made = contents(tmp_path / "tree")
    assert {name: made[name] for name in made if name == LOCK} == expected


def test_only_the_stack_its_assets_and_the_lock_file_are_taken(stack: Path) -> None:
    assert sorted(stack_tree(stack)) == [".terraform.lock.hcl", "assets/f/1/f.zip", "cdk.tf.json"]


def test_neither_backend_nor_remarks_are_taken(stack: Path) -> None:
    taken = json.loads(stack_tree(stack)["cdk.tf.json"])
    assert taken == {
        "resource": {"a": {"b": {"c": [{"d": 2}]}}},
        "terraform": {"required_version": "1"},
    }


def test_stack_that_is_not_synthesized_says_what_comes_first(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentLacks, match="run make synth"):
        stack_tree(tmp_path)


@given(TREES)
def test_archive_holds_the_tree_and_depends_on_nothing_else(tree: dict[str, bytes]) -> None:
    archive = packed(tree)
    assert listed(archive) == tree
    assert packed(dict(reversed(tree.items()))) == archive


@given(TREES, st.sampled_from(["", "/", ".", "deploy", "/deploy/terraform-cloud/", "./a"]))
def test_tree_is_put_where_the_workspace_looks_for_it(
    tree: dict[str, bytes], directory: str
) -> None:
    wanted = Path("/root", *[part for part in directory.split("/") if part])
    found = placed(tree, directory)
    assert {Path("/root", name) for name in found} == {wanted / name for name in tree}
    assert list(found.values()) == list(tree.values())


def test_variable_files_are_loaded_in_their_order_under_names_that_every_run_loads(
    tmp_path: Path,
) -> None:
    names = ["terraform.tfvars", "terraform.tfvars.json", "b.auto.tfvars", "c.auto.tfvars.json"]
    for name in names:
        (tmp_path / name).write_text(name)
    found = variables_tree([tmp_path / name for name in names])
    assert [content.decode() for _, content in sorted(found.items())] == names
    assert sorted(found) == [
        *("00-terraform.auto.tfvars", "01-terraform.auto.tfvars.json"),
        *("02-b.auto.tfvars", "03-c.auto.tfvars.json"),
    ]
