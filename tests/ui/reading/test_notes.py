"""Notes written beside the text reach a real library, once, in order, and are never lost on the way."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader import Changes, Library, ReaderError, Reading
from tests.ui.reading.conftest import TEXT, anchor, at, make_reading, note
from ui.notes import NoteEditor, SaveState
from ui.reading import ReadingPane
from ui.reading.cards import EditingCard, NoteCard, card_height, footer, plain_words
from ui.reading.wording import ago
from ui.tasks import Tasks
from ui.theme import Appearance, load_fonts

Shown = tuple[ReadingPane, Library, int]


@pytest.fixture
def shown(stored: tuple[Library, int], tasks: Tasks, appearance: Appearance) -> Iterator[Shown]:
    """A pane that shows an article of a real library and reads it again after each write."""
    load_fonts()
    library, article_id = stored
    pane = ReadingPane(library, tasks, appearance)
    pane.resize(900, 700)
    pane.show()
    pane.note_saved.connect(lambda _: pane.show_reading(library.reading(article_id), keep_place=True))
    pane.show_reading(library.reading(article_id))
    yield pane, library, article_id
    pane.close()


def editor_of(pane: ReadingPane) -> NoteEditor:
    """The editor that is open."""
    (card,) = [card for card in pane.findChildren(EditingCard) if card.isVisible()]
    return card.editor


def test_a_note_is_created_by_its_first_words(shown: Shown, wait_until: Callable[..., None]) -> None:
    """An empty editor stores nothing; typing creates one note, typing on changes the same."""
    pane, library, article_id = shown
    span = at("the pier had been inspected late")
    offset = library.reading(article_id).article.text.index(span.text)
    pane.note_requested.emit(offset, offset + len(span.text))
    pane.flush()
    assert not pane.has_unsaved()
    assert () == library.reading(article_id).notes
    editor = editor_of(pane)
    QTest.keyClicks(editor.field, "Ask Quill")
    assert pane.has_unsaved()
    wait_until(lambda: not pane.has_unsaved())
    QTest.keyClicks(editor.field, " again")
    wait_until(lambda: not pane.has_unsaved())
    (stored,) = library.reading(article_id).notes
    assert "Ask Quill again" == stored.body
    assert stored.anchor is not None
    assert span.text == stored.anchor.exact
    assert SaveState.SAVED is editor.state()


def test_a_note_of_the_article_stands_above_the_text(shown: Shown, wait_until: Callable[..., None]) -> None:
    """Without a selection a note belongs to the article; done, it is a card in the header."""
    pane, library, article_id = shown
    pane.write_note()
    editor = editor_of(pane)
    QTest.keyClicks(editor.field, "Read twice.")
    editor.close_editor()
    wait_until(lambda: not pane.has_unsaved())
    (stored,) = library.reading(article_id).notes
    assert stored.anchor is None
    cards = [card for card in pane.header.notes.findChildren(NoteCard) if card.isVisible()]
    assert ["Read twice."] == [card.note.body for card in cards if card.note is not None]


def test_writing_begins_in_the_same_window(shown: Shown, wait_until: Callable[..., None]) -> None:
    """The editor opens with the caret in it, and no window comes up or loses its place for it."""
    pane, _, _ = shown
    pane.activateWindow()
    wait_until(pane.isActiveWindow)
    pane.write_note()
    wait_until(editor_of(pane).field.hasFocus)
    assert pane.isActiveWindow()
    QTest.keyClick(editor_of(pane).field, Qt.Key.Key_Escape)
    wait_until(pane.view.hasFocus)
    assert [] == [card for card in pane.findChildren(EditingCard) if card.isVisible()]


@pytest.mark.parametrize("in_header", [True, False])
def test_the_next_note_has_its_editor_already(
    in_header: bool, shown: Shown, wait_until: Callable[..., None], appearance: Appearance
) -> None:
    """Editors are made while nobody waits, in the theme of the day; the one that is taken is replaced."""
    pane, library, article_id = shown
    wait_until(lambda: len(pane.findChildren(EditingCard)) == 2)
    spare = set(pane.findChildren(EditingCard))
    assert not any(card.isVisible() for card in spare)
    appearance.update(choice="dark")
    if in_header:
        pane.write_note()
    else:
        pane.note_requested.emit(4, 12)
    (card,) = [card for card in pane.findChildren(EditingCard) if card.isVisible()]
    assert card in spare
    assert card.theme is appearance.theme
    QTest.keyClicks(card.editor.field, "Read twice.")
    wait_until(lambda: not pane.has_unsaved())
    assert ["Read twice."] == [each.body for each in library.reading(article_id).notes]
    wait_until(lambda: len(pane.findChildren(EditingCard)) == 3)


def test_a_note_just_written_is_shown_at_once(shown: Shown, wait_until: Callable[..., None]) -> None:
    """Its card takes its room in the header, whether or not the article was read again."""
    pane, _, _ = shown
    pane.note_saved.disconnect()
    before = pane.header.height()
    pane.write_note()
    QTest.keyClicks(editor_of(pane).field, "Read twice.")
    pane.flush()
    wait_until(lambda: not pane.has_unsaved())
    editor_of(pane).close_editor()
    (card,) = [card for card in pane.header.notes.findChildren(NoteCard) if card.isVisible()]
    assert card.note is not None
    assert pane.header.height() >= before + card.height()


def test_an_article_left_in_mid_sentence(shown: Shown, wait_until: Callable[..., None]) -> None:
    """Going on to another article saves what was typed, to the article it was typed for."""
    pane, library, article_id = shown
    pane.write_note()
    QTest.keyClicks(editor_of(pane).field, "half a sen")
    pane.show_reading(make_reading())
    wait_until(lambda: not pane.has_unsaved())
    assert ["half a sen"] == [found.body for found in library.reading(article_id).notes]


def test_closing_hands_over_what_is_typed(shown: Shown, tasks: Tasks) -> None:
    """`flush` before the end of the program is enough: the writer has the words."""
    pane, library, article_id = shown
    pane.write_note()
    QTest.keyClicks(editor_of(pane).field, "and then")
    pane.flush()
    assert tasks.drain()
    assert ["and then"] == [found.body for found in library.reading(article_id).notes]


def test_a_note_without_words_is_deleted(shown: Shown, wait_until: Callable[..., None]) -> None:
    """Emptying a note and closing it deletes it; undo brings it back."""
    pane, library, article_id = shown
    library.add_note(article_id, "Old words.")
    pane.show_reading(library.reading(article_id), keep_place=True)
    pane.show_note(library.reading(article_id).notes[0].id)
    editor = editor_of(pane)
    editor.field.selectAll()
    QTest.keyClick(editor.field, Qt.Key.Key_Delete)
    editor.close_editor()
    wait_until(lambda: () == library.reading(article_id).notes)
    library.undo()
    assert 1 == len(library.reading(article_id).notes)


def test_undo_reaches_an_open_editor(shown: Shown) -> None:
    """A note that was changed elsewhere is shown as it is, unless something is being typed."""
    pane, library, article_id = shown
    library.add_note(article_id, "First.")
    pane.show_reading(library.reading(article_id), keep_place=True)
    pane.show_note(library.reading(article_id).notes[0].id)
    library.edit_note(library.reading(article_id).notes[0].id, "Second.")
    pane.show_reading(library.reading(article_id), keep_place=True)
    assert "Second." == editor_of(pane).body()
    QTest.keyClicks(editor_of(pane).field, "x")
    typed = editor_of(pane).body()
    library.undo()
    pane.show_reading(library.reading(article_id), keep_place=True)
    assert typed == editor_of(pane).body()


class Refusing:
    """A library whose disk is full until it is not."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.full = True

    def add_note(self, article_id: int, body: str, start: int | None, end: int | None) -> Changes:
        if self.full:
            raise ReaderError("The disk is full.")
        return self.library.add_note(article_id, body, start, end)

    def edit_note(self, note_id: int, body: str) -> Changes:
        return self.library.edit_note(note_id, body)

    def __getattr__(self, name: str) -> object:
        """All else is as ever."""
        return getattr(self.library, name)


def test_a_failed_save_keeps_the_words(
    stored: tuple[Library, int],
    tasks: Tasks,
    appearance: Appearance,
    wait_until: Callable[..., None],
) -> None:
    """The editor says why, keeps the words over a change of article, and saves them once it can."""
    library, article_id = stored
    refusing = Refusing(library)
    pane = ReadingPane(refusing, tasks, appearance)  # type: ignore[arg-type]  # the disk of a real one is never full
    pane.resize(900, 700)
    pane.show()
    pane.show_reading(library.reading(article_id))
    pane.write_note()
    QTest.keyClicks(editor_of(pane).field, "keep me")
    wait_until(lambda: editor_of(pane).state() is SaveState.FAILED)
    assert "The disk is full." in editor_of(pane).state_label.text()
    pane.show_reading(make_reading(article=replace(make_reading().article, id=77)))
    assert pane.has_unsaved()
    wait_until(lambda: not any(card.isVisible() for card in pane.findChildren(EditingCard)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pane.show_reading(library.reading(article_id))
    assert "keep me" == editor_of(pane).body()
    refusing.full = False
    pane.flush()
    wait_until(lambda: not pane.has_unsaved())
    assert ["keep me"] == [found.body for found in library.reading(article_id).notes]


def test_cards_stand_beside_their_passages(pane: ReadingPane, reading: Reading) -> None:
    """Each placed note has a card in the margin, none over another, each at or below its line."""
    notes = tuple(
        note(i, words, "word " * 12) for i, words in enumerate(TEXT.split()[14:24], 1) if len(words) > 3
    )
    pane.show_reading(replace(reading, notes=notes))
    pane.view.viewport().grab()
    assert pane.view.geometry_ is not None
    assert 0 < len(pane.view.beside.layout.cards) < len(notes)  # the first picture has room for some
    pane.view.beside.complete()
    places = sorted(pane.view.beside.layout.cards.values(), key=lambda place: place.top())
    assert len(notes) == len(places)
    assert all(a.bottom() <= b.top() for a, b in itertools.pairwise(places))
    for placed in notes:
        assert placed.anchor is not None
        top = pane.view.geometry_.top(placed.anchor.start)
        assert pane.view.beside.layout.cards[placed.id].top() >= top - 1
    column = pane.view.columns
    assert all(column.margin_left <= place.left() for place in places)


def test_five_hundred_notes_make_few_widgets(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """Cards are made where the screen is, after the first picture of the text; scrolling brings the others with what
    they stand beside, and none is left where it does not belong.
    """
    text = "\n\n".join(f"Paragraph {number} of the survey of the pier. " * 5 for number in range(500))
    spans = [text.index(f"Paragraph {number} ") for number in range(500)]
    notes = tuple(
        note(i, "pier", f"Note {i}")._replace(anchor=anchor("pier")._replace(start=start, end=start + 9))
        for i, start in enumerate(spans, 1)
    )
    article = replace(reading.article, text=text, digest="d5")
    pane.show_reading(replace(reading, article=article, statements=(), legend=(), notes=notes))
    pane.view.viewport().grab()
    assert [] == pane.findChildren(NoteCard)
    wait_until(lambda: pane.findChildren(NoteCard))
    assert 0 < len(pane.findChildren(NoteCard)) < 60
    pane.go_to(spans[400])
    pane.view.viewport().grab()
    shown = [card for card in pane.findChildren(NoteCard) if card.isVisible() and card.note is not None]
    assert any(card.note is not None and 400 == card.note.id for card in shown)
    top = pane.view.verticalScrollBar().value()
    for card in shown:
        assert card.note is not None
        assert abs(card.geometry().top() + top - pane.view.beside.layout.cards[card.note.id].top()) <= 1


def test_cards_and_names_keep_clear_of_each_other(pane: ReadingPane, reading: Reading) -> None:
    """No card is painted over a speaker's name in the margin."""
    notes = tuple(
        note(i, words, "A few words.") for i, words in enumerate(("refused", "lamps", "spring", "cost"), 1)
    )
    pane.show_reading(replace(reading, notes=notes))
    pane.view.viewport().grab()
    for placed in pane.view.beside.layout.rails:
        for place in pane.view.beside.layout.cards.values():
            if placed.words:
                assert not place.top() + 1 < placed.words_top + 10 < place.bottom() - 1


def test_a_note_in_a_narrow_pane_opens_below_its_line(pane: ReadingPane, reading: Reading) -> None:
    """Without a margin the card is no lost thing: its sign opens it under the passage."""
    pane.resize(480, 700)
    pane.show_reading(replace(reading, notes=(note(1, "inspected late", "Ask."),)))
    pane.show_note(1)
    (card,) = [card for card in pane.findChildren(EditingCard) if card.isVisible()]
    assert pane.view.geometry_ is not None
    bottom = pane.view.geometry_.boxes(at("inspected late").start, at("inspected late").end)[-1].bottom()
    assert card.geometry().top() >= bottom - pane.view.verticalScrollBar().value()
    assert card.geometry().right() <= pane.view.viewport().width()


def test_what_could_not_be_placed_is_shown_with_its_words(pane: ReadingPane, reading: Reading) -> None:
    """An orphaned note stands above the text with the words it was about."""
    lost = note(1, "inspected late", "Ask.")._replace(
        anchor=anchor("inspected late")._replace(state="orphaned")
    )
    pane.show_reading(replace(reading, notes=(lost,)))
    (card,) = [card for card in pane.header.notes.findChildren(NoteCard) if card.isVisible()]
    assert "inspected late" == card.quote
    assert {} == pane.view.beside.layout.cards


def test_a_note_asked_for_early_opens_with_its_article(pane: ReadingPane, reading: Reading) -> None:
    """The notes page asks for a note before its article is read."""
    pane.show_note(1)
    pane.show_reading(replace(reading, notes=(note(1, "inspected late", "Ask."),)))
    assert "Ask." == editor_of(pane).body()


def test_cards_read_as_plain_words() -> None:
    """Markdown's marks are left out of a card, and a long note ends in a card of bounded height."""
    assert "Head\nbold and code, _not_this_ 2*3*4" == plain_words(
        "# Head\n**bold** and `code`, _not_this_ 2*3*4"
    )
    assert card_height("word " * 5000, 200) < 200


def test_a_card_says_where_a_link_leads(appearance: Appearance) -> None:
    """Over words that lead to the web the address is told before anything is clicked; over others nothing is."""
    card = NoteCard(appearance.theme)
    card.set_note(note(1, "pier", "[the plan](https://example.org/?a=1&b=2) and more words"))
    card.resize(220, 80)
    card.show()
    for x, told in ((100, ""), (14, "https://example.org/?a=1&b=2")):
        at = QPoint(x, 16)
        event = QHelpEvent(QEvent.Type.ToolTip, at, card.mapToGlobal(at))
        QApplication.sendEvent(card, event)
        assert told == unescape(QToolTip.text())
    card.close()


def test_footers_say_when() -> None:
    """Just now, today, yesterday, then the date; and what has to be checked."""
    now = datetime(2024, 3, 6, 12, tzinfo=UTC)
    assert "just now" == ago(now, now)
    assert "today" == ago(now - timedelta(hours=3), now)
    assert "yesterday" == ago(now - timedelta(days=1), now)
    assert "1 Mar" == ago(now - timedelta(days=5), now)
    assert footer(note(1, "inspected late", "x", state="moved")).startswith("moved, check · ")
