"""A section of the sidebar that folds away by a click on its head."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Appearance, icon_pixmap, ui_font

INSET = 22  # px from the edge to what is written
_HEIGHT, _SIGN = 22, 10


class SectionHead(QAbstractButton):
    """The name in capitals; a chevron where the mouse is, and where the section is folded."""

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setText(name)
        self.setFont(ui_font(10, QFont.Weight.DemiBold, 0.6))
        self.setCheckable(True)  # checked: folded
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._name)
        self._name()

    def _name(self) -> None:
        state = self.tr("folded") if self.isChecked() else self.tr("unfolded")
        self.setAccessibleName(f"{self.text()}, {state}")

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name, the chevron, a line below them where the keyboard is."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.ink if self.underMouse() else theme.muted))
        line = self.rect().adjusted(INSET, 0, -INSET, -5)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(line, middle, self.text().upper())
        wide = self.fontMetrics().horizontalAdvance(self.text().upper())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawLine(line.left(), line.bottom() + 2, line.left() + wide, line.bottom() + 2)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            name = "chevron-right" if self.isChecked() else "chevron-down"
            sign = icon_pixmap(name, theme.muted, _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(
                QPointF(line.left() + wide + 6, line.top() + (line.height() - _SIGN) / 2), sign
            )


class FoldingSection(QWidget):
    """A head and what is below it. `folded`: by the person, True or False."""

    folded = Signal(bool)

    def __init__(self, name: str, appearance: Appearance, *parts: QWidget) -> None:
        super().__init__()
        self.head = SectionHead(name, appearance)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for part in parts:
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body)
        self.head.toggled.connect(self.body.setHidden)
        self.head.clicked.connect(lambda: self.folded.emit(self.head.isChecked()))

    def is_folded(self) -> bool:
        """True where only the head is shown."""
        return self.head.isChecked()

    def set_folded(self, folded: bool) -> None:
        """Fold or unfold, without a signal."""
        self.head.setChecked(folded)
