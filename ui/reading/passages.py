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

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader import HIGHLIGHT_COLORS, Anchor
from ui.reading.geometry import Geometry
from ui.theme import Theme

BAND, BAND_AMONG = 0.8, 0.55  # how much of what lies below it a band covers: alone, and where several overlap
_BAND_TOP, _BAND_BOTTOM = 4.0, 2.5  # px of a statement's tint that stay in sight above and below it
_LANES = 5
_REACH = 9.0  # px below the letters in which a passage's line can be hit

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


def passage_of(noun: str, number: int, anchor: Anchor | None, color: str | None = None) -> Passage | None:
    """The passage of a mark; None where it has none, or its words are lost."""
    if anchor is None or anchor.state == "orphaned" or anchor.end <= anchor.start:
        return None
    index = HIGHLIGHT_COLORS.index(color) if color in HIGHLIGHT_COLORS else None
    return Passage(anchor.start, anchor.end, noun, number, index, anchor.state == "moved")


def in_lanes(passages: Iterable[Passage]) -> list[Placed]:
    """Give each passage a lane; those that overlap have different ones, as far as there are lanes."""
    found: list[Placed] = []
    group: list[tuple[Passage, int]] = []
    ends: list[int] = []  # of the last passage in each lane of the group

    def close() -> None:
        found.extend(Placed(passage, lane % _LANES, min(len(ends), _LANES)) for passage, lane in group)

    for passage in sorted(passages, key=lambda one: (one.start, -one.end, one.noun, one.id)):
        if group and passage.start >= max(ends):
            close()
            group, ends = [], []
        lane = next((i for i, end in enumerate(ends) if end <= passage.start), len(ends))
        ends[lane : lane + 1] = [passage.end]
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

    def touching(self, start: int, end: int) -> list[Placed]:
        """Every passage that shares a character with `text[start:end]`."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [one for one in self.placed[first:last] if one.passage.end > start]

    def get(self, key: Key) -> Passage | None:
        """A passage by what it is."""
        return next((one.passage for one in self.placed if one.passage.key == key), None)

    def all(self) -> list[Passage]:
        """Every passage, from top to bottom."""
        return [one.passage for one in self.placed]

    # -- painting

    def paint_bands(self, painter: QPainter, theme: Theme, shown: Sequence[Placed]) -> None:
        """The bands of highlights, the wider ones below."""
        for one in shown:
            passage = one.passage
            if passage.noun != "highlights" or passage.color is None:
                continue
            colour = QColor(theme.marks[passage.color])
            colour.setAlphaF(BAND if one.depth == 1 else BAND_AMONG)
            for box in self.geometry.boxes(passage.start, passage.end):
                painter.fillRect(box.adjusted(-1, _BAND_TOP, 1, -_BAND_BOTTOM), colour)

    def paint_lines(
        self, painter: QPainter, theme: Theme, shown: Sequence[Placed], active: int | None, picked: Key | None
    ) -> None:
        """The line below each passage, one lane each; the picked one is framed."""
        for one in shown:
            passage = one.passage
            noted = passage.noun == "notes"
            colour = QColor(line_colour(theme, passage))
            if noted and passage.id == active:
                colour = QColor(theme.accent)
            pitch, width = (2.9, 2.0) if one.depth <= 3 else (1.9, 1.3)
            if passage.noun == "bookmarks":
                width = 1.2
            pen = QPen(colour, width, c=Qt.PenCapStyle.FlatCap)
            if passage.moved:
                pen.setDashPattern([2.5, 1.5])
            boxes = self.geometry.boxes(passage.start, passage.end)
            painter.setPen(pen)
            for box in boxes:
                y = box.bottom() + 1.8 + one.lane * pitch
                painter.drawLine(QLineF(box.left(), y, box.right(), y))
            if passage.key == picked:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colour, 1.2))
                for box in boxes:
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


def _reach(box: QRectF) -> QRectF:
    return box.adjusted(-2.5, -1, 2.5, _REACH)
