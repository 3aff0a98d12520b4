"""How surfaces use their room: a column in the middle, a row that breaks in two where it does not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget


class BreakingRow(QWidget):
    """A field with controls beside it, or above them where both do not fit."""

    def __init__(self, field: QWidget, *controls: QWidget, room: int = 180, spacing: int = 8) -> None:
        super().__init__()
        self._controls, self._room = controls, room
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)
        self._layout.addWidget(field, 1)
        beside = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for control in controls:
            row.addWidget(control)
        self._beside = beside
        self._layout.addWidget(beside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break where the field would get less than `room`."""
        super().resizeEvent(event)
        narrow = self.width() < self._room + self._beside.sizeHint().width()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two parts; the height is that of the direction in force."""
        return QSize(self._beside.minimumSizeHint().width(), self._layout.minimumSize().height())


class Centred(QWidget):
    """Keeps its content in the middle, no wider than `width`.

    By hand and not by a layout: margins of a layout are part of its minimum, and a wide window would never
    become narrow again.
    """

    def __init__(self, content: QWidget, width: int, margin: int) -> None:
        super().__init__()
        self._content, self._width, self._margin = content, width, margin
        content.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content its place."""
        super().resizeEvent(event)
        room = max(0, self.width() - 2 * self._margin)
        width = min(self._width, room)
        self._content.setGeometry((self.width() - width) // 2, 0, width, self.height())

    def event(self, event: QEvent) -> bool:
        """Pass on that the content needs another size: a layout would, and a scroll area makes room only when told."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def sizeHint(self) -> QSize:
        """What the content wants."""
        wanted = self._content.sizeHint()
        return QSize(wanted.width() + 2 * self._margin, wanted.height())

    def minimumSizeHint(self) -> QSize:
        """What the content needs."""
        needed = self._content.minimumSizeHint()
        return QSize(needed.width() + 2 * self._margin, needed.height())


def centred(content: QWidget, width: int = 760, margin: int = 32) -> QWidget:
    """A widget that keeps `content` in its middle, at most `width` pixels wide, as pages of text want."""
    return Centred(content, width, margin)


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
