"""All notes of a real library: found, opened, written, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from reader import DiskFullError, Library, NoteFilter, NoteRow
from ui.notes import NotesPage, SaveState
from ui.notes.model import PAGE, Index, NotesModel
from ui.notes.model import as_markdown as as_text
from ui.tasks import Tasks
from ui.theme import Appearance

PASSAGE = "We keep the lamps lit"


@pytest.fixture
def noted(filled: Library) -> Library:
    """A note on a passage, one on an article, a free one; in this order of time."""
    text = filled.reading(1).article.text
    article = 1 if PASSAGE in text else 2
    start = filled.reading(article).article.text.index(PASSAGE)
    filled.add_note(article, "Said **before** the vote?", start, start + len(PASSAGE))
    filled.add_note(article, "Compare with the minutes.")
    filled.add_note(None, "Read all about the ferry.")
    return filled


@pytest.fixture
def page(noted: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]) -> NotesPage:
    """The page on the screen, with its notes."""
    made = NotesPage(noted, tasks, appearance)
    made.resize(800, 700)
    made.show()
    wait_until(lambda: made.model.rowCount() == 3)
    return made


def bodies(page: NotesPage) -> list[str]:
    """What the cards say, from the top."""
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def index_of(page: NotesPage, words: str) -> QModelIndex:
    """The card with these words."""
    return next(page.model.index(row) for row, body in enumerate(bodies(page)) if words in body)


def click(page: NotesPage, index: QModelIndex) -> None:
    """Click on a card with the mouse."""
    where = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def test_a_click_opens_a_note_at_its_passage(page: NotesPage, noted: Library) -> None:
    """The signal carries the article and the note."""
    opened: list[tuple[int, int]] = []
    page.open_requested.connect(lambda article, note: opened.extend([(article, note)]))
    click(page, index_of(page, "before"))
    note = next(row.note for row in noted.notes() if "before" in row.note.body)
    assert [(note.article_id, note.id)] == opened


def test_cards_paint_and_speak(page: NotesPage) -> None:
    """A card has ink on it, and a screen reader hears the body, the quote and the place."""
    spoken = str(index_of(page, "before").data(Qt.ItemDataRole.AccessibleTextRole))
    assert PASSAGE in spoken
    assert "Coastline" in spoken
    rect = page.view.visualRect(index_of(page, "before"))
    image = page.view.viewport().grab(rect).toImage()
    shades = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())
    }
    assert len(shades) > 10


def test_search_narrows_and_says_when_nothing_is_left(
    page: NotesPage, wait_until: Callable[..., None]
) -> None:
    """The library searches; an empty result says so and offers no new note."""
    QTest.keyClicks(page.search, "minutes")
    wait_until(lambda: page.model.rowCount() == 1)
    assert ["Compare with the minutes."] == bodies(page)
    QTest.keyClicks(page.search, "xyzzy")
    wait_until(page.empty.isVisible)
    assert page.empty.button.isHidden()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    wait_until(lambda: page.model.rowCount() == 3)


def test_deleting_can_be_undone_here(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """Delete on a card, then Undo in the line below."""
    page.view.setCurrentIndex(index_of(page, "minutes"))
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    wait_until(lambda: page.model.rowCount() == 2)
    assert 2 == len(noted.notes())
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.model.rowCount() == 3)
    assert "Compare with the minutes." in bodies(page)
    assert page.undo_strip.isHidden()


def test_a_free_note_is_edited_here(page: NotesPage, noted: Library, wait_until: Callable[..., None]) -> None:
    """A click opens the editor; what is typed is in the library and on the card."""
    click(page, index_of(page, "Read all"))
    assert "Read all about the ferry." == page.editor.body()
    QTest.keyClicks(page.editor.field, "Now: ")
    page.editor.close_editor()
    wait_until(lambda: any(body.startswith("Now: ") for body in bodies(page)))
    assert not page.has_unsaved()
    assert "Now: Read all about the ferry." in {row.note.body for row in noted.notes()}


def test_a_new_note_is_one_note_however_fast_it_is_typed(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """Saves while it is being created do not create it again, and the newest text wins."""
    page.new_note()
    for word in ("one ", "two ", "three"):
        QTest.keyClicks(page.editor.field, word)
        page.flush()
    wait_until(lambda: not page.has_unsaved())
    assert ["one two three"] == [row.note.body for row in noted.notes() if "one" in row.note.body]
    assert SaveState.SAVED is page.editor.state()


def test_the_next_note_does_not_take_the_text_of_the_one_before(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """The person goes on before the first is saved."""
    page.new_note()
    QTest.keyClicks(page.editor.field, "first thought")
    page.new_note()
    QTest.keyClicks(page.editor.field, "second thought")
    page.flush()
    wait_until(lambda: not page.has_unsaved())
    assert {"first thought", "second thought"} <= {row.note.body for row in noted.notes()}


def test_an_empty_new_note_is_none(page: NotesPage, noted: Library) -> None:
    """Opening the editor and leaving it writes nothing."""
    page.new_note()
    page.editor.close_editor()
    assert not page.has_unsaved()
    assert 3 == len(noted.notes())


def test_a_note_deleted_under_the_pen_comes_back_as_a_new_one(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """Another window deleted it; what is typed here is not lost."""
    click(page, index_of(page, "Read all"))
    noted.delete_note(next(row.note.id for row in noted.notes() if "Read all" in row.note.body))
    QTest.keyClicks(page.editor.field, "Still here. ")
    page.flush()
    wait_until(lambda: not page.has_unsaved())
    assert "Still here. Read all about the ferry." in {row.note.body for row in noted.notes()}


def test_an_undo_shows_in_the_open_note(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """Taken back elsewhere, the text in the editor follows; what is being typed is never overwritten."""
    click(page, index_of(page, "Read all"))
    note = next(row.note.id for row in noted.notes() if "Read all" in row.note.body)
    page.refresh(noted.edit_note(note, "Quite another text."))
    wait_until(lambda: page.editor.body() == "Quite another text.")
    QTest.keyClicks(page.editor.field, "Mine: ")
    page.refresh(noted.undo())
    page.flush()
    wait_until(lambda: not page.has_unsaved())
    wait_until(lambda: not tasks_of(page).is_writing())
    assert page.editor.body().startswith("Mine: ")
    assert page.editor.body() == next(r.note.body for r in noted.notes() if r.note.id == note)


def test_a_free_note_is_locked_and_filtered(
    page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """The lock of the open note, then the list of private notes, then all again."""
    click(page, index_of(page, "Read all"))
    page.free.lock.click()
    wait_until(page.free.lock.isChecked)
    page.close_editor()
    page.narrow(NoteFilter(private=True))
    wait_until(lambda: ["Read all about the ferry."] == bodies(page))
    page.filters.clear.click()
    wait_until(lambda: page.model.rowCount() == 3)
    page.view.setCurrentIndex(index_of(page, "Read all"))
    QTest.keyClick(page.view, Qt.Key.Key_P)
    wait_until(lambda: not any(row.note.private for row in noted.notes()))


def test_several_are_chosen(page: NotesPage, noted: Library, wait_until: Callable[..., None]) -> None:
    """With Shift; what they have in common is one menu, and Delete takes them all, undone in one step."""
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.act.isVisibleTo(page)
    assert "2 chosen" in page.count.text()
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    wait_until(lambda: page.model.rowCount() == 1)
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.model.rowCount() == 3)
    assert 3 == len(noted.notes())


def test_what_cannot_be_saved_stays_and_is_tried_again(
    page: NotesPage,
    noted: Library,
    wait_until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The disk is full for a while: the editor says so, quitting is told, and later it is saved."""

    def full(*_given: object) -> None:
        raise DiskFullError("The disk is full.")

    page.new_note()
    with monkeypatch.context() as patch:
        patch.setattr(noted, "add_note", full)
        QTest.keyClicks(page.editor.field, "must not be lost")
        page.flush()
        wait_until(lambda: page.editor.state() is SaveState.FAILED)
        assert page.has_unsaved()
        page.editor.close_editor()
        wait_until(lambda: not tasks_of(page).is_writing())
    page.new_note()
    assert "must not be lost" == page.editor.body()
    page.flush()
    wait_until(lambda: not page.has_unsaved())
    assert "must not be lost" in {row.note.body for row in noted.notes()}


def tasks_of(page: NotesPage) -> Tasks:
    """The workers of a page."""
    return page._tasks


def test_orders(page: NotesPage, wait_until: Callable[..., None]) -> None:
    """Last edited first; by article, free notes come last."""
    assert "Read all about the ferry." == bodies(page)[0]
    page.sort.menu().actions()[2].trigger()
    wait_until(lambda: "Read all about the ferry." == bodies(page)[-1])


def test_the_clipboard_has_the_quote_and_the_place(noted: Library) -> None:
    """As one would paste it into a letter."""
    row = next(row for row in noted.notes() if "before" in row.note.body)
    text = as_text(row)
    assert f"> {PASSAGE}" in text
    assert "Said **before** the vote?" in text
    assert "Coastline" in text


def test_ten_thousand_notes_open_and_scroll(
    page: NotesPage, noted: Library, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first rows come at once, any place is one page away, and nothing is read in painting."""
    with noted._store.writing():
        noted._store.database.many(
            "INSERT INTO notes(body, created, modified, private) VALUES (?, ?, ?, 0)",
            [(f"note {n} " + "words " * 30, n, n) for n in range(10_000)],
        )
    read: list[int] = []
    rows_of = noted.note_rows

    def counting(ids: Sequence[int]) -> tuple[NoteRow, ...]:
        read.append(len(ids))
        return rows_of(ids)

    monkeypatch.setattr(noted, "note_rows", counting)
    page.refresh()
    wait_until(lambda: page.model.rowCount() == 10_003)
    page.view.viewport().repaint()
    assert [PAGE] == read  # `make bench ARGS=marks` has the time
    bar = page.view.verticalScrollBar()
    for share in (2, 3):
        bar.setValue(bar.maximum() // share)
        page.view.viewport().repaint()
        middle = page.view.indexAt(page.view.viewport().rect().center())
        wait_until(lambda middle=middle: page.model.row(middle) is not None)
    assert len(page.model._pages) < 20
    assert sum(read) < 20 * PAGE


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows each time the list asks how many rows there are; ask for it before the page, as Qt looks only once."""
    asked: list[int] = []
    count = NotesModel.rowCount

    def counting(self: NotesModel, parent: Index | None = None) -> int:
        asked.append(1)
        return count(self, parent)

    monkeypatch.setattr(NotesModel, "rowCount", counting)
    return asked


def test_notes_that_are_read_again_are_not_laid_out_again(
    counted: list[int], page: NotesPage, noted: Library, wait_until: Callable[..., None]
) -> None:
    """A list that has the same notes as before paints them; Qt would go through all of them for one that changed."""
    with noted._store.writing():
        noted._store.database.many(
            "INSERT INTO notes(body, created, modified, private) VALUES (?, ?, ?, 0)",
            [(f"note {n}", n, n) for n in range(2_000)],
        )
    page.refresh()
    wait_until(lambda: len(page.model.ids()) == 2_003)
    page.view.grab()
    counted.clear()
    generation = page.model._generation
    page.refresh()
    wait_until(lambda: page.model._generation > generation)
    page.view.grab()
    assert len(counted) < 1_000
