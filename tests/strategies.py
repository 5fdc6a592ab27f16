"""The one home of Hypothesis strategies: each says what it draws and why the bound."""

import json
import math
import operator
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import botocore.session
from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape
from hypothesis import strategies as st

from tests.price_lists import Listed
from tests.terminal_text import HOSTILE
from tests.unit.asl_jsonata_steps import JSONATA_STEPS, JsonataChain
from tests.unit.asl_machines import Chain
from tests.unit.asl_runnable_jsonata import RUNNABLE_JSONATA, RunnableJsonataChain
from tests.unit.asl_runnable_steps import RUNNABLE, RunnableChain
from tests.unit.asl_steps import STEPS


def json_values() -> st.SearchStrategy[Any]:
    """Draws any JSON value: integers up to 2^53, which every JSON reader keeps; few and small."""
    return st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
        ),
        max_leaves=5,
    )


# --- Lambda functions: inputs of generate_dataset, extract_model_path and extract_model_name ---

AWS_PARTITIONS = ("aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-eusc")
_LAMBDA_REGIONS = ("us-west-2", "eu-central-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1")


def dataset_fields(max_rows: int = 200) -> st.SearchStrategy[dict[str, Any]]:
    """Draws a valid `dataset` object, each field optional but rows.

    Rows and features stop far below what the function takes (10,000,000 and 100): a row is like
    the next, so more only cost time. Seed and noise are drawn from their whole range.
    """
    return st.fixed_dictionaries(
        {"rows": st.integers(10, max_rows)},
        optional={
            "features": st.integers(5, 12),
            "seed": st.integers(0, 2**63 - 1),
            "noise": st.floats(0, 100) | st.integers(0, 100),
            "generate": st.just(value=True),
        },
    )


def invalid_dataset_fields() -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """Draws the name of a field, and a `dataset` object in which only that field is wrong.

    Wrong is whatever JSON can hold that the contract doesn't: another type, the numbers on either
    side of the range, NaN and the infinities (Python's JSON reads them), an unknown name.
    """
    other_types = st.none() | st.text() | st.booleans() | st.lists(st.integers(), max_size=2)

    def outside(lowest: int, highest: int) -> st.SearchStrategy[Any]:
        return st.integers(max_value=lowest - 1) | st.integers(min_value=highest + 1)

    not_finite = st.sampled_from([math.nan, math.inf, -math.inf])
    wrong: dict[str, st.SearchStrategy[Any]] = {
        "rows": outside(10, 10_000_000) | st.floats() | other_types,
        "features": outside(5, 100) | st.floats() | other_types,
        "seed": outside(0, 2**63 - 1) | st.floats() | other_types,
        "noise": outside(0, 100) | not_finite | st.floats(max_value=-1e-9) | other_types,
        "generate": st.none() | st.text() | st.integers() | st.just({}),
    }
    names = st.sampled_from(sorted(wrong))
    unknown = st.text(min_size=1, max_size=40).filter(lambda name: name not in wrong)
    return names.flatmap(lambda name: st.tuples(st.just(name), wrong[name])).map(
        lambda field: (field[0], {field[0]: field[1]})
    ) | unknown.map(lambda name: (name, {name: 1}))


def job_name_prefixes() -> st.SearchStrategy[str]:
    """Draws a valid prefix of job names: 1 to 12 characters, so that a name fits in 32."""
    return st.from_regex(r"[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)


def training_job_names() -> st.SearchStrategy[str]:
    """Draws a name of a training job, a model or a transform job: up to SageMaker's 63."""
    return st.from_regex(r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?", fullmatch=True)


def s3_output_paths() -> st.SearchStrategy[str]:
    """Draws an S3OutputPath: a bucket, up to three path segments, and up to two last slashes."""
    segment = st.from_regex(r"[a-zA-Z0-9._-]{1,12}", fullmatch=True)
    bucket = st.from_regex(r"[a-z0-9][a-z0-9.-]{1,30}[a-z0-9]", fullmatch=True)
    slashes = st.integers(0, 2).map(lambda count: "/" * count)
    return st.builds(
        lambda bucket, path, slashes: "s3://" + "/".join((bucket, *path)) + slashes,
        bucket,
        st.lists(segment, max_size=3),
        slashes,
    )


def status_counters() -> st.SearchStrategy[dict[str, Any]]:
    """Draws both counters of a tuning job, up to the 750 training jobs that SageMaker allows."""
    count = st.integers(0, 750)
    training = ("Completed", "InProgress", "RetryableError", "NonRetryableError", "Stopped")
    objective = ("Succeeded", "Pending", "Failed")
    return st.fixed_dictionaries(
        {
            "TrainingJobStatusCounters": st.fixed_dictionaries(dict.fromkeys(training, count)),
            "ObjectiveStatusCounters": st.fixed_dictionaries(dict.fromkeys(objective, count)),
        }
    )


def tuning_job_descriptions() -> st.SearchStrategy[dict[str, Any]]:
    """Draws what Step Functions hands on of DescribeHyperParameterTuningJob, best job included.

    Only the fields around those that the workflow reads: the rest passes through unread.
    """
    return st.builds(
        lambda counters, name, path, status: {
            "HyperParameterTuningJobName": "tune-model",
            "HyperParameterTuningJobStatus": status,
            "TrainingJobDefinition": {"OutputDataConfig": {"S3OutputPath": path}},
            "BestTrainingJob": {"TrainingJobName": name, "TrainingJobStatus": "Completed"},
            **counters,
        },
        status_counters(),
        training_job_names(),
        s3_output_paths(),
        st.sampled_from(["Completed", "Stopped"]),
    )


def hostile_values() -> st.SearchStrategy[Any]:
    """Draws what JSON can hold and nobody means: huge, nested, not finite, of another type.

    A text of 256 KiB is the longest that a state may hold; Python's own limit of digits and of
    nesting aren't reached, for the Lambda runtime's JSON reader refuses those before.
    """
    numbers = st.sampled_from([math.nan, math.inf, -math.inf, 10**4_000, -0.0, 1e308])
    nested = st.integers(1, 400).map(_nested)
    return hostile_texts() | numbers | nested | st.booleans() | json_values()


def hostile_texts() -> st.SearchStrategy[str]:
    """Draws a text that is huge, or whose characters turn direction, end strings or need pairs."""
    return st.sampled_from(["x" * 262_144, "\u202e\U0001f600\x00" * 1_000, "{" * 10_000, "\n", ""])


def _nested(depth: int) -> Any:
    value: Any = None
    for level in range(depth):
        value = [value] if level % 2 else {"a": value}
    return value


@cache
def described_tuning_jobs() -> st.SearchStrategy[dict[str, Any]]:
    """Draws what botocore's model of SageMaker allows DescribeHyperParameterTuningJob to answer.

    The best training job and the training job's definition are there or not; of what the
    function doesn't read, only what the API requires.
    """
    model = botocore.session.get_session().get_service_model("sagemaker")
    shape = model.operation_model("DescribeHyperParameterTuningJob").output_shape
    assert isinstance(shape, StructureShape)
    members = {name: from_shape(member) for name, member in shape.members.items()}
    optional = ("BestTrainingJob", "TrainingJobDefinition", "FailureReason")
    # Required in no version of the model, and in every answer.
    counters = ("TrainingJobStatusCounters", "ObjectiveStatusCounters")
    return st.fixed_dictionaries(
        {name: members[name] for name in (*shape.required_members, *counters)},
        optional={name: members[name] for name in optional},
    )


def from_shape(shape: Shape) -> st.SearchStrategy[Any]:
    """Draws a value of a botocore shape: its enums, patterns, lengths and ranges.

    Of a structure, the required members and any of those that are no structures themselves;
    lists and maps hold up to one more than they must: longer values are more of the same. Times
    are the numbers that JSON carries.
    """
    least, most = int(shape.metadata.get("min", 0)), int(shape.metadata.get("max", 100))
    if isinstance(shape, StructureShape):
        return _structure_of_shape(shape)
    if isinstance(shape, ListShape):
        return st.lists(from_shape(shape.member), min_size=least, max_size=least + 1)
    if isinstance(shape, MapShape):
        pair = (from_shape(shape.key), from_shape(shape.value))
        return st.dictionaries(*pair, min_size=least, max_size=least + 1)
    if isinstance(shape, StringShape):
        return _text_of_shape(shape, least, most)
    numbers = {"boolean": st.booleans(), "timestamp": st.floats(0, 2e9), "double": st.floats()}
    return numbers.get(shape.type_name, st.integers(least, max(least, most)))


def _structure_of_shape(shape: StructureShape) -> st.SearchStrategy[dict[str, Any]]:
    required = {name: from_shape(shape.members[name]) for name in shape.required_members}
    plain = {n: m for n, m in shape.members.items() if not isinstance(m, StructureShape)}
    optional = {n: from_shape(m) for n, m in plain.items() if n not in required}
    return st.fixed_dictionaries(required, optional=optional)


def _text_of_shape(shape: StringShape, least: int, most: int) -> st.SearchStrategy[str]:
    if shape.enum:
        return st.sampled_from(shape.enum)
    pattern = str(shape.metadata.get("pattern", ".*")).replace(r"\p{L}\p{M}\p{Z}\p{N}\p{P}", "ä ")
    texts = st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True)
    return texts.map(lambda text: text[:most]).filter(
        lambda text: len(text) >= least and re.fullmatch(pattern, text) is not None
    )


def model_arns() -> st.SearchStrategy[tuple[str, str]]:
    """Draws a model's ARN, in any partition, and the name that stands in it."""
    account = st.from_regex(r"[0-9]{12}", fullmatch=True)
    return st.builds(
        lambda partition, region, account, name: (
            f"arn:{partition}:sagemaker:{region}:{account}:model/{name}",
            name,
        ),
        st.sampled_from(AWS_PARTITIONS),
        st.sampled_from(_LAMBDA_REGIONS),
        account,
        training_job_names(),
    )


# --- Terraform: mirrors of the provider, environments, values of variables ---


def provider_versions() -> st.SearchStrategy[tuple[int, int, int]]:
    """Draws a provider's version on either side of both ends of the range."""
    return st.tuples(st.integers(4, 7), st.integers(99, 101), st.integers(0, 2))


def environments() -> st.SearchStrategy[dict[str, str]]:
    """Draws environment variables: every kind that Terraform or the AWS provider reads.

    Values are printable and not empty, as those of a shell are.
    """
    names = ["AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"]
    names += ["AWS_ENDPOINT_URL_S3", "AWS_CONFIG_FILE", "AWS_REGION", "AWS_CA_BUNDLE"]
    names += ["TF_VAR_name", "TF_LOG", "TF_DATA_DIR", "TF_WORKSPACE", "HOME", "PATH", "HTTPS_PROXY"]
    values = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)
    return st.dictionaries(st.sampled_from(names) | st.from_regex(r"AWS_[A-Z]{1,9}"), values)


def variable_values() -> st.SearchStrategy[Any]:
    """Draws a value of a Terraform variable: what JSON and Terraform's types have in common.

    Strings are a line each, so that a call's noted arguments can be told apart.
    """
    texts = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=10)
    scalars = st.none() | st.booleans() | st.integers() | texts
    return scalars | st.lists(scalars, max_size=3) | st.dictionaries(texts, scalars, max_size=3)


# --- State machines: definitions for the static checker, and texts for its readers ---


@st.composite
def state_machines(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition of the sample's family: up to three steps, two levels of branches.

    Every kind of state and of SageMaker integration, Retry and Catch, variables and intrinsic
    functions occur; three steps are enough for each pair of neighbours.
    """
    chain = Chain(draw, STEPS, depth=2)
    chain.fill()
    return chain.machine()


@st.composite
def state_machines_of_every_step(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition with each kind of step once, in any order.

    One level of branches: a mutation needs its place to exist, not to be deep.
    """
    chain = Chain(draw, STEPS, depth=1)
    for kind in draw(st.permutations(list(STEPS))):
        chain.add(kind)
    return chain.machine()


@st.composite
def jsonata_machines(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition in JSONata: up to three steps, two levels of branches."""
    chain = JsonataChain(draw, JSONATA_STEPS, depth=2)
    chain.fill()
    return chain.machine()


@st.composite
def jsonata_machines_of_every_step(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition in JSONata with each kind of step once, in any order."""
    chain = JsonataChain(draw, JSONATA_STEPS, depth=1)
    for kind in draw(st.permutations(list(JSONATA_STEPS))):
        chain.add(kind)
    return chain.machine()


@st.composite
def runnable_machines(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition that the embedded AWS runs in no time, and that enters each state.

    Pass, Choice, Wait 0, Parallel, Map and one function; it begins with constant data, so that
    every path that follows is one into known data. Up to three steps, one level of branches.
    """
    chain = RunnableChain(draw, RUNNABLE, depth=1)
    chain.add("Constant")
    chain.fill()
    return chain.machine()


@st.composite
def runnable_jsonata_machines(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a valid definition in JSONata that the embedded AWS runs in no time.

    It enters each state and evaluates each expression; it begins with constant data, so that what
    an expression reads is known. Up to three steps, one level of branches.
    """
    chain = RunnableJsonataChain(draw, RUNNABLE_JSONATA, depth=1)
    chain.add("Constant")
    chain.fill()
    return chain.machine()


def json_texts() -> st.SearchStrategy[str]:
    """Draws the text of any JSON value, compact or indented, with or without escapes."""
    return st.builds(
        lambda value, indent, ascii_only: json.dumps(value, indent=indent, ensure_ascii=ascii_only),
        json_values(),
        st.none() | st.integers(0, 4),
        st.booleans(),
    )


# --- Documents: JSON objects with placeholders, as in asl/ and iam/ ---

PLACEHOLDERS = ("bucket", "training_image", "sagemaker_role_arn")


def documents() -> st.SearchStrategy[dict[str, Any]]:
    """Draws a document: a JSON object whose strings may hold placeholders.

    Small, for a document's every string is treated alike; rich in `$`, `%`, braces, quotes and
    `arn:aws:`, which are what rendering has to keep apart.
    """
    placeholder = st.sampled_from(PLACEHOLDERS).map(lambda name: f"${{{name}}}")
    pieces = placeholder | st.sampled_from(["$", "%", "{", '"', "\\", "/", "~", ":", "é"])
    text = st.lists(pieces | st.text(_encodable(), max_size=3), max_size=4).map("".join)
    strings = (text | text.map("arn:aws:".__add__)).filter(_only_known_placeholders)
    keys = st.text(_encodable(exclude="{}") | st.sampled_from("/~$%"), max_size=4)
    scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | strings
    inner = st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
        max_leaves=12,
    )
    return st.dictionaries(keys, inner, max_size=4)


def _encodable(exclude: str = "") -> st.SearchStrategy[str]:
    return st.characters(codec="utf-8", exclude_characters=exclude)


def _only_known_placeholders(text: str) -> bool:
    names: list[str] = re.findall(r"\$\{([A-Za-z_]\w*)\}", text, flags=re.ASCII)
    return set(names) <= set(PLACEHOLDERS)


def pointers(value: object, at: str = "") -> list[str]:
    """Lists the JSON pointers of a value and of everything in it."""
    if isinstance(value, dict):
        members = [(key.replace("~", "~0").replace("/", "~1"), v) for key, v in value.items()]
    elif isinstance(value, list):
        members = [(str(index), v) for index, v in enumerate(value)]
    else:
        members = []
    return [at, *(found for key, v in members for found in pointers(v, f"{at}/{key}"))]


def source_folders() -> st.SearchStrategy[dict[str, bytes]]:
    """Draws the files of a function's folder: a handler, up to three more, one level deep."""
    name = st.from_regex(r"(sub/)?[a-z]{1,8}\.(py|json)", fullmatch=True)
    more = st.dictionaries(name, st.binary(max_size=50), max_size=3)
    handler = st.binary(max_size=50).map(lambda code: {"handler.py": code})
    return st.builds(operator.or_, more, handler)


# --- SageMaker: ranges, hyperparameters, tables ---


@st.composite
def parameter_ranges(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """A range of a tuning job: its list's name, and the range as the API takes it.

    Any scaling that suits the bounds, a single value included; 1e9 is beyond any hyperparameter,
    and 1e-6 is the least positive bound, so that a logarithm of the quotient stays exact.
    """
    integer = draw(st.booleans())
    scaling = draw(
        st.sampled_from(
            ["Auto", "Linear", "Logarithmic", *([] if integer else ["ReverseLogarithmic"])]
        )
    )
    least, most = {"Logarithmic": (1e-6, 1e9), "ReverseLogarithmic": (0.0, 0.999999)}.get(
        scaling, (-1e9, 1e9)
    )
    number: st.SearchStrategy[float] = (
        st.integers(max(1, round(least)) if scaling == "Logarithmic" else round(least), int(1e9))
        if integer
        else st.floats(least, most)
    )
    low, high = sorted([draw(number), draw(number)])
    name = "IntegerParameterRanges" if integer else "ContinuousParameterRanges"
    each = {"MinValue": repr(low), "MaxValue": repr(high), "ScalingType": scaling}
    return name, {"Name": "searched", **each}


@st.composite
def tables(draw: st.DrawFn, max_rows: int = 20, max_columns: int = 6) -> list[list[float | None]]:
    """Rows of numbers, None for an empty field; 32-bit, for XGBoost's tables are.

    At least two columns: a line of one empty field is an empty line, which CSV readers skip.
    """
    columns = draw(st.integers(2, max_columns))
    number = st.floats(width=32, allow_nan=False, allow_infinity=False) | st.none()
    row = st.lists(number, min_size=columns, max_size=columns)
    return draw(st.lists(row, min_size=1, max_size=max_rows))


def hyperparameters() -> st.SearchStrategy[dict[str, str]]:
    """Hyperparameters that every XGBoost image takes for regression, few rounds to stay quick.

    Thousandths: XGBoost reads 32-bit numbers and refuses those too small for them.
    """

    def real(low: float, high: float) -> st.SearchStrategy[str]:
        return st.integers(round(low * 1000), round(high * 1000)).map(lambda n: repr(n / 1000))

    optional = {
        "eta": real(0.125, 1),
        "gamma": real(0, 5),
        "max_depth": st.integers(1, 8).map(str),
        "max_delta_step": st.integers(0, 10).map(str),
        "alpha": real(0, 1000),
        "lambda": real(0, 10),
        "min_child_weight": real(0, 20),
        "base_score": real(0.25, 4),
        "tree_method": st.sampled_from(["exact", "hist", "approx"]),
    }
    required = {"num_round": st.integers(1, 5).map(str)}
    return st.fixed_dictionaries(required, optional=optional)


# --- Executions: event histories as GetExecutionHistory returns them ---

_HISTORY_START = datetime(2026, 1, 1, tzinfo=UTC)


def _event(number: int, previous: int, kind: str, at: float, **details: Any) -> dict[str, Any]:
    """Builds one history event `at` seconds after the first."""
    timestamp = _HISTORY_START + timedelta(seconds=at)
    return {
        "id": number,
        "previousEventId": previous,
        "type": kind,
        "timestamp": timestamp,
        **details,
    }


@st.composite
def linear_histories(
    draw: st.DrawFn,
) -> tuple[list[tuple[str, float]], list[dict[str, Any]]]:
    """Draws a succeeded execution's (state, seconds) pairs and its events.

    Up to 8 states, names repeated now and then, as a loop through a Choice state repeats them;
    durations are whole seconds, so that sums are exact.
    """
    states = draw(
        st.lists(
            st.tuples(st.sampled_from(["Generate", "Tune", "Save"]), st.integers(0, 90_000)),
            min_size=1,
            max_size=8,
        )
    )
    events, at = [_event(1, 0, "ExecutionStarted", 0)], 0
    for name, seconds in states:
        last = len(events)
        entered, left = {"name": name, "input": "{}"}, {"name": name, "output": "{}"}
        events.append(
            _event(last + 1, last, "TaskStateEntered", at, stateEnteredEventDetails=entered)
        )
        at += seconds
        events.append(
            _event(last + 2, last + 1, "TaskStateExited", at, stateExitedEventDetails=left)
        )
    end = {"output": "{}"}
    last = len(events)
    events.append(
        _event(last + 1, last, "ExecutionSucceeded", at, executionSucceededEventDetails=end)
    )
    return [(name, float(seconds)) for name, seconds in states], events


@dataclass(frozen=True)
class Branch:
    """A state that ran in a branch of its own: the ids of its entering and leaving events."""

    name: str
    entered: int
    exited: int


@st.composite
def parallel_histories(draw: st.DrawFn) -> tuple[list[Branch], list[dict[str, Any]]]:
    """Draws branches of a Parallel state, their events interleaved in any order.

    Two to four branches of one state each; several share a name, as iterations of a Map do. Each
    event comes a second after the one before, so that its id tells its time.
    """
    names = draw(st.lists(st.sampled_from(["A", "B"]), min_size=2, max_size=4))
    order = draw(st.permutations([index for index in range(len(names)) for _ in range(2)]))
    events: list[dict[str, Any]] = [_event(1, 0, "ExecutionStarted", 1)]
    entered: dict[int, int] = {}
    branches = []
    for index in order:
        number, name = len(events) + 1, names[index]
        if index not in entered:
            entered[index] = number
            details = {"stateEnteredEventDetails": {"name": name}}
            events.append(_event(number, 1, "PassStateEntered", number, **details))
        else:
            details = {"stateExitedEventDetails": {"name": name}}
            events.append(_event(number, entered[index], "PassStateExited", number, **details))
            branches.append(Branch(name, entered[index], number))
    return branches, events


def member_names() -> st.SearchStrategy[str]:
    """Draws a member's name that a path can name in both notations: no quotes, no backslashes."""
    return st.text(
        st.characters(categories=["L", "N"], include_characters="_-"), min_size=1, max_size=6
    )


@st.composite
def places_in_data(draw: st.DrawFn) -> tuple[Any, list[str | int]]:
    """Draws a JSON value with members and elements, and the steps to a place in it.

    Names are plain so that the steps can be written as a path; three levels hold every case.
    """
    values = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(member_names(), inner, min_size=1, max_size=3)
        ),
        max_leaves=6,
    )
    value = draw(values)
    steps: list[str | int] = []
    at: Any = value
    while isinstance(at, list | dict) and draw(st.integers(0, 3)):
        keys: list[Any] = list(at) if isinstance(at, dict) else list(range(len(at)))
        step: Any = draw(st.sampled_from(keys))
        steps.append(step)
        at = at[step]
    return value, steps


# --- Own data: CSV files that a person gives to `tune-model run --data` ---


def csv_fields(*, missing: bool) -> st.SearchStrategy[str]:
    """Draws a field of a CSV file as XGBoost reads it: numbers as programs print them.

    Where a value may be missing, now and then nothing or NaN; never infinities, which no
    program means.
    """
    numbers = st.integers(-(10**9), 10**9).map(str) | st.floats(
        allow_nan=False, allow_infinity=False
    ).map(repr)
    spaced = st.builds("{}{}{}".format, st.sampled_from(["", " "]), numbers, st.just(""))
    return spaced | st.sampled_from(["", "nan", "NaN"]) if missing else spaced


@st.composite
def own_data(draw: st.DrawFn) -> dict[str, list[list[str]]]:
    """Draws the rows of train, validation and test that fit together.

    Up to 4 features and 5 rows: one is like the next. A file of one feature whose value is
    missing would be an empty line, so with one feature none is.
    """
    features = draw(st.integers(1, 4))
    value = csv_fields(missing=features > 1)
    rows = st.lists(st.lists(value, min_size=features, max_size=features), min_size=1, max_size=5)
    labels = csv_fields(missing=False)
    return {
        "train": [[draw(labels), *row] for row in draw(rows)],
        "validation": [[draw(labels), *row] for row in draw(rows)],
        "test": draw(rows),
    }


# --- IAM: statements of policies, and actions that they may speak of ---


def iam_actions() -> st.SearchStrategy[str]:
    """Draws an action of a few, so that statements and calls often speak of the same."""
    return st.sampled_from(["s3:GetObject", "s3:PutObject", "s3:ListBucket", "sts:TagSession"])


@st.composite
def iam_statements(draw: st.DrawFn) -> dict[str, Any]:
    """Draws a statement with wildcards, negations and a condition: one of each kind suffices."""
    element = draw(st.sampled_from(["Action", "NotAction"]))
    patterns = iam_actions() | st.sampled_from(["*", "s3:*", "s3:Get*", "S3:putobject", "sts:?ag*"])
    statement: dict[str, Any] = {
        "Effect": draw(st.sampled_from(["Allow", "Deny"])),
        element: draw(st.lists(patterns, min_size=1, max_size=3)),
        "Resource": draw(st.sampled_from(["*", "arn:aws:s3:::bucket/*", "arn:aws:s3:::other"])),
    }
    if draw(st.booleans()):
        operator = draw(st.sampled_from(["StringEquals", "StringNotEquals", "StringLikeIfExists"]))
        statement["Condition"] = {operator: {"aws:name": draw(st.sampled_from(["x", "*"]))}}
    return statement


# What a call of `iam_calls` says of itself: one value of each type, several, and an empty one.
IAM_CONTEXT = {
    "aws:name": ("ann",),
    "aws:age": ("7",),
    "aws:time": ("2026-01-01T00:00:00+00:00",),
    "aws:flag": ("true",),
    "aws:ip": ("127.0.0.1",),
    "aws:sourcearn": ("arn:aws:states:us-west-2:123456789012:stateMachine:tune",),
    "aws:tags": ("a", "b"),
    "aws:nothing": ("",),
}


def iam_conditions() -> st.SearchStrategy[dict[str, Any]]:
    """Draws a Condition with one to three operators, each with a value that may fit or not.

    The values are of each operator's type, of another's, of none, or not there; the keys are those
    of IAM_CONTEXT and one that no call has.
    """
    keys = st.sampled_from([*IAM_CONTEXT, "aws:absent"])
    value = iam_condition_values()
    block = st.dictionaries(keys, value | st.lists(value, max_size=3), min_size=1, max_size=2)
    return st.dictionaries(iam_operators(), block, min_size=1, max_size=3)


def iam_condition_values() -> st.SearchStrategy[str]:
    """Draws a value of a condition: one that a call has, one near it, a variable, or nonsense."""
    values = st.sampled_from([value for values in IAM_CONTEXT.values() for value in values])
    near = st.sampled_from(["8", "2030-01-01", "false", "127.0.0.0/8", "arn:aws:*:*:*:*", "*"])
    variables = st.sampled_from(["${aws:name}", "${aws:absent}", "${aws:tags}", "${*}"])
    return values | near | variables | unreadable_iam_values()


@st.composite
def iam_operators(draw: st.DrawFn) -> str:
    """Draws an operator with any of its qualifiers; `Null` takes no IfExists."""
    name = draw(st.sampled_from(IAM_OPERATORS))
    suffix = draw(st.sampled_from(["", "IfExists"])) if name != "Null" else ""
    return draw(st.sampled_from(["", "ForAllValues:", "ForAnyValue:"])) + name + suffix


_ORDERS = ("Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals")
IAM_TYPED_OPERATORS = (
    *(f"Numeric{order}" for order in _ORDERS),
    *(f"Date{order}" for order in _ORDERS),
    *("Bool", "IpAddress", "NotIpAddress"),
    *("ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"),
)
IAM_OPERATORS = (
    *IAM_TYPED_OPERATORS,
    *("StringEquals", "StringNotEquals", "StringLike", "StringNotLike"),
    *("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "BinaryEquals", "Null"),
)


def unreadable_iam_values() -> st.SearchStrategy[str]:
    """Draws a text that is no number, time, truth, address or ARN, though it looks like one."""
    traps = ["", " ", "maybe", "NaN", "inf", "1_000", "0x1F", "yes", "1,5", "2026-13-01", "tune"]
    traps += ["10.0.0.0/255.0.0.0", "10.0.0", "10.0.0.0/33", "::/129", "arn:aws:s3"]
    return st.sampled_from(traps) | st.text(st.characters(categories=["Lo"]), max_size=5)


# --- Reports: texts that a page could take for markup, and histories of containers ---

PAGE_TRAPS = (
    "</script><script>document.title='taken'</script>",
    "<!--<script>",
    "<img src=x onerror=\"document.title='taken'\">",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt;&amp;",
    "'\"`${}",
    "\u202eright to left\u2066",
    "שלום עולם مرحبا",
    "line\u2028and\u2029paragraph",
    "nul\x00 bell\x07 escape\x1b[31m delete\x7f next\x85",
    "\ud800 alone",
    "👩‍🔬 \U0010ffff",
    "W" * 500,
    "wörd " * 60,
    "__proto__",
    "constructor",
)


def page_texts() -> st.SearchStrategy[str]:
    """Draws texts that could break out of a page, spoof it or break its layout, and any others."""
    anything = st.text(st.characters(exclude_categories=[]), min_size=1, max_size=40)
    return st.sampled_from(PAGE_TRAPS) | anything


# --- Prices ---


def listed_products() -> st.SearchStrategy[Listed]:
    """Draws a product of SageMaker's price list: two regions, types and uses beside the asked ones.

    Prices have at most ten digits, as the list writes them; up to three terms, of different dates,
    and up to three tiers a term.
    """
    usd = st.integers(1, 10**12).map(lambda units: units / 10**10)
    dates = st.dates().map(lambda date: f"{date.isoformat()}T00:00:00Z")
    terms = st.dictionaries(dates, st.lists(usd, min_size=1, max_size=3), min_size=1, max_size=3)
    uses = st.sampled_from(["Train", "Tsform", "Host", "Processing"])
    types = st.sampled_from(["ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge"])
    usages = st.builds(lambda use, type_: f"{use}:{type_}", uses, types)
    return st.builds(
        Listed, st.sampled_from(["us-west-2", "us-east-1", "eu-west-1"]), usages, terms
    )


# --- The terminal ---


def terminal_texts() -> st.SearchStrategy[str]:
    """Draws texts that rule a terminal, spoof it or break rich's markup, mixed with any others.

    Controls and format characters are one in a hundred of all characters, so they are drawn apart.
    """
    rare = st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"])
    piece = st.sampled_from(HOSTILE) | rare | st.text(st.characters(exclude_categories=[]))
    return st.lists(piece, max_size=4).map("".join)
