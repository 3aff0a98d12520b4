"""Paints a row of the list: the day in the gutter, two lines of title, the small print, the speakers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader import ArticleRow, Day, SpeakerKind, SpeakerTag, shown_title
from ui.article_list.gutter import WIDTH as GUTTER
from ui.article_list.gutter import Gutter
from ui.article_list.lines import (
    PASSAGE,
    SMALL,
    Line,
    metrics,
    name_width,
    passage,
    small_width,
    title_font,
    title_lines,
)
from ui.article_list.model import DAY_ROLE, MONTH_ROLE, ROW_ROLE, Index
from ui.article_list.wording import act_badge, small_print
from ui.theme import Appearance, Theme, icon_pixmap, speaker_colours, ui_font
from ui.wording import isolated

HEIGHT = 88
RIGHT = 6  # px from the box of a row to the edge
PAD, PAD_RIGHT = 8, 14
LINE = 18  # px from one line of the title to the next
FIRST_LINE, FOOT = 11, 52  # px from the top of the box
SIGN = 13
NAME_GAP = 8.0
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def fill(painter: QPainter, rect: QRect, colour: str) -> None:
    """What `fillRect` does, which would first load every gradient that Qt knows."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)


def shown_speakers(row: ArticleRow) -> list[SpeakerTag]:
    """Persons first, then organisations; "an official" tells nobody anything in a list."""
    persons = [tag for tag in row.speakers if tag.kind is SpeakerKind.PERSON]
    return persons + [tag for tag in row.speakers if tag.kind is SpeakerKind.ORGANISATION]


class RowState(NamedTuple):
    """What the person does with a row; `focused`: it is the current one, and the person uses the keyboard."""

    selected: bool
    hovered: bool
    focused: bool


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours; knows no library and keeps no row."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.gutter = Gutter()
        self._small = ui_font(SMALL)
        self._passage = ui_font(PASSAGE)
        self._name = ui_font(SMALL, QFont.Weight.DemiBold)
        self._small_metrics = metrics(SMALL)
        self._name_metrics = metrics(SMALL, QFont.Weight.DemiBold)
        # a row's state is the table's to say: `option.state` would load all that Qt's styles know, at every start
        self.states: Callable[[Index], RowState] = lambda _index: RowState(False, False, False)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row has one height."""
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        theme, rect = self._appearance.theme, option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day: Day | None = index.data(DAY_ROLE)
        if day is not None:
            if index.row() > 0:
                fill(painter, QRect(rect.left(), rect.top(), rect.width(), 1), theme.line)
            if rect.top() > 0:  # the day of the first row on screen is the table's to paint
                self.gutter.paint(painter, rect.left(), rect.top(), day, theme)
                self._paint_month(painter, rect, day, index.data(MONTH_ROLE), theme)
        box = QRectF(rect.left() + GUTTER, rect.top() + 5, rect.width() - GUTTER - RIGHT, HEIGHT - 9)
        self._paint_box(painter, box, self.states(index), theme)
        row: ArticleRow | None = index.data(ROW_ROLE)
        if row is None:
            self._paint_placeholder(painter, box, theme)
        else:
            self._paint_row(painter, box, row, theme)
        painter.restore()

    def _paint_month(
        self, painter: QPainter, rect: QRect, day: Day, before: date | None, theme: Theme
    ) -> None:
        if day.date is not None and before is not None:
            self.gutter.paint_month(painter, rect.left(), rect.top(), day.date, before, theme)

    @staticmethod
    def _paint_box(painter: QPainter, box: QRectF, state: RowState, theme: Theme) -> None:
        if state.selected or state.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if state.selected else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if state.focused:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 7.5, 7.5)

    def _paint_row(self, painter: QPainter, box: QRectF, row: ArticleRow, theme: Theme) -> None:
        left, width = box.left() + PAD, box.width() - PAD - PAD_RIGHT
        top = box.top() + FIRST_LINE
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(box.left() + 1.5, top + LINE / 2), 3, 3)
        font = title_font(row.unread)
        measures = QFontMetricsF(font)
        most = 1 if row.snippet else 2
        painter.setFont(font)
        for line in title_lines(
            shown_title(row.title, row.title_origin) or "…", int(width), row.unread, most, row.title_marks
        ):
            self._paint_line(painter, QRectF(left, top, width + 2, LINE), line, measures, (theme.ink, theme))
            top += LINE
        if row.snippet:
            at = box.top() + FIRST_LINE + LINE + 1
            used = (
                self._paint_act(painter, QRectF(left, at, width, LINE), row, theme)
                if row.snippet_act
                else 0.0
            )
            found = passage(row.snippet, row.snippet_marks, int(width - used))
            painter.setFont(self._passage)
            place = QRectF(left + used, at, width - used + 2, LINE)
            self._paint_line(painter, place, found, metrics(PASSAGE), (theme.muted, theme))
        self._paint_foot(painter, QRectF(left, box.top() + FOOT, width, 20), row, theme)

    @staticmethod
    def _paint_act(painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> float:
        """A badge before what `said:` found, where it is more than said: denied, refused; gives the room it takes."""
        words = act_badge(row.snippet_act or "")
        font = ui_font(10, QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        badge = QRectF(place.left(), place.top() + 3, wide + 10, place.height() - 6)
        painter.setPen(QPen(QColor(theme.faint), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), words)
        return badge.width() + 6

    @staticmethod
    def _paint_line(
        painter: QPainter, place: QRectF, line: Line, measures: QFontMetricsF, ink: tuple[str, Theme]
    ) -> None:
        """A line with its marks behind it; marked words are in full ink."""
        colour, theme = ink
        painter.setPen(QColor(colour))
        painter.drawText(place, LEFT, line.text if line.text.isascii() else isolated(line.text))
        for start, end in line.marks:
            x = place.left() + measures.horizontalAdvance(line.text[:start])
            wide = measures.horizontalAdvance(line.text[:end]) - (x - place.left())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.match))
            painter.drawRoundedRect(QRectF(x - 1, place.top() + 1, wide + 2, place.height() - 2), 3, 3)
            painter.setPen(QColor(theme.ink))
            painter.drawText(QRectF(x, place.top(), wide + 4, place.height()), LEFT, line.text[start:end])

    def _paint_foot(self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> None:
        right = self._paint_signs(painter, place, row, theme)
        words = small_print(row)
        used = small_width(words)
        left = self._paint_names(
            painter, place, row, theme, right, room=right - place.left() - min(used, 150) - 12
        )
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._small)
        if used > left - place.left() - 8:
            words = self._short_print(row, left - place.left() - 8)
        painter.drawText(QRectF(place.left(), place.top(), left - place.left(), place.height()), LEFT, words)

    def _short_print(self, row: ArticleRow, room: float) -> str:
        """The small print with its source cut, for the reading time is short and useful."""
        whole = small_print(row)
        source = row.source or whole.partition(" · ")[0]
        rest = whole.removeprefix(source)
        left = room - self._small_metrics.horizontalAdvance(rest)
        elided = self._small_metrics.elidedText(source, Qt.TextElideMode.ElideRight, max(0.0, left))
        return elided + rest

    @staticmethod
    def _paint_signs(painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme) -> float:
        right = place.right()
        ratio = painter.device().devicePixelRatio()
        for shown, name, colour in (
            (row.bookmarked, "bookmark-filled", theme.accent),
            (row.noted, "note", theme.muted),
            (row.to_read, "to-read", theme.muted),
        ):
            if shown:
                right -= SIGN
                painter.drawPixmap(QPointF(right, place.top() + 3.5), icon_pixmap(name, colour, SIGN, ratio))
                right -= 6
        return right

    def _paint_names(
        self, painter: QPainter, place: QRectF, row: ArticleRow, theme: Theme, right: float, room: float
    ) -> float:
        """The surnames that fit, right-aligned, the first speaker first; returns where they begin."""
        measures = self._name_metrics
        fitting: list[tuple[str, str, float]] = []
        used = 0.0
        speakers = shown_speakers(row)
        for at, tag in enumerate(speakers):
            width = name_width(tag.surname)
            rest = len(speakers) - at - 1
            more = measures.horizontalAdvance(f"+{rest}") + NAME_GAP if rest else 0.0
            if used + width + more > room:
                if not fitting:  # a long name is cut rather than left out
                    name = measures.elidedText(
                        tag.surname, Qt.TextElideMode.ElideRight, max(24.0, room - more)
                    )
                    width = measures.horizontalAdvance(name)
                    fitting.append((name, speaker_colours(theme, tag.kind, tag.slot).ink, width))
                    rest -= 1
                if rest >= 0:
                    word = f"+{rest + 1}"
                    fitting.append((word, theme.muted, measures.horizontalAdvance(word)))
                break
            fitting.append((tag.surname, speaker_colours(theme, tag.kind, tag.slot).ink, width))
            used += width + NAME_GAP
        painter.setFont(self._name)
        x = right - sum(width for _, _, width in fitting) - NAME_GAP * max(0, len(fitting) - 1)
        begin = x
        for text, colour, width in fitting:
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(x, place.top(), width + 2, place.height()), LEFT, text)
            x += width + NAME_GAP
        return begin

    @staticmethod
    def _paint_placeholder(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        for top, share in ((FIRST_LINE + 4, 0.82), (FIRST_LINE + LINE + 4, 0.6), (FOOT + 5, 0.3)):
            painter.drawRoundedRect(QRectF(box.left() + PAD, box.top() + top, box.width() * share, 9), 4, 4)
