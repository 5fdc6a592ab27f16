"""AWS's sample workflow "Tune a machine learning model", as Terraform in Python.

For an app of one's own in CDK for Terraform:

    from tune_model import Parameters, TuneModelWorkflow

    TuneModelWorkflow(stack, "churn", Parameters(name="churn", max_runtime_seconds=900))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tune_model.parameters import FailureNotification, Parameters, Schedule, Tuning, VpcConfig
    from tune_model.workflow import TuneModelWorkflow

__all__ = [
    "FailureNotification",
    "Parameters",
    "Schedule",
    "TuneModelWorkflow",
    "Tuning",
    "VpcConfig",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 (any of the names above)
    """Load CDK when it is asked for: the command line does without, and starts in half the time."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 (for a class only)

    module = "workflow" if name == "TuneModelWorkflow" else "parameters"
    return getattr(import_module(f"tune_model.{module}"), name)
