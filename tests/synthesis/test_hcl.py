"""Expressions: how they are composed, and how Terraform reads them."""

import hashlib
import json
from itertools import product
from pathlib import Path

import pytest

from tune_model.infra import hcl
from tune_model.infra.cdk import Token
from tune_model.infra.hcl import Expression
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture

A, B = hcl.var("a"), Expression("var.b != null")


def test_of_several_conditions_those_with_operators_stand_in_brackets() -> None:
    assert hcl.every(B) == hcl.every(None, B) == "var.b != null"
    assert hcl.every(B, None, A) == "(var.b != null) && var.a"


def test_an_argument_has_an_expressions_value() -> None:
    assert hcl.argument(A) == "${var.a}"
    assert all(Token.is_unresolved(make(A)) for make in (hcl.flag, hcl.number, hcl.only_if))
    assert Token.is_unresolved(hcl.strings(A))


def test_expressions_are_composed_as_hcl_spells_them() -> None:
    assert hcl.is_set(A) == "var.a != null"
    assert hcl.choose(B, A, hcl.literal(None)) == "var.b != null ? var.a : null"
    assert hcl.attribute(Expression("aws_s3_bucket.data"), "id") == "one(aws_s3_bucket.data[*].id)"
    assert hcl.mapping({"a": A, "b": hcl.literal("é")}) == '{ a = var.a, b = "é" }'
    assert hcl.text("${var.a}-data") == '"${var.a}-data"'


TEXTS = [start * length for start, length in product(("a", "b-"), (1, 5, 6, 11, 12, 13, 30))]


@pytest.mark.end_to_end
def test_terraform_cuts_a_text_to_its_limit_and_tells_two_of_one_beginning_apart(
    tmp_path: Path,
) -> None:
    texts = [*TEXTS, *(f"{text}x" for text in TEXTS)]
    cut = hcl.within(Expression("text"), 12, 4)
    expression = f"[for text in {json.dumps(texts)} : {cut}]"
    program = {"output": {"cut": {"value": f"${{{expression}}}"}}}
    (tmp_path / "main.tf.json").write_text(json.dumps(program))
    terraform, environment = find_terraform().path, sandbox_environment("http://127.0.0.1:1")
    ended = capture([terraform, "apply", "-auto-approve"], environment, tmp_path)
    assert ended.code == 0, ended.errors
    found = json.loads(capture([terraform, "output", "-json", "cut"], environment, tmp_path).text)
    assert all(len(each) <= 12 for each in found)
    assert len(set(found)) == len(set(texts))
    assert found == [within(text, 12, 4) for text in texts]
    for text, each in zip(texts, found, strict=True):
        assert each == text if len(text) <= 12 else each.startswith(text[:6])
        assert "--" not in each


def within(text: str, limit: int, digits: int) -> str:
    """What a text comes to, in Python."""
    if len(text) <= limit:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:digits]
    return f"{text[: limit - digits - 1].removesuffix('-')}-{digest}"
