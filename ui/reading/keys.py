"""The keys of the reading pane, while it has the focus.

These are keys, not shortcuts: a window that has the same ones as its own would make both mute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ui.reading.pane import ReadingPane

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def keeps(pane: ReadingPane, event: QKeyEvent) -> bool:
    """Whether a key is the pane's before it is the window's: Escape, while something of the pane is open."""
    shown = pane.pointing.is_open() or pane.marking.is_open() or pane.find_bar.isVisible()
    return event.key() == Qt.Key.Key_Escape and shown


def press(pane: ReadingPane, event: QKeyEvent) -> bool:
    """Escape closes what floats; 1 to 9 step through a speaker, with Shift backwards; I says who speaks; F7 gives
    the text a caret, to select by keyboard. False for every other key.
    """
    key, modifiers = event.key(), event.modifiers()
    if key == Qt.Key.Key_Escape:
        return pane.escape()
    if modifiers & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
        return False
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        pane.step_speaker(key - Qt.Key.Key_0, backwards=bool(modifiers & _SHIFT))
    elif key == Qt.Key.Key_I:
        pane.show_card()
    elif key == Qt.Key.Key_F7:
        pane.view.set_caret(not pane.view.has_caret())
    else:
        return False
    return True
