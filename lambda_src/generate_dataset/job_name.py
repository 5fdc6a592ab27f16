"""Names for hyperparameter tuning jobs."""

import re
import secrets
import string
import time
from typing import Final

_BASE36: Final = string.digits + string.ascii_lowercase
_SECONDS_DIGITS: Final = 6
_RANDOM_DIGITS: Final = 12
_PREFIX: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?")


def new_job_name(prefix: str) -> str:
    """Make a fresh tuning job name, `<prefix>-<time>-<random>`.

    SageMaker never takes a name twice, not even a failed job's, so every try of an execution
    needs one of its own. The time sorts the names of a bucket's listing; the 62 random bits keep
    concurrent executions apart. Names aren't case sensitive, hence lower case.

    Args:
        prefix: 1 to 12 lower case letters, digits and hyphens, no hyphen at either end.

    Returns:
        At most 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`
        (CreateHyperParameterTuningJob, HyperParameterTuningJobName).

    Raises:
        ValueError: The prefix is malformed.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ValueError(
            "a job name's prefix is 1 to 12 lower case letters, digits and hyphens, with no hyphen"
            f" at either end, not {prefix!r}"
        )
    seconds = _base36(int(time.time()), _SECONDS_DIGITS)
    random = _base36(secrets.randbelow(len(_BASE36) ** _RANDOM_DIGITS), _RANDOM_DIGITS)
    return f"{prefix}-{seconds}-{random}"


def _base36(number: int, digits: int) -> str:
    """Write the lowest digits of a number: always as many (6 hold the seconds until 2038)."""
    text = ""
    for _ in range(digits):
        number, digit = divmod(number, len(_BASE36))
        text = _BASE36[digit] + text
    return text
