"""A month whose days show how many articles they have; a click narrows the list to a day or to the month."""

from __future__ import annotations

from calendar import Calendar, monthrange
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QToolTip, QVBoxLayout, QWidget

from ui.controls import Button, set_kind
from ui.theme import Appearance, Theme, follow, icon, ui_font
from ui.wording import counted
from ui.wording import day as day_words
from ui.wording import month as month_words

ROW = 23
HEAD = 20


class MonthCalendar(QWidget):
    """`day_chosen` carries a date, `month_chosen` the first of a month, `month_shown` a month to count for."""

    day_chosen = Signal(object)  # date
    month_chosen = Signal(object)  # date
    month_shown = Signal(int, int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = date.today()
        self.year, self.month = today.year, today.month
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 14, 0)
        head.setSpacing(0)
        self.title = Button("", "quiet")
        self.title.setFont(ui_font(10, QFont.Weight.DemiBold, 0.6))
        self.title.clicked.connect(lambda: self.month_chosen.emit(date(self.year, self.month, 1)))
        head.addWidget(self.title)
        head.addStretch(1)
        self._arrows: list[tuple[QToolButton, str]] = []
        for name, words, by in (
            ("chevron-left", self.tr("Previous month"), -1),
            ("chevron-right", self.tr("Next month"), 1),
        ):
            button = QToolButton()
            set_kind(button, "quiet")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _checked=False, by=by: self.turn(by))
            head.addWidget(button)
            self._arrows.append((button, name))
        column.addLayout(head)
        self.days = DayGrid(appearance, self)
        self.days.chosen.connect(self.day_chosen)
        column.addWidget(self.days)
        follow(appearance, self._apply)
        self._show()

    def _apply(self, theme: Theme) -> None:
        for button, name in self._arrows:
            button.setIcon(icon(name, theme.muted, 14))

    def turn(self, by: int) -> None:
        """Show another month, `by` months on."""
        at = self.year * 12 + self.month - 1 + by
        if 12 <= at < 12 * 9999:
            self.show_month(at // 12, at % 12 + 1)

    def show_month(self, year: int, month: int) -> None:
        """Show a month and ask for its counts."""
        self.year, self.month = year, month
        self._show()
        self.month_shown.emit(year, month)

    def _show(self) -> None:
        words = month_words(self.year, self.month)
        self.title.setText(words.upper())
        self.title.setAccessibleName(self.tr("Articles of {month}").format(month=words))
        self.days.show_month(self.year, self.month)

    def set_counts(self, year: int, month: int, counts: dict[int, int]) -> None:
        """How many articles each day of the month has."""
        if (year, month) == (self.year, self.month):
            self.days.set_counts(counts)

    def set_chosen(self, first: date | None, last: date | None) -> None:
        """Ring the days that the list is narrowed to."""
        self.days.set_chosen(first, last)


class DayGrid(QWidget):
    """The cells. Arrows move, Return chooses; the tool tip and the accessible name have the count in words."""

    chosen = Signal(object)  # date

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._first_weekday = QLocale().firstDayOfWeek().value - 1  # Qt: Monday is 1; calendar: Monday is 0
        self._weeks: list[list[int]] = []
        self._year, self._month = 1, 1
        self._counts: dict[int, int] = {}
        self._range: tuple[date | None, date | None] = (None, None)
        self._cursor = 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days"))
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Six weeks: the panes below must not jump from month to month."""
        return QSize(196, HEAD + 6 * ROW)

    def show_month(self, year: int, month: int) -> None:
        """Show a month; its counts follow."""
        self._year, self._month = year, month
        self._weeks = Calendar(self._first_weekday).monthdayscalendar(year, month)
        self._counts = {}
        self._cursor = min(self._cursor, monthrange(year, month)[1])
        self.update()

    def set_counts(self, counts: dict[int, int]) -> None:
        """How many articles each day has."""
        self._counts = counts
        self._describe()
        self.update()

    def set_chosen(self, first: date | None, last: date | None) -> None:
        """Ring a day, or every day of a range."""
        self._range = (first, last)
        self.update()

    def cell(self, week: int, weekday: int) -> QRectF:
        """Where a cell stands."""
        side = (self.width() - 32) / 7
        return QRectF(16 + weekday * side, HEAD + week * ROW, side, ROW)

    def day_at(self, at: QPoint) -> int:
        """The day of the month below a point; 0 for none."""
        for week, days in enumerate(self._weeks):
            for weekday, day in enumerate(days):
                if day and self.cell(week, weekday).contains(at):
                    return day
        return 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekday letters, then a cell a day: the more articles, the deeper its shade."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(10, QFont.Weight.Medium))
        painter.setPen(QColor(theme.muted))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        for column in range(7):
            place = self.cell(0, column).translated(0, -HEAD)
            place.setHeight(HEAD)
            name = QLocale().standaloneDayName((self._first_weekday + column) % 7 + 1, QLocale.FormatType.NarrowFormat)
            painter.drawText(place, centre, name)
        painter.setFont(ui_font(11))
        for week, days in enumerate(self._weeks):
            for weekday, day in enumerate(days):
                if day:
                    self._paint_day(painter, self.cell(week, weekday), day, theme)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: int, theme: Theme) -> None:
        count = self._counts.get(day, 0)
        side = min(cell.width(), cell.height()) - 3
        box = QRectF(0, 0, side + 2, side)
        box.moveCenter(cell.center())
        painter.setPen(Qt.PenStyle.NoPen)
        if count:
            painter.setBrush(QColor(theme.heat[0 if count < 3 else 1 if count < 10 else 2]))
            painter.drawRoundedRect(box, 4, 4)
        first, last = self._range
        on = date(self._year, self._month, day)
        if first is not None and last is not None and first <= on <= last:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.6 if first == last else 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        elif self.hasFocus() and day == self._cursor:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.ink), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.ink if count else theme.muted))
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), str(day))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day below."""
        day = self.day_at(event.position().toPoint())
        if day and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = day
            self.chosen.emit(date(self._year, self._month, day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day, Return and Space choose."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._cursor = max(1, min(monthrange(self._year, self._month)[1], self._cursor + step))
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(date(self._year, self._month, self._cursor))
        else:
            super().keyPressEvent(event)

    def _words(self, day: int) -> str:
        articles = counted(self._counts.get(day, 0), self.tr("%n article"), self.tr("%n articles"))
        return f"{day_words(date(self._year, self._month, day))}: {articles}"

    def _describe(self) -> None:
        self.setAccessibleDescription(self._words(self._cursor))

    def event(self, event: QEvent) -> bool:
        """The tool tip of a day."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self._words(day) if day else "", self)
            return True
        return super().event(event)
