"""Asks which articles to export and in what format; where to is asked by the system's own dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from reader import ExportFormat
from ui.controls import Button, heading, muted, primary_button, serif_title


class ExportDialog(QDialog):
    """`chosen` carries the key of what to export and the format."""

    chosen = Signal(str, object)  # key, ExportFormat

    def __init__(
        self, parts: Sequence[tuple[str, str]], formats: Sequence[ExportFormat], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = {form.name: form for form in formats}
        self.setWindowTitle(self.tr("Export"))
        self.resize(520, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title(self.tr("Export"), 20))
        column.addSpacing(8)
        column.addWidget(heading(self.tr("What")))
        self.parts = self._choices(column, [(key, words, "") for key, words in parts])
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Format")))
        self.formats = self._choices(column, [(form.name, form.name, form.summary) for form in formats])
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel, go_on = Button(self.tr("Cancel")), primary_button(self.tr("Choose where…"))
        cancel.clicked.connect(self.reject)
        go_on.clicked.connect(self.accept)
        go_on.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(go_on)
        column.addLayout(row)

    @staticmethod
    def _choices(column: QVBoxLayout, options: Sequence[tuple[str, str, str]]) -> QButtonGroup:
        group = QButtonGroup(column)
        for at, (key, words, summary) in enumerate(options):
            row = QHBoxLayout()
            button = QRadioButton(words)
            button.setObjectName(key)
            button.setChecked(at == 0)
            button.setMinimumWidth(150 if summary else 0)
            button.setAccessibleDescription(summary)
            group.addButton(button)
            row.addWidget(button)
            if summary:
                row.addWidget(muted(summary, 12), 1)
            column.addLayout(row)
        return group

    def accept(self) -> None:
        """Go on to the place."""
        part, form = self.parts.checkedButton(), self.formats.checkedButton()
        super().accept()
        if part is not None and form is not None:
            self.chosen.emit(part.objectName(), self._formats[form.objectName()])
