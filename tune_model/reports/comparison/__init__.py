"""Executions side by side: what differs in their data, tuning, results and cost."""

from tune_model.reports.comparison.page import render
from tune_model.reports.comparison.rows import Cell, Row, compare

__all__ = ["Cell", "Row", "compare", "render"]
