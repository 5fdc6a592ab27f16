"""A stand-in of the AWS Price List API behind boto3's own client.

botocore writes the requests and reads the answers by its model of the API; only the network is
taken out. Products have the members of AWS's price list of AmazonSageMaker.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import boto3
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config

ON_DEMAND = "JRTCKXETXF"  # the term's code in every price list
_SHORT = {
    "us-west-2": "USW2",
    "us-east-1": "USE1",
    "us-east-2": "USE2",
    "eu-west-1": "EU",
    "cn-north-1": "CNN1",
}


@dataclass(frozen=True)
class Listed:
    """A product.

    Attributes:
        region: Its region.
        usage: Its usage type without the region's short name.
        terms: For each effective date, the prices of its tiers.
        unit: What the price is for.
        currency: Of the prices.
        attributes: Further attributes, and others than its kind's.
    """

    region: str
    usage: str
    terms: Mapping[str, Sequence[float]]
    unit: str = "Hrs"
    currency: str = "USD"
    attributes: Mapping[str, str] = field(default_factory=dict)

    def as_json(self, sku: str) -> dict[str, Any]:
        storage = "VolumeUsage" in self.usage
        kind = {"operation": "CreateVolume-Gp2"} if storage else {"operation": "RunInstance"}
        attributes = {
            "servicecode": "AmazonSageMaker",
            "regionCode": self.region,
            "usagetype": f"{_SHORT[self.region]}-{self.usage}",
            **kind,
            **({} if storage else {"instanceName": self.usage.split(":")[1]}),
            **self.attributes,
        }
        family = "ML Storage" if storage else "ML Instance"
        terms = {
            f"{sku}.{number}.{ON_DEMAND}": self._term(*term)
            for number, term in enumerate(self.terms.items())
        }
        return {
            "product": {"productFamily": family, "attributes": attributes, "sku": sku},
            "serviceCode": "AmazonSageMaker",
            "terms": {"OnDemand": terms},
            "version": "20260924235959",
            "publicationDate": "2026-09-24T23:59:59Z",
        }

    def _term(self, effective: str, tiers: Sequence[float]) -> dict[str, Any]:
        dimensions = {
            f"tier{number}": {
                "unit": self.unit,
                "beginRange": str(number * 100),
                "endRange": "Inf" if number == len(tiers) - 1 else str((number + 1) * 100),
                "description": f"${usd} per {self.usage}",
                "appliesTo": [],
                "pricePerUnit": {self.currency: f"{usd:.10f}"},
            }
            for number, usd in enumerate(tiers)
        }
        return {"priceDimensions": dimensions, "effectiveDate": effective, "termAttributes": {}}


@cache
def _session() -> boto3.session.Session:
    """One for all: reading the API's model is what takes time."""
    return boto3.session.Session("id", "secret", region_name="us-east-1")


class PriceListApi:
    """GetProducts: filters by attributes, a page at a time, or a refusal.

    Args:
        products: What is listed.
        page: Products a page.
        error: Code that every call is refused with; None for answers.
        raises: Raised in place of a connection; None for answers.
    """

    def __init__(
        self,
        *products: Listed,
        page: int = 2,
        error: str | None = None,
        raises: Exception | None = None,
    ) -> None:
        self.asked: list[dict[str, Any]] = []
        self._products = [each.as_json(f"SKU{number}") for number, each in enumerate(products)]
        self._page, self._error, self._raises = page, error, raises
        once = Config(retries={"total_max_attempts": 1})
        self.client: Any = _session().client("pricing", config=once)
        self.client.meta.events.register("before-send.pricing", self._send)

    def _send(self, request: AWSPreparedRequest, **_: Any) -> AWSResponse:
        if self._raises:
            raise self._raises
        assert request.headers["X-Amz-Target"] == b"AWSPriceListService.GetProducts"
        asked = json.loads(request.body)  # type: ignore[arg-type] # JSON is never a stream
        self.asked.append(asked)
        if self._error:
            return _answer(400, {"__type": self._error, "Message": "no"})
        found = [each for each in self._products if _matches(each, asked["Filters"])]
        at = int(asked.get("NextToken", 0))
        more = {"NextToken": str(at + self._page)} if at + self._page < len(found) else {}
        page = [json.dumps(each) for each in found[at : at + self._page]]
        return _answer(200, {"FormatVersion": "aws_v1", "PriceList": page, **more})


def _matches(product: dict[str, Any], filters: list[dict[str, str]]) -> bool:
    described = product["product"]
    known = {**described["attributes"], "productFamily": described["productFamily"]}
    assert all(each["Type"] == "TERM_MATCH" for each in filters)
    return all(known.get(each["Field"]) == each["Value"] for each in filters)


class _Raw:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self, **_: Any) -> Any:
        yield self._content


def _answer(status: int, body: dict[str, Any]) -> AWSResponse:
    headers = HTTPHeaders.from_dict({"Content-Type": "application/x-amz-json-1.1"})
    return AWSResponse("https://price-list", status, headers, _Raw(json.dumps(body).encode()))
