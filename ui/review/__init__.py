"""Deciding about statements: the queue of what the engine is not sure of, and applying one decision to more.

Its parts are loaded when they are asked for: the window's first rows need none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.review.alike import AlikeDialog as AlikeDialog
    from ui.review.page import ReviewPage as ReviewPage

_MODULE_OF = {"AlikeDialog": "ui.review.alike", "ReviewPage": "ui.review.page"}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_MODULE_OF[name]), name)
