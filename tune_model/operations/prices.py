"""What SageMaker costs: by the AWS Price List API, else by a dated table."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, TypeVar

from cli_base.errors import EnvironmentLacks
from tune_model.operations.price_list import NotListed, PriceList, listed

Use = Literal["training", "transform"]
_P = TypeVar("_P", bound="Price | None")
_USAGE: Mapping[Use, str] = {"training": "Train", "transform": "Tsform"}
_STORAGE = {"operation": "CreateVolume-Gp2"}


@dataclass(frozen=True)
class Price:
    """A price.

    Attributes:
        usd: US dollars, on demand, of an instance hour or of a GB-month.
        source: Where it was found, and of which date, in words.
    """

    usd: float
    source: str


class Prices:
    """Looks prices up, each once.

    Args:
        region: AWS region of the jobs.
        client: The Price List API; None uses the table alone.
        why: Why there is no client, as the end of a sentence about the API.
    """

    def __init__(self, region: str, client: PriceList | None, why: str = "it wasn't asked") -> None:
        self._region, self._client, self._why = region, client, why
        self._known: dict[tuple[str, Use], Price] = {}
        self._storage: list[Price | None] = []
        self._listed: dict[tuple[str, Use], bool] = {}

    def of(self, instance_type: str, use: Use) -> Price:
        """Return the price of an hour of an instance type.

        Raises:
            EnvironmentLacks: Neither the API nor the table has it.
        """
        key = (instance_type, use)
        if key not in self._known:
            wanted = f"{_USAGE[use]}:{instance_type}"
            filters = {"productFamily": "ML Instance", "instanceName": instance_type}
            self._known[key] = self._found(
                lambda client: self._noted(
                    key, lambda: listed(client, self._region, wanted, "Hrs", filters)
                ),
                lambda why: self._tabled(instance_type, why),
            )
        return self._known[key]

    def lists(self, instance_type: str, use: Use) -> bool | None:
        """Say whether the API has a price for an instance type; None where it can't be asked."""
        with contextlib.suppress(EnvironmentLacks):
            self.of(instance_type, use)
        return self._listed.get((instance_type, use))

    def storage(self) -> Price | None:
        """Return the price of a GB-month of a training job's volume; None where none is known."""
        if not self._storage:
            wanted = "Train:VolumeUsage.gp2"
            found = self._found(
                lambda client: listed(client, self._region, wanted, "GB-Mo", _STORAGE),
                self._tabled_storage,
            )
            self._storage.append(found)
        return self._storage[0]

    def _noted(
        self, key: tuple[str, Use], ask: Callable[[], tuple[float, str]]
    ) -> tuple[float, str]:
        """Ask, and note whether the API has a price, where it said so."""
        try:
            found = ask()
        except NotListed as reason:
            if reason.__cause__ is None:
                self._listed[key] = False
            raise
        self._listed[key] = True
        return found

    def _found(
        self, ask: Callable[[PriceList], tuple[float, str]], otherwise: Callable[[str], _P]
    ) -> Price | _P:
        """Ask the API, else the table; an API that refused or wasn't there isn't asked again."""
        why = self._why
        if self._client:
            try:
                usd, date = ask(self._client)
                return Price(usd, f"the AWS Price List API, list of {date or 'an unknown date'}")
            except NotListed as reason:
                why = str(reason)
                if reason.__cause__ is not None:
                    self._client, self._why = None, why
        return otherwise(why)

    def _tabled(self, instance_type: str, why: str) -> Price:
        """Take training's price for batch transform too: where bills show both, they are equal."""
        table, here = _table(), _flat(self._region)
        if entry := here.get(instance_type):
            usd, source = entry
            return Price(usd, _by_table(source, why))
        known = ", ".join(sorted(here)) or f"none; it knows {', '.join(table['regions'])}"
        raise EnvironmentLacks(
            f"no price of {instance_type} in {self._region}: the AWS Price List API doesn't give "
            f"it ({why}), and the package's table of {table['date']} has for this region {known}"
        )

    def _tabled_storage(self, why: str) -> Price | None:
        table = _table()
        entry = table["storage"].get(self._region)
        return entry and Price(entry["usd"], _by_table(table["sources"][entry["source"]], why))


def _by_table(source: str, why: str) -> str:
    date = _table()["date"]
    return f"the package's table of {date}: {source} (the AWS Price List API: {why})"


def _flat(region: str) -> dict[str, tuple[float, str]]:
    """Return the table's prices of a region, each with its source in words."""
    table = _table()
    return {
        instance_type: (usd, table["sources"][source])
        for source, types in table["regions"].get(region, {}).items()
        for instance_type, usd in types.items()
    }


@cache
def _table() -> dict[str, Any]:
    text = files("tune_model.operations").joinpath("price_table.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return table
