"""Questions to AWS's APIs that may go without an answer."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from botocore.exceptions import BotoCoreError, ClientError

Client = Callable[[str], Any]
"""Gives a boto3 client of a service by its name, in the workflow's region."""

_T = TypeVar("_T")


class NotKnown(Exception):
    """An API gave no answer; the text says why, as the end of a sentence."""


def asked(call: Callable[[], _T], known: Collection[str] = ()) -> _T:
    """Ask, and return the answer.

    Args:
        call: The question.
        known: Codes of errors that are an answer too: they are passed on as they are.

    Raises:
        NotKnown: The API refused, or can't be reached.
        ClientError: With a code among `known`.
    """
    try:
        return call()
    except ClientError as error:
        if code_of(error) in known:
            raise
        raise NotKnown(f"{error.operation_name} was answered with {code_of(error)}") from error
    except BotoCoreError as error:
        raise NotKnown(f"AWS can't be reached for it ({type(error).__name__})") from error


def code_of(error: ClientError) -> str:
    """Return AWS's name of an error."""
    return str(error.response.get("Error", {}).get("Code", ""))
