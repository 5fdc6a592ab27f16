"""moto's own reading of a request, pinned to ours: what was judged is what runs.

The environment of each request that reaches moto carries its `Reading`; where moto would look for
the operation, the region, a bucket or a key, it finds what was read before.
"""

from __future__ import annotations

from typing import Any

from moto.core.request import Request
from moto.core.responses import BaseResponse
from moto.s3 import responses as s3

from embedded_aws import hooks
from embedded_aws.wire.onward import READING
from embedded_aws.wire.operation import Reading


def install() -> None:
    """Make moto take what was read."""
    hooks.replace(Request, "want_form_data_parsed", property(_is_form))
    hooks.replace(BaseResponse, "get_region_from_url", _region)
    _pin_parameters()
    _pin_operation()
    _pin_objects()


def reading(request: Any) -> Reading:  # noqa: ANN401 - moto's Request
    """Return what was read of a request."""
    found: Reading = request.environ[READING]
    return found


def _is_form(request: Request) -> bool:
    """Only a query API's body is a form; elsewhere it is data, whatever its type says."""
    return reading(request).onward.form is not None


def _region(_self: BaseResponse, request: Request, _full_url: str) -> str:
    return reading(request).scope.region


def _pin_parameters() -> None:
    set_up = BaseResponse.setup_class

    def pinned(self: Any, request: Request, *more: Any, **named: Any) -> None:  # noqa: ANN401 - moto's
        set_up(self, request, *more, **named)
        # moto takes JSON text for a query, and headers for parameters, where there is neither.
        self.querystring = self.data = reading(request).onward.named_values

    hooks.replace(BaseResponse, "setup_class", pinned)


def _pin_operation() -> None:
    find = BaseResponse._get_action  # noqa: SLF001 - moto's seam

    def pinned(self: Any) -> str:  # noqa: ANN401 - moto's BaseResponse
        read = reading(self.normalized_request)
        if read.scope.service == "s3":  # it has names of its own for them (`s3_operations`)
            return str(find(self))
        self.uri_match = dict(read.onward.labels)
        return read.onward.operation

    hooks.replace(BaseResponse, "_get_action", pinned)


def _pin_objects() -> None:
    response = s3.S3Response

    def bucket(_self: Any, request: Request, _url: str) -> str | None:  # noqa: ANN401 - moto's
        return reading(request).onward.labels.get("Bucket")

    def key(self: Any) -> str:  # noqa: ANN401 - moto's S3Response
        return reading(self.request).onward.labels.get("Key", "")

    hooks.replace(response, "parse_bucket_name_from_url", bucket)
    hooks.replace(response, "parse_key_name", key)
    hooks.replace(response, "subdomain_based_buckets", staticmethod(lambda _: False))
    hooks.replace(s3, "parse_region_from_url", lambda *_, **__: None)
