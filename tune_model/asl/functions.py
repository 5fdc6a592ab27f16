"""The Lambda functions of the sample: what each one reads and returns.

The contract is the documentation's: `$.body.jobName` and its like are what its definition takes
from them (see "Tune a machine learning model" in the Step Functions guide).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tune_model.asl.paths import Path, parse_path
from tune_model.asl.shapes import ANYTHING, TEXT, Record, Scalar, Shape


@dataclass(frozen=True)
class Function:
    """A function that the checker knows.

    Attributes:
        reads: Paths that its event must have.
        returns: Shape of its result.
    """

    reads: tuple[Path, ...]
    returns: Shape


def _answer(*names: str) -> Record:
    body = Record(dict.fromkeys(names, TEXT))
    return Record({"statusCode": Scalar("integer"), "body": body})


FUNCTIONS: Final[Mapping[str, Function]] = {
    "generate_dataset": Function((), _answer("jobName")),
    "extract_model_path": Function(
        (
            parse_path("$.TrainingJobDefinition.OutputDataConfig.S3OutputPath"),
            parse_path("$.BestTrainingJob.TrainingJobName"),
        ),
        _answer("modelDataUrl", "bestTrainingJobName"),
    ),
    "extract_model_name": Function((parse_path("$.ModelArn"),), _answer("jobName")),
}

# A deployed function's name ends with the function's own; those of the documented definition
# are made by CloudFormation from these logical names.
_NAMES: Final[Mapping[str, re.Pattern[str]]] = {
    "generate_dataset": re.compile(r"(^|[-_])generate[-_]dataset$|LambdaForDataGeneration"),
    "extract_model_path": re.compile(r"(^|[-_])extract[-_]model[-_]path$|LambdaToExtractModelPath"),
    "extract_model_name": re.compile(r"(^|[-_])extract[-_]model[-_]name$|LambdaToExtractModelName"),
}

UNKNOWN: Final = Function((), ANYTHING)


def function_called(name: str) -> Function:
    """Returns what is known of a function by its name; of any other one, nothing."""
    for known, pattern in _NAMES.items():
        if pattern.search(name):
            return FUNCTIONS[known]
    return UNKNOWN
