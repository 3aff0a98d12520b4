"""The notes that link to what is shown: a line each, below a note, an article or a speaker's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader import Library, NoteRow, first_line
from ui import wording
from ui.controls import clear_layout, heading, quiet_button
from ui.labels import ElidedLabel
from ui.notes.model import place_of
from ui.tasks import Tasks
from ui.theme import ui_font

SHOWN = 6


class Backlink(ElidedLabel):
    """One note by its first words; a click or Return opens it."""

    opened = Signal()

    def __init__(self, row: NoteRow) -> None:
        super().__init__(wording.dotted(first_line(row.note.shown) or "…", place_of(row)))
        self.setFont(ui_font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(24)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the note."""
        event.accept()
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Backlinks(QWidget):
    """Reads them off the GUI thread; takes no room where there are none. `opened` carries the note."""

    opened = Signal(NoteRow)
    changed = Signal()  # they came, or went

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._target: tuple[str, int] | None = None
        self._channel = f"backlinks {id(self)}"
        self._rows: Sequence[NoteRow] = ()
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_for(self, kind: str, target_id: int | None) -> None:
        """Show what links to an "article", "speaker" or "note"; None shows nothing."""
        if target_id is None:
            self._target = None
            self._tasks.drop(self._channel)
            self._show(())
            return
        if self._target != (kind, target_id):
            self._all = False
        self._target = (kind, target_id)
        library = self._library
        self._tasks.latest(self._channel, lambda: library.backlinks(kind, target_id), self._show)

    def refresh(self) -> None:
        """Read them again, as when a note was written."""
        if self._target is not None:
            self.show_for(*self._target)

    def _show(self, rows: Sequence[NoteRow]) -> None:
        self._rows = rows
        clear_layout(self._column)
        if rows:
            words = wording.counted(
                len(rows), self.tr("Linked from %n note"), self.tr("Linked from %n notes")
            )
            self._column.addWidget(heading(words))
        for row in rows if self._all else rows[:SHOWN]:
            line = Backlink(row)
            line.opened.connect(lambda row=row: self.opened.emit(row))
            self._column.addWidget(line)
        if len(rows) > SHOWN and not self._all:
            more = quiet_button(wording.counted(len(rows) - SHOWN, self.tr("%n more"), self.tr("%n more")))
            more.clicked.connect(self._show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(rows))
        self.changed.emit()

    def count(self) -> int:
        """How many there are."""
        return len(self._rows)

    def _show_all(self) -> None:
        self._all = True
        self._show(self._rows)

    def lines(self) -> list[str]:
        """What it says, for those who ask."""
        found = [self._column.itemAt(at) for at in range(self._column.count())]
        lines = [item.widget() for item in found if item is not None]
        return [line.whole() for line in lines if isinstance(line, Backlink)]
