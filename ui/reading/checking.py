"""The row of a statement's card by which it is checked: three verdicts, a note and tags, each a click or two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from reader import Check, Verdict
from ui.controls import Button, TextField, quiet_button, set_kind
from ui.reading.wording import tr
from ui.theme import ui_font
from ui.verdicts import SIGNS, verdict_words

_NOTE_LINES, _SHOWN = 4, 160  # lines of the field; characters of a note that the card shows


def said_by(check: Check | None) -> str:
    """The note and the tags of a check on a line or two; nothing where there are none."""
    if check is None:
        return ""
    body = " ".join(check.body.split())
    body = body if len(body) <= _SHOWN else body[: _SHOWN - 1] + "…"
    return "  ".join(part for part in (body, *(f"#{tag}" for tag in check.tags)) if part)


class CheckRow(QWidget):
    """`checked`: a verdict, UNCHECKED where the one that stood was taken back. `noted` and `tagged`: words."""

    checked = Signal(object)  # Verdict
    noted = Signal(str)
    tagged = Signal(str)
    grown = Signal()  # a field was opened in it

    def __init__(self, verdict: Verdict, check: Check | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check, self.verdict = check, verdict
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(3)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[Verdict, Button] = {}
        for each, sign in SIGNS.items():
            button = Button(f"{sign} {verdict_words(each)}", "segment")
            button.setFont(ui_font(12, QFont.Weight.Medium))
            button.setCheckable(True)
            button.setChecked(each is verdict)
            button.setAccessibleName(tr("Check: {verdict}").replace("{verdict}", verdict_words(each)))
            button.clicked.connect(
                lambda on=False, each=each: self.checked.emit(each if on else Verdict.UNCHECKED)
            )
            self.buttons[each] = button
            row.addWidget(button)
        row.addStretch(1)
        self.note = quiet_button(tr("Note"))
        self.tag = quiet_button(tr("Tag"))
        for more, call in ((self.note, self.open_note), (self.tag, self.open_tag)):
            more.setFont(ui_font(12, QFont.Weight.Medium))
            more.clicked.connect(call)
            row.addWidget(more)
        self._column.addLayout(row)
        self.field: NoteField | None = None
        self.tag_field: TextField | None = None

    def open_note(self) -> None:
        """Write what was found out, in the card itself."""
        if self.field is None:
            self.field = NoteField(self.check.body if self.check else "")
            self.field.given.connect(self.noted)
            self._column.addWidget(self.field)
            self.field.show()
            self.grown.emit()
        self.field.setFocus()

    def open_tag(self) -> None:
        """Type a tag; Return hangs it on."""
        if self.tag_field is None:
            field = self.tag_field = TextField(tr("Tag, such as claims/budget"), tr("Tag of the check"))
            field.returnPressed.connect(lambda: self.tagged.emit(field.text()))
            self._column.addWidget(field)
            field.show()
            self.grown.emit()
        self.tag_field.setFocus()


class NoteField(QPlainTextEdit):
    """The note of a check. Ctrl+Return and leaving the field give it; Escape leaves it as it was."""

    given = Signal(str)

    def __init__(self, body: str) -> None:
        super().__init__(body)
        self._body = body
        set_kind(self, "field")
        self.setPlaceholderText(tr("What checking has shown, in Markdown; Ctrl+Return keeps it"))
        self.setAccessibleName(tr("Note of the check"))
        self.setFont(ui_font(12))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTE_LINES + 26)

    def give(self) -> None:
        """Keep what is written."""
        body = self.toPlainText().strip()
        if body != self._body.strip():
            self._body = body
            self.given.emit(body)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return keeps the note."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        else:
            super().keyPressEvent(event)
