"""The notes of the open article: their cards in the margin, above the text or below the line, and their editors.

A note that is written has a session; it outlives its card and the article's turn on screen until it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader import Anchor, Library, Note, Reading
from ui.notes.backlinks import Backlinks
from ui.notes.hands import NoteHands
from ui.reading.card_pool import CardPool
from ui.reading.cards import EDITOR_HEIGHT, EditingCard, NoteCard
from ui.reading.margin import Card
from ui.reading.passages import Passage, passage_of
from ui.reading.session import NoteSession
from ui.reading.spare import SpareCards
from ui.reading.view import ArticleView
from ui.reading.wording import tr
from ui.tasks import Tasks
from ui.theme import Appearance

_NARROW_CARD = 420
_AHEAD = 600  # px beyond the screen in which cards are made ready


@dataclass(slots=True)
class _Open:
    """A note in its editor. `key` names its card; that of a new note is below zero."""

    key: int
    session: NoteSession
    card: EditingCard


class NoteDeck(QObject):
    """Shows and edits the notes of one article at a time."""

    saved = Signal(object)  # Changes
    changed = Signal()  # the margin has to be laid out again
    target_requested = Signal(str, str)  # kind and target of a link in a note
    note_requested = Signal(object)  # NoteRow of another note, which links to this article
    failed = Signal(Exception)
    templates_asked = Signal(QPoint)

    def __init__(self, view: ArticleView, library: Library, tasks: Tasks, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._library, self._tasks, self._appearance = view, library, tasks, appearance
        self._reading: Reading | None = None
        self._cards = CardPool(view.viewport(), appearance, self)
        self._cards.opened.connect(self.open)
        self._cards.target_pressed.connect(self.target_requested)
        self._cards.pointed.connect(self._point)
        self._spare = SpareCards(self._make_card, (view.header.notes, view.viewport()), self)
        self._open: list[_Open] = []
        self._parted: list[_Open] = []  # of articles no longer shown, not saved yet
        self._fresh: dict[int, Note] = {}  # written here, and not in the reading yet
        self._next_key = -1
        self._header_width = 0
        self._is_first = False  # the next picture is the article's first, which has no cards yet
        self._placing = QTimer(self, singleShot=True, interval=0, timeout=self.place)
        # of this object, so that it ends with it
        self._sweeping = QTimer(self, singleShot=True, interval=0, timeout=self._sweep)
        self._hands = NoteHands(library, tasks, appearance, view)
        self._hands.changed.connect(self.saved)
        self._hands.failed.connect(self.failed)
        self._backlinks = Backlinks(library, tasks, view.header.notes)
        self._backlinks.opened.connect(self.note_requested)
        self._backlinks.changed.connect(self._fill_header)
        view.arranged.connect(self._arranged)
        view.scrolled.connect(self.place)
        appearance.changed.connect(self._recolour)

    # -- the article

    def set_reading(self, reading: Reading | None) -> None:
        """Show the notes of an article. Editors of the same article stay as they are."""
        before, self._reading = self._reading, reading
        same = before is not None and reading is not None and before.article.id == reading.article.id
        if not same:
            self._is_first = reading is not None
            self._part()
            self._fresh.clear()
        known = {note.id: note for note in reading.notes} if reading is not None else {}
        self._fresh = {key: note for key, note in self._fresh.items() if key not in known}
        for opened in self._open:
            note = known.get(opened.session.note_id or 0)
            if note is not None and not opened.session.is_unsaved() and note.body != opened.session.body:
                opened.session.body = note.body
                opened.session.editor.set_body(note.body)  # undone, or written elsewhere
        if not same and reading is not None:
            self._take_back(reading.article.id)
        if reading is not None:
            self._spare.expect()
        self._cards.clear()
        self._fill_header()
        self._backlinks.show_for("article", reading.article.id if reading is not None else None)

    def _part(self) -> None:
        for opened in list(self._open):
            opened.session.flush()
            self._put_by(opened)
        self._sweep()

    def _put_by(self, opened: _Open) -> None:
        """Out of sight, and kept until the library has its words: a card holds its editor and what that says."""
        self._open.remove(opened)
        self._parted.append(opened)
        opened.card.hide()

    def _take_back(self, article_id: int) -> None:
        """Words that could not be saved stand where they were when their article is shown again."""
        for opened in [o for o in self._parted if o.session.article_id == article_id and o.session.failed]:
            self._parted.remove(opened)
            self._open.append(opened)

    def _sweep(self) -> None:
        for opened in [o for o in self._parted if not o.session.is_unsaved()]:
            self._parted.remove(opened)
            opened.card.deleteLater()
            opened.session.deleteLater()

    def notes(self) -> list[Note]:
        """The notes of the article, those just written too."""
        return [*(self._reading.notes if self._reading else ()), *self._fresh.values()]

    def passages(self) -> list[Passage]:
        """The passages that carry a note or await the words of one."""
        made = (passage_of("notes", note.id, note.anchor, note.color) for note in self.notes())
        found = [passage for passage in made if passage is not None]
        found += [
            Passage(*o.session.span, "notes", o.key) for o in self._open if o.session.span and o.key < 0
        ]
        return found

    def cards(self) -> list[Card]:
        """The cards that the margin has to find a place for."""
        opened = {o.session.note_id for o in self._open}
        cards = [
            Card(note.id, note.anchor.start, note.shown)
            for note in self.notes()
            if note.anchor is not None and note.anchor.state != "orphaned" and note.id not in opened
        ]
        cards += [
            Card(o.key, o.session.span[0], o.session.body) for o in self._open if o.session.span is not None
        ]
        return cards

    # -- writing

    def begin(self, span: tuple[int, int] | None, words: str = "") -> None:
        """Open an editor for a passage, or for the article; nothing is stored before its first word."""
        reading = self._reading
        if reading is None:
            return
        for opened in self._open:
            if opened.session.note_id is None and opened.session.span == span:
                opened.session.editor.field.insert(words)
                return
        session = self._start(reading.article.id, None, "", span)
        if words:
            session.editor.field.insert(words)

    def open(self, note_id: int) -> None:
        """Open the editor of a note in place of its card."""
        for opened in self._open:
            if note_id in (opened.session.note_id, opened.key):
                opened.session.editor.setFocus()
                return
        for note in self.notes():
            if note.id == note_id and note.article_id is not None:
                lost = note.anchor is None or note.anchor.state == "orphaned"
                span = None if lost or note.anchor is None else (note.anchor.start, note.anchor.end)
                self._start(note.article_id, note.id, note.body, span)

    def put_away(self, note_id: int) -> None:
        """Close the editor of a note that is about to be deleted, once its words are handed over."""
        for opened in [each for each in self._open if each.session.note_id == note_id]:
            opened.session.flush()
            self._put_by(opened)
        self._sweeping.start()

    def _start(
        self, article_id: int, note_id: int | None, body: str, span: tuple[int, int] | None
    ) -> NoteSession:
        card = self._spare.take(self._view.header.notes if span is None else self._view.viewport())
        editor = card.editor
        session = NoteSession(
            self._library, self._tasks, editor, article_id, note_id=note_id, body=body, span=span, parent=self
        )
        session.saved.connect(lambda changes: self._saved(session, changes))
        session.ended.connect(lambda: self._ended(session))
        editor.target_pressed.connect(self.target_requested)
        editor.more.clicked.connect(lambda: self._open_menu(session))
        self._frame(session, card)
        self._bring_into_view(session)
        editor.setFocus()
        return session

    def _open_menu(self, session: NoteSession) -> None:
        """What can be done to the note besides writing it."""
        session.flush()
        button = session.editor.more
        where = button.mapToGlobal(button.rect().bottomLeft())
        first = {tr("Insert a template…"): lambda: self.templates_asked.emit(where)}
        self._hands.open_menu([session.note_id] if session.note_id is not None else [], where, first)

    def insert(self, words: str) -> bool:
        """Put words at the cursor of the note that is being written; False where there is none."""
        for opened in self._open:
            if opened.session.editor.field.hasFocus():
                opened.session.editor.field.insert(words)
                return True
        return False

    def _bring_into_view(self, session: NoteSession) -> None:
        view = self._view
        if session.span is None:
            view.verticalScrollBar().setValue(0)
            return
        view.beside.complete()
        self.place()
        card = next(o.card for o in self._open if o.session is session)
        below = card.geometry().bottom() + 16 - view.viewport().height()
        if below > 0:
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + below)
        elif card.geometry().top() < 0:
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + card.geometry().top() - 16)

    def _make_card(self, home: QWidget) -> EditingCard:
        return EditingCard(self._appearance, self._tasks, self._library, home)

    def _frame(self, session: NoteSession, card: EditingCard) -> None:
        card.set_theme(self._appearance.theme)
        key = session.note_id if session.note_id is not None else self._next_key
        if session.note_id is None:
            self._next_key -= 1
        self._open.append(_Open(key, session, card))
        if session.span is None:
            card.setFixedHeight(EDITOR_HEIGHT)
        self._cards.clear()
        self._fill_header()
        self.changed.emit()
        self.place()

    def _saved(self, session: NoteSession, changes: object) -> None:
        self.saved.emit(changes)
        if any(opened.session is session for opened in self._parted):
            self._sweeping.start()

    def _ended(self, session: NoteSession) -> None:
        for opened in [o for o in self._open if o.session is session]:
            self._remember(session)
            self._put_by(opened)
        self._sweeping.start()
        self._cards.clear()
        self._fill_header()
        self.changed.emit()
        self._view.setFocus()

    def _remember(self, session: NoteSession) -> None:
        """Show a note that was written here at once; the next reading of the article brings the stored one."""
        body, note_id = session.editor.body(), session.note_id
        if note_id is None or not body.strip() or self._reading is None:
            return
        if any(note.id == note_id for note in self._reading.notes):
            return
        anchor = None
        if session.span is not None:
            start, end = session.span
            article = self._reading.article
            anchor = Anchor(start, end, article.text[start:end], "", "", article.digest)
        now = datetime.now(UTC).astimezone()
        self._fresh[note_id] = Note(note_id, session.article_id, anchor, body, now, now)

    def flush(self) -> None:
        """Hand every word that is typed to the library, and try again what failed."""
        for opened in self._open:
            opened.session.flush()
        for opened in [*self._parted, *self._open]:
            opened.session.retry()

    def has_unsaved(self) -> bool:
        """True while words exist that the library does not have."""
        self._sweep()
        return any(opened.session.is_unsaved() for opened in [*self._parted, *self._open])

    # -- where the cards stand

    def _arranged(self) -> None:
        """Cards come with what they stand beside, but with an article's first picture in the turn after it: text
        and marks are there at once, however many notes there are.
        """
        if self._is_first and not self._open:
            self._is_first = False
            self._placing.start()
        else:
            self.place()

    def place(self) -> None:
        """Move the cards near the screen to their places; make those that were not needed before."""
        self._is_first = False
        view = self._view
        top, height = view.verticalScrollBar().value(), view.viewport().height()
        by_key = {opened.key: opened for opened in self._open}
        near = view.beside.layout.cards_between(top - _AHEAD, top + height + _AHEAD)
        self._cards.hide_but({key for key, _ in near})
        notes: dict[int, Note] | None = None
        for key, place in near:
            shown: NoteCard | None = by_key[key].card if key in by_key else self._cards.get(key)
            if shown is None:
                notes = notes if notes is not None else {note.id: note for note in self.notes()}
                if key in notes:
                    shown = self._cards.show(notes[key])
            if shown is not None:
                box = place.translated(0, -top).toRect()
                if isinstance(shown, EditingCard):  # it covers the cards below, so that nothing moves
                    box.setHeight(EDITOR_HEIGHT)
                    shown.raise_()
                shown.setGeometry(box)
                shown.show()
        if not view.columns.has_margin:
            self._place_narrow(top)

    def _point(self, key: object) -> None:
        assert key is None or isinstance(key, int)
        if self._view.highlights is not None:
            self._view.highlights.active_note = key
            self._view.viewport().update()

    def _place_narrow(self, top: int) -> None:
        """Without a margin the editors alone are shown, below the last line of their passage."""
        view = self._view
        self._cards.hide_but(())
        for opened in self._open:
            span = opened.session.span
            if span is None or view.geometry_ is None:
                continue
            boxes = view.geometry_.boxes(*span)
            y = (boxes[-1].bottom() if boxes else view.geometry_.top(span[0])) + 8 - top
            width = min(_NARROW_CARD, view.columns.text_width)
            opened.card.setGeometry(QRect(view.columns.text_left, round(y), width, EDITOR_HEIGHT))
            opened.card.show()
            opened.card.raise_()

    def fit_header(self) -> None:
        """Give the cards above the text the width that the text has now."""
        if self._header_width != min(_NARROW_CARD, self._view.columns.text_width):
            self._fill_header()

    def _fill_header(self) -> None:
        """Notes of the whole article, and those whose passage is no longer found, above the text."""
        column = self._view.header.note_column
        had = column.count()
        editing = {o.session.note_id for o in self._open if o.session.note_id is not None}
        kept = {o.card for o in [*self._open, *self._parted]}
        for index in reversed(range(column.count())):
            item = column.takeAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, NoteCard) and widget not in kept:
                widget.hide()
                widget.deleteLater()
        width = self._header_width = min(_NARROW_CARD, self._view.columns.text_width)
        count = 0
        for note in self.notes():
            lost = note.anchor is not None and note.anchor.state == "orphaned"
            if (note.anchor is not None and not lost) or note.id in editing:
                continue
            card = NoteCard(self._appearance.theme, self._view.header.notes)
            card.set_note(note, note.anchor.exact if lost and note.anchor is not None else None)
            card.opened.connect(lambda key=note.id: self.open(key))
            card.target_pressed.connect(self.target_requested)
            card.setFixedSize(width, round(card.height_for(width)))
            column.addWidget(card)
            card.show()  # a layout takes no room for what is not shown yet
            count += 1
        for opened in self._open:
            if opened.session.span is None:
                opened.card.setFixedSize(width, EDITOR_HEIGHT)
                column.addWidget(opened.card)
                opened.card.show()
                count += 1
        if self._backlinks.count():
            column.addWidget(self._backlinks)
            self._backlinks.show()
            count += 1
        self._view.header.notes.setVisible(count > 0)
        if had or count:
            self._view.arrange()

    def _recolour(self) -> None:
        self._cards.recolour()
        for opened in self._open:
            opened.card.set_theme(self._appearance.theme)
        self._fill_header()
