"""An account with data in a bucket and a role for SageMaker, as the tests of its jobs use it."""

import copy
import io
import tarfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import xgboost
from moto.core.utils import get_service_model

from embedded_aws import processes, sagemaker, validation
from embedded_aws.server import ACCOUNT, Address, EmbeddedAws
from tests.account import REGION, Account
from tests.waiting import until

BUCKET = "data-bucket"
LEGACY = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
SAGEMAKER = "sagemaker.amazonaws.com"
LONG = {"num_round": "100000", "tree_method": "hist"}  # minutes, were it not stopped

Table = npt.NDArray[np.float64]


def reset(_address: Address) -> None:
    """Empty the accounts of the embedded AWS in this process."""
    EmbeddedAws.reset()


def regression(rows: int, features: int = 3, seed: int = 0) -> Table:
    """A learnable table, label first: not linear, hardly any noise."""
    generator = np.random.default_rng(seed)
    x = generator.normal(size=(rows, features))
    y = 3 * x[:, 0] + np.sin(x[:, 1]) + generator.normal(size=rows) * 0.01
    return np.column_stack([y, x])


def csv(table: Table) -> str:
    return "".join(",".join(f"{value:.6g}" for value in row) + "\n" for row in table)


def channel(name: str, key: str, **more: Any) -> dict[str, Any]:
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/{key}"}
    return {
        "ChannelName": name,
        "ContentType": "text/csv",
        "DataSource": {"S3DataSource": source},
        **more,
    }


def definition(role: str, **changes: Any) -> dict[str, Any]:
    """What a training job and a tuning job's definition have in common."""
    return {
        "AlgorithmSpecification": {"TrainingImage": LEGACY, "TrainingInputMode": "File"},
        "RoleArn": role,
        "InputDataConfig": [
            channel("train", "csv/train.csv"),
            channel("validation", "csv/validation.csv"),
        ],
        "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/models"},
        "ResourceConfig": {
            "InstanceType": "ml.m4.xlarge",
            "InstanceCount": 1,
            "VolumeSizeInGB": 30,
        },
        "StoppingCondition": {"MaxRuntimeInSeconds": 86400},
        **changes,
    }


def tuning_request(role: str, name: str = "tuning", **config: Any) -> dict[str, Any]:
    """The documented tuning job, `config` overriding members of its config."""
    return {
        "HyperParameterTuningJobName": name,
        "HyperParameterTuningJobConfig": {
            "Strategy": "Bayesian",
            "HyperParameterTuningJobObjective": {
                "Type": "Minimize",
                "MetricName": "validation:rmse",
            },
            "ResourceLimits": {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 2},
            "ParameterRanges": {
                "ContinuousParameterRanges": [_range("gamma", "0", "5")],
                "IntegerParameterRanges": [_range("max_depth", "1", "10")],
            },
            **config,
        },
        "TrainingJobDefinition": definition(
            role, StaticHyperParameters={"num_round": "2", "precision_dtype": "float32"}
        ),
    }


def _range(name: str, low: str, high: str) -> dict[str, str]:
    return {"Name": name, "MinValue": low, "MaxValue": high, "ScalingType": "Auto"}


def changed(request: dict[str, Any], path: Sequence[str | int], value: Any) -> dict[str, Any]:
    """A copy of a request with another value at a path; None takes the member away."""
    copied = copy.deepcopy(request)
    place: Any = copied
    for part in path[:-1]:
        place = place[part]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return copied


def plain(answer: dict[str, Any]) -> dict[str, Any]:
    """An SDK's answer as the JSON that came: times in epoch seconds."""

    def converted(value: Any) -> Any:
        if isinstance(value, datetime):
            return value.timestamp()
        if isinstance(value, dict):
            return {key: converted(item) for key, item in value.items()}
        return [converted(item) for item in value] if isinstance(value, list) else value

    return {key: converted(item) for key, item in answer.items() if key != "ResponseMetadata"}


@dataclass
class Laboratory:
    """The account, its SageMaker client, the role's ARN, and the data that is in the bucket."""

    account: Account
    train: Table = field(default_factory=lambda: regression(300, seed=1))
    validation: Table = field(default_factory=lambda: regression(100, seed=2))

    def __post_init__(self) -> None:
        self.sagemaker = self.account.client("sagemaker")
        self.s3 = self.account.client("s3")
        self.s3.create_bucket(
            Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        self.role = self.account.role(SAGEMAKER, {"Action": "*", "Resource": "*"}, name="sagemaker")
        self._put_data()

    def lasts(self) -> bool:
        """Says whether nobody has reset the account since."""
        return BUCKET in [each["Name"] for each in self.s3.list_buckets()["Buckets"]]

    def clear(self) -> None:
        """Forgets jobs, models, logs and data, and puts the first data back."""
        from moto.logs.models import logs_backends  # noqa: PLC0415 - after the server's settings
        from moto.sagemaker.models import sagemaker_backends  # noqa: PLC0415

        sagemaker_backends[ACCOUNT][REGION].stop_jobs()
        for backends in (sagemaker_backends, logs_backends):
            backends[ACCOUNT][REGION].reset()
        for each in self.s3.list_objects_v2(Bucket=BUCKET).get("Contents", []):
            self.s3.delete_object(Bucket=BUCKET, Key=each["Key"])
        self._put_data()

    def _put_data(self) -> None:
        self.put("csv/train.csv", csv(self.train))
        self.put("csv/validation.csv", csv(self.validation))

    def put(self, key: str, content: str | bytes) -> None:
        self.s3.put_object(Bucket=BUCKET, Key=key, Body=content)

    def get(self, key: str) -> bytes:
        content: bytes = self.s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()
        return content

    def start_training(self, name: str = "training", **changes: Any) -> None:
        request = definition(self.role, HyperParameters={"num_round": "2"}) | changes
        self.sagemaker.create_training_job(TrainingJobName=name, **request)

    def trained(self, name: str = "training", **changes: Any) -> dict[str, Any]:
        self.start_training(name, **changes)
        return self.ended_training(name)

    def ended_training(self, name: str = "training") -> dict[str, Any]:
        return self._ended("describe_training_job", "TrainingJobStatus", TrainingJobName=name)

    def start_tuning(self, name: str = "tuning", **config: Any) -> None:
        request = tuning_request(self.role, name, **config)
        self.sagemaker.create_hyper_parameter_tuning_job(**request)

    def tuning(self, name: str = "tuning") -> dict[str, Any]:
        answer: dict[str, Any] = self.sagemaker.describe_hyper_parameter_tuning_job(
            HyperParameterTuningJobName=name
        )
        return answer

    def ended_tuning(self, name: str = "tuning") -> dict[str, Any]:
        return self._ended(
            "describe_hyper_parameter_tuning_job",
            "HyperParameterTuningJobStatus",
            HyperParameterTuningJobName=name,
        )

    def model(self, name: str = "model", job: str = "training", image: str = LEGACY) -> None:
        data = f"s3://{BUCKET}/models/{job}/output/model.tar.gz"
        self.sagemaker.create_model(
            ModelName=name,
            ExecutionRoleArn=self.role,
            PrimaryContainer={"Image": image, "ModelDataUrl": data},
        )

    def put_model(self) -> None:
        """Makes a model whose data was trained here, which is quicker than a training job."""
        matrix = xgboost.DMatrix(self.train[:, 1:], label=self.train[:, 0])
        raw = bytes(xgboost.train({"nthread": 1}, matrix, 2).save_raw("ubj"))
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
            info = tarfile.TarInfo("xgboost-model")
            info.size = len(raw)
            tar.addfile(info, io.BytesIO(raw))
        self.put("models/training/output/model.tar.gz", buffer.getvalue())
        self.model()

    def start_transform(
        self, name: str = "transform", uri: str = "csv/test.csv", **changes: Any
    ) -> None:
        source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/{uri}"}
        given = {"ContentType": "text/csv", "DataSource": {"S3DataSource": source}}
        request: dict[str, Any] = {
            "ModelName": "model",
            "TransformInput": given | changes.pop("TransformInput", {}),
            "TransformOutput": {"S3OutputPath": f"s3://{BUCKET}/output"},
            "TransformResources": {"InstanceType": "ml.m4.xlarge", "InstanceCount": 1},
            **changes,
        }
        self.sagemaker.create_transform_job(TransformJobName=name, **request)

    def transformed(self, name: str = "transform", **changes: Any) -> dict[str, Any]:
        self.start_transform(name, **changes)
        return self._ended("describe_transform_job", "TransformJobStatus", TransformJobName=name)

    def ended_transform(self, name: str = "transform") -> dict[str, Any]:
        return self._ended("describe_transform_job", "TransformJobStatus", TransformJobName=name)

    def _ended(self, describe: str, status: str, **names: str) -> dict[str, Any]:
        def answer() -> dict[str, Any] | None:
            said: dict[str, Any] = getattr(self.sagemaker, describe)(**names)
            return said if said[status] in {"Completed", "Failed", "Stopped"} else None

        return until(answer, f"the job's end ({names})") or {}


_laboratories: dict[str, Laboratory] = {}


@contextmanager
def laboratory(server: EmbeddedAws) -> Iterator[Laboratory]:
    """A laboratory with nothing but its data; afterwards nothing may be left running.

    The same one for all tests as long as its account lasts: resetting a whole account costs a
    second, its jobs and data hardly anything.
    """
    address = server.address
    lab = _laboratories.get(address.endpoint)
    if lab is None or not lab.lasts():
        reset(address)
        lab = _laboratories[address.endpoint] = Laboratory(Account(address))
    lab.clear()
    yield lab
    sagemaker.stop_all()
    assert processes.running() == []


def conforms(answer: dict[str, Any], operation: str) -> None:
    """Asserts that an answer is what the API's own model declares."""
    shape = get_service_model("sagemaker").operation_model(operation).output_shape
    assert validation.problems(shape, plain(answer)) == []


def wait_for_training(lab: Laboratory, name: str = "training") -> None:
    """Waits until the job's algorithm runs."""

    def trains() -> bool:
        described = lab.sagemaker.describe_training_job(TrainingJobName=name)
        return described["SecondaryStatus"] == "Training" and bool(processes.running())

    until(trains, "the job trains")
