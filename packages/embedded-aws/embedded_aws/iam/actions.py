"""What an operation asks IAM for: its action on its resource, and what comes with it.

Source: Service Authorization Reference, the pages of each service: "Actions", "Resource types",
and the dependent actions (the permission to pass a role is in `handover.py`).
"""

from __future__ import annotations

from collections.abc import Iterator

from embedded_aws.iam import operation_resources, s3_actions
from embedded_aws.iam.asks import Ask
from embedded_aws.wire.operation import Operation

_NAMES = {
    ("lambda", "Invoke"): "InvokeFunction",
    ("lambda", "InvokeAsync"): "InvokeFunction",
    ("lambda", "InvokeWithResponseStream"): "InvokeFunction",
}
# What making something with tags asks for beside, by the same reference's dependent actions and the
# API reference of each operation: the caller must be allowed to tag.
_TAGGING = {
    "events": "TagResource",
    "kms": "TagResource",
    "lambda": "TagResource",
    "logs": "TagResource",
    "sagemaker": "AddTags",
    "states": "TagResource",
}
_CONDITIONS_OF_STS = {
    "ExternalId": "sts:externalid",
    "RoleSessionName": "sts:rolesessionname",
    "SourceIdentity": "sts:sourceidentity",
}


def asked(operation: Operation) -> Iterator[Ask]:
    """Yield what an operation asks, itself first."""
    if operation.service == "s3":
        yield from s3_actions.asked(operation)
        return
    name = _NAMES.get((operation.service, operation.name), operation.name)
    first, *others = operation_resources.of(operation)
    yield Ask(f"{operation.service}:{name}", first, _facts(operation))
    for resource in others:
        yield Ask(f"{operation.service}:{name}", resource, _facts(operation))
    if tagging := _tagging(operation):
        yield Ask(f"{operation.service}:{tagging}", first)
        if operation.name == "CreateHyperParameterTuningJob":  # its training jobs get its tags
            training = first.replace(":hyper-parameter-tuning-job/", ":training-job/")
            yield Ask(f"{operation.service}:{tagging}", f"{training}-001")


def _tagging(operation: Operation) -> str | None:
    makes = operation.name.startswith("Create") or operation.name == "PutRule"
    if not makes or not any(key.lower().startswith("tags") for key in operation.params):
        return None
    if operation.service == "iam":  # TagRole, TagPolicy, TagOpenIDConnectProvider ...
        return f"Tag{operation.name.removeprefix('Create')}"
    return _TAGGING.get(operation.service)


def _facts(operation: Operation) -> dict[str, tuple[str, ...]]:
    """Return the condition keys of an operation's own."""
    params = operation.params
    if operation.service == "sts":
        named = _CONDITIONS_OF_STS.items()
        return {key: (str(params[name]),) for name, key in named if name in params}
    if operation.service != "iam":
        return {}
    return _boundary(operation) | _policy(operation)


def _boundary(operation: Operation) -> dict[str, tuple[str, ...]]:
    """Return the boundary that a role or a user gets or has: IAM's actions can be bound to it."""
    params = operation.params
    if not {"RoleName", "UserName"} & set(params):
        return {}
    arn = params.get("PermissionsBoundary")
    if not operation.name.startswith("Create") and not arn:
        holder = operation_resources.holder(operation)
        arn = getattr(holder, "permissions_boundary_arn", None)
    return {"iam:permissionsboundary": (str(arn),)} if arn else {}


def _policy(operation: Operation) -> dict[str, tuple[str, ...]]:
    """Return the policy that is attached or detached."""
    attaches = operation.name.startswith(("Attach", "Detach"))
    arn = operation.params.get("PolicyArn") if attaches else None
    return {"iam:policyarn": (str(arn),)} if arn else {}
