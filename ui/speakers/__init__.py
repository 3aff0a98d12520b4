"""Speakers in the window: one speaker's statements over the library, and the list of all speakers.

Its parts are loaded when they are asked for: the window's first rows need none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.speakers.directory import SpeakersPage as SpeakersPage
    from ui.speakers.page import SpeakerPage as SpeakerPage

_MODULE_OF = {"SpeakerPage": "ui.speakers.page", "SpeakersPage": "ui.speakers.directory"}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_MODULE_OF[name]), name)
