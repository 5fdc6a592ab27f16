"""The one reading of a request: which operation of which API it asks for, with which parameters.

The service is the one that the request was signed for; its API model says the protocol, where the
operation is named and where each parameter stands. Whoever judges the request and whoever serves it
get this reading: what the protocol doesn't use is refused or left behind. Sources: botocore's API
models; Smithy 2.0, "AWS JSON 1.0/1.1", "AWS Query", "AWS restJson1", "AWS restXml" protocols.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import UnknownServiceError
from moto.core.utils import get_service_model

from embedded_aws.iam.denials import Protocol, Refusal, Why
from embedded_aws.wire import rest, rpc
from embedded_aws.wire.onward import Onward
from embedded_aws.wire.request import HttpRequest

# botocore's name of an API, where it isn't the name that signs its calls.
_MODELS = {
    "states": "stepfunctions",
    "monitoring": "cloudwatch",
    "servicequotas": "service-quotas",
    "tagging": "resourcegroupstaggingapi",
    "elasticfilesystem": "efs",
    "elasticmapreduce": "emr",
}
# The prefix of a service's actions, where it isn't the name that signs its calls.
_PREFIXES = {"monitoring": "cloudwatch", "tagging": "tag"}
# What moto would do without asking anybody: nothing here judges a SAML assertion.
_UNJUDGED = frozenset({("sts", "AssumeRoleWithSAML")})
_OF_CONTROL = "/v20180820/"  # the paths of Amazon S3's account-level API, signed as s3 too
_STREAMS = "DynamoDBStreams_"


@dataclass(frozen=True)
class Operation:
    """An operation as a request asks for it.

    Attributes:
        service: The prefix of the service's actions, such as `states`.
        name: The operation, such as `StartExecution`.
        region: Of the signature's scope.
        account: The account that is called.
        params: Its parameters at the top level, by the names of the API's model; those of a query
            API as they are sent, such as `Tags.member.1.Key`.
    """

    service: str
    name: str
    region: str
    account: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Scope:
    """What a request was signed for.

    Attributes:
        service: The name that signs the service's calls, such as `states`.
        region: The region.
        account: The account that is called.
    """

    service: str
    region: str
    account: str


@dataclass(frozen=True)
class Reading:
    """A request, read.

    Attributes:
        operation: What it asks for.
        scope: What it was signed for.
        service: botocore's name of the API, such as `stepfunctions`.
        onward: The request as it goes on: nothing in it that wasn't read.
    """

    operation: Operation
    scope: Scope
    service: str
    onward: Onward


def read(request: HttpRequest, scope: Scope, *, host_bucket: str | None = None) -> Reading:
    """Read a request.

    Args:
        request: The request with its whole body, taken out of its chunks.
        scope: What it was signed for.
        host_bucket: The bucket that the host names, in S3's virtual-hosted style.

    Raises:
        Refusal: It isn't one of the service's, or has what its protocol doesn't use.
    """
    model = _model(request, scope.service)
    protocol = _protocol(request, model, scope.service)
    if protocol in {Protocol.S3, Protocol.REST_JSON}:
        onward, params = rest.read(request, model, host_bucket=host_bucket)
    else:
        onward, params = rpc.read(request, model, protocol)
    if (scope.service, onward.operation) in _UNJUDGED:
        raise unknown(f"The embedded AWS can't do this: {onward.operation}")
    prefix = _PREFIXES.get(scope.service, scope.service)
    named = Operation(prefix, onward.operation, scope.region, scope.account, params)
    return Reading(named, scope, str(model.service_name), onward)


def answer_protocol(request: HttpRequest, service: str) -> Protocol:
    """Return the protocol in which the sender of a request that isn't served reads its answer."""
    if request.headers.get("smithy-protocol") == "rpc-v2-cbor":
        return Protocol.CBOR
    if "x-amz-target" in request.headers:
        return Protocol.JSON
    if request.media_type == rpc.FORM:
        return Protocol.QUERY
    try:
        return _usual(_model(request, service))
    except Refusal:
        return Protocol.JSON


def is_control(path: str) -> bool:
    """Say whether a path is one of Amazon S3's account-level API."""
    return path.startswith(_OF_CONTROL)


def _model(request: HttpRequest, service: str) -> Any:  # noqa: ANN401 - moto's ServiceModel
    name = _MODELS.get(service, service)
    if service == "s3" and is_control(request.path):
        name = "s3control"
    if service == "dynamodb" and request.headers.get("x-amz-target", "").startswith(_STREAMS):
        name = "dynamodbstreams"
    try:
        return get_service_model(name)
    except UnknownServiceError:
        raise unknown(f"The embedded AWS has no service {service}") from None


def _protocol(request: HttpRequest, model: Any, service: str) -> Protocol:  # noqa: ANN401 - moto's ServiceModel
    """Return a protocol of the service's in which the request is made.

    Raises:
        Refusal: It is made in none.
    """
    spoken = {_PROTOCOLS.get(each) for each in model.metadata.get("protocols", [model.protocol])}
    if "smithy-protocol" in request.headers:
        raise unknown(f"The embedded AWS doesn't speak {request.headers['smithy-protocol']}")
    if not spoken & {Protocol.JSON, Protocol.QUERY}:
        return _usual(model)
    asks = Protocol.JSON if "x-amz-target" in request.headers else Protocol.QUERY
    if asks not in spoken:
        raise unknown(f"The API of {service} isn't called like this")
    return asks


def _usual(model: Any) -> Protocol:  # noqa: ANN401 - moto's ServiceModel
    listed = model.metadata.get("protocols", [model.protocol])
    return next((_PROTOCOLS[each] for each in listed if each in _PROTOCOLS), Protocol.JSON)


def unknown(message: str) -> Refusal:
    """Return the refusal of an operation that isn't there."""
    return Refusal(Why.DENIED, message, "UnknownOperationException", 400)


_PROTOCOLS = {
    "json": Protocol.JSON,
    "query": Protocol.QUERY,
    "ec2": Protocol.QUERY,
    "rest-json": Protocol.REST_JSON,
    "rest-xml": Protocol.S3,
}
