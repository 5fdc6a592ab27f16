"""What a tuning on the embedded AWS takes, against optuna and XGBoost in one process.

Both run the same trials, two at a time, a thread each: the peer is given the values that the tuning
job tried, and searches, trains and evaluates with them. It reads its data once, has no API, no
policies, no logs and no archives; its imports aren't counted, as the embedded AWS is up already.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import boto3
import numpy as np

from embedded_aws.server import Address
from tools.measure.embedded import started
from tools.measure.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
ROWS, FEATURES, ROUNDS, PARALLEL = 20_000, 8, 200, 2  # the current workflow has 200 rounds
REGION, BUCKET = "us-west-2", "bench-data"
IMAGE = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
BOUND = "<= 1.3"
_POLL_SECONDS = {2: 0.05, 30: 0.25}  # by the number of jobs; each look takes time from them

# Reads the trials that it is to try from its standard input; prints the seconds that it took.
_PEER = f"""
import json, sys, time
import numpy, optuna, xgboost
optuna.logging.set_verbosity(optuna.logging.ERROR)
trials = json.load(sys.stdin)
started = time.perf_counter()
def read(name):
    table = numpy.loadtxt(f"{{sys.argv[1]}}/{{name}}.csv", numpy.float32, delimiter=",")
    return xgboost.DMatrix(table[:, 1:], label=table[:, 0], nthread=1)
train, validation = read("train"), read("validation")
def objective(trial):
    values = {{"eta": trial.suggest_float("eta", 0.05, 0.5),
              "gamma": trial.suggest_float("gamma", 0, 5),
              "max_depth": trial.suggest_int("max_depth", 3, 8),
              "objective": "reg:squarederror", "base_score": 0.5, "nthread": 1}}
    scores = {{}}
    booster = xgboost.train(values, train, {ROUNDS}, evals=[(train, "train"),
        (validation, "validation")], evals_result=scores, verbose_eval=False)
    booster.save_raw("ubj")
    return scores["validation"]["rmse"][-1]
sampler = optuna.samplers.TPESampler(seed=1, constant_liar=True)
study = optuna.create_study(sampler=sampler)
for values in trials:
    study.enqueue_trial(values)
study.optimize(objective, n_trials=len(trials), n_jobs={PARALLEL})
print(time.perf_counter() - started, study.best_value)
"""


@dataclass(frozen=True)
class Tuner:
    """An embedded AWS with data, and its clients."""

    sagemaker: Any
    role: str
    data: Path

    def tune(self, name: str, jobs: int) -> tuple[float, list[dict[str, float]], float]:
        """Run a tuning job; returns its seconds, its trials and its best value."""
        started = time.perf_counter()
        self.sagemaker.create_hyper_parameter_tuning_job(**_request(name, self.role, jobs))
        ended = self._ended(name, _POLL_SECONDS[jobs])
        seconds = time.perf_counter() - started
        if ended["HyperParameterTuningJobStatus"] != "Completed":
            sys.exit(f"bench: the tuning job ended badly: {ended}")
        listed = self.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
            HyperParameterTuningJobName=name, MaxResults=100
        )["TrainingJobSummaries"]
        metric = "FinalHyperParameterTuningJobObjectiveMetric"
        best = float(ended["BestTrainingJob"][metric]["Value"])
        return seconds, [_numbers(each["TunedHyperParameters"]) for each in listed], best

    def peer(self, trials: list[dict[str, float]]) -> tuple[float, float]:
        """Let the peer run the same trials; returns its seconds and its best value."""
        command = [sys.executable, "-c", _PEER, str(self.data)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
        printed = subprocess.run(
            command,
            input=json.dumps(trials),
            env=environment,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout
        seconds, best = map(float, printed.split())
        return seconds, best

    def _ended(self, name: str, pause: float) -> dict[str, Any]:
        while True:
            answer: dict[str, Any] = self.sagemaker.describe_hyper_parameter_tuning_job(
                HyperParameterTuningJobName=name
            )
            if answer["HyperParameterTuningJobStatus"] not in {"InProgress", "Stopping"}:
                return answer
            time.sleep(pause)


def tuning(runs: int) -> Iterator[Figure]:
    """Tune with 2 and 30 jobs on the embedded AWS, and with the libraries alone, in turns."""
    with tuner() as made:
        names = (f"bench-{number}" for number in count())
        made.tune(next(names), PARALLEL)  # the first one loads the libraries
        for jobs, times in ((2, runs), (30, max(1, runs // 2))):
            ours, peers = [], []
            for _ in range(times):
                seconds, trials, best = made.tune(next(names), jobs)
                peer, value = made.peer(trials)
                if abs(best - value) > 1e-4 * abs(value):  # five decimals are printed
                    sys.exit(f"bench: best values differ: {best} here, {value} by the libraries")
                ours.append(seconds)
                peers.append(peer)
            mine = statistics.median(ours)
            yield Figure(f"tuning, {jobs} jobs", mine, "s")
            ratio = mine / statistics.median(peers)
            yield Figure("… against optuna and XGBoost alone", ratio, "x", BOUND)


@contextmanager
def tuner() -> Iterator[Tuner]:
    """Start an embedded AWS with data in a bucket and a role for SageMaker."""
    with started() as address, tempfile.TemporaryDirectory() as data:
        yield _prepared(address, Path(data))


def _prepared(address: Address, data: Path) -> Tuner:
    def client(service: str) -> Any:  # noqa: ANN401 - boto3 builds client classes at run time
        make: Any = boto3.client  # its own type is a list of every service
        return make(
            service,
            endpoint_url=address.endpoint,
            region_name=REGION,
            aws_access_key_id=address.access_key_id,
            aws_secret_access_key=address.secret_access_key,
        )

    s3, iam = client("s3"), client("iam")
    s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    for seed, name in enumerate(("train", "validation")):
        _write(data / f"{name}.csv", ROWS if name == "train" else ROWS // 5, seed)
        s3.upload_file(str(data / f"{name}.csv"), BUCKET, f"csv/{name}.csv")
    trust = _policy(Action="sts:AssumeRole", Principal={"Service": "sagemaker.amazonaws.com"})
    role = iam.create_role(RoleName="bench", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    everything = _policy(Action="*", Resource="*")
    iam.put_role_policy(RoleName="bench", PolicyName="bench", PolicyDocument=everything)
    return Tuner(client("sagemaker"), role, data)


def _policy(**statement: object) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})


def _write(path: Path, rows: int, seed: int) -> None:
    generator = np.random.default_rng(seed)
    x = generator.normal(size=(rows, FEATURES))
    y = 3 * x[:, 0] + np.sin(2 * x[:, 1]) * x[:, 2] + generator.normal(size=rows) * 0.1
    np.savetxt(path, np.column_stack([y, x]), fmt="%.6g", delimiter=",")


def _numbers(tuned: dict[str, str]) -> dict[str, float]:
    return {name: int(v) if name == "max_depth" else float(v) for name, v in tuned.items()}


def _request(name: str, role: str, jobs: int) -> dict[str, Any]:
    return {
        "HyperParameterTuningJobName": name,
        "HyperParameterTuningJobConfig": {
            "Strategy": "Bayesian",
            "HyperParameterTuningJobObjective": {
                "Type": "Minimize",
                "MetricName": "validation:rmse",
            },
            "ResourceLimits": {
                "MaxNumberOfTrainingJobs": jobs,
                "MaxParallelTrainingJobs": PARALLEL,
            },
            "ParameterRanges": {
                "ContinuousParameterRanges": [
                    {"Name": "eta", "MinValue": "0.05", "MaxValue": "0.5"},
                    {"Name": "gamma", "MinValue": "0", "MaxValue": "5"},
                ],
                "IntegerParameterRanges": [{"Name": "max_depth", "MinValue": "3", "MaxValue": "8"}],
            },
        },
        "TrainingJobDefinition": {
            "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
            "RoleArn": role,
            "InputDataConfig": [_channel(each) for each in ("train", "validation")],
            "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/models"},
            "ResourceConfig": {
                "InstanceType": "ml.m5.xlarge",
                "InstanceCount": 1,
                "VolumeSizeInGB": 30,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
            "StaticHyperParameters": {"num_round": str(ROUNDS)},
        },
    }


def _channel(name: str) -> dict[str, Any]:
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/csv/{name}.csv"}
    return {
        "ChannelName": name,
        "ContentType": "text/csv",
        "DataSource": {"S3DataSource": source},
    }
