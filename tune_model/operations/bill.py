"""A bill: what is paid for, item by item, in US dollars."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

HOUR = 3600.0
MEAN_MONTH = 730 * HOUR  # a year's twelfth
SHORTEST_MONTH = 28 * 24 * HOUR  # February's: a GB-month's seconds are dearest in it


@dataclass(frozen=True)
class Item:
    """The instances of one kind of job.

    Attributes:
        what: In words, such as `training jobs`.
        instance_type: The jobs' instance type.
        jobs: How many jobs.
        seconds: Instance seconds of all of them together.
        usd_per_hour: Price of an instance hour.
        source: Where the price is from.
    """

    what: str
    instance_type: str
    jobs: int
    seconds: float
    usd_per_hour: float
    source: str

    @property
    def usd(self) -> float:
        """US dollars."""
        return self.seconds / HOUR * self.usd_per_hour

    @property
    def size(self) -> str:
        """What each job has."""
        return self.instance_type

    @property
    def rate(self) -> str:
        """The price, in words."""
        return f"${self.usd_per_hour:g} an instance hour"

    def as_json(self) -> dict[str, Any]:
        """Return its object in `--json`."""
        return {
            "what": self.what,
            "instance_type": self.instance_type,
            "jobs": self.jobs,
            "instance_seconds": round(self.seconds, 1),
            "usd_per_hour": self.usd_per_hour,
            "usd": round(self.usd, 6),
            "price_source": self.source,
        }


@dataclass(frozen=True)
class Volume:
    """The storage volumes of one kind of job.

    Attributes:
        what: In words, such as `training volumes`.
        gigabytes: Size of each.
        jobs: How many jobs.
        seconds: Seconds of all volumes together.
        usd_per_gb_month: Price of a GB for a month.
        source: Where the price is from.
        month: How many seconds a month is taken to have.
    """

    what: str
    gigabytes: int
    jobs: int
    seconds: float
    usd_per_gb_month: float
    source: str
    month: float = MEAN_MONTH

    @property
    def usd(self) -> float:
        """US dollars."""
        return self.gigabytes * self.seconds / self.month * self.usd_per_gb_month

    @property
    def size(self) -> str:
        """What each job has."""
        return f"{self.gigabytes:,} GB"

    @property
    def rate(self) -> str:
        """The price, in words."""
        return f"${self.usd_per_gb_month:g} a GB-month"

    def as_json(self) -> dict[str, Any]:
        """Return its object in `--json`."""
        return {
            "what": self.what,
            "gigabytes": self.gigabytes,
            "jobs": self.jobs,
            "volume_seconds": round(self.seconds, 1),
            "usd_per_gb_month": self.usd_per_gb_month,
            "usd": round(self.usd, 6),
            "price_source": self.source,
        }


@dataclass(frozen=True)
class Bill:
    """Costs, item by item.

    Attributes:
        items: What is paid for.
        counts_volumes: Whether storage volumes are among the items, where jobs have any.
        unbounded: What no bound can be given for, in words; None where everything has one.
    """

    items: tuple[Item | Volume, ...]
    counts_volumes: bool = False
    unbounded: str | None = None

    @property
    def usd(self) -> float:
        """US dollars of all items; infinite where one has no bound."""
        return math.inf if self.unbounded else sum(item.usd for item in self.items)

    @property
    def not_counted(self) -> str:
        """What isn't in it, in words."""
        volumes = "" if self.counts_volumes else "storage volumes (their price isn't known), "
        return f"{volumes}S3, Lambda, Step Functions and logs"

    def as_json(self) -> dict[str, Any]:
        """Return the object of `--json`; `usd` is null where there is no bound."""
        return {
            "usd": round(self.usd, 6) if math.isfinite(self.usd) else None,
            "items": [item.as_json() for item in self.items],
            "not_counted": self.not_counted,
            "unbounded": self.unbounded,
        }


def dollars(usd: float) -> str:
    """Write an amount: cents from a dollar on, two digits that say something below it."""
    if usd >= 1 or usd == 0:
        return f"${usd:,.2f}"
    places = max(4, 1 - math.floor(math.log10(usd)))
    return f"${usd:.{min(places, 8)}f}"
