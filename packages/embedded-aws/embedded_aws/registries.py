"""SageMaker's own registries in Amazon ECR: which of its images are there.

moto has the account's repositories only. Any other account counts as one of SageMaker's, as it does
for the jobs (`sagemaker/images.py`). Sources: Amazon ECR API Reference, `DescribeImages` and
`BatchGetImage`: `registryId`, RepositoryNotFoundException, ImageNotFoundException.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

from moto.core.responses import ActionResult
from moto.ecr.exceptions import ImageNotFoundException, RepositoryNotFoundException
from moto.ecr.responses import ECRResponse

from embedded_aws import hooks
from embedded_aws.sagemaker import images

_REPOSITORIES = ("xgboost", "sagemaker-xgboost")


def install() -> None:
    """Answer for other registries than the account's."""
    for name, answer in (("describe_images", _describe), ("batch_get_image", _get)):
        operation = hooks.replace(ECRResponse, name, None)
        hooks.replace(ECRResponse, name, _answered(operation, answer))


def _answered(
    of_account: Callable[[Any], ActionResult], of_sagemaker: Callable[[Any], ActionResult]
) -> Callable[[Any], ActionResult]:
    def answered(self: ECRResponse) -> ActionResult:
        registry = self._get_param("registryId") or self.current_account
        own = registry == self.current_account
        return of_account(self) if own else of_sagemaker(self)

    return answered


def _describe(response: ECRResponse) -> ActionResult:
    details = []
    for tag, is_there in _asked(response):
        if not is_there:
            image = f"{{imageDigest:'null', imageTag:'{tag}'}}"
            raise ImageNotFoundException(image, *_place(response))
        details.append({**_named(response), "imageDigest": _digest(tag), "imageTags": [tag]})
    return ActionResult({"imageDetails": details})


def _get(response: ECRResponse) -> ActionResult:
    found, failures = [], []
    for tag, is_there in _asked(response):
        if is_there:
            identity = {"imageDigest": _digest(tag), "imageTag": tag}
            manifest = json.dumps({"schemaVersion": 2})
            found.append({**_named(response), "imageId": identity, "imageManifest": manifest})
        else:
            reason = "Requested image not found"
            failure = {"failureCode": "ImageNotFound", "failureReason": reason}
            failures.append({"imageId": {"imageTag": tag}, **failure})
    return ActionResult({"images": found, "failures": failures})


def _asked(response: ECRResponse) -> Iterator[tuple[str, bool]]:
    """Yield each tag that is asked for, and whether SageMaker here has it."""
    repository, registry = _place(response)
    if repository not in _REPOSITORIES:
        raise RepositoryNotFoundException(repository, registry)
    for each in response._get_param("imageIds") or ():  # noqa: SLF001 - moto's seam
        tag = str(each.get("imageTag", ""))
        yield tag, bool(tag) and images.parse(f"{repository}:{tag}") is not None


def _place(response: ECRResponse) -> tuple[str, str]:
    get = response._get_param  # noqa: SLF001 - moto's seam
    return str(get("repositoryName")), str(get("registryId"))


def _named(response: ECRResponse) -> dict[str, str]:
    repository, registry = _place(response)
    return {"registryId": registry, "repositoryName": repository}


def _digest(tag: str) -> str:
    return f"sha256:{hashlib.sha256(tag.encode()).hexdigest()}"
