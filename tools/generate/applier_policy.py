"""`make applier-policy`: what who plans and who applies must be allowed, into examples/ci-role.

A deployment lives its whole life on the embedded AWS (`applier_life.py`), planned and applied by
two roles that may do anything there. The decision log then has every call that Terraform's
provider, its S3 backend and this project's own commands made, and on what. ARNs lose what belongs
to that one deployment and become patterns of its name, a condition says to which services roles are
passed, and an action has `*` where it can't be bound to a resource.

Written are, with `${name}`, `${region}`, `${account_id}` and `${partition}` to be filled in:

- `plan.json`: what the planner asked for, with `${kms_key_arn}` for the deployment's key;
- `apply.json`: what the applier asked for beside;
- `state_plan.json`, `state_apply.json`: the same of the state in S3, with `${state_bucket}`,
  `${state_key}` and `${state_kms_key_arn}`.

Usage: python -m tools.generate.applier_policy [--check]
"""

from __future__ import annotations

import argparse
import json
import logging
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from embedded_aws.server import ACCOUNT, EmbeddedAws
from tools.deploy.direct import REGION
from tools.generate.applier_life import (
    NAME,
    STATE_BUCKET,
    STATE_KEY,
    Life,
    Surroundings,
    role,
    session,
)

POLICIES = Path(__file__).resolve().parents[2] / "examples" / "ci-role" / "policies"
_ANYTHING = {"Effect": "Allow", "Action": "*", "Resource": "*"}
_SIDS = {
    "events:rule": "Rule",
    "iam:role": "Roles",
    "lambda:function": "Functions",
    "logs:log-group": "LogGroups",
    "s3:bucket": "Bucket",
    "s3:object": "Objects",
    "scheduler:schedule": "Schedule",
    "states:stateMachine": "StateMachine",
}

Documents = dict[str, dict[str, Any]]


@dataclass(frozen=True, order=True)
class Asked:
    """One thing that a role asked IAM for.

    Attributes:
        action: Such as `s3:GetObject`.
        resource: A pattern of ARNs, or `*`.
        service: To which a role was passed; empty where none was.
    """

    action: str
    resource: str
    service: str = ""


def main() -> int:
    """Write the documents, or with --check say whether they are up to date."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    check = arguments.parse_args().check
    logging.disable(logging.ERROR)  # moto reports each refused call at length
    made = {name: text(document) for name, document in lived().items()}
    if check:
        return int(made != committed())
    for name, content in made.items():
        (POLICIES / name).write_text(content, encoding="utf-8")
    return 0


def committed() -> dict[str, str]:
    """Return the documents as they are committed, by file name."""
    names = ("plan.json", "apply.json", "state_plan.json", "state_apply.json")
    return {name: (POLICIES / name).read_text(encoding="utf-8") for name in names}


def text(document: Mapping[str, Any]) -> str:
    """Write a document as it is committed."""
    return json.dumps(document, indent=2) + "\n"


def lived() -> Documents:
    """Live a deployment's life as two roles that may do anything; return what they asked for."""
    with EmbeddedAws() as aws, tempfile.TemporaryDirectory() as folder:
        around = Surroundings.made(aws.address)
        planner, applier = (role(aws.address, name, _ANYTHING) for name in ("planner", "applier"))
        keys = (session(aws.address, arn) for arn in (planner, applier))
        Life(Path(folder), aws.address, around, *keys).whole()
        return documents(around, planner, applier)


def documents(around: Surroundings, planner: str, applier: str) -> Documents:
    """Make the documents of what the decision log of this process has of two roles.

    Args:
        around: What the deployment didn't make.
        planner: ARN of the role that planned.
        applier: ARN of the role that applied.

    Raises:
        ValueError: A call was made on something that is neither the deployment's nor around it.
    """
    reads = set(_asked_by(planner, around))
    writes = set(_asked_by(applier, around)) - reads
    return {
        "plan.json": _document(each for each in reads if not _of_state(each)),
        "apply.json": _document(each for each in writes if not _of_state(each)),
        "state_plan.json": _document(filter(_of_state, reads)),
        "state_apply.json": _document(filter(_of_state, writes)),
    }


def _asked_by(role_arn: str, around: Surroundings) -> Iterator[Asked]:
    from embedded_aws.iam.authorizer import current  # noqa: PLC0415 - loads moto

    judge = current()
    for entry in judge.log.entries() if judge else ():
        # Its own opening isn't the role's call, though the log has it under the role's name.
        if entry.role == role_arn and not entry.action.startswith("sts:AssumeRole"):
            yield Asked(entry.action, pattern(entry.resource, around), entry.condition)


def pattern(arn: str, around: Surroundings) -> str:
    """Turn what a call was made on into a pattern for every deployment.

    Args:
        arn: An ARN or `*`.
        around: What the deployment didn't make.

    Raises:
        ValueError: It is neither the deployment's nor around it.
    """
    if arn == "*" or arn.endswith(":log-group::log-stream:"):  # a listing
        return "*"
    if arn == around.state_key:
        return "${state_kms_key_arn}"
    if arn == around.key:
        return "${kms_key_arn}"
    *head, rest = arn.split(":", 5)
    ours = {"aws": "${partition}", REGION: "${region}", ACCOUNT: "${account_id}"}
    return ":".join([*(ours.get(part, part) for part in head), _rest(rest, arn)])


def _rest(rest: str, arn: str) -> str:
    if rest == STATE_BUCKET or rest.startswith(f"{STATE_BUCKET}/"):
        return rest.replace(STATE_BUCKET, "${state_bucket}").replace(STATE_KEY, "${state_key}")
    before, name, after = rest.partition(NAME)
    if not name:
        raise ValueError(f"{arn} is neither the deployment's nor one of what was there before")
    return f"{before}${{name}}{_after(after)}"


def _after(after: str) -> str:
    """Keep of what follows the name what every deployment has: a region, an object, a stream."""
    if not after or after.startswith(":"):
        return after and ":*"
    made, slash, _ = after.partition("/")
    tail = "-${region}-*" if made.startswith(f"-{REGION}-") else "-*"
    return f"{tail}/*" if slash else tail


def _of_state(asked: Asked) -> bool:
    return "${state_" in asked.resource


def _document(asked: Iterable[Asked]) -> dict[str, Any]:
    """Put actions on the same kind of thing, under the same kind of condition, together."""
    groups: dict[str, list[Asked]] = {}
    for each in sorted(asked):
        groups.setdefault(_sid(each), []).append(each)
    statements = [_statement(sid, groups[sid]) for sid in sorted(groups)]
    return {"Version": "2012-10-17", "Statement": statements}


def _sid(asked: Asked) -> str:
    if asked.resource == "*":
        return "WithoutResource"
    if asked.service:
        return "PassRoles"
    if asked.resource == "${state_kms_key_arn}":
        return "StateKey"
    if asked.resource == "${kms_key_arn}":
        return "Key"
    _, _, service, _, _, rest = asked.resource.split(":", 5)
    kind = re.split("[:/]", rest)[0]
    if service == "s3":
        kind = "object" if "/" in rest else "bucket"
    if rest.endswith(".tflock"):
        return "StateLock"
    return ("State" if _of_state(asked) else "") + _SIDS[f"{service}:{kind}"]


def _statement(sid: str, asked: list[Asked]) -> dict[str, Any]:
    statement: dict[str, Any] = {
        "Sid": sid,
        "Effect": "Allow",
        "Action": sorted({each.action for each in asked}),
        "Resource": sorted({each.resource for each in asked}),
    }
    if services := sorted({each.service for each in asked} - {""}):
        statement["Condition"] = {"StringEquals": {"iam:PassedToService": services}}
    return statement


if __name__ == "__main__":
    sys.exit(main())
