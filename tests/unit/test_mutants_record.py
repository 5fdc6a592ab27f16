"""The recorded figures of the code's mutants: whole, said to be recorded, with reasons."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.mutate import mutants_record

FOLDERS = {"lambda_src", "tune_model/infra"}
ROWS = st.lists(
    st.builds(
        lambda number, line, is_killed: {
            "file": "lambda_src/f/m.py",
            "operator": "AddNot",
            "number": number,
            "line": line,
            "killer": "tests/unit/test_m.py::test_it" if is_killed else "",
        },
        st.integers(1, 300),
        st.sampled_from(["if not a:", "return b", "c = 2"]),
        st.booleans(),
    ),
    min_size=1,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("record")


@pytest.fixture
def empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A record with nothing in it."""
    file = tmp_path / "record.json"
    monkeypatch.setattr(mutants_record, "RECORD", file)
    return file


@given(ROWS)
def test_every_mutant_is_killed_or_listed(folder: Path, rows: list[dict[str, Any]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mutants_record, "RECORD", folder / "record.json")
        mutants_record.record("lambda_src", rows, "now", len(rows))
        found = mutants_record.recorded()["lambda_src"]
    assert found["mutants"] == len(rows) == found["killed"] + len(found["survivors"])
    assert [s["line"] for s in found["survivors"]] == [r["line"] for r in rows if not r["killer"]]


ROW = {"file": "lambda_src/f/m.py", "operator": "AddNot", "number": 3, "line": "a", "killer": ""}


def test_a_survivors_reason_outlives_the_next_run_and_a_move_of_its_line(empty: Path) -> None:
    mutants_record.record("lambda_src", [ROW], "then", 1)
    written = json.loads(empty.read_text())
    written["lambda_src"]["survivors"][0]["reason"] = "equal for every input"
    empty.write_text(json.dumps(written))
    mutants_record.record("lambda_src", [ROW | {"number": 9}, ROW | {"line": "b"}], "now", 2)
    survivors = mutants_record.recorded()["lambda_src"]["survivors"]
    assert [s["reason"] for s in survivors] == ["equal for every input", ""]
    assert survivors[0]["number"] == 9


def test_a_figure_says_that_it_is_recorded_and_whether_the_code_is_still_that(empty: Path) -> None:
    mutants_record.record("lambda_src", [ROW | {"killer": "t"}, ROW], "of other code", 20)
    (sentence,) = mutants_record.sentences()
    assert sentence.startswith(
        "lambda_src: 1 of 2 mutants killed (50.0%), a sample of 20, recorded 2"
    )
    assert sentence.endswith("; the code has changed since")
    mutants_record.record("lambda_src", [ROW], mutants_record.digest("lambda_src"), 1)
    assert not {"since", "sample"} & set(mutants_record.sentences()[0].split())
    assert empty.exists()


def test_any_other_code_has_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutants_record, "ROOT", tmp_path)
    module = tmp_path / "tune_model" / "infra" / "a.py"
    generated = module.parent / "bindings" / "b.py"
    generated.parent.mkdir(parents=True)
    seen = []
    for text in ("a = 1\n", "a = 2\n"):
        module.write_text(text)
        seen.append(mutants_record.digest("tune_model/infra"))
        generated.write_text(text)
        assert mutants_record.digest("tune_model/infra") == seen[-1]
    assert seen[0] != seen[1]


def test_nine_in_ten_mutants_of_each_folder_are_killed_and_the_rest_have_their_reasons() -> None:
    found = mutants_record.recorded()
    assert "lambda_src" in found
    assert set(found) <= FOLDERS
    for figures in found.values():
        assert figures["killed"] >= 0.9 * figures["mutants"]
        assert [s for s in figures["survivors"] if not s["reason"]] == []


def test_the_page_shows_what_is_recorded() -> None:
    page = mutants_record.PAGE.read_text(encoding="utf-8")
    fresh = mutants_record.rendered(page, mutants_record.recorded())
    assert page == fresh, "run python -m tools.mutate.mutants_record"
    assert f"]({mutants_record.RECORD.name})" in page


def test_a_page_without_its_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="the markers of the part code are gone"):
        mutants_record.rendered("# Testing", {})
