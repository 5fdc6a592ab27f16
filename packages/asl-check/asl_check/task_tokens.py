"""Task tokens: a task that waits for one sends it, and no other state has one."""

import re

from asl_check.definition import State, as_text
from asl_check.findings import Collector
from asl_check.integrations import TOKEN
from asl_check.jsonata_fields import strings
from asl_check.placeholders import is_open
from asl_check.task_resources import parse_resource

_READS = re.compile(r"(?:\$\$|context)\.Task\.Token\b")
# The whole context object, or its Task, holds the token too.
_MAY_READ = re.compile(r"\$\$(?!\.)|\$\$\.Task\b|\bcontext\b(?!\.(?!Task\b))")


def check_token(state: State, collector: Collector) -> None:
    """Report a token that is waited for and not sent, or sent and not waited for.

    Args:
        state: The state.
        collector: Gets the findings.
    """
    arn = as_text(state.body.get("Resource"))
    resource = parse_resource(arn)
    if resource is not None and resource.pattern == TOKEN:
        field = "Arguments" if state.is_jsonata else "Parameters"
        texts = list(strings(state.body.get(field), ""))
        if not any(_MAY_READ.search(text) for _, text in texts):
            message = f"{field} sends no task token, so that nobody can answer"
            place = state.at(field) if field in state.body else state.pointer
            collector.add("token-unused", place, message, "Task.Token of the context object")
    elif state.type != "Task" or not is_open(arn):
        for field, value in state.body.items():
            if field not in {"Branches", "ItemProcessor", "Iterator", "Comment"}:
                _check_reads(state.at(field), value, collector)


def _check_reads(pointer: str, value: object, collector: Collector) -> None:
    for place, text in strings(value, pointer):  # type: ignore[arg-type]
        if _READS.search(text):
            message = "there is no task token: the state doesn't wait for one"
            collector.add("token-absent", place, message, f"a Resource that ends in .{TOKEN}")
