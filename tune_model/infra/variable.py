"""A Terraform variable, declared in a stack."""

import re
from collections.abc import Iterator

from tune_model.infra.cdk import (
    Construct,
    TerraformVariable,
    TerraformVariableValidationConfig,
    Token,
)
from tune_model.variables.declaration import Variable


def declare(scope: Construct, variable: Variable) -> None:
    """Declare a variable; null means its default, where that isn't null itself."""
    TerraformVariable(
        scope,
        f"var.{variable.name}",
        type=variable.type,
        description=variable.description,
        default=Token.null_value() if variable.default is None else variable.default,
        nullable=variable.default is None,
        validation=list(validations(variable)) or None,
    )


def validations(variable: Variable) -> Iterator[TerraformVariableValidationConfig]:
    """Yield a variable's checks as Terraform writes them."""
    for check, sentence in zip(variable.checks, variable.sentences(), strict=True):
        condition = check.condition
        if variable.default is None and not re.search(r"\bself == null\b", condition):
            condition = f"self == null || {condition}"
        condition = re.sub(r"\bself\b", f"var.{variable.name}", condition)
        yield TerraformVariableValidationConfig(
            condition=f"${{{condition}}}", error_message=sentence
        )
