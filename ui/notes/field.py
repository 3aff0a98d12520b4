"""The text field of a note: keys that know Markdown, and completion of links and tags while typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.controls import set_kind
from ui.notes import markdown_keys
from ui.notes.long_text import LongText
from ui.notes.markdown_keys import Replacement
from ui.theme import ui_font

Change = Callable[[str], Replacement]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


LEADS = {Qt.Key.Key_7: "1. ", Qt.Key.Key_8: "- ", Qt.Key.Key_9: "> ", Qt.Key.Key_T: "- [ ] "}


class MarkdownEdit(QPlainTextEdit):
    """A plain text field in which keys know Markdown. It keeps its own keys from the window's shortcuts."""

    left = Signal()

    MARKS = ((QKeySequence.StandardKey.Bold, "**"), (QKeySequence.StandardKey.Italic, "*"))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(ui_font(13))
        set_kind(self, "field")
        self.setTabChangesFocus(True)
        self._long = LongText(self)
        self.take_key: Callable[[QKeyEvent], bool] = lambda _event: False  # a list of suggestions comes first
        self.is_completing: Callable[[], bool] = lambda: False

    # -- the text, of which a part may be still to come

    def setPlainText(self, text: str) -> None:
        """Show another text: of a long one the first screens at once."""
        self._long.load(text)

    def toPlainText(self) -> str:
        """All of the text, with its blanks as they are."""
        return self._long.text()

    def is_loading(self) -> bool:
        """Whether a part of a long text is still to come; it comes before the first change."""
        return self._long.is_loading()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped goes into the whole text."""
        self._long.settle()
        super().insertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """So does what its menu does."""
        self._long.settle()
        super().contextMenuEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """So does what is composed."""
        self._long.settle()
        super().inputMethodEvent(event)

    # -- keys

    def _change_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key of this field does, None for every other key."""
        for key, mark in self.MARKS:
            if event.matches(key):
                return lambda: self.mark(mark)
        modifiers = event.modifiers()
        if modifiers == CTRL:
            return {Qt.Key.Key_K: self.link, Qt.Key.Key_E: lambda: self.mark("`")}.get(Qt.Key(event.key()))
        if modifiers == CTRL | SHIFT:
            native = {ord("&"): Qt.Key.Key_7, ord("*"): Qt.Key.Key_8, ord("("): Qt.Key.Key_9}
            lead = LEADS.get(native.get(event.key(), Qt.Key(event.key())))
            if lead is not None:
                return lambda: self.lead(lead)
        return None

    def event(self, event: QEvent) -> bool:
        """The keys above are this field's while it has the focus, whatever the window uses them for."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._change_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, unless it takes a suggestion or has an item of a list to indent."""
        if self.is_completing():
            return False
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        return False if markdown_keys.is_item(first.text()) else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Marks, links, leads of lines; Return continues a list; Tab indents an item of one."""
        self._long.settle()
        if self.take_key(event):
            return
        change = self._change_of(event)
        if change is not None:
            change()
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self._continue_line():
            return
        if event.key() == Qt.Key.Key_Tab and plain and self._indent(deeper=True):
            return
        if event.key() == Qt.Key.Key_Backtab and self._indent(deeper=False):
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field is a reason to save."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    # -- changes of the text, each one step to undo

    def mark(self, sign: str) -> None:
        """Put the selection between signs, or take them off."""
        self.replace_selection(markdown_keys.toggled(self._selected(), sign))

    def link(self) -> None:
        """Make a link of the selection."""
        self.replace_selection(markdown_keys.linked(self._selected()))

    def insert(self, text: str) -> None:
        """Type something at the cursor."""
        self._long.settle()
        self.textCursor().insertText(text)
        self.setFocus()

    def lead(self, lead: str) -> None:
        """Begin the selected lines with a bullet, number, box, `>` or `#`; where all have it, take it off."""
        self._long.settle()
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        whole = QTextCursor(first)
        whole.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        lines = whole.selectedText().replace("\u2029", "\n").split("\n")
        whole.insertText("\n".join(markdown_keys.led(lines, lead)))
        self.setTextCursor(whole)
        self.setFocus()

    def _selected(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def replace_selection(self, new: Replacement) -> None:
        """Put `new` in place of the selection, as one step to undo."""
        self._long.settle()
        cursor = self.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(new.text)
        # Qt counts UTF-16 units; an emoji before the wanted place is two of them.
        units = [len(new.text[:place].encode("utf-16-le")) // 2 for place in (new.start, new.end)]
        cursor.setPosition(start + units[0])
        cursor.setPosition(start + units[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def around(self) -> tuple[str, str]:
        """The text of the line before and behind the cursor; both empty while something is selected."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return "", ""
        at, start = cursor.position(), cursor.block().position()
        end = start + cursor.block().length() - 1
        found = []
        for first, last in ((max(start, at - 200), at), (at, min(end, at + 4))):  # a line may be a megabyte
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor.selectedText())
        return found[0], found[1]

    def complete(self, before: int, after: int, text: str) -> None:
        """Put `text` in place of some characters before and behind the cursor, given in Qt's units."""
        self._long.settle()
        cursor = self.textCursor()
        at = cursor.position()
        cursor.setPosition(at - before)
        cursor.setPosition(at + after, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def _continue_line(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        lead = markdown_keys.continuation(cursor.block().text())
        if lead == "":
            return False
        cursor.beginEditBlock()
        if lead is None:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n" + lead)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _indent(self, deeper: bool) -> bool:
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        if not markdown_keys.is_item(first.text()):
            return False
        cursor.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            change = QTextCursor(block)
            if deeper:
                change.insertText(markdown_keys.INDENT)
            else:
                surplus = len(block.text()) - len(markdown_keys.outdented(block.text()))
                for _ in range(surplus):
                    change.deleteChar()
            block = block.next()
        cursor.endEditBlock()
        return True
