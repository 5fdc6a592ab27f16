"""The HTTP API of the embedded SageMaker: the backend answers what `model_check.py` let through."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.sagemaker.responses import SageMakerResponse

from embedded_aws.sagemaker.sagemaker_backend import SageMakerBackend

Answering = Callable[[Mapping[str, Any]], dict[str, Any] | None]

OPERATIONS = frozenset(
    {
        "CreateHyperParameterTuningJob",
        "DescribeHyperParameterTuningJob",
        "ListHyperParameterTuningJobs",
        "ListTrainingJobsForHyperParameterTuningJob",
        "StopHyperParameterTuningJob",
        "DeleteHyperParameterTuningJob",
        "CreateTrainingJob",
        "DescribeTrainingJob",
        "ListTrainingJobs",
        "StopTrainingJob",
        "CreateModel",
        "DescribeModel",
        "ListModels",
        "DeleteModel",
        "CreateTransformJob",
        "DescribeTransformJob",
        "ListTransformJobs",
        "StopTransformJob",
    }
)


class SageMakerApi(SageMakerResponse):  # type: ignore[misc] # moto ships no types
    """One method an API; moto calls them by the API's name in snake case."""

    def parse_parameters(self, request: Any) -> None:  # noqa: ANN401 - moto's Request
        """Keep our requests as they came: moto would convert what must be refused."""
        if self._get_action() in OPERATIONS:
            self.params = json.loads(request.data or b"{}")
        else:
            super().parse_parameters(request)

    def create_hyper_parameter_tuning_job(self) -> ActionResult:
        """CreateHyperParameterTuningJob."""
        return self._answer(self._backend.tuning.create)

    def describe_hyper_parameter_tuning_job(self) -> ActionResult:
        """DescribeHyperParameterTuningJob."""
        return self._answer(self._backend.tuning.describe)

    def list_hyper_parameter_tuning_jobs(self) -> ActionResult:
        """ListHyperParameterTuningJobs."""
        return self._answer(self._backend.tuning.list)

    def list_training_jobs_for_hyper_parameter_tuning_job(self) -> ActionResult:
        """ListTrainingJobsForHyperParameterTuningJob."""
        return self._answer(self._backend.tuning.list_training_jobs)

    def stop_hyper_parameter_tuning_job(self) -> ActionResult:
        """StopHyperParameterTuningJob."""
        return self._answer(self._backend.tuning.stop)

    def delete_hyper_parameter_tuning_job(self) -> ActionResult:
        """DeleteHyperParameterTuningJob."""
        return self._answer(self._backend.tuning.delete)

    def create_training_job(self) -> ActionResult:
        """CreateTrainingJob."""
        return self._answer(self._backend.training.create)

    def describe_training_job(self) -> ActionResult:
        """DescribeTrainingJob."""
        return self._answer(self._backend.training.describe)

    def list_training_jobs(self) -> ActionResult:
        """ListTrainingJobs."""
        return self._answer(self._backend.training.list)

    def stop_training_job(self) -> ActionResult:
        """StopTrainingJob."""
        return self._answer(self._backend.training.stop)

    def create_model(self) -> ActionResult:
        """CreateModel."""
        return self._answer(self._backend.models.create)

    def describe_model(self) -> ActionResult:
        """DescribeModel."""
        return self._answer(self._backend.models.describe)

    def list_models(self) -> ActionResult:
        """ListModels."""
        return self._answer(self._backend.models.list)

    def delete_model(self) -> ActionResult:
        """DeleteModel."""
        return self._answer(self._backend.models.delete)

    def create_transform_job(self) -> ActionResult:
        """CreateTransformJob."""
        return self._answer(self._backend.transforms.create)

    def describe_transform_job(self) -> ActionResult:
        """DescribeTransformJob."""
        return self._answer(self._backend.transforms.describe)

    def list_transform_jobs(self) -> ActionResult:
        """ListTransformJobs."""
        return self._answer(self._backend.transforms.list)

    def stop_transform_job(self) -> ActionResult:
        """StopTransformJob."""
        return self._answer(self._backend.transforms.stop)

    @property
    def _backend(self) -> SageMakerBackend:
        backend: SageMakerBackend = self.sagemaker_backend
        return backend

    def _answer(self, answering: Answering) -> ActionResult:
        answer = answering(self.params)
        return EmptyResult() if answer is None else ActionResult(answer)
