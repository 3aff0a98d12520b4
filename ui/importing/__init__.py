"""Bringing articles in: files dropped or chosen, progress below the window, and what became of each file."""

from ui.importing.controller import ImportController
from ui.importing.report import ImportReportDialog
from ui.importing.strip import ImportStrip

__all__ = ["ImportController", "ImportReportDialog", "ImportStrip"]
