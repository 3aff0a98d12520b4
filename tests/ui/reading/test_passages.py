"""The person's layer lies over the speakers' one and hides nothing of it."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage

from reader import Highlight, Reading
from tests.ui.reading.conftest import NOW, anchor, at, make_reading
from ui.reading import ReadingPane
from ui.reading.passages import BAND, BAND_AMONG, Passage, Passages, in_lanes
from ui.theme import LIGHT

QUOTE = "It is no boat for a bay"


def highlight(number: int, words: str, color: str, state: str = "placed") -> Highlight:
    """A highlight of the article."""
    return Highlight(number, 1, anchor(words, state), color, NOW, NOW)


def blend(top: str, below: str, share: float) -> QColor:
    """A colour laid over another."""
    a, b = QColor(top), QColor(below)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in pairs))


def near(image: QImage, point: QPoint, colour: QColor) -> bool:
    """Whether a pixel has a colour, give or take what rounding does."""
    found = image.pixelColor(point)
    pairs = ((found.red(), colour.red()), (found.green(), colour.green()), (found.blue(), colour.blue()))
    return all(abs(x - y) <= 3 for x, y in pairs)


def points(box: QRectF) -> list[QPoint]:
    """The pixels of a box of words and of the room below it where lines stand."""
    across = range(round(box.left()) + 1, round(box.right()) - 1)
    return [QPoint(x, y) for x in across for y in range(round(box.top()) + 1, round(box.bottom()) + 9)]


def test_both_layers_stay_in_sight(pane: ReadingPane) -> None:
    """Over a quote: the speaker's tint above the band, the band's colour blended with it, the line below the words."""
    pane.show_reading(
        make_reading(highlights=(highlight(1, QUOTE, "yellow"), highlight(2, "no boat for", "blue")))
    )
    span = at(QUOTE)
    pane.view.show_span(span.start, span.end)
    image = pane.view.viewport().grab().toImage()
    geometry, highlights = pane.view.geometry_, pane.view.highlights
    assert geometry is not None
    assert highlights is not None
    top = pane.view.verticalScrollBar().value()
    box = geometry.boxes(span.start, span.end)[0].translated(0, -top)
    tint = next(m.colours.tint for m in highlights.marks.spans if m.start <= span.start < m.end)
    yellow, blue = LIGHT.marks[0], LIGHT.marks[2]
    alone = blend(yellow, tint, BAND_AMONG)
    whole = points(box)
    rim = [point for point in whole if point.y() < box.top() + 3]
    assert any(near(image, point, QColor(tint)) for point in rim)
    assert any(near(image, point, alone) for point in whole)
    inner = at("no boat for")
    shared = points(geometry.boxes(inner.start, inner.end)[0].translated(0, -top))
    assert any(near(image, point, blend(blue, alone.name(), BAND_AMONG)) for point in shared)
    lines = {
        index for index in range(5) if any(near(image, p, QColor(LIGHT.mark_rules[index])) for p in shared)
    }
    assert {0, 2} <= lines
    assert 0 < BAND_AMONG < BAND < 1


def test_a_lost_highlight_is_not_painted(pane: ReadingPane) -> None:
    """It waits in the tray; what was moved is painted with its sign."""
    pane.show_reading(
        make_reading(
            highlights=(
                highlight(1, QUOTE, "yellow", "orphaned"),
                highlight(2, "no boat for", "blue", "moved"),
            )
        )
    )
    highlights = pane.view.highlights
    assert highlights is not None
    assert [(2, True)] == [(one.id, one.moved) for one in highlights.passages.all()]
    assert "1 mark could not be placed · 1 mark was moved: check" == pane.marking.tray.words.whole()


def test_lanes_are_given_as_far_as_the_screen(pane: ReadingPane, reading: Reading) -> None:
    """What the first picture does not show has no lane yet; asked for in any order, lanes are what they are."""
    pane.show_reading(reading)
    assert pane.view.geometry_ is not None
    chance = random.Random(7)
    spans = [(start, start + chance.randrange(1, 9)) for start in range(0, 1_000, 5)]
    own = [Passage(*span, "highlights", number + 1, 0) for number, span in enumerate(spans)]
    found, wanted = Passages(pane.view.geometry_, own), in_lanes(own)
    first = [one for one in wanted if one.passage.start < 100]
    assert [one for one in first if one.passage.end > 0] == found.touching(0, 100)
    assert len(first) <= len(found.placed) < len(own) / 2
    assert [one for one in wanted if one.passage.end > 700] == found.touching(700, 2_000)
    assert wanted == found.placed
    assert [one for one in wanted if one.passage.end > 40 and one.passage.start < 60] == found.touching(
        40, 60
    )
    assert [] == Passages(pane.view.geometry_).touching(0, 100)
