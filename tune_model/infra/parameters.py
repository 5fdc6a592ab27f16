"""What a deployment of the sample can be told."""

from collections.abc import Mapping
from dataclasses import dataclass

from tune_model.infra.cdk import IResolvable

Flag = bool | IResolvable
"""A boolean, or an expression that has one at plan time."""


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """The sample's parameters: plain values, or tokens that Terraform resolves.

    `variables.py` documents and checks each; the names and units are the same.
    """

    name: str
    tags: Mapping[str, str]
    training_image: str
    instance_type: str
    max_training_jobs: float
    max_parallel_training_jobs: float
    max_runtime_seconds: float
    volume_size_gb: float
    static_hyperparameters: Mapping[str, str]
    force_destroy: Flag
    bucket_versioning: Flag
    log_retention_days: float
    log_level: str
    tracing: Flag
    permissions_boundary_arn: str
    kms_key_arn: str
    iam_profile: str
    state_machine_additions: Flag
