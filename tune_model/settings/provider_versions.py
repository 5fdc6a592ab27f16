"""Which versions of the AWS provider root, module and examples take: said here, and only here.

The range says what may be used. What is used unless somebody locks another version is the one that
applies were tried with (`tune_model/terraform/provider_lock.py`).
"""

OLDEST = (5, 100)
BELOW = (7,)
RANGE = ">= 5.100, < 7"
"""Versions that are taken: in 6, every argument and attribute in use is there, undeprecated."""

APPLIED = "5.100.0"
"""The version that applies were tried with, on the embedded AWS."""


def is_taken(version: tuple[int, ...]) -> bool:
    """Whether a version is in the range."""
    return OLDEST <= version < BELOW
