"""Models: what CreateModel and its kin answer. Source: SageMaker API reference."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from moto.sagemaker.exceptions import ValidationError

from embedded_aws.sagemaker import jobs, listing, request_rules
from embedded_aws.sagemaker.places import Place
from embedded_aws.sagemaker.sessions import RoleSession

Request = Mapping[str, Any]
Answer = dict[str, Any]


@dataclass
class Model:
    """A model: a container image and the URL of its data."""

    model_name: str  # moto's name for it, by which its tagging API finds it
    arn: str
    request: Request
    creation_time: datetime = field(default_factory=jobs.now)
    tags: list[dict[str, str]] = field(default_factory=list)

    @property
    def container(self) -> Mapping[str, Any]:
        """The one container that the embedded SageMaker serves."""
        containers = self.request.get("Containers") or [self.request["PrimaryContainer"]]
        container: Mapping[str, Any] = containers[0]
        return container

    def describe(self) -> Answer:
        """Return DescribeModel's answer."""
        shown = {k: v for k, v in self.request.items() if k != "Tags"}
        own = {"ModelArn": self.arn, "CreationTime": self.creation_time}
        return {"EnableNetworkIsolation": False, **shown, **own}


class Models:
    """CreateModel and its kin. A model's data is first read by a transform job."""

    def __init__(self, place: Place) -> None:
        self.by_name: dict[str, Model] = {}
        self._place = place
        self._lock = threading.Lock()

    def create(self, request: Request) -> Answer:
        """CreateModel."""
        request_rules.check_model(request)
        name = request["ModelName"]
        arn = self._place.arn("model", name)
        RoleSession(request["ExecutionRoleArn"], self._place.region, arn)
        with self._lock:
            if name.lower() in map(str.lower, self.by_name):
                raise ValidationError(f'Cannot create already existing model "{arn}".')
            tags = list(request.get("Tags", []))
            self.by_name[name] = Model(name, arn, request, tags=tags)
        return {"ModelArn": arn}

    def describe(self, request: Request) -> Answer:
        """DescribeModel."""
        return self.find(request["ModelName"]).describe()

    def delete(self, request: Request) -> None:
        """DeleteModel: the entry only; its data stays in the bucket."""
        del self.by_name[self.find(request["ModelName"]).model_name]

    def list(self, request: Request) -> Answer:
        """ListModels."""
        rows: list[Answer] = [
            {"ModelName": m.model_name, "ModelArn": m.arn, "CreationTime": m.creation_time}
            for m in list(self.by_name.values())
        ]
        shown, more = listing.page(
            listing.matching(rows, request, name="ModelName", status=""),
            request,
            order=("CreationTime", "Descending"),
            keys=listing.keys_of("ModelName", ""),
        )
        return {"Models": shown, **more}

    def find(self, name: str) -> Model:
        """Return a model.

        Raises:
            ValidationError: There is none of that name.
        """
        model = self.by_name.get(name)
        if model is None:
            arn = self._place.arn("model", name)
            raise ValidationError(f'Could not find model "{arn}".')
        return model
