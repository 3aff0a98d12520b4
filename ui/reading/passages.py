"""The person's own passages: highlights, and those of notes and bookmarks. Which there are, and how they are painted.

They are a second layer over the speakers' one and may overlap it and each other. A highlight is a band lower than a
statement's tint, so that the tint and its rule stay in sight around it; bands that overlap blend. Each passage has
besides a line of its own below the words, in lanes, so that none covers another.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter

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

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Passage:
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage with the lane of its line, and how many lanes are used where it stands."""

    passage: Passage
    lane: int
    depth: int


@dataclass(frozen=True, slots=True)
class Standing:
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
    index = HIGHLIGHT_COLORS.index(color) if color in HIGHLIGHT_COLORS else None
    return Passage(anchor.start, anchor.end, noun, number, index, anchor.state == "moved")


def _order(passage: Passage) -> tuple[int, int, str, int]:
    return passage.start, -passage.end, passage.noun, passage.id


def in_lanes(passages: Iterable[Passage]) -> list[Placed]:
    """Give each passage a lane; those that overlap have different ones, as far as there are lanes."""
    found: list[Placed] = []
    group: list[tuple[Passage, int]] = []
    ends: list[int] = []  # of the last passage in each lane of the group
    lowest = 0  # the last of them

    def close() -> None:
        found.extend(Placed(passage, lane % _LANES, min(len(ends), _LANES)) for passage, lane in group)

    for passage in sorted(passages, key=_order):
        start = passage.start
        if group and start >= lowest:
            close()
            group, ends, lowest = [], [], 0
        lane = 0
        for end in ends:
            if end <= start:
                break
            lane += 1
        ends[lane : lane + 1] = [passage.end]
        lowest = max(lowest, passage.end)
        group.append((passage, lane))
    close()
    return found


class Passages:
    """The passages of one article, found by the text that they touch, painted, and found under the mouse."""

    def __init__(self, geometry: Geometry, passages: Iterable[Passage] = ()) -> None:
        self.geometry = geometry
        self.placed = in_lanes(passage for passage in passages if passage.end > passage.start)
        self._starts = array("q", (one.passage.start for one in self.placed))
        self._ends = array("q", accumulate((one.passage.end for one in self.placed), max))
        self._standing: dict[int, Standing] = {}  # by the index of `placed`
        self._layout = geometry.layout  # that they were worked out for

    def touching(self, start: int, end: int) -> list[Placed]:
        """Every passage that shares a character with `text[start:end]`."""
        return [self.placed[index] for index in self._touching(start, end)]

    def _touching(self, start: int, end: int) -> list[int]:
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [index for index in range(first, last) if self.placed[index].passage.end > start]

    def standing(self, start: int, end: int) -> list[Standing]:
        """The same with where their words are; without those whose words are not laid out."""
        if self._layout != self.geometry.layout:
            self._standing.clear()
            self._layout = self.geometry.layout
        found = (self._stand(index) for index in self._touching(start, end))
        return [one for one in found if one is not None]

    def _stand(self, index: int) -> Standing | None:
        known = self._standing.get(index)
        if known is None:
            one = self.placed[index]
            boxes = self.geometry.boxes(one.passage.start, one.passage.end)
            if not boxes:
                return None
            below = 1.8 + one.lane * _pitch(one)
            lines = [QLineF(box.bottomLeft(), box.bottomRight()).translated(0, below) for box in boxes]
            known = self._standing[index] = Standing(one.passage, one.lane, one.depth, boxes, lines)
        return known

    def get(self, key: Key) -> Passage | None:
        """A passage by what it is."""
        return next((one.passage for one in self.placed if one.passage.key == key), None)

    def all(self) -> list[Passage]:
        """Every passage, from top to bottom."""
        return [one.passage for one in self.placed]

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
