"""Parts of the review page that take the height they need at any width, inside a scroll area."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from ui.reading.flow import FlowLayout


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """Have the layouts of widgets wait: Qt lays them out anew for each part that is shown, in a millisecond or two."""
    layouts = [layout for widget in widgets if (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.update()


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

    def hasHeightForWidth(self) -> bool:
        """No: it has set its height. Layouts would ask it for one at every width that they try."""
        return False

    def sizeHint(self) -> QSize:
        """The width does not matter, nor is the text laid out to say so."""
        return QSize(1, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.fit()


class Lines(QWidget):
    """Buttons as words in a paragraph, as high as their lines."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=4, line_gap=4)
        self._buttons = buttons
        self._flow.set_order(buttons)

    def show_buttons(self, *buttons: QWidget) -> None:
        """Show these alone, in this order; the words of those that were there may be others."""
        for button in self._buttons:
            button.setVisible(button in buttons)
        self._buttons = buttons
        self._flow.set_order(buttons)
        for button in buttons:
            button.show()  # those that are new here, which have a place now
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, self._flow.heightForWidth(self.width())))
