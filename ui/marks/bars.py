"""Two bars beside the text: what can be done with selected words, and with a mark that was picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls import Button, TextField, muted, quiet_button
from ui.marks.colours import ColourRow
from ui.reading.floating import SHADOW, Floating
from ui.reading.wording import tr
from ui.theme import Appearance, icon


def _tip(words: str, keys: str) -> str:
    return f"{words} ({keys})" if keys else words


def _separator() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "hairline")
    line.setFixedSize(1, 18)
    return line


class _Bar(Floating):
    """A row of controls with signs in the theme's colour."""

    chosen = Signal(str)
    coloured = Signal(str)  # the name of a colour
    keys_of: Callable[[str], str] | None = (
        None  # the keys of an action of the window, which a person may change
    )

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SHADOW + 4, SHADOW + 4, SHADOW + 4, SHADOW + 4)
        self.column.setSpacing(2)
        self.row = QHBoxLayout()
        self.row.setSpacing(0)
        self.column.addLayout(self.row)
        self.colours = ColourRow(appearance)
        self.colours.chosen.connect(self.coloured)
        self.parting = _separator()
        self.row.addWidget(self.colours)
        self.row.addSpacing(4)
        self.row.addWidget(self.parting)
        self.row.addSpacing(4)
        self.buttons: dict[str, Button] = {}
        appearance.changed.connect(self._apply)

    def add(
        self,
        key: str,
        words: str,
        sign: str,
        row: QHBoxLayout | None = None,
        *,
        keys: str = "",
        action: str = "",
    ) -> Button:
        """A button that chooses `key`. Its tip names `keys`, or those that the window's `action` has now."""
        button = quiet_button(words)
        button.setProperty("sign", sign)
        button.setProperty("words", words)
        button.setAccessibleName(words)
        button.setProperty("action", action)
        native = QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(_tip(words, native))
        button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
        (row or self.row).addWidget(button)
        self.buttons[key] = button
        return button

    def _apply(self) -> None:
        for button in self.buttons.values():
            sign = button.property("sign")
            if sign:
                button.setIcon(icon(sign, self.appearance.theme.muted))

    def stand_by(self, span: QRect, bounds: QRect) -> None:
        """Words give way to signs where the pane has no room for both."""
        for button in self.buttons.values():
            action = str(button.property("action"))
            if action and self.keys_of is not None:
                button.setToolTip(_tip(str(button.property("words")), self.keys_of(action)))
        for compact in (False, True):
            for button in self.buttons.values():
                signed = bool(button.property("sign"))
                button.setText("" if compact and signed else str(button.property("words")))
            self.column.activate()
            if self.sizeHint().width() <= bounds.width() - 8:
                break
        super().stand_by(span, bounds)

    def take_focus(self) -> None:
        """The keyboard goes to the first control."""
        self.focusNextPrevChild(True)


class SelectionBar(_Bar):
    """What can be done with selected text; one click or key each."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.add("note", tr("Note"), "note-new", action="note")
        self.add("bookmark", tr("Bookmark"), "bookmark", action="bookmark-passage")
        self.add("statement", tr("Statement of…"), "quote", action="mark-statement")
        self.add("copy", tr("Copy"), "copy", action="copy")
        self.add("cite", tr("Cite"), "", action="copy-citation").setAccessibleName(tr("Copy as citation"))
        self.setAccessibleName(tr("Selected text"))
        self._apply()


@dataclass(frozen=True, slots=True)
class Picked:
    """What a bar has to know of a mark."""

    noun: str
    color: str | None
    name: str | None  # of a bookmark
    tags: Sequence[str]
    moved: bool


class MarkBar(_Bar):
    """What can be done with a highlight, note or bookmark that was picked."""

    named = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.doubt = QWidget()
        line = QHBoxLayout(self.doubt)
        line.setContentsMargins(8, 0, 0, 2)
        line.setSpacing(4)
        self.doubt_words = muted(tr("Moved with the text. Is it right?"), 12)
        line.addWidget(self.doubt_words, 1)
        self.add("accept", tr("It is right"), "check", line)
        self.add("place", tr("Move it…"), "", line)
        self.column.insertWidget(0, self.doubt)
        self.name = TextField(tr("Name of the bookmark"), tr("Name"))
        self.name.setFixedWidth(150)
        self.name.returnPressed.connect(lambda: self.named.emit(self.name.text()))
        self.row.addWidget(self.name)
        self.add("open", tr("Open the note"), "note", keys="Return")
        self.add("note", tr("Note"), "note-new", action="note")
        self.add("tag", tr("Tags"), "", keys="G")
        self.add("cite", tr("Cite"), "", action="copy-citation").setAccessibleName(tr("Copy as citation"))
        self.add("delete", tr("Delete"), "trash", keys="Del")
        self.tags = muted("", 12)
        self.tags.setTextFormat(Qt.TextFormat.PlainText)
        self.tags.setContentsMargins(8, 0, 8, 2)
        self.column.addWidget(self.tags)
        self._apply()

    def show_mark(self, mark: Picked) -> None:
        """Offer what fits a kind of mark."""
        highlight = mark.noun == "highlights"
        self.colours.setVisible(highlight)
        self.parting.setVisible(highlight)
        self.colours.show_present(mark.color)
        self.doubt.setVisible(mark.moved)
        self.name.setVisible(mark.noun == "bookmarks")
        if not self.name.hasFocus():
            self.name.setText(mark.name or "")
        self.buttons["open"].setVisible(mark.noun == "notes")
        self.buttons["note"].setVisible(mark.noun != "notes")
        self.tags.setText("  ".join(f"#{tag}" for tag in mark.tags))
        self.tags.setVisible(bool(mark.tags))
        kind = {"highlights": tr("Highlight"), "notes": tr("Note"), "bookmarks": tr("Bookmark")}[mark.noun]
        doubt = f". {self.doubt_words.text()}" if mark.moved else ""
        self.setAccessibleName(f"{kind}{doubt}")
