"""Reads a model's name out of its ARN."""

import re
import reprlib
from collections.abc import Mapping
from typing import Final

_MODEL_ARN: Final = re.compile(
    # any partition (aws, aws-cn, aws-us-gov, aws-iso, ...), as in the API's own pattern
    r"arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:[0-9]{12}:model/"
    r"(?P<name>[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)"
)


class InvalidModelArn(ValueError):
    """The state before gave no SageMaker model's ARN."""


def model_name(output: object) -> str:
    """Read the model's name.

    Args:
        output: What CreateModel answered, `{"ModelArn": ARN}`.

    Returns:
        What follows `model/` in the ARN: 1 to 63 characters.

    Raises:
        InvalidModelArn: `ModelArn` is missing, or isn't the ARN of a SageMaker model.
    """
    arn = output.get("ModelArn") if isinstance(output, Mapping) else None
    match = _MODEL_ARN.fullmatch(arn) if isinstance(arn, str) else None
    if match is None:
        raise InvalidModelArn(
            "$.ModelArn must be arn:PARTITION:sagemaker:REGION:ACCOUNT:model/NAME,"
            f" not {reprlib.repr(arn)}"
        )
    return match["name"]
