"""extract_model_path reads what the embedded SageMaker wrote, and the artifact is there."""

import io
import json
import tarfile
from typing import Any

import pytest

from embedded_aws.server import EmbeddedAws
from lambda_src.extract_model_path import handler
from model_path import NoBestTrainingJob
from tests.sagemaker_account import BUCKET, laboratory, plain


def as_step_functions_hands_it_on(description: dict[str, Any]) -> Any:
    """The JSON that a state gets."""
    return json.loads(json.dumps(plain(description)))


def test_a_described_tuning_job_leads_to_its_best_jobs_artifact(embedded_aws: EmbeddedAws) -> None:
    with laboratory(embedded_aws) as lab:
        lab.start_tuning("round-trip")
        described = lab.ended_tuning("round-trip")
        body = handler.handler(as_step_functions_hands_it_on(described), None)["body"]
        best = lab.sagemaker.describe_training_job(TrainingJobName=body["bestTrainingJobName"])
        assert body["modelDataUrl"] == best["ModelArtifacts"]["S3ModelArtifacts"]
        artifact = lab.get(body["modelDataUrl"].removeprefix(f"s3://{BUCKET}/"))
        with tarfile.open(fileobj=io.BytesIO(artifact)) as tar:
            assert tar.getnames() == ["xgboost-model"]


def test_a_tuning_job_without_a_best_job_is_told_with_its_counts(
    embedded_aws: EmbeddedAws,
) -> None:
    with laboratory(embedded_aws) as lab:
        lab.put("csv/train.csv", "no,numbers\n")
        lab.start_tuning("without-best")
        described = lab.ended_tuning("without-best")
        with pytest.raises(NoBestTrainingJob, match=r"0 completed, [12] failed"):
            handler.handler(as_step_functions_hands_it_on(described), None)
