"""Pills that a click takes away: one for each narrowing of the view, below the header, and each filter of a search."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Appearance, icon_pixmap, ui_font

DOT, GAP = 8, 6


@dataclass(frozen=True, slots=True)
class Measure:
    """How large a pill is, in pixels; `gap` parts the words from the cross."""

    letters: int
    height: int
    side: int
    cross: int
    gap: int
    widest: int


LARGE = Measure(letters=12, height=26, side=11, cross=11, gap=6, widest=230)
SMALL = Measure(letters=11, height=20, side=8, cross=9, gap=3, widest=240)


class Pill(QAbstractButton):
    """A name, perhaps behind a speaker's dot, and a cross; `act` says what a click does."""

    def __init__(
        self,
        text: str,
        act: str,
        appearance: Appearance,
        measure: Measure,
        dot: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._measure, self._dot = appearance, measure, dot
        self.setText(text)
        self.setFont(ui_font(measure.letters, QFont.Weight.Medium))
        self.setAccessibleName(act)
        self.setToolTip(act)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words, up to a limit."""
        at = self._measure
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(min(at.widest, 2 * at.side + self._before() + words + at.gap + at.cross), at.height)

    def _before(self) -> int:
        return DOT + GAP if self._dot else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, the dot, the words as far as they fit, the cross."""
        theme, at = self._appearance.theme, self._measure
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(QColor(theme.selection if lit else theme.hover))
        painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._dot))
            painter.drawEllipse(QRectF(at.side, (at.height - DOT) / 2, DOT, DOT))
        left = at.side + self._before()
        room = self.width() - left - at.gap - at.cross - at.side
        painter.setPen(QColor(theme.ink))
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, 0, room + 2, self.height()), middle, words)
        cross = icon_pixmap("close", theme.muted, at.cross, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - at.side - at.cross + 2, (at.height - at.cross) / 2), cross)


class FilterChip(Pill):
    """A narrowing of the view."""

    def __init__(
        self, text: str, appearance: Appearance, dot: str | None = None, parent: QWidget | None = None
    ) -> None:
        act = QCoreApplication.translate("FilterChip", "Remove the filter {name}").format(name=text)
        super().__init__(text, act, appearance, LARGE, dot, parent)
