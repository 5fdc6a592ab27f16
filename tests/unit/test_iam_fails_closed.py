"""What can't be evaluated never widens an Allow and never narrows a Deny."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws.iam import grammar, policies
from embedded_aws.iam.evaluation import Policies, evaluate, evaluate_trust
from embedded_aws.iam.grammar import Kind, MalformedPolicy
from embedded_aws.iam.operators import NEGATIONS
from embedded_aws.iam.policies import Call, Policy
from tests.strategies import (
    IAM_CONTEXT,
    IAM_TYPED_OPERATORS,
    iam_actions,
    iam_condition_values,
    iam_conditions,
    iam_statements,
    unreadable_iam_values,
)

ACTION, KEY = "s3:GetObject", "arn:aws:s3:::bucket/key"
ACCOUNT_ID = "123456789012"
ACCOUNT = ("AWS", f"arn:aws:iam::{ACCOUNT_ID}:root")
ROLE = f"arn:aws:iam::{ACCOUNT_ID}:role/worker"
SESSION = f"arn:aws:sts::{ACCOUNT_ID}:assumed-role/worker/me"
ALLOW: dict[str, Any] = {"Effect": "Allow", "Action": "*", "Resource": "*"}
DENY = ALLOW | {"Effect": "Deny"}


def policy(*statements: dict[str, Any], version: str = "2012-10-17") -> Policy:
    return policies.parse("p", json.dumps({"Version": version, "Statement": list(statements)}))


def call(action: str = ACTION, resource: str = KEY, **more: tuple[str, ...]) -> Call:
    facts = IAM_CONTEXT | {key.replace("__", ":"): values for key, values in more.items()}
    names = frozenset({("AWS", SESSION), ("AWS", ROLE), ACCOUNT})
    return Call(action, resource, facts, names, frozenset({ACCOUNT}), SESSION)


def allows(statement: dict[str, Any], asked: Call | None = None) -> bool:
    return evaluate(asked or call(), Policies((policy(statement),))).allowed


def denies(statement: dict[str, Any], asked: Call | None = None) -> bool:
    judged = Policies((policy(ALLOW, statement),))
    return not evaluate(asked or call(), judged).allowed


def met_by_neither(condition: dict[str, Any], asked: Call | None = None) -> bool:
    """Says whether a condition fails closed: an Allow isn't met by it, a Deny is."""
    allowed = allows(ALLOW | {"Condition": condition}, asked)
    return not allowed and denies(DENY | {"Condition": condition}, asked)


# ---- values


@given(
    st.sampled_from(IAM_TYPED_OPERATORS),
    st.sampled_from([key for key, values in IAM_CONTEXT.items() if len(values) == 1]),
    st.lists(unreadable_iam_values(), min_size=1, max_size=3),
    st.sampled_from(["", "IfExists"]),
    st.sampled_from(["", "ForAllValues:", "ForAnyValue:"]),
)
def test_a_value_that_isnt_of_the_operators_type_fails_closed(
    operator: str, key: str, values: list[str], suffix: str, qualifier: str
) -> None:
    assert met_by_neither({f"{qualifier}{operator}{suffix}": {key: values}})


@pytest.mark.parametrize(
    ("operator", "key", "value"),
    [
        ("NumericNotEquals", "aws:age", "seven"),
        ("NumericLessThan", "aws:age", "NaN"),
        ("NumericLessThan", "aws:age", "inf"),
        ("NumericEquals", "aws:age", "0_7"),
        ("NumericNotEquals", "aws:name", "7"),
        ("DateNotEquals", "aws:time", "tomorrow"),
        ("DateGreaterThan", "aws:time", "2020"),  # a year of ISO 8601, or half an hour of 1970
        ("DateLessThan", "aws:time", "20300101T00"),
        ("DateLessThan", "aws:time", "2030-W01-1"),
        ("NotIpAddress", "aws:ip", "everywhere"),
        ("NotIpAddress", "aws:ip", "10.0.0.0/255.0.0.0"),
        ("NotIpAddress", "aws:name", "10.0.0.0/8"),
        ("Bool", "aws:flag", "yes"),
        ("Bool", "aws:flag", ""),
        ("Bool", "aws:name", "ann"),
        ("ArnNotEquals", "aws:sourcearn", "tune"),
        ("ArnLike", "aws:sourcearn", "arn:aws:states"),
        ("ArnNotLike", "aws:name", "arn:aws:states:*:*:*"),
        ("Null", "aws:name", "maybe"),
        ("Null", "aws:absent", ""),
        ("ForAllValues:Null", "aws:absent", "true"),
        ("ForAnyValue:Null", "aws:name", "false"),
        ("Null", "aws:nothing", "true"),
        ("Null", "aws:nothing", "false"),
        ("ForAllValues:StringEquals", "aws:nothing", "x"),
        ("ForAnyValue:StringEquals", "aws:nothing", ""),
        ("ForAnyValue:StringEqualsIfExists", "aws:absent", "x"),
        ("ForAnyValue:StringNotEqualsIfExists", "aws:absent", "x"),
        ("StringEquals", "aws:tags", "a"),  # several values of the call, and no set operator
        ("StringNotEquals", "aws:tags", "a"),
        ("StringNotEquals", "aws:name", "${aws:absent}"),
        ("StringNotLike", "aws:name", "${aws:absent}*"),
        ("ArnNotLike", "aws:sourcearn", "arn:aws:states:*:*:${aws:absent}"),
        ("StringEquals", "aws:name", "${aws:tags}"),  # a variable of several values
        ("StringNotEquals", "aws:name", "${aws:tags}"),
        ("StringLike", "aws:name", "${aws:absent, ann}"),  # a default that isn't in quotes
        ("StringEquals", "", "x"),
        ("StringNotEquals", " ", "x"),
        ("IpAddress", "aws:ip", "${aws:ip}"),  # no variables in addresses, numbers and times
        ("NumericNotEquals", "aws:age", "${aws:absent}"),
    ],
)
def test_what_aws_documents_no_answer_for_fails_closed(operator: str, key: str, value: str) -> None:
    assert met_by_neither({operator: {key: value}})


@pytest.mark.parametrize("operator", ["StringEquals", "StringNotEquals", "NotIpAddress", "Null"])
@pytest.mark.parametrize("qualifier", ["", "ForAllValues:", "ForAnyValue:"])
@pytest.mark.parametrize("key", ["aws:name", "aws:ip", "aws:absent", "aws:nothing"])
def test_no_values_at_all_fail_closed(operator: str, qualifier: str, key: str) -> None:
    assert met_by_neither({f"{qualifier}{operator}": {key: []}})


@pytest.mark.parametrize("operator", ["StringEquals", "NotIpAddress", "Null"])
def test_an_operator_without_a_key_fails_closed(operator: str) -> None:
    assert met_by_neither({operator: {}})


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"ForAllValues:StringEquals": {"aws:absent": "x"}}, True),
        ({"ForAnyValue:StringNotEquals": {"aws:absent": "x"}}, False),
        ({"StringEqualsIfExists": {"aws:absent": "x"}}, True),
        ({"StringNotEquals": {"aws:absent": "x"}}, True),
        ({"StringEquals": {"aws:name": "${aws:absent}"}}, False),
        ({"StringEquals": {"aws:name": ["${aws:absent}", "ann"]}}, True),
        ({"StringNotEquals": {"aws:name": ["${aws:absent}", "ann"]}}, False),
        ({"StringEquals": {"aws:nothing": ""}}, True),  # as the guide's s3:prefix of ""
        ({"ForAllValues:StringEquals": {"aws:nothing": ""}}, True),
        ({"ForAnyValue:StringEquals": {"aws:nothing": "x"}}, False),
        ({"NumericEquals": {"aws:age": ["seven", "7"]}}, True),
        ({"NumericNotEquals": {"aws:age": ["seven", "7"]}}, False),
        ({"NumericLessThan": {"aws:age": "7.000000000000000000001"}}, True),
        ({"DateLessThan": {"aws:time": "2026-02"}}, True),
        ({"DateEquals": {"aws:time": "2026-01-01T01:00:00+01:00"}}, True),
        ({"DateEquals": {"aws:time": "1767225600"}}, True),
        ({"Bool": {"aws:flag": "${aws:flag}"}}, True),
        ({"IpAddress": {"aws:ip": "127.0.0.1"}}, True),
        ({"StringLike": {"aws:tags": "?"}}, True),
    ],
)
def test_what_aws_documents_is_so_for_both_effects(
    condition: dict[str, Any], *, expected: bool
) -> None:
    assert allows(ALLOW | {"Condition": condition}) is expected
    assert denies(DENY | {"Condition": condition}) is expected


def test_the_old_version_has_no_variables_in_conditions_either() -> None:
    own = ALLOW | {"Condition": {"StringEquals": {"aws:name": "${aws:name}"}}}
    for version, allowed in (("2012-10-17", True), ("2008-10-17", False)):
        judged = Policies((policy(own, version=version),))
        assert evaluate(call(), judged).allowed is allowed


@given(iam_conditions(), iam_statements(), iam_actions())
def test_adding_a_condition_to_an_allow_never_widens(
    condition: dict[str, Any], statement: dict[str, Any], action: str
) -> None:
    allow = {**statement, "Effect": "Allow"}
    narrowed = {**allow, "Condition": {**condition, **allow.get("Condition", {})}}
    if allows(narrowed, call(action)):
        assert allows({**allow, "Condition": allow.get("Condition", {})}, call(action))


@given(
    st.sampled_from(sorted(NEGATIONS.items())),
    st.sampled_from(sorted(IAM_CONTEXT)),
    st.lists(iam_condition_values(), max_size=3),
)
def test_an_operator_and_its_negation_never_both_hold(
    operators: tuple[str, str], key: str, values: list[str]
) -> None:
    conditions = [{"Condition": {operator: {key: values}}} for operator in operators]
    assert not all(allows(ALLOW | condition) for condition in conditions)
    assert any(denies(DENY | condition) for condition in conditions)


# ---- layers


@given(st.lists(iam_statements(), max_size=4), st.lists(iam_statements(), max_size=4))
def test_a_boundary_or_a_session_policy_never_widens(
    statements: list[dict[str, Any]], bounding: list[dict[str, Any]]
) -> None:
    own, bound = policy(*statements), policy(*bounding)
    for action in ("s3:GetObject", "s3:PutObject", "s3:ListBucket", "sts:TagSession"):
        free = evaluate(call(action), Policies((own,))).allowed
        for narrowed in (Policies((own,), boundary=bound), Policies((own,), session=bound)):
            assert free or not evaluate(call(action), narrowed).allowed


@given(st.lists(iam_statements(), max_size=4), iam_statements(), iam_conditions(), iam_actions())
def test_adding_a_deny_never_widens(
    statements: list[dict[str, Any]],
    added: dict[str, Any],
    condition: dict[str, Any],
    action: str,
) -> None:
    deny = {**added, "Effect": "Deny", "Condition": condition}
    with_deny = evaluate(call(action), Policies((policy(*statements, deny),))).allowed
    assert not with_deny or evaluate(call(action), Policies((policy(*statements),))).allowed


UNREADABLE = policies.read("broken", "{")
EVERYTHING = policy(ALLOW)
GRANT = policy(ALLOW | {"Principal": {"AWS": SESSION}})


@pytest.mark.parametrize(
    "judged",
    [
        Policies((EVERYTHING, UNREADABLE)),
        Policies((EVERYTHING,), boundary=UNREADABLE),
        Policies((EVERYTHING,), session=UNREADABLE),
        Policies((EVERYTHING,), resource=(UNREADABLE,)),
        Policies(resource=(GRANT,), boundary=UNREADABLE),
        Policies((EVERYTHING,), boundary=policies.denying("gone", "there is no such policy")),
    ],
)
def test_a_policy_that_cant_be_read_or_found_denies_everything(judged: Policies) -> None:
    decision = evaluate(call(), judged)
    assert not decision.allowed
    assert "with an explicit deny" in decision.reason
    assert "can't be read" in decision.statement or "no such policy" in decision.statement


def test_a_trust_policy_that_cant_be_read_trusts_nobody() -> None:
    service = Call("sts:AssumeRole", ROLE, {}, frozenset({("Service", "lambda.amazonaws.com")}))
    assert not evaluate_trust(service, UNREADABLE).allowed
    own = Policies((EVERYTHING,))
    assert not evaluate_trust(call("sts:AssumeRole", ROLE), UNREADABLE, own).allowed


# ---- documents


def document(*statements: Any, **more: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements), **more})


def without(element: str, statement: dict[str, Any] = ALLOW) -> dict[str, Any]:
    return {key: value for key, value in statement.items() if key != element}


NO_POLICIES = [
    "",
    "null",
    "[]",
    "{}",
    '"*"',
    "{",
    "[" * 100_000,
    '{"Statement": NaN}',
    '{"Version": "2012-10-17", "Statement": [], "Statement": []}',
    '{"Statement": [{"Effect": "Deny", "Effect": "Allow", "Action": "*", "Resource": "*"}]}',
    (
        '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": '
        '{"Bool": {"aws:a": "true"}, "Bool": {"aws:a": "false"}}}]}'
    ),
    document(ALLOW, Version="2026-01-01"),
    document(ALLOW, Version=["2012-10-17"]),
    document(ALLOW, Conditions={}),
    document(ALLOW, Comment="x"),
    document(1),
    document(without("Effect")),
    document(ALLOW | {"Effect": "allow"}),
    document(ALLOW | {"Effect": ["Allow"]}),
    document(ALLOW | {"Sid": 1}),
    document(ALLOW | {"Sids": "x"}),
    document(ALLOW | {"condition": {}}),
    document(without("Action")),
    document(ALLOW | {"NotAction": "s3:*"}),
    document(ALLOW | {"NotResource": "*"}),
    document(ALLOW | {"Principal": "*", "NotPrincipal": "*"}),
    document(ALLOW | {"Action": []}),
    document(ALLOW | {"Action": [None]}),
    document(ALLOW | {"Action": {"s3": "*"}}),
    document(ALLOW | {"Action": ""}),
    document(ALLOW | {"Action": "s3"}),
    document(ALLOW | {"Action": 5}),
    document(ALLOW | {"Resource": []}),
    document(ALLOW | {"Resource": "bucket"}),
    document(without("Resource") | {"NotResource": []}),
    document(without("Resource") | {"NotResource": [""]}),
    document(ALLOW | {"Principal": None}),
    document(ALLOW | {"Principal": "arn:aws:iam::123456789012:root"}),
    document(ALLOW | {"Principal": {}}),
    document(ALLOW | {"Principal": {"AWS": []}}),
    document(ALLOW | {"NotPrincipal": {"AWS": []}}),
    document(ALLOW | {"Principal": {"AWS": [ROLE, None]}}),
    document(ALLOW | {"Principal": {"User": "ann"}}),
    document(ALLOW | {"Principal": {"AWS": "arn:aws:iam::123456789012:role/*"}}),
    document(ALLOW | {"Principal": {"Service": "*"}}),
    document(ALLOW | {"Condition": None}),
    document(ALLOW | {"Condition": []}),
    document(ALLOW | {"Condition": {"StringIs": {}}}),
    document(ALLOW | {"Condition": {"NullIfExists": {"aws:name": "true"}}}),
    document(ALLOW | {"Condition": {":StringEquals": {"aws:name": "x"}}}),
    document(ALLOW | {"Condition": {"StringEquals": "x"}}),
    document(ALLOW | {"Condition": {"StringEquals": {"aws:name": None}}}),
    document(ALLOW | {"Condition": {"StringEquals": {"aws:name": [["x"]]}}}),
    document(ALLOW | {"Condition": {"StringEquals": {"aws:name": {"x": "y"}}}}),
]


@pytest.mark.parametrize("text", NO_POLICIES)
def test_what_is_no_policy_is_refused_and_denies_everything(text: str) -> None:
    with pytest.raises(MalformedPolicy):
        policies.parse("p", text)
    assert not evaluate(call(), Policies((EVERYTHING, policies.read("p", text)))).allowed


@pytest.mark.parametrize("text", [None, 5, b"\xff{}", "{}".encode("utf-16"), ["{}"]])
def test_what_is_no_text_denies_everything(text: Any) -> None:
    assert not evaluate(call(), Policies((EVERYTHING, policies.read("p", text)))).allowed


TRUSTING = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ROLE}}


@pytest.mark.parametrize(
    ("kind", "statement", "says"),
    [
        (Kind.IDENTITY, ALLOW | {"Principal": "*"}, "should not specify a principal"),
        (Kind.IDENTITY, ALLOW | {"NotPrincipal": "*"}, "should not specify a principal"),
        (Kind.IDENTITY, without("Resource"), "Missing required field Resource"),
        (Kind.RESOURCE, ALLOW, "Missing required field Principal"),
        (
            Kind.RESOURCE,
            without("Resource") | {"Principal": "*"},
            "Missing required field Resource",
        ),
        (Kind.TRUST, without("Principal", TRUSTING), "Missing required field Principal"),
        (Kind.TRUST, TRUSTING | {"Resource": "*"}, "Has prohibited field Resource"),
        (Kind.TRUST, TRUSTING | {"Action": "*"}, "only specify STS AssumeRole actions"),
        (
            Kind.TRUST,
            without("Action", TRUSTING) | {"NotAction": "sts:TagSession"},
            "only specify STS AssumeRole actions",
        ),
    ],
)
def test_each_kind_of_policy_has_its_own_elements(
    kind: Kind, statement: dict[str, Any], says: str
) -> None:
    with pytest.raises(MalformedPolicy, match=says):
        policies.check(document(statement), kind)
    with pytest.raises(MalformedPolicy, match="must contain statements"):
        grammar.check(document(), kind)


def test_every_managed_policy_of_aws_is_in_the_grammar() -> None:
    from moto.iam.aws_managed_policies import aws_managed_policies_data  # noqa: PLC0415 - 3 MB

    managed = json.loads(aws_managed_policies_data)
    for each in managed.values():
        policies.check(json.dumps(each["Document"]), Kind.IDENTITY)
    assert len(managed) > 1000


# ---- elements


def test_a_statement_without_a_resource_allows_nothing_and_denies_everything() -> None:
    assert not allows(without("Resource"))
    assert denies(without("Resource", DENY))
    granted = Policies(resource=(policy(without("Resource") | {"Principal": {"AWS": ROLE}}),))
    assert not evaluate(call(), granted).allowed


@pytest.mark.parametrize("pattern", ["arn:aws:s3:::${aws:absent}/*", "arn:aws:s3:::${aws:tags}/*"])
def test_a_resource_that_cant_be_filled_in_never_widens(pattern: str) -> None:
    assert not allows(ALLOW | {"Resource": pattern})
    excepted = without("Resource") | {"NotResource": pattern}
    assert not allows(excepted)
    assert denies(excepted | {"Effect": "Deny"})
    assert denies(DENY | {"Resource": pattern}) is (
        "tags" in pattern
    )  # the guide: no value, no match


NAMES = {"account": ACCOUNT[1], "role": ROLE, "session": SESSION}


@pytest.mark.parametrize(
    ("named", "is_exempt"),
    [
        (["account", "role", "session"], True),
        (["account", "role"], False),
        (["role", "session"], False),
        (["account"], False),
        (["session"], False),
    ],
)
def test_notprincipal_exempts_from_a_deny_only_who_is_named_in_full(
    named: list[str], *, is_exempt: bool
) -> None:
    deny = policy(DENY | {"NotPrincipal": {"AWS": [NAMES[name] for name in named]}})
    judged = Policies((EVERYTHING,), resource=(deny,))
    assert evaluate(call(), judged).allowed is is_exempt


@pytest.mark.parametrize("named", [{"AWS": name} for name in NAMES.values()] + ["*"])
def test_notprincipal_allows_nobody_whom_it_names_in_any_way(named: Any) -> None:
    allow = policy(ALLOW | {"NotPrincipal": named})
    assert not evaluate(call(), Policies(resource=(allow,))).allowed


def test_a_trust_policys_deny_of_all_but_some_is_heeded() -> None:
    deny = without("Principal", TRUSTING) | {"Effect": "Deny"}
    trust = policy(TRUSTING, deny | {"NotPrincipal": {"AWS": "arn:aws:iam::1:user/bob"}})
    assert not evaluate_trust(call("sts:AssumeRole", ROLE), trust, Policies((EVERYTHING,))).allowed
