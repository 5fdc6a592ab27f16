"""The workflow's fifth state: reads the model's name, which also names the transform job.

Logs go through `logging`, which Lambda's JSON log format writes as one JSON object a line, the
keys of `extra` beside timestamp, level and request identifier (awslambdaric, JsonFormatter).
"""

import logging
from typing import Final, TypedDict

from model_name import model_name

LOGGER: Final = logging.getLogger(__name__)


class Body(TypedDict):
    """What the next state reads: `$.body.jobName`."""

    jobName: str


class Response(TypedDict):
    """What the documented state machine expects of the function."""

    statusCode: int
    body: Body


def handler(event: object, _context: object) -> Response:
    """Read the model's name out of its ARN.

    Args:
        event: What CreateModel answered, `{"ModelArn": ARN}`.

    Returns:
        The name.

    Raises:
        InvalidModelArn: `ModelArn` is missing, or isn't the ARN of a SageMaker model.
    """
    name = model_name(event)
    LOGGER.info("model named", extra={"jobName": name})
    return {"statusCode": 200, "body": {"jobName": name}}
