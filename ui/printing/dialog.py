"""Asks what of an article is printed: speakers, highlights, notes; and whether on paper or into a PDF."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Button, heading, primary_button, serif_title
from ui.printing.page import Choice
from ui.theme import ui_font


class PrintDialog(QDialog):
    """`print_asked` and `pdf_asked` carry the choice."""

    print_asked = Signal(Choice)
    pdf_asked = Signal(Choice)

    def __init__(self, choice: Choice, private_notes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print"))
        self.resize(440, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(serif_title(self.tr("Print the article"), 20))
        column.addSpacing(8)
        column.addWidget(heading(self.tr("With")))
        self.speakers = self._box(column, self.tr("&Speakers and their statements"), choice.speakers)
        self.highlights = self._box(column, self.tr("&Highlights"), choice.highlights)
        self.notes = self._box(column, self.tr("&Notes"), choice.notes)
        self.private = self._box(column, self.tr("Private notes &too"), choice.private)
        self.private.setVisible(private_notes)
        self.private.setEnabled(choice.notes)
        self.notes.toggled.connect(self.private.setEnabled)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        self.pdf = Button(self.tr("Save as PDF…"))
        self.paper = primary_button(self.tr("Print…"))
        cancel.clicked.connect(self.reject)
        self.pdf.clicked.connect(self._ask_pdf)
        self.paper.clicked.connect(self._ask_paper)
        self.paper.setDefault(True)
        for button in (cancel, self.pdf, self.paper):
            row.addWidget(button)
        column.addLayout(row)

    @staticmethod
    def _box(column: QVBoxLayout, words: str, checked: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setFont(ui_font(13))
        box.setChecked(checked)
        column.addWidget(box)
        return box

    def choice(self) -> Choice:
        """What is ticked."""
        private = self.private.isChecked() and self.private.isVisibleTo(self)
        return Choice(self.speakers.isChecked(), self.highlights.isChecked(), self.notes.isChecked(), private)

    def _ask_pdf(self) -> None:
        choice = self.choice()
        self.accept()
        self.pdf_asked.emit(choice)

    def _ask_paper(self) -> None:
        choice = self.choice()
        self.accept()
        self.print_asked.emit(choice)
