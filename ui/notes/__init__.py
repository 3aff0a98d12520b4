"""Notes in the window: the editor of one note, and the page of all notes of the library.

Its parts are loaded when they are asked for: the window's first rows need none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.notes.editor import NoteEditor as NoteEditor
    from ui.notes.editor import SaveState as SaveState
    from ui.notes.page import NotesPage as NotesPage

_MODULE_OF = {"NoteEditor": "ui.notes.editor", "NotesPage": "ui.notes.page", "SaveState": "ui.notes.editor"}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_MODULE_OF[name]), name)
