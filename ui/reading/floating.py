"""Small surfaces that float above the text: their look, where they may stand, and two simple ones.

They are children of the pane, not windows, so they move, close and paint as part of it on every platform.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from ui.controls import TextField, muted, quiet_button
from ui.reading.wording import tr
from ui.theme import Appearance

SHADOW = 8  # px around a surface in which its shadow falls


class Floating(QWidget):
    """A rounded surface with a soft shadow. When it goes, the keyboard goes back to `home`."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.home: QWidget = parent
        self.appearance = appearance
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        appearance.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shadow, surface, hairline."""
        theme = self.appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW - 1, 0, -1):
            painter.setBrush(QColor(0, 0, 0, 9 if theme.dark else 4))
            painter.drawRoundedRect(
                box.adjusted(-spread, -spread + 2, spread, spread), 8 + spread, 8 + spread
            )
        painter.setBrush(QColor(theme.list))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.drawRoundedRect(box, 8, 8)

    def setVisible(self, visible: bool) -> None:
        """Qt would give the focus to whatever comes next in the window."""
        focus = QApplication.focusWidget()
        if not visible and focus is not None and self.isAncestorOf(focus):
            self.home.setFocus()
        super().setVisible(visible)

    def stand_by(self, span: QRect, bounds: QRect) -> None:
        """Stand below `span`, or above it where there is no room: within `bounds`, never over `span`."""
        self.adjustSize()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        x = min(max(bounds.left() + 4, span.left() - SHADOW), bounds.right() - size.width() - 4)
        below, above = span.bottom() + 4 - SHADOW // 2, span.top() - size.height() + SHADOW // 2 - 2
        fits_below = below + size.height() <= bounds.bottom()
        y = below if fits_below or above < bounds.top() else above
        self.setGeometry(QRect(QPoint(max(bounds.left(), x), y), size))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; left and right go from control to control."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Within the surface, round and round: it is left by Escape."""
        controls = [
            child
            for child in self.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not controls:
            return False
        focus = QApplication.focusWidget()
        at = controls.index(focus) + (1 if forwards else -1) if focus in controls else 0 if forwards else -1
        controls[at % len(controls)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class LinkBar(Floating):
    """Asks, beside a link, whether to open it outside, and says where it leads."""

    opened = Signal(str)
    copied = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 12, SHADOW + 4, SHADOW + 4, SHADOW + 4)
        row.setSpacing(4)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.label)
        self._link = ""
        for words, call in (
            (tr("Open in the browser"), self._open),
            (tr("Copy the address"), self._copy),
            (tr("Cancel"), self.hide),
        ):
            button = quiet_button(words)
            button.clicked.connect(lambda _checked=False, call=call: call())
            row.addWidget(button)

    def ask(self, link: str, span: QRect, bounds: QRect) -> None:
        """Ask about a link."""
        self._link = link
        shown = self.fontMetrics().elidedText(link, Qt.TextElideMode.ElideMiddle, 320)
        self.label.setText(shown)
        self.label.setToolTip(link)
        self.setAccessibleName(tr("Link to {address}").replace("{address}", link))
        self.stand_by(span, bounds)

    def _open(self) -> None:
        self.hide()
        self.opened.emit(self._link)

    def _copy(self) -> None:
        self.hide()
        self.copied.emit(self._link)


class NameBar(Floating):
    """A field for the name of a speaker."""

    named = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 8, SHADOW + 8, SHADOW + 8, SHADOW + 8)
        self.field = TextField(tr("Name of the speaker"), tr("Whose words are these?"))
        self.field.setMinimumWidth(240)
        self.field.returnPressed.connect(self._take)
        row.addWidget(self.field)

    def ask(self, span: QRect, bounds: QRect) -> None:
        """Ask beside a passage."""
        self.field.clear()
        self.stand_by(span, bounds)
        self.field.setFocus()

    def _take(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.hide()
            self.named.emit(name)


def small_print(words: str) -> QLabel:
    """A wrapping line of small print for a floating surface."""
    label = muted(words, 12)
    label.setWordWrap(True)
    return label
