"""Escape inside a widget: it means that widget first, and the window only where the widget has no use for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class OnEscape(QObject):
    """Calls `act` when Escape is pressed in `widget`; the window gets it while not `wanted()`.

    A QShortcut would not do: two of one key, here and in the window, are ambiguous, and Qt then calls neither.
    """

    def __init__(self, widget: QWidget, act: Callable[[], None], wanted: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._act, self._wanted = act, wanted
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the key from the window's shortcuts, then act on it."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape or not self._wanted():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._act()
            return True
        return False


def on_escape(widget: QWidget, act: Callable[[], None], wanted: Callable[[], bool] = lambda: True) -> None:
    """Let Escape in `widget` call `act`, as long as `wanted()`."""
    OnEscape(widget, act, wanted)
