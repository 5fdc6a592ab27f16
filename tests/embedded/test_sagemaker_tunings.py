"""Tuning jobs that stop training jobs early, complete by criteria or start warm; spot jobs."""

from collections.abc import Iterator
from typing import Any

import pytest
import xgboost
from botocore.exceptions import ClientError

from embedded_aws.sagemaker import spot
from embedded_aws.server import EmbeddedAws
from tests.sagemaker_account import (
    BUCKET,
    CURRENT,
    SAGEMAKER,
    Laboratory,
    changed,
    conforms,
    csv,
    laboratory,
    tuning_request,
)

STATIC = ("TrainingJobDefinition", "StaticHyperParameters")
IMAGE = ("TrainingJobDefinition", "AlgorithmSpecification", "TrainingImage")
DEPTHS = {"CategoricalParameterRanges": [{"Name": "max_depth", "Values": ["1", "2", "3", "4"]}]}
# The second value learns so slowly that it falls behind in its first epochs.
RATES = {"CategoricalParameterRanges": [{"Name": "eta", "Values": ["0.3", "0.000001"]}]}
ONE_BY_ONE = {"MaxParallelTrainingJobs": 1}
SPOT: dict[str, Any] = {
    "EnableManagedSpotTraining": True,
    "StoppingCondition": {"MaxRuntimeInSeconds": 600, "MaxWaitTimeInSeconds": 700},
    "CheckpointConfig": {"S3Uri": f"s3://{BUCKET}/checkpoints"},
    "AlgorithmSpecification": {"TrainingImage": CURRENT, "TrainingInputMode": "File"},
}


@pytest.fixture
def lab(embedded_aws: EmbeddedAws) -> Iterator[Laboratory]:
    with laboratory(embedded_aws) as lab:
        yield lab


def create(lab: Laboratory, request: dict[str, Any]) -> None:
    lab.sagemaker.create_hyper_parameter_tuning_job(**request)


def trials(lab: Laboratory, name: str = "tuning") -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = lab.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
        HyperParameterTuningJobName=name, MaxResults=100
    )["TrainingJobSummaries"]
    return listed


def grid(role: str, name: str = "tuning", **config: Any) -> dict[str, Any]:
    given = {"Strategy": "Grid", "ResourceLimits": ONE_BY_ONE, "ParameterRanges": DEPTHS}
    return tuning_request(role, name, **given | config)


def test_auto_stops_the_training_job_that_falls_behind_and_counts_it(lab: Laboratory) -> None:
    request = grid(lab.role, ParameterRanges=RATES, TrainingJobEarlyStoppingType="Auto")
    create(lab, changed(request, STATIC, {"num_round": "4000", "tree_method": "hist"}))
    answer = lab.ended_tuning()
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["HyperParameterTuningJobStatus"] == "Completed"
    assert answer["TrainingJobStatusCounters"] == {
        **dict.fromkeys(("InProgress", "RetryableError", "NonRetryableError"), 0),
        **dict.fromkeys(("Completed", "Stopped"), 1),
    }
    assert answer["ObjectiveStatusCounters"]["Succeeded"] == 2
    good, slow = trials(lab)
    assert (good["TrainingJobStatus"], slow["TrainingJobStatus"]) == ("Completed", "Stopped")
    assert slow["FinalHyperParameterTuningJobObjectiveMetric"]["MetricName"] == "validation:rmse"
    assert answer["BestTrainingJob"] == good


def test_hyperband_stops_training_jobs_at_the_most_epochs(lab: Laboratory) -> None:
    request = tuning_request(
        lab.role,
        Strategy="Hyperband",
        StrategyConfig={"HyperbandStrategyConfig": {"MinResource": 1, "MaxResource": 9}},
        ResourceLimits={"MaxNumberOfTrainingJobs": 3, "MaxParallelTrainingJobs": 2},
    )
    saved = {"num_round": "100000", "save_model_on_termination": "true", "tree_method": "hist"}
    create(lab, changed(changed(request, STATIC, saved), IMAGE, CURRENT))
    answer = lab.ended_tuning()
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["HyperParameterTuningJobStatus"] == "Completed", answer
    assert answer["TrainingJobStatusCounters"]["Stopped"] == 3
    assert answer["BestTrainingJob"]["TrainingJobStatus"] == "Stopped"
    best = answer["BestTrainingJob"]["TrainingJobName"]
    assert lab.get(f"models/{best}/output/model.tar.gz")


def test_a_reached_target_completes_the_tuning_job(lab: Laboratory) -> None:
    criteria = {"TargetObjectiveMetricValue": 1e6}
    create(lab, grid(lab.role, TuningJobCompletionCriteria=criteria))
    answer = lab.ended_tuning()
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["HyperParameterTuningJobStatus"] == "Completed"
    assert answer["TrainingJobStatusCounters"]["Completed"] == 1
    assert answer["HyperParameterTuningJobConfig"]["TuningJobCompletionCriteria"] == criteria
    details = answer["TuningJobCompletionDetails"]
    assert details == {"NumberOfTrainingJobsObjectiveNotImproving": 0}


def test_jobs_that_dont_improve_complete_the_tuning_job(lab: Laboratory) -> None:
    same = [{"Name": "seed", "Values": [str(each) for each in range(9)]}]
    criteria = {"BestObjectiveNotImproving": {"MaxNumberOfTrainingJobsNotImproving": 3}}
    create(
        lab,
        grid(
            lab.role,
            ParameterRanges={"CategoricalParameterRanges": same},
            TuningJobCompletionCriteria=criteria,
        ),
    )
    answer = lab.ended_tuning()
    assert answer["TrainingJobStatusCounters"]["Completed"] == 4
    details = answer["TuningJobCompletionDetails"]
    assert details["NumberOfTrainingJobsObjectiveNotImproving"] == 3


def warm(lab: Laboratory, kind: str, *parents: str, **config: Any) -> dict[str, Any]:
    return tuning_request(lab.role, "child", **config) | {
        "WarmStartConfig": {
            "WarmStartType": kind,
            "ParentHyperParameterTuningJobs": [
                {"HyperParameterTuningJobName": each} for each in parents
            ],
        }
    }


@pytest.mark.parametrize("kind", ["IdenticalDataAndAlgorithm", "TransferLearning"])
def test_a_warm_start_names_the_best_of_itself_and_its_parents(lab: Laboratory, kind: str) -> None:
    lab.start_tuning("parent")
    parent = lab.ended_tuning("parent")["BestTrainingJob"]
    request = warm(lab, kind, "parent")
    create(lab, changed(request, STATIC, {"num_round": "1", "precision_dtype": "float32"}))
    answer = lab.ended_tuning("child")
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["WarmStartConfig"] == request["WarmStartConfig"]
    if kind == "TransferLearning":
        assert "OverallBestTrainingJob" not in answer
    else:  # of two rounds, against one
        assert answer["OverallBestTrainingJob"] == parent | {"TuningJobName": "parent"}
        assert answer["BestTrainingJob"]["TrainingJobName"].startswith("child-")


OTHER_IMAGE = CURRENT.replace("1.7-1", "1.5-1")


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (STATIC, {"num_round": "2"}, "The set of tunable plus static HyperParameter names"),
        (IMAGE, OTHER_IMAGE, "TrainingImage must be that of the parent"),
        (("TrainingJobDefinition", "EnableNetworkIsolation"), True, "Only the following fields"),
        (
            ("HyperParameterTuningJobConfig", "HyperParameterTuningJobObjective", "MetricName"),
            "validation:mae",
            "objective metric must be that of the parent",
        ),
        (("WarmStartConfig", "ParentHyperParameterTuningJobs"), [{}], "doesn't exist"),
        (
            ("TrainingJobDefinition", "InputDataConfig", 0, "ContentType"),
            "csv",
            "InputDataConfig must be that of the parent",
        ),
        (
            ("HyperParameterTuningJobConfig", "ParameterRanges"),
            {
                "CategoricalParameterRanges": [
                    {"Name": "gamma", "Values": ["0", "1"]},
                    {"Name": "max_depth", "Values": ["1"]},
                ]
            },
            "The type of hyperparameter",
        ),
    ],
)
def test_a_warm_start_that_doesnt_fit_its_parent_is_refused(
    lab: Laboratory, path: tuple[str | int, ...], value: Any, words: str
) -> None:
    lab.start_tuning("parent")
    lab.ended_tuning("parent")
    request = warm(lab, "IdenticalDataAndAlgorithm", "parent")
    with pytest.raises(ClientError, match=words):
        create(lab, changed(request, path, value))


def test_a_parent_that_runs_is_refused(lab: Laboratory) -> None:
    request = tuning_request(lab.role, "parent")
    create(lab, changed(request, STATIC, {"num_round": "100000"}))
    with pytest.raises(ClientError, match=r"is InProgress\. Parent tuning jobs must be in a term"):
        create(lab, warm(lab, "TransferLearning", "parent"))


def checkpoints(lab: Laboratory, prefix: str = "checkpoints/") -> list[str]:
    listed = lab.s3.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])
    return [each["Key"].removeprefix(prefix) for each in listed]


def test_a_spot_job_is_billed_less_and_leaves_checkpoints_from_which_another_goes_on(
    lab: Laboratory,
) -> None:
    ended = lab.trained("first", HyperParameters={"num_round": "7"}, **SPOT)
    conforms(ended, "DescribeTrainingJob")
    assert ended["TrainingJobStatus"] == "Completed", ended
    assert ended["EnableManagedSpotTraining"]
    assert ended["BillableTimeInSeconds"] <= ended["TrainingTimeInSeconds"]
    assert ended["CheckpointConfig"] == SPOT["CheckpointConfig"]
    assert checkpoints(lab) == [f"xgboost-checkpoint.{each}" for each in range(2, 7)]
    newest = xgboost.Booster(model_file=bytearray(lab.get("checkpoints/xgboost-checkpoint.6")))
    assert newest.num_boosted_rounds() == 7
    lab.trained("second", HyperParameters={"num_round": "9"}, **SPOT)
    printed = lab.account.client("logs").filter_log_events(
        logGroupName="/aws/sagemaker/TrainingJobs", logStreamNamePrefix="second/"
    )["events"]
    rounds = [each["message"].partition("]")[0] for each in printed]
    assert rounds == [f"[{each}" for each in range(9)]  # moto lists the first job's stream too
    assert "xgboost-checkpoint.8" in checkpoints(lab)


def test_spot_jobs_have_a_quota_of_their_own() -> None:
    names = {spot.usage(request) for request in (SPOT, {})}
    assert names == {"spot training", "training"}


def test_each_training_job_of_a_tuning_job_has_its_own_checkpoints(lab: Laboratory) -> None:
    request = tuning_request(lab.role)
    request["TrainingJobDefinition"] |= SPOT | {"StaticHyperParameters": {"num_round": "2"}}
    create(lab, request)
    assert lab.ended_tuning()["HyperParameterTuningJobStatus"] == "Completed"
    folders = {each.partition("/")[0] for each in checkpoints(lab)}
    assert folders == {each["TrainingJobName"] for each in trials(lab)}


def test_a_role_that_may_not_write_checkpoints_fails_the_job(lab: Laboratory) -> None:
    allowed = {"Action": "*", "Resource": "*"}
    denied = {
        "Effect": "Deny",
        "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::*/checkpoints/*",
    }
    role = lab.account.role(SAGEMAKER, allowed, denied, name="no-checkpoints")
    ended = lab.trained(RoleArn=role, **SPOT)
    assert ended["TrainingJobStatus"] == "Failed"
    assert ended["FailureReason"].startswith("ClientError: Checkpoint upload failed:")


def test_a_job_that_waits_too_long_is_stopped(lab: Laboratory) -> None:
    slow = {"num_round": "100000", "tree_method": "hist"}
    limits = {"MaxRuntimeInSeconds": 1, "MaxWaitTimeInSeconds": 1}
    ended = lab.trained(HyperParameters=slow, **SPOT | {"StoppingCondition": limits})
    assert ended["TrainingJobStatus"] == "Stopped"
    assert ended["SecondaryStatus"] == "MaxWaitTimeExceeded"


@pytest.mark.parametrize("metric", ["f1", "accuracy", "balanced_accuracy", "auc", "logloss"])
def test_the_current_image_s_metrics_are_objectives(lab: Laboratory, metric: str) -> None:
    for name, table in (("train", lab.train), ("validation", lab.validation)):
        labelled = table.copy()
        labelled[:, 0] = labelled[:, 0] > 0
        lab.put(f"csv/{name}.csv", csv(labelled))
    direction = "Minimize" if metric == "logloss" else "Maximize"
    objective = {"Type": direction, "MetricName": f"validation:{metric}"}
    static = {"num_round": "3", "objective": "binary:logistic", "early_stopping_rounds": "2"}
    request = tuning_request(lab.role, HyperParameterTuningJobObjective=objective)
    create(lab, changed(changed(request, STATIC, static), IMAGE, CURRENT))
    answer = lab.ended_tuning()
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["HyperParameterTuningJobStatus"] == "Completed", answer
    best = answer["BestTrainingJob"]["FinalHyperParameterTuningJobObjectiveMetric"]
    assert best["MetricName"] == objective["MetricName"]
    assert 0 < best["Value"] <= 1
