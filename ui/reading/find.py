"""Finding words in the open article: the matching itself, and the bar that counts and steps through them."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import TextField, hairline, muted, quiet_button, set_kind
from ui.reading.wording import tr

MOST = 10_000  # matches; nobody steps through more


class _Fold(dict[int, int]):
    """Maps each character to one without case and accent, so that offsets stay what they are."""

    def __missing__(self, code: int) -> int:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0].casefold()
        folded = ord(base) if len(base) == 1 else code
        folded = _QUOTES.get(folded, folded)
        self[code] = folded
        return folded


_QUOTES = {
    ord("’"): ord("'"),
    ord("‘"): ord("'"),
    ord("“"): ord('"'),
    ord("”"): ord('"'),
    0xA0: 0x20,
    10: 0x20,
}
_FOLD = _Fold()


def fold(text: str) -> str:
    """The text without case and accents, character by character."""
    strange = {character for character in set(text) if not character.isascii() or character in "\n\u00a0"}
    if len(strange) > 200:
        return text.translate(_FOLD)
    for character in strange:  # a few passes in C are ten times quicker than one over every character
        text = text.replace(character, chr(_FOLD[ord(character)]))
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_FOLD)


def find_all(folded: str, words: str) -> list[tuple[int, int]]:
    """Where `words` stand in a folded text, from start to end, none overlapping."""
    sought = fold(words)
    if not sought.strip():
        return []
    found: list[tuple[int, int]] = []
    at = folded.find(sought)
    while at >= 0 and len(found) < MOST:
        found.append((at, at + len(sought)))
        at = folded.find(sought, at + len(sought))
    return found


class FindBar(QWidget):
    """A field, a count and two arrows above the article."""

    sought = Signal(str)
    stepped = Signal(bool)  # backwards
    closed = Signal()
    shown = Signal()  # or hidden

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(40, 2, 24, 8)
        column.addLayout(row)
        column.addWidget(hairline())
        row.setSpacing(8)
        self.field = TextField(tr("Find in the article"), tr("Find in the article"))
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self.sought)
        self.count = muted("", 12)
        self.count.setMinimumWidth(72)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for words, call in (
            (tr("Previous"), lambda: self.stepped.emit(True)),
            (tr("Next"), lambda: self.stepped.emit(False)),
            (tr("Close"), self.close_bar),
        ):
            button = quiet_button(words)
            button.clicked.connect(lambda _checked=False, call=call: call())
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with selected words to start from."""
        if words:
            self.field.setText(words)
        self.show()
        self.shown.emit()
        self.field.setFocus()
        self.field.selectAll()
        self.sought.emit(self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self.shown.emit()
        self.closed.emit()

    def set_count(self, current: int | None, total: int) -> None:
        """Say which match of how many is shown."""
        if not self.field.text().strip():
            words = ""
        elif total == 0:
            words = tr("not found")
        else:
            shown = f"{total}+" if total >= MOST else str(total)
            words = tr("{n} of {total}").replace("{n}", str((current or 0) + 1)).replace("{total}", shown)
        self.count.setText(words)
        self.count.setAccessibleName(words)
        self.field.set_wrong(total == 0 and bool(self.field.text().strip()))

    def event(self, event: QEvent) -> bool:
        """Escape is the bar's before it is the window's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return steps on, Shift+Return back, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
