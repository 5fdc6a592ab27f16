"""Asks the AWS Price List API what SageMaker costs in a region.

Sources: API GetProducts, service code AmazonSageMaker. An instance is a product of the family `ML
Instance` with the attributes `regionCode`, `instanceName` and `usagetype`, the last one such as
`USW2-Train:ml.m5.xlarge` for training and `USW2-Tsform:ml.m5.xlarge` for batch transform. ML
storage has the operation `CreateVolume-Gp2`, and usage types such as `USW2-Train:VolumeUsage.gp2`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from botocore.exceptions import BotoCoreError, ClientError


class PriceList(Protocol):
    """The client of the Price List API (boto3's `pricing`), as far as it is used here."""

    def get_products(self, **parameters: Any) -> Any:  # noqa: ANN401 - boto3's
        """Call GetProducts."""


class NotListed(Exception):
    """The API gives no price; its text says why, as the end of a sentence about the API."""


def listed(
    client: PriceList, region: str, wanted: str, unit: str, filters: Mapping[str, str]
) -> tuple[float, str]:
    """Return a price on demand, in US dollars, and the date of the list that has it.

    Args:
        client: The API.
        region: Region of what is priced.
        wanted: The usage type without the region's short name, such as `Train:ml.m5.xlarge`.
        unit: What it is counted in: `Hrs` or `GB-Mo`.
        filters: Attributes that the products have beside the region.

    Raises:
        NotListed: The API refuses, can't be reached, has no such product, or names no dollars.
    """
    try:
        for product in _products(client, {"regionCode": region, **filters}):
            usage = product["product"]["attributes"].get("usagetype", "")
            # The region's short name is before it: none in us-east-1's oldest products.
            if usage == wanted or usage.endswith(f"-{wanted}"):
                return _usd(product, unit), str(product.get("publicationDate", ""))[:10]
    except ClientError as error:
        raise NotListed(_refusal(error)) from error
    except BotoCoreError as error:
        raise NotListed("it can't be reached") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotListed("it answered in a form that isn't known here") from error
    raise NotListed(f"it has no {wanted} in {region}")


def _products(client: PriceList, attributes: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    asked: dict[str, Any] = {
        "ServiceCode": "AmazonSageMaker",
        "Filters": [
            {"Type": "TERM_MATCH", "Field": field, "Value": value}
            for field, value in attributes.items()
        ],
    }
    while True:
        page = client.get_products(**asked)
        for text in page["PriceList"]:
            yield json.loads(text)
        if not page.get("NextToken"):
            return
        asked["NextToken"] = page["NextToken"]


def _usd(product: Mapping[str, Any], unit: str) -> float:
    """Return the dearest tier of a product's latest term on demand: a bound may rely on it."""
    term = max(product["terms"]["OnDemand"].values(), key=lambda each: each["effectiveDate"])
    dimensions = [each for each in term["priceDimensions"].values() if each["unit"] == unit]
    prices = [each["pricePerUnit"] for each in dimensions]
    if currencies := {name for price in prices for name in price} - {"USD"}:
        raise NotListed(f"it lists {' and '.join(sorted(currencies))}, and costs are in US dollars")
    if usd := max((float(price["USD"]) for price in prices), default=0.0):
        return usd
    raise NotListed("it lists no price for that")


def _refusal(error: ClientError) -> str:
    code = error.response.get("Error", {}).get("Code", "")
    if "AccessDenied" in code:
        return "it wants the permission pricing:GetProducts"
    return f"it answered {code}"
