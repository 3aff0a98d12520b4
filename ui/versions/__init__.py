"""The text of an article as the person edits it, and its former versions."""

from ui.versions.editor import TextEditor
from ui.versions.history import VersionsDialog

__all__ = ["TextEditor", "VersionsDialog"]
