"""The evaluation engine: AWS's order, wildcards, conditions; cases, and what must always hold."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws.iam import policies
from embedded_aws.iam.conditions import UnknownOperator, parse
from embedded_aws.iam.evaluation import Policies, evaluate, evaluate_trust
from embedded_aws.iam.matching import matches, matches_action, matches_arn
from embedded_aws.iam.policies import Call, MalformedPolicy, Policy
from tests.strategies import iam_actions, iam_statements

KEY = "arn:aws:s3:::bucket/csv/train.csv"
SESSION = "arn:aws:sts::123456789012:assumed-role/worker/session"
ROLE = "arn:aws:iam::123456789012:role/worker"
ACCOUNT = ("AWS", "arn:aws:iam::123456789012:root")
EVERYTHING = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def policy(*statements: dict[str, Any], name: str = "p") -> Policy:
    document = {"Version": "2012-10-17", "Statement": list(statements)}
    return policies.parse(name, json.dumps(document))


def call(
    action: str = "s3:GetObject", resource: str = KEY, **context: str | tuple[str, ...]
) -> Call:
    facts = {
        key.replace("__", ":"): (value,) if isinstance(value, str) else value
        for key, value in context.items()
    }
    names = frozenset({("AWS", SESSION), ("AWS", ROLE), ACCOUNT})
    return Call(action, resource, facts, names, frozenset({ACCOUNT}), SESSION)


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        ("s3:Get*", "s3:GetObject", True),
        ("S3:getobject", "s3:GetObject", True),
        ("s3:Get?bject", "s3:GetObject", True),
        ("s3:Get", "s3:GetObject", False),
        ("*", "s3:GetObject", True),
        ("s3.*", "s3:GetObject", False),
    ],
)
def test_an_action_matches_a_pattern_whatever_its_case(
    pattern: str, value: str, *, expected: bool
) -> None:
    assert matches_action(pattern, value) is expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*", True),
        (KEY, True),
        ("arn:aws:s3:::bucket/*", True),
        ("arn:aws:s3:::bucket/csv/*.csv", True),
        ("arn:aws:s3:::*", True),
        ("arn:aws:s3", True),  # missing segments are wildcards
        ("arn:aws:*", True),
        ("arn:*:bucket/csv/train.csv", False),  # a wildcard stops at a colon
        ("arn:aws:s3:::bucket", False),
        ("arn:aws:S3:::bucket/*", False),
        ("arn:aws:s3:::bucket/CSV/*", False),
        ("arn:aws:s3:::${aws:username}/*", False),  # no variables without a context
    ],
)
def test_a_resource_matches_segment_by_segment(pattern: str, *, expected: bool) -> None:
    assert matches_arn(pattern, KEY) is expected


@given(st.text(max_size=20))
def test_a_text_with_nothing_special_matches_itself_alone(text: str) -> None:
    plain = "".join(char for char in text if char not in "*?$")
    assert matches(plain, plain)
    assert not matches(plain, plain + "x")


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        ("${aws:username}/*", "ann/x", True),
        ("${aws:username}/*", "bob/x", False),
        ("${aws:star}", "anything", False),  # what a value holds is no pattern
        ("${aws:star}", "*", True),
        ("${*}${?}${$}", "*?$", True),
        ("${aws:none, 'guest'}/x", "guest/x", True),
        ("${aws:none}", "", False),
    ],
)
def test_a_variable_stands_for_the_calls_value(pattern: str, value: str, *, expected: bool) -> None:
    assert matches(pattern, value, {"aws:username": ("ann",), "aws:star": ("*",)}) is expected


DENY = {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}
READ = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
WRITE = {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}
GRANT = READ | {"Principal": {"AWS": ROLE}}


@pytest.mark.parametrize(
    ("judged", "allowed", "reason"),
    [
        (Policies(), False, "because no identity-based policy allows the s3:GetObject action"),
        (Policies((policy(READ),)), True, ""),
        (Policies((policy(WRITE),)), False, "because no identity-based policy allows"),
        (Policies((policy(READ, DENY),)), False, "with an explicit deny in an identity-based"),
        (Policies((policy(READ), policy(DENY))), False, "with an explicit deny in an identity"),
        (
            Policies((policy(READ),), (policy(DENY | {"Principal": "*"}),)),
            False,
            "with an explicit deny in a resource-based policy",
        ),
        (
            Policies((policy(READ),), boundary=policy(DENY)),
            False,
            "with an explicit deny in a permissions boundary",
        ),
        (
            Policies((policy(READ),), boundary=policy(WRITE)),
            False,
            "because no permissions boundary allows the s3:GetObject action",
        ),
        (Policies((policy(READ),), boundary=policy(EVERYTHING)), True, ""),
        (Policies(boundary=policy(EVERYTHING)), False, "because no identity-based policy"),
        (
            Policies((policy(READ),), session=policy(WRITE)),
            False,
            "because no session policy allows the s3:GetObject action",
        ),
        (Policies(resource=(policy(GRANT),)), True, ""),
        (Policies(resource=(policy(GRANT),), boundary=policy(WRITE)), False, "boundary"),
        (
            Policies(
                resource=(policy(READ | {"Principal": {"AWS": SESSION}}),), boundary=policy(WRITE)
            ),
            True,
            "",
        ),
        (
            Policies(resource=(policy(READ | {"Principal": {"AWS": ACCOUNT[1]}}),)),
            False,
            "because no identity-based policy",
        ),
        (Policies(resource=(policy(READ | {"NotPrincipal": {"AWS": ROLE}}),)), False, "because"),
    ],
)
def test_policies_are_judged_in_the_order_of_aws(
    judged: Policies, *, allowed: bool, reason: str
) -> None:
    decision = evaluate(call(), judged)
    assert decision.allowed is allowed
    assert reason in decision.reason


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ({"NotAction": "s3:Put*", "Resource": "*"}, True),
        ({"NotAction": ["s3:Get*"], "Resource": "*"}, False),
        ({"Action": "s3:GetObject", "NotResource": "arn:aws:s3:::other/*"}, True),
        ({"Action": "s3:GetObject", "NotResource": "arn:aws:s3:::bucket/*"}, False),
        ({"Action": "s3:GetObject"}, False),
    ],
)
def test_an_allow_speaks_of_what_it_names(statement: dict[str, Any], *, expected: bool) -> None:
    judged = Policies((policy({"Effect": "Allow", **statement}),))
    assert evaluate(call(), judged).allowed is expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"Bool": {"aws:SecureTransport": "true"}}, True),
        ({"Bool": {"aws:SecureTransport": False}}, False),
        ({"StringEquals": {"AWS:SourceAccount": "123456789012"}}, True),
        ({"StringEquals": {"aws:SourceAccount": ["1", "123456789012"]}}, True),
        ({"StringEquals": {"aws:Absent": "x"}}, False),
        ({"StringEqualsIfExists": {"aws:Absent": "x"}}, True),
        ({"StringEqualsIfExists": {"aws:SourceAccount": "x"}}, False),
        ({"StringNotEquals": {"aws:Absent": "x"}}, True),
        ({"StringNotEquals": {"aws:SourceAccount": ["1", "123456789012"]}}, False),
        ({"StringNotEqualsIgnoreCase": {"aws:name": "ANN"}}, False),
        ({"StringEqualsIgnoreCase": {"aws:name": "ANN"}}, True),
        ({"StringLike": {"aws:name": "a*"}}, True),
        ({"StringNotLike": {"aws:name": "a*"}}, False),
        ({"ArnLike": {"aws:SourceArn": "arn:aws:states:*:123456789012:stateMachine:*"}}, True),
        ({"ArnEquals": {"aws:SourceArn": "arn:aws:states:*:1:*"}}, False),
        ({"ArnNotLike": {"aws:SourceArn": "arn:aws:states:*:1:*"}}, True),
        ({"Null": {"aws:Absent": "true"}}, True),
        ({"Null": {"aws:name": "true"}}, False),
        ({"Null": {"aws:name": False}}, True),
        ({"NumericLessThan": {"aws:age": "10"}}, True),
        ({"NumericGreaterThanEquals": {"aws:age": 8}}, False),
        ({"NumericEquals": {"aws:name": 8}}, False),
        ({"DateLessThan": {"aws:time": "2030-01-01T00:00:00Z"}}, True),
        ({"DateGreaterThan": {"aws:time": "1893456000"}}, False),
        ({"IpAddress": {"aws:ip": ["10.0.0.0/8", "127.0.0.0/8"]}}, True),
        ({"NotIpAddress": {"aws:ip": "127.0.0.0/8"}}, False),
        ({"IpAddress": {"aws:name": "127.0.0.0/8"}}, False),
        ({"ForAllValues:StringEquals": {"aws:tags": ["a", "b", "c"]}}, True),
        ({"ForAllValues:StringEquals": {"aws:tags": ["a"]}}, False),
        ({"ForAllValues:StringEquals": {"aws:Absent": ["a"]}}, True),
        ({"ForAnyValue:StringEquals": {"aws:tags": ["a"]}}, True),
        ({"ForAnyValue:StringEquals": {"aws:Absent": ["a"]}}, False),
        ({"ForAnyValue:StringNotEquals": {"aws:Absent": ["a"]}}, False),
        ({"BinaryEquals": {"aws:name": "ann"}}, True),
        ({"Bool": {"aws:SecureTransport": "true"}, "Null": {"aws:name": "true"}}, False),
    ],
)
def test_a_condition_holds_as_iam_defines(condition: dict[str, Any], *, expected: bool) -> None:
    asked = call(
        aws__securetransport="true",
        aws__sourceaccount="123456789012",
        aws__sourcearn="arn:aws:states:us-west-2:123456789012:stateMachine:tune",
        aws__name="ann",
        aws__age="7",
        aws__time="2026-01-01T00:00:00+00:00",
        aws__ip="127.0.0.1",
        aws__tags=("a", "b"),
    )
    judged = Policies((policy(READ | {"Condition": condition}),))
    assert evaluate(asked, judged).allowed is expected


@pytest.mark.parametrize("operator", ["StringIs", "ForSome:StringEquals", "IfExists"])
def test_an_unknown_operator_is_refused(operator: str) -> None:
    with pytest.raises(UnknownOperator):
        parse({operator: {"aws:name": "x"}})


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"Statement": {"Effect": "Maybe"}}', '{"Statement": [1]}'],
)
def test_what_is_no_policy_is_refused(text: str) -> None:
    with pytest.raises(MalformedPolicy):
        policies.parse("p", text)


def trust(principal: Any, **more: Any) -> Policy:
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}
    return policy(statement | more, name="trust policy")


@pytest.mark.parametrize(
    ("document", "own", "expected"),
    [
        (trust({"AWS": ROLE}), Policies(), True),
        (trust({"AWS": ACCOUNT[1]}), Policies(), False),
        (trust({"AWS": ACCOUNT[1]}), Policies((policy(EVERYTHING),)), True),
        (trust({"Service": "lambda.amazonaws.com"}), Policies((policy(EVERYTHING),)), False),
        (trust("*", Effect="Deny"), Policies((policy(EVERYTHING),)), False),
    ],
)
def test_a_role_is_assumed_only_as_its_trust_policy_says(
    document: Policy, own: Policies, *, expected: bool
) -> None:
    asked = call("sts:AssumeRole", ROLE)
    assert evaluate_trust(asked, document, own).allowed is expected


@given(st.lists(iam_statements(), max_size=4), iam_actions())
def test_nothing_is_allowed_that_no_statement_allows(
    statements: list[dict[str, Any]], action: str
) -> None:
    denies = [{**statement, "Effect": "Deny"} for statement in statements]
    assert not evaluate(call(action), Policies((policy(*denies),))).allowed


@given(st.lists(iam_statements(), max_size=4), iam_actions())
def test_an_explicit_deny_wins_over_everything(
    statements: list[dict[str, Any]], action: str
) -> None:
    deny = {"Effect": "Deny", "Action": action, "Resource": "*"}
    judged = Policies((policy(EVERYTHING, *statements), policy(deny)))
    decision = evaluate(call(action), judged)
    assert not decision.allowed
    assert "explicit deny" in decision.reason


@given(st.lists(iam_statements(), max_size=4), iam_actions())
def test_a_boundary_never_adds(statements: list[dict[str, Any]], action: str) -> None:
    own = Policies((policy(*statements),))
    bounded = Policies((policy(*statements),), boundary=policy(EVERYTHING))
    assert evaluate(call(action), bounded).allowed == evaluate(call(action), own).allowed


@given(st.lists(iam_statements(), min_size=1, max_size=4), iam_actions())
def test_the_order_of_statements_doesnt_matter(
    statements: list[dict[str, Any]], action: str
) -> None:
    forth = evaluate(call(action), Policies((policy(*statements),)))
    back = evaluate(call(action), Policies((policy(*reversed(statements)),)))
    assert forth.allowed == back.allowed
