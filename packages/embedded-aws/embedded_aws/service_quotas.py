"""Service Quotas for SageMaker: those of each instance type for training and batch transform.

moto has the quotas of VPC only. Sources: Service Quotas API Reference, `ListServiceQuotas` and
`GetServiceQuota` (a quota without an applied value isn't given), `ListAWSDefaultServiceQuotas`,
`GetAWSDefaultServiceQuota`, `RequestServiceQuotaIncrease`; names as SageMaker's refusals quote them
("The account-level service limit 'ml.m4.xlarge for training job usage' is 0 Instances").

Codes are made up, as AWS lists its own nowhere, and so is the default, above which no job is
refused here. `EMBEDDED_AWS_QUOTAS` says otherwise: JSON, an applied value by a quota's name, or
null for one that has only its default. A requested increase is granted at once.
"""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from functools import cache
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import get_service_model
from moto.servicequotas.models import ServiceQuotasBackend
from moto.servicequotas.responses import ServiceQuotasResponse

from embedded_aws import hooks
from embedded_aws.api_errors import AwsError
from embedded_aws.iam.asks import partition_of

SETTING = "EMBEDDED_AWS_QUOTAS"
DEFAULT = 100.0
_SERVICE = "sagemaker"
_USES = {
    "training": "TrainingInstanceType",
    "spot training": "TrainingInstanceType",
    "transform": "TransformInstanceType",
}
_PAGE = 100


def install() -> None:
    """Add SageMaker's quotas to moto's of VPC."""
    hooks.add(ServiceQuotasBackend, "applied", property(applied))
    list_defaults = hooks.replace(ServiceQuotasResponse, "list_aws_default_service_quotas", None)
    get = hooks.replace(ServiceQuotasResponse, "get_service_quota", None)
    hooks.replace(
        ServiceQuotasResponse,
        "list_aws_default_service_quotas",
        lambda self: _list_defaults(self) if _is_ours(self) else list_defaults(self),
    )
    hooks.replace(
        ServiceQuotasResponse,
        "get_service_quota",
        lambda self: _get(self) if _is_ours(self) else get(self),
    )
    hooks.add(ServiceQuotasResponse, "list_service_quotas", _list)
    hooks.add(ServiceQuotasResponse, "get_aws_default_service_quota", _get_default)
    hooks.add(ServiceQuotasResponse, "request_service_quota_increase", _request_increase)


@cache
def names() -> dict[str, str]:
    """Return each quota's name by its code, in the codes' order."""
    model = get_service_model(_SERVICE)
    named = (
        f"{each} for {use} job usage"
        for use, shape in _USES.items()
        for each in model.shape_for(shape).enum
    )
    coded = {f"L-{hashlib.sha256(name.encode()).hexdigest()[:8].upper()}": name for name in named}
    return dict(sorted(coded.items()))


def applied(backend: Any) -> dict[str, float | None]:  # noqa: ANN401 - moto's backend
    """Return what was set apart from the default; of this account and region, until a reset."""
    if not hasattr(backend, "_applied"):
        backend._applied = dict(json.loads(os.environ.get(SETTING) or "{}"))  # noqa: SLF001 - ours
    found: dict[str, float | None] = backend._applied  # noqa: SLF001 - ours
    return found


def _is_ours(response: ServiceQuotasResponse) -> bool:
    return _params(response).get("ServiceCode") == _SERVICE


def _params(response: ServiceQuotasResponse) -> dict[str, Any]:
    params: dict[str, Any] = json.loads(response.body)
    return params


def _value(response: ServiceQuotasResponse, name: str) -> float | None:
    found: float | None = response.backend.applied.get(name, DEFAULT)
    return found


def _list(response: ServiceQuotasResponse) -> ActionResult:
    _require_ours(response)
    wanted = _params(response).get("QuotaCode")
    found = [
        _quota(response, code, name, value)
        for code, name in names().items()
        if wanted in {None, code} and (value := _value(response, name)) is not None
    ]
    return _page(response, found)


def _list_defaults(response: ServiceQuotasResponse) -> ActionResult:
    found = [_quota(response, code, name, DEFAULT) for code, name in names().items()]
    return _page(response, found)


def _get(response: ServiceQuotasResponse) -> ActionResult:
    code, name = _named(response)
    value = _value(response, name)
    if value is None:
        raise _no_such()
    return ActionResult({"Quota": _quota(response, code, name, value)})


def _get_default(response: ServiceQuotasResponse) -> ActionResult:
    code, name = _named(response)
    return ActionResult({"Quota": _quota(response, code, name, DEFAULT)})


def _request_increase(response: ServiceQuotasResponse) -> ActionResult:
    code, name = _named(response)
    wanted, has = float(_params(response)["DesiredValue"]), _value(response, name)
    if wanted <= (DEFAULT if has is None else has):
        message = "You must provide a quota value greater than the current quota value."
        raise AwsError("IllegalArgumentException", message)
    response.backend.applied[name] = wanted
    now = datetime.now(UTC)
    change = {
        "Id": f"{code}-{now.timestamp():.0f}",
        "DesiredValue": wanted,
        "Status": "APPROVED",
        "Created": now,
        "LastUpdated": now,
    }
    quota = _quota(response, code, name, wanted)
    kept = ("ServiceCode", "ServiceName", "QuotaCode", "QuotaName", "QuotaArn", "Unit")
    return ActionResult({"RequestedQuota": change | {key: quota[key] for key in kept}})


def _named(response: ServiceQuotasResponse) -> tuple[str, str]:
    _require_ours(response)
    code = _params(response)["QuotaCode"]
    if code not in names():
        raise _no_such()
    return code, names()[code]


def _require_ours(response: ServiceQuotasResponse) -> None:
    if not _is_ours(response):
        raise _no_such()


def _no_such() -> AwsError:
    return AwsError("NoSuchResourceException", "The request failed: there is no such resource.")


def _page(response: ServiceQuotasResponse, found: list[dict[str, Any]]) -> ActionResult:
    params = _params(response)
    start, most = params.get("NextToken", "0"), params.get("MaxResults", _PAGE)
    if not start.isdecimal():
        raise AwsError("InvalidPaginationTokenException", "Invalid NextToken.")
    end = int(start) + most
    answer: dict[str, Any] = {"Quotas": found[int(start) : end]}
    return ActionResult(answer | ({"NextToken": str(end)} if end < len(found) else {}))


def _quota(response: ServiceQuotasResponse, code: str, name: str, value: float) -> dict[str, Any]:
    account, region = response.current_account, response.region
    where = f"arn:{partition_of(region)}:servicequotas:{region}:{account}"
    return {
        "ServiceCode": _SERVICE,
        "ServiceName": "Amazon SageMaker",
        "QuotaArn": f"{where}:{_SERVICE}/{code}",
        "QuotaCode": code,
        "QuotaName": name,
        "Value": value,
        "Unit": "None",
        "Adjustable": True,
        "GlobalQuota": False,
        "QuotaAppliedAtLevel": "ACCOUNT",
    }
