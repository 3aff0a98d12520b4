"""A small popup with two days: from when to when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import TextField, muted, primary_button, set_kind


class DaysPopup(QFrame):
    """Two days as they are written everywhere, 2024-03-01; either may be left open."""

    chosen = Signal(object, object)  # date or None, twice

    def __init__(self, first: date | None, last: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "popup")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.fields: list[TextField] = []
        for name, day in ((self.tr("From"), first), (self.tr("to"), last)):
            row.addWidget(muted(name))
            field = TextField(name, self.tr("2024-03-01"))
            field.setText(day.isoformat() if day else "")
            field.setMinimumWidth(110)
            field.returnPressed.connect(self._take)
            row.addWidget(field)
            self.fields.append(field)
        column.addLayout(row)
        self.take = primary_button(self.tr("Show"))
        self.take.clicked.connect(self._take)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignRight)

    def open_below(self, button: QWidget) -> None:
        """Stand below a button."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.fields[0].setFocus()

    def _take(self) -> None:
        days: list[date | None] = []
        for field in self.fields:
            words = field.text().strip()
            try:
                days.append(date.fromisoformat(words) if words else None)
            except ValueError:
                days.append(None)
                field.set_wrong(True)
                continue
            field.set_wrong(False)
        if any(field.property("wrong") for field in self.fields):
            return
        if days[0] and days[1] and days[0] > days[1]:
            days.reverse()
        self.close()
        self.chosen.emit(*days)
