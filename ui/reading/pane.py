"""The reading pane: one article with its speakers, notes and bookmarks. Here its parts are put together.

It reads nothing by itself: it is given a `Reading`. It writes only notes; everything else it asks for by signal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from reader import Library, Matches, Reading
from ui.controls import set_kind
from ui.reading import keys
from ui.reading.composer import Composer
from ui.reading.deck import NoteDeck
from ui.reading.empty import EmptyPage
from ui.reading.find import FindBar
from ui.reading.finder import Finder
from ui.reading.header import Header
from ui.reading.layers import Layers, make_layers
from ui.reading.marking import Marking
from ui.reading.pointing import Pointing
from ui.reading.runs import Visibility
from ui.reading.stepping import Stepper
from ui.reading.toolbar import Toolbar
from ui.reading.view import ArticleView
from ui.reading.wording import tr
from ui.tasks import Tasks
from ui.theme import Appearance

_NARROW = 560


class ReadingPane(QWidget):
    """One article to read. Offsets in signals and calls count code points of the article's text."""

    speaker_page_requested = Signal(int)
    link_activated = Signal(str)  # the person confirmed it
    position_changed = Signal(int, int)  # article, offset of its first line on screen
    note_saved = Signal(object)  # Changes
    note_requested = Signal(int, int)  # answered by the pane itself
    bookmark_toggled = Signal()  # of the article
    bookmark_requested = Signal(int, int)
    cite_requested = Signal(int, int)
    correction_requested = Signal(str, object)  # kind, dict
    mark_requested = Signal(str, object)  # kind, dict
    tag_asked = Signal(str, object, object)  # kind, ids, QPoint on the screen
    edit_requested = Signal(str)  # a field of the article
    visibility_changed = Signal(object)  # Visibility
    appearance_requested = Signal(object)  # the button to stand below
    export_requested = Signal(object)
    import_requested = Signal()
    samples_requested = Signal()

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_kind(self, "page")
        self.appearance = appearance
        self.reading: Reading | None = None
        self.visibility = Visibility()
        self._library_empty = False
        self._note_wanted: int | None = None
        self.header = Header()
        self.toolbar = Toolbar(appearance)
        self.find_bar = FindBar()
        self.page = QWidget()
        self.view = ArticleView(self.header)
        self.empty = EmptyPage()
        self._lay_out()
        self.deck = NoteDeck(self.view, library, tasks, appearance)
        self.composer = Composer(self.view, self.deck, appearance)
        self.pointing = Pointing(self.view, self.page, appearance)
        self.stepper = Stepper(self.view)
        self.finder = Finder(self.view, self.find_bar)
        self.marking = Marking(self, library, tasks)
        self._column.insertWidget(2, self.marking.tray)
        self._connect()
        self.setFocusProxy(self.view)
        appearance.changed.connect(self._restyle)
        self.show_nothing()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.page)

    def _connect(self) -> None:
        view, pointing, legend = self.view, self.pointing, self.header.legend
        view.settled.connect(self._settled)
        view.clicked.connect(self.marking.click)
        self.marking.requested.connect(self.mark_requested)
        self.marking.tag_asked.connect(self.tag_asked)
        view.scrolled.connect(self._draw_hairline)
        self.find_bar.shown.connect(self._draw_hairline)
        view.zoom_requested.connect(lambda by: self.appearance.update(size=self.appearance.size + by))
        legend.stepped.connect(lambda speaker, back: self.stepper.step_speaker(speaker, backwards=back))
        legend.page_requested.connect(self.speaker_page_requested)
        legend.visibility_asked.connect(self._visibility_asked)
        self.stepper.arrived.connect(pointing.tell_statement)
        pointing.card.page_requested.connect(self.speaker_page_requested)
        pointing.card.correction_requested.connect(self.correction_requested)
        pointing.statement_marked.connect(self._mark_statement)
        pointing.link_opened.connect(self.link_activated)
        pointing.requested.connect(self._passage_requested)
        self.note_requested.connect(lambda start, end: self.deck.begin((start, end)))
        self.deck.saved.connect(self.note_saved)
        self.header.edit_requested.connect(self.edit_requested)
        toolbar = self.toolbar
        toolbar.bookmark_clicked.connect(self.bookmark_toggled)
        toolbar.note_clicked.connect(self.write_note)
        toolbar.appearance_clicked.connect(self.appearance_requested)
        toolbar.export_clicked.connect(self.export_requested)
        self.empty.import_requested.connect(self.import_requested)
        self.empty.samples_requested.connect(self.samples_requested)

    # -- what is shown

    def layers_maker(self) -> Callable[[Reading], Layers]:
        """What makes the layers of a reading as they are to be seen now; for a worker, to hand to `show_reading`."""
        return partial(make_layers, theme=self.appearance.theme, visibility=self.visibility)

    def show_reading(self, reading: Reading, keep_place: bool = False, layers: Layers | None = None) -> None:
        """Show an article where it was left, or refresh the one that is shown and stay in place."""
        before = self.reading
        same_article = before is not None and before.article.id == reading.article.id
        same_text = same_article and before is not None and before.article.digest == reading.article.digest
        place = reading.article.position
        if same_article:
            place = self.view.first_offset() if keep_place else 0
        else:
            self._tell_position()
        theme = self.appearance.theme
        self.reading = reading
        self.composer.set_reading(reading, self.visibility, layers)
        self.pointing.set_reading(reading)
        self.marking.set_reading(reading)
        self.stepper.set_reading(reading, self.visibility, same=same_article)
        self.header.set_reading(reading, self.visibility, theme, fresh=not same_article)
        self.view.setAccessibleName(reading.article.title.value or tr("Article"))
        self.toolbar.set_article(here=True, bookmarked=reading.article.bookmarked)
        self._stack.setCurrentWidget(self.page)
        self.deck.set_reading(reading)
        if same_text:
            self.composer.refresh_layers()
            self.finder.refresh()
        else:
            self.composer.build(place)
            self.finder.article_changed()
            self.view.go_to(place)
        if self._note_wanted is not None:
            self.show_note(self._note_wanted)

    def _restyle(self) -> None:
        reading = self.reading
        if reading is None:
            return
        self.header.set_reading(reading, self.visibility, self.appearance.theme, fresh=False)
        if self.composer.is_stale():
            place = self.view.first_offset()
            self.composer.build(place)
            self.view.go_to(place)
        else:
            self.composer.refresh_layers()
        self.finder.refresh()

    def show_nothing(self) -> None:
        """No article is open."""
        self._tell_position()
        self.reading = None
        self.composer.set_reading(None, self.visibility)
        self.pointing.set_reading(None)
        self.marking.set_reading(None)
        self.stepper.set_reading(None, self.visibility, same=False)
        self.deck.set_reading(None)
        self.toolbar.set_article(here=False, bookmarked=False)
        self.empty.show_nothing(library_empty=self._library_empty)
        self._stack.setCurrentWidget(self.empty)

    def set_library_empty(self, empty: bool) -> None:
        """Whether there is any article; says what to do next where none is shown."""
        self._library_empty = empty
        if self.reading is None:
            self.empty.show_nothing(library_empty=empty)

    def show_failure(self, sentence: str) -> None:
        """The library could not be opened."""
        self.show_nothing()
        self.empty.show_failure(sentence)

    def set_visibility(self, visibility: Visibility) -> None:
        """Show or hide statements of organisations and of unnamed sources."""
        if visibility == self.visibility:
            return
        self.visibility = visibility
        if self.reading is not None:
            theme = self.appearance.theme
            self.composer.set_reading(self.reading, visibility)
            self.stepper.set_reading(self.reading, visibility, same=True)
            self.header.set_reading(self.reading, visibility, theme, fresh=False)
            self.composer.refresh_layers()
        self.visibility_changed.emit(visibility)

    def _visibility_asked(self, visibility: object) -> None:
        assert isinstance(visibility, Visibility)
        self.set_visibility(visibility)

    # -- place

    def go_to(self, offset: int) -> None:
        """Scroll so that `offset` is on the first line, with a little of what stands before it."""
        self.view.go_to(offset, share_above=0.12 if offset else 0.0)

    def position(self) -> int:
        """The offset of the first line on screen."""
        return self.view.first_offset()

    def _settled(self, offset: int) -> None:
        if self.reading is not None:
            self.position_changed.emit(self.reading.article.id, offset)

    def _draw_hairline(self) -> None:
        """Part text that is scrolled from what stands above it: the tool row, or the find bar with its own line."""
        scrolled = self.view.verticalScrollBar().value() > 0
        self.toolbar.set_scrolled(scrolled and not self.find_bar.isVisible())

    def _tell_position(self) -> None:
        """Before another article comes: where this one is left."""
        if self.reading is not None and self.view.stop_settling():
            self.position_changed.emit(self.reading.article.id, self.view.first_offset())

    def page_down(self) -> None:
        """Read on by a screen."""
        self.view.page(1)

    def page_up(self) -> None:
        """Read back by a screen."""
        self.view.page(-1)

    def toggle_margin(self) -> None:
        """Fold the margin away, or unfold it where there is room."""
        self.view.margin_wanted = not self.view.margin_wanted
        self.view.arrange()
        self.composer.refresh_margin()

    # -- statements

    def next_statement(self) -> None:
        """Go to the next statement of anybody."""
        self.stepper.step()

    def previous_statement(self) -> None:
        """Go to the statement before."""
        self.stepper.step(backwards=True)

    def step_speaker(self, number: int, *, backwards: bool = False) -> None:
        """Go to the next statement of the legend's speaker of a number from 1; a bar with colours takes it first."""
        if not backwards and self.marking.number(number):
            return
        speakers = self.header.legend.speakers()
        if 1 <= number <= len(speakers):
            self.stepper.step_speaker(speakers[number - 1].speaker_id, backwards=backwards)

    def show_card(self) -> None:
        """Show who makes the statement that was stepped to, or the first one on screen."""
        if self.stepper.current is None:
            self.stepper.step()
        if self.stepper.current is not None:
            self.pointing.show_statement(self.stepper.current)

    # -- selection, search

    def passage(self) -> tuple[int, int]:
        """The selected text; else a picked mark or the statement stepped to; else the first paragraph on screen."""
        start, end = self.marking.span()
        reading = self.reading
        if end > start or reading is None:
            return start, end
        start = self.view.first_offset()
        stop = reading.article.text.find("\n\n", start)
        return start, stop if stop >= 0 else len(reading.article.text)

    def copy_selection(self) -> None:
        """Put the selected text on the clipboard."""
        self.view.copy()

    def open_find(self) -> None:
        """Find in the article, beginning with what is selected."""
        if self.reading is not None:
            start, end = self.view.selection()
            chosen = self.reading.article.text[start:end]
            self.find_bar.open_bar(chosen if len(chosen) <= 100 and "\n" not in chosen else "")

    def find_next(self) -> None:
        """Go to the next match."""
        self.finder.step()

    def find_previous(self) -> None:
        """Go to the match before."""
        self.finder.step(backwards=True)

    def set_matches(self, matches: Matches) -> None:
        """Mark what the library's search found in this article."""
        self.header.mark(matches.title, self.appearance.theme)
        self.finder.set_matches(matches.text, above=bool(matches.title))

    # -- notes

    def write_note(self) -> None:
        """Begin a note on the selected text or the picked mark, or on the article."""
        self.marking.write_note()

    def show_note(self, note_id: int) -> None:
        """Open a note beside its passage; waits for its article where that is still on its way."""
        reading = self.reading
        note = next((n for n in reading.notes if n.id == note_id), None) if reading is not None else None
        if note is None:
            self._note_wanted = note_id
            return
        self._note_wanted = None
        if note.anchor is not None and note.anchor.state != "orphaned":
            self.view.show_span(note.anchor.start, note.anchor.end)
        else:
            self.view.go_to(0)
        self.deck.open(note_id)

    def flush(self) -> None:
        """Hand every word that is typed, and every end that was moved, to the library."""
        self.marking.flush()
        self.pointing.card.keep_note()
        self.deck.flush()

    def has_unsaved(self) -> bool:
        """True while words exist that the library does not have."""
        return self.deck.has_unsaved()

    def _passage_requested(self, what: str, start: int, end: int) -> None:
        {
            "note": self.note_requested,
            "bookmark": self.bookmark_requested,
            "cite": self.cite_requested,
        }[what].emit(start, end)

    def _mark_statement(self, start: int, end: int, speaker: object) -> None:
        """The person says whose words these are: a speaker's id, or a name."""
        if self.reading is not None:
            who = {"other_id": speaker} if isinstance(speaker, int) else {"name": speaker}
            payload = {"article_id": self.reading.article.id, "start": start, "end": end, **who}
            self.correction_requested.emit("add-statement", payload)

    # -- Qt

    def escape(self) -> bool:
        """Close what was opened last in the pane; False where nothing was."""
        if self.pointing.dismiss() or self.marking.escape():
            return True
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        """Escape is the pane's before it is the window's, while something of it is open."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and keys.keeps(self, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of `keys.py`."""
        if not keys.press(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words of the tool row give way to signs where there is no room."""
        super().resizeEvent(event)
        self.toolbar.set_narrow(self.width() < _NARROW)
        self.pointing.dismiss()
        if event.oldSize().width() != event.size().width():
            self.composer.refresh_margin()
