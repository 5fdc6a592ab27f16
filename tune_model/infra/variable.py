"""A Terraform variable as data: what a declaration, a check and a document need of it."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tune_model.infra.cdk import (
    Construct,
    Precondition,
    TerraformVariable,
    TerraformVariableValidationConfig,
    Token,
)

Default = str | int | bool | dict[str, str] | None


@dataclass(frozen=True)
class Check:
    """A validation: an HCL condition, and the sentence that says what is allowed."""

    condition: str
    sentence: str


@dataclass(frozen=True, kw_only=True)
class Variable:
    """A Terraform variable.

    Attributes:
        name: Its name in Terraform.
        type: Its type in HCL.
        description: What it means, with the unit.
        default: The documented sample's value; None leaves the choice to the workflow.
        checks: What a value must satisfy; `self` in a condition is this variable.
    """

    name: str
    type: str
    description: str
    default: Default
    checks: tuple[Check, ...] = ()


def whole_number(low: int, high: str, sentence: str) -> Check:
    """Ask for a whole number from `low` to `high`, an HCL expression."""
    return Check(f"self == floor(self) && self >= {low} && self <= {high}", sentence)


def matches(pattern: str, sentence: str, *, nullable: bool = False) -> Check:
    """Ask for a match of a regular expression, in HCL's spelling."""
    found = f'can(regex("{pattern}", self))'
    return Check(f"self == null || {found}" if nullable else found, sentence)


def declare(scope: Construct, variable: Variable) -> TerraformVariable:
    """Declare a variable; null means its default, where that isn't null itself."""
    return TerraformVariable(
        scope,
        variable.name,
        type=variable.type,
        description=variable.description,
        default=Token.null_value() if variable.default is None else variable.default,
        nullable=variable.default is None,
        validation=list(_validations(variable)) or None,
    )


def _validations(variable: Variable) -> Iterator[TerraformVariableValidationConfig]:
    for check in variable.checks:
        yield TerraformVariableValidationConfig(
            condition="${" + check.condition.replace("self", f"var.{variable.name}") + "}",
            error_message=check.sentence,
        )


def preconditions(
    variables: Iterable[Variable], expression: Callable[[str], str]
) -> list[Precondition]:
    """Return the checks of variables for parameters that aren't variables.

    Args:
        variables: Those that the parameters stand for.
        expression: Returns what stands in the place of a variable, by its name.
    """

    def placed(condition: str, name: str) -> str:
        whole = condition.replace("self", f"var.{name}")
        return re.sub(r"var[.](\w+)", lambda found: expression(found[1]), whole)

    return [
        Precondition(
            condition="${" + placed(check.condition, variable.name) + "}",
            error_message=check.sentence,
        )
        for variable in variables
        for check in variable.checks
    ]
