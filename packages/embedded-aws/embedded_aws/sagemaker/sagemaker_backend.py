"""moto's SageMaker backend with real jobs in it."""

from __future__ import annotations

from typing import Any

import moto.sagemaker.urls
from moto.sagemaker.exceptions import ValidationError
from moto.sagemaker.models import SageMakerModelBackend

from embedded_aws.sagemaker.models import Models
from embedded_aws.sagemaker.places import Place
from embedded_aws.sagemaker.registry import TrainingJobs, TransformJobs, TuningJobs


class SageMakerBackend(SageMakerModelBackend):  # type: ignore[misc] # moto ships no types
    """One account's SageMaker in one region.

    moto's own dictionaries of these resources are the registries' dictionaries, so that what moto
    does with all resources (tags, the tagging API) works on ours.
    """

    def __init__(self, region_name: str, account_id: str) -> None:
        super().__init__(region_name, account_id)
        place = Place(account_id, region_name)
        self.training = TrainingJobs(place)
        self.tuning = TuningJobs(place, self.training)
        self.models = Models(place)
        self.transforms = TransformJobs(place, self.models)
        self.training_jobs = self.training.by_name
        self.hyper_parameter_tuning_jobs = self.tuning.by_name
        self.transform_jobs = self.transforms.by_name
        self._models = self.models.by_name

    @property
    def _url_module(self) -> Any:  # noqa: ANN401 - a module
        """The URLs of moto's package; moto would look for them beside this file."""
        return moto.sagemaker.urls

    def stop_jobs(self) -> None:
        """Stop every job that runs."""
        for jobs in (self.tuning, self.training, self.transforms):
            jobs.stop_all()

    def add_tags(self, arn: str, tags: list[dict[str, str]]) -> list[dict[str, str]]:
        """AddTags: a key that is there already gets the new value; moto would keep both."""
        resource = self._get_resource_from_arn(arn)
        fresh = {tag["Key"] for tag in tags}
        resource.tags = [tag for tag in resource.tags if tag["Key"] not in fresh] + list(tags)
        tagged: list[dict[str, str]] = resource.tags
        return tagged

    def _get_resource_from_arn(self, arn: str) -> Any:  # noqa: ANN401 - moto's resources
        """Find a tagged resource; moto would answer an unknown one with HTTP 500."""
        try:
            resource = super()._get_resource_from_arn(arn)
        except (AttributeError, ValueError):
            resource = None
        if resource is None:
            raise ValidationError(f"Could not find a resource with ARN {arn}.")
        return resource
