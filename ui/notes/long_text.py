"""A long text comes into its field in parts: the first screens at once, the rest in turns of the event loop.

Until it is all there nothing is typed into it: the field asks for the rest before the first change. So no save, no
step of undo and no cursor ever knows less than the whole text.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.turns import Turns

FIRST, PART = 24_000, 40_000  # characters; a part takes some milliseconds
_PAUSE = 12  # ms between parts, for the preview, which a worker renders


def cut(text: str, start: int, size: int) -> int:
    """The end of the part that begins at `start`: before a new line, for a line in two parts is laid out twice."""
    if len(text) - start <= size:
        return len(text)
    at = text.rfind("\n", start + 1, start + size)
    at = at if at > 0 else text.find("\n", start + size)
    return at if at > 0 else len(text)


class LongText(QObject):
    """Loads one field."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._text = ""
        self._loaded = 0
        self._adding = False
        self._turns: Turns | None = None
        field.textChanged.connect(self._changed)

    def is_loading(self) -> bool:
        """Whether a part is still to come."""
        return self._turns is not None

    def text(self) -> str:
        """All of the text, as far as it is in the field or not. (`toPlainText` makes plain blanks of those that do
        not break.)"""
        if self._turns is not None:
            return self._text
        return self._field.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str) -> None:
        """Show another text, with nothing to undo."""
        self._stop()
        text = text.replace("\u2029", "\n")
        end = len(text) if "\r" in text else cut(text, 0, FIRST)  # Qt makes one new line of two signs
        self._text, self._loaded = text, end
        if end < len(text):
            self._turns = Turns(self._parts(), self, pause=_PAUSE)
        self._adding = True
        QPlainTextEdit.setPlainText(self._field, text[:end])
        self._adding = False

    def settle(self) -> None:
        """Have the rest now, before the text is changed."""
        if self._turns is not None:
            self._add(len(self._text))

    def _parts(self) -> Iterator[None]:
        while self._turns is not None:
            self._add(cut(self._text, self._loaded, PART))
            yield

    def _add(self, end: int) -> None:
        """Put the text up to `end` below what is there; the person's cursor and what is seen stay where they are."""
        field, document = self._field, self._field.document()
        own = field.textCursor()
        anchor, position = own.anchor(), own.position()
        self._adding = True
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._text[self._loaded : end])
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._adding = False
        self._loaded = end
        if own.position() != position or own.anchor() != anchor:  # at the end, it was carried along
            own.setPosition(anchor)
            own.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(own)
        if end == len(self._text):
            self._stop()

    def _changed(self) -> None:
        """Something else changed the text meanwhile, as a screen reader may: what is missing belongs below it."""
        if not self._adding:
            self.settle()

    def _stop(self) -> None:
        if self._turns is not None:
            self._turns.stop()
            self._turns.deleteLater()
            self._turns = None
        self._text = ""
