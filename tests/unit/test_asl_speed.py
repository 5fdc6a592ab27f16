"""The checker's speed: an editor may check at each keystroke."""

import json
import time
from itertools import pairwise

import pytest

import asl_check
from tests.unit.asl_documents import Body

CALL = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke"}


def chain(number: int, language: str) -> str:
    """Returns 100 tasks one after the other, none of whose expressions another one has."""
    names = [f"S{number}-{index}" for index in range(101)]
    states: dict[str, Body] = {names[-1]: {"Type": "Succeed"}}
    for name, following in pairwise(names):
        if language == "JSONata":
            payload = f"{{% $states.input.items[price > 1].'{name}' %}}"
            given: Body = {"Arguments": {"FunctionName": "f", "Payload": {"a": payload}}}
            given["Output"] = f"{{% $states.result.Payload.`{name}` %}}"
        else:
            given = {"Parameters": {"FunctionName": "f", "Payload": {"a.$": f"$['{name}']"}}}
            given["ResultPath"] = f"$['{name}']"
        states[name] = {**CALL, **given, "Next": following}
    return json.dumps({"QueryLanguage": language, "StartAt": names[0], "States": states})


@pytest.mark.parametrize("language", ["JSONPath", "JSONata"])
def test_a_hundred_new_states_are_checked_in_no_time(language: str) -> None:
    taken = []
    for number in range(6):
        text = chain(number, language)
        began = time.process_time()
        assert asl_check.check(text) == []
        taken.append(time.process_time() - began)
    # 50 ms is the aim on two cores of 2024; a slower machine may take twice that.
    assert min(taken) < 0.1, taken
