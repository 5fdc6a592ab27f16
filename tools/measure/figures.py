"""One measured number, and what was promised of it."""

from dataclasses import dataclass

PEAK_MB = """
def peak_mb():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except FileNotFoundError:  # macOS
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
"""
"""For a program: its greatest resident memory, in MB.

Linux' ru_maxrss is no less than that of the process that started the program, before it did.
"""


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
