"""Rendering, read back by the real Terraform: no text of a document is taken for an expression."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.strategies import PLACEHOLDERS, documents
from tune_model.infra.documents.load import Document
from tune_model.infra.documents.render import render
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rendering")


# Each example runs Terraform, so there are few, of several documents each.
FEW = 4 if settings().max_examples < 100 else 8


@settings(max_examples=FEW, suppress_health_check=[HealthCheck.too_slow])
@given(contents=st.lists(documents(), min_size=5, max_size=10))
def test_terraform_reads_a_rendered_document_as_it_was_written(
    folder: Path, contents: list[dict[str, Any]]
) -> None:
    write(folder, contents)
    assert json.dumps(apply(folder)) == json.dumps([filled(content) for content in contents])


def write(folder: Path, contents: list[dict[str, Any]]) -> None:
    """Write a configuration with a list of the rendered documents as its output."""
    for number, content in enumerate(contents):
        (folder / f"{number}.tftpl").write_text(rendered(content), encoding="utf-8")
    values = {name: f"<{name}>" for name in (*PLACEHOLDERS, "partition")}
    numbers = f"range({len(contents)})"
    filled = f'${{[for n in {numbers} : templatefile("${{n}}.tftpl", local.values)]}}'
    configuration = {"locals": {"values": values}, "output": {"texts": {"value": filled}}}
    (folder / "main.tf.json").write_text(json.dumps(configuration), encoding="utf-8")


def rendered(content: dict[str, Any]) -> str:
    document = Document("example.json", content)
    names = document.placeholders() | {"partition"}
    return render(document, {name: f"${{{name}}}" for name in names}, encode)


def encode(value: object) -> str:
    return f"${{jsonencode({str(value)[2:-1]})}}"


def apply(folder: Path) -> list[Any]:
    environment = sandbox_environment("http://127.0.0.1:1")
    terraform = find_terraform().path
    ended = capture([terraform, "apply", "-auto-approve", "-input=false"], environment, folder)
    assert ended.code == 0, ended.errors
    texts = capture([terraform, "output", "-json", "texts"], environment, folder).text
    return [json.loads(text) for text in json.loads(texts)]


def filled(value: Any) -> Any:
    """The value with every placeholder and partition filled in."""
    if isinstance(value, dict):
        return {key: filled(member) for key, member in value.items()}
    if isinstance(value, list):
        return [filled(item) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith("arn:aws:"):
        value = f"arn:<partition>:{value.removeprefix('arn:aws:')}"
    for name in PLACEHOLDERS:
        value = value.replace(f"${{{name}}}", f"<{name}>")
    return value
