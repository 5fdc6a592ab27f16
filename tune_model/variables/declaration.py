"""A Terraform variable as data: what a declaration, a table and a document need of it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

Default = str | int | bool | dict[str, str] | None
_TYPES = {bool: "bool", int: "number", dict: "map(string)", str: "string", type(None): "string"}


@dataclass(frozen=True)
class Check:
    """A validation.

    Attributes:
        condition: HCL; the word `self` in it is the variable. Where null is the default, null
            passes, unless the condition itself says when it may be.
        allowed: What the variable must do, as the rest of a sentence that begins with its name:
            "must be …".
    """

    condition: str
    allowed: str


class Variable:
    """A Terraform variable.

    Attributes:
        name: Its name in Terraform.
        description: What it means, with the unit.
        checks: What a value must satisfy.
        default: The documented sample's value; None leaves the choice to the workflow.
        type: Its type in HCL: that of the default unless another is given.
    """

    def __init__(
        self, name: str, description: str, *checks: Check, default: Default, type_: str = ""
    ) -> None:
        self.name = name
        self.description = description
        self.checks = checks
        self.default = default
        self.type = type_ or _TYPES[type(default)]

    def sentences(self) -> list[str]:
        """Return what is said of a value that fails, for each of the checks."""
        return [f"{self.name} {check.allowed}" for check in self.checks]


def whole_number(low: int, high: str, allowed: str = "") -> Check:
    """Ask for a whole number from `low` to `high`, an HCL expression."""
    within = f"self == floor(self) && self >= {low} && self <= {high}"
    return Check(within, allowed or f"must be a whole number from {low} to {high}.")


def one_of(values: Sequence[str | int], allowed: str = "") -> Check:
    """Ask for one of these values."""
    listed = ", ".join(map(str, values))
    return Check(f"contains({json.dumps(values)}, self)", allowed or f"must be one of {listed}.")


def matches(pattern: str, allowed: str) -> Check:
    """Ask for a match of a regular expression, in HCL's spelling."""
    return Check(f'can(regex("{pattern}", self))', allowed)
