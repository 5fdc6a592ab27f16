"""What a deployed definition says, in either query language."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model.operations.machine import Machine, tries, with_execution

NAME = "$states.context.Execution.Name"
TEXTS = st.text(st.characters(exclude_characters="'&", exclude_categories=["Cs"]))


@given(st.lists(st.one_of(st.none(), TEXTS), min_size=1), st.text(min_size=1))
def test_texts_joined_with_the_executions_name_are_written_out(
    parts: list[str | None], name: str
) -> None:
    joined = " & ".join(NAME if part is None else f"'{part}'" for part in parts)
    written = "".join(name if part is None else part for part in parts)
    assert with_execution(f"{{% {joined} %}}", name) == written


@pytest.mark.parametrize("text", ["s3://b/k", "{% $at & '/x' %}", "{% f(1) %}", "{%%}"])
def test_other_texts_stay(text: str) -> None:
    assert with_execution(text, "name") == text


def machine(url: str) -> Machine:
    source = {"DataSource": {"S3DataSource": {"S3Uri": url}}}
    state = {
        "Resource": "arn:aws:states:::sagemaker:createTransformJob.sync",
        "Arguments": {"TransformInput": source},
    }
    return Machine("arn", {"States": {"Batch transform": state}}, None)


def test_keys_with_the_executions_name_keep_executions_apart() -> None:
    apart = machine(f"{{% 's3://b/executions/' & {NAME} & '/csv/test.csv' %}}")
    assert apart.keeps_executions_apart()
    assert apart.data_urls("one") == {"test": "s3://b/executions/one/csv/test.csv"}
    assert not machine("s3://b/csv/test.csv").keeps_executions_apart()
    assert not Machine("arn", {"States": {}}, None).keeps_executions_apart()


@pytest.mark.parametrize(
    ("rules", "most"),
    [
        ([], 1),
        ([{"ErrorEquals": ["SageMaker.AmazonSageMakerException"], "MaxAttempts": 9}], 1),
        ([{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 2}], 3),
        ([{"ErrorEquals": ["SageMaker.X", "States.ALL"], "MaxAttempts": 2}], 3),
        ([{"ErrorEquals": ["States.ALL"]}], 4),
    ],
)
def test_repeating_a_refused_call_starts_no_work_twice(
    rules: list[dict[str, Any]], most: int
) -> None:
    state = {"Type": "Task", "Retry": rules, "End": True}
    assert tries({"StartAt": "A", "States": {"A": state}}, state) == most
