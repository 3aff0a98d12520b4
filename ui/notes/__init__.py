"""Notes in the window: the editor of one note, and the page of all notes of the library."""

from ui.notes.editor import NoteEditor, SaveState
from ui.notes.page import NotesPage

__all__ = ["NoteEditor", "NotesPage", "SaveState"]
