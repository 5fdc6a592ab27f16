"""The variables' validations, as the real Terraform applies them at plan."""

import json
import re
from itertools import cycle, islice
from typing import Any

import pytest
from botocore.session import get_session

from tests.synthesis import tuning_values
from tests.synthesis.evaluation import registries
from tests.synthesis.tuning_values import CURRENT
from tune_model.infra.variable import validations
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.variables.bring_your_own import ROLES
from tune_model.variables.declaration import Check, Variable
from tune_model.variables.sample import IAM_PROFILES, LOG_LEVELS, RETENTION_DAYS, VARIABLES

Refused = dict[str, dict[str, list[str]]]
"""By the name of a set of values and by variable: the sentences that it is refused with."""

ECR = "246618743249.dkr.ecr.us-west-2.amazonaws.com"
HYPERPARAMETERS = {"num_round": "2"}
BUCKET = {"create_bucket": False, "bucket_name": "our-bucket"}
GROUP = {"create_log_groups": False, "log_group_name": "/our/group"}
POLICY = '{"Version": "2012-10-17", "Statement": []}'


def network(subnets: int, groups: int) -> dict[str, list[str]]:
    return {
        "subnet_ids": [f"subnet-{n}" for n in range(subnets)],
        "security_group_ids": [f"sg-{n}" for n in range(groups)],
    }


ALLOWED: dict[str, list[Any]] = {
    "aws_region": [
        "us-west-2",
        "ap-southeast-1",
        "us-gov-west-1",
        "us-isob-east-1",
        "mx-central-1",
    ],
    "name": ["a", "tune-model", "a1-b2-c3", "a" * 64, "xn"],
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
    "object_expiration_days": [1, 36500, None],
    "static_hyperparameters": [
        HYPERPARAMETERS,
        HYPERPARAMETERS | {"eta": "0.3"},
        HYPERPARAMETERS | {"k" * 256: "v" * 2500},
        HYPERPARAMETERS | {f"key{i}": "x" for i in range(99)},
    ],
    "log_retention_days": list(RETENTION_DAYS),
    "log_level": list(LOG_LEVELS),
    "iam_profile": [None, *IAM_PROFILES],
    "xgboost_version": ["3.0-5", "1.7-1", "10.12-3"],
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
    "definition": [None, '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'],
    "role_arns": [
        {},
        {"scheduler": "arn:aws:iam::111122223333:role/x"},
        dict.fromkeys(ROLES, "arn:aws-cn:iam::111122223333:role/path/x"),
    ],
    "vpc_config": [None, network(1, 1), network(16, 5)],
    "schedule": [
        None,
        {"expression": "rate(7 days)"},
        {"expression": "cron(0 3 ? * MON *)", "timezone": "Europe/Berlin", "input": '{"a": 1}'},
        {"expression": "at(2030-01-01T00:00:00)"},
    ],
    "failure_notification": [
        None,
        {"target_arn": "arn:aws:sns:us-west-2:111122223333:failures"},
        {"target_arn": "arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:f"},
    ],
}

# For each check of a variable, in their order, values that break this check.
REFUSED: dict[str, list[list[Any]]] = {
    "aws_region": [
        ["", "us-west", "US-WEST-2", "us-west-2a", "a", f"us-{'w' * 12}-2", "us west-2"]
    ],
    "name": [
        ["", "-a", "a-", "a--b", "A", "a_b", "1a", "a" * 65, "naïve"],
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
    "object_expiration_days": [[0, -1, 36501, 1.5]],
    "static_hyperparameters": [
        [{}, {"eta": "1"}, {"num_round": "0"}, {"num_round": "2.0"}, {"num_round": "many"}],
        [HYPERPARAMETERS | more for more in ({"eta": ""}, {"": "x"}, {"eta": "v" * 2501})],
    ],
    "log_retention_days": [[0, 2, -1, 10000]],
    "log_level": [["", "all", "DEBUG"]],
    "iam_profile": [["", "Scoped", "least"]],
    "xgboost_version": [["", "3.0", "latest", "3.0-5 "]],
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
    "definition": [["", "{}", '{"States"', "tune.json"]],
    "role_arns": [
        [{"transform": "arn:aws:iam::111122223333:role/x"}],
        [{"sagemaker": "x"}, {"sagemaker": "arn:aws:iam::111122223333:user/x"}],
    ],
    "vpc_config": [[network(0, 1), network(17, 1), network(1, 0), network(1, 6)]],
    "schedule": [
        [{"expression": "7 days"}, {"expression": "rate()"}],
        [{"expression": "rate(7 days)", "input": value} for value in ("", "[]", "text")],
    ],
    "failure_notification": [[{"target_arn": "failures"}, {"target_arn": "arn:aws:sns"}]],
}

SENTENCES = {v.name: v.sentences() for v in VARIABLES if v.checks}


def check_of(variable: str, said: str) -> int:
    """The number of the check that says what begins so."""
    (number,) = (n for n, s in enumerate(SENTENCES[variable]) if s.startswith(f"{variable} {said}"))
    return number


# What is allowed depends on another variable: these sets are taken ...
ALLOWED_TOGETHER: list[dict[str, Any]] = [
    *tuning_values.ALLOWED_TOGETHER,
    {"workflow": "current", "quality_gate": 0.5},
    BUCKET | GROUP,
    {"max_training_jobs": 1, "max_parallel_training_jobs": 1},
    {"sagemaker_policies": {"more": POLICY}, "state_machine_policies": {"a_b+=,.@-": POLICY}},
    {
        "role_arns": {"scheduler": "arn:aws:iam::111122223333:role/x"},
        "sagemaker_policies": {"m" * 128: POLICY},
    },
]
# ... and these refused, for the check of a variable.
REFUSED_TOGETHER: list[tuple[dict[str, Any], str, int]] = [
    *(
        (values, name, check_of(name, said))
        for values, name, said in tuning_values.REFUSED_TOGETHER
    ),
    ({"tuning": {"jobs": 2}}, "tuning", 0),
    ({"quality_gate": 0.5}, "quality_gate", 0),
    ({"workflow": "new"}, "workflow", 0),
    (CURRENT | {"definition": '{"States": {}}'}, "workflow", 1),
    (CURRENT | {"instance_type": "ml.m5.xlarge"}, "instance_type", 1),
    (CURRENT | {"max_training_jobs": 3}, "max_training_jobs", 1),
    (CURRENT | {"max_parallel_training_jobs": 1}, "max_parallel_training_jobs", 1),
    (CURRENT | {"max_runtime_seconds": 60}, "max_runtime_seconds", 1),
    (CURRENT | {"volume_size_gb": 5}, "volume_size_gb", 1),
    (CURRENT | {"static_hyperparameters": HYPERPARAMETERS}, "static_hyperparameters", 2),
    *(
        (BUCKET | {"bucket_name": name}, "bucket_name", 0)
        for name in ("a", "A-bucket", "b" * 64, "-bucket", "bucket_")
    ),
    ({"create_bucket": False}, "bucket_name", 1),
    (BUCKET | {"object_expiration_days": 90}, "object_expiration_days", 1),
    ({"bucket_name": "our-bucket"}, "bucket_name", 1),
    *((GROUP | {"log_group_name": n}, "log_group_name", 0) for n in ("", "a b", "g" * 513)),
    ({"create_log_groups": False}, "log_group_name", 1),
    ({"log_group_name": "/our/group"}, "log_group_name", 1),
    *(
        ({f"{role}_policies": policies}, f"{role}_policies", 0)
        for role in ("sagemaker", "state_machine")
        for policies in ({"": POLICY}, {"a b": POLICY}, {"n" * 129: POLICY}, {"x": "{}"})
    ),
    *(
        (
            {
                "role_arns": {role: "arn:aws:iam::111122223333:role/x"},
                f"{role}_policies": {"more": POLICY},
            },
            f"{role}_policies",
            1,
        )
        for role in ("sagemaker", "state_machine")
    ),
]
BROKEN = {
    variable: [
        (value, SENTENCES[variable][i]) for i, values in enumerate(checks) for value in values
    ]
    for variable, checks in REFUSED.items()
}


def rounds(cases: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """Sets of values, one of each variable, in which every case comes up."""
    count = max(map(len, cases.values()))
    columns = [[(name, v) for v in islice(cycle(values), count)] for name, values in cases.items()]
    return [dict(row) for row in zip(*columns, strict=True)]


ALLOWED_ROUNDS, BROKEN_ROUNDS = rounds(ALLOWED), rounds(BROKEN)
MORE_AT_A_TIME = {"max_training_jobs": 3, "max_parallel_training_jobs": 4}


def plans() -> dict[str, dict[str, Any]]:
    """Every set of values that a test needs the plan of, by name."""
    found = {f"allowed_{i}": values for i, values in enumerate(ALLOWED_ROUNDS)}
    for i, cases in enumerate(BROKEN_ROUNDS):
        values = {name: value for name, (value, _) in cases.items()}
        # Terraform checks a variable only where those that its checks refer to are allowed.
        parallel = {"max_parallel_training_jobs": values.pop("max_parallel_training_jobs")}
        found[f"parallel_{i}"] = parallel | {"max_training_jobs": 750}
        found[f"definition_{i}"] = {"definition": values.pop("definition")}
        found[f"broken_{i}"] = values
    nulls = dict.fromkeys((variable.name for variable in VARIABLES), None)
    found |= {f"allowed_together_{i}": values for i, values in enumerate(ALLOWED_TOGETHER)}
    found |= {f"together_{i}": values for i, (values, *_) in enumerate(REFUSED_TOGETHER)}
    return found | {"more_at_a_time": MORE_AT_A_TIME, "nulls": nulls}


@pytest.fixture(scope="module")
def refused(stack: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Refused:
    """What Terraform refuses of each set of values: without resources it needs no provider.

    One process plans all sets, each in a test file of its own, for one that fails ends its file.
    """
    folder = tmp_path_factory.mktemp("variables")
    (folder / "main.tf.json").write_text(json.dumps({"variable": stack["variable"]}))
    for name, values in plans().items():
        run = {"run": [{"plan": {"command": "plan", "variables": values}}]}
        (folder / f"{name}.tftest.json").write_text(json.dumps(run))
    terraform, environment = find_terraform(), sandbox_environment("http://127.0.0.1:1")
    return read_refusals(capture([terraform.path, "test", "-json"], environment, folder).text)


def read_refusals(text: str) -> Refused:
    found: Refused = {}
    for message in map(json.loads, text.splitlines()):
        name = message.get("@testfile", "").removesuffix(".tftest.json")
        if message["type"] == "test_run":
            found.setdefault(name, {})
        if message["type"] == "diagnostic":
            diagnostic = message["diagnostic"]
            assert diagnostic["summary"] == "Invalid value for variable", diagnostic
            sentence = diagnostic["detail"].partition("\n")[0]
            refusals = found.setdefault(name, {})
            refusals.setdefault(sentence.split()[0], []).append(sentence)
    return found


@pytest.mark.end_to_end
@pytest.mark.parametrize("number", range(len(ALLOWED_ROUNDS)))
def test_terraform_takes_every_allowed_value(refused: Refused, number: int) -> None:
    assert refused[f"allowed_{number}"] == {}


@pytest.mark.end_to_end
@pytest.mark.parametrize("number", range(len(BROKEN_ROUNDS)))
def test_terraform_refuses_every_other_value_with_the_sentence_that_says_what_is_allowed(
    refused: Refused, number: int
) -> None:
    found = refused[f"broken_{number}"] | refused[f"parallel_{number}"]
    found |= refused[f"definition_{number}"]
    cases = BROKEN_ROUNDS[number]
    missed = {n: (v, s) for n, (v, s) in cases.items() if s not in found.get(n, [])}
    assert missed == {}


@pytest.mark.end_to_end
@pytest.mark.parametrize("number", range(len(ALLOWED_TOGETHER)))
def test_terraform_takes_what_is_allowed_together(refused: Refused, number: int) -> None:
    assert refused[f"allowed_together_{number}"] == {}


@pytest.mark.end_to_end
@pytest.mark.parametrize("number", range(len(REFUSED_TOGETHER)))
def test_terraform_refuses_what_is_not_allowed_together(refused: Refused, number: int) -> None:
    _, variable, check = REFUSED_TOGETHER[number]
    assert SENTENCES[variable][check] in refused[f"together_{number}"].get(variable, [])


@pytest.mark.end_to_end
def test_more_jobs_at_a_time_than_in_all_are_refused(refused: Refused) -> None:
    sentences = SENTENCES["max_parallel_training_jobs"][:1]
    assert refused["more_at_a_time"] == {"max_parallel_training_jobs": sentences}


@pytest.mark.end_to_end
def test_null_means_the_default(refused: Refused) -> None:
    assert refused["nulls"] == {}


def test_every_check_of_every_variable_is_tried() -> None:
    tried = {(name, check) for name, checks in REFUSED.items() for check in range(len(checks))}
    tried |= {(variable, check) for _, variable, check in REFUSED_TOGETHER}
    assert tried == {(name, i) for name, found in SENTENCES.items() for i in range(len(found))}
    together = {name for values in ALLOWED_TOGETHER for name in values}
    assert set(ALLOWED) | together >= set(SENTENCES)


def test_self_in_a_condition_is_the_word_alone() -> None:
    check = Check('self == var.myself || self.itself == "self"', "must be itself.")
    (validation,) = validations(Variable("x", "An x.", check, default=""))
    assert validation.condition == '${var.x == var.myself || var.x.itself == "var.x"}'
    assert validation.error_message == "x must be itself."


@pytest.mark.parametrize(
    ("condition", "default", "written"),
    [
        ("self > 0", None, "${var.x == null || var.x > 0}"),
        ("self > 0", 1, "${var.x > 0}"),
        ("var.y == (self == null)", None, "${var.y == (var.x == null)}"),
        ("itself == null", None, "${var.x == null || itself == null}"),
    ],
)
def test_null_passes_where_it_is_the_default_unless_the_condition_speaks_of_it(
    condition: str, default: int | None, written: str
) -> None:
    check = Check(condition, "must be.")
    (validation,) = validations(Variable("x", "An x.", check, default=default))
    assert validation.condition == written


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
