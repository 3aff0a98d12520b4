"""A month with its title and arrows; a click narrows the list to a day or to the whole month."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.controls import Button, set_kind
from ui.sidebar.days import MARGIN, DayGrid, this_day
from ui.theme import Appearance, Theme, follow, icon, ui_font
from ui.wording import month as month_words


class MonthCalendar(QWidget):
    """`day_chosen` carries a date, `month_chosen` the first of a month, `month_shown` a month to count for."""

    day_chosen = Signal(date)
    month_chosen = Signal(date)
    month_shown = Signal(int, int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = this_day()
        self.year, self.month = today.year, today.month
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = Button("", "quiet")
        self.title.setCheckable(True)
        self.title.setFont(ui_font(10, QFont.Weight.DemiBold, 0.6))
        self.title.clicked.connect(lambda: self.month_chosen.emit(date(self.year, self.month, 1)))
        self.back = self._arrow(self.tr("Previous month"), -1)
        self.on = self._arrow(self.tr("Next month"), 1)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN - 4, 0, MARGIN - 2, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.back)
        head.addWidget(self.on)
        column.addLayout(head)
        self.days = DayGrid(appearance, self)
        self.days.chosen.connect(self.day_chosen)
        self.days.month_left.connect(self.turn)
        column.addWidget(self.days)
        follow(appearance, self._apply)
        self._show()

    def _arrow(self, words: str, by: int) -> QToolButton:
        button = QToolButton()
        set_kind(button, "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(12, 12))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.turn(by))
        return button

    def _apply(self, theme: Theme) -> None:
        self.back.setIcon(icon("chevron-left", theme.muted, 12))
        self.on.setIcon(icon("chevron-right", theme.muted, 12))

    def turn(self, by: int) -> None:
        """Show another month, `by` months on."""
        at = self.year * 12 + self.month - 1 + by
        if MINYEAR * 12 <= at < (MAXYEAR + 1) * 12:
            self.show_month(at // 12, at % 12 + 1)

    def turn_to(self, day: date) -> None:
        """Show the month of a day."""
        if (day.year, day.month) != (self.year, self.month):
            self.show_month(day.year, day.month)

    def show_month(self, year: int, month: int) -> None:
        """Show a month and ask for its counts."""
        self.year, self.month = year, month
        self._show()
        self.month_shown.emit(year, month)

    def _show(self) -> None:
        words = month_words(self.year, self.month)
        self.title.setText(words.upper())
        self.title.setAccessibleName(self.tr("Articles of {month}").format(month=words))
        self.title.setToolTip(self.title.accessibleName())
        self.days.show_month(self.year, self.month)
        self._mark_title()

    def set_counts(self, year: int, month: int, counts: dict[int, int]) -> None:
        """How many articles each day of the month has."""
        if (year, month) == (self.year, self.month):
            self.days.set_counts(counts)

    def set_chosen(self, first: date | None, last: date | None) -> None:
        """Mark the days that the list is narrowed to: a ring round a day, the title for its month."""
        self.days.set_chosen(first, last)
        self._mark_title()

    def _mark_title(self) -> None:
        first, last = self.days.chosen_range()
        self.title.setChecked((first, last) == month_range(self.year, self.month))


def month_range(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
