"""The day in the gutter beside its first row; the table keeps that of the first row on screen in sight.

The label above the list names the month of the first row on screen. A row further down that opens another month
says so below its day, or "8 Monday" followed by "20 Thursday" could be any two months of twenty years.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from reader import Day
from ui.theme import Theme, reading_font, ui_font
from ui.wording import month_only, weekday

WIDTH = 46  # px from the pane's edge to the boxes of the rows
LABEL = 52  # px that a day's label takes from the top of its row
INSET = 8
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class Gutter:
    """Holds the faces, so that none is made while painting."""

    def __init__(self) -> None:
        self._number = reading_font(22, QFont.Weight.DemiBold)
        self._small = ui_font(10, QFont.Weight.Medium)

    def paint(self, painter: QPainter, left: float, top: float, day: Day, theme: Theme) -> None:
        """The day of the month and the day of the week; a dash for articles without a date."""
        width = WIDTH - INSET
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._number)
        painter.drawText(
            QRectF(left + INSET, top + 10, width, 28), CENTRE, str(day.date.day) if day.date else "—"
        )
        words = weekday(day.date) if day.date else QCoreApplication.translate("ArticleList", "no date")
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._small)
        painter.drawText(QRectF(left + INSET - 4, top + 35, width + 8, 14), CENTRE, words)

    def paint_month(
        self, painter: QPainter, left: float, top: float, day: date, before: date, theme: Theme
    ) -> None:
        """Below a day: its month, and its year where that is not the year of the day `before` it in the list."""
        painter.setPen(QColor(theme.accent))
        painter.setFont(self._small)
        lines = [month_only(day)] if day.year == before.year else [month_only(day), str(day.year)]
        for place, words in enumerate(lines):
            painter.drawText(
                QRectF(left + INSET - 4, top + 49 + 13 * place, WIDTH - INSET + 8, 14), CENTRE, words
            )
