"""The two handles at the ends of a picked passage, which move its ends by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.reading.wording import tr

WIDTH, KNOB = 18, 9


class Handle(QWidget):
    """A line as high as the words with a knob: above the first word, below the last."""

    moved = Signal(QPointF, bool)  # point of the parent, and whether single letters are wanted
    dropped = Signal()
    given_up = Signal()

    def __init__(self, *, first: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = first
        self._colour = "#000000"
        self._grip = QPointF()
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl and Shift with the arrows do it by key
        self.setAccessibleName(tr("Start of the passage") if first else tr("End of the passage"))
        self.hide()

    def stand(self, box: QRectF, colour: str) -> None:
        """Stand at a box as high as the words, where they begin or end."""
        self._colour = colour
        x = box.center().x()
        top = box.top() - (KNOB if self._first else 0)
        self.setGeometry(QRect(round(x - WIDTH / 2), round(top), WIDTH, round(box.height() + KNOB)))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._colour)
        x = WIDTH / 2
        painter.setPen(QPen(colour, 2.0))
        painter.drawLine(QPointF(x, KNOB / 2), QPointF(x, self.height() - KNOB / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        y = KNOB / 2 + 0.5 if self._first else self.height() - KNOB / 2 - 0.5
        painter.drawEllipse(QPointF(x, y), KNOB / 2, KNOB / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold; the words are a little beside the knob."""
        middle = QPointF(WIDTH / 2, self.height() / 2 + (KNOB / 2 if self._first else -KNOB / 2))
        self._grip = middle - event.position()
        self.setFocus()  # for Escape
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The end follows the mouse, word by word; letter by letter with Shift."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            letters = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.moved.emit(self.mapToParent(event.position() + self._grip), letters)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        event.accept()
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the end back."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            event.ignore()
