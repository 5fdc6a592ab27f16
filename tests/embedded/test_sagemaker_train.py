"""The training container's program, called in this process."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
import xgboost
from hypothesis import given, settings
from hypothesis import strategies as st

from embedded_aws.sagemaker import images, metrics, train, transform
from embedded_aws.sagemaker.hyperparameters import validate
from tests import strategies
from tests.sagemaker_account import CURRENT, LEGACY, Table, channel, csv, regression

DATA = {"train": regression(80, seed=1), "validation": regression(40, seed=2)}
TEST = regression(30, seed=3)[:, 1:]


def lay_out(
    directory: Path, hyperparameters: dict[str, str], data: dict[str, Any] | None = None
) -> Path:
    data = DATA if data is None else data
    for part in ("config", *(f"data/{name}" for name in data)):
        (directory / "input" / part).mkdir(parents=True)
    for part in ("model", "output"):
        (directory / part).mkdir()
    for name, table in data.items():
        content = table if isinstance(table, str) else csv(table)
        (directory / "input" / "data" / name / "part.csv").write_text(content)
    configure(directory, "hyperparameters", hyperparameters)
    configure(directory, "inputdataconfig", {name: channel(name, name) for name in data})
    return directory


def configure(directory: Path, name: str, document: object) -> None:
    (directory / "input" / "config" / f"{name}.json").write_text(json.dumps(document))


def model_of(directory: Path) -> xgboost.Booster:
    return transform.load(directory / "model")


def failure(directory: Path) -> str:
    return (directory / "output" / "failure").read_text()


def rounded(table: Table) -> Table:
    """The table as its CSV holds it."""
    return np.loadtxt(csv(table).splitlines(), np.float32, delimiter=",")


def matrices() -> list[xgboost.DMatrix]:
    tables = [rounded(table) for table in DATA.values()]
    return [xgboost.DMatrix(table[:, 1:], label=table[:, 0]) for table in tables]


@settings(max_examples=15)
@given(strategies.hyperparameters(), st.sampled_from([LEGACY, CURRENT]))
def test_a_job_s_model_is_the_one_that_xgboost_trains_itself(
    hyperparameters: dict[str, str], uri: str
) -> None:
    image = images.parse(uri)
    assert image
    with TemporaryDirectory() as folder:
        directory = lay_out(Path(folder), hyperparameters)
        assert train.main([str(directory), uri]) == 0
        ours = model_of(directory).predict(xgboost.DMatrix(TEST))
    parameters: dict[str, Any] = validate(image, hyperparameters)
    rounds = parameters.pop("num_round")
    given_ = {"base_score": 0.5, "tree_method": "exact" if image.legacy else "auto"} | parameters
    itself = xgboost.train({**given_, "nthread": 1}, matrices()[0], rounds)
    np.testing.assert_array_equal(ours, itself.predict(xgboost.DMatrix(TEST)))


@pytest.mark.parametrize("uri", [LEGACY, CURRENT])
def test_the_printed_metrics_are_those_of_the_model(
    uri: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hyperparameters = {
        "num_round": "3",
        "eval_metric": "rmse",
        "_tuning_objective_metric": "validation:mae",
    }
    directory = lay_out(tmp_path, hyperparameters)
    assert train.main([str(directory), uri]) == 0
    lines = capsys.readouterr().out.splitlines()
    table = rounded(DATA["validation"])
    errors = model_of(directory).predict(xgboost.DMatrix(table[:, 1:])) - table[:, 0]
    final = metrics.final(lines)
    assert [line.split("]")[0] for line in lines] == ["[0", "[1", "[2"]
    assert final["validation:rmse"] == pytest.approx(np.sqrt(np.mean(errors**2)), rel=1e-4)
    assert final["validation:mae"] == pytest.approx(np.mean(abs(errors)), rel=1e-4)


def test_at_depth_zero_the_legacy_image_splits_nothing_and_the_current_one_without_limit(
    tmp_path: Path,
) -> None:
    hyperparameters = {"num_round": "2", "max_depth": "0"}
    leaves: dict[str, int] = {}
    for uri in (LEGACY, CURRENT):
        folder = tmp_path / str(len(leaves))
        folder.mkdir()
        assert train.main([str(lay_out(folder, hyperparameters)), uri]) == 0
        leaves[uri] = sum(tree.count("leaf") for tree in model_of(folder).get_dump())
    assert leaves[LEGACY] == 2
    assert leaves[CURRENT] > 20


@pytest.mark.parametrize(
    ("hyperparameters", "expected"),
    [
        ({"silent": "1"}, {"verbosity": 0}),
        ({"booster": "gblinear", "updater": "coord_descent"}, {"booster": "gblinear"}),
        ({"tree_method": "hist", "max_depth": "0"}, {"tree_method": "hist", "max_depth": 0}),
        ({"updater": "grow_colmaker"}, {"updater": "grow_colmaker"}),
        ({"objective": "reg:logistic"}, {"objective": "reg:logistic", "base_score": 0.5}),
        ({"nthread": "3"}, {"nthread": 3, "objective": "reg:squarederror"}),
    ],
)
def test_the_legacy_image_s_hyperparameters_become_xgboost_s(
    hyperparameters: dict[str, str], expected: dict[str, Any]
) -> None:
    image = images.parse(LEGACY)
    assert image
    values = validate(image, {"num_round": "1", **hyperparameters})
    assert expected.items() <= train.booster_parameters(image, values).items()


def test_an_image_of_xgboost_3_estimates_the_bias_itself() -> None:
    image = images.Image(legacy=False, version=(3, 0))
    assert "base_score" not in train.booster_parameters(image, {"num_round": 1})


@pytest.mark.parametrize(
    ("objective", "metric"), [("reg:squarederror", None), ("binary:logistic", "auc")]
)
def test_early_stopping_keeps_the_best_round(
    objective: str, metric: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = np.random.default_rng(0).integers(0, 2, 80)  # noise: more rounds only overfit
    noise = {
        name: np.column_stack([labels[: len(t)], regression(len(t), seed=9)[:, 1:]])
        for name, t in DATA.items()
    }
    noise["validation"] = np.column_stack([labels[40:], regression(40, seed=7)[:, 1:]])
    hyperparameters = {"num_round": "40", "early_stopping_rounds": "3", "objective": objective}
    if metric:
        hyperparameters["eval_metric"] = metric
    directory = lay_out(tmp_path, hyperparameters, noise)
    assert train.main([str(directory), CURRENT]) == 0
    rounds = len(capsys.readouterr().out.splitlines())
    assert model_of(directory).num_boosted_rounds() == rounds - 3


def test_without_a_validation_channel_early_stopping_watches_nothing(tmp_path: Path) -> None:
    hyperparameters = {"num_round": "4", "early_stopping_rounds": "1"}
    directory = lay_out(tmp_path, hyperparameters, {"train": DATA["train"]})
    assert train.main([str(directory), LEGACY]) == 0
    assert model_of(directory).num_boosted_rounds() == 4


def test_instance_weights_are_the_second_column_of_the_training_data(tmp_path: Path) -> None:
    table = DATA["train"]
    weighted = np.insert(table, 1, (table[:, 0] > 0).astype(float), axis=1)
    hyperparameters = {"num_round": "1", "csv_weights": "1", "max_depth": "0", "base_score": "0"}
    directory = lay_out(tmp_path, hyperparameters, {"train": weighted})
    assert train.main([str(directory), LEGACY]) == 0
    positive = table[table[:, 0] > 0, 0]
    leaf = 0.3 * positive.sum() / (len(positive) + 1)
    assert model_of(directory).predict(xgboost.DMatrix(TEST))[0] == pytest.approx(leaf, rel=1e-4)


@pytest.mark.parametrize("asked", ["true", "false"])
def test_the_model_is_saved_each_round_when_asked_to(asked: str, tmp_path: Path) -> None:
    directory = lay_out(tmp_path, {})
    image = images.parse(CURRENT)
    assert image
    container = train.Container(directory, image)
    callbacks = train._reporting(container, {"save_model_on_termination": asked}, 0)
    xgboost.train({}, matrices()[0], 1, callbacks=callbacks)
    assert (directory / "model" / "xgboost-model").exists() == (asked == "true")


@pytest.mark.parametrize(
    ("uri", "hyperparameters", "data", "code", "words"),
    [
        (LEGACY, {}, None, 2, "Require input for parameter num_round"),
        (
            CURRENT,
            {"num_round": "2", "precision_dtype": "float32"},
            None,
            1,
            "framework error: UserError: Extraneous hyperparameter found: precision_dtype",
        ),
        (LEGACY, None, {"train": "label,a\n1,2\n"}, 2, "Non-numeric value 'l' found in the header"),
        (LEGACY, None, {"train": ""}, 2, "No data in train channel path"),
        (LEGACY, None, {"train": "1\n2\n"}, 2, "The train channel has 1 column(s)"),
        (LEGACY, None, {"validation": "1,2\n"}, 2, "Channelname 'train' is required"),
        (LEGACY, None, {"train": "1,2\n", "validation": "1,2,3\n"}, 2, "features mismatched"),
        (
            LEGACY,
            {"num_round": "1", "objective": "binary:logistic"},
            {"train": "7,1\n8,2\n"},
            1,
            "XGB train call failed with exception",
        ),
    ],
)
def test_a_failing_job_says_why_and_ends_as_its_image_does(
    uri: str,
    hyperparameters: dict[str, str] | None,
    data: dict[str, Any] | None,
    code: int,
    words: str,
    tmp_path: Path,
) -> None:
    given_ = {"num_round": "1"} if hyperparameters is None else hyperparameters
    directory = lay_out(tmp_path, given_, data)
    assert train.main([str(directory), uri]) == code
    assert words in failure(directory)
    assert "Stack trace" not in failure(directory)
    assert not list((directory / "model").iterdir())


def test_only_csv_is_trained_on(tmp_path: Path) -> None:
    directory = lay_out(tmp_path, {"num_round": "1"})
    configure(directory, "inputdataconfig", {"train": {}})
    assert train.main([str(directory), LEGACY]) == 2
    assert "text/libsvm (the default); the embedded AWS trains on text/csv" in failure(directory)


def test_the_program_refuses_an_image_that_isn_t_there(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="Cannot pull algorithm container"):
        train.main([str(tmp_path), "tensorflow:2"])
