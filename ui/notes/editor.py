"""The editor of one note: Markdown in place, a preview instead or beside, and the promise that nothing typed is lost.

It writes nothing. It says `edited` when the text is to be saved (after a pause, on leaving, on closing),
and is told by `set_state` what came of it; what could not be saved stays here and is offered again.
"""

from __future__ import annotations

import enum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import reader  # what renders Markdown is loaded when a note is written
from reader import Library
from ui.controls import Segmented, muted, quiet_button, set_kind
from ui.escape import on_escape
from ui.notes.field import MarkdownEdit
from ui.notes.preview import Preview
from ui.notes.suggestions import Suggestions
from ui.tasks import Tasks
from ui.theme import Appearance

if TYPE_CHECKING:
    from ui.notes.signs import SignRow

__all__ = ["MarkdownEdit", "NoteEditor", "SaveState"]

IDLE = (
    800  # ms from the first key that is not saved to the save: a power cut costs less than a second of typing
)
FOLLOW = 250  # ms without a key after which a preview beside the text shows it
LOADED_AFTER = 600  # ms
BESIDE = 620  # px: a narrower editor has room for one of the two


class SaveState(enum.Enum):
    """What is known of the note's text in the library."""

    SAVED = "saved"
    EDITING = "editing"
    FAILED = "failed"


class NoteEditor(QWidget):
    """One note. `edited` carries the text to save; answer with `set_state`. Escape or Done: `closed`.

    With a library it completes links and tags. `signs`, the row of formatting buttons, is for those who have room.
    """

    edited = Signal(str)
    closed = Signal()
    mode_chosen = Signal(str)  # by the person: to be remembered
    target_pressed = Signal(str, str)  # kind and target of a link of the library, in the preview

    def __init__(
        self,
        appearance: Appearance,
        tasks: Tasks | None = None,
        parent: QWidget | None = None,
        *,
        library: Library | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._tasks, self._library = appearance, tasks, library
        self._offered = ""  # the text that was last handed over to be saved, or loaded
        self._state = SaveState.SAVED
        self._typed = False  # something, since it was handed over
        self._wanted = "write"
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.flush)
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW)
        self._follow.timeout.connect(self._render)
        self.field = MarkdownEdit(self)
        self.field.setAccessibleName(self.tr("Note, in Markdown"))
        self.field.setPlaceholderText(self.tr("Write a note. Markdown is understood."))
        self.field.textChanged.connect(self._changed)
        self.field.left.connect(self.flush)
        if library is not None and tasks is not None:
            # the Markdown package takes a tenth of a second to load: before the first preview, not in it,
            # and not while the editor opens, from whose thread it would take the interpreter
            QTimer.singleShot(LOADED_AFTER, self, self._load_markdown)
        self._build()
        on_escape(self.field, self._escape)
        appearance.changed.connect(self._render)
        self.setFocusProxy(self.field)

    def _load_markdown(self) -> None:
        if self._tasks is not None:
            self._tasks.latest(
                "markdown", lambda: reader.render_markdown(""), lambda _html: None, behind=True
            )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._both = QHBoxLayout()
        self._both.setSpacing(28)
        self._both.addWidget(self.field, 1)
        column.addLayout(self._both, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.mode = Segmented(
            self.tr("Note"),
            [("write", self.tr("Write")), ("beside", self.tr("Both")), ("preview", self.tr("Preview"))],
            self,
        )
        self.mode.choose("write")
        self.mode.offer("beside", False)  # until there is room
        self.mode.chosen.connect(self._mode_picked)
        row.addWidget(self.mode)
        self.state_label = muted("", 12, self)
        self.state_label.setWordWrap(True)
        row.addWidget(self.state_label, 1)
        self.again = quiet_button(self.tr("Try again"), self)
        self.again.clicked.connect(self.flush)
        self.again.hide()
        row.addWidget(self.again)
        self.more = quiet_button("⋯", self)
        self.more.setAccessibleName(self.tr("More for this note"))
        self.more.hide()
        row.addWidget(self.more)
        self.done = quiet_button(self.tr("Done"), self)
        self.done.clicked.connect(self.close_editor)
        row.addWidget(self.done)
        column.addLayout(row)

    @cached_property
    def preview(self) -> Preview:
        """The note as it reads; most notes are written without a look at it."""
        made = Preview(self)
        made.hide()
        if self._library is not None:
            made.as_read = self._library.as_read
        made.target_pressed.connect(self.target_pressed)
        on_escape(made, self._escape)
        self._both.addWidget(made, 1)
        return made

    def _previews(self) -> bool:
        """Whether a preview is shown; to ask makes none."""
        return "preview" in self.__dict__ and not self.preview.isHidden()

    @cached_property
    def suggestions(self) -> Suggestions | None:
        """What completes links and tags, from the first key that is typed; None without a library."""
        if self._library is None or self._tasks is None:
            return None
        return Suggestions(self.field, self._library, self._tasks, self._appearance)

    def _suggests(self) -> bool:
        return self.__dict__.get("suggestions") is not None

    @cached_property
    def signs(self) -> SignRow:
        """The row of formatting buttons; an editor beside a text has no room for it, and opens sooner without."""
        from ui.notes.signs import SignRow

        made = SignRow(self.field, self._appearance)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, made)
        return made

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
        self._offered = self.body()  # a field does not tell all kinds of line ends apart: nothing to save yet
        self._idle.stop()
        self.set_state(SaveState.SAVED, quiet=True)
        if "preview" in self.__dict__:
            self.preview.forget()
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
        if self.field.is_loading():  # nobody typed: the next part of a long text came
            return
        if self._previews():
            self._follow.start()
        if not self._suggests() and self.suggestions is not None:
            self.suggestions.typed()
        if self.body() == self._offered:
            return
        self._typed = True
        if not self._idle.isActive():  # not by each key anew: who types without a pause would never be saved
            self._idle.start()
        self.set_state(SaveState.EDITING)

    def flush(self) -> None:
        """Hand the text over now if it changed since the last time, or could not be saved then."""
        self._idle.stop()
        body = self.body()
        if body != self._offered or self._state is SaveState.FAILED:
            self._offered = body
            self.edited.emit(body)
        elif self._state is SaveState.EDITING and self._typed:  # back to what it was
            self.set_state(SaveState.SAVED, quiet=True)
        self._typed = False

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

    # -- the preview

    def _mode_picked(self, mode: str) -> None:
        self.show_mode(mode)
        self.mode_chosen.emit(mode)

    def show_mode(self, mode: str) -> None:
        """Show the text to "write" in, the "preview" of it, or the two "beside" each other where there is room."""
        self._wanted = mode
        self._arrange()
        if mode == "preview":
            self.flush()
            self.preview.setFocus()
        else:
            self.field.setFocus()
        self._render()

    def wanted(self) -> str:
        """The mode that the person chose, also where there is no room for it now."""
        return self._wanted

    def _arrange(self) -> None:
        roomy = self.width() >= BESIDE
        shown = "write" if self._wanted == "beside" and not roomy else self._wanted
        self.mode.choose(shown)
        self.mode.offer("beside", roomy)
        self.field.setVisible(shown != "preview")
        if shown != "write" or self._previews():
            self.preview.setVisible(shown != "write")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns only where both have room."""
        super().resizeEvent(event)
        if (event.oldSize().width() >= BESIDE) is not (event.size().width() >= BESIDE):
            self._arrange()
            self._render()

    def _render(self) -> None:
        if not self._previews():
            return
        self.preview.show_note(self.body(), self._appearance.theme, self._tasks)

    # -- the end

    def _escape(self) -> None:
        if self._suggests() and self.suggestions is not None and self.suggestions.isVisible():
            self.suggestions.dismiss()
        else:
            self.close_editor()

    def close_editor(self) -> None:
        """Save what is left and say that the person is done."""
        self.flush()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Suggestions belong to the window, so they are put away with the editor."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.DeferredDelete) and self._suggests():
            assert self.suggestions is not None
            self.suggestions.dismiss()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing saves."""
        self.flush()
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """So does being put out of sight, as when another article is opened."""
        self.flush()
        super().hideEvent(event)
