"""A note's beginning as lines of plain words with links in them: laid out once, painted often."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader import plain_note
from ui.theme import Theme, ui_font

LINE = 17.0
SHOWN = 600  # characters of a note that a card reads; all of it is in the editor


@dataclass(frozen=True, slots=True)
class CardLine:
    """One line; `links` are start and end in its text, kind and target."""

    text: str
    links: tuple[tuple[int, int, str, str], ...] = ()


@lru_cache(maxsize=1024)
def card_lines(body: str, width: float, most: int) -> tuple[CardLine, ...]:
    """A note in at most `most` lines of a width, the last one cut with an ellipsis where there is more."""
    plain = plain_note(body, SHOWN)
    font = ui_font(13)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    found: list[CardLine] = []
    offset = 0
    for paragraph in plain.words.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        units = paragraph.encode("utf-16-le")
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(found) <= most:
            line.setLineWidth(width)
            start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
            before = len(units[:start].decode("utf-16-le", "ignore"))
            text = units[start:end].decode("utf-16-le", "ignore")
            found.append(CardLine(text, _links_in(plain.links, offset + before, len(text))))
        layout.endLayout()
        offset += len(paragraph) + 1
        if len(found) > most:
            break
    if len(found) > most or len(body) > SHOWN:
        last = found[min(most, len(found)) - 1]
        cut = QFontMetricsF(font).elidedText(last.text + "…", Qt.TextElideMode.ElideRight, width)
        found = [*found[: min(most, len(found)) - 1], CardLine(cut, last.links)]
    return tuple(found)


def _links_in(
    links: tuple[tuple[int, int, str, str], ...], start: int, length: int
) -> tuple[tuple[int, int, str, str], ...]:
    return tuple(
        (max(0, first - start), min(length, last - start), kind, target)
        for first, last, kind, target in links
        if first < start + length and last > start
    )


def paint_line(painter: QPainter, place: QRectF, line: CardLine, theme: Theme) -> None:
    """The words, those of links in the accent's colour."""
    middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.setFont(ui_font(13))
    if not line.links:
        painter.setPen(QColor(theme.ink))
        painter.drawText(place, middle, line.text)
        return
    metrics, done, x = QFontMetricsF(ui_font(13)), 0, place.left()
    for start, end, _kind, _target in (*line.links, (len(line.text), len(line.text), "", "")):
        for text, colour in ((line.text[done:start], theme.ink), (line.text[start:end], theme.accent)):
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, place.top(), place.width(), place.height()), middle, text)
            x += metrics.horizontalAdvance(text)
        done = end


def link_at(lines: tuple[CardLine, ...], at: QPointF) -> tuple[str, str] | None:
    """Kind and target of the link at a point that is counted from the first line's corner."""
    row = int(at.y() // LINE)
    if at.y() < 0 or not 0 <= row < len(lines):
        return None
    metrics, line = QFontMetricsF(ui_font(13)), lines[row]
    for start, end, kind, target in line.links:
        left = metrics.horizontalAdvance(line.text[:start])
        if left <= at.x() <= left + metrics.horizontalAdvance(line.text[start:end]):
            return kind, target
    return None
