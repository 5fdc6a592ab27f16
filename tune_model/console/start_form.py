"""What the form of a new execution says, checked before anything is asked of AWS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from cli_base.errors import CommandError
from tune_model.operations import executions


class FieldError(ValueError):
    """What a field says isn't right; the text is the sentence beside it.

    Args:
        field: `name` or `input`.
        message: The sentence.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def checked(given: Mapping[str, Any], check_input: Callable[[str], None]) -> tuple[str | None, str]:
    """Return an execution's name, None for one that AWS chooses, and its input.

    Args:
        given: The fields `name` and `input`, both texts.
        check_input: Refuses what the workflow can't take.

    Raises:
        FieldError: One of them isn't right.
    """
    name, text = (str(given.get(field) or "") for field in ("name", "input"))
    try:
        if name:
            executions.check_name(name)
    except CommandError as error:
        raise FieldError("name", _sentence(error)) from error
    try:
        text = executions.check_input(text or "{}")
        check_input(text)
    except CommandError as error:
        raise FieldError("input", _sentence(error)) from error
    return name or None, text


def _sentence(error: CommandError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."
