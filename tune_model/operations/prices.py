"""What an instance costs an hour: by the AWS Price List API, else by a dated table.

Sources: AWS Price List API, GetProducts, service code AmazonSageMaker, whose products are `ML
Instance`s with the attributes `regionCode`, `instanceName` and `usagetype`, the last one such as
`USW2-Train:ml.m5.xlarge` for training and `USW2-Tsform:ml.m5.xlarge` for batch transform.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, Protocol

from botocore.exceptions import BotoCoreError, ClientError

from tune_model.errors import EnvironmentLacks

Use = Literal["training", "transform"]
PRICE_LIST_REGION = "us-east-1"  # its endpoint; it knows every region's prices
_USAGE: Mapping[Use, str] = {"training": "Train", "transform": "Tsform"}


class PriceList(Protocol):
    """The client of the Price List API (boto3's `pricing`), as far as it is used here."""

    def get_products(self, **parameters: Any) -> Any:  # noqa: ANN401 - boto3's
        """API GetProducts."""


@dataclass(frozen=True)
class Price:
    """A price.

    Attributes:
        usd: US dollars an instance hour, on demand.
        source: Where it was found, in words.
    """

    usd: float
    source: str


class Prices:
    """Looks prices up, each once.

    Args:
        region: AWS region of the jobs.
        client: The Price List API; None uses the table alone.
    """

    def __init__(self, region: str, client: PriceList | None) -> None:
        self._region = region
        self._client = client
        self._known: dict[tuple[str, Use], Price] = {}

    def of(self, instance_type: str, use: Use) -> Price:
        """Returns the price of an instance type.

        Raises:
            EnvironmentLacks: Neither the API nor the table has it.
        """
        key = (instance_type, use)
        if key not in self._known:
            self._known[key] = self._listed(*key) or self._tabled(instance_type)
        return self._known[key]

    def _listed(self, instance_type: str, use: Use) -> Price | None:
        if self._client is None:
            return None
        wanted = f"{_USAGE[use]}:{instance_type}"
        try:
            for product in self._products(instance_type):
                usage = product["product"]["attributes"].get("usagetype", "")
                # The region's short name is before it: none in us-east-1's oldest products.
                if usage == wanted or usage.endswith(f"-{wanted}"):
                    return Price(_usd(product), "AWS Price List API")
        except (BotoCoreError, ClientError, KeyError, ValueError, StopIteration):
            return None  # no network, no permission, or an answer of another form: the table
        return None

    def _products(self, instance_type: str) -> Iterator[dict[str, Any]]:
        filters = {
            "productFamily": "ML Instance",
            "regionCode": self._region,
            "instanceName": instance_type,
        }
        asked: dict[str, Any] = {
            "ServiceCode": "AmazonSageMaker",
            "Filters": [
                {"Type": "TERM_MATCH", "Field": field, "Value": value}
                for field, value in filters.items()
            ],
        }
        while self._client:
            page = self._client.get_products(**asked)
            for text in page["PriceList"]:
                yield json.loads(text)
            if not page.get("NextToken"):
                return
            asked["NextToken"] = page["NextToken"]

    def _tabled(self, instance_type: str) -> Price:
        table = _table()
        region = table["regions"].get(self._region, {})
        if entry := region.get(instance_type):
            source = table["sources"][entry["source"]]
            return Price(entry["usd"], f"the package's table of {table['date']}: {source}")
        known = ", ".join(sorted(region)) or f"none; it knows {', '.join(table['regions'])}"
        raise EnvironmentLacks(
            f"no price of {instance_type} in {self._region}: the AWS Price List API didn't give it "
            f"(it needs pricing:GetProducts), and the package's table of {table['date']} has for "
            f"this region {known}"
        )


def _usd(product: dict[str, Any]) -> float:
    """Returns a product's price on demand; there is one term with one dimension, without tiers."""
    term = next(iter(product["terms"]["OnDemand"].values()))
    dimension = next(iter(term["priceDimensions"].values()))
    return float(dimension["pricePerUnit"]["USD"])


@cache
def _table() -> dict[str, Any]:
    text = files("tune_model.operations").joinpath("price_table.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return table
