"""The variables' validations, as the real Terraform applies them at plan."""

import json
import re
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

import pytest
from botocore.session import get_session

from tests.infrastructure.evaluation import registries
from tune_model.infra.variables import LOG_LEVELS, RETENTION_DAYS, VARIABLES
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture

Refusals = dict[str, list[str]]
Plan = Callable[[dict[str, Any]], Refusals]

ECR = "246618743249.dkr.ecr.us-west-2.amazonaws.com"
HYPERPARAMETERS = {"num_round": "2"}

ALLOWED: dict[str, list[Any]] = {
    "aws_region": [
        "us-west-2",
        "ap-southeast-1",
        "us-gov-west-1",
        "us-isob-east-1",
        "mx-central-1",
    ],
    "name": ["a", "tune-model", "a1-b2-c3", "a" * 28, "xn"],
    "tags": [
        {},
        {"Team": "ml"},
        {"é _.:/=+-@": ""},
        {"k" * 128: "v" * 256},
        {f"key{i}": "" for i in range(49)},
    ],
    "training_image": [
        None,
        f"{ECR}/sagemaker-xgboost:1.7-1",
        f"{ECR}.cn/xgboost:latest",
        f"{ECR}/team/own_image",
        f"{ECR}/own@sha256:{'0' * 64}",
    ],
    "instance_type": ["ml.m4.xlarge", "ml.c7i.large", "ml.g6e.48xlarge", "ml.t3.medium"],
    "max_training_jobs": [100, 750, 101],
    "max_parallel_training_jobs": [1, 100, 10],
    "max_runtime_seconds": [1, 2419200, 86400],
    "volume_size_gb": [1, 16384, 30],
    "static_hyperparameters": [
        HYPERPARAMETERS,
        HYPERPARAMETERS | {"eta": "0.3"},
        HYPERPARAMETERS | {"k" * 256: "v" * 2500},
        HYPERPARAMETERS | {f"key{i}": "x" for i in range(99)},
    ],
    "log_retention_days": list(RETENTION_DAYS),
    "log_level": list(LOG_LEVELS),
    "permissions_boundary_arn": [
        None,
        "arn:aws:iam::111122223333:policy/boundary",
        "arn:aws-us-gov:iam::111122223333:policy/path/to/boundary_1+2",
        "arn:aws:iam::aws:policy/PowerUserAccess",
    ],
    "kms_key_arn": [
        None,
        "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws-cn:kms:cn-north-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
    ],
}

# For each check of a variable, in their order, values that break this check.
REFUSED: dict[str, list[list[Any]]] = {
    "aws_region": [
        ["", "us-west", "US-WEST-2", "us-west-2a", "a", f"us-{'w' * 12}-2", "us west-2"]
    ],
    "name": [
        ["", "-a", "a-", "a--b", "A", "a_b", "1a", "a" * 29, "naïve"],
        ["sthree", "sthree-x", "amzn-s3-demo", "amzn-s3-demo-x"],
    ],
    "tags": [
        [{f"key{i}": "" for i in range(50)}, {"": "x"}, {"k" * 129: ""}, {"k": "v" * 257}],
        [{"aws:team": "ml"}, {"AWS:team": "ml"}],
        [{"what?": "x"}, {"x": "a;b"}, {"x": "line\n"}],
    ],
    "training_image": [
        [
            "",
            "xgboost",
            f"{ECR}/",
            f"{ECR}/xgboost:",
            "docker.io/xgboost:1",
            f'{ECR}/a"b',
            f"{ECR}/A",
        ],
        [f"{ECR}/{'x' * 255}"],
    ],
    "instance_type": [["", "m4.xlarge", "ml.m4", "ml.xlarge", "ml.M4.xlarge", "ml.m4.xlarge "]],
    "max_training_jobs": [[0, -1, 751, 101.5]],
    "max_parallel_training_jobs": [[0, -1, 101, 1.5]],
    "max_runtime_seconds": [[0, -1, 2419201, 0.5]],
    "volume_size_gb": [[0, -1, 16385, 1.5]],
    "static_hyperparameters": [
        [{}, {"eta": "1"}, {"num_round": "0"}, {"num_round": "2.0"}, {"num_round": "many"}],
        [HYPERPARAMETERS | more for more in ({"eta": ""}, {"": "x"}, {"eta": "v" * 2501})],
    ],
    "log_retention_days": [[0, 2, -1, 10000]],
    "log_level": [["", "all", "DEBUG"]],
    "permissions_boundary_arn": [
        ["", "boundary", "arn:aws:iam::1:policy/x", "arn:aws:iam::111122223333:role/x"]
    ],
    "kms_key_arn": [
        [
            "",
            "1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-west-2:111122223333:alias/mine",
            "arn:aws:kms:us-west-2:1:key/x",
        ]
    ],
}
SENTENCES = {v.name: [check.sentence for check in v.checks] for v in VARIABLES if v.checks}
BROKEN = {
    variable: [
        (value, SENTENCES[variable][i]) for i, values in enumerate(checks) for value in values
    ]
    for variable, checks in REFUSED.items()
}


@pytest.fixture(scope="module")
def plan(stack: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """Plans the stack's variables alone: without resources it needs no provider."""
    folder = tmp_path_factory.mktemp("variables")
    (folder / "main.tf.json").write_text(json.dumps({"variable": stack["variable"]}))
    terraform, environment = find_terraform(), sandbox_environment("http://127.0.0.1:1")

    def refusals(values: dict[str, Any]) -> Refusals:
        (folder / "terraform.tfvars.json").write_text(json.dumps(values))
        ended = capture([terraform.path, "plan", "-json", "-input=false"], environment, folder)
        return read_refusals(ended.text)

    return refusals


def read_refusals(text: str) -> Refusals:
    found: Refusals = {}
    for message in map(json.loads, text.splitlines()):
        if message["type"] == "diagnostic":
            diagnostic = message["diagnostic"]
            assert diagnostic["summary"] == "Invalid value for variable", diagnostic
            sentence = diagnostic["detail"].partition("\n")[0]
            found.setdefault(sentence.split()[0], []).append(sentence)
    return found


def rounds(cases: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """Sets of values, one of each variable, in which every case comes up."""
    count = max(map(len, cases.values()))
    columns = [[(name, v) for v in islice(cycle(values), count)] for name, values in cases.items()]
    return [dict(row) for row in zip(*columns, strict=True)]


@pytest.mark.parametrize("values", rounds(ALLOWED), ids=range(len(rounds(ALLOWED))))
def test_terraform_takes_every_allowed_value(plan: Plan, values: dict[str, Any]) -> None:
    assert plan(values) == {}


@pytest.mark.parametrize("cases", rounds(BROKEN), ids=range(len(rounds(BROKEN))))
def test_terraform_refuses_every_other_value_with_the_sentence_that_says_what_is_allowed(
    plan: Plan, cases: dict[str, tuple[Any, str]]
) -> None:
    values = {name: value for name, (value, _) in cases.items()}
    # Terraform checks this one only where the variable that its check refers to is allowed.
    parallel = {"max_parallel_training_jobs": values.pop("max_parallel_training_jobs")}
    refused = plan(values) | plan(parallel | {"max_training_jobs": 750})
    missed = {n: (v, s) for n, (v, s) in cases.items() if s not in refused.get(n, [])}
    assert missed == {}


def test_more_jobs_at_a_time_than_in_all_are_refused(plan: Plan) -> None:
    refused = plan({"max_training_jobs": 3, "max_parallel_training_jobs": 4})
    assert refused == {"max_parallel_training_jobs": SENTENCES["max_parallel_training_jobs"]}


def test_null_means_the_default(plan: Plan) -> None:
    assert plan(dict.fromkeys((variable.name for variable in VARIABLES), None)) == {}


def test_every_check_of_every_variable_is_tried() -> None:
    assert {name: len(checks) for name, checks in REFUSED.items()} == {
        name: len(sentences) for name, sentences in SENTENCES.items()
    }
    assert set(ALLOWED) == set(SENTENCES)


def pattern(variable: str) -> re.Pattern[str]:
    (check, *_) = next(v for v in VARIABLES if v.name == variable).checks
    found = re.search(r'regex\("(.*)", self\)', check.condition)
    assert found is not None
    return re.compile(found[1])


def test_every_instance_type_for_training_and_transform_is_allowed() -> None:
    model = get_session().get_service_model("sagemaker")
    enums = [
        model.shape_for(f"{job}InstanceType").metadata["enum"] for job in ("Training", "Transform")
    ]
    both = set(enums[0]) & set(enums[1])
    assert "ml.m4.xlarge" in both
    assert {kind for kind in both if not pattern("instance_type").match(kind)} == set()


def test_every_region_that_has_the_documented_image_is_allowed() -> None:
    assert {name for name in registries() if not pattern("aws_region").match(name)} == set()
    assert max(map(len, registries())) <= 16


def test_the_retention_days_and_log_levels_are_those_of_the_services_models() -> None:
    logs = get_session().get_service_model("logs").shape_for("Days")
    listed = re.search(r"Possible values are: ([0-9, and]+)\.", logs.documentation)
    assert listed is not None
    assert tuple(map(int, re.findall(r"\d+", listed[1]))) == RETENTION_DAYS
    levels = get_session().get_service_model("stepfunctions").shape_for("LogLevel").metadata["enum"]
    assert tuple(levels) == LOG_LEVELS
