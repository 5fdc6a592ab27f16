"""Where a resource lives, which its ARN says."""

from __future__ import annotations

from dataclasses import dataclass

from moto.sagemaker.utils import arn_formatter


@dataclass(frozen=True)
class Place:
    """An account and a region."""

    account: str
    region: str

    def arn(self, kind: str, name: str) -> str:
        """Return the ARN of a resource of SageMaker's."""
        return str(arn_formatter(kind, name, self.account, self.region))
