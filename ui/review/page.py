"""The review queue: statements that the engine is not sure of, one at a time, decided by a key each.

What is decided leaves the queue; what is passed over comes again at the next start, from where it was left.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader import Changes, Library, NotFoundError, Reading, StatementRow
from ui import wording
from ui.controls import (
    EmptyState,
    TextField,
    centred,
    clear_layout,
    hairline,
    muted,
    primary_button,
    quiet_button,
    serif_title,
    set_kind,
)
from ui.core_words import in_own_words
from ui.escape import on_escape
from ui.naming import complete_names
from ui.reading.wording import act_words
from ui.review.alike import AlikeList
from ui.review.context import context_html
from ui.review.parts import Lines, Passage
from ui.review.queue import Queue
from ui.tasks import Tasks
from ui.theme import Appearance, reading_font, speaker_colours, ui_font
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
        self._alike: tuple[StatementRow, ...] = ()
        self._whole: tuple[int, ...] = ()  # the ids of the statement and of the other parts of its quote
        self._deciding = False
        set_kind(self, "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self._build()
        appearance.changed.connect(self._recolour)

    # -- built

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 24, 0, 16)
        column.setSpacing(0)
        column.addWidget(serif_title(self.tr("Review"), 30))
        self.waiting = muted("", 13)
        column.addWidget(self.waiting)
        column.addSpacing(16)
        column.addWidget(hairline())
        column.addSpacing(16)
        self.body = QWidget()
        self._build_body(QVBoxLayout(self.body))
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

    def _build_body(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.place = Passage()
        set_kind(self.place, "muted")
        self.place.setFont(ui_font(12))
        column.addWidget(self.place)
        column.addSpacing(10)
        self.words = Passage()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setFont(reading_font(17))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.words)
        column.addSpacing(16)
        self.who = Passage()
        self.who.setFont(reading_font(20))
        column.addWidget(self.who)
        self.doubt = Passage()
        set_kind(self.doubt, "muted")
        self.doubt.setFont(ui_font(13))
        column.addWidget(self.doubt)
        column.addSpacing(14)
        column.addWidget(self._build_buttons())
        column.addSpacing(16)
        column.addWidget(muted(self.tr("Somebody else said it:"), 12))
        column.addSpacing(4)
        self._others = QVBoxLayout()
        self._others.setSpacing(2)
        column.addLayout(self._others)
        self.name = TextField(self.tr("Name of the speaker"), self.tr("Name of the speaker"))
        self.name.returnPressed.connect(self._named)
        complete_names(self._library, self._tasks, self._appearance, self.name)
        on_escape(self.name, self._stop_naming)
        self.name.hide()
        column.addWidget(self.name)
        column.addSpacing(12)
        row = QHBoxLayout()
        self.more = quiet_button("")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_alike)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        self.alike = AlikeList()
        self.alike.setMinimumHeight(220)
        self.alike.itemChanged.connect(lambda _item: self._count_alike())
        self.alike.hide()
        column.addWidget(self.alike)

    def _build_buttons(self) -> QWidget:
        self.right = primary_button(self.tr("Right") + "  ⏎")
        self.wrong = quiet_button(self.tr("Not a statement") + "  X")
        self.skip = quiet_button(self.tr("Later") + "  →")
        self.back = quiet_button(self.tr("Back") + "  ←")
        self.open = quiet_button(self.tr("Open the article") + "  O")
        for button, call in (
            (self.right, self.accept), (self.wrong, self.reject), (self.skip, self.queue.on),
            (self.back, self.queue.back), (self.open, self._open),
        ):  # fmt: skip
            button.clicked.connect(call)
        return Lines(self.right, self.wrong, self.skip, self.back, self.open)

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
        self._stop_naming()
        self._paint(row, reading)
        self._list_others(row, reading)
        self.back.setEnabled(self.queue.can_go_back())
        self.more.setVisible(bool(alike))
        self.more.setChecked(False)
        self.alike.hide()
        self._count_alike()
        self.frame.verticalScrollBar().setValue(0)

    def _paint(self, row: StatementRow, reading: Reading) -> None:
        theme, statement = self._appearance.theme, row.statement
        article = reading.article
        day = wording.day(article.date) if article.date else self.tr("undated")
        self.place.show_words(wording.dotted(article.title.value, article.source.value, day))
        self.words.show_words(context_html(reading, statement, theme, self._whole))
        entry = next((e for e in reading.legend if e.speaker_id == statement.speaker_id), None)
        colours = speaker_colours(theme, entry.kind if entry else None, entry.slot if entry else -1)
        self.who.setStyleSheet(f"color: {colours.ink}")
        self.who.show_words((statement.speaker_name or self.tr("Somebody unknown")) + "?")
        sure = self.tr("{percent} % sure").format(percent=round(100 * statement.confidence))
        self.doubt.show_words(
            wording.dotted(
                entry.title if entry else None, act_words(statement), sure, in_own_words(statement.reason)
            )
        )
        spoken = " ".join(row.text.split())
        self.setAccessibleDescription(f"{self.who.text()} {self.doubt.text()}. {spoken}")

    def _list_others(self, row: StatementRow, reading: Reading) -> None:
        clear_layout(self._others)
        buttons: list[QWidget] = []
        self.speakers = [e for e in reading.legend if e.speaker_id != row.statement.speaker_id][:9]
        for place, entry in enumerate(self.speakers, 1):
            button = quiet_button(f"{place}  {entry.name}")
            button.clicked.connect(lambda _on=False, other=entry.speaker_id: self.give(other))
            buttons.append(button)
        another = quiet_button("N  " + self.tr("Another name…"))
        another.clicked.connect(self.ask_name)
        self._others.addWidget(Lines(*buttons, another))

    def _recolour(self) -> None:
        row = self.queue.current()
        if row is not None and self.reading is not None:
            self._paint(row, self.reading)

    # -- decided

    def _ids(self) -> list[int]:
        row = self.queue.current()
        if row is None or self.reading is None:
            return []
        return [*self._whole, *(self.alike.ticked() if self.alike.isVisibleTo(self) else [])]

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
        self.name.clear()
        self.name.show()
        self.name.setFocus()

    def _named(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self._stop_naming()
            self.give(name)

    def _stop_naming(self) -> None:
        if self.name.isVisibleTo(self):
            self.name.hide()
            self.setFocus()

    def _show_alike(self, on: bool) -> None:
        if on:
            self.alike.show_rows(self._alike)
        self.alike.setVisible(on)
        self._count_alike()
        if on:
            # The list has no height before the layout has run once more.
            QTimer.singleShot(0, self.alike, lambda: self.frame.ensureWidgetVisible(self.alike))

    def _count_alike(self) -> None:
        listed = self.alike.isVisibleTo(self)
        self.more.setText(self.alike.told(len(self._alike), listed=listed) + "  A")

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
        return plain and event.key() in _KEYS and not self.name.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts, X rejects, digits reassign, A lists what is like it, arrows walk, N types a name."""
        if not self._is_ours(event):
            super().keyPressEvent(event)
            return
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < 9:
            if self.reading is not None and number < len(self.speakers):
                self.give(self.speakers[number].speaker_id)
            return
        {
            Qt.Key.Key_X: self.reject,
            Qt.Key.Key_A: self.more.click,
            Qt.Key.Key_N: self.ask_name,
            Qt.Key.Key_O: self._open,
            Qt.Key.Key_Right: self.queue.on,
            Qt.Key.Key_Left: self.queue.back,
        }.get(Qt.Key(event.key()), self.accept)()
