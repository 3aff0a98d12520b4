"""The editor of one note: Markdown in place, a preview, and the promise that nothing typed is lost.

It knows no library. It says `edited` when the text is to be saved (after a pause, on leaving, on closing),
and is told by `set_state` what came of it; what could not be saved stays here and is offered again.
"""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

import reader  # render_markdown loads the Markdown package, which a window without a preview does without
from ui.controls import Segmented, muted, quiet_button, set_kind
from ui.escape import on_escape
from ui.notes import markdown_keys
from ui.notes.preview import Preview
from ui.tasks import Tasks
from ui.theme import Appearance, ui_font

IDLE = 800  # ms from the first key that is not saved to the save: a power cut costs less than a second of typing
PREVIEWED = 60_000  # characters: Qt lays out more of them than that too slowly to type beside
PREVIEWED_LINES = 1500  # a list of 15,000 items takes Qt 16 s, one of 1,500 a fifth of a second


class SaveState(enum.Enum):
    """What is known of the note's text in the library."""

    SAVED = "saved"
    EDITING = "editing"
    FAILED = "failed"


class MarkdownEdit(QPlainTextEdit):
    """A plain text field in which keys know Markdown. It keeps its own keys from the window's shortcuts."""

    left = Signal()

    MARKS = ((QKeySequence.StandardKey.Bold, "**"), (QKeySequence.StandardKey.Italic, "*"))

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(ui_font(13))
        set_kind(self, "field")
        self.setTabChangesFocus(True)

    def _is_link_key(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier

    def event(self, event: QEvent) -> bool:
        """Ctrl+B, I and K are this field's while it has the focus, whatever the window uses them for."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ours = self._is_link_key(event) or any(event.matches(key) for key, _mark in self.MARKS)
            if ours:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, unless it has an item of a list to indent."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        return False if markdown_keys.is_item(first.text()) else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bold, italic, link; Return continues a list; Tab indents an item of one."""
        for key, mark in self.MARKS:
            if event.matches(key):
                self.replace_selection(markdown_keys.toggled(self._selected(), mark))
                return
        if self._is_link_key(event):
            self.replace_selection(markdown_keys.linked(self._selected()))
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

    def _selected(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def replace_selection(self, new: markdown_keys.Replacement) -> None:
        """Put `new` in place of the selection, as one step to undo."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(new.text)
        # Qt counts UTF-16 units; an emoji before the wanted place is two of them.
        units = [len(new.text[:place].encode("utf-16-le")) // 2 for place in (new.start, new.end)]
        cursor.setPosition(start + units[0])
        cursor.setPosition(start + units[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _continue_line(self) -> bool:
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        line = cursor.block().text()
        lead = markdown_keys.continuation(line)
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


class NoteEditor(QWidget):
    """One note. `edited` carries the text to save; answer with `set_state`. Escape or Done: `closed`."""

    edited = Signal(str)
    closed = Signal()

    def __init__(
        self, appearance: Appearance, tasks: Tasks | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._tasks = appearance, tasks
        self._offered = ""  # the text that was last handed over to be saved, or loaded
        self._state = SaveState.SAVED
        self._channel = f"note preview {id(self)}"
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.flush)
        self.field = MarkdownEdit()
        self.field.setAccessibleName(self.tr("Note, in Markdown"))
        self.field.setPlaceholderText(self.tr("Write a note. Markdown is understood."))
        self.field.textChanged.connect(self._changed)
        self.field.left.connect(self.flush)
        self.preview = Preview()
        self._build()
        for widget in (self.field, self.preview):
            on_escape(widget, self.close_editor)
        appearance.changed.connect(self._render)
        self.setFocusProxy(self.field)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._stack = QStackedLayout()
        # Before the widgets: a stacked layout without a parent shows its first widget, as a window of its own.
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.field)
        self._stack.addWidget(self.preview)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.mode = Segmented(self.tr("Note"), [("write", self.tr("Write")), ("preview", self.tr("Preview"))])
        self.mode.choose("write")
        self.mode.chosen.connect(self.show_mode)
        row.addWidget(self.mode)
        self.state_label = muted("", 12)
        self.state_label.setWordWrap(True)
        row.addWidget(self.state_label, 1)
        self.again = quiet_button(self.tr("Try again"))
        self.again.clicked.connect(self.flush)
        self.again.hide()
        row.addWidget(self.again)
        self.done = quiet_button(self.tr("Done"))
        self.done.clicked.connect(self.close_editor)
        row.addWidget(self.done)
        column.addLayout(row)

    def body(self) -> str:
        """The note as it stands in the editor."""
        return self.field.toPlainText()

    def set_body(self, body: str) -> None:
        """Show another text as saved. What was not saved yet is handed over first, so call it before
        changing what `edited` saves to."""
        self.flush()
        self._offered = body
        if body != self.body():
            self.field.setPlainText(body)
        self._idle.stop()
        self.set_state(SaveState.SAVED, quiet=True)
        self._render()

    def refresh(self, body: str) -> None:
        """The text of the same note as the library has it now. What the person is typing wins over it."""
        if self.is_dirty() or body == self.body():
            return
        self.set_body(body)

    def is_dirty(self) -> bool:
        """True while the editor holds what was not handed over, or could not be saved."""
        return self.body() != self._offered or self._state is SaveState.FAILED

    def _changed(self) -> None:
        if self.body() == self._offered:
            return
        if not self._idle.isActive():  # not from each key anew: who types without a pause would never be saved
            self._idle.start()
        self.set_state(SaveState.EDITING)

    def flush(self) -> None:
        """Hand the text over now if it changed since the last time, or could not be saved then."""
        self._idle.stop()
        body = self.body()
        if body != self._offered or self._state is SaveState.FAILED:
            self._offered = body
            self.edited.emit(body)

    def set_state(self, state: SaveState, sentence: str = "", quiet: bool = False) -> None:
        """Say beside the text what became of it; a save that ends while more is typed is no news."""
        if state is SaveState.SAVED and self.body() != self._offered:
            return
        self._state = state
        words = {
            SaveState.SAVED: "" if quiet else self.tr("Saved"),
            SaveState.EDITING: self.tr("Saving…"),
            SaveState.FAILED: self.tr("Not saved. {why}").format(why=sentence),
        }[state]
        self.state_label.setText(words)
        self.state_label.setAccessibleName(words)
        set_kind(self.state_label, "warning" if state is SaveState.FAILED else "muted")
        self.again.setVisible(state is SaveState.FAILED)

    def state(self) -> SaveState:
        """What the person sees beside the text."""
        return self._state

    def show_mode(self, mode: str) -> None:
        """Show the text to "write" in, or the "preview" of it."""
        self.mode.choose(mode)
        self._stack.setCurrentWidget(self.preview if mode == "preview" else self.field)
        if mode == "preview":
            self.flush()
            self._render()
        else:
            self.field.setFocus()

    def _render(self) -> None:
        if self._stack.currentWidget() is not self.preview:
            return
        body = self.body()
        shown = "\n".join(body[:PREVIEWED].split("\n")[:PREVIEWED_LINES])
        if len(shown) < len(body):
            shown += "\n\n" + self.tr("(The preview ends here; the note goes on.)")
        if self._tasks is None:
            self._show_preview(reader.render_markdown(shown))
        else:
            self._tasks.latest(self._channel, lambda: reader.render_markdown(shown), self._show_preview)

    def _show_preview(self, html: str) -> None:
        self.preview.show_html(html, self._appearance.theme)

    def close_editor(self) -> None:
        """Save what is left and say that the person is done."""
        self.flush()
        self.closed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves."""
        self.flush()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does being put out of sight, as when another article is opened."""
        self.flush()
        super().hideEvent(event)
