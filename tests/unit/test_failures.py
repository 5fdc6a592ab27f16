"""Why training jobs failed, and jobs that were never made."""

import re
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from tune_model.operations.advice import advice
from tune_model.operations.failures import job_failures
from tune_model.operations.made import if_made

REASONS = st.lists(st.sampled_from(["out of memory", "bad csv", "no image", "e", "f"]), min_size=1)


@given(REASONS)
def test_each_reason_is_said_once_with_its_jobs_and_none_is_forgotten(reasons: list[str]) -> None:
    told = job_failures(reasons)
    distinct = list(dict.fromkeys(reasons))
    shown = distinct[:3]
    for sentence, reason in zip(told, shown, strict=False):
        numbers = [number for number, each in enumerate(reasons, 1) if each == reason]
        assert sentence.endswith(f": {reason}")
        named = [int(number) for number in re.findall(r"\d+", sentence.removesuffix(reason))]
        assert named[:3] == numbers[:3]
        assert len(numbers) <= 3 or named[-1] == len(numbers) - 3
    assert len(told) == len(shown) + (len(distinct) > 3)


@given(REASONS, st.integers(0, 9))
def test_where_one_job_did_not_fail_the_others_are_not_why(reasons: list[str], at: int) -> None:
    assert job_failures([*reasons[:at], None, *reasons[at:]]) == ()
    assert job_failures([]) == ()


def test_the_jobs_reasons_decide_the_next_step() -> None:
    cause = "All training jobs failed."
    assert "tune-model logs" in str(advice("States.TaskFailed", cause))
    reason = "ClientError: Cannot pull algorithm container. Either the image does not exist"
    assert "set training_image" in str(advice("States.TaskFailed", cause, [reason]))


def refusal(code: str) -> Any:
    def call() -> None:
        raise ClientError({"Error": {"Code": code}}, "DescribeTransformJob")

    return call


def test_a_job_that_was_never_made_is_none_and_any_other_refusal_stays_one() -> None:
    assert if_made(lambda: 1) == 1
    assert if_made(refusal("ResourceNotFound")) is None
    with pytest.raises(ClientError):
        if_made(refusal("AccessDeniedException"))
