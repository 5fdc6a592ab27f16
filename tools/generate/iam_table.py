"""`make iam-table`: what happens without each action that a policy grants, into docs/iam.md.

Each removal gets a deployment of its own on one embedded AWS: the action is taken out of the role's
policy, the state machine is saved again, and an execution runs (or is aborted, for what only an
abort needs). What no judged call ever asked for is taken out all at once, in one more run, which
must succeed.

Usage: python -m tools.generate.iam_table [--check]
"""

from __future__ import annotations

import argparse
import json
import logging
import re
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError

from embedded_aws.server import Address, EmbeddedAws
from tools.deploy.direct import FUNCTIONS, ROLES, Direct, Options, Outcome
from tools.generate.pages import with_part

PAGE = Path(__file__).resolve().parents[2] / "docs" / "iam.md"
_AT_ONCE = 3
_WAIT_SECONDS = 30
_TUNING, _TRANSFORM = "HyperparameterTuning (XGBoost)", "Batch transform"
_ABORTED_IN = {
    "sagemaker:StopHyperParameterTuningJob": _TUNING,
    "sagemaker:StopTransformJob": _TRANSFORM,
}
_TABLES = {"documented": "removals", "current": "removals current"}
"""The page's part for each workflow, with the policies that it has by default."""
# One function's role stands for the three, whose logging policies are one file.
_PARTS = tuple(part for part in ROLES if part not in FUNCTIONS[1:])
_TRUST = "trust"


@dataclass(frozen=True, order=True)
class Removal:
    """One action taken out of one policy of a part's role."""

    part: str
    policy: str
    action: str

    @property
    def encrypted(self) -> bool:
        """Whether it is looked at where a customer's key encrypts the bucket."""
        return self.policy.endswith("kms_key")


def main() -> int:
    """Write the table, or with --check says whether it is up to date."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    logging.disable(logging.ERROR)  # moto reports each failed state at length
    before = after = PAGE.read_text(encoding="utf-8")
    for workflow, part in _TABLES.items():
        after = with_part(PAGE.name, after, part, "\n".join(table(workflow)))
    if arguments.parse_args().check:
        return int(before != after)
    PAGE.write_text(after, encoding="utf-8")
    return 0


def table(workflow: str) -> list[str]:
    """Remove every action in turn; returns a Markdown table."""
    with EmbeddedAws() as aws, ThreadPoolExecutor(_AT_ONCE) as pool:
        bench = Bench(aws.address, workflow)
        asked = bench.asked()
        removals = list(bench.removals())
        wanted = [r for r in removals if r.policy == _TRUST or (r.part, r.action) in asked]
        rest = [r for r in removals if r not in wanted]
        bench.check_unneeded(rest)
        outcomes = dict(zip(wanted, pool.map(bench.without, wanted), strict=True))
    outcomes |= dict.fromkeys(rest, "nothing asked for it")
    rows = [f"| {r.part} | {r.policy} | `{r.action}` | {outcomes[r]} |" for r in removals]
    return ["| role | policy | without | what happens |", "|---|---|---|---|", *rows]


class Bench:
    """One embedded AWS, on which the workflow is deployed again and again.

    Args:
        address: The embedded AWS.
        workflow: `documented` or `current`.
    """

    def __init__(self, address: Address, workflow: str) -> None:
        self._address = address
        self._workflow = workflow
        self._number = iter(range(10**6))
        first = self._deploy()
        self.kms_key = first.client("kms").create_key()["KeyMetadata"]["Arn"]
        self.first = self._deploy(self.kms_key)

    def asked(self) -> set[tuple[str, str]]:
        """Run and aborts executions with every action granted; returns what roles asked for."""
        runs = [self.first.run(), *(self.first.run(stop_in=s) for s in _ABORTED_IN.values())]
        statuses = [run.status for run in runs]
        for action in _ABORTED_IN:  # the job is stopped after the execution
            _wait_for(action)
        _settle()
        if statuses != ["SUCCEEDED", "ABORTED", "ABORTED"]:
            raise RuntimeError(f"with every action granted, executions ended as {runs}")
        names = {self.first.role_arn(part): part for part in ROLES}
        return {(names[e.role], e.action) for e in _entries() if e.role in names}

    def removals(self) -> Iterator[Removal]:
        """Yield every action of every policy, in the documents' order, then the trust policies."""
        for part in _PARTS:
            for name, document in self.first.policies(part):
                actions = [a for each in document["Statement"] for a in _actions(each)]
                yield from (Removal(part, name, action) for action in dict.fromkeys(actions))
            yield Removal(part, _TRUST, "sts:AssumeRole")

    def without(self, removal: Removal) -> str:
        """Deploy, take the action out, and say what happens."""
        deployed = self._deploy(self.kms_key if removal.encrypted else "")
        _remove(deployed, [removal])
        try:
            deployed.save()
        except ClientError as error:
            return _told(deployed, f"saving the state machine fails: {_said(error)}")
        try:
            outcome = deployed.run(stop_in=_ABORTED_IN.get(removal.action, ""))
        except ClientError as error:
            return _told(deployed, f"no execution starts: {_said(error)}")
        return _told(deployed, _described(deployed, removal, outcome))

    def check_unneeded(self, removals: list[Removal]) -> None:
        """Take out everything that nothing asked for, at once: the workflow must still succeed."""
        deployed = self._deploy(self.kms_key)
        _remove(deployed, removals)
        deployed.save()
        denied = [e for e in _entries() if f"/{deployed.name}-" in e.role and not e.allowed]
        if (outcome := deployed.run()).status != "SUCCEEDED" or denied:
            raise RuntimeError(f"what nothing asked for was needed: {outcome}, {denied}")

    def _deploy(self, kms_key_arn: str = "") -> Direct:
        options = Options(workflow=self._workflow, kms_key_arn=kms_key_arn)
        return Direct(self._address, f"{self._workflow[0]}{next(self._number):03d}", options)


def _remove(deployed: Direct, removals: list[Removal]) -> None:
    for part in {removal.part for removal in removals}:
        gone = {(r.policy, r.action) for r in removals if r.part == part}
        if (_TRUST, "sts:AssumeRole") in gone:
            _distrust(deployed, part)
        for name, document in deployed.policies(part):
            left = [_without(s, {a for p, a in gone if p == name}) for s in document["Statement"]]
            statements = [statement for statement in left if statement["Action"]]
            if statements:
                deployed.put_policy(part, name, document | {"Statement": statements})
            else:
                role = deployed.role(part)
                deployed.client("iam").delete_role_policy(RoleName=role, PolicyName=name)


def _without(statement: dict[str, Any], actions: set[str]) -> dict[str, Any]:
    return statement | {"Action": [a for a in _actions(statement) if a not in actions]}


def _distrust(deployed: Direct, part: str) -> None:
    nobody = {"Service": "ec2.amazonaws.com"}
    statement = {"Effect": "Allow", "Principal": nobody, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    deployed.client("iam").update_assume_role_policy(
        RoleName=deployed.role(part), PolicyDocument=document
    )


def _described(deployed: Direct, removal: Removal, outcome: Outcome) -> str:
    if outcome.status == "FAILED":
        cause = _text(outcome.cause) + _of_training_job(deployed)
        return f"state *{outcome.state}* fails with `{outcome.error}`: {cause}"
    if not _wait_for(removal.action, denied_to=deployed.role_arn(removal.part)):
        raise RuntimeError(f"{removal} is asked for, but its removal denied nothing")
    lost = _LOST.get(removal.action.partition(":")[0], "the job isn't stopped")
    return f"execution {outcome.status}, but {lost}"


_LOST = {
    "logs": "the log is lost",
    "cloudwatch": "the metrics are lost",
    "xray": "the trace would be lost",
}


def _entries() -> list[Any]:
    from embedded_aws.iam.authorizer import current  # noqa: PLC0415 - loads moto

    judge = current()
    return judge.log.entries() if judge else []


def _wait_for(action: str, denied_to: str = "") -> bool:
    """Wait for a decision: logs are written and jobs stopped after an execution has ended."""
    deadline = time.monotonic() + _WAIT_SECONDS
    while time.monotonic() < deadline:
        about = [entry for entry in _entries() if entry.action == action]
        if any(not denied_to or (e.role == denied_to and not e.allowed) for e in about):
            return True
        time.sleep(0.05)
    return False


def _settle() -> None:
    """Wait until a second has passed without a decision."""
    before = -1
    while before != (now := len(_entries())):
        before = now
        time.sleep(1.0)


def _actions(statement: dict[str, Any]) -> list[str]:
    listed = statement["Action"]
    return listed if isinstance(listed, list) else [listed]


def _said(error: ClientError) -> str:
    answer = error.response["Error"]
    return f"`{answer['Code']}`: {answer['Message']}"


def _text(cause: str) -> str:
    """Return the sentence in a cause: of a job or a function that failed, the one it gives."""
    try:
        found = json.loads(cause)
    except ValueError:
        return cause.partition(" (Service: ")[0]
    return str(found.get("FailureReason") or found.get("errorMessage") or cause)


def _of_training_job(deployed: Direct) -> str:
    """Return why a training job failed, which its tuning job's failure leaves out."""
    sagemaker = deployed.client("sagemaker")
    wanted = {"NameContains": f"{deployed.name}-", "StatusEquals": "Failed"}
    for job in sagemaker.list_training_jobs(**wanted)["TrainingJobSummaries"]:
        name = job["TrainingJobName"]
        reason = sagemaker.describe_training_job(TrainingJobName=name)["FailureReason"]
        return f" Its training job: {reason}"
    return ""


def _told(deployed: Direct, text: str) -> str:
    """Replace what differs from run to run, and what would break the table."""
    text = re.sub(r"(assumed-role/[\w-]+/)[0-9a-f]{32}", r"\1SESSION", text)
    text = re.sub(rf"{deployed.name}-\w{{6}}-\w{{12}}(-\d{{3}}-[0-9a-f]{{8}})?", "JOB", text)
    text = re.sub(r":key/[0-9a-f-]{36}", ":key/KEY", text)
    text = re.sub(r"executions/[0-9a-f-]{36}/", "executions/EXECUTION/", text)
    return text.replace(deployed.name, "NAME").replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
