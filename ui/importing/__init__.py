"""Bringing articles in: files dropped or chosen, progress below the window, and what became of each file.

Its parts are loaded when they are asked for: the window's first rows need little of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.importing.controller import ImportController as ImportController
    from ui.importing.report import ImportReportDialog as ImportReportDialog
    from ui.importing.strip import ImportStrip as ImportStrip

_MODULE_OF = {
    "ImportController": "ui.importing.controller",
    "ImportReportDialog": "ui.importing.report",
    "ImportStrip": "ui.importing.strip",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_MODULE_OF[name]), name)
