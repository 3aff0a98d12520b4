"""The review queue: statements that the engine is not sure of, one at a time, decided by a key each.

What is decided leaves the queue; what is passed over comes again at the next start, from where it was left.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reader import Changes, LegendEntry, Library, NotFoundError, Reading, StatementRow
from ui import wording
from ui.controls import (
    EmptyState,
    centred,
    hairline,
    muted,
    serif_title,
    set_kind,
)
from ui.escape import on_escape
from ui.review.body import OFFERED, Body
from ui.review.parts import laid_out_once
from ui.review.queue import Queue
from ui.tasks import Tasks
from ui.theme import Appearance
from ui.turns import Turns
from ui.undo_strip import UndoStrip

CHANNEL = "review"
_SETTING = "review"
_KEYS = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_O,
     Qt.Key.Key_Right, Qt.Key.Key_Left, *(Qt.Key(int(Qt.Key.Key_1) + n) for n in range(9))}
)  # fmt: skip


class ReviewPage(QWidget):
    """One statement of the queue. `open_requested` carries its article and offset."""

    open_requested = Signal(int, int)
    changed = Signal(Changes)
    failed = Signal(Exception)

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tasks, self._appearance = library, tasks, appearance
        self.queue = Queue(library, tasks, self)
        self.queue.moved.connect(self._show_current)
        self.queue.failed.connect(self.failed)
        self.reading: Reading | None = None
        self.speakers: list[LegendEntry] = []  # others of the article, by their digits
        self._alike: tuple[StatementRow, ...] = ()
        self._whole: tuple[int, ...] = ()  # the ids of the statement and of the other parts of its quote
        self._deciding = False
        set_kind(self, "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self._build()
        self._turns = Turns(self.body.pieces(), self)
        self._turns.ended.connect(self._connect)
        appearance.changed.connect(self._recolour)

    # -- built

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 24, 0, 16)
        column.setSpacing(0)
        column.addWidget(serif_title(self.tr("Review"), 30))
        self.waiting = muted("", 13)
        column.addWidget(self.waiting)
        column.addSpacing(16)
        column.addWidget(hairline())
        column.addSpacing(16)
        self.body = Body(self._library, self._tasks, self._appearance)
        self.body.hide()
        column.addWidget(self.body)
        self.empty = EmptyState(
            self.tr("Nothing to review"),
            self.tr("The engine is sure of every statement, or you have decided about it."),
            "",
        )
        self.empty.button.hide()
        self.empty.hide()
        column.addWidget(self.empty)
        column.addStretch(1)
        self.frame = QScrollArea()
        self.frame.setWidgetResizable(True)
        self.frame.setFrameShape(QFrame.Shape.NoFrame)
        self.frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        framed = centred(content, 760)
        set_kind(framed, "page")
        self.frame.setWidget(framed)
        outer.addWidget(self.frame, 1)
        self.undo_strip = UndoStrip(self._library, self._tasks)
        self.undo_strip.undone.connect(self._undone)
        self.undo_strip.failed.connect(self.failed)
        outer.addWidget(self.undo_strip)

    def _connect(self) -> None:
        """The body is complete."""
        body = self.body
        for button, call in (
            (body.right, self.accept), (body.wrong, self.reject), (body.skip, self.queue.on),
            (body.back, self.queue.back), (body.open, self._open),
        ):  # fmt: skip
            button.clicked.connect(call)
        body.given.connect(self._give_to)
        body.another.clicked.connect(self.ask_name)
        body.name.returnPressed.connect(self._named)
        on_escape(body.name, self._stop_naming)
        body.more.toggled.connect(self._show_alike)
        body.alike.itemChanged.connect(lambda _item: self._count_alike())
        if self.queue.current() is not None:
            self._show_current()

    # -- shown

    def refresh(self) -> None:
        """Read the queue, from where it was left."""
        self.queue.start()
        self._count()

    def refresh_if_shown(self) -> None:
        """Something was changed elsewhere: what is decided is gone, what was undone is here again."""
        if self.isVisible() and not self._deciding:
            self.queue.look_again()
            self._count()

    def _count(self) -> None:
        self._tasks.latest("review page count", self._library.review_count, self._counted)

    def _counted(self, number: int) -> None:
        self.waiting.setText(
            wording.counted(
                number,
                self.tr("%n statement that the engine is not sure of"),
                self.tr("%n statements that the engine is not sure of"),
            )
        )

    def _show_current(self) -> None:
        row = self.queue.current()
        if self._turns.is_running() and row is not None:
            return  # what is asked about is shown with the last part
        self.body.setVisible(row is not None)
        self.empty.setVisible(row is None)
        self.reading = None
        if row is None:
            return
        number = row.statement.id

        def read() -> tuple[Reading, tuple[int, ...], tuple[StatementRow, ...]]:
            whole, like = self._library.whole_quote(number), self._library.like_statement(number)
            alike = tuple(other for other in like if other.statement.id not in whole)
            return self._library.reading(row.statement.article_id), whole, alike

        self._tasks.latest(CHANNEL, read, lambda found: self._take(number, *found), self._gone)

    def _gone(self, error: Exception) -> None:
        if isinstance(error, NotFoundError):
            self.queue.look_again()
        else:
            self.failed.emit(error)

    def _take(
        self, number: int, reading: Reading, whole: tuple[int, ...], alike: tuple[StatementRow, ...]
    ) -> None:
        row = self.queue.current()
        if row is None or row.statement.id != number:
            return
        self.reading, self._whole, self._alike = reading, whole, alike
        own = row.statement.speaker_id
        self.speakers = [entry for entry in reading.legend if entry.speaker_id != own][:OFFERED]
        with laid_out_once(self.body, self._content):
            self._stop_naming()
            self._paint(row, reading)
            self.body.list_others(self.speakers)
            self.body.back.setEnabled(self.queue.can_go_back())
            self.body.more.setVisible(bool(alike))
            self.body.more.setChecked(False)
            self.body.alike.hide()
            self._count_alike()
        self.frame.verticalScrollBar().setValue(0)

    def _paint(self, row: StatementRow, reading: Reading) -> None:
        self.body.show_statement(row, reading, self._whole)
        self.setAccessibleDescription(self.body.spoken(row))

    def _recolour(self) -> None:
        row = self.queue.current()
        if row is not None and self.reading is not None:
            self._paint(row, self.reading)

    # -- decided

    def _ids(self) -> list[int]:
        row = self.queue.current()
        if row is None or self.reading is None:
            return []
        return [*self._whole, *(self.body.alike.ticked() if self.body.alike.isVisibleTo(self) else [])]

    def accept(self) -> None:
        """It is right as it stands."""
        self._decide(self.tr("Right: {n}."), lambda ids: self._library.confirm_statement(*ids))

    def reject(self) -> None:
        """It is no statement."""
        self._decide(self.tr("Not a statement: {n}."), lambda ids: self._library.mark_not_statement(*ids))

    def give(self, speaker: int | str) -> None:
        """It is somebody else's: a speaker of the library, or a name."""
        self._decide(
            self.tr("Given to somebody else: {n}."),
            lambda ids: self._library.reassign_statement(ids[0], speaker, *ids[1:]),
        )

    def _give_to(self, place: int) -> None:
        """It is that of the others who stands at a place, from 0."""
        if self.reading is not None and place < len(self.speakers):
            self.give(self.speakers[place].speaker_id)

    def _decide(self, sentence: str, write: Callable[[list[int]], Changes]) -> None:
        ids = self._ids()
        if not ids or self._deciding:
            return
        self._deciding = True
        words = wording.counted(len(ids), self.tr("%n statement"), self.tr("%n statements"))

        def done(changes: Changes) -> None:
            self.undo_strip.say(sentence.format(n=words), changes)
            self.changed.emit(changes)
            self._deciding = False
            self.queue.decided(ids)
            self._count()

        def failed(error: Exception) -> None:
            self._deciding = False
            self.failed.emit(error)

        self._tasks.write(lambda: write(ids), done, failed)

    def _undone(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.queue.look_again()
        self._count()

    def ask_name(self) -> None:
        """Type whose words they are."""
        self.body.name.clear()
        self.body.name.show()
        self.body.name.setFocus()

    def _named(self) -> None:
        name = " ".join(self.body.name.text().split())
        if name:
            self._stop_naming()
            self.give(name)

    def _stop_naming(self) -> None:
        if self.body.name.isVisibleTo(self):
            self.body.name.hide()
            self.setFocus()

    def _show_alike(self, on: bool) -> None:
        if on:
            self.body.alike.show_rows(self._alike)
        self.body.alike.setVisible(on)
        self._count_alike()
        if on:
            # The list has no height before the layout has run once more.
            QTimer.singleShot(0, self.body.alike, lambda: self.frame.ensureWidgetVisible(self.body.alike))

    def _count_alike(self) -> None:
        listed = self.body.alike.isVisibleTo(self)
        self.body.more.setText(self.body.alike.told(len(self._alike), listed=listed) + "  A")

    def _open(self) -> None:
        row = self.queue.current()
        if row is not None:
            self.open_requested.emit(row.statement.article_id, row.statement.start)

    # -- Qt

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep where it was left."""
        super().hideEvent(event)
        self.queue.keep_place()

    def event(self, event: QEvent) -> bool:
        """The page's keys are its own while it has the keyboard, also those that mean something elsewhere."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._is_ours(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        typing = not self._turns.is_running() and self.body.name.hasFocus()
        return plain and event.key() in _KEYS and not typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, X rejects, digits reassign, A lists what is like it, arrows walk, N types a name."""
        if not self._is_ours(event):
            super().keyPressEvent(event)
            return
        if self._turns.is_running():
            return  # there is no question yet
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < 9:
            self._give_to(number)
            return
        {
            Qt.Key.Key_X: self.reject,
            Qt.Key.Key_A: self.body.more.click,
            Qt.Key.Key_N: self.ask_name,
            Qt.Key.Key_O: self._open,
            Qt.Key.Key_Right: self.queue.on,
            Qt.Key.Key_Left: self.queue.back,
        }.get(Qt.Key(event.key()), self.accept)()
