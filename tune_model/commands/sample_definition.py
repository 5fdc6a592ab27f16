"""What the checker needs to know of the sample: its placeholders, and its functions' contracts.

The contract is the documentation's: `$.body.jobName` and its like are what its definition takes
from the functions (see "Tune a machine learning model" in the Step Functions guide).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from asl_check.checker import check
from asl_check.findings import Finding
from asl_check.functions import UNKNOWN, Function
from asl_check.paths import parse_path
from asl_check.shapes import TEXT, Record, Scalar
from asl_check.workflow_types import STANDARD, WorkflowType

_REGISTRY = "246618743249.dkr.ecr.us-west-2.amazonaws.com"
_ARN = "arn:aws:lambda:us-west-2:012345678912:function:tune-model-"

PLACEHOLDERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "generate_dataset_arn": f"{_ARN}generate-dataset",
        "extract_model_path_arn": f"{_ARN}extract-model-path",
        "extract_model_name_arn": f"{_ARN}extract-model-name",
        "sagemaker_role_arn": "arn:aws:iam::012345678912:role/tune-model-sagemaker",
        "bucket": "tune-model-012345678912",
        "training_image": "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest",
    }
)
"""The placeholders of `asl/tune.json`, each with a value that it may have."""

CURRENT_PLACEHOLDERS: Final[Mapping[str, str]] = MappingProxyType(
    {name: value for name, value in PLACEHOLDERS.items() if not name.startswith("extract_")}
    | {"training_image": f"{_REGISTRY}/sagemaker-xgboost:3.0-5"}
)
"""Those of `asl/tune_current.json`, which does without two functions."""

SHIPPED: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"tune.json": PLACEHOLDERS, "tune_current.json": CURRENT_PLACEHOLDERS}
)
"""The placeholders of each definition in `asl/`."""


def _answer(*names: str) -> Record:
    body = Record(dict.fromkeys(names, TEXT))
    return Record({"statusCode": Scalar("integer"), "body": body})


_FUNCTIONS: Final[Mapping[str, Function]] = {
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


def function_called(name: str) -> Function:
    """Find what is known of a function by its name; of any other one, nothing."""
    for known, pattern in _NAMES.items():
        if pattern.search(name):
            return _FUNCTIONS[known]
    return UNKNOWN


def findings_of(
    text: str,
    file: str = "<definition>",
    *,
    all_used: Mapping[str, str] | None = None,
    any_placeholder: bool = False,
    kind: WorkflowType = STANDARD,
) -> list[Finding]:
    """Check a definition that may have the sample's placeholders and invoke its functions.

    Args:
        text: The definition, deployed (with real ARNs) or as a document with `${placeholders}`.
        file: The name that the findings carry.
        all_used: Placeholders that it must use, each of them and no others.
        any_placeholder: It may have any others as well, which another tool fills in.
        kind: The state machine's type.
    """
    return check(
        text,
        file=file,
        placeholders="any" if any_placeholder else all_used or PLACEHOLDERS,
        all_used=bool(all_used),
        functions=function_called,
        kind=kind,
    )
