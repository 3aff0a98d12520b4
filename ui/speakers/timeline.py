"""How often a speaker is quoted over time: a bar a month, or a year where there are too many months."""

from __future__ import annotations

import calendar
from collections import Counter
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import wording
from ui.theme import Appearance, SlotColours, ui_font

HEIGHT, LABELS = 64, 18
MOST_MONTHS = 96
WIDEST = 28


@dataclass(frozen=True, slots=True)
class Bar:
    """A period with its number of statements; both days belong to it."""

    first_day: date
    last_day: date
    label: str
    count: int


def bars(months: Counter[tuple[int, int]]) -> list[Bar]:
    """The months from the first to the last, also those with nothing; years where months are too many."""
    if not months:
        return []
    (first_year, first_month), (last_year, last_month) = min(months), max(months)
    span = (last_year - first_year) * 12 + last_month - first_month + 1
    if span > MOST_MONTHS:
        years: Counter[int] = Counter()
        for (year, _month), count in months.items():
            years[year] += count
        return [
            Bar(date(year, 1, 1), date(year, 12, 31), str(year), years[year])
            for year in range(first_year, last_year + 1)
        ]
    found = []
    for step in range(span):
        year, month = first_year + (first_month - 1 + step) // 12, (first_month - 1 + step) % 12 + 1
        last = calendar.monthrange(year, month)[1]
        label = wording.month(year, month)
        found.append(Bar(date(year, month, 1), date(year, month, last), label, months[year, month]))
    return found


class Timeline(QWidget):
    """The bars. A click on one, or Left and Right, chooses its period; with Shift, or drawn over, all up to there.

    Choosing it again takes all.
    """

    chosen = Signal(object)  # Bar, or None for all

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._bars: list[Bar] = []
        self._at: int | None = None  # the period that was chosen
        self._to: int | None = None  # the other end of what was chosen, the same or another
        self._colours: SlotColours = appearance.theme.organisation
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, HEIGHT)

    def show_months(self, months: Counter[tuple[int, int]]) -> None:
        """Show other months, none of them chosen."""
        self._bars, self._at, self._to = bars(months), None, None
        self.setVisible(len(self._bars) > 1)
        self.setAccessibleName(self.tr("Statements over time"))
        self.setAccessibleDescription(
            self.tr("{first} to {last}").format(first=self._bars[0].label, last=self._bars[-1].label)
            if self._bars
            else ""
        )
        self.update()

    def set_colours(self, colours: SlotColours) -> None:
        """Take a speaker's colours."""
        self._colours = colours
        self.update()

    def bars(self) -> list[Bar]:
        """What it shows."""
        return self._bars

    def show_chosen(self, bar: Bar | None) -> Bar | None:
        """Show a period as chosen, without a signal, where bars still begin and end it; gives it as it is now."""
        self._at = self._to = None
        for at, each in enumerate(self._bars):
            if bar is not None and each.first_day == bar.first_day:
                self._at = at
            if bar is not None and each.last_day == bar.last_day:
                self._to = at
        self._at = None if self._to is None else self._at
        self.update()
        return self._chosen()

    def _chosen(self) -> Bar | None:
        """The bar that is chosen, or the bars as one."""
        if self._at is None or self._to is None:
            return None
        first, last = sorted((self._at, self._to))
        some = self._bars[first : last + 1]
        if len(some) == 1:
            return some[0]
        label = f"{some[0].label} – {some[-1].label}"
        return Bar(some[0].first_day, some[-1].last_day, label, sum(bar.count for bar in some))

    def choose(self, at: int | None, to: int | None = None) -> None:
        """Choose a period, all from one to another, or all; the signal follows."""
        self._at, self._to = at, at if to is None else to
        bar = self._chosen()
        self.setAccessibleDescription(self._words(bar) if bar else "")
        self.update()
        self.chosen.emit(bar)

    @staticmethod
    def _text(count: int, one: str, many: str) -> str:
        return wording.counted(count, one, many)

    def _words(self, bar: Bar) -> str:
        count = self._text(bar.count, self.tr("%n statement"), self.tr("%n statements"))
        return f"{bar.label}: {count}"

    def _step(self) -> float:
        return min(float(WIDEST), self.width() / max(1, len(self._bars)))

    def _at_point(self, point: QPoint) -> int | None:
        at = int(point.x() // self._step()) if self._bars else -1
        return at if 0 <= at < len(self._bars) else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars on a line, the first and last period named below it."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, step = self._appearance.theme, self._step()
        ground = HEIGHT - LABELS
        most = max(bar.count for bar in self._bars)
        gap = 2.0 if step > 8 else 1.0 if step > 3 else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        low, high = (-1, -1) if self._at is None or self._to is None else sorted((self._at, self._to))
        for at, bar in enumerate(self._bars):
            if not bar.count:
                continue
            height = max(3.0, (ground - 6) * bar.count / most)
            painter.setBrush(
                QColor(self._colours.rule if low <= at <= high or self._at is None else theme.line)
            )
            painter.drawRoundedRect(
                QRectF(at * step, ground - height, max(1.0, step - gap), height + 1), 1.5, 1.5
            )
        width = max(step * len(self._bars), 160.0)
        painter.fillRect(QRectF(0, ground, width, 1), QColor(theme.line))
        if self.hasFocus():
            painter.fillRect(QRectF(0, ground, width, 2), QColor(theme.accent))
        painter.setPen(QColor(theme.muted))
        painter.setFont(ui_font(10))
        below = QRect(0, ground + 3, int(width), LABELS - 3)
        named = self._chosen()
        first = self._words(named) if named else self._bars[0].label
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), first)
        if named is None and width >= 2 * painter.fontMetrics().horizontalAdvance(first) + 16:
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(below, right, self._bars[-1].label)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the period below the pointer; with Shift all from the chosen one to it."""
        at = self._at_point(event.position().toPoint())
        if at is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._at is not None:
            self.choose(self._at, at)
        else:
            self.choose(None if at == self._at == self._to else at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawing over the bars takes all that were drawn over."""
        at = self._at_point(event.position().toPoint())
        pressed = event.buttons() & Qt.MouseButton.LeftButton
        if pressed and at is not None and self._at is not None and at != self._to:
            self.choose(self._at, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right walk the periods, with Shift they take more, Escape takes all."""
        last = len(self._bars) - 1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and last >= 0:
            former = self._to if self._to is not None else (last + 1 if step < 0 else -1)
            to = min(last, max(0, former + step))
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._at is not None
            self.choose(self._at if extends else to, to)
        elif event.key() == Qt.Key.Key_Escape and self._at is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tool tip counts the period below the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self._at_point(event.pos())
            if at is not None:
                words = self._words(self._bars[at])
                if self._at not in (None, at):
                    words += "\n" + self.tr("Shift+click: all up to here")
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
