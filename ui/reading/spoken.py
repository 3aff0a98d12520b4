"""The statements on screen as a screen reader finds them: one element each, "quote, speaker John Kirby: ...".

They are painted behind the text, where no assistive technology can see them. So each on screen has an element of its
own over the text, with its place and its words, that paints nothing and lets the mouse through. They are made
only while somebody listens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from reader import Reading
from ui.reading.view import ArticleView
from ui.reading.wording import spoken_description

_PAUSE = 120  # ms without scrolling
_MOST = 60


class Spoken(QObject):
    """Keeps the elements in step with what is on screen."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._reading: Reading | None = None
        self._elements: list[QLabel] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        view.settled.connect(self._later)
        view.scrolled.connect(self._later)

    def set_reading(self, reading: Reading | None) -> None:
        """Another article, or other statements of the same."""
        self._reading = reading
        self._clear()
        self._later()

    def _later(self, *_: object) -> None:
        if QAccessible.isActive():
            self._pause.start()

    def _clear(self) -> None:
        for element in self._elements:
            element.hide()
            element.deleteLater()
        self._elements = []

    def refresh(self) -> None:
        """Make the elements of what is on screen now."""
        self._clear()
        view, reading = self._view, self._reading
        if reading is None or view.geometry_ is None:
            return
        top = view.verticalScrollBar().value()
        height = view.viewport().height()
        for statement in reading.statements:
            edges = view.geometry_.extent(statement.start, statement.end)
            if edges is None or edges[1] < top or edges[0] > top + height:
                continue
            boxes = view.geometry_.boxes(statement.start, statement.end)
            if not boxes:
                continue
            whole = boxes[0]
            for box in boxes[1:]:
                whole = whole.united(box)
            place = whole.translated(0, -top).toAlignedRect()
            self._add(spoken_description(statement, reading.article.text), place)
            if len(self._elements) == _MOST:
                break

    def _add(self, words: str, place: QRect) -> None:
        element = QLabel(self._view.viewport())
        element.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        element.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        element.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        element.setAccessibleName(words)
        element.setGeometry(place)
        element.show()
        self._elements.append(element)

    def elements(self) -> list[QLabel]:
        """The elements that are there now, in the order of the text."""
        return list(self._elements)
