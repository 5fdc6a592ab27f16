"""A log is read whole and once, however it comes: in pieces, late, or over a line that drops."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model.hcp.run_logs import lines, readable
from tune_model.hcp.transport import Unclear

TEXTS = st.lists(
    st.text(st.characters(exclude_characters="\n\r{", exclude_categories=["Cs", "Cc"]))
)
# Ten drops in a row are one too many: then the log is given up.
STEPS = st.sampled_from(["drop", "nothing", "one byte", "all"])
PLANS = st.lists(STEPS, max_size=30).filter(lambda plan: "drop" * 9 not in "".join(plan))


class Log:
    """A log that is written piece by piece, behind a line that does what a plan says."""

    def __init__(self, content: bytes, plan: list[str]) -> None:
        self._content = content
        self._plan = list(plan)
        self.reads = 0

    def read(self, offset: int, limit: int) -> bytes:
        self.reads += 1
        step = self._plan.pop(0) if self._plan else "all"
        if step == "drop":
            raise Unclear("the connection drops")
        sizes = {"nothing": 0, "one byte": 1, "all": limit}
        return self._content[offset : offset + sizes[step]]

    def has_ended(self) -> bool:
        return not self._plan


def no_sleep(_seconds: float) -> None:
    pass


@given(TEXTS, PLANS)
def test_every_line_comes_once_and_in_order(texts: list[str], plan: list[str]) -> None:
    content = b"\x02" + "".join(f"{text}\n" for text in texts).encode() + b"\x03"
    log = Log(content, plan)
    assert list(lines(log.read, log.has_ended, 0, no_sleep)) == texts


@given(TEXTS.filter(bool))
def test_last_line_needs_no_newline(texts: list[str]) -> None:
    log = Log(b"\x02" + "\n".join([*texts, "end"]).encode() + b"\x03", [])
    assert list(lines(log.read, log.has_ended, 0, no_sleep)) == [*texts, "end"]


def test_log_that_lost_its_end_ends_with_the_work() -> None:
    log = Log(b"\x02so far\n", ["all"])
    assert list(lines(log.read, log.has_ended, 0, no_sleep)) == ["so far"]


def test_log_that_never_began_is_empty() -> None:
    log = Log(b"", [])
    assert list(lines(log.read, log.has_ended, 0, no_sleep)) == []
    assert log.reads == 1


def test_line_that_stays_dropped_is_given_up() -> None:
    log = Log(b"", ["drop"] * 100)
    with pytest.raises(Unclear):
        list(lines(log.read, log.has_ended, 0, no_sleep))


def test_long_silence_before_a_drop_does_no_harm() -> None:
    log = Log(b"\x02a\n\x03", [*["nothing"] * 50, "drop"])
    assert list(lines(log.read, log.has_ended, 0, no_sleep)) == ["a"]


def test_reader_waits_where_nothing_is_written_yet() -> None:
    waited: list[float] = []
    log = Log(b"\x02a\n\x03", ["nothing", "nothing"])
    assert list(lines(log.read, log.has_ended, 1.5, waited.append)) == ["a"]
    assert waited == [1.5, 1.5]


def test_terraforms_json_messages_lose_their_frame() -> None:
    message = {"@level": "info", "@message": "Plan: 1 to add", "type": "change_summary"}
    assert readable(json.dumps(message)) == "Plan: 1 to add"
    diagnostic = {"@message": "Error: no", "diagnostic": {"detail": "because"}}
    assert readable(json.dumps(diagnostic)) == "Error: no\nbecause"


@pytest.mark.parametrize("line", ["plain", '{"@broken', '{"a": 1}', "", "  indented  "])
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert readable(line) == line


def test_carriage_returns_are_not_shown() -> None:
    read: Callable[[int, int], bytes] = Log(b"\x02a\r\nb\r\n\x03", []).read
    assert list(lines(read, lambda: True, 0, no_sleep)) == ["a", "b"]
