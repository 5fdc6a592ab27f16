"""Boundaries, session policies and deletions on the embedded AWS: nobody gets more by accident."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.server import EmbeddedAws
from tests.account import Account
from tools.deploy.direct import client

ACCOUNT = "123456789012"
ADMINISTRATOR = f"arn:aws:iam::{ACCOUNT}:user/administrator"
READ_ONLY = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
NOWHERE = f"arn:aws:iam::{ACCOUNT}:policy/nowhere"
BOUNDARY = "because no permissions boundary allows the"


def document(*statements: Any, **more: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements), **more})


def allow(action: str, **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": "*", **more}


TRUST = document(
    {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ADMINISTRATOR}}
)


def refusal(call: Callable[..., Any], **arguments: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    answer = refused.value.response
    assert answer["ResponseMetadata"]["HTTPStatusCode"] < 500
    return answer["Error"]["Code"], answer["Error"]["Message"]


def policy(aws: Account, name: str, *statements: Any) -> str:
    made = aws.client("iam").create_policy(PolicyName=name, PolicyDocument=document(*statements))
    return str(made["Policy"]["Arn"])


def user(aws: Account, **more: Any) -> dict[str, str]:
    """Makes a user that may do everything, its boundary apart; returns its keys."""
    iam = aws.client("iam")
    iam.create_user(UserName="ann", **more)
    text = document(allow("*"))
    iam.put_user_policy(UserName="ann", PolicyName="own", PolicyDocument=text)
    made = iam.create_access_key(UserName="ann")["AccessKey"]
    secret = {"aws_secret_access_key": made["SecretAccessKey"]}
    return {"aws_access_key_id": made["AccessKeyId"], **secret}


def role(aws: Account, **more: Any) -> str:
    """Makes a role that may do everything, its boundary apart; returns its ARN."""
    iam = aws.client("iam")
    made = iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST, **more)
    iam.put_role_policy(RoleName="worker", PolicyName="own", PolicyDocument=document(allow("*")))
    return str(made["Role"]["Arn"])


def session(aws: Account, role_arn: str, **more: Any) -> dict[str, str]:
    opened = aws.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="me", **more)
    made = opened["Credentials"]
    return {
        "aws_access_key_id": made["AccessKeyId"],
        "aws_secret_access_key": made["SecretAccessKey"],
        "aws_session_token": made["SessionToken"],
    }


def acting(aws: Account, service: str, keys: dict[str, str]) -> Any:
    return client(aws.address.endpoint, service, keys)


# ---- boundaries


def test_a_users_boundary_bounds_from_its_first_call_until_it_is_deleted(aws: Account) -> None:
    bound, iam = policy(aws, "bound", allow("s3:*")), aws.client("iam")
    as_ann = acting(aws, "iam", user(aws, PermissionsBoundary=bound))
    assert BOUNDARY in refusal(as_ann.list_roles)[1]
    iam.delete_user_permissions_boundary(UserName="ann")
    assert as_ann.list_roles()["Roles"] == []
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=bound)
    assert BOUNDARY in refusal(as_ann.list_roles)[1]
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=READ_ONLY)
    assert as_ann.list_roles()["Roles"] == []
    assert BOUNDARY in refusal(as_ann.delete_user_permissions_boundary, UserName="ann")[1]


def test_a_boundary_comes_back_with_who_has_it_and_is_counted(aws: Account) -> None:
    bound, iam = policy(aws, "bound", allow("s3:*")), aws.client("iam")
    shown = {
        "PermissionsBoundaryType": "PermissionsBoundaryPolicy",
        "PermissionsBoundaryArn": bound,
    }
    made = iam.create_user(UserName="bob", PermissionsBoundary=bound)["User"]
    assert made["PermissionsBoundary"] == shown
    assert iam.get_user(UserName="bob")["User"]["PermissionsBoundary"] == shown
    assert [each["UserName"] for each in iam.list_users()["Users"]] == ["bob"]
    assert "PermissionsBoundary" not in iam.list_users()["Users"][0]
    assert "PermissionsBoundary" not in iam.create_user(UserName="eve")["User"]
    role(aws, PermissionsBoundary=bound)
    assert iam.get_role(RoleName="worker")["Role"]["PermissionsBoundary"] == shown
    assert iam.get_policy(PolicyArn=bound)["Policy"]["PermissionsBoundaryUsageCount"] == 2
    for count, delete, who in (
        (1, iam.delete_user_permissions_boundary, {"UserName": "bob"}),
        (0, iam.delete_role_permissions_boundary, {"RoleName": "worker"}),
    ):
        delete(**who)
        assert iam.get_policy(PolicyArn=bound)["Policy"]["PermissionsBoundaryUsageCount"] == count
    assert "PermissionsBoundary" not in iam.get_user(UserName="bob")["User"]


@pytest.mark.parametrize(
    ("usage", "only", "users", "roles"),
    [
        ({}, {}, ["ann"], ["worker"]),
        ({"PolicyUsageFilter": "PermissionsBoundary"}, {}, ["ann"], []),
        ({"PolicyUsageFilter": "PermissionsPolicy"}, {}, [], ["worker"]),
        ({}, {"EntityFilter": "Role"}, [], ["worker"]),
        ({"PolicyUsageFilter": "PermissionsBoundary"}, {"EntityFilter": "Role"}, [], []),
    ],
)
def test_who_uses_a_policy_is_listed_by_how(
    aws: Account, usage: dict[str, str], only: dict[str, str], users: list[str], roles: list[str]
) -> None:
    used, iam = policy(aws, "used", allow("s3:*")), aws.client("iam")
    user(aws, PermissionsBoundary=used)
    role(aws)
    iam.attach_role_policy(RoleName="worker", PolicyArn=used)
    found = iam.list_entities_for_policy(PolicyArn=used, **usage, **only)
    assert [each["UserName"] for each in found["PolicyUsers"]] == users
    assert [each["RoleName"] for each in found["PolicyRoles"]] == roles
    assert refusal(iam.list_entities_for_policy, PolicyArn=NOWHERE)[0] == "NoSuchEntity"


def test_a_boundary_that_names_no_policy_is_refused_and_nothing_is_made(aws: Account) -> None:
    user(aws)
    role(aws)
    iam, bound = aws.client("iam"), {"PermissionsBoundary": NOWHERE}
    trust = {"AssumeRolePolicyDocument": TRUST}
    for call, arguments in (
        (iam.create_user, {"UserName": "bob"}),
        (iam.create_role, {"RoleName": "other", **trust}),
        (iam.put_user_permissions_boundary, {"UserName": "ann"}),
        (iam.put_role_permissions_boundary, {"RoleName": "worker"}),
    ):
        code, message = refusal(call, **arguments, **bound)
        assert code == "NoSuchEntity"
        assert message == f"Scope ARN: {NOWHERE} does not exist or is not attachable."
    assert [each["UserName"] for each in iam.list_users()["Users"]] == ["ann"]
    assert [each["RoleName"] for each in iam.list_roles()["Roles"]] == ["worker"]


def test_a_boundary_for_nobody_is_refused(aws: Account) -> None:
    iam, bound = aws.client("iam"), policy(aws, "bound", allow("*"))
    put, delete = iam.put_user_permissions_boundary, iam.delete_user_permissions_boundary
    assert refusal(put, UserName="nobody", PermissionsBoundary=bound)[0] == "NoSuchEntity"
    assert refusal(delete, UserName="nobody")[0] == "NoSuchEntity"


def test_a_boundary_that_is_gone_or_broken_denies_everything(aws: Account) -> None:
    from moto.iam.models import iam_backends  # noqa: PLC0415 - past what the API refuses

    bound = policy(aws, "bound", allow("*"))
    as_ann = acting(aws, "iam", user(aws, PermissionsBoundary=bound))
    as_role = acting(aws, "iam", session(aws, role(aws, PermissionsBoundary=bound)))
    kept = iam_backends[ACCOUNT]["aws"].managed_policies
    assert as_ann.list_roles()
    assert as_role.list_roles()
    kept[bound].versions[0].document = "{"
    for caller in (as_ann, as_role):
        code, message = refusal(caller.list_roles)
        assert code == "AccessDenied"
        assert message.endswith("with an explicit deny in a permissions boundary")
    del kept[bound]
    for caller in (as_ann, as_role):
        assert "explicit deny in a permissions boundary" in refusal(caller.list_roles)[1]


@pytest.mark.parametrize("broken", ["inline", "attached", "group", "bucket", "trust"])
def test_a_policy_that_cant_be_read_is_a_denial_and_no_crash(aws: Account, broken: str) -> None:
    from moto.iam.models import iam_backends  # noqa: PLC0415 - past what the API refuses
    from moto.s3.models import s3_backends  # noqa: PLC0415 - the same

    keys, iam = user(aws), aws.client("iam")
    arn = role(aws)
    location = {"LocationConstraint": "us-west-2"}
    aws.client("s3").create_bucket(Bucket="bucket", CreateBucketConfiguration=location)
    iam.create_group(GroupName="team")
    iam.add_user_to_group(GroupName="team", UserName="ann")
    used = policy(aws, "used", allow("*"))
    iam.attach_user_policy(UserName="ann", PolicyArn=used)
    acting(aws, "s3", keys).list_objects_v2(Bucket="bucket")
    kept = iam_backends[ACCOUNT]["aws"]
    if broken == "inline":
        kept.users["ann"].policies["own"] = '{"Statement": {}}'
    elif broken == "attached":
        kept.managed_policies[used].versions.clear()
    elif broken == "group":
        kept.groups["team"].policies["p"] = ""
    elif broken == "bucket":
        s3_backends[ACCOUNT]["aws"].buckets["bucket"].policy = b"\xff\xfe"
    else:
        next(iter(kept.roles.values())).assume_role_policy_document = "[]"
        assume = aws.client("sts").assume_role
        assert refusal(assume, RoleArn=arn, RoleSessionName="me")[0] == "AccessDenied"
        return
    code, message = refusal(acting(aws, "s3", keys).list_objects_v2, Bucket="bucket")
    assert code == "AccessDenied"
    assert "with an explicit deny in a" in message


# ---- what is in use


def test_a_policy_in_use_isnt_deleted_whoever_uses_it_and_how(aws: Account) -> None:
    used, iam = policy(aws, "used", allow("*")), aws.client("iam")
    user(aws)
    role(aws)
    iam.create_group(GroupName="team")
    for use, free, arguments in (
        (
            iam.put_user_permissions_boundary,
            iam.delete_user_permissions_boundary,
            {"UserName": "ann"},
        ),
        (
            iam.put_role_permissions_boundary,
            iam.delete_role_permissions_boundary,
            {"RoleName": "worker"},
        ),
        (iam.attach_user_policy, iam.detach_user_policy, {"UserName": "ann"}),
        (iam.attach_role_policy, iam.detach_role_policy, {"RoleName": "worker"}),
        (iam.attach_group_policy, iam.detach_group_policy, {"GroupName": "team"}),
    ):
        is_bound = "boundary" in use.__name__
        use(**arguments, **{"PermissionsBoundary" if is_bound else "PolicyArn": used})
        assert refusal(iam.delete_policy, PolicyArn=used) == (
            "DeleteConflict",
            "Cannot delete a policy attached to entities.",
        )
        free(**arguments, **({} if is_bound else {"PolicyArn": used}))
    iam.delete_policy(PolicyArn=used)
    assert refusal(iam.get_policy, PolicyArn=used)[0] == "NoSuchEntity"


def test_a_policy_attached_twice_is_attached_once(aws: Account) -> None:
    used, iam = policy(aws, "used", allow("*")), aws.client("iam")
    role(aws)
    for _ in range(2):
        iam.attach_role_policy(RoleName="worker", PolicyArn=used)
    assert iam.get_policy(PolicyArn=used)["Policy"]["AttachmentCount"] == 1


def test_a_policy_keeps_one_default_version_which_is_judged(aws: Account) -> None:
    used, iam = policy(aws, "used", allow("s3:*")), aws.client("iam")
    as_ann = acting(aws, "iam", user(aws, PermissionsBoundary=used))
    iam.set_default_policy_version(PolicyArn=used, VersionId="v1")  # which it is already
    assert BOUNDARY in refusal(as_ann.list_roles)[1]
    wider = document(allow("*"))
    iam.create_policy_version(PolicyArn=used, PolicyDocument=wider, SetAsDefault=True)
    assert as_ann.list_roles()["Roles"] == []
    delete = iam.delete_policy_version
    assert refusal(delete, PolicyArn=used, VersionId="v2")[0] == "DeleteConflict"
    iam.set_default_policy_version(PolicyArn=used, VersionId="v1")
    assert BOUNDARY in refusal(as_ann.list_roles)[1]
    iam.delete_user_permissions_boundary(UserName="ann")
    assert "more than one version" in refusal(iam.delete_policy, PolicyArn=used)[1]
    iam.delete_policy_version(PolicyArn=used, VersionId="v2")
    iam.delete_policy(PolicyArn=used)


def test_awss_own_policies_are_changed_by_nobody(aws: Account) -> None:
    iam, own = aws.client("iam"), {"PolicyArn": READ_ONLY}
    for call, arguments in (
        (iam.delete_policy, {}),
        (iam.create_policy_version, {"PolicyDocument": document(allow("*"))}),
        (iam.delete_policy_version, {"VersionId": "v1"}),
        (iam.set_default_policy_version, {"VersionId": "v1"}),
    ):
        assert refusal(call, **own, **arguments)[0] == "InvalidInput"
    assert iam.get_policy(**own)["Policy"]["Arn"] == READ_ONLY


def test_a_group_isnt_deleted_from_under_its_members(aws: Account) -> None:
    """A group may hold what denies: without it, its members could do more."""
    iam = aws.client("iam")
    as_ann = acting(aws, "iam", user(aws))
    iam.create_group(GroupName="team")
    iam.add_user_to_group(GroupName="team", UserName="ann")
    deny = document({"Effect": "Deny", "Action": "iam:ListRoles", "Resource": "*"})
    iam.put_group_policy(GroupName="team", PolicyName="no", PolicyDocument=deny)
    iam.attach_group_policy(GroupName="team", PolicyArn=READ_ONLY)
    for first, undo, arguments in (
        ("remove users from group", iam.remove_user_from_group, {"UserName": "ann"}),
        ("detach all policies", iam.detach_group_policy, {"PolicyArn": READ_ONLY}),
        ("delete policies", iam.delete_group_policy, {"PolicyName": "no"}),
    ):
        said = f"Cannot delete entity, must {first} first."
        assert refusal(iam.delete_group, GroupName="team") == ("DeleteConflict", said)
        if first.startswith("remove"):
            assert "explicit deny" in refusal(as_ann.list_roles)[1]
        undo(GroupName="team", **arguments)
    iam.delete_group(GroupName="team")


# ---- documents


NO_POLICY = [
    "{",
    document(),
    document(allow("*", Effect="allow")),
    document(allow("*", Condition={"StringIs": {"aws:name": "x"}})),
    document(allow("*", Condition={"StringEquals": {"aws:name": [["x"]]}})),
    document(allow("*", NotAction="s3:*")),
    document(allow("*"), Conditions={}),
    document(allow("*")).replace('"Effect"', '"Effect": "Deny", "Effect"'),
]


def test_what_is_no_identity_based_policy_is_refused_where_it_is_put(aws: Account) -> None:
    user(aws)
    arn = role(aws)
    iam, used = aws.client("iam"), policy(aws, "used", allow("*"))
    iam.create_group(GroupName="team")
    name = {"PolicyName": "broken"}
    places: list[tuple[Callable[..., Any], dict[str, str]]] = [
        (iam.create_policy, name),
        (iam.create_policy_version, {"PolicyArn": used}),
        (iam.put_user_policy, {**name, "UserName": "ann"}),
        (iam.put_role_policy, {**name, "RoleName": "worker"}),
        (iam.put_group_policy, {**name, "GroupName": "team"}),
    ]
    opening, assume = {"RoleArn": arn, "RoleSessionName": "me"}, aws.client("sts").assume_role
    for text in (*NO_POLICY, document(allow("*", Principal="*"))):
        for call, arguments in places:
            code, message = refusal(call, **arguments, PolicyDocument=text)
            assert (code, bool(message)) == ("MalformedPolicyDocument", True)
        assert refusal(assume, **opening, Policy=text)[0] == "MalformedPolicyDocument"
    assert iam.list_user_policies(UserName="ann")["PolicyNames"] == ["own"]


NO_TRUST = [
    *NO_POLICY,
    document(allow("*")),
    document(allow("sts:AssumeRole", Principal="*")),
    document({"Effect": "Allow", "Action": "sts:AssumeRole"}),
    document({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": []}}),
    document({"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*"}),
]
NO_BUCKET_POLICY = [
    *NO_POLICY,
    document(allow("s3:*")),
    document({"Effect": "Allow", "Action": "s3:*", "Principal": "*"}),
    document(allow("s3:*", Principal={"AWS": []})),
    document(allow("s3:*", Principal="*", Resource="bucket")),
]


def test_what_is_no_trust_policy_is_refused_where_it_is_put(aws: Account) -> None:
    role(aws)
    iam = aws.client("iam")
    put, make = iam.update_assume_role_policy, iam.create_role
    for text in NO_TRUST:
        assert refusal(put, RoleName="worker", PolicyDocument=text)[0] == "MalformedPolicyDocument"
        made = refusal(make, RoleName="other", AssumeRolePolicyDocument=text)
        assert made[0] == "MalformedPolicyDocument"
    assert [each["RoleName"] for each in iam.list_roles()["Roles"]] == ["worker"]


def test_what_is_no_bucket_policy_is_refused_where_it_is_put(aws: Account) -> None:
    s3 = aws.client("s3")
    location = {"LocationConstraint": "us-west-2"}
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration=location)
    for text in NO_BUCKET_POLICY:
        code, message = refusal(s3.put_bucket_policy, Bucket="bucket", Policy=text)
        assert (code, bool(message)) == ("MalformedPolicy", True)
    assert refusal(s3.get_bucket_policy, Bucket="bucket")[0] == "NoSuchBucketPolicy"


# ---- sessions


def test_managed_session_policies_narrow_a_session_and_follow_their_policy(aws: Account) -> None:
    arn, lists = role(aws), policy(aws, "lists", allow("iam:ListRoles"))
    also = policy(aws, "also", allow("iam:ListGroups"))
    narrowed = session(aws, arn, PolicyArns=[{"arn": lists}, {"arn": also}])
    iam = acting(aws, "iam", narrowed)
    iam.list_roles()
    iam.list_groups()
    assert "because no session policy allows" in refusal(iam.list_users)[1]
    inline = session(aws, arn, Policy=document(allow("iam:ListUsers")), PolicyArns=[{"arn": lists}])
    iam = acting(aws, "iam", inline)
    iam.list_users()
    iam.list_roles()
    assert "because no session policy allows" in refusal(iam.list_groups)[1]
    aws.client("iam").delete_policy(PolicyArn=lists)
    assert "with an explicit deny in a session policy" in refusal(iam.list_users)[1]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"PolicyArns": [{"arn": NOWHERE}]}, "MalformedPolicyDocument"),
        ({"PolicyArns": [{"arn": READ_ONLY}] * 11}, "ValidationError"),
        ({"Policy": document(allow("*", Sid="s" * 2048))}, "ValidationError"),
        ({"Policy": "{}"}, "MalformedPolicyDocument"),
        ({"Policy": " "}, "MalformedPolicyDocument"),
        ({"Tags": [{"Key": "team", "Value": "a"}]}, "ValidationError"),
        ({"SourceIdentity": "ann"}, "ValidationError"),
    ],
)
def test_what_a_session_cant_be_opened_with_is_refused(
    aws: Account, given: dict[str, Any], code: str
) -> None:
    arn, assume = role(aws), aws.client("sts").assume_role
    assert refusal(assume, RoleArn=arn, RoleSessionName="me", **given)[0] == code


def test_an_empty_session_policy_is_no_session_without_one(aws: Account) -> None:
    """boto3 doesn't send one; a request by hand may."""
    arn, sts = role(aws), aws.client("sts")
    sts.meta.events.register(
        "before-call.sts.AssumeRole", lambda params, **_: params["body"].update(Policy="")
    )
    refused = refusal(sts.assume_role, RoleArn=arn, RoleSessionName="me")
    assert refused[0] == "ValidationError"


def test_a_session_ends_with_its_role_though_one_of_its_name_follows(aws: Account) -> None:
    keys, iam = session(aws, role(aws)), aws.client("iam")
    held = acting(aws, "iam", keys)
    held.list_roles()
    iam.delete_role_policy(RoleName="worker", PolicyName="own")
    iam.delete_role(RoleName="worker")
    assert refusal(held.list_roles)[0] == "InvalidClientTokenId"
    fresh = session(aws, role(aws))
    assert refusal(held.list_roles)[0] == "InvalidClientTokenId"
    acting(aws, "iam", fresh).list_roles()


def test_a_session_outlives_a_change_of_its_roles_trust(aws: Account) -> None:
    """IAM User Guide: a change of the trust policy doesn't end the sessions that are open."""
    keys, iam = session(aws, role(aws)), aws.client("iam")
    nobody = json.loads(TRUST)
    nobody["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{ACCOUNT}:user/other"}
    iam.update_assume_role_policy(RoleName="worker", PolicyDocument=json.dumps(nobody))
    acting(aws, "iam", keys).list_roles()
    arn = f"arn:aws:iam::{ACCOUNT}:role/worker"
    assume = aws.client("sts").assume_role
    assert refusal(assume, RoleArn=arn, RoleSessionName="me")[0] == "AccessDenied"


def test_a_disabled_or_deleted_key_signs_nothing(aws: Account) -> None:
    keys, iam = user(aws), aws.client("iam")
    as_ann, key = acting(aws, "iam", keys), {"AccessKeyId": keys["aws_access_key_id"]}
    as_ann.list_roles()
    iam.update_access_key(UserName="ann", Status="Inactive", **key)
    assert refusal(as_ann.list_roles)[0] == "InvalidClientTokenId"
    iam.update_access_key(UserName="ann", Status="Active", **key)
    as_ann.list_roles()
    iam.delete_access_key(UserName="ann", **key)
    assert refusal(as_ann.list_roles)[0] == "InvalidClientTokenId"


def test_no_signature_opens_a_session_that_a_token_must_open(aws: Account) -> None:
    """Whoever may call the operation would get any role, whomever the role trusts."""
    arn = role(aws)
    sts = acting(aws, "sts", user(aws))
    token = {"RoleArn": arn, "RoleSessionName": "me", "WebIdentityToken": "a.b.c"}
    sts.meta.events.register("choose-signer.sts.*", lambda **_: "v4")
    # The token decides, and there is none.
    assert refusal(sts.assume_role_with_web_identity, **token)[0] == "InvalidIdentityToken"
    provider = f"arn:aws:iam::{ACCOUNT}:saml-provider/p"
    asserted = {"RoleArn": arn, "PrincipalArn": provider, "SAMLAssertion": "PHgvPg=="}
    assert refusal(sts.assume_role_with_saml, **asserted)[0] == "UnknownOperationException"


def test_tags_of_users_and_roles_are_judged(aws: Account) -> None:
    """A Deny by aws:PrincipalTag would deny nobody, were the tags unknown."""
    deny = {"Effect": "Deny", "Action": "iam:ListRoles", "Resource": "*"}
    deny["Condition"] = {"StringEquals": {"aws:PrincipalTag/Team": "guests"}}  # type: ignore[assignment]
    keys, iam = user(aws, Tags=[{"Key": "team", "Value": "guests"}]), aws.client("iam")
    iam.put_user_policy(UserName="ann", PolicyName="deny", PolicyDocument=document(deny))
    arn = role(aws, Tags=[{"Key": "Team", "Value": "guests"}])
    iam.put_role_policy(RoleName="worker", PolicyName="deny", PolicyDocument=document(deny))
    for caller in (keys, session(aws, arn)):
        assert "with an explicit deny" in refusal(acting(aws, "iam", caller).list_roles)[1]
    iam.untag_user(UserName="ann", TagKeys=["team"])
    acting(aws, "iam", keys).list_roles()


def test_what_one_account_did_with_a_policy_of_awss_is_gone_with_it(
    embedded_aws: EmbeddedAws, aws: Account
) -> None:
    iam = aws.client("iam")
    before = iam.get_policy(PolicyArn=READ_ONLY)["Policy"]
    aws.role("lambda.amazonaws.com")
    iam.attach_role_policy(RoleName="worker", PolicyArn=READ_ONLY)
    assert iam.get_policy(PolicyArn=READ_ONLY)["Policy"]["AttachmentCount"] == 1
    embedded_aws.reset()
    assert iam.get_policy(PolicyArn=READ_ONLY)["Policy"] == before
