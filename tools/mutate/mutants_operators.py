"""The mutants of code: an operator, a number, a truth value or a branch changed, by cosmic-ray.

One replacement for each operator (`<` becomes `<=`, not also `>`, `==` and `!=`), and none of `|`,
which here joins types and mappings: the rest are caught by the same tests or can't run at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from tools.mutate.mutants_record import ROOT, modules

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


@dataclass(frozen=True)
class CodeMutant:
    """A module with one thing changed.

    Attributes:
        file: The module, relative to the project's root.
        operator: cosmic-ray's name of the change.
        occurrence: Which of the places that it fits, from 0.
        number: The first line that differs, from 1.
        line: What stands there now.
        text: The mutant.
    """

    file: str
    operator: str
    occurrence: int
    number: int
    line: str
    text: str


def every_mutant(folder: str) -> list[CodeMutant]:
    """List the mutants of a folder's modules, in the order of files and places."""
    return [mutant for file in modules(folder) for mutant in mutants_of(file)]


def mutants_of(file: str) -> list[CodeMutant]:
    """List the mutants of a module."""
    code = (ROOT / file).read_text(encoding="utf-8")
    return [mutant for name in _operators() for mutant in _by_operator(file, code, name)]


def _by_operator(file: str, code: str, operator: str) -> Iterable[CodeMutant]:
    occurrence = 0
    while (text := mutate_code(code, get_operator(operator)(), occurrence)) is not None:
        number, line = _difference(code, text)
        yield CodeMutant(file, operator.removeprefix("core/"), occurrence, number, line, text)
        occurrence += 1


def _operators() -> list[str]:
    return [name for name in sorted(operator_names()) if _is_chosen(name)]


def _is_chosen(operator: str) -> bool:
    name = operator.removeprefix("core/")
    return name in _FAMILIES or name.partition("Operator_")[2] in _PAIRS


def _difference(before: str, after: str) -> tuple[int, str]:
    """Find the first line that differs: its number, and what stands there afterwards."""
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    differing = ((at, new.strip()) for at, (old, new) in enumerate(pairs, 1) if old != new)
    return next(differing, (0, ""))
