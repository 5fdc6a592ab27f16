"""Jobs that an account's quota doesn't allow are refused when they are created, in AWS's words.

Only quotas that were set apart from their default count (`service_quotas.py`), and each request by
itself: what runs beside it isn't added up. The words are SageMaker's own, as people quote them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moto.servicequotas.models import servicequotas_backends

from embedded_aws import service_quotas
from embedded_aws.sagemaker.places import Place
from embedded_aws.sagemaker.tuning_rules import ResourceLimitExceeded


def check(place: Place, use: str, resources: Mapping[str, Any], jobs: int = 1) -> None:
    """Check a request for instances.

    Args:
        place: Where the jobs are to run.
        use: `training`, `spot training` or `transform`.
        resources: The request's `ResourceConfig` or `TransformResources`.
        jobs: How many jobs it runs at the same time.

    Raises:
        ResourceLimitExceeded: The quota is below it.
    """
    name = f"{resources.get('InstanceType')} for {use} job usage"
    backend = servicequotas_backends[place.account][place.region]
    quota, wanted = service_quotas.applied(backend).get(name), resources.get("InstanceCount", 1)
    if quota is not None and wanted * jobs > quota:
        raise ResourceLimitExceeded(
            f"The account-level service limit '{name}' is {quota:g} Instances, with current "
            f"utilization of 0 Instances and a request delta of {wanted * jobs} Instances. "
            "Please use AWS Service Quotas to request an increase for this quota. If AWS Service "
            "Quotas is not available, contact AWS support to request an increase for this quota."
        )
