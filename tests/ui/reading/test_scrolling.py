"""A step of scrolling paints what comes into sight, and the rest is what it would be if all were painted anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication

from reader import HIGHLIGHT_COLORS, Anchor, Highlight
from tests.ui.reading.conftest import NOW, TEXT, make_reading
from ui.reading import ReadingPane, passages
from ui.reading.view import ArticleView

STEP = 48
ROUNDING = 4  # of 255: the same colour blended twice in another order


def crowded(marks: int) -> tuple[Highlight, ...]:
    """Highlights all over the text, three deep."""
    found = []
    for number in range(marks):
        start = (number * 37) % (len(TEXT) - 120)
        anchor = Anchor(start, start + 100, TEXT[start : start + 100], "", "", "d1")
        found.append(
            Highlight(number + 1, 1, anchor, HIGHLIGHT_COLORS[number % len(HIGHLIGHT_COLORS)], NOW, NOW)
        )
    return tuple(found)


@pytest.fixture
def long(pane: ReadingPane, qapp: QApplication, wait_until: Callable[..., None]) -> ReadingPane:
    """The pane with an article of some screens that is full of marks, painted."""
    made = make_reading(highlights=crowded(40))
    pane.show_reading(replace(made, article=replace(made.article, text=TEXT + "\n\n" + "The pier. " * 900)))
    view = pane.view
    wait_until(view.beside.is_complete)
    qapp.processEvents()  # paints what is left to paint
    return pane


def off_by(shown: QImage, wanted: QImage) -> int:
    """The greatest difference of a channel of a pixel, 0 to 255."""
    kind = QImage.Format.Format_RGB888
    a, b = shown.convertToFormat(kind), wanted.convertToFormat(kind)
    assert a.size() == b.size()
    return max(abs(x - y) for x, y in zip(bytes(a.constBits()), bytes(b.constBits()), strict=True))


class Watch(QObject):
    """How high the parts were that a view painted."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self.heights: list[int] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_a_step_paints_what_comes_into_sight(long: ReadingPane, wait_until: Callable[..., None]) -> None:
    """Down and up: a strip as high as the step; and on the screen stands what a whole paint would make."""
    bar, watch = long.view.verticalScrollBar(), Watch(long.view)
    for step in (STEP, STEP, -STEP, 3 * STEP):
        watch.heights.clear()
        bar.setValue(bar.value() + step)
        wait_until(lambda: watch.heights)
        assert abs(step) >= max(watch.heights)
        shown = long.screen().grabWindow(long.winId())
        assert off_by(shown.toImage(), long.grab().toImage()) <= ROUNDING


def test_where_marks_stand_is_worked_out_once(long: ReadingPane, monkeypatch: pytest.MonkeyPatch) -> None:
    """Painting again reads no lines of the text; a text that is laid out anew has other places."""
    view, asked = long.view, list[int]()
    stand = passages._stand

    def watched(one: passages.Placed, boxes: tuple[QRectF, ...]) -> passages.Standing:
        asked.append(one.passage.id)
        return stand(one, boxes)

    monkeypatch.setattr(passages, "_stand", watched)
    view.viewport().repaint()
    asked.clear()
    view.viewport().repaint()
    assert [] == asked
    view.arrange()
    view.viewport().repaint()
    assert 40 >= len(asked) > 10
