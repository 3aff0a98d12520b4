"""Stepping from statement to statement, of everybody or of one speaker, and showing briefly where one came to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader import Reading
from ui.reading.runs import Visibility, order_of
from ui.reading.view import ArticleView

EMPHASIS = 1600  # ms for which the statement stepped to is outlined


class Stepper(QObject):
    """Knows the statement one is at. Steps wrap at both ends of the article."""

    arrived = Signal(int)  # index of the statement

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._reading: Reading | None = None
        self._visibility = Visibility()
        self.current: int | None = None
        self._fade = QTimer(self, singleShot=True, interval=EMPHASIS)
        self._fade.timeout.connect(lambda: self._emphasise(frozenset()))

    def set_reading(self, reading: Reading | None, visibility: Visibility, *, same: bool) -> None:
        """The article to step through; the place is kept where it is the same."""
        self._reading, self._visibility = reading, visibility
        count = len(reading.statements) if reading is not None else 0
        if not same or (self.current is not None and self.current >= count):
            self.current = None

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next statement of anybody, counted from the screen where nothing was stepped to."""
        if self._reading is not None:
            shown = self._visibility
            self._walk(order_of(self._reading, lambda s: shown.shows(s.speaker_kind)), backwards=backwards)

    def step_speaker(self, speaker_id: int, *, backwards: bool = False, wraps: bool = True) -> bool:
        """Go to the next statement of one speaker; False where that would be round the end and it does not wrap."""
        if self._reading is None:
            return False
        return self._walk(self.said_by(speaker_id), backwards=backwards, wraps=wraps)

    def said_by(self, speaker_id: int) -> list[int]:
        """Indices of what one speaker says, in the order of the text."""
        return order_of(self._reading, lambda s: s.speaker_id == speaker_id) if self._reading else []

    def at(self, index: int) -> None:
        """The person is at a statement, which is on the screen already."""
        self.current = index

    def _walk(self, order: Sequence[int], *, backwards: bool, wraps: bool = True) -> bool:
        reading = self._reading
        if not order or reading is None:
            return False
        if self.current in order:
            at = order.index(self.current) + (-1 if backwards else 1)
        else:
            start = self._start(reading)
            before = sum(reading.statements[index].start < start for index in order)
            at = before - 1 if backwards else before
        if not wraps and not 0 <= at < len(order):
            return False
        self.go(order[at % len(order)])
        return True

    def _start(self, reading: Reading) -> int:
        """From where to look: the statement one is at, while it is on screen, else the top of the screen."""
        first, last = self._view.visible_range()
        if self.current is not None:
            here = reading.statements[self.current].start
            if first <= here <= last:
                return here
        return self._view.first_offset()

    def go(self, index: int) -> None:
        """Show a statement and outline it for a moment; the other part of an interrupted quote with it."""
        reading = self._reading
        if reading is None:
            return
        self.current = index
        statement = reading.statements[index]
        self._view.show_span(statement.start, statement.end)
        together = {index}
        if statement.group is not None:
            together |= {i for i, s in enumerate(reading.statements) if s.group == statement.group}
        self._emphasise(frozenset(together))
        self._fade.start()
        self.arrived.emit(index)

    def _emphasise(self, statements: frozenset[int]) -> None:
        if self._view.highlights is not None:
            self._view.highlights.emphasised = statements
            self._view.viewport().update()
