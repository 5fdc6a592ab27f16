"""`make mutants-code`: changes an operator, a number or a branch of the code, and runs its tests.

Each mutant of lambda_src and tune_model/infra is written into a copy of the project, where the
tests that are about its module run until one fails: first the quick ones with few examples, and
what survives them meets those that take longer, with all examples. docs/mutants-code.json keeps
the figures of each folder, of a sample (--every) as such.

Usage: python -m tools.mutate.mutants_code [--jobs N] [--every K] [--again] [FOLDER ...]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeAlias

from tools.mutate.mutants import copy_project, replaced, zip_longest
from tools.mutate.mutants_operators import CodeMutant, every_mutant
from tools.mutate.mutants_record import ROOT, digest, record
from tools.mutate.mutants_worker import Stage, failing, load_libraries

REPORT = ROOT / "build" / "mutants" / "code.json"
ENOUGH = 0.9  # of the mutants

Verdict: TypeAlias = dict[str, Any]
"""A mutant without its text, with `killer`: the test that failed, or an empty text."""


_DATASET = (
    "test_job_name",
    "test_generate_dataset",
    "test_upload",
    "test_generate_dataset_handler",
)
_DOCUMENTS = ("test_documents", "test_archive")
_BACKEND = "test_backend_settings"
_STACK = ("test_stack", "test_variables", "test_synthesis", "test_rendering", "test_hcl")


def _unit(*names: str) -> tuple[str, ...]:
    return tuple(f"tests/unit/{name}.py" for name in names)


def _twice(*tests: str, longer: tuple[str, ...] = ()) -> tuple[Stage, Stage]:
    return Stage(tests), Stage((*tests, *longer), "", "mutants-again")


_OF_STACK = tuple(f"tests/synthesis/{name}.py" for name in _STACK)
_EVALUATED = tuple(  # by Terraform with its provider
    f"tests/synthesis/{name}.py"
    for name in ("test_construct", "test_cdktn", "test_documented", "test_own")
)
_BUCKET = ("tests/embedded/test_generate_dataset_bucket.py",)
STAGES: Mapping[str, tuple[Stage, ...]] = {
    "lambda_src/generate_dataset": _twice(*_unit(*_DATASET), longer=_BUCKET),
    "lambda_src/extract_model_path": _twice(*_unit("test_extract_model_path")),
    "lambda_src/extract_model_name": _twice(*_unit("test_extract_model_name")),
    "tune_model/infra": _twice(*_unit(*_DOCUMENTS, _BACKEND), *_OF_STACK, longer=_EVALUATED),
}
"""The tests about each folder, the quickest first.

Not the comparison with the committed module: it would see any change, and say nothing of it.
"""
_BYTES = "test_other_processes_and_python_versions_give_the_same_bytes"
FIRST: Mapping[str, Stage] = {
    "lambda_src/generate_dataset/dataset.py": Stage(
        (f"tests/unit/test_generate_dataset.py::{_BYTES}",)
    ),
    "lambda_src/generate_dataset/dataset_input.py": Stage(_unit("test_generate_dataset")),
    "lambda_src/generate_dataset/upload.py": Stage(_unit("test_upload")),
    "lambda_src/generate_dataset/handler.py": Stage(_unit("test_generate_dataset_handler")),
    "tune_model/infra/archive.py": Stage(_unit("test_archive")),
    "tune_model/infra/documents": Stage(_unit("test_documents")),
    "tune_model/infra/hcl.py": Stage(_OF_STACK[-1:]),
    "tune_model/infra/variable": Stage(_OF_STACK[:2], ""),
    "tune_model/infra": Stage(_OF_STACK[:1]),
}
"""Of a folder's tests, those that a module's mutants meet first: they kill most of them."""
FOLDERS = ("lambda_src", "tune_model/infra")


def main(arguments: list[str] | None = None) -> int:
    """Print how many mutants the tests kill, and which survive.

    Returns:
        0 when nine in ten are killed or more, else 1; 2 when the tests fail without a mutation.
    """
    parser = argparse.ArgumentParser(description="Mutates the code and runs its tests.")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), help="processes")
    parser.add_argument("--every", type=int, default=1, help="take each K-th mutant only")
    parser.add_argument("--again", action="store_true", help="take the last run's survivors only")
    parser.add_argument("folders", nargs="*", default=FOLDERS, help="where to look for modules")
    parser.add_argument("--worker", metavar="FILE", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.worker:
        return work(Path(options.worker))
    shares = [judge_folder(folder, options) for folder in options.folders]
    if None in shares:
        print("mutants: the tests fail without a mutation: make test-unit", file=sys.stderr)
        return 2
    return int(min(share for share in shares if share is not None) < ENOUGH)


def judge_folder(folder: str, options: argparse.Namespace) -> float | None:
    """Run the tests on a folder's mutants, and keep and print what they said.

    Returns:
        The share of all the folder's mutants judged so far that the tests kill; None where the
        tests fail without a mutation.
    """
    started = time.monotonic()
    sources, whole = digest(folder), every_mutant(folder)
    verdicts = last_verdicts(folder, sources)
    chosen = whole[:: options.every]
    if options.again:
        alive = {name for name, verdict in verdicts.items() if not verdict["killer"]}
        chosen = [mutant for mutant in whole if key(asdict(mutant)) in alive]
    found = judged(chosen, options.jobs)
    if found is None:
        return None
    verdicts |= {key(verdict): verdict for verdict in found}
    keep(folder, verdicts, sources)
    show(folder, found, time.monotonic() - started)
    so_far = [verdicts[name] for name in (key(asdict(m)) for m in whole) if name in verdicts]
    record(folder, so_far, sources, len(whole))
    return sum(bool(verdict["killer"]) for verdict in verdicts.values()) / max(1, len(verdicts))


def judged(chosen: list[CodeMutant], jobs: int) -> list[Verdict] | None:
    """Run the tests on each mutant; returns None where they fail without one."""
    with tempfile.TemporaryDirectory(prefix="mutants-code-") as folder:
        trees = [copy_project(Path(folder, str(index))) for index in range(jobs)]
        for index, tree in enumerate(trees):
            mine = [asdict(mutant) for mutant in chosen[index::jobs]]
            tree.with_suffix(".json").write_text(json.dumps(mine), encoding="utf-8")
        command = [sys.executable, "-m", "tools.mutate.mutants_code", "--worker"]
        # Bytecode is looked up by a file's time and size, which a mutant may share with another.
        environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
        workers = [
            subprocess.Popen([*command, str(tree.with_suffix(".json"))], cwd=tree, env=environment)
            for tree in trees
        ]
        if any([worker.wait() for worker in workers]):  # noqa: C419 -- waits for each
            return None
        found = [json.loads(tree.with_suffix(".json").read_text("utf-8")) for tree in trees]
        return [row for rows in zip_longest(found) for row in rows]


def work(file: Path) -> int:
    """Judge a file's mutants in this process's copy of the project (the cwd)."""
    load_libraries()
    mutants = json.loads(file.read_text(encoding="utf-8"))
    is_first = file.stem == "0"  # one of the workers looks at the code as it is
    stages = {stage for mutant in mutants for stage in stages_of(mutant["file"])}
    if is_first and any(map(failing, stages)):
        return 2
    for number, mutant in enumerate(mutants, 1):
        with replaced(Path(mutant["file"]), mutant.pop("text")):
            named = map(failing, stages_of(mutant["file"]))
            mutant["killer"] = next(filter(None, named), "")
        said = f"{mutant['file']}:{mutant['number']} {mutant['killer'] or 'SURVIVED'}"
        print(f"{number}/{len(mutants)} {said}", file=sys.stderr)
    file.write_text(json.dumps(mutants), encoding="utf-8")
    return 0


def stages_of(file: str) -> tuple[Stage, ...]:
    """Return what judges a module's mutants."""
    first = [stage for place, stage in FIRST.items() if file.startswith(place)][:1]
    stages = next(stages for place, stages in STAGES.items() if file.startswith(place))
    return *first, *stages


def key(row: Mapping[str, Any]) -> str:
    """Name a mutant in the report."""
    return f"{row['file']} {row['operator']} {row['occurrence']}"


def last_verdicts(folder: str, sources: str) -> dict[str, Verdict]:
    """Read what the runs so far over this code of a folder said, by mutant."""
    found = json.loads(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
    last = found.get(folder, {})
    verdicts: dict[str, Verdict] = last.get("verdicts", {})
    return verdicts if last.get("sources") == sources else {}


def keep(folder: str, verdicts: dict[str, Verdict], sources: str) -> None:
    """Write a folder's verdicts to the report."""
    found = json.loads(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
    found[folder] = {"sources": sources, "verdicts": verdicts}
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def show(folder: str, verdicts: list[Verdict], seconds: float) -> None:
    """Print a run's figures."""
    killed = sum(bool(verdict["killer"]) for verdict in verdicts)
    share = 100 * killed / max(1, len(verdicts))
    print(f"{folder}: {killed} of {len(verdicts)} mutants killed ({share:.1f}%), {seconds:.0f} s")
    every = Counter(verdict["file"] for verdict in verdicts)
    dead = Counter(verdict["file"] for verdict in verdicts if verdict["killer"])
    for file, count in every.items():
        print(f"  {dead[file]:4} of {count:4}  {file}")
    for verdict in verdicts:
        if not verdict["killer"]:
            place = f"{verdict['file']}:{verdict['number']}"
            print(f"survived: {place}: {verdict['line']}  ({verdict['operator']})")


if __name__ == "__main__":
    sys.exit(main())
