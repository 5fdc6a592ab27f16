"""Documents: what is refused, and what rendering keeps and changes."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import PLACEHOLDERS, documents, pointers
from tune_model.infra.documents.load import Document, DocumentError, load_document, parse_document
from tune_model.infra.documents.override import Changes
from tune_model.infra.documents.render import render

NAME = "asl/example.json"
VALUES = {name: f"<{name}>" for name in PLACEHOLDERS}
ROOT = Path(__file__).parents[2]
SHIPPED = [
    str(path.relative_to(ROOT))
    for path in sorted([*ROOT.glob("asl/*.json"), *ROOT.glob("iam/*.json")])
]


def rendered(content: dict[str, Any], **overrides: object) -> Any:
    """Render with every placeholder that the content holds, and read it back."""
    held = [name for name in VALUES if f"${{{name}}}" in _strings(content)]
    values = {name: VALUES[name] for name in held} | {"partition": "aws-cn"}
    changes = Changes(replaced=overrides)
    return json.loads(render(Document(NAME, content), values, json.dumps, changes=changes))


def _strings(value: Any) -> str:
    """All string values of some JSON, one after the other."""
    if isinstance(value, dict):
        return "\n".join(map(_strings, value.values()))
    if isinstance(value, list):
        return "\n".join(map(_strings, value))
    return value if isinstance(value, str) else ""


def expected(value: Any) -> Any:
    """What a person would write by hand for VALUES and the partition aws-cn."""
    if isinstance(value, dict):
        return {key: expected(member) for key, member in value.items()}
    if isinstance(value, list):
        return [expected(item) for item in value]
    if not isinstance(value, str):
        return value
    value = re.sub(r"^arn:aws:", "arn:aws-cn:", value)
    for name, text in VALUES.items():
        value = value.replace(f"${{{name}}}", text)
    return value


@given(documents())
def test_rendering_changes_placeholders_and_partitions_and_nothing_else(
    content: dict[str, Any],
) -> None:
    assert json.dumps(rendered(content)) == json.dumps(
        expected(content)
    )  # the order of keys as well


@given(documents())
def test_only_expressions_begin_with_what_terraform_takes_for_one(content: dict[str, Any]) -> None:
    values = dict.fromkeys((*VALUES, "partition"), "VALUE")
    held = {name: v for name, v in values.items() if f"${{{name}}}" in _strings(content)}
    text = render(Document(NAME, content), held | {"partition": "VALUE"}, lambda _: "VALUE")
    assert "${" not in text
    assert "%{" not in text
    assert "$VALUE" not in text


def test_only_what_terraform_would_normalize_is_escaped() -> None:
    text = render(Document(NAME, {"composed": "\u00e9", "not": "e\u0301"}), {}, json.dumps)
    assert "\u00e9" in text
    assert r"e\u0301" in text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("s3://${bucket}/models", "s3://${bucket}/models"),
        ("$5 of $${bucket}", r"$5 of \u0024${bucket}"),
        ("%${bucket}", r"\u0025${bucket}"),
        ("costs $5, or ${x and %{y $", r"costs $5, or \u0024{x and \u0025{y $"),
        ("arn:aws:s3:::${bucket}/*", "arn:${partition}:s3:::${bucket}/*"),
    ],
)
def test_within_a_string_only_placeholders_begin_an_expression(text: str, written: str) -> None:
    values = {"partition": "${partition}"}
    values |= {"bucket": "${bucket}"} if "${bucket}" in text else {}
    assert render(Document(NAME, {"a": text}), values, json.dumps) == f'{{\n  "a": "{written}"\n}}'


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_document_renders_to_the_layout_of_its_file(name: str) -> None:
    document = load_document(name)
    text = (ROOT / name).read_text(encoding="utf-8")
    placeholders = set(re.findall(r"\$\{(\w+)\}", text))
    written = render(document, {key: f"({key})" for key in placeholders}, json.dumps)
    assert written + "\n" == re.sub(r"\$\{(\w+)\}", r"(\1)", text)


@given(documents(), st.data())
def test_an_optional_member_stands_at_the_end_of_its_own_object_alone(
    content: dict[str, Any], data: st.DataObject
) -> None:
    document = Document(NAME, content)
    held = {p: document.at(p) for p in pointers(content)}
    objects = [p for p, value in held.items() if value and isinstance(value, dict)]
    assume(objects)
    place = data.draw(st.sampled_from(objects))
    values = {n: v for n, v in VALUES.items() if f"${{{n}}}" in _strings(content)}
    changes = Changes(added={f"{place}/added": "wish"})
    text = render(document, values, json.dumps, changes=changes)
    text = text.replace("%{ if wish != null }", "").replace("%{ endif }", "")
    document.at(place)["added"] = 1
    assert text.replace("${jsonencode(wish)}", "1") == render(document, values, json.dumps)


@given(documents(), st.data())
def test_a_value_is_the_default_of_the_variable_that_may_take_its_place(
    content: dict[str, Any], data: st.DataObject
) -> None:
    document = Document(NAME, content)
    place = data.draw(st.sampled_from(pointers(content)[1:] or [""]))
    assume(place)
    values = {n: v for n, v in VALUES.items() if f"${{{n}}}" in _strings(content)}
    own = render(document, values, json.dumps)
    text = render(document, values, json.dumps, changes=Changes(defaulted={place: "wish"}))
    choice = "%{ if wish != null }${jsonencode(wish)}%{ else }"
    before, _, rest = text.partition(choice)
    default, _, after = rest.partition("%{ endif }")
    assert before + default + after == own
    changed = json.loads(before + '"wished"' + after)
    assert Document(NAME, changed).at(place) == "wished"


@given(documents(), st.data())
def test_an_override_takes_the_place_of_the_value_at_its_pointer_alone(
    content: dict[str, Any], data: st.DataObject
) -> None:
    pointer = data.draw(st.sampled_from(pointers(content)[1:] or [""]))
    assume(pointer)
    assume(not _strings(Document(NAME, content).at(pointer)))  # its placeholders would be missing
    changed = Document(NAME, rendered(content, **{pointer: {"over": 1}}))
    assert changed.at(pointer) == {"over": 1}
    before = Document(NAME, rendered(content))
    untouched = [p for p in pointers(before.content) if not _related(p, pointer)]
    assert all(changed.at(p) == before.at(p) for p in untouched)


def _related(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


@given(documents(), st.text("abc/", min_size=1, max_size=9).map("/".__add__))
def test_an_override_whose_pointer_leads_nowhere_is_refused_by_name(
    content: dict[str, Any], pointer: str
) -> None:
    assume(pointer not in pointers(content))
    with pytest.raises(DocumentError) as refused:
        rendered(content, **{pointer: 1})
    assert str(refused.value).startswith(f"{NAME}: {pointer} is gone")


@given(documents(), st.text("abc/", min_size=1, max_size=9).map("/".__add__))
def test_looking_where_nothing_is_is_refused_by_name(content: dict[str, Any], path: str) -> None:
    assume(path not in pointers(content))
    with pytest.raises(DocumentError, match=f"{NAME}: there is nothing at {path}"):
        Document(NAME, content).at(path)


@given(documents(), st.data())
def test_an_unknown_placeholder_is_refused_with_its_place(
    content: dict[str, Any], data: st.DataObject
) -> None:
    content |= {"~/$": [0, data.draw(st.sampled_from(["${nobody}", "arn:aws:x/${nobody}/y"]))]}
    values = VALUES | {"partition": "aws"}
    with pytest.raises(DocumentError) as refused:
        render(Document(NAME, content), values, json.dumps)
    assert str(refused.value).startswith(f"{NAME}: /~0~1$/1: ${{nobody}} is no placeholder")
    assert all(f"${{{name}}}" in str(refused.value) for name in values)


@given(documents(), st.sampled_from(PLACEHOLDERS))
def test_a_missing_placeholder_is_refused_by_name(content: dict[str, Any], name: str) -> None:
    assume(f"${{{name}}}" not in _strings(content))
    held = {n: v for n, v in VALUES.items() if f"${{{n}}}" in _strings(content)}
    with pytest.raises(DocumentError) as refused:
        render(Document(NAME, content), {**held, name: "x"}, json.dumps)
    assert str(refused.value) == f"{NAME}: the placeholder ${{{name}}} is missing."


def test_a_placeholder_in_a_key_is_refused_with_its_place() -> None:
    with pytest.raises(DocumentError, match=re.escape(f"{NAME}: /a/${{bucket}}: placeholders")):
        render(Document(NAME, {"a": {"${bucket}": 1}}), {"bucket": "x"}, json.dumps)


@given(documents(), st.sampled_from([None, 0, 2]))
def test_parsing_gives_back_what_was_written(content: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(content, indent=indent)
    parsed = parse_document(NAME, text)
    assert json.dumps(parsed.content) == json.dumps(content)


@given(documents(), st.data())
def test_a_duplicate_key_is_refused_at_its_line_and_column(
    content: dict[str, Any], data: st.DataObject
) -> None:
    assume(content)
    key = json.dumps(data.draw(st.sampled_from(list(content))))
    before = json.dumps(content, indent=2)[:-2]
    with pytest.raises(DocumentError) as refused:
        parse_document(NAME, f"{before},\n   {key}: null\n}}")
    line = before.count("\n") + 2
    assert str(refused.value) == f"{NAME}:{line}:4: the key {key} is there twice."


def test_a_duplicate_key_after_an_empty_line_is_refused_at_its_line_and_column() -> None:
    with pytest.raises(DocumentError, match=rf"^{NAME}:2:10: the key \"a\" is there twice\.$"):
        parse_document(NAME, '\n{"a": 1, "a": 2}')


@given(documents(), st.data())
def test_a_truncated_document_is_refused_at_a_line_and_column(
    content: dict[str, Any], data: st.DataObject
) -> None:
    text = json.dumps(content, indent=2)
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    with pytest.raises(DocumentError) as refused:
        parse_document(NAME, cut)
    place = re.match(rf"{NAME}:(\d+):(\d+): ", str(refused.value))
    assert place is not None
    line, column = map(int, place.groups())
    lines = cut.split("\n")
    assert 1 <= line <= len(lines)
    assert 1 <= column <= len(lines[line - 1]) + 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "is a JSON list, not an object"),
        ('"x"', "is a JSON str, not an object"),
        ('{"a": NaN}', ":1:7: no value at 'NaN}'; expected a JSON value"),
        ('{"a": -Infinity}', ":1:7: no value at '-Infinity}'"),
        (r'{"a": "\ud800"}', ":1:7: half of a surrogate pair"),
        ("[" * 100_000, "nested too deep"),
        ('{"a": ${bucket}}', ":1:7: a placeholder stands in quotes"),
    ],
)
def test_what_is_no_json_object_is_refused(text: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        parse_document(NAME, text)


def test_a_file_that_is_absent_or_not_utf8_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^absent\.json: can't be read"):
        load_document("absent.json", tmp_path)
    (tmp_path / "latin.json").write_bytes(b'{"a": "\xe9"}')
    with pytest.raises(DocumentError, match=r"^latin\.json: can't be read"):
        load_document("latin.json", tmp_path)
