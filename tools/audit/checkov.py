"""Audit the plans with checkov: what it finds is mended, or explained in explained.toml.

A finding without an explanation fails, and so does an explanation of what isn't found any more.

Usage: python -m tools.audit.checkov
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from cli_base.errors import EnvironmentLacks
from tools.audit import plans
from tools.audit.checkov_environment import checkov

EXPLAINED = Path(__file__).with_name("explained.toml")
_OPTIONS = ("--framework", "terraform_plan", "--quiet", "--compact", "--skip-download")
_MODULE = "module.tune_model."
_AT_ONCE = 2


@dataclass(frozen=True)
class Finding:
    """A check that a resource of a plan fails.

    Attributes:
        plan: The plan's name.
        check: Such as `CKV_AWS_18`.
        title: What the check asks for.
        resource: Its address; within the module, in the module's words.
    """

    plan: str
    check: str
    title: str
    resource: str


@dataclass(frozen=True)
class Explanation:
    """Why a check's findings stay.

    Attributes:
        check: Such as `CKV_AWS_18`.
        plans: The plans that it speaks of.
        resources: Patterns of addresses.
        why: A sentence.
    """

    check: str
    plans: tuple[str, ...]
    resources: tuple[str, ...]
    why: str

    def covers(self, finding: Finding) -> bool:
        """Say whether it speaks of a finding."""
        of_kind = self.check == finding.check and finding.plan in self.plans
        return of_kind and any(fnmatchcase(finding.resource, each) for each in self.resources)


def main() -> int:
    """Audit; the exit code is 1 where something isn't explained, 3 where checkov can't be had."""
    explanations = explained()
    try:
        program = checkov(plans.ROOT, say)
    except EnvironmentLacks as error:
        say(str(error))
        return error.exit_code
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(_AT_ONCE) as pool:
        files = plans.made(Path(folder))
        audited = list(pool.map(lambda name: _audited(program, name, files[name]), files))
    problems = list(judged([each for found, _ in audited for each in found], explanations))
    for problem in problems:
        say(problem)
    if problems:
        return 1
    for name, (found, passed) in zip(files, audited, strict=True):
        say(f"{name}: {passed} checks passed, {len(found)} findings, each explained")
    return 0


def explained(file: Path = EXPLAINED) -> list[Explanation]:
    """Read the explanations."""
    every = tuple(audited.name for audited in plans.PLANS)
    return [
        Explanation(check, tuple(each.get("plans", every)), tuple(each["resources"]), each["why"])
        for check, entries in tomllib.loads(file.read_text(encoding="utf-8")).items()
        for each in entries
    ]


def judged(findings: Iterable[Finding], explanations: Iterable[Explanation]) -> Iterator[str]:
    """Yield a line for each finding that isn't explained, and for each explanation of nothing."""
    found, given = list(findings), list(explanations)
    for each in found:
        if not any(explanation.covers(each) for explanation in given):
            yield (
                f"{each.plan}: {each.resource}: {each.check}: {each.title}: mend it, or say in "
                f"{EXPLAINED.name} why it stays"
            )
    for explanation in given:
        for plan in explanation.plans:
            about = [each for each in found if each.plan == plan and explanation.covers(each)]
            if not about:
                yield (
                    f"{explanation.check} isn't found in the plan {plan} any more: take that out "
                    f"of {EXPLAINED.name}"
                )


def findings(plan: str, report: Mapping[str, Any]) -> list[Finding]:
    """Return what checkov's report of a plan, as JSON, says failed."""
    return [
        Finding(plan, each["check_id"], each["check_name"], each["resource"].removeprefix(_MODULE))
        for each in report["results"]["failed_checks"]
    ]


def _audited(program: Path, plan: str, file: Path) -> tuple[list[Finding], int]:
    command = [str(program), "--file", str(file), *_OPTIONS, "--output", "json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    report = json.loads(done.stdout)
    return findings(plan, report), int(report["summary"]["passed"])


def say(line: str) -> None:
    """Say a line on standard error."""
    print(f"checkov: {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
