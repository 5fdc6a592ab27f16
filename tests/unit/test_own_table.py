"""One file with a header: how it is split, and what is wrong with one, by its place."""

import csv
import gzip
import io
import json
import statistics
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.repeats import at_most
from tune_model.operations.own_data import labels as of_labels
from tune_model.operations.own_data.labels import LabelCount, check_labels, doubt
from tune_model.operations.own_data.prepare import Prepared, prepare

NAMES = st.text("abcdefghij_ é", min_size=1, max_size=6).map(str.strip).filter(bool)
CELLS = st.floats(-1e9, 1e9).map(repr)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]], str]:
    """Names, rows, and the label among the names."""
    names = draw(st.lists(NAMES, min_size=2, max_size=5, unique=True))
    row = st.lists(CELLS, min_size=len(names), max_size=len(names))
    rows = draw(st.lists(row, min_size=60, max_size=99))
    return names, rows, draw(st.sampled_from(names))


def written(path: Path, names: list[str], rows: list[list[str]], end: str = "\n") -> Path:
    head = io.StringIO()
    csv.writer(head, lineterminator=end).writerow(names)
    body = "".join(",".join(row) + end for row in rows)
    path.write_bytes((head.getvalue() + body).encode("utf-8"))
    return path


def prepared(path: Path, label: str | None, work: Path, seed: int = 0) -> Prepared:
    work.mkdir(exist_ok=True)
    return prepare(path, label, seed, "name", work)


def lines(path: Path) -> list[list[float]]:
    return [list(map(float, row)) for row in csv.reader(path.read_text().splitlines())]


@at_most(30)
@given(tables(), st.integers(0, 99), st.sampled_from(["\n", "\r\n"]))
def test_every_row_goes_to_one_file_with_its_label_first(
    tmp_path_factory: pytest.TempPathFactory,
    table: tuple[list[str], list[list[str]], str],
    seed: int,
    end: str,
) -> None:
    names, rows, label = table
    folder = tmp_path_factory.mktemp("table")
    made = prepared(written(folder / "all.csv", names, rows, end), label, folder / "work", seed)
    train, validation, test = (lines(file.path) for file in made.files)
    kept = [row[0] for row in lines(made.beside["test.labels.csv"])]
    back = [*train, *validation, *([label, *row] for label, row in zip(kept, test, strict=True))]
    at = names.index(label)
    expected = [[float(r[at]), *map(float, r[:at] + r[at + 1 :])] for r in rows]
    assert sorted(back) == sorted(expected)
    assert [file.rows for file in made.files] == [len(train), len(validation), len(test)]
    assert made.facts.features == tuple(name for name in names if name != label)
    assert made.facts.validation_deviation == pytest.approx(
        statistics.pstdev(row[0] for row in validation), rel=1e-6, abs=1e-3
    )
    facts = json.loads(made.beside["features.json"].read_text(encoding="utf-8"))
    assert facts["rows"] == {"train": len(train), "validation": len(validation), "test": len(test)}


def test_a_seed_gives_the_same_split_again_and_another_one_another(tmp_path: Path) -> None:
    path = written(tmp_path / "t.csv", ["y", "x"], [[str(n), str(n)] for n in range(200)])
    splits = [
        prepared(path, "y", tmp_path / f"w{number}", seed).files[0].path.read_bytes()
        for number, seed in enumerate((1, 1, 2))
    ]
    assert splits[0] == splits[1] != splits[2]


def test_a_byte_order_mark_and_quoted_names_are_taken(tmp_path: Path) -> None:
    rows = "".join(f"{n},{n}\n" for n in range(99))
    path = tmp_path / "t.csv"
    path.write_bytes(b"\xef\xbb\xbf" + f'"the price","a, b"\n{rows}'.encode())
    made = prepared(path, "the price", tmp_path / "w")
    assert made.facts.features == ("a, b",)


def test_parquet_is_split_as_the_same_csv_is(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet  # noqa: PLC0415 - the same

    columns = {"x": [n / 2 for n in range(99)], "y": list(range(99))}
    parquet.write_table(pyarrow.table(columns), tmp_path / "t.parquet")
    rows = [[str(a), str(b)] for a, b in zip(*columns.values(), strict=True)]
    one = prepared(tmp_path / "t.parquet", "y", tmp_path / "a")
    other = prepared(written(tmp_path / "t.csv", ["x", "y"], rows), "y", tmp_path / "b")
    for mine, theirs in zip(one.files, other.files, strict=True):
        assert lines(mine.path) == lines(theirs.path)


GOOD = "price,rooms\n" + "".join(f"{n}.5,{n}\n" for n in range(99))


@pytest.mark.parametrize(
    ("content", "label", "said"),
    [
        (GOOD, "prise", "no column 'prise'.*price, rooms.*did you mean 'price'"),
        (GOOD, "other", "Either the file has no header"),
        (GOOD, None, "name its label by --label, one of price, rooms"),
        ("1,2\n3,4\n", "price", "has no header: its first line is 1, 2"),
        ("price,price\n1,2\n", "price", "2 columns named 'price'"),
        ("price\n1\n", "price", "the one column"),
        (GOOD + "1,red\n", "price", r"t:101 column 2 \(rooms\): 'red' isn't a number: XGBoost"),
        (GOOD + "red,1\n", "price", r"t:101 column 1 \(price\): 'red' isn't a number$"),
        (GOOD + ",1\n", "price", r"t:101 column 1 \(price\): ''"),
        (GOOD + "1,2,3\n", "rooms", "t:101 has 3 columns, the header 2"),
        (GOOD + "1\n", "rooms", "t:101 has 1 columns, the header 2"),
        (GOOD + '"1","2"\n', "price", "t:101 has quotes"),
        (GOOD.replace(",", ";"), "price", "by semicolons: save it with commas"),
        (GOOD.replace(",", "\t"), "price", "by tabs"),
        (GOOD.replace("\n", "\r"), "price", "CR alone"),
        (GOOD.encode("utf-16"), "price", "is UTF-16"),
        (gzip.compress(GOOD.encode()), "price", "is compressed by gzip"),
        (b"PK\x03\x04zip", "price", "is a ZIP archive"),
        (b"\0\1\2\n", "price", "isn't text"),
        ("", "price", "is empty"),
        ("price,rooms\n1,2\n", "price", "1 rows, too few"),
        (b"PAR1 and no more", "price", "isn't a whole Parquet file|pyarrow"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, content: Any, label: str | None, said: str
) -> None:
    path = tmp_path / "t"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UsageError, match=said):
        prepared(path, label, tmp_path / "w")


@given(st.lists(st.floats(-1e6, 1e6), min_size=1))
def test_labels_are_counted_as_statistics_does(numbers: list[float]) -> None:
    count = LabelCount()
    count.add(numbers)
    assert count.count == len(numbers)
    assert count.mean == pytest.approx(statistics.fmean(numbers), abs=1e-3)
    assert count.deviation == pytest.approx(statistics.pstdev(numbers), rel=1e-6, abs=1e-3)
    assert (count.least, count.greatest) == (min(numbers), max(numbers))


@pytest.mark.parametrize(
    ("objective", "labels", "wanted"),
    [
        ("binary:logistic", [0, 1, 2], "0 or 1"),
        ("multi:softmax", [0, 3], "whole numbers from 0 to 2"),
        ("multi:softmax", [0.5], "whole numbers from 0 to 2"),
        ("count:poisson", [-1], "0 or more"),
        ("reg:gamma", [0], "above 0"),
        ("reg:logistic", [1.5], "from 0 to 1"),
        ("binary:logistic", [0, 1], None),
        ("multi:softmax", [0, 1, 2], None),
        ("reg:squarederror", [-5, 1e9], None),
        ("", [-5], None),
    ],
)
def test_labels_fit_the_objective_or_are_refused(
    objective: str, labels: list[float], wanted: str | None
) -> None:
    count = LabelCount()
    count.add(labels)
    if wanted is None:
        check_labels(count, objective, "3")
        return
    with pytest.raises(UsageError, match=f"{objective} wants labels that are {wanted}"):
        check_labels(count, objective, "3")


@pytest.mark.parametrize(
    ("best", "mean", "given", "said"),
    [
        (0.9, 0.0, {}, None),
        (None, 0.0, {}, None),
        (1.1, 0.0, {"num_round": "100"}, "no better than predicting the mean.*may help"),
        (99.0, 200.0, {"num_round": "2"}, "51% of the way.*raise num_round"),
        (99.0, 200.0, {"num_round": "200", "eta": "0.3"}, "may help"),
    ],
)
def test_a_model_that_is_worth_no_more_than_the_mean_is_told(
    best: float | None, mean: float, given: dict[str, str], said: str | None
) -> None:
    found = doubt("validation:rmse", best, 1.0, mean, given)
    assert (found is None) == (said is None)
    if found and said:
        assert pytest.importorskip("re").search(said, found)
    assert of_labels.doubt("validation:auc", 99.0, 1.0, mean, given) is None
