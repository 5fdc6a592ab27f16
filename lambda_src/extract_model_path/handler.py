"""The workflow's third state: finds the path of the best model.

Logs go through `logging`, which Lambda's JSON log format writes as one JSON object a line, the
keys of `extra` beside timestamp, level and request identifier (awslambdaric, JsonFormatter).
"""

import logging
from typing import Final, TypedDict

from model_path import BestModel, best_model

LOGGER: Final = logging.getLogger(__name__)


class Response(TypedDict):
    """What the documented state machine expects of the function."""

    statusCode: int
    body: BestModel


def handler(event: object, _context: object) -> Response:
    """Find the best training job and the artifact that it left.

    Args:
        event: The tuning job's description (DescribeHyperParameterTuningJob).

    Returns:
        The training job's name and its artifact's URL.

    Raises:
        NoBestTrainingJob: No training job reported the objective metric.
        InvalidDescription: A field that is needed is missing or malformed.
    """
    body = best_model(event)
    LOGGER.info("best model found", extra=dict(body))
    return {"statusCode": 200, "body": body}
