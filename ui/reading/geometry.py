"""Where a piece of the text stands on the page: the boxes of its lines, in the document's coordinates.

Boxes are worked out when they are first asked for and kept until the text is laid out anew.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextLine

from ui.reading.document import ArticleDocument

# From the baseline, as shares of the size: a box as high as the letters, whatever the line's height.
_ABOVE, _BELOW = 0.96, 0.30
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Geometry:
    """The boxes of one document's text."""

    def __init__(self, source: ArticleDocument) -> None:
        self._source = source
        self._document = source.document
        self._cache: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self._extents: dict[tuple[int, int], tuple[float, float]] = {}
        font: QFont = self._document.defaultFont()
        size = float(font.pixelSize())
        self.above, self.below = size * _ABOVE, size * _BELOW
        self._near = 0  # number of the block that was last found by height

    def invalidate(self) -> None:
        """Forget every box: the text is laid out anew."""
        self._cache.clear()
        self._extents.clear()

    def boxes(self, start: int, end: int) -> tuple[QRectF, ...]:
        """One box a line of `text[start:end]` (more where writing directions mix); empty while not loaded."""
        key = (start, end)
        found = self._cache.get(key)
        if found is None:
            if end > self._source.loaded:
                return ()
            found = self._cache[key] = tuple(self._find(start, end))
        return found

    def extent(self, start: int, end: int) -> tuple[float, float] | None:
        """Upper and lower edge of `text[start:end]`, without its boxes; None while not loaded."""
        known = self._extents.get((start, end))
        if known is not None or end > self._source.loaded or end <= start:
            return known
        line, origin = self._line_at(end - 1)
        baseline = origin.y() + (line.y() + line.ascent() if line is not None else 0.0)
        found = self._extents[start, end] = self.top(start), baseline + self.below
        return found

    def top(self, offset: int) -> float:
        """The upper edge of the line that `offset` is in."""
        line, origin = self._line_at(offset)
        return origin.y() + line.y() + line.ascent() - self.above if line is not None else origin.y()

    def offset_at(self, y: float) -> int:
        """The offset of the first character of the line at height `y`."""
        block = self._block_at(y)
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        text = block.layout()
        for index in range(text.lineCount()):
            line = text.lineAt(index)
            if origin.y() + line.y() + line.height() > y:
                return self._source.offsets.to_offset(block.position() + line.textStart())
        return self._source.offsets.to_offset(block.position())

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

    def _line_at(self, offset: int) -> tuple[QTextLine | None, QPointF]:
        position = self._source.offsets.to_position(min(offset, self._source.loaded))
        block = self._document.findBlock(position)
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        return (line if line.isValid() else None), origin

    def _find(self, start: int, end: int) -> list[QRectF]:
        first = self._source.offsets.to_position(start)
        last = self._source.offsets.to_position(end)
        block = self._document.findBlock(first)
        boxes: list[QRectF] = []
        while block.isValid() and block.position() < last:
            low = max(0, first - block.position())
            high = min(block.length() - 1, last - block.position())
            if high > low:
                boxes += self._in_block(block, low, high)
            block = block.next()
        return boxes

    def _in_block(self, block: QTextBlock, low: int, high: int) -> list[QRectF]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        mixed = _RIGHT_TO_LEFT.search(block.text()) is not None
        words = block.text()
        boxes: list[QRectF] = []
        line = layout.lineForTextPosition(low)
        index = line.lineNumber() if line.isValid() else layout.lineCount()
        while index < layout.lineCount():
            line = layout.lineAt(index)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if begin >= high:
                break
            left, right = max(low, begin), min(high, stop)
            while right > left and words[right - 1 : right] in (" ", "\u2028", "\u200b"):
                right -= 1  # the blank at a line's end is not part of the box
            if right > left:
                baseline = origin.y() + line.y() + line.ascent()
                for x, width in _extents(line, left, right, mixed=mixed):
                    boxes.append(
                        QRectF(origin.x() + x, baseline - self.above, width, self.above + self.below)
                    )
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


def _x(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
