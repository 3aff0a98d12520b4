"""Text set in the few pixels of a row: lines broken and cut at words, and passages moved to their first mark.

Everything is cached: a row is painted many times while it scrolls, and laid out once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.theme import ui_font

TITLE, SMALL, PASSAGE = 14, 11, 12
ELLIPSIS = "…"

Marks = tuple[tuple[int, int], ...]


class Line(NamedTuple):
    """A line as it is painted, with the places in it that a search found."""

    text: str
    marks: Marks = ()


@lru_cache(maxsize=8)
def title_font(unread: bool) -> QFont:
    """The title's face; that of an unread article is heavier."""
    return ui_font(TITLE, QFont.Weight.DemiBold if unread else QFont.Weight.Normal)


@lru_cache(maxsize=8)
def metrics(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetricsF:
    """The measures of the interface's face at one size."""
    return QFontMetricsF(ui_font(px, weight))


@lru_cache(maxsize=4096)
def name_width(name: str) -> float:
    """How wide a speaker's name is in a row."""
    return metrics(SMALL, QFont.Weight.DemiBold).horizontalAdvance(name)


@lru_cache(maxsize=2048)
def small_width(words: str) -> float:
    """How wide small print is."""
    return metrics(SMALL).horizontalAdvance(words)


@lru_cache(maxsize=2048)
def title_lines(title: str, width: int, unread: bool, most: int, marks: Marks = ()) -> tuple[Line, ...]:
    """A title broken at words into at most `most` lines, the last one cut at a word if it must be."""
    title = title.replace("\n", " ")
    font = title_font(unread)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[Line] = []
    units = title.encode("utf-16-le")
    at = 0  # in code points, as marks count; Qt counts UTF-16 units
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        part = units[start:end].decode("utf-16-le", "ignore")
        is_cut = len(lines) == most - 1 and end < len(units)
        shown = cut(title[at:], width, QFontMetricsF(font)) if is_cut else part.rstrip()
        lines.append(Line(shown, _within(marks, at, len(shown) - is_cut)))
        at += len(part)
    layout.endLayout()
    return tuple(lines)


@lru_cache(maxsize=1024)
def passage(text: str, marks: Marks, width: int) -> Line:
    """One line of a found passage, moved on so that its first mark is on it."""
    measures = metrics(PASSAGE)
    text = text.replace("\n", " ")
    if marks and measures.horizontalAdvance(text[: marks[0][1]]) > width * 0.85:
        first, end = marks[0]
        begin = first
        while begin > 0 and measures.horizontalAdvance(text[begin - 1 : end]) < width * 0.5:
            begin -= 1
        blank = text.find(" ", begin, first)
        begin = blank + 1 if blank >= 0 else begin
        text = ELLIPSIS + text[begin:]
        marks = tuple((a - begin + 1, b - begin + 1) for a, b in marks if a >= begin)
    shown = cut(text, width, measures)
    return Line(shown, _within(marks, 0, len(shown) - (shown != text)))


def cut(text: str, width: float, measures: QFontMetricsF) -> str:
    """`text` as far as it fits, ending at a word and an ellipsis; inside a word only where that is a long one."""
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if shown == text or not shown.endswith(ELLIPSIS):
        return shown
    kept = shown[:-1]
    if text[len(kept) : len(kept) + 1].isspace():
        return kept.rstrip() + ELLIPSIS
    words = kept.rpartition(" ")[0].rstrip(" ,;:–—-")
    return words + ELLIPSIS if len(words) > 0.6 * len(kept) else shown


def _within(marks: Marks, start: int, length: int) -> Marks:
    """The marks of a line that begins at `start`, counted from there and cut at its end."""
    inside = ((max(0, a - start), min(length, b - start)) for a, b in marks)
    return tuple((a, b) for a, b in inside if a < b)
