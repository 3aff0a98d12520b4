"""Taking articles out again: which, in what format, where to."""

from ui.exporting.controller import ExportController

__all__ = ["ExportController"]
