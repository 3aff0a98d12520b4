"""The person's own passages: highlights, and those of notes and bookmarks. Which there are, and how they are painted.

They are a second layer over the speakers' one and may overlap it and each other. A highlight is a band lower than a
statement's tint, so that the tint and its rule stay in sight around it; bands that overlap blend. Each passage has
besides a line of its own below the words, in lanes, so that none covers another.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader import HIGHLIGHT_COLORS, Anchor
from ui.reading.geometry import Geometry
from ui.theme import Theme

BAND, BAND_AMONG = 0.8, 0.55  # how much of what lies below it a band covers: alone, and where several overlap
_BAND_TOP, _BAND_BOTTOM = 4.0, 2.5  # px of a statement's tint that stay in sight above and below it
_LANES = 5
_ROOMY = 3  # lanes that there is room for without narrowing them
_FEW = 4
_REACH = 9.0  # px below the letters in which a passage's line can be hit
_BELOW = 14.0  # px below them to which lines are painted
_INDEX = {color: index for index, color in enumerate(HIGHLIGHT_COLORS)}

Key = tuple[str, int]


class Passage(
    NamedTuple
):  # as the two below it: an article has hundreds, and a dataclass takes three times as long
    """A passage of the person. `noun` is "notes", "bookmarks" or "highlights"; `color` is an index or None."""

    start: int
    end: int
    noun: str
    id: int  # below zero for a note that awaits its words
    color: int | None = None
    moved: bool = False  # its place was found by likeness, and should be checked

    @property
    def key(self) -> Key:
        """What it is, wherever it stands."""
        return self.noun, self.id


class Placed(NamedTuple):
    """A passage with the lane of its line, and how many lanes are used where it stands."""

    passage: Passage
    lane: int
    depth: int


class Standing(NamedTuple):
    """A passage with its boxes and the lines below them, in the document's coordinates, from top to bottom."""

    passage: Passage
    lane: int
    depth: int
    boxes: tuple[QRectF, ...]
    lines: list[QLineF]

    def boxes_in(self, area: QRectF) -> Sequence[QRectF]:
        """The boxes that an area shows something of."""
        first, last = self._within(area)
        return self.boxes[first:last]

    def lines_in(self, area: QRectF) -> Sequence[QLineF]:
        """The lines that it shows something of."""
        first, last = self._within(area)
        return self.lines[first:last]

    def _within(self, area: QRectF) -> tuple[int, int]:
        if len(self.boxes) <= _FEW:  # most are of a line or two
            return 0, len(self.boxes)
        first = bisect_left(self.boxes, area.top() - _BELOW, key=QRectF.bottom)
        return first, bisect_right(self.boxes, area.bottom() + _BELOW, key=QRectF.top)


def passage_of(noun: str, number: int, anchor: Anchor | None, color: str | None = None) -> Passage | None:
    """The passage of a mark; None where it has none, or its words are lost."""
    if anchor is None or anchor.state == "orphaned" or anchor.end <= anchor.start:
        return None
    index = _INDEX.get(color) if color is not None else None
    return Passage(anchor.start, anchor.end, noun, number, index, anchor.state == "moved")


def _order(passage: Passage) -> tuple[int, int, str, int]:
    return passage.start, -passage.end, passage.noun, passage.id


def in_lanes(passages: Iterable[Passage]) -> list[Placed]:
    """Give each passage a lane; those that overlap have different ones, as far as there are lanes."""
    return list(chain.from_iterable(_groups(sorted(passages, key=_order))))


def _groups(passages: Iterable[Passage]) -> Iterator[list[Placed]]:
    """Passages that touch one another with their lanes, group by group, of passages in order."""
    group: list[tuple[Passage, int]] = []
    ends: list[int] = []  # of the last passage in each lane of the group
    lowest = 0  # the last of them

    def closed() -> list[Placed]:
        depth = min(len(ends), _LANES)
        return [Placed(passage, lane % _LANES, depth) for passage, lane in group]

    for passage in passages:
        start = passage.start
        if group and start >= lowest:
            yield closed()
            group, ends, lowest = [], [], 0
        lane = 0
        for end in ends:
            if end <= start:
                break
            lane += 1
        ends[lane : lane + 1] = [passage.end]
        lowest = max(lowest, passage.end)
        group.append((passage, lane))
    yield closed()


class Passages:
    """The passages of one article, found by the text that they touch, painted, and found under the mouse.

    Lanes are given from the top down as far as they are asked for: the first picture needs those of a screen.
    """

    def __init__(self, geometry: Geometry, passages: Iterable[Passage] = ()) -> None:
        self.geometry = geometry
        self._all = sorted((one for one in passages if one.end > one.start), key=_order)
        self._starts = [one.start for one in self._all]
        self._groups = _groups(self._all)
        self.placed: list[Placed] = []  # the first of them, that have their lanes
        self._ends: list[int] = []  # the lowest end of them up to each one
        self._standing: dict[int, Standing] = {}  # by the index of `placed`
        self._layout = geometry.layout  # that they were worked out for

    def touching(self, start: int, end: int) -> list[Placed]:
        """Every passage that shares a character with `text[start:end]`."""
        return [self.placed[index] for index in self._touching(start, end)]

    def _touching(self, start: int, end: int) -> list[int]:
        last = bisect_left(self._starts, end)
        self._place(last)
        first = bisect_right(self._ends, start)
        placed = self.placed
        return [index for index in range(first, last) if placed[index].passage.end > start]

    def _place(self, count: int) -> None:
        """See that so many passages have their lanes."""
        ends, lowest = self._ends, self._ends[-1] if self._ends else 0
        while len(self.placed) < count:
            group = next(self._groups)
            self.placed += group
            for one in group:
                lowest = max(lowest, one.passage.end)
                ends.append(lowest)

    def standing(self, start: int, end: int) -> list[Standing]:
        """The same with where their words are; without those whose words are not laid out."""
        if self._layout != self.geometry.layout:
            self._standing.clear()
            self._layout = self.geometry.layout
        touched, known, placed = self._touching(start, end), self._standing, self.placed
        new = [index for index in touched if index not in known]
        if new:
            spans = [placed[index].passage[:2] for index in new]
            for index, boxes in zip(new, self.geometry.boxes_of(spans), strict=True):
                if boxes:
                    known[index] = _stand(placed[index], boxes)
        return [known[index] for index in touched if index in known]

    def get(self, key: Key) -> Passage | None:
        """A passage by what it is."""
        return next((one for one in self._all if one.key == key), None)

    def all(self) -> list[Passage]:
        """Every passage, from top to bottom."""
        return list(self._all)

    # -- painting

    def paint_bands(self, painter: QPainter, theme: Theme, shown: Sequence[Standing], area: QRectF) -> None:
        """The bands of highlights within an area of the page, the wider ones below."""
        colours = [
            [_faded(colour, share) for colour in theme.marks] for share in (BAND, BAND_AMONG)
        ]  # alone, among others
        for one in shown:
            passage = one.passage
            if passage.noun != "highlights" or passage.color is None:
                continue
            colour = colours[one.depth > 1][passage.color]
            for box in one.boxes_in(area):
                painter.fillRect(box.adjusted(-1, _BAND_TOP, 1, -_BAND_BOTTOM), colour)

    def paint_lines(
        self,
        painter: QPainter,
        theme: Theme,
        shown: Sequence[Standing],
        area: QRectF,
        active: int | None,
        picked: Key | None,
    ) -> None:
        """The line below each passage, one lane each, all of a kind at once; the picked one is framed."""
        alike: dict[tuple[str, float, bool], list[QLineF]] = {}
        framed = None
        for one in shown:
            passage = one.passage
            colour = line_colour(theme, passage)
            if passage.noun == "notes" and passage.id == active:
                colour = theme.accent
            if passage.key == picked:
                framed = one, colour
            width = 1.2 if passage.noun == "bookmarks" else 2.0 if one.depth <= _ROOMY else 1.3
            alike.setdefault((colour, width, passage.moved), []).extend(one.lines_in(area))
        # In an order that does not depend on what else is in the area: what is exposed joins what stands.
        for (colour, width, moved), lines in sorted(alike.items(), key=itemgetter(0)):
            pen = QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap)
            if moved:
                pen.setDashPattern([2.5, 1.5])
            painter.setPen(pen)
            painter.drawLines(lines)
        if framed is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(framed[1]), 1.2))
            for box in framed[0].boxes_in(area):
                painter.drawRoundedRect(box.adjusted(-2, 0.5, 2, 0.5), 3, 3)

    # -- what is under the mouse

    def at(self, offset: int, point: QPointF) -> list[Passage]:
        """The passages that hold a point of the document: the shortest first, the last made before others."""
        found = [
            one.passage
            for one in self.touching(offset - 1, offset + 1)
            if one.passage.id > 0 and self._holds(one.passage, point)
        ]
        return sorted(found, key=lambda one: (one.end - one.start, one.noun, -one.id))

    def _holds(self, passage: Passage, point: QPointF) -> bool:
        boxes = self.geometry.boxes(passage.start, passage.end)
        return any(_reach(box).contains(point) for box in boxes)


def _stand(one: Placed, boxes: tuple[QRectF, ...]) -> Standing:
    below = 1.8 + one.lane * _pitch(one)
    lines = []
    for box in boxes:
        left, y = box.x(), box.bottom() + below
        lines.append(QLineF(left, y, left + box.width(), y))
    return Standing(one.passage, one.lane, one.depth, boxes, lines)


def line_colour(theme: Theme, passage: Passage) -> str:
    """The colour of a passage's line and signs."""
    if passage.noun == "bookmarks":
        return theme.accent
    return theme.mark_rules[passage.color or 0]


def _faded(colour: str, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded


def _pitch(one: Placed) -> float:
    """px from one lane to the next."""
    return 2.9 if one.depth <= _ROOMY else 1.9


def _reach(box: QRectF) -> QRectF:
    return box.adjusted(-2.5, -1, 2.5, _REACH)
