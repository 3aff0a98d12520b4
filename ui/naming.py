"""Asking for a name: a small window that asks for nothing else, and the names of speakers while one is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader import Library
from ui.controls import Button, TextField, muted, primary_button, serif_title
from ui.tasks import Tasks
from ui.theme import Appearance

WIDTH = 420


class NameDialog(QDialog):
    """Return takes it, Escape leaves things as they are.

    `named` carries what was typed, without blanks around it; an empty name is taken only where that is allowed.
    """

    named = Signal(str)

    def __init__(
        self, title: str, name: str, hint: str, parent: QWidget | None = None, *, may_be_empty: bool = False
    ) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(serif_title(title, 18))
        self.field = TextField(title)
        self.field.setText(name)
        self.field.selectAll()
        column.addWidget(self.field)
        self.hint = muted(hint, 11)
        self.hint.setWordWrap(True)
        self.hint.setVisible(bool(hint))
        column.addWidget(self.hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self.save = primary_button(self.tr("Save"))
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        row.addWidget(self.save)
        column.addLayout(row)
        self.field.textChanged.connect(self._show_state)
        self._show_state()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _show_state(self) -> None:
        self.save.setEnabled(self._may_be_empty or bool(self._name()))

    def accept(self) -> None:
        """Hand the name over."""
        if self.save.isEnabled():
            self.named.emit(self._name())
            super().accept()


def complete_names(library: Library, tasks: Tasks, appearance: Appearance, field: TextField) -> None:
    """Offer the library's speakers while a name is typed into a field."""
    from ui.speakers.names import NameCompletion  # with the first name that is typed

    NameCompletion(field, library, tasks, appearance)
