"""Hyperparameters and images, as the containers judge them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asl_check import xgboost_images
from asl_check.xgboost_hyperparameters import ALIASES, Number
from embedded_aws.sagemaker import hyperparameters, images, metrics
from embedded_aws.sagemaker.hyperparameters import CustomerError, validate
from embedded_aws.sagemaker.images import Image
from tests import strategies
from tests.sagemaker_account import CURRENT, LEGACY

OLD, NEW = Image(legacy=True, version=(0, 72)), Image(legacy=False, version=(1, 7))
BOTH = st.sampled_from([OLD, NEW])
NUMBERS = {
    name: rule
    for name, rule in hyperparameters._LEGACY.items()
    if isinstance(rule, Number) and name in hyperparameters._CURRENT
}


@given(BOTH, strategies.hyperparameters())
def test_valid_hyperparameters_keep_their_values(image: Image, given_: dict[str, str]) -> None:
    parsed = validate(image, given_)
    assert parsed.keys() == given_.keys()
    assert all(type(value)(given_[name]) == value for name, value in parsed.items())


@given(BOTH, st.sampled_from(sorted(NUMBERS)), st.floats(-1e12, 1e12))
def test_a_number_is_refused_exactly_when_it_is_outside_its_interval(
    image: Image, name: str, value: float
) -> None:
    text = str(int(value)) if NUMBERS[name].parse is int else repr(value)
    rules = hyperparameters._LEGACY if image.legacy else hyperparameters._CURRENT
    rule = rules[name]
    assert isinstance(rule, Number)
    given_ = {"num_round": "1", "objective": "multi:softmax", "num_class": "2", name: text}
    if rule.allows(rule.parse(text)):
        assert validate(image, given_)[name] == rule.parse(text)
    else:
        with pytest.raises(CustomerError, match=rf"\b{name}\b.* {re.escape(str(rule))}"):
            validate(image, given_)


@given(BOTH, st.sampled_from(sorted(NUMBERS)), st.sampled_from(["", "x", "1,5", "--1"]))
def test_what_is_no_number_is_refused_by_name(image: Image, name: str, text: str) -> None:
    with pytest.raises(CustomerError, match=name):
        validate(image, {"num_round": "1", name: text})


@given(
    BOTH, st.text(min_size=1, max_size=20).filter(lambda name: name not in hyperparameters._CURRENT)
)
def test_an_unknown_hyperparameter_is_refused(image: Image, name: str) -> None:
    if name in hyperparameters._LEGACY or name in ALIASES:
        return
    with pytest.raises(CustomerError) as caught:
        validate(image, {"num_round": "1", name: "1"})
    assert str(caught.value) == f"Extraneous hyperparameter found: {name}"


def test_only_the_legacy_image_takes_precision_dtype() -> None:
    documented = {"num_round": "2", "precision_dtype": "float32"}
    assert validate(OLD, documented) == {"num_round": 2, "precision_dtype": "float32"}
    with pytest.raises(CustomerError, match="Extraneous hyperparameter found: precision_dtype"):
        validate(NEW, documented)


@pytest.mark.parametrize(
    ("image", "given_", "words"),
    [
        (OLD, {}, "Require input for parameter num_round"),
        (NEW, {}, "Missing required hyperparameter: num_round"),
        (OLD, {"num_round": "two"}, "Parameter num_round expects integer input."),
        (OLD, {"num_round": "1", "eta": "x"}, "Parameter eta expects float input."),
        (OLD, {"num_round": "1", "eta": "2"}, r"Parameter 'eta' should be in range \[0, 1\]"),
        (NEW, {"num_round": "1", "eta": "2"}, r"Hyperparameter eta: 2.0 is not in \[0, 1\]"),
        (OLD, {"num_round": "1", "booster": "x"}, "one of these options: .*gblinear"),
        (NEW, {"num_round": "1", "eval_metric": "rmse,wrong"}, "eval_metric: .*wrong.*rmsle"),
        (NEW, {"num_round": "1", "eval_metric": "error@x"}, "eval_metric"),
        (NEW, {"num_round": "1", "objective": "multi:softmax"}, "num_class"),
        (OLD, {"num_round": "1", "num_class": "3"}, "num_class"),
    ],
)
def test_a_mistake_is_named_in_the_image_s_words(
    image: Image, given_: dict[str, str], words: str
) -> None:
    with pytest.raises(CustomerError, match=words):
        validate(image, given_)


def test_the_current_images_take_aliases_metrics_and_free_text() -> None:
    given_ = {
        "num_round": "1",
        "learning_rate": "0.5",
        "eval_metric": "rmse, error@0.7",
        "updater": "grow_colmaker,prune",
    }
    parsed = validate(NEW, given_)
    assert parsed["eta"] == 0.5
    assert parsed["eval_metric"] == ["rmse", "error@0.7"]
    assert parsed["updater"] == "grow_colmaker,prune"


@pytest.mark.parametrize(
    ("uri", "image"),
    [
        (LEGACY, OLD),
        ("xgboost:1", OLD),
        ("1.dkr.ecr.x.amazonaws.com/xgboost", OLD),
        (CURRENT, NEW),
        ("1.dkr.ecr.x.amazonaws.com/sagemaker-xgboost:3.0-5", Image(legacy=False, version=(3, 0))),
        ("sagemaker-xgboost:1.7-1-cpu-py3", NEW),
        ("sagemaker-xgboost:latest", None),
        ("linear-learner:1", None),
        ("xgboost:2", None),
        ("not an image", None),
    ],
)
def test_an_image_is_known_by_its_repository_and_tag(uri: str, image: Image | None) -> None:
    assert images.parse(uri) == image


def test_only_xgboost_2_and_later_estimate_the_bias() -> None:
    estimating = [Image(legacy=False, version=(3, 0)), Image(legacy=False, version=(2, 0))]
    assert all(image.estimates_base_score for image in estimating)
    assert not OLD.estimates_base_score
    assert not NEW.estimates_base_score


@given(
    st.dictionaries(
        st.sampled_from([each["Name"] for each in metrics.definitions(NEW)]),
        st.floats(-1e30, 1e30),
        min_size=1,
    ),
    st.integers(0, 10**6),
    st.sampled_from([".6g", ".5f"]),
)
def test_every_metric_that_is_printed_is_read_back(
    values: dict[str, float], number: int, digits: str
) -> None:
    line = f"[{number}]" + "".join(
        f"#011{name.replace(':', '-', 1)}:{value:{digits}}" for name, value in values.items()
    )
    earlier = line.replace(f"[{number}]", "[0]") if number else "[0]#011train-rmse:1"
    read = metrics.final(["noise", earlier, line, "#011 not a round"])
    assert {name: read[name] for name in values} == {
        name: float(f"{value:{digits}}") for name, value in values.items()
    }


def test_the_metric_definitions_are_within_sagemaker_s_limit() -> None:
    for image in (OLD, NEW):
        named = {each["Name"] for each in metrics.definitions(image)}
        assert len(named) <= 40
        assert set(metrics.objectives(image)) <= named


@pytest.mark.parametrize(
    ("name", "value"),
    [("tree_method", "gpu_hist"), ("_kfold", "3")],
)
def test_what_an_image_takes_and_this_machine_has_not_is_refused(name: str, value: str) -> None:
    assert xgboost_images.CURRENT.hyperparameters[name].accepts(value)
    with pytest.raises(CustomerError, match=name):
        validate(NEW, {"num_round": "1", name: value})
