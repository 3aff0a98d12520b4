"""Parts of the review page that take the height they need at any width, inside a scroll area."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from ui.reading.flow import FlowLayout


class Passage(QLabel):
    """Text that asks for the height it needs at its width: layouts inside a scroll area do not ask by themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def fit(self) -> None:
        """Take that height."""
        self.setFixedHeight(max(1, self._height()))

    def _height(self) -> int:
        if self.textFormat() is not Qt.TextFormat.RichText:
            return self.heightForWidth(self.width())
        document = QTextDocument()  # the label's own answer is too high where it was wider before
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setHtml(self.text())
        document.setTextWidth(self.width())
        return ceil(document.size().height())

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.fit()


class Lines(QWidget):
    """Buttons as words in a paragraph, as high as their lines."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=4, line_gap=4)
        for button in buttons:
            self._flow.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks elsewhere."""
        super().resizeEvent(event)
        self.setFixedHeight(max(1, self._flow.heightForWidth(self.width())))
