"""`make mutants`: changes every place of asl/ and iam/, one at a time, and runs the tests on each.

The tests are those of `make test-unit`: first the ones that are about the documents, in a process
that has loaded and collected them once and forks for each mutant; then, for what survives, all.
Each process works on a copy of the project, so that nothing here is ever changed. The figures of
the code's mutants, which take an hour, are printed as `make mutants-code` last recorded them.

Usage: python -m tools.mutate.mutants [--jobs N]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from tools.mutate.mutants_record import ROOT, sentences
from tools.mutate.mutations import Mutant, mutants

REPORT = Path("build", "mutants", "documents.json")
FOLDERS = ("asl", "iam")
MADE = (".venv", ".git", ".sandbox", ".hypothesis", "cdktf.out", "build", "dist", "__pycache__")
CACHES = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".coverage*", "*.tfstate*", ".terraform")

# What is about the documents, and reads them when it runs.
FIRST = (
    "tests/unit/test_deployed_documents.py",
    "tests/unit/test_asl_check.py::test_the_definition_has_no_findings",
    "tests/unit/test_documents.py::test_a_shipped_document_renders_to_the_layout_of_its_file",
)
PYTEST = ("-p", "no:cacheprovider", "-p", "no:xdist", "--no-cov", "--tb=no")


@dataclass(frozen=True)
class Verdict:
    """What the tests said to a mutant: `killers` names those that failed, none if it survived."""

    file: str
    kind: str
    pointer: str
    killers: list[str]


def main(arguments: list[str] | None = None) -> int:
    """Print how many mutants the tests kill, which tests, and which mutants survive.

    Returns:
        0 when all are killed, 1 when any survives, 2 when the tests fail without a mutation.
    """
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="processes")
    parser.add_argument("--worker", nargs=3, metavar=("FILE", "I", "N"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        file, index, count = options.worker
        return work(Path(file), int(index), int(count))
    started = time.monotonic()
    verdicts = judged(options.jobs)
    if verdicts is None:
        print("mutants: the tests fail without a mutation: make test-unit", file=sys.stderr)
        return 2
    write(verdicts)
    show(verdicts, time.monotonic() - started, options.jobs)
    return 0 if all(verdict.killers for verdict in verdicts) else 1


def every_mutant(root: Path) -> list[Mutant]:
    """List the mutants of all documents, in the files' and their places' order."""
    files = sorted(file for folder in FOLDERS for file in (root / folder).rglob("*.json"))
    texts = [
        (file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")) for file in files
    ]
    return [mutant for name, text in texts for mutant in mutants(name, text)]


def judged(jobs: int) -> list[Verdict] | None:
    """Run the tests on every mutant; returns None where they fail without one."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        trees = [copy_project(Path(folder, str(index))) for index in range(jobs)]
        answers = [tree.with_suffix(".json") for tree in trees]
        command = [sys.executable, "-m", "tools.mutate.mutants", "--worker"]
        workers = [
            subprocess.Popen(
                [*command, str(answer), str(index), str(jobs)], cwd=tree, stdout=subprocess.DEVNULL
            )
            for index, (tree, answer) in enumerate(zip(trees, answers, strict=True))
        ]
        if any([worker.wait() for worker in workers]):  # noqa: C419 -- waits for each
            return None
        found = [json.loads(answer.read_text(encoding="utf-8")) for answer in answers]
        verdicts = [Verdict(*row) for rows in zip_longest(found) for row in rows]
        if not all(verdict.killers for verdict in verdicts) and failing(trees[0]):
            return None
        return [second_opinion(trees[0], verdict) for verdict in verdicts]


def zip_longest(lists: list[list[Any]]) -> Iterator[list[Any]]:
    """Yield the first of each list, then the second, and so on: the order before the dealing."""
    for at in range(max(map(len, lists))):
        yield [one[at] for one in lists if at < len(one)]


def copy_project(folder: Path) -> Path:
    """Copy the project, without what can be made again, to run mutants in."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*MADE, *CACHES))
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


def work(answer: Path, index: int, count: int) -> int:
    """Judge every `count`-th mutant in this process's copy of the project (the cwd)."""
    judge = Judge(every_mutant(Path.cwd())[index::count])
    os.environ |= {"HYPOTHESIS_PROFILE": "quick"}
    code = pytest.main([*PYTEST, "--assert=plain", *FIRST], plugins=[judge])
    answer.write_text(json.dumps(judge.verdicts), encoding="utf-8")
    return int(code) or (0 if judge.verdicts or not judge.mutants else 1)


class Judge:
    """A pytest plugin: takes the collected tests, and runs them in a fork for each mutant."""

    def __init__(self, mine: list[Mutant]) -> None:
        self.mutants = mine
        self.verdicts: list[tuple[str, str, str, list[str]]] = []
        self._failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note each test that fails, its setup included."""
        if report.failed:
            self._failed.append(report.nodeid)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests unchanged, then on each mutant."""
        # Not in a child: what this loads, above all SageMaker's model, the children have then.
        if session.testsfailed or self._run(session):
            return True
        gc.freeze()
        for mutant in self.mutants:
            with replaced(Path(mutant.file), mutant.text):
                killers = self._fork(session)
            self.verdicts.append((mutant.file, mutant.kind, mutant.pointer, killers))
        return True

    def _fork(self, session: pytest.Session) -> list[str]:
        """Run every collected test in a child; returns the names of those that failed."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            _leave(writing, lambda: self._run(session))
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as answer:
            failed: list[str] = json.load(answer)
        os.waitpid(child, 0)
        return failed

    def _run(self, session: pytest.Session) -> list[str]:
        following = [*session.items[1:], None]
        for item, nextitem in zip(session.items, following, strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=nextitem)
        return self._failed


def _leave(writing: int, run: Callable[[], list[str]]) -> None:
    """Answer through a pipe and end this process, whatever happens, as a child must."""
    failed = ["an error outside the tests"]
    try:
        failed = run()
    finally:
        os.write(writing, json.dumps(failed).encode())
        os._exit(0)


@contextmanager
def replaced(file: Path, text: str) -> Iterator[None]:
    """Put a text in a file's place for a while."""
    before = file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(before, encoding="utf-8")


def second_opinion(tree: Path, verdict: Verdict) -> Verdict:
    """Run all unit tests on a mutant that survived the first ones."""
    if verdict.killers:
        return verdict
    wanted = (verdict.file, verdict.kind, verdict.pointer)
    (mutant,) = [m for m in every_mutant(tree) if (m.file, m.kind, m.pointer) == wanted]
    with replaced(tree / mutant.file, mutant.text):
        return Verdict(*wanted, failing(tree))


def failing(tree: Path) -> list[str]:
    """Run all of `make test-unit`'s tests in a tree until one fails, and name it."""
    tests = ["tests/unit", "tests/synthesis", "-m", "not end_to_end", "-x", "-q", "-rfE"]
    command = [sys.executable, "-m", "pytest", *PYTEST, *tests]
    environment = os.environ | {"HYPOTHESIS_PROFILE": "quick"}
    ended = subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    lines = [line.split() for line in ended.stdout.splitlines()]
    failed = [words[1] for words in lines if words[:1] in (["FAILED"], ["ERROR"])]
    return failed or ([f"pytest's exit code {ended.returncode}"] if ended.returncode else [])


def write(verdicts: list[Verdict]) -> None:
    """Write what killed each mutant to build/mutants/documents.json."""
    path = ROOT / REPORT
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [asdict(verdict) for verdict in verdicts]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def show(verdicts: list[Verdict], seconds: float, jobs: int) -> None:
    """Print the figures."""
    killed = [verdict for verdict in verdicts if verdict.killers]
    share = 100 * len(killed) / len(verdicts)
    print(f"documents: {len(killed)} of {len(verdicts)} mutants killed ({share:.1f}%), ", end="")
    print(f"{seconds:.0f} s, {jobs} processes")
    every, dead = (Counter(v.file for v in group) for group in (verdicts, killed))
    for file, count in every.items():
        print(f"  {dead[file]:5} of {count:5}  {file}")
    print("killed by")
    names = Counter(name for v in killed for name in {k.partition("[")[0] for k in v.killers})
    for name, count in names.most_common():
        print(f"  {count:5}  {name}")
    for verdict in verdicts:
        if not verdict.killers:
            print(f"survived: {verdict.file} {verdict.kind} {verdict.pointer}")
    print(f"each mutant and its killers: {REPORT}")
    print("code (recorded by make mutants-code, not judged now)")
    for sentence in sentences():
        print(f"  {sentence}")


if __name__ == "__main__":
    sys.exit(main())
