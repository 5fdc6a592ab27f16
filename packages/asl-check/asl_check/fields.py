"""Tables of fields: which ones each part of a definition has, and what they hold.

From states-language.net ("State Types", "Errors", "Choice State") and the Step Functions guide's
pages on the states; the fields of distributed Map, variables and JSONata are the guide's alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from asl_check import field_types as k
from asl_check.definition import JSONATA, JSONPATH
from asl_check.field_types import LARGEST_DELAY, Kind, integer, number, one_of


@dataclass(frozen=True)
class Field:
    """A field.

    Attributes:
        kind: What it may hold.
        required: Whether it must be there.
        language: The query language that it belongs to; the empty string means both.
    """

    kind: Kind
    required: bool = False
    language: str = ""


Fields = Mapping[str, Field]


def _both(**kinds: Kind) -> dict[str, Field]:
    return {name: Field(kind) for name, kind in kinds.items()}


def _required(**kinds: Kind) -> dict[str, Field]:
    return {name: Field(kind, required=True) for name, kind in kinds.items()}


def _jsonpath(**kinds: Kind) -> dict[str, Field]:
    return {name: Field(kind, language=JSONPATH) for name, kind in kinds.items()}


def _jsonata(**kinds: Kind) -> dict[str, Field]:
    return {name: Field(kind, language=JSONATA) for name, kind in kinds.items()}


STATE_TYPES: Final = ("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map")

_LANGUAGE = one_of(JSONPATH, JSONATA)
_COMMON = _required(Type=one_of(*STATE_TYPES)) | _both(Comment=k.TEXT, QueryLanguage=_LANGUAGE)
_SHAPING = _jsonpath(InputPath=k.PATH_OR_NULL, OutputPath=k.PATH_OR_NULL) | _jsonata(Output=k.ANY)
_ASSIGN = _both(Assign=k.OBJECT)
_NEXT = _both(Next=k.NAME, End=k.TRUTH)
_PARAMETERS = _jsonpath(Parameters=k.COLLECTION)
_RESULT_PATH = _jsonpath(ResultPath=k.REFERENCE_OR_NULL)
_RESULT = _jsonpath(ResultSelector=k.OBJECT) | _RESULT_PATH
_HANDLERS = _both(Retry=k.OBJECTS, Catch=k.OBJECTS)
_ARGUMENTS = _jsonata(Arguments=k.ANY)
_STEP = _COMMON | _SHAPING | _ASSIGN | _NEXT
_WORK = _STEP | _PARAMETERS | _RESULT | _HANDLERS

STATES: Final[Mapping[str, Fields]] = {
    "Task": _WORK
    | _ARGUMENTS
    | _required(Resource=k.NAME)
    | _both(
        TimeoutSeconds=integer(1),
        HeartbeatSeconds=integer(1),
        Credentials=k.OBJECT,
    )
    | _jsonpath(TimeoutSecondsPath=k.REFERENCE, HeartbeatSecondsPath=k.REFERENCE),
    "Pass": _STEP | _PARAMETERS | _RESULT_PATH | _jsonpath(Result=k.ANY),
    "Choice": _COMMON
    | _SHAPING
    | _ASSIGN
    | _required(Choices=k.FILLED_OBJECTS)
    | _both(Default=k.NAME),
    "Wait": _STEP
    | _both(Seconds=integer(0), Timestamp=k.TIMESTAMP)
    | _jsonpath(SecondsPath=k.REFERENCE, TimestampPath=k.REFERENCE),
    "Succeed": _COMMON | _SHAPING,
    "Fail": _COMMON
    | _both(Error=k.TEXT, Cause=k.TEXT)
    | _jsonpath(ErrorPath=k.EXPRESSION, CausePath=k.EXPRESSION),
    "Parallel": _WORK | _ARGUMENTS | _required(Branches=k.FILLED_OBJECTS),
    "Map": _WORK
    | _both(
        ItemProcessor=k.OBJECT,
        Iterator=k.OBJECT,
        ItemReader=k.OBJECT,
        ItemSelector=k.OBJECT,
        ItemBatcher=k.OBJECT,
        ResultWriter=k.OBJECT,
        Label=k.NAME,
        MaxConcurrency=integer(0),
        ToleratedFailureCount=integer(0),
        ToleratedFailurePercentage=number(0, 100),
    )
    | _jsonpath(
        ItemsPath=k.PATH,
        MaxConcurrencyPath=k.REFERENCE,
        ToleratedFailureCountPath=k.REFERENCE,
        ToleratedFailurePercentagePath=k.REFERENCE,
    )
    | _jsonata(Items=k.COLLECTION),
}

# Per state type: groups of fields of which a state has at most one, and whether it needs one.
EXCLUSIVE: Final[Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]] = {
    "Task": (
        (("Next", "End"), True),
        (("TimeoutSeconds", "TimeoutSecondsPath"), False),
        (("HeartbeatSeconds", "HeartbeatSecondsPath"), False),
    ),
    "Pass": ((("Next", "End"), True),),
    "Wait": (
        (("Next", "End"), True),
        (("Seconds", "SecondsPath", "Timestamp", "TimestampPath"), True),
    ),
    "Fail": ((("Error", "ErrorPath"), False), (("Cause", "CausePath"), False)),
    "Parallel": ((("Next", "End"), True),),
    "Map": (
        (("Next", "End"), True),
        (("ItemProcessor", "Iterator"), True),
        (("ItemSelector", "Parameters"), False),
        (("MaxConcurrency", "MaxConcurrencyPath"), False),
        (("ToleratedFailureCount", "ToleratedFailureCountPath"), False),
        (("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"), False),
    ),
}

_SCOPE = _required(StartAt=k.NAME, States=k.FILLED_OBJECT) | _both(Comment=k.TEXT)
MACHINES: Final[Mapping[str, Fields]] = {
    "": _SCOPE | _both(Version=k.TEXT, TimeoutSeconds=integer(1), QueryLanguage=_LANGUAGE),
    "Branches": _SCOPE | _both(QueryLanguage=_LANGUAGE),
    "ItemProcessor": _SCOPE | _both(QueryLanguage=_LANGUAGE, ProcessorConfig=k.OBJECT),
    "Iterator": _SCOPE | _both(QueryLanguage=_LANGUAGE, ProcessorConfig=k.OBJECT),
}

RETRIER: Final[Fields] = _required(ErrorEquals=k.ERROR_NAMES) | _both(
    IntervalSeconds=integer(1, computed=False),
    MaxAttempts=integer(0, computed=False),
    BackoffRate=number(1.0, computed=False),
    MaxDelaySeconds=integer(1, LARGEST_DELAY, computed=False),
    JitterStrategy=one_of("FULL", "NONE"),
    Comment=k.TEXT,
)
CATCHER: Final[Fields] = (
    _required(ErrorEquals=k.ERROR_NAMES, Next=k.NAME)
    | _both(Comment=k.TEXT)
    | _ASSIGN
    | _jsonpath(ResultPath=k.REFERENCE_OR_NULL)
    | _jsonata(Output=k.ANY)
)


def _comparisons(prefix: str, constant: Kind) -> dict[str, Kind]:
    names: tuple[str, ...] = ("Equals",)
    if prefix != "Boolean":
        names += ("LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
    by_value = {f"{prefix}{name}": constant for name in names}
    return by_value | {f"{name}Path": k.PATH for name in by_value}


COMPARISONS: Final[Mapping[str, Kind]] = (
    _comparisons("String", k.TEXT)
    | {"StringMatches": k.TEXT}
    | _comparisons("Numeric", k.NUMBER)
    | _comparisons("Boolean", k.TRUTH)
    | _comparisons("Timestamp", k.TIMESTAMP)
    | {
        f"Is{name}": k.TRUTH
        for name in ("Null", "Present", "Numeric", "String", "Boolean", "Timestamp")
    }
)
"""Comparison operators of a choice rule, each with the kind of what it compares to."""
