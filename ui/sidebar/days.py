"""The days of a month as cells, the deeper in shade the more articles a day has."""

from __future__ import annotations

from calendar import Calendar, monthrange
from datetime import date, datetime

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Appearance, Theme, ui_font
from ui.wording import counted
from ui.wording import day as day_words

ROW, HEAD, MARGIN = 24, 22, 17
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def shade(count: int, most: int) -> int:
    """0 to 2 for few, some and many, by thirds of the month's fullest day, so that any library has all shades."""
    if count <= max(1, most / 3):
        return 0
    return 1 if count <= max(2, most * 2 / 3) else 2


def this_day() -> date:
    """Today, where the person is."""
    return datetime.now().astimezone().date()


class DayGrid(QWidget):
    """Arrows move, Return chooses; the tool tip and the accessible description have the count in words."""

    chosen = Signal(date)
    month_left = Signal(int)  # by how many months the keyboard went on

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._first_weekday = QLocale().firstDayOfWeek().value - 1  # Qt: Monday is 1; calendar: Monday is 0
        self._weeks: list[list[int]] = []
        self._year, self._month = 1, 1
        self._counts: dict[int, int] = {}
        self._range: tuple[date | None, date | None] = (None, None)
        self._cursor = 1
        self._below_mouse = 0
        self._ringed = False
        self._letters = ui_font(10, QFont.Weight.Medium)
        self._number, self._heavy = ui_font(11), ui_font(11, QFont.Weight.DemiBold)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days"))
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Six weeks: the panes below must not jump from month to month."""
        return QSize(196, HEAD + 6 * ROW)

    # -- what it shows

    def show_month(self, year: int, month: int) -> None:
        """Show a month; its counts follow."""
        self._year, self._month = year, month
        self._weeks = Calendar(self._first_weekday).monthdayscalendar(year, month)
        self._counts = {}
        self._below_mouse = 0
        self._cursor = min(self._cursor, self._length())
        self._describe()
        self.update()

    def set_counts(self, counts: dict[int, int]) -> None:
        """How many articles each day has."""
        if counts == self._counts:
            return
        self._counts = counts
        self._describe()
        self.update()

    def set_chosen(self, first: date | None, last: date | None) -> None:
        """Ring a day, or the ends of a range."""
        if (first, last) == self._range:
            return
        self._range = (first, last)
        if first is not None and (first.year, first.month) == (self._year, self._month):
            self._cursor = first.day
        self.update()

    def chosen_range(self) -> tuple[date | None, date | None]:
        """The days that the list is narrowed to."""
        return self._range

    def _length(self) -> int:
        return monthrange(self._year, self._month)[1]

    def _day(self, day: int) -> date:
        return date(self._year, self._month, day)

    def cell(self, week: int, weekday: int) -> QRectF:
        """Where a cell stands."""
        side = (self.width() - 2 * MARGIN) / 7
        return QRectF(MARGIN + weekday * side, HEAD + week * ROW, side, ROW)

    def place(self, day: int) -> QRectF:
        """Where a day of the month stands; empty for none."""
        for week, days in enumerate(self._weeks):
            if day in days:
                return self.cell(week, days.index(day))
        return QRectF()

    def day_at(self, at: QPoint) -> int:
        """The day of the month below a point; 0 for none."""
        return next((day for week in self._weeks for day in week if day and self.place(day).contains(at)), 0)

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekday letters, then a cell a day."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters)
        painter.setPen(QColor(theme.muted))
        for column in range(7):
            head = self.cell(0, column).translated(0, -HEAD)
            head.setHeight(HEAD)
            weekday = (self._first_weekday + column) % 7 + 1
            painter.drawText(
                head, CENTRE, QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
            )
        most = max(self._counts.values(), default=0)
        for days in self._weeks:
            for day in days:
                if day:
                    self._paint_day(painter, day, most, theme)

    def _paint_day(self, painter: QPainter, day: int, most: int, theme: Theme) -> None:
        count = self._counts.get(day, 0)
        cell = self.place(day)
        box = QRectF(0, 0, min(cell.width() - 4, ROW), ROW - 3)
        box.moveCenter(cell.center())
        depth = shade(count, most)
        painter.setPen(Qt.PenStyle.NoPen)
        if count or day == self._below_mouse:
            painter.setBrush(QColor(theme.heat[depth] if count else theme.hover))
            painter.drawRoundedRect(box, 4, 4)
        ring = self._ring(day, theme)
        if ring is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ring)
            inset = ring.widthF() / 2
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.setFont(self._heavy if count and depth == 2 else self._number)
        painter.setPen(QColor(theme.ink if count else theme.muted))
        painter.drawText(cell, CENTRE, str(day))

    def _ring(self, day: int, theme: Theme) -> QPen | None:
        """The accent round what is chosen, ink where the keyboard is, a hairline round today."""
        on = self._day(day)
        if on in self._range:
            first, last = self._range
            if first == last or (first, last) != (self._day(1), self._day(self._length())):
                return QPen(QColor(theme.accent), 1.6)
        if self._ringed and self.hasFocus() and day == self._cursor:
            return QPen(QColor(theme.ink), 1.2)
        return QPen(QColor(theme.faint), 1) if on == this_day() else None

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day below."""
        day = self.day_at(event.position().toPoint())
        if day and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = day
            self.chosen.emit(self._day(day))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press was ours, and so is what follows it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        self._hover(self.day_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        self._hover(0)
        super().leaveEvent(event)

    def _hover(self, day: int) -> None:
        if day != self._below_mouse:
            self._below_mouse = day
            self.setCursor(Qt.CursorShape.PointingHandCursor if day else Qt.CursorShape.ArrowCursor)
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring of the keyboard is shown to who came by keyboard."""
        self._ringed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day, also into the next month; Page Up and Down by month; Return and Space choose."""
        key = event.key()
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(1 if key == Qt.Key.Key_Home else self._length())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_left.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day(self._cursor))
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        to = self._cursor + by
        before = (self._year, self._month)
        if to < 1:
            self.month_left.emit(-1)
            to += self._length()
        elif to > self._length():
            to -= self._length()
            self.month_left.emit(1)
        else:
            self._move(to)
            return
        if (self._year, self._month) != before:  # else the calendar ends here
            self._move(to)

    def _move(self, day: int) -> None:
        self._cursor, self._ringed = day, True
        self._describe()
        self.update()

    # -- words

    def words(self, day: int) -> str:
        """A day and its number of articles."""
        articles = counted(self._counts.get(day, 0), self.tr("%n article"), self.tr("%n articles"))
        return f"{day_words(self._day(day))}: {articles}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words(self._cursor))

    def event(self, event: QEvent) -> bool:
        """The tool tip of a day."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)
