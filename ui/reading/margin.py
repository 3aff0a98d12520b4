"""The margin: rails beside what one speaker says, with the words beside them, and places for note cards.

This works out where everything stands and paints rails, words and stars; the cards are widgets that the view
moves to the places given here.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reader import LegendEntry
from ui.reading.cards import card_height
from ui.reading.geometry import Geometry
from ui.reading.runs import Rail
from ui.reading.wording import tr
from ui.theme import SlotColours, Theme, speaker_colours, ui_font

RAIL_WIDTH = 3.0
TEXT_INDENT = 11.0  # from the rail's left edge to the words
NAME_LINE, SMALL_LINE = 18.0, 16.0
_CARD_GAP = 6.0
_DRIFT = 140.0  # px that a card may stand below its passage before words make way
_LANE = 6.0
_RAILS, _CARDS = 16, 60  # that are placed in a step


@dataclass(frozen=True, slots=True)
class PlacedRail:
    """A rail with its words, in the document's coordinates."""

    rail: Rail
    line: QRectF
    words_top: float
    words: tuple[tuple[str, bool], ...]  # (text, whether it is the name)
    colours: SlotColours

    @property
    def words_height(self) -> float:
        """How high the words are."""
        return sum(NAME_LINE if is_name else SMALL_LINE for _, is_name in self.words)

    @property
    def bottom(self) -> float:
        """The lower edge of line and words."""
        return max(self.line.bottom(), self.words_top + self.words_height)


class Card(NamedTuple):
    """A note's card before it has a place: the passage it belongs to and what it reads."""

    key: int
    start: int
    body: str


_start = attrgetter("start")


def in_order(cards: Iterable[Card]) -> list[Card]:
    """Cards in the order of their passages."""
    return sorted(cards, key=_start)


def from_to(cards: Sequence[Card], low: int, high: int) -> Sequence[Card]:
    """Those of ordered cards whose passages begin in `text[low:high]`."""
    return cards[bisect_left(cards, low, key=_start) : bisect_left(cards, high, key=_start)]


@dataclass(slots=True)
class MarginLayout:
    """Where everything in the margin stands."""

    rails: list[PlacedRail] = field(default_factory=list)
    cards: dict[int, QRectF] = field(default_factory=dict)
    anchors: dict[int, float] = field(default_factory=dict)  # card key -> height of its passage's first line
    words_left: float = 0.0
    reaches: list[float] = field(default_factory=list)  # the lowest edge of the rails up to each one

    def rails_between(self, top: float, bottom: float) -> list[PlacedRail]:
        """The rails whose lines or words touch a stretch of the page."""
        first = bisect_left(self.reaches, top)
        last = bisect_left(self.rails, bottom, key=lambda placed: placed.line.top())
        return [placed for placed in self.rails[first:last] if placed.bottom >= top]

    def cards_between(self, top: float, bottom: float) -> list[tuple[int, QRectF]]:
        """The cards that touch a stretch of the page. They never overlap, so their lower edges are in order."""
        order = list(self.cards.items())
        first = bisect_left(order, top, key=lambda item: item[1].bottom())
        last = bisect_left(order, bottom, key=lambda item: item[1].top())
        return order[first:last]


def steps(
    geometry: Geometry,
    rails: Sequence[Rail],
    cards: Sequence[Card],
    legend: Mapping[int, LegendEntry],
    theme: Theme,
    column: QRectF,
) -> Generator[None, None, MarginLayout]:
    """Place rails at their text and cards, in the text's order, as near to theirs as the others leave room.

    `column` ends where nothing is seen yet: a card that would begin below it has no place. Each step takes two
    milliseconds at most; the last one returns the layout.
    """
    wrap = _wrapper(column.width() - TEXT_INDENT)
    ends: list[float] = []  # the lower end of the last rail in each lane
    placed: list[PlacedRail] = []
    for index, rail in enumerate(rails):
        if index % _RAILS == _RAILS - 1:
            yield
        extent = geometry.extent(rail.start, rail.end)
        if extent is None:
            continue
        top, bottom = extent
        lane = next((i for i, end in enumerate(ends) if end <= top), None)
        if lane is None:
            lane = len(ends)
            ends.append(0.0)
        ends[lane] = bottom
        x = column.left() - min(lane, 2) * _LANE
        colours = _colours(legend, rail, theme)
        line = QRectF(x, top, RAIL_WIDTH, bottom - top)
        placed.append(PlacedRail(rail, line, top, _words(rail, wrap), colours))
    placed.sort(key=lambda rail: rail.line.top())
    tops = ((geometry.top(card.start), card) for card in cards)  # worked out only as far as there is room
    return (yield from _stack(placed, tops, column.adjusted(TEXT_INDENT, 0, 0, 0)))


def _stack(
    rails: list[PlacedRail], cards: Iterable[tuple[float, Card]], column: QRectF
) -> Generator[None, None, MarginLayout]:
    """Words stand at their rails; a card takes the next room between words, and moves words only for want of it."""
    layout = MarginLayout(words_left=column.left())
    words = _Words(rails)
    left, width, lowest = column.left(), column.width(), column.bottom()
    y = 0.0
    for index, (top, card) in enumerate(cards):
        if index % _CARDS == _CARDS - 1:
            yield
        wanted = max(top, y)
        if wanted > lowest:
            break
        height = card_height(card.body, width)
        at = words.next_room(wanted, height)
        if at - top > _DRIFT:
            at = words.next_end(wanted)
            words.make_room(at, at + height + _CARD_GAP)
        layout.cards[card.key] = QRectF(left, at, width, height)
        layout.anchors[card.key] = top
        y = at + height + _CARD_GAP
    layout.rails = words.placed()
    layout.reaches = list(accumulate((placed.bottom for placed in layout.rails), max))
    return layout


class _Words:
    """The words beside the rails, from top to bottom, none over another."""

    def __init__(self, rails: list[PlacedRail]) -> None:
        self._rails = rails
        self._heights = [rail.words_height + 6 if rail.words else 0.0 for rail in rails]
        self._tops: list[float] = []
        y = 0.0
        for rail, height in zip(rails, self._heights, strict=True):
            self._tops.append(max(rail.line.top(), y) if height else rail.line.top())
            y = self._tops[-1] + height if height else y

    def _from(self, y: float) -> int:
        """The first words that may end below `y`."""
        return max(0, bisect_left(self._tops, y) - 2)

    def next_room(self, y: float, height: float) -> float:
        """The next height from `y` on where nothing is written for `height`."""
        for index in range(self._from(y), len(self._tops)):
            top, own = self._tops[index], self._heights[index]
            if top >= y + height:
                break
            if own and top + own > y:
                y = top + own
        return y

    def next_end(self, y: float) -> float:
        """`y`, or the end of the words that stand there."""
        for index in range(self._from(y), len(self._tops)):
            if self._tops[index] > y:
                break
            if self._heights[index]:
                y = max(y, self._tops[index] + self._heights[index])
        return y

    def make_room(self, top: float, bottom: float) -> None:
        """Move the words that begin between two heights, and what they push, below the second."""
        y = bottom
        for index in range(bisect_left(self._tops, top), len(self._tops)):
            if self._tops[index] >= y:
                break
            if self._heights[index]:
                self._tops[index] = y
                y += self._heights[index]

    def placed(self) -> list[PlacedRail]:
        """The rails with their words where they came to stand."""
        return [replace(rail, words_top=top) for rail, top in zip(self._rails, self._tops, strict=True)]


def _colours(legend: Mapping[int, LegendEntry], rail: Rail, theme: Theme) -> SlotColours:
    entry = legend.get(rail.speaker_id) if rail.speaker_id is not None else None
    return speaker_colours(theme, entry.kind if entry else None, entry.slot if entry else -1)


def _words(rail: Rail, wrap: Callable[[str, bool], list[str]]) -> tuple[tuple[str, bool], ...]:
    words: list[tuple[str, bool]] = []
    unsure = " ?" if rail.uncertain else ""
    if rail.name is not None:
        words += [(line, True) for line in wrap(rail.name + unsure, True)]
    for index, phrase in enumerate(rail.phrases):
        mark = unsure if rail.name is None and index == 0 else ""
        words += [(line, False) for line in wrap(phrase + mark, False)]
    if rail.uncertain and not words:
        words.append((tr("? uncertain"), False))
    return tuple(words)


def _wrapper(width: float) -> Callable[[str, bool], list[str]]:
    metrics = {True: QFontMetricsF(name_font()), False: QFontMetricsF(small_font())}

    def wrap(text: str, is_name: bool) -> list[str]:
        lines: list[str] = []
        measure = metrics[is_name]
        for word in text.split(" "):
            if lines and measure.horizontalAdvance(f"{lines[-1]} {word}") <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        kept = lines[:3]
        return [measure.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in kept]

    return wrap


def name_font() -> QFont:
    """Of a speaker's name in the margin."""
    return ui_font(13, QFont.Weight.DemiBold)


def small_font() -> QFont:
    """Of what else is said there."""
    return ui_font(12)


def paint(
    painter: QPainter, layout: MarginLayout, theme: Theme, top: float, bottom: float, active: int | None
) -> None:
    """Paint rails and words between two heights of the document, and the tie of the active card."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    name, small = name_font(), small_font()
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for placed in layout.rails_between(top, bottom):
        _paint_line(painter, placed)
        y = placed.words_top + 1
        for words, is_name in placed.words:
            height = NAME_LINE if is_name else SMALL_LINE
            painter.setFont(name if is_name else small)
            painter.setPen(QColor(placed.colours.ink if is_name else theme.muted))
            painter.drawText(QRectF(layout.words_left, y, 400, height), flags, words)
            y += height
    if active is not None and active in layout.cards:
        _paint_tie(painter, layout.cards[active], layout.anchors[active], theme)


def _paint_line(painter: QPainter, placed: PlacedRail) -> None:
    line = placed.line
    if placed.rail.uncertain:
        pen = QPen(QColor(placed.colours.rule), 2.0, c=Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(QLineF(line.center().x(), line.top(), line.center().x(), line.bottom()))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(placed.colours.rule))
    painter.drawRoundedRect(line, RAIL_WIDTH / 2, RAIL_WIDTH / 2)


def _paint_tie(painter: QPainter, place: QRectF, anchor: float, theme: Theme) -> None:
    """A thin line from a card that was pushed down up to the line it belongs to."""
    if place.top() - anchor < 16:
        return
    painter.setPen(QPen(QColor(theme.accent), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = place.left() - 4, place.top() + 12
    painter.drawPolyline(
        QPolygonF([QPointF(x - 12, anchor + 9), QPointF(x, anchor + 9), QPointF(x, y), QPointF(x + 4, y)])
    )


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A five-pointed star."""
    points = []
    for index in range(10):
        reach = radius if index % 2 == 0 else radius * 0.42
        angle = -math.pi / 2 + index * math.pi / 5
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    return QPolygonF(points)
