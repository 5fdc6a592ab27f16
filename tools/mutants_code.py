"""`make mutants-code`: changes an operator, a number or a branch of the code, and runs its tests.

cosmic-ray makes the mutants of lambda_src and tune_model/infra; each is written into a copy of
the project, where the tests that are about its module run until one fails. One replacement for
each operator (`<` becomes `<=`, not also `>`, `==` and `!=`), and none of `|`, which here joins
types and mappings: the rest are caught by the same tests or can't run at all.

Usage: python tools/mutants_code.py [--jobs N] [--every K] [--again] [FOLDER ...]
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
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import SimpleQueue

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from mutants import PYTEST, ROOT, copy_project, replaced

REPORT = Path("build", "mutants", "code.json")
FOLDERS = ("lambda_src", "tune_model/infra")
GENERATED = "tune_model/infra/bindings"
TIMEOUT = 120  # seconds; a mutant that hangs is a mutant that the tests notice

_FAMILIES: tuple[str, ...] = (
    "AddNot",
    "NumberReplacer",
    "ZeroIterationForLoop",
    "ExceptionReplacer",
)
_FAMILIES += ("RemoveDecorator", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue")
_FAMILIES += ("ReplaceAndWithOr", "ReplaceOrWithAnd")
_FAMILIES += ("ReplaceBreakWithContinue", "ReplaceContinueWithBreak")
_PAIRS: tuple[str, ...] = (
    "Eq_NotEq",
    "NotEq_Eq",
    "Is_IsNot",
    "IsNot_Is",
    "Lt_LtE",
    "LtE_Lt",
    "Gt_GtE",
    "GtE_Gt",
)
_PAIRS += ("Add_Sub", "Sub_Add", "Mul_Add", "Div_Mul", "FloorDiv_Mul", "Mod_Mul", "Pow_Mul")
_PAIRS += ("LShift_RShift", "RShift_LShift", "BitAnd_BitOr", "BitXor_BitAnd")
_PAIRS += ("USub_UAdd", "Delete_Not", "Invert_UAdd")

_INFRA: tuple[str, ...] = ("tests/unit/test_documents.py", "tests/unit/test_deployed_documents.py")
_INFRA += ("tests/unit/test_archive.py", "tests/infrastructure/test_stack.py")
_INFRA += ("tests/infrastructure/test_variables.py", "tests/infrastructure/test_synthesis.py")
_INFRA += ("tests/infrastructure/test_rendering.py",)
_TESTS = {
    "lambda_src/generate_dataset": (
        "tests/unit/test_job_name.py",
        "tests/unit/test_generate_dataset.py",
        "tests/unit/test_upload.py",
        "tests/unit/test_generate_dataset_handler.py",
    ),
    "lambda_src/extract_model_path": ("tests/unit/test_extract_model_path.py",),
    "lambda_src/extract_model_name": ("tests/unit/test_extract_model_name.py",),
    "tune_model/infra": _INFRA,
}
"""The tests about each folder, the quickest first.

Not the comparison with the committed module: it would see any change, and say nothing of it.
"""

_EVALUATED = ("tests/infrastructure/test_documented.py",)  # Terraform with its provider: 10 s
"""The tests of the stack that a mutant must also pass to survive."""


@dataclass(frozen=True)
class CodeMutant:
    """A module with one thing changed.

    Attributes:
        file: The module, relative to the project's root.
        operator: cosmic-ray's name of the change.
        occurrence: Which of the places that it fits, from 0.
        line: The first line that differs, and what stands there now.
        text: The mutant.
    """

    file: str
    operator: str
    occurrence: int
    line: str
    text: str


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
    options = parser.parse_args(arguments)
    started = time.monotonic()
    chosen = every_mutant(options.folders)[:: options.every]
    if options.again:
        chosen = survivors(chosen)
    verdicts = judged(chosen, options.jobs)
    if verdicts is None:
        print("mutants: the tests fail without a mutation: make test-unit", file=sys.stderr)
        return 2
    write(chosen, verdicts)
    show(chosen, verdicts, time.monotonic() - started)
    return 0 if sum(map(bool, verdicts)) >= 0.9 * len(chosen) else 1


def every_mutant(folders: list[str]) -> list[CodeMutant]:
    """Lists the mutants of all modules in folders, in the order of files and places."""
    found = sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))
    names = [file.relative_to(ROOT).as_posix() for file in found]
    return [m for name in names if not name.startswith(GENERATED) for m in mutants_of(name)]


def survivors(found: list[CodeMutant]) -> list[CodeMutant]:
    """Keeps those that the last run's report has as survivors."""
    rows = json.loads((ROOT / REPORT).read_text(encoding="utf-8"))
    alive = {(r["file"], r["operator"], r["occurrence"]) for r in rows if not r["killer"]}
    return [m for m in found if (m.file, m.operator, m.occurrence) in alive]


def mutants_of(file: str) -> list[CodeMutant]:
    """Lists the mutants of a module."""
    code = (ROOT / file).read_text(encoding="utf-8")
    found = []
    for operator in filter(_is_chosen, sorted(operator_names())):
        occurrence = 0
        while (text := mutate_code(code, get_operator(operator)(), occurrence)) is not None:
            line = _difference(code, text)
            found.append(CodeMutant(file, operator.removeprefix("core/"), occurrence, line, text))
            occurrence += 1
    return found


def _is_chosen(operator: str) -> bool:
    name = operator.removeprefix("core/")
    return name in _FAMILIES or name.partition("Operator_")[2] in _PAIRS


def _difference(before: str, after: str) -> str:
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    differing = (f"{at}: {new.strip()}" for at, (old, new) in enumerate(pairs, 1) if old != new)
    return next(differing, "")


def judged(chosen: list[CodeMutant], jobs: int) -> list[str] | None:
    """Runs the tests on each mutant: the test that failed, or an empty text where none did."""
    with tempfile.TemporaryDirectory(prefix="mutants-code-") as folder:
        free: SimpleQueue[Path] = SimpleQueue()
        for index in range(jobs):
            free.put(copy_project(Path(folder, str(index))))
        tree = free.get()
        if any(failing(tree, tests) for tests in {tests_of(mutant) for mutant in chosen}):
            return None
        free.put(tree)
        with ThreadPoolExecutor(jobs) as pool:
            return list(pool.map(lambda mutant: judge(mutant, free), chosen))


def judge(mutant: CodeMutant, free: SimpleQueue[Path]) -> str:
    """Runs a mutant's tests in a copy of the project that no other mutant is in."""
    tree = free.get()
    try:
        with replaced(tree / mutant.file, mutant.text):
            quick = failing(tree, tests_of(mutant))
            is_of_stack = mutant.file.startswith("tune_model/infra")
            return quick or (failing(tree, _EVALUATED, "end_to_end") if is_of_stack else "")
    finally:
        free.put(tree)


def tests_of(mutant: CodeMutant) -> tuple[str, ...]:
    """Returns the tests that are about a mutant's module."""
    return next(tests for folder, tests in _TESTS.items() if mutant.file.startswith(folder))


def failing(tree: Path, tests: tuple[str, ...], marks: str = "not end_to_end") -> str:
    """Runs tests until one fails, and names it; an empty text where all pass."""
    options = ("-p", "no:xdist", "-m", marks, "-x", "-q", "-rfE", "--hypothesis-seed=0")
    command = [sys.executable, "-m", "pytest", *PYTEST, *options, *tests]
    # Bytecode is looked up by a file's time and size, which a mutant may share with another.
    environment = os.environ | {"HYPOTHESIS_PROFILE": "quick", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        ended = subprocess.run(
            command,
            cwd=tree,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired:
        return f"no end within {TIMEOUT} s"
    lines = [line.split() for line in ended.stdout.splitlines()]
    failed = [words[1] for words in lines if words[:1] in (["FAILED"], ["ERROR"])]
    return next(iter(failed), f"exit code {ended.returncode}" if ended.returncode else "")


def write(chosen: list[CodeMutant], verdicts: list[str]) -> None:
    """Writes what killed each mutant to build/mutants/code.json."""
    path = ROOT / REPORT
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        {key: value for key, value in asdict(m).items() if key != "text"} | {"killer": killer}
        for m, killer in zip(chosen, verdicts, strict=True)
    ]
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def show(chosen: list[CodeMutant], verdicts: list[str], seconds: float) -> None:
    """Prints the figures."""
    pairs = list(zip(chosen, verdicts, strict=True))
    killed = sum(map(bool, verdicts))
    print(f"code: {killed} of {len(pairs)} mutants killed", end=" ")
    print(f"({100 * killed / len(pairs):.1f}%), {seconds:.0f} s")
    every, dead = Counter(m.file for m in chosen), Counter(m.file for m, by in pairs if by)
    for file, count in every.items():
        print(f"  {dead[file]:4} of {count:4}  {file}")
    for mutant, killer in pairs:
        if not killer:
            print(f"survived: {mutant.file}:{mutant.line}  ({mutant.operator})")
    print(f"each mutant and its killer: {REPORT}")


if __name__ == "__main__":
    sys.exit(main())
