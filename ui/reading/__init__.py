"""The reading view: an article's text with who said what, and the person's notes beside it.

Its parts are loaded when they are asked for: the window's first rows need none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.reading.pane import ReadingPane as ReadingPane

_MODULE_OF = {"ReadingPane": "ui.reading.pane"}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_MODULE_OF[name]), name)
