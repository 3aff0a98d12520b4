"""The chips below the header: one for each narrowing of the view, which a click takes away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import Appearance, icon_pixmap, ui_font

HEIGHT, SIDE, DOT, GAP, CROSS = 26, 11, 8, 6, 11
WIDEST = 230


class FilterChip(QAbstractButton):
    """A pill with a name, perhaps a speaker's dot, and a cross."""

    def __init__(
        self, text: str, appearance: Appearance, dot: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._dot = appearance, dot
        self.setText(text)
        self.setFont(ui_font(12, QFont.Weight.Medium))
        self.setAccessibleName(self.tr("Remove the filter {name}").format(name=text))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as the words, up to a limit."""
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(min(WIDEST, 2 * SIDE + self._before() + words + GAP + CROSS), HEIGHT)

    def _before(self) -> int:
        return DOT + GAP if self._dot else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, the dot, the words as far as they fit, the cross."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(QColor(theme.selection if lit else theme.hover))
        painter.setPen(QPen(QColor(theme.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = SIDE
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._dot))
            painter.drawEllipse(QRectF(left, (HEIGHT - DOT) / 2, DOT, DOT))
            left += self._before()
        room = self.width() - SIDE - CROSS - GAP - left
        painter.setPen(QColor(theme.ink))
        painter.setFont(self.font())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRectF(left, 0, room + 2, self.height()), middle, words)
        cross = icon_pixmap("close", theme.muted, CROSS, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - SIDE - CROSS + 2, (HEIGHT - CROSS) / 2), cross)
