"""Where a piece of the text stands on the page: the boxes of its lines, in the document's coordinates.

Boxes are worked out when they are first asked for and kept until the text is laid out anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextLine

from ui.reading.document import ArticleDocument

# From the baseline, as shares of the size: a box as high as the letters, whatever the line's height.
_ABOVE, _BELOW = 0.96, 0.30
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_AROUND = 40  # characters in which a direction is sought
_BLANKS = frozenset(" \u2028\u200b")


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a block as they are laid out. No object of Qt is kept: those do not outlive their layout."""

    number: int  # of the block
    position: int
    end: int  # the position of the block's own end
    left: float
    top: float  # of the block
    words: str  # as UTF-16 counts them
    mixed: bool  # it has words that are written from the right
    begins: list[int]  # of the lines, from the block's position
    tops: list[float]  # of their boxes


class _Line(NamedTuple):
    """A line while boxes are sought: as `_Lines` has it, and Qt's own, which is not to be kept."""

    line: QTextLine
    origin: int  # position of the block
    start: int
    end: int
    last: bool  # in its block
    words: str  # of the block
    left: float
    top: float


class Geometry:
    """The boxes of one document's text. `layout` grows with each change of where the text stands."""

    def __init__(self, source: ArticleDocument) -> None:
        self._source = source
        self._document = source.document
        self._cache: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self._blocks: list[_Lines] = []
        self._positions: list[int] = []  # of the blocks
        self.layout = 0
        font: QFont = self._document.defaultFont()
        size = float(font.pixelSize())
        self.above, self.below = size * _ABOVE, size * _BELOW
        self._near = 0  # number of the block that was last found by height
        self._document.contentsChange.connect(self._changed)

    def invalidate(self) -> None:
        """Forget every box: the text is laid out anew."""
        self._cache.clear()
        self._blocks.clear()
        self._positions.clear()
        self.layout += 1

    def _changed(self, position: int, _removed: int, _added: int) -> None:
        if self._blocks and position <= self._blocks[-1].end:
            self.invalidate()

    def boxes(self, start: int, end: int) -> tuple[QRectF, ...]:
        """One box a line of `text[start:end]` (more where writing directions mix), as far as it is loaded."""
        key = (start, end)
        found = self._cache.get(key)
        if found is None:
            found = tuple(self._find(start, min(end, self._source.loaded)))
            if end <= self._source.loaded:
                self._cache[key] = found
        return found

    def boxes_of(self, spans: Iterable[tuple[int, int]]) -> list[tuple[QRectF, ...]]:
        """The boxes of many pieces of the text: a line is sought once for all that follow one another in it."""
        found: list[tuple[QRectF, ...]] = []
        cache, loaded, to_position = self._cache, self._source.loaded, self._source.offsets.to_position
        lines: dict[int, _Line | None] = {}  # by where they begin
        at: _Line | None = None
        for span in spans:
            boxes = cache.get(span)
            if boxes is None and span[1] <= loaded:
                low, high = to_position(span[0]), to_position(span[1])
                if at is None or not at.start <= low < at.end:
                    at = self._line(low)
                boxes = self._in_lines(at, low, high, lines)
                if boxes is not None:
                    cache[span] = boxes
            found.append(self.boxes(*span) if boxes is None else boxes)
        return found

    def _in_lines(
        self, at: _Line | None, low: int, high: int, lines: dict[int, _Line | None]
    ) -> tuple[QRectF, ...] | None:
        """The boxes from a position in a line on; None where a block is not laid out, or mixes directions."""
        boxes: list[QRectF] = []
        height = self.above + self.below
        while at is not None and at.start <= low <= at.end and low < high:
            left, right, words = low - at.origin, min(high, at.end) - at.origin, at.words
            while right > left and words[right - 1] in _BLANKS:
                right -= 1
            if right > left:
                a, b = _x(at.line, left), _x(at.line, right)
                boxes.append(QRectF(at.left + min(a, b), at.top, abs(b - a), height))
            low = at.end + at.last  # the end of a block is a position of its own
            if high <= low:
                return tuple(boxes)
            if low not in lines:
                lines[low] = self._line(low)
            at = lines[low]
        return None

    def _line(self, position: int) -> _Line | None:
        """The line that a position is in; None where its block is not laid out, or mixes directions."""
        block = self._block(position)
        if block.mixed or not block.begins:
            return None
        index = max(0, bisect_right(block.begins, position - block.position) - 1)
        after = block.begins[index + 1 :][:1]
        line = self._document.findBlockByNumber(block.number).layout().lineAt(index)
        end = block.position + after[0] if after else block.end
        start = block.position + block.begins[index]
        top = block.tops[index]
        return _Line(line, block.position, start, end, not after, block.words, block.left, top)

    def extent(self, start: int, end: int) -> tuple[float, float] | None:
        """Upper and lower edge of `text[start:end]` as far as it is loaded, without its boxes; None before it is."""
        end = min(end, self._source.loaded)
        if end <= start:
            return None
        return self.top(start), self.top(end - 1) + self.above + self.below

    def top(self, offset: int) -> float:
        """The upper edge of the line that `offset` is in."""
        position = self._source.offsets.to_position(min(offset, self._source.loaded))
        block = self._block(position)
        if not block.begins:
            return block.top
        return block.tops[max(0, bisect_right(block.begins, position - block.position) - 1)]

    def edge(self, offset: int, *, trailing: bool = False) -> QRectF:
        """Where a character begins (or ends), in the direction that it is written in: a box without width."""
        boxes = self.boxes(offset, offset + 1)
        if not boxes:
            return QRectF(0, self.top(offset), 0, self.above + self.below)
        box = boxes[0]
        x = box.right() if _is_from_right(self._source.text, offset) is not trailing else box.left()
        return QRectF(x, box.top(), 0, box.height())

    def offset_at(self, y: float) -> int:
        """The offset of the first character of the line at height `y`."""
        return self._line_at(y)[0]

    def end_at(self, y: float) -> int:
        """The offset behind the last character of the line at height `y`, or of its block where that ends above."""
        return self._line_at(y)[1]

    def _line_at(self, y: float) -> tuple[int, int]:
        block = self._block_at(y)
        origin = self._document.documentLayout().blockBoundingRect(block).top()
        text, to_offset, start = block.layout(), self._source.offsets.to_offset, block.position()
        for index in range(text.lineCount()):
            line = text.lineAt(index)
            if origin + line.y() + line.height() > y:
                first = start + line.textStart()
                return to_offset(first), to_offset(first + line.textLength())
        return to_offset(start), to_offset(start + block.length() - 1)

    def _block_at(self, y: float) -> QTextBlock:
        """The last block that begins above `y`, sought from the one found before.

        Qt's own search goes through all blocks, and one by number would have it lay out what is not needed.
        """
        layout, document = self._document.documentLayout(), self._document

        def begins_above(number: int) -> bool:
            return layout.blockBoundingRect(document.findBlockByNumber(number)).top() <= y

        last = document.blockCount() - 1
        low = min(self._near, last)
        step = 1
        if begins_above(low):
            high = low + 1
            while high <= last and begins_above(high):
                low, step = high, step * 2
                high = low + step
            high = min(high, last + 1)
        else:
            high = low
            while low > 0 and not begins_above(low):
                high, step = low, step * 2
                low = max(0, low - step)
        while high - low > 1:
            middle = (low + high) // 2
            if begins_above(middle):
                low = middle
            else:
                high = middle
        self._near = low
        return document.findBlockByNumber(low)

    def _block(self, position: int) -> _Lines:
        """The lines of the block that a position is in."""
        at = bisect_right(self._positions, position) - 1
        if at >= 0 and position <= self._blocks[at].end:
            return self._blocks[at]
        block = self._document.findBlock(position)
        if not block.isValid():
            block = self._document.lastBlock()
        made = self._read(block)
        at = bisect_left(self._positions, made.position)
        if at == len(self._positions) or self._positions[at] != made.position:
            self._positions.insert(at, made.position)
            self._blocks.insert(at, made)
        return made

    def _read(self, block: QTextBlock) -> _Lines:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout, words, left, top = block.layout(), block.text(), origin.x(), origin.y()
        lines = [layout.lineAt(index) for index in range(layout.lineCount())]
        first = top - self.above
        return _Lines(
            block.blockNumber(),
            block.position(),
            block.position() + block.length() - 1,
            left,
            top,
            words if words.isascii() else _ASTRAL.sub("\\g<0>\0", words),
            not words.isascii() and _RIGHT_TO_LEFT.search(words) is not None,
            [line.textStart() for line in lines],
            [first + line.y() + line.ascent() for line in lines],
        )

    def _find(self, start: int, end: int) -> list[QRectF]:
        position = self._source.offsets.to_position(start)
        last = self._source.offsets.to_position(end)
        boxes: list[QRectF] = []
        while position < last:
            block = self._block(position)
            if last > block.position and block.begins:
                boxes += self._in_block(
                    block, position - block.position, min(block.end, last) - block.position
                )
            position = max(position, block.end) + 1
        return boxes

    def _in_block(self, block: _Lines, low: int, high: int) -> list[QRectF]:
        boxes: list[QRectF] = []
        begins, words, height = block.begins, block.words, self.above + self.below
        layout = self._document.findBlockByNumber(block.number).layout()
        index = max(0, bisect_right(begins, low) - 1)
        while index < len(begins) and begins[index] < high:
            left = max(low, begins[index])
            right = min(high, begins[index + 1]) if index + 1 < len(begins) else high
            while right > left and words[right - 1 : right] in _BLANKS:
                right -= 1  # the blank at a line's end is not part of the box
            if right > left:
                top = block.tops[index]
                for x, width in _extents(layout.lineAt(index), left, right, mixed=block.mixed):
                    boxes.append(QRectF(block.left + x, top, width, height))
            index += 1
        return boxes


def _extents(line: QTextLine, left: int, right: int, *, mixed: bool) -> list[tuple[float, float]]:
    """Horizontal extents (x, width) of a part of a line; several where writing directions mix."""
    if not mixed:
        a, b = _x(line, left), _x(line, right)
        return [(min(a, b), abs(b - a))]
    # Places of the cursor tell nothing where directions turn: between two letters there are two of them.
    pieces: list[tuple[float, float]] = []
    for run in line.glyphRuns(left, right - left):
        bounds = run.boundingRect()
        if bounds.width() > 0.01:
            pieces.append((bounds.left(), bounds.right()))
    pieces.sort()
    merged: list[tuple[float, float]] = []
    for low, high in pieces:
        if merged and low <= merged[-1][1] + 2.0:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return [(low, high - low) for low, high in merged]


def _is_from_right(text: str, offset: int) -> bool:
    """Whether a character is written from the right; a sign without a direction goes with what follows it."""
    if text.isascii():
        return False
    kinds = map(bidirectional, text[offset : offset + _AROUND])
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
