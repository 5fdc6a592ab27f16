"""The report of an execution: one HTML file that needs nothing else."""

from tune_model.operations.report.data import ReportData
from tune_model.operations.report.gathering import Sources, gather, picture
from tune_model.operations.report.page import render

__all__ = ["ReportData", "Sources", "gather", "picture", "render"]
