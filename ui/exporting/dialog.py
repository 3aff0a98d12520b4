"""Asks which articles to export and in what format; where to is asked by the system's own dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader import ExportFormat
from ui.controls import Button, heading, muted, primary_button, serif_title
from ui.theme import ui_font


class ExportDialog(QDialog):
    """`chosen` carries the key of what to export, the format, and whether private notes go with it."""

    chosen = Signal(str, ExportFormat, bool)

    def __init__(
        self, parts: Sequence[tuple[str, str]], formats: Sequence[ExportFormat], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = {form.name: form for form in formats}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.resize(560, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title(self.tr("Export"), 20))
        column.addSpacing(8)
        column.addWidget(heading(self.tr("What")))
        self.parts = self._choices(column, [(key, words, "") for key, words in parts])
        column.addSpacing(12)
        column.addWidget(heading(self.tr("Format")))
        self.formats = self._choices(column, [(form.name, *self._words(form)) for form in formats])
        column.addSpacing(12)
        self.private = QCheckBox(self.tr("With &private notes"))
        self.private.setFont(ui_font(13))
        column.addWidget(self.private)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel, self.go_on = Button(self.tr("Cancel")), primary_button(self.tr("Choose where…"))
        cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        self.go_on.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def _words(self, form: ExportFormat) -> tuple[str, str]:
        """A format's name and what it is good for; a format that is not known here speaks for itself."""
        return {
            "markdown": (self.tr("Markdown"), self.tr("a folder for Obsidian, one file an article")),
            "html": (self.tr("Web page"), self.tr("one file that reads well by itself")),
            "json": (self.tr("On Record (JSON)"), self.tr("everything, to import again")),
            "w3c": (self.tr("Web Annotations"), self.tr("notes, bookmarks and statements as JSON-LD")),
            "csv": (self.tr("Table (CSV)"), self.tr("the statements, for a spreadsheet")),
            "bibtex": (self.tr("BibTeX"), self.tr("the articles, for LaTeX")),
            "csl-json": (self.tr("CSL-JSON"), self.tr("the articles, for Zotero and its like")),
        }.get(form.name, (form.name, form.summary))

    @staticmethod
    def _choices(column: QVBoxLayout, options: Sequence[tuple[str, str, str]]) -> QButtonGroup:
        group, grid = QButtonGroup(column), QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, (key, words, summary) in enumerate(options):
            button = QRadioButton(words)
            button.setFont(ui_font(13))
            button.setObjectName(key)
            button.setChecked(at == 0)
            button.setAccessibleDescription(summary)
            group.addButton(button)
            grid.addWidget(button, at, 0)
            if summary:
                grid.addWidget(muted(summary, 12), at, 1)
        column.addLayout(grid)
        return group

    def accept(self) -> None:
        """Go on to the place."""
        part, form = self.parts.checkedButton(), self.formats.checkedButton()
        if part is not None and form is not None:
            self.chosen.emit(part.objectName(), self._formats[form.objectName()], self.private.isChecked())
        super().accept()
