"""A line at the foot of a page that says what was just done, with Undo: in place of asking before doing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader import Changes, Library
from ui.controls import muted, quiet_button, set_kind
from ui.tasks import Tasks


class UndoStrip(QFrame):
    """Says what was done. Undo takes back that step only, never one that came after it."""

    undone = Signal(Changes)
    failed = Signal(Exception)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._step: int | None = None
        set_kind(self, "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 16, 8)
        row.setSpacing(8)
        self.words = muted("", 13)
        row.addWidget(self.words)
        self.undo = quiet_button(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        row.addStretch(1)
        close = quiet_button(self.tr("Close"))
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.hide()

    def say(self, sentence: str, changes: Changes) -> None:
        """Show `sentence` on the step that `changes` came of."""
        self._step = changes.step
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.undo.setVisible(changes.step is not None)
        self.show()

    def settle(self, step: int) -> None:
        """Undo would take back `step` now, 0 for none: an offer to take back another one is withdrawn."""
        if self._step is not None and self._step != step:
            self.hide()

    def _undo(self) -> None:
        library, step = self._library, self._step

        def work() -> Changes | None:
            return library.undo(step) if step is not None else None

        self.hide()
        done: Callable[[Changes | None], None] = self._done
        self._tasks.write(work, done, self.failed.emit)

    def _done(self, changes: Changes | None) -> None:
        if changes is not None:
            self.undone.emit(changes)
            return
        self.words.setText(self.tr("Something else was changed since; Edit > Undo goes back step by step."))
        self.undo.hide()
        self.show()
