"""What a preflight concludes from what it is told, and from what it isn't."""

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError
from hypothesis import given
from hypothesis import strategies as st

from cli_base.printing import Console
from embedded_aws.iam import policies
from embedded_aws.iam.grammar import listed
from embedded_aws.iam.policies import Call
from tune_model.commands.preflight import show
from tune_model.commands.workflow_to_come import documents, workflow_to_come
from tune_model.operations.machine import Machine
from tune_model.operations.preflight import bucket, offerings, quotas
from tune_model.operations.preflight.checks import CHECKS, examine, stops
from tune_model.operations.preflight.findings import Finding, Level
from tune_model.operations.preflight.rights import questions
from tune_model.operations.preflight.subject import Demand, Subject, demands
from tune_model.operations.prices import Prices

ARN = "arn:aws:states:us-west-2:123456789012:stateMachine:tune-model"
VALUES = {
    "aws_region": "us-west-2",
    "instance_type": "ml.m4.xlarge",
    "max_training_jobs": 2,
    "max_parallel_training_jobs": 2,
    "max_runtime_seconds": 86400,
    "volume_size_gb": 30,
    "static_hyperparameters": {},
}
COUNTS = st.integers(1, 750)


class Client:
    """A client of any service, which answers each operation as it is told."""

    def __init__(self, **answers: Any) -> None:
        self._answers = answers
        self.calls: list[str] = []

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        def call(**parameters: Any) -> Any:
            self.calls.append(operation)
            answer = self._answers.get(operation, {})
            if callable(answer):
                answer = answer(**parameters)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    def get_paginator(self, operation: str) -> Any:
        return type(
            "Paginator", (), {"paginate": lambda _self, **p: [getattr(self, operation)(**p)]}
        )()


def refusal(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "Operation")


def to_come(**values: Any) -> Subject:
    region = values.get("aws_region", "us-west-2")
    return workflow_to_come(VALUES | values, Prices(region, None), thorough=True)


def deployed(definition: Mapping[str, Any] | None = None) -> Subject:
    machine = Machine(
        ARN,
        definition or to_come(bucket_name="ours").machine.definition,
        None,
        "arn:aws:iam::1:role/s",
    )
    return Subject("us-west-2", machine, Prices("us-west-2", None), documents())


def only(findings: Any) -> Finding:
    (found,) = findings
    assert isinstance(found, Finding)
    return found


@given(st.sampled_from(["ml.m4.xlarge", "ml.c5.xlarge"]), COUNTS, COUNTS)
def test_an_execution_asks_for_its_parallel_jobs_and_one_transform(
    instance_type: str, jobs: int, parallel: int
) -> None:
    subject = to_come(
        instance_type=instance_type, max_training_jobs=jobs, max_parallel_training_jobs=parallel
    )
    assert demands(subject.machine) == [
        Demand("training", instance_type, min(jobs, parallel)),
        Demand("transform", instance_type, 1),
    ]


SOME = st.none() | st.integers(1, 20)
TUNINGS = st.fixed_dictionaries(
    {
        "instance_type": st.sampled_from([None, "ml.c5.xlarge"]),
        "jobs": SOME,
        "parallel": SOME,
        "instance_count": SOME,
        "spot": st.sampled_from([None, {"wait_seconds": 3600, "checkpoints": True}]),
        "stop_at": st.none(),
    }
)


@given(TUNINGS)
def test_the_current_workflow_asks_for_what_tuning_says_or_its_document(
    tuning: dict[str, Any],
) -> None:
    subject = to_come(workflow="current", tuning=tuning, tags={}, quality_gate=None)
    at_once = min(tuning["jobs"] or 10, tuning["parallel"] or 2) * (tuning["instance_count"] or 1)
    expected = tuning["instance_type"] or "ml.m5.xlarge"
    training = Demand("training", expected, at_once, tuning["spot"] is not None)
    assert ("spot training" in training.quota) == training.is_spot
    assert demands(subject.machine) == [
        training,
        Demand("transform", expected, 1),
    ]
    assert subject.machine.keeps_executions_apart()


@pytest.mark.parametrize("key", ["Parameters", "Arguments"])
def test_what_a_definition_takes_from_its_input_isnt_guessed(key: str) -> None:
    subject = to_come()
    text = json.dumps(subject.machine.definition).replace('"Parameters"', f'"{key}"')
    state = json.loads(text)["States"]["HyperparameterTuning (XGBoost)"]
    state[key]["HyperParameterTuningJobConfig"]["ResourceLimits"] = "{% $limits %}"
    found = demands(Machine("", {"States": {"x": state}}, None))
    assert found == [Demand("training", "ml.m4.xlarge", None)]
    state[key]["TrainingJobDefinition"]["ResourceConfig"] = {"InstanceType": "{% $type %}"}
    assert demands(Machine("", {"States": {"x": state}}, None)) == []


@given(needs=st.integers(1, 100), has=st.integers(0, 100))
def test_a_quota_stops_what_is_above_it_and_nothing_else(needs: int, has: int) -> None:
    subject = to_come(max_training_jobs=needs, max_parallel_training_jobs=needs)
    listed = [
        {
            "QuotaName": f"ml.m4.xlarge for {use} job usage",
            "QuotaCode": "L-1",
            "Value": float(value),
        }
        for use, value in (("training", has), ("transform", 1))
    ]
    client = Client(list_service_quotas={"Quotas": listed})
    training, transform = quotas.look(subject, lambda _: client)
    assert (training.level is Level.STOP) == (has < needs)
    assert training.exit_code == (3 if has < needs else 0)
    assert has >= needs or f"--desired-value {needs} " in training.todo
    assert transform.level is Level.OK


@given(st.integers(1, 30), st.integers(0, 29), st.integers(0, 29))
def test_quotas_are_found_on_whatever_page_and_no_page_after_is_asked_for(
    pages: int, first: int, second: int
) -> None:
    names = {min(first, pages - 1): ["training"]}
    names.setdefault(min(second, pages - 1), []).append("transform")

    def page(NextToken: str = "0", **_: Any) -> Any:  # noqa: N803 - the API's name
        number = int(NextToken)
        listed = [
            {"QuotaName": f"ml.m4.xlarge for {use} job usage", "QuotaCode": "L-1", "Value": 5.0}
            for use in names.get(number, [])
        ]
        more = {"NextToken": str(number + 1)} if number + 1 < pages else {}
        return {"Quotas": listed, **more}

    client = Client(list_service_quotas=page)
    found = list(quotas.look(to_come(), lambda _: client))
    assert [each.level for each in found] == [Level.OK, Level.OK]
    assert client.calls == ["list_service_quotas"] * (max(names) + 1)


@given(
    priced=st.sampled_from([True, False, None]),
    region=st.sampled_from(["eu-west-3", "us-west-2", "sa-east-1"]),
    offered=st.sampled_from([True, False, None]),
)
def test_two_witnesses_against_an_instance_type_stop_one_warns_and_a_price_is_proof(
    *, priced: bool | None, region: str, offered: bool | None
) -> None:
    answer: Any = (
        refusal("UnauthorizedOperation")
        if offered is None
        else {"InstanceTypeOfferings": [{}] if offered else []}
    )
    client = Client(describe_instance_type_offerings=answer)
    subject = to_come(aws_region=region)
    subject.prices.lists = lambda *_: priced  # type: ignore[method-assign] # its answer
    found = only(offerings.look(subject, lambda _: client))
    against = [priced is False, region == "eu-west-3", offered is False].count(True)
    if priced:
        assert (found.level, client.calls) == (Level.OK, [])
    elif against > 1:
        assert (found.level, found.exit_code) == (Level.STOP, 2)
    elif against or region == "sa-east-1":
        assert found.level is Level.WARN
    else:
        assert found.level is Level.OK


STATEMENTS = st.fixed_dictionaries(
    {
        "Effect": st.sampled_from(["Allow", "Deny"]),
        "Condition": st.sampled_from(
            [
                {"Bool": {"aws:SecureTransport": "false"}},
                {"NumericLessThan": {"s3:TlsVersion": 1.2}},
                {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}},
                {},
            ]
        ),
        "Sid": st.sampled_from(["A", "B", ""]),
    }
)


@given(st.lists(STATEMENTS, max_size=4))
def test_a_bucket_policy_that_denies_more_than_calls_without_tls_is_named(
    statements: list[dict[str, Any]],
) -> None:
    client = Client(
        head_bucket={"BucketRegion": "us-west-2"},
        get_bucket_policy={"Policy": json.dumps({"Statement": statements})},
    )
    found = only(bucket.look(to_come(bucket_name="ours"), lambda _: client))
    denies = [
        each
        for each in statements
        if each["Effect"] == "Deny"
        and ("StringNotEquals" in each["Condition"] or not each["Condition"])
    ]
    assert found.level is (Level.WARN if denies else Level.OK)
    assert all(each["Sid"] in found.text for each in denies)


@pytest.mark.parametrize("name", sorted(documents()))
def test_each_right_of_a_document_is_asked_for_so_that_the_document_grants_it(name: str) -> None:
    """The judge is the embedded AWS's, which the real calls are judged by."""
    document = documents()[name]
    if any("Principal" in each for each in document["Statement"]):
        return  # of a bucket or a role's trust
    known = {
        "region": "us-west-2",
        "account_id": "123456789012",
        "job_name_prefix": "tune-model",
        "bucket": "our-bucket",
        "keys": "executions/*/",
        "training_repository_arn": "arn:aws:ecr:us-west-2:433757028032:repository/xgboost",
    }
    text = json.dumps(document)
    for placeholder in {each.partition("}")[0] for each in text.split("${")[1:]} - known.keys():
        known[placeholder] = f"arn:aws:any:us-west-2:123456789012:{placeholder}"
    for key, value in known.items():
        text = text.replace(f"${{{key}}}", value)
    policy, judged = policies.parse(name, text), set()
    for question in questions(document, known):
        context = {key.lower(): values for key, values in question.context.items()}
        for action in question.actions:
            judged.add(action)
            for resource in question.resources:
                assert resource == "*" or "*" not in resource
                assert policy.deciding(Call(action, resource, context), allows=True)
    granted = {
        action
        for statement in document["Statement"]
        if statement["Effect"] == "Allow"
        for action in listed(statement["Action"])
    }
    assert judged == granted
    asked = questions(document, {})  # with nothing known
    assert not [each for question in asked for each in question.resources if "${" in each]


ERRORS = st.one_of(
    st.sampled_from(["AccessDenied", "AccessDeniedException", "403", "Throttling", "X"]).map(
        refusal
    ),
    st.just(ConnectTimeoutError(endpoint_url="https://x")),
)


@given(ERRORS)
def test_what_may_not_be_asked_is_not_known_and_never_a_failure(error: Exception) -> None:
    class Silent(Client):
        def __getattr__(self, operation: str) -> Callable[..., Any]:
            def call(**_: Any) -> Any:
                if operation == "get_caller_identity":
                    return {"Account": "123456789012", "Arn": "arn"}
                raise error

            return call

    for subject in (deployed(), to_come(bucket_name="ours", role_arns={"sagemaker": ARN})):
        found = examine(subject, lambda _: Silent())
        assert {each.subject for each in found} == CHECKS.keys()
        assert not stops(found)
        levels = {each.subject: each.level for each in found}
        assert levels["quotas"] is levels["bucket"] is levels["roles"] is Level.NOT_KNOWN


@pytest.mark.parametrize("code", ["ExpiredToken", "InvalidClientTokenId"])
def test_refused_credentials_are_the_only_finding(code: str) -> None:
    client = Client(get_caller_identity=refusal(code))
    found = only(examine(deployed(), lambda _: client))
    assert (found.subject, found.level, found.exit_code) == ("identity", Level.STOP, 3)
    assert client.calls == ["get_caller_identity"]


def test_credentials_of_another_account_than_the_state_machines_stop() -> None:
    client = Client(get_caller_identity={"Account": "210987654321", "Arn": "arn"})
    found = only(examine(deployed(), lambda _: client))
    assert (found.level, found.exit_code) == (Level.STOP, 2)
    assert "210987654321" in found.text


@pytest.mark.parametrize("text", ["{", "[]", '{"States": {"x": 1, "x": 2}}', '{"n": ${count}}'])
def test_a_definition_that_only_terraform_can_read_leaves_what_it_asks_for_open(text: str) -> None:
    subject = to_come(definition=text)
    assert demands(subject.machine) == []
    assert only(quotas.look(subject, lambda _: Client())).level is Level.NOT_KNOWN


def test_a_line_has_level_subject_text_and_what_to_do() -> None:
    out = io.StringIO()
    stop = Finding(Level.STOP, "it is 0", "ask for more", 3, "quotas")
    show(Console(file=out, soft_wrap=True), [stop, Finding(Level.OK, "fine", subject="cost")])
    assert out.getvalue().splitlines() == [
        "stop       quotas: it is 0",
        "           -> ask for more",
        "ok         cost: fine",
    ]
