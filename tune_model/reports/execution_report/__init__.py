"""The report of an execution: one HTML file that needs nothing else."""

from tune_model.reports.execution_report.gathering import Sources, assembled, gather, picture
from tune_model.reports.execution_report.page import render
from tune_model.reports.execution_report.page_data import ReportData, TuningData

__all__ = [
    "ReportData",
    "Sources",
    "TuningData",
    "assembled",
    "gather",
    "picture",
    "render",
]
