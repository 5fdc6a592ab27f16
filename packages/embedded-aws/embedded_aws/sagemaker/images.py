"""The algorithm images that the embedded SageMaker has, known by their repository's name.

Sources: SageMaker developer guide, "Docker Registry Paths and Example Code" (repositories and tags)
and "XGBoost Version 0.72" (`xgboost:1` and `xgboost:latest` are version 0.72).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_URI = re.compile(r"(?:[^/]+/)?(?P<repository>[a-z0-9-]+)(?::(?P<tag>[\w.-]+))?")
_CURRENT_TAG = re.compile(r"(\d+)\.(\d+)-\d+(-.+)?")
_FIRST_THAT_ESTIMATES = (2, 0)


@dataclass(frozen=True)
class Image:
    """An XGBoost image.

    Attributes:
        legacy: The image `xgboost`, version 0.72; otherwise one of `sagemaker-xgboost`.
        version: XGBoost's major and minor version in the image.
    """

    legacy: bool
    version: tuple[int, int]

    @property
    def estimates_base_score(self) -> bool:
        """XGBoost >= 2 estimates the global bias from the labels; before, it is 0.5."""
        return self.version >= _FIRST_THAT_ESTIMATES

    @property
    def customer_error_exit_code(self) -> int:
        """What the container ends with on a mistake of the customer's.

        SageMaker words the failure by it: 2 is a ClientError, anything else an AlgorithmError. The
        legacy image ends with 2, the current ones with 1 (they raise inside the framework).
        """
        return 2 if self.legacy else 1


def parse(uri: str) -> Image | None:
    """Return the image behind a registry path; None when the embedded SageMaker lacks it."""
    match = _URI.fullmatch(uri)
    if not match:
        return None
    repository, tag = match["repository"], match["tag"] or "latest"
    if repository == "xgboost" and tag in {"1", "latest"}:
        return Image(legacy=True, version=(0, 72))
    current = _CURRENT_TAG.fullmatch(tag)
    if repository == "sagemaker-xgboost" and current:
        return Image(legacy=False, version=(int(current[1]), int(current[2])))
    return None


def may_not_pull(uri: str, role_arn: str, denied: Exception) -> str:
    """Return SageMaker's failure reason for a role that may not pull an image, and IAM's."""
    return (
        "ClientError: Cannot pull algorithm container. Either the image does not exist or its "
        f"permissions are incorrect: the role '{role_arn}' may not pull '{uri}'. {denied}"
    )


def cannot_pull(uri: str) -> str:
    """Return SageMaker's failure reason for an image that isn't there, and what is."""
    return (
        "ClientError: Cannot pull algorithm container. Either the image does not exist or its "
        f"permissions are incorrect. The embedded AWS doesn't have {uri!r}; it has xgboost:1, "
        "xgboost:latest and sagemaker-xgboost:VERSION (such as 1.7-1)"
    )
