"""Workflow types: what an Express workflow, or a distributed Map's Express children, can't do.

From the guide's pages "Choosing workflow type in Step Functions" and "Discover service
integration patterns in Step Functions".
"""

from typing import Final, Literal

from asl_check.definition import Machine, as_object, as_text, branches, every_machine
from asl_check.findings import Collector
from asl_check.task_resources import parse_resource

WorkflowType = Literal["STANDARD", "EXPRESS"]
STANDARD: Final[WorkflowType] = "STANDARD"
EXPRESS: Final[WorkflowType] = "EXPRESS"

_EXPECTED = "a workflow of type STANDARD"


def check_workflow_type(machine: Machine, kind: WorkflowType, collector: Collector) -> None:
    """Report what the workflow's type, or that of a Map's children, doesn't support.

    Args:
        machine: The outermost machine.
        kind: Its type.
        collector: Gets the findings.
    """
    if kind == EXPRESS:
        _check_express(machine, collector)
        return
    for scope in every_machine(machine):
        if as_object(scope.body.get("ProcessorConfig")).get("ExecutionType") == EXPRESS:
            _check_express(scope, collector)


def _check_express(machine: Machine, collector: Collector) -> None:
    for state in machine.states().values():
        resource = parse_resource(as_text(state.body.get("Resource")))
        if state.type == "Task" and resource is not None:
            if resource.pattern:
                message = f"an Express workflow doesn't support .{resource.pattern}"
                collector.add("express-workflow", state.at("Resource"), message, _EXPECTED)
            elif not resource.service and not resource.function:
                message = "an Express workflow doesn't run activities"
                collector.add("express-workflow", state.at("Resource"), message, _EXPECTED)
        for branch in branches(state, machine.language):
            if as_object(branch.body.get("ProcessorConfig")).get("Mode") == "DISTRIBUTED":
                message = "an Express workflow has no distributed Map"
                place = f"{branch.pointer}/ProcessorConfig/Mode"
                collector.add("express-workflow", place, message, _EXPECTED)
            else:
                _check_express(branch, collector)
