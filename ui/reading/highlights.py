"""What is painted behind the article's text, and what lies under the mouse.

One pass over what is on screen: statements of speakers, the person's own passages, hits of a search. The
document itself is never touched, so nothing here costs more than the screen has room for.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Generic, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from reader import Reading, SpeakerKind
from ui.reading.document import Ink, find_links
from ui.reading.geometry import Geometry
from ui.reading.passages import Key, Passage, Passages
from ui.reading.runs import Visibility, legend_by_speaker, outer_statements
from ui.reading.wording import is_uncertain, name_part
from ui.theme import SlotColours, Theme, speaker_colours

Spanned = TypeVar("Spanned", "Mark", "Mention")

RADIUS = 4.0
_PAD = 2.5  # of a box beyond its text, at both sides
_STEP = 6.0  # px from one line of a hatched tint to the next


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement as it is painted."""

    index: int  # into the reading's statements
    start: int
    end: int
    colours: SlotColours
    indirect: bool
    uncertain: bool
    patterned: bool
    outer: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention of a speaker, wherever it stands in the text."""

    start: int
    end: int
    speaker_id: int
    statement: int | None  # the statement that it introduces, if any


class SpanIndex(Generic[Spanned]):
    """Spans sorted by start, found by the piece of text that they touch; they may overlap and nest."""

    def __init__(self, spans: Iterable[Spanned]) -> None:
        self.spans: list[Spanned] = sorted(spans, key=lambda span: (span.start, -span.end))
        self._starts = array("q", (span.start for span in self.spans))
        self._ends = array("q", accumulate((span.end for span in self.spans), max))

    def touching(self, start: int, end: int) -> list[Spanned]:
        """Every span that shares a character with `text[start:end]`."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return [span for span in self.spans[first:last] if span.end > start]


def make_marks(reading: Reading, theme: Theme, visibility: Visibility) -> list[Mark]:
    """The statements to paint."""
    outer = outer_statements(reading.statements)
    entries = legend_by_speaker(reading)
    marks = []
    for index, statement in enumerate(reading.statements):
        if not visibility.shows(statement.speaker_kind) or statement.end <= statement.start:
            continue
        entry = entries.get(statement.speaker_id) if statement.speaker_id is not None else None
        kind = entry.kind if entry else None
        marks.append(
            Mark(
                index,
                statement.start,
                statement.end,
                speaker_colours(theme, kind, entry.slot if entry else -1),
                statement.kind == "indirect",
                is_uncertain(statement),
                entry is not None and entry.patterned,
                index in outer,
            )
        )
    return marks


def make_mentions(reading: Reading, visibility: Visibility) -> list[Mention]:
    """Every mention of a shown speaker, each with the statement that it introduces."""
    introduced: dict[tuple[int, int], int] = {}
    for index, statement in enumerate(reading.statements):
        if statement.mention is not None:
            introduced.setdefault((statement.mention.start, statement.mention.end), index)
    found: dict[tuple[int, int], Mention] = {}
    for entry in reading.legend:
        if not visibility.shows(entry.kind):
            continue
        for span in entry.mentions:
            key = (span.start, span.end)
            found.setdefault(key, Mention(span.start, span.end, entry.speaker_id, introduced.get(key)))
    for statement in reading.statements:
        span_ = statement.mention
        if span_ is None or statement.speaker_id is None or not visibility.shows(statement.speaker_kind):
            continue
        key = (span_.start, span_.end)
        found.setdefault(key, Mention(*key, statement.speaker_id, introduced.get(key)))
    return list(found.values())


def make_inks(reading: Reading, theme: Theme, mentions: Iterable[Mention]) -> list[Ink]:
    """The colours of the letters: names of speakers, words that stand for them, web addresses."""
    entries = legend_by_speaker(reading)
    colours = {key: speaker_colours(theme, entry.kind, entry.slot).ink for key, entry in entries.items()}
    inks = []
    for mention in mentions:
        entry = entries.get(mention.speaker_id)
        if entry is None:
            continue
        words = reading.article.text[mention.start : mention.end]
        ink = colours[mention.speaker_id]
        part = name_part(words, entry.name) if entry.kind is SpeakerKind.PERSON else (0, len(words))
        if part is not None:  # a title before the name stays black: names are what the eye looks for
            inks.append(Ink(mention.start + part[0], mention.start + part[1], ink, bold=True))
        else:
            inks.append(Ink(mention.start, mention.end, ink, dotted=True))
    text = reading.article.text
    inks += [Ink(a, b, theme.ink, link=text[a:b]) for a, b in find_links(text)]
    return inks


class Highlights:
    """The painted layers of one article."""

    def __init__(
        self, geometry: Geometry, theme: Theme, marks: SpanIndex[Mark], mentions: SpanIndex[Mention]
    ) -> None:
        self.geometry = geometry
        self.theme = theme
        self.marks = marks
        self.mentions = mentions
        self.passages = Passages(geometry)
        self.matches: Sequence[tuple[int, int]] = ()
        self.current_match: int | None = None
        self.emphasised: frozenset[int] = frozenset()
        self.active_note: int | None = None  # whose card is under the mouse
        self.picked: Key | None = None  # the passage that is being worked on
        self.offered: tuple[int, int] | None = None  # where a lost mark may belong

    def set_passages(self, passages: Iterable[Passage]) -> None:
        """The person's own passages."""
        self.passages = Passages(self.geometry, passages)

    # -- painting

    def paint(self, painter: QPainter, start: int, end: int, area: QRectF) -> None:
        """Paint what stands behind `text[start:end]`, which an area of the page shows; in its coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Indirect speech may hold a quote: the wider span lies below the narrower one.
        for mark in self.marks.touching(start, end):
            boxes = self.geometry.boxes(mark.start, mark.end)
            if mark.outer:
                self._paint_bracket(painter, boxes, mark)
            else:
                self._paint_statement(painter, boxes, mark)
        own = self.passages.standing(start, end)
        self.passages.paint_bands(painter, self.theme, own, area)
        self._paint_matches(painter, start, end)
        self.passages.paint_lines(painter, self.theme, own, area, self.active_note, self.picked)
        if self.offered is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_dashes(self.theme.accent, 1.6, (4.0, 3.0)))
            for box in self.geometry.boxes(*self.offered):
                painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), RADIUS, RADIUS)

    def _paint_statement(self, painter: QPainter, boxes: Sequence[QRectF], mark: Mark) -> None:
        colours = mark.colours
        fill = QColor(colours.faint if mark.indirect or mark.uncertain else colours.tint)
        for box in boxes:
            padded = box.adjusted(-_PAD, 0, _PAD, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(padded, RADIUS, RADIUS)
            if mark.patterned and not mark.indirect:
                _hatch(painter, padded, colours)
            if mark.uncertain and not mark.indirect:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(_dashes(colours.rule, 1.0, (3.0, 3.0)))
                painter.drawRoundedRect(padded.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            if mark.indirect:
                _dotted_rule(painter, padded, mark)
            if mark.index in self.emphasised:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.rule), 1.6))
                painter.drawRoundedRect(padded.adjusted(-0.5, -0.5, 0.5, 0.5), RADIUS, RADIUS)

    def _paint_bracket(self, painter: QPainter, boxes: Sequence[QRectF], mark: Mark) -> None:
        if not boxes:
            return
        painter.setPen(QPen(QColor(mark.colours.rule), 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = 4.0
        first, last = boxes[0], boxes[-1]
        left, right = first.left() - 3.5, last.right() + 1.0
        for x, box, inwards in ((left, first, tick), (right, last, -tick)):
            path = QPainterPath(QPointF(x + inwards, box.top() + 0.5))
            path.lineTo(x, box.top() + 0.5)
            path.lineTo(x, box.bottom() - 0.5)
            path.lineTo(x + inwards, box.bottom() - 0.5)
            painter.drawPath(path)

    def _paint_matches(self, painter: QPainter, start: int, end: int) -> None:
        first = bisect_left(self.matches, start, key=lambda span: span[1])
        for index in range(first, len(self.matches)):
            a, b = self.matches[index]
            if a >= end:
                break
            painter.setBrush(QColor(self.theme.match))
            chosen = index == self.current_match
            painter.setPen(QPen(QColor(self.theme.accent), 1.5) if chosen else Qt.PenStyle.NoPen)
            for box in self.geometry.boxes(a, b):
                painter.drawRoundedRect(box.adjusted(-1, 1.5, 1, -1.5), 3, 3)

    # -- what is under the mouse

    def statement_at(self, offset: int, point: QPointF) -> Mark | None:
        """The innermost statement whose boxes hold a point of the document."""
        found = [m for m in self.marks.touching(offset - 1, offset + 1) if self._holds(m.start, m.end, point)]
        inner = [mark for mark in found if not mark.outer] or found
        return min(inner, key=lambda mark: mark.end - mark.start, default=None)

    def mention_at(self, offset: int, point: QPointF) -> Mention | None:
        """The mention whose boxes hold a point of the document."""
        for mention in self.mentions.touching(offset - 1, offset + 1):
            if self._holds(mention.start, mention.end, point):
                return mention
        return None

    def _holds(self, start: int, end: int, point: QPointF) -> bool:
        boxes = self.geometry.boxes(start, end)
        return any(box.adjusted(-_PAD, -1, _PAD, 3).contains(point) for box in boxes)


def _dashes(colour: str, width: float, pattern: tuple[float, float]) -> QPen:
    pen = QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / width for length in pattern])
    return pen


def _dotted_rule(painter: QPainter, box: QRectF, mark: Mark) -> None:
    pattern = (1.5, 3.0) if mark.uncertain else (3.0, 2.0)
    painter.setPen(_dashes(mark.colours.rule, 1.4, pattern))
    y = box.bottom() + 0.2
    painter.drawLine(QLineF(box.left() + 1, y, box.right() - 1, y))
    if mark.patterned:  # the second speaker of a colour has two rules
        painter.drawLine(QLineF(box.left() + 1, y + 3, box.right() - 1, y + 3))


def _hatch(painter: QPainter, box: QRectF, colours: SlotColours) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.setBrush(_hatching(colours.rule, ratio))
    painter.setBrushOrigin(QPointF(0, box.bottom()))
    painter.drawRoundedRect(box, RADIUS, RADIUS)


@lru_cache(maxsize=64)
def _hatching(rule: str, ratio: float) -> QBrush:
    """Thin lines from below to above, 6 px apart, as a pattern to fill with: drawing each takes ten times longer."""
    side = max(1, round(_STEP * ratio))
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    colour = QColor(rule)
    colour.setAlpha(38)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, side / _STEP))
    painter.drawLines([QLineF(x - side, side, x + side, -side) for x in (0, side, 2 * side)])
    painter.end()
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(_STEP / side, _STEP / side))
    return brush
