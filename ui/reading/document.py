"""Makes the text document of an article: the text with the colours of its mentions and links, bit by bit.

The document holds the canonical text and nothing else, so a position in it follows from an offset by
`offsets.py` alone. What belongs to statements, notes and searches is painted behind it, never written into it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
)

from ui.reading.offsets import OffsetMap

FIRST_CHUNK = 60_000
CHUNK = 24_000
_PAUSE = 30  # ms in which the first screen is painted before more is loaded
LONG = 200_000  # from here on work is put off until its part of the text is on screen
_SLICE = 400  # mentions that are recoloured at once
_WORD_LIMIT = 400  # Qt's time for a word grows with the square of its length: 100,000 characters take 0.7 s
_WORD_PIECE = 80
_PARAGRAPH_LIMIT = 40_000
_LONG_WORD = re.compile(rf"\S{{{_WORD_LIMIT},}}")
_LINK = re.compile(r"https?://[^\s<>\"“”«»]+[^\s<>\"“”«».,;:!?)\]’']")
_ZERO_WIDTH_SPACE = "\u200b"
_PARAGRAPH = "\n"


@dataclass(frozen=True, slots=True)
class Ink:
    """How `text[start:end]` is written: a mention of a speaker, or a link."""

    start: int
    end: int
    colour: str
    bold: bool = False
    dotted: bool = False
    link: str | None = None


def find_links(text: str) -> list[tuple[int, int]]:
    """Where the text names web addresses."""
    return [found.span() for found in _LINK.finditer(text)] if "://" in text else []


def find_breaks(text: str) -> list[tuple[int, str]]:
    """Offsets before which the document gets a character of its own, so that nothing takes long to lay out."""
    breaks: list[tuple[int, str]] = []
    for found in _LONG_WORD.finditer(text):
        pieces = range(found.start() + _WORD_PIECE, found.end(), _WORD_PIECE)
        breaks += [(offset, _ZERO_WIDTH_SPACE) for offset in pieces]
    start = 0
    while len(text) - start > _PARAGRAPH_LIMIT:
        newline = text.rfind("\n", start, start + _PARAGRAPH_LIMIT)
        if newline >= 0:
            start = newline + 1
            continue
        blank = text.rfind(" ", start + _PARAGRAPH_LIMIT // 2, start + _PARAGRAPH_LIMIT)
        start = blank + 1 if blank >= 0 else start + _PARAGRAPH_LIMIT
        breaks.append((start, _PARAGRAPH))
    return sorted(breaks, key=lambda item: item[0])


class ArticleDocument(QObject):
    """The document of one article, the first screens at once and the rest by and by."""

    grown = Signal(int)  # the offset up to which the text is in the document now
    finished = Signal()

    def __init__(self, text: str, font: QFont, line_height: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._breaks = find_breaks(text)
        self._break_offsets = [offset for offset, _ in self._breaks]
        self.offsets = OffsetMap(text, self._break_offsets)
        self.document = QTextDocument(self)
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._block_format = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        self._block_format.setLineHeight(round(font.pixelSize() * line_height), fixed)
        self._gap_format = QTextBlockFormat()  # of the blank line between two paragraphs
        self._gap_format.setLineHeight(round(font.pixelSize() * line_height * 0.45), fixed)
        self._loaded = 0
        self._inks: Sequence[Ink] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load_next)
        self._waiting: list[Ink] = []
        self._recolouring = QTimer(self, singleShot=True, interval=0)
        self._recolouring.timeout.connect(self._recolour_next)

    @property
    def loaded(self) -> int:
        """The offset up to which the text is in the document."""
        return self._loaded

    @property
    def complete(self) -> bool:
        """True once all of the text is in the document."""
        return self._loaded >= len(self.text)

    def set_margins(self, left: float, top: float, right: float, bottom: float) -> None:
        """The white around the text; lays the text out again where the width between them changes."""
        frame = self.document.rootFrame()
        wanted = QTextFrameFormat(frame.frameFormat())
        wanted.setMargin(0)
        wanted.setLeftMargin(left)
        wanted.setTopMargin(top)
        wanted.setRightMargin(right)
        wanted.setBottomMargin(bottom)
        if frame.frameFormat() == wanted:
            return
        # Qt lays all of the text out at once when a frame changes, and bit by bit when the page's width does.
        self.document.setLayoutEnabled(False)
        frame.setFrameFormat(wanted)
        self.document.setLayoutEnabled(True)
        page = self.document.pageSize()
        if page.width() > 0:
            self.document.setPageSize(QSizeF(page.width() + 1, page.height()))
            self.document.setPageSize(page)

    def start(self, inks: Iterable[Ink], until: int = FIRST_CHUNK) -> None:
        """Load the text at least up to `until`, and the rest when that is painted and the window is idle."""
        self._inks = sorted(inks, key=lambda ink: (ink.start, ink.end))
        self._append(min(len(self.text), until))
        if self.complete:
            self.finished.emit()
        else:
            self._timer.start(_PAUSE)

    def load_until(self, offset: int) -> None:
        """Load at once what is missing up to `offset`."""
        while self._loaded < min(offset, len(self.text)):
            self._load_next()

    def stop(self) -> None:
        """Load no more: the article is no longer shown."""
        self._timer.stop()
        self._recolouring.stop()

    def set_inks(self, inks: Iterable[Ink], near: int = 0) -> None:
        """Write mentions and links in other colours, as another theme or attribution wants; the text stays.

        In a long article those near an offset come first and the others by and by.
        """
        before, self._inks = self._inks, sorted(inks, key=lambda ink: (ink.start, ink.end))
        if before == self._inks:
            return
        kept = {(ink.start, ink.end) for ink in self._inks}
        gone = [Ink(ink.start, ink.end, "") for ink in before if (ink.start, ink.end) not in kept]
        waiting = [ink for ink in sorted([*gone, *self._inks], key=_start) if ink.end <= self._loaded]
        first = max(0, bisect_left(waiting, near, key=_start) - _SLICE // 4)
        self._waiting = waiting[first:] + waiting[:first]
        self._recolour_next()

    def _recolour_next(self) -> None:
        now, self._waiting = self._waiting[:_SLICE], self._waiting[_SLICE:]
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for ink in now:
            cursor.setPosition(self.offsets.to_position(ink.start))
            cursor.setPosition(self.offsets.to_position(ink.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_char_format(ink))
        cursor.endEditBlock()
        if self._waiting:
            self._recolouring.start()

    def _load_next(self) -> None:
        self._timer.setInterval(0)
        self._append(min(len(self.text), self._loaded + CHUNK))
        if self.complete:
            self._timer.stop()
            self.finished.emit()

    def _append(self, end: int) -> None:
        """Add the text up to about `end`: to the end of its paragraph, and never within a mention."""
        end = self._good_end(end)
        start, self._loaded = self._loaded, end
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if start == 0:
            cursor.setBlockFormat(self._block_format)
        plain = QTextCharFormat()
        at = start
        first = bisect_left(self._inks, start, key=lambda ink: ink.start)
        for ink in self._inks[first:]:
            if ink.start >= end:
                break
            if ink.start < at or ink.end > end or ink.end <= ink.start:
                continue  # a mention within a link, or the other way round: the first one stands
            cursor.insertText(self._piece(at, ink.start), plain)
            cursor.insertText(self._piece(ink.start, ink.end), _char_format(ink))
            at = ink.end
        cursor.insertText(self._piece(at, end), plain)
        self._narrow_gaps(start)
        cursor.endEditBlock()
        self.grown.emit(end)

    def _good_end(self, end: int) -> int:
        """The end of the paragraph at `end`, or a place soon after it that is in no mention."""
        if end >= len(self.text):
            return len(self.text)
        newline = self.text.find("\n\n", end, end + CHUNK)
        if newline >= 0:
            return newline + 2
        at = bisect_left(self._inks, end, key=lambda ink: ink.start)
        return max([end, *(ink.end for ink in self._inks[max(0, at - 8) : at])])

    def _piece(self, start: int, end: int) -> str:
        first = bisect_left(self._break_offsets, start)
        last = bisect_left(self._break_offsets, end)
        if first == last:
            return self.text[start:end]
        parts, at = [], start
        for offset, character in self._breaks[first:last]:
            parts += [self.text[at:offset], character]
            at = offset
        return "".join((*parts, self.text[at:end]))

    def _narrow_gaps(self, start: int) -> None:
        block = self.document.findBlock(self.offsets.to_position(start))
        while block.isValid():
            if block.length() == 1 and block.next().isValid():
                QTextCursor(block).setBlockFormat(self._gap_format)
            elif block.blockFormat() != self._block_format:
                QTextCursor(block).setBlockFormat(self._block_format)
            block = block.next()


def _start(ink: Ink) -> int:
    return ink.start


def _char_format(ink: Ink) -> QTextCharFormat:
    written = QTextCharFormat()
    if ink.colour:
        written.setForeground(QColor(ink.colour))
    if ink.bold:
        written.setFontWeight(QFont.Weight.DemiBold)
    if ink.dotted:
        written.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        written.setUnderlineColor(QColor(ink.colour))
    if ink.link is not None:
        written.setAnchor(True)
        written.setAnchorHref(ink.link)
        written.setFontUnderline(True)
        written.setProperty(QTextFormat.Property.TextToolTip, ink.link)
    return written
