"""The five colours of highlights as a row of swatches: clicked, or chosen by 1 to 5."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader import HIGHLIGHT_COLORS
from ui.reading.wording import tr
from ui.theme import Appearance

_SIDE, _DISC = 26, 18.0


def colour_name(color: str) -> str:
    """What a person calls a colour."""
    return {
        "yellow": tr("yellow"),
        "green": tr("green"),
        "blue": tr("blue"),
        "pink": tr("pink"),
        "purple": tr("purple"),
    }.get(color, color)


class Swatch(QAbstractButton):
    """One colour: a disc with its ring; a dot in it says that it is the present one."""

    def __init__(self, index: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index, self._appearance = index, appearance
        name = colour_name(HIGHLIGHT_COLORS[index])
        self.setAccessibleName(tr("Highlight in {colour}").replace("{colour}", name))
        self.setToolTip(f"{name[:1].upper()}{name[1:]} ({index + 1})")
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The disc, its ring, the dot, and a second ring for the focus."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(_SIDE / 2, _SIDE / 2)
        rule = QColor(theme.mark_rules[self._index])
        reach = _DISC / 2 + (0.5 if self.underMouse() or self.isDown() else 0)
        painter.setPen(QPen(rule, 1.5))
        painter.setBrush(QColor(theme.marks[self._index]))
        painter.drawEllipse(middle, reach - 0.75, reach - 0.75)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(rule)
            painter.drawEllipse(middle, 3.5, 3.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class ColourRow(QWidget):
    """The five swatches; `chosen` carries the name of a colour."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        self.swatches = [Swatch(index, appearance, self) for index in range(len(HIGHLIGHT_COLORS))]
        self._present: str | None = None
        for swatch, color in zip(self.swatches, HIGHLIGHT_COLORS, strict=True):
            swatch.clicked.connect(lambda _checked=False, color=color: self._choose(color))
            row.addWidget(swatch)

    def show_present(self, color: str | None) -> None:
        """Say which colour it is now."""
        self._present = color
        for swatch, each in zip(self.swatches, HIGHLIGHT_COLORS, strict=True):
            swatch.setChecked(each == color)

    def _choose(self, color: str) -> None:
        self.show_present(self._present)  # it changes once the library has it
        self.chosen.emit(color)
