"""The drawing of state machines: nothing is lost, nothing overlaps, names are only text."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.report_data import machine, task
from tests.strategies import page_texts, state_machines
from tune_model.reports.state_graph import StateMark, drawing, mermaid, read, read_text, svg
from tune_model.reports.state_graph.labels import does, rule_label, shorten
from tune_model.reports.state_graph.layout import Box, backward, lay_out
from tune_model.reports.state_graph.svg import wrap
from tune_model.reports.state_graph.visible_text import visible

SIZE = (120.0, 40.0)


def names_of(definition: dict[str, Any]) -> Iterator[str]:
    for name, state in definition["States"].items():
        yield name
        inside = state.get("Branches", [])
        inside = inside + [state[key] for key in ("ItemProcessor", "Iterator") if key in state]
        for part in inside:
            yield from names_of(part)


def decoded(label: str) -> str:
    """What Mermaid shows for a label."""
    return re.sub(r"#(\d+);", lambda code: chr(int(code[1])), label)


@given(state_machines())
def test_every_state_is_drawn_once_in_both_forms(definition: dict[str, Any]) -> None:
    names = Counter(names_of(definition))
    flow = read(definition)
    assert Counter(node.name for node in flow.states) == names
    drawn = [group for group in drawing(flow).iter("g") if group.get("data-state")]
    titles = [group.findtext("title", "").rsplit(", ", 1)[0] for group in drawn]
    assert len(drawn) == len({group.get("data-state") for group in drawn}) == names.total()
    assert all(any(title.startswith(name) for title in titles) for name in names)
    written = re.findall(r'^ +s\d+[{\[]"(.*?)<br/>', mermaid(flow), re.MULTILINE)
    assert Counter(map(decoded, written)) == names


@given(state_machines())
def test_boxes_do_not_overlap_and_stand_inside_their_scope(definition: dict[str, Any]) -> None:
    flow = read(definition)
    labels = {index: (60.0, 18.0) for index, edge in enumerate(flow.edges) if edge.label}
    layout = lay_out(flow, {node.id: SIZE for node in flow.nodes}, labels)
    written = [line.label for line in layout.lines if line.label]
    for one, other in itertools.combinations([*layout.nodes.values(), *written], 2):
        assert apart(one, other)
    for node in flow.nodes:
        if node.scope:
            assert inside(layout.nodes[node.id], layout.scopes[node.scope])


def apart(one: Box, other: Box) -> bool:
    return (
        one.x + one.width <= other.x + 0.1
        or other.x + other.width <= one.x + 0.1
        or one.y + one.height <= other.y + 0.1
        or other.y + other.height <= one.y + 0.1
    )


def inside(inner: Box, outer: Box) -> bool:
    return (
        outer.x <= inner.x
        and outer.y <= inner.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


@given(state_machines())
def test_every_transition_ends_with_its_tip_at_its_target(definition: dict[str, Any]) -> None:
    flow = read(definition)
    layout = lay_out(flow, {node.id: SIZE for node in flow.nodes}, {})
    for line in layout.lines:
        box, (x, y) = layout.nodes[line.edge.target], line.tip
        assert box.x - 2 <= x <= box.x + box.width + 2
        assert box.y - 2 <= y <= box.y + box.height + 2


@given(st.lists(page_texts(), min_size=1, max_size=3, unique=True))
def test_any_name_is_only_text(names: list[str]) -> None:
    flow = read(machine(*names))
    marks = {name: StateMark("FAILED", "1 s") for name in names}
    root = ET.fromstring(svg(flow, marks))  # noqa: S314 - our own
    groups = list(root.iter("{http://www.w3.org/2000/svg}g"))
    spoken = [group.get("aria-label") for group in groups if group.get("data-state")]
    assert spoken == [f"{visible(name)}, Lambda work, failed, 1 s" for name in names]
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {
        "svg",
        "style",
        "defs",
        "marker",
        "path",
        "g",
        "rect",
        "text",
        "title",
        "circle",
    }
    written = re.findall(r'^ +s\d+\["(.*?)<br/>', mermaid(flow), re.MULTILINE)
    assert [decoded(name) for name in written] == names


@given(st.text(min_size=1))
def test_a_wrapped_name_has_at_most_three_lines_that_fit(text: str) -> None:
    lines = wrap(visible(text), 10)
    assert 1 <= len(lines) <= 3
    assert all(len(line) <= 10 for line in lines)
    whole = "".join(lines)
    if not whole.endswith("…"):
        assert whole == "".join(visible(text).split()) or " " in whole


@given(st.text(st.characters(exclude_categories=[])))
def test_visible_text_is_encodable_has_no_controls_and_keeps_its_length(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    ET.fromstring(f"<a>{shown.translate({60: '', 38: '', 62: ''})}</a>".encode())  # noqa: S314 - ours


@given(st.sampled_from("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), st.text())
def test_no_text_can_turn_what_stands_around_it(control: str, text: str) -> None:
    assert control not in visible(text + control)


def test_a_loop_is_found_where_it_closes_so_that_the_start_stays_on_top() -> None:
    again = {"Variable": "$.again", "BooleanEquals": True, "Next": "First"}
    flow = read(
        {
            "StartAt": "First",
            "States": {
                "Ask": {"Type": "Choice", "Choices": [again], "Default": "Last"},
                "Last": {"Type": "Succeed"},
                "First": task("Ask"),
            },
        }
    )
    closing = [flow.edges[index] for index in backward(flow)]
    assert [edge.label for edge in closing] == ["$.again = true"]
    layout = lay_out(flow, {node.id: SIZE for node in flow.nodes}, {})
    assert min(layout.nodes, key=lambda name: layout.nodes[name].y) == "start"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "isn't JSON"),
        ("[]", "has no States"),
        ('{"StartAt": "A", "States": {}}', "has no States"),
        ('{"StartAt": "A", "States": {"A": 1}}', "'A' isn't an object"),
        ('{"StartAt": "B", "States": {"A": {"Type": "Succeed"}}}', "StartAt leads to 'B'"),
        ('{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}', "A leads to 'B'"),
    ],
)
def test_what_is_no_definition_is_said_in_one_line(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)) as raised:
        read_text(text, "my.json")
    assert str(raised.value).startswith("my.json")
    assert "\n" not in str(raised.value)


def test_a_name_that_stands_twice_is_refused() -> None:
    inner = machine("A")
    outer = {"Type": "Parallel", "Branches": [inner], "End": True}
    with pytest.raises(UsageError, match="'A' stands twice"):
        read({"StartAt": "A", "States": {"A": outer}})


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"Type": "Task", "Resource": "${extract_model_arn}"}, "Lambda extract_model"),
        ({"Type": "Task", "Resource": "arn:aws:lambda:r:1:function:f:live"}, "Lambda f:live"),
        ({"Type": "Task", "Resource": "arn:aws:states:r:1:activity:wait"}, "Activity wait"),
        (
            {"Type": "Task", "Resource": "arn:aws-cn:states:::aws-sdk:s3:getObject"},
            "S3 getObject",
        ),
        ({"Type": "Task", "Resource": "arn:aws:states:::odd:call.sync:2"}, "odd call.sync:2"),
        ({"Type": "Task", "Resource": "else"}, "Task else"),
        ({"Type": "Wait", "Seconds": 5}, "Wait 5 s"),
        ({"Type": "Wait", "TimestampPath": "$.at"}, "Wait until $.at"),
        ({"Type": "Wait"}, "Wait"),
        ({"Type": "Fail", "Error": "Bad"}, "Fail Bad"),
        ({"Type": "Map"}, "Map"),
        (
            {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}}},
            "Map, distributed",
        ),
        ({"Type": "Pass"}, "Pass"),
    ],
)
def test_a_state_says_what_it_does(state: dict[str, Any], said: str) -> None:
    assert does(state) == said


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"Variable": "$.a", "NumericGreaterThanEquals": 5}, "$.a ≥ 5"),
        ({"Variable": "$.a", "StringEqualsPath": "$.b"}, '$.a = "$.b"'),
        ({"Variable": "$.a", "IsPresent": False}, "$.a is not present"),
        ({"Not": {"Variable": "$.a", "IsNull": True}}, "not ($.a is null)"),
        (
            {
                "Or": [
                    {"Variable": "$.a", "IsNull": True},
                    {"Variable": "$.b", "StringMatches": "x*"},
                ]
            },
            '$.a is null or $.b matches "x*"',
        ),
        ({"Condition": "{% $x > 1 %}"}, "$x > 1"),
        ({"Variable": "$.a"}, "$.a"),
        ({"And": [1]}, ""),
    ],
)
def test_a_rule_says_what_it_asks(rule: dict[str, Any], said: str) -> None:
    assert rule_label(rule) == said


@given(st.text(), st.integers(1, 60))
def test_shortened_text_is_one_line_within_its_limit(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert "\n" not in short
