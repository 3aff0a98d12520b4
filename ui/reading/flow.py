"""A layout that sets widgets in lines, as words in a paragraph; for the line of facts and the legend."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right (right to left where the language is), and on to the next line when a line is full."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for each widget added."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None past the end, as Qt wants it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at `index`, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Remove every item and delete its widget."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every widget."""
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """The widest item; height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and highest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            if _is_separator(item) and self._ends_line(item, x, rect.width()):
                if apply:
                    item.setGeometry(QRect())
                continue
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if not lines or (x + size.width() > rect.width() and lines[-1]):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        y = rect.y()
        parent = self.parentWidget()
        mirrored = parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for line in lines:
            height = max(size.height() for _, size in line)
            if apply:
                self._place(line, rect, y, height, mirrored=mirrored)
            y += height + self._line_gap
        return max(0, y - self._line_gap - rect.y()) if lines else 0

    def _ends_line(self, separator: QLayoutItem, x: int, width: int) -> bool:
        """True where what follows a separator goes to the next line, so that the separator has nothing to part."""
        following = self._items.index(separator) + 1
        if following >= len(self._items):
            return True
        needed = separator.sizeHint().width() + self._items[following].sizeHint().width() + 2 * self._gap
        return x + needed > width

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, height: int, *, mirrored: bool
    ) -> None:
        x = rect.x()
        for item, size in line:
            left = rect.right() + 1 - (x - rect.x()) - size.width() if mirrored else x
            item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
            x += size.width() + self._gap


def _is_separator(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property("separator"))
