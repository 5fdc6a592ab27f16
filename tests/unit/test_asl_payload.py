"""Payloads: what one algorithm's image takes, and another refuses."""

import json
from pathlib import Path
from typing import Any

import asl_check
from tests.unit.asl_documents import SAMPLE, found

TUNE = (Path(__file__).parents[2] / "asl" / "tune.json").read_text(encoding="utf-8")


def tuned(**changes: Any) -> dict[str, Any]:
    """Returns the definition with other members of the tuning job's training job."""
    definition: dict[str, Any] = json.loads(TUNE)
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    tuning["TrainingJobDefinition"].update(changes)
    return definition


CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"


def test_current_images_refuse_what_the_legacy_image_took() -> None:
    image = {"TrainingImage": CURRENT, "TrainingInputMode": "File"}
    (finding,) = asl_check.check(json.dumps(tuned(AlgorithmSpecification=image)), **SAMPLE)
    assert finding.rule == "hyperparameter-unknown"
    assert finding.pointer.endswith("/StaticHyperParameters/precision_dtype")
    static = {"num_round": "2", "verbosity": "1", "learning_rate": "0.1"}
    assert found(tuned(AlgorithmSpecification=image, StaticHyperParameters=static)) == set()


def test_an_own_image_has_hyperparameters_of_its_own() -> None:
    image = {
        "TrainingImage": "012345678912.dkr.ecr.us-west-2.amazonaws.com/mine:1",
        "TrainingInputMode": "File",
    }
    static = {"anything": "at all"}
    assert found(tuned(AlgorithmSpecification=image, StaticHyperParameters=static)) == set()


def test_multiclass_objectives_need_the_number_of_classes() -> None:
    static = {"num_round": "2", "objective": "multi:softmax"}
    assert {rule for _, rule in found(tuned(StaticHyperParameters=static))} == {
        "hyperparameter-missing"
    }


def test_values_that_come_by_a_path_are_left_to_the_execution() -> None:
    static = {"num_round.$": "$.body.jobName", "precision_dtype": "float32"}
    assert found(tuned(StaticHyperParameters=static)) == set()
    channels = {"InputDataConfig.$": "$$.Execution.Input.channels"}
    definition = tuned(**channels)
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    del tuning["TrainingJobDefinition"]["InputDataConfig"]
    assert found(definition) == set()


def test_several_training_definitions_have_their_own_objectives_and_ranges() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    config = tuning["HyperParameterTuningJobConfig"]
    one = tuning.pop("TrainingJobDefinition") | {
        "DefinitionName": "one",
        "TuningObjective": config.pop("HyperParameterTuningJobObjective") | {"Type": "Maximize"},
        "HyperParameterRanges": config.pop("ParameterRanges"),
    }
    one["HyperParameterRanges"]["IntegerParameterRanges"][0]["MinValue"] = "11"
    tuning["TrainingJobDefinitions"] = [one]
    place = "/States/HyperparameterTuning (XGBoost)/Parameters/TrainingJobDefinitions/0"
    ranges = f"{place}/HyperParameterRanges/IntegerParameterRanges/0"
    assert found(definition) == {
        (f"{place}/TuningObjective/Type", "metric-direction"),
        (f"{ranges}/MinValue", "range-order"),
        (f"{ranges}/MaxValue", "range-order"),
    }


def test_a_hyperparameter_is_tuned_once() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    ranges = tuning["HyperParameterTuningJobConfig"]["ParameterRanges"]
    ranges["ContinuousParameterRanges"][1]["Name"] = "alpha"
    names = [pointer for pointer, rule in found(definition) if rule == "hyperparameter-twice"]
    assert sorted(name[-6:] for name in names) == ["0/Name", "1/Name"]


def test_categorical_ranges_have_values_instead_of_bounds() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    ranges = tuning["HyperParameterTuningJobConfig"]["ParameterRanges"]
    ranges["CategoricalParameterRanges"] = [{"Name": "booster", "Values": ["dart", "gbtree"]}]
    assert {rule for _, rule in found(definition)} == {"hyperparameter-tunable"}
