"""One measured number, and what was promised of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured number.

    Attributes:
        name: What was measured.
        value: The median.
        unit: Its unit.
        bound: What it must be, such as `<= 2.5`; empty where nothing is promised.
    """

    name: str
    value: float
    unit: str
    bound: str = ""

    @property
    def holds(self) -> bool:
        """Whether the value is within its bound."""
        if not self.bound:
            return True
        sign, limit = self.bound.split()
        return self.value <= float(limit) if sign == "<=" else self.value >= float(limit)
