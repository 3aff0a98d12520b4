"""What a person corrects about a speaker holds in the library, and can be undone in place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader import Library, SpeakerKind, SpeakerRow
from ui.reading.corrections import kept
from ui.speakers import SpeakerPage
from ui.tasks import Tasks
from ui.theme import Appearance


def named(library: Library, name: str) -> SpeakerRow:
    """The speaker of that name."""
    return next(row for row in library.speakers() if row.name == name)


@pytest.fixture
def page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> SpeakerPage:
    """The page of Tomas Berg on the screen."""
    made = SpeakerPage(filled, tasks, appearance)
    made.resize(820, 700)
    made.show()
    made.activateWindow()
    made.show_speaker(named(filled, "Tomas Berg").id)
    wait_until(lambda: made.name.text() == "Tomas Berg")
    return made


def open_menu(page: SpeakerPage) -> QMenu:
    """The menu of corrections, as the button opens it."""
    page.correct.click()
    return [menu for menu in page.findChildren(QMenu) if menu.isVisible()][-1]


def choose(menu: QMenu, words: str) -> None:
    """Choose what is named in a menu."""
    [action] = [action for action in menu.actions() if words in action.text()]
    action.trigger()
    menu.close()


def test_a_name_is_changed_in_its_place_and_back(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """Return takes it, Undo beside it takes it back, and others are told each time."""
    told: list[object] = []
    page.changed.connect(told.append)
    page.start_renaming()
    QTest.keyClicks(page.rename_field, "Tomas A. Berg")
    QTest.keyClick(page.rename_field, Qt.Key.Key_Return)
    wait_until(lambda: page.name.text() == "Tomas A. Berg")
    assert page.rename_field.isHidden()
    assert "Tomas Berg is now called Tomas A. Berg." == page.undo_strip.words.text()
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.name.text() == "Tomas Berg")
    assert "Tomas Berg" in {row.name for row in filled.speakers()}
    assert 2 == len(told)


def test_escape_keeps_the_name(page: SpeakerPage, filled: Library) -> None:
    """And so does an empty one."""
    page.start_renaming()
    QTest.keyClicks(page.rename_field, "Someone else")
    QTest.keyClick(page.rename_field, Qt.Key.Key_Escape)
    assert not page.name.isHidden()
    page.corrections.rename(named(filled, "Tomas Berg"), "  ")
    assert "Tomas Berg" in {row.name for row in filled.speakers()}
    assert page.undo_strip.isHidden()


def test_what_a_speaker_is(page: SpeakerPage, filled: Library, wait_until: Callable[..., None]) -> None:
    """The menu shows what it is now, and changes it."""
    menu = open_menu(page)
    checkable = [action for action in menu.actions() if action.isCheckable()]
    assert [True, False, False] == [action.isChecked() for action in checkable]
    checkable[1].trigger()
    menu.close()
    wait_until(lambda: "Organisation" in page.counts.text())
    assert SpeakerKind.ORGANISATION is named(filled, "Tomas Berg").kind


def test_two_speakers_become_one(page: SpeakerPage, filled: Library, wait_until: Callable[..., None]) -> None:
    """Picked by name; who says more keeps the name, and the page goes there."""
    berg, quill = named(filled, "Tomas Berg"), named(filled, "Ada Quill")
    picker = page.corrections.ask_same(berg)
    assert "Berg" == picker.search.text()
    QTest.keyClicks(picker.search, "quill")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    wait_until(lambda: [row.name for row in picker.model.rows] == ["Ada Quill"])
    index = picker.model.index(0)
    where = picker.view.visualRect(index).center()
    QTest.mouseClick(picker.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    wait_until(lambda: page.name.text() == "Ada Quill")
    assert filled.utterance_counts([quill.id])[quill.id][0] == page.model.rowCount()
    assert filled.speaker(quill.id).statements == berg.statements + quill.statements
    assert "Tomas Berg" not in {row.name for row in filled.speakers()}
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: filled.speaker(quill.id).statements == quill.statements)
    wait_until(lambda: page.model.rowCount() == filled.utterance_counts([quill.id])[quill.id][0])


def test_who_says_more_keeps_the_name() -> None:
    """Then who has the longer name; a surname alone never takes the place of the full name."""
    short = SpeakerRow(1, "D. Berg", SpeakerKind.PERSON, 0, 3, 1)
    full = SpeakerRow(2, "Tomas Berg", SpeakerKind.PERSON, 1, 3, 1)
    often = SpeakerRow(3, "T. Berg", SpeakerKind.PERSON, 2, 9, 1)
    bare = SpeakerRow(4, "Berg", SpeakerKind.PERSON, 2, 90, 9)
    assert (full, short) == kept(short, full)
    assert (often, full) == kept(full, often)
    assert (full, bare) == kept(bare, full)


def test_undo_never_takes_back_a_later_step(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """Something else was written since: the line says so and leaves it alone."""
    page.corrections.rename(named(filled, "Tomas Berg"), "T. Berg")
    wait_until(page.undo_strip.isVisible)
    filled.add_note(None, "written since")
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: "since" in page.undo_strip.words.text())
    assert 1 == len(filled.notes())
    assert "T. Berg" in {row.name for row in filled.speakers()}


def test_a_finding_that_is_no_statement_goes(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """From the page and the library, and Undo brings it back."""
    before = page.model.rowCount()
    gone = page.model.rows[0].statement.id
    page.corrections.not_a_statement(named(filled, "Tomas Berg"), gone)
    wait_until(lambda: page.model.rowCount() == before - 1)
    assert gone not in {row.statement.id for row in page.model.rows}
    QTest.mouseClick(page.undo_strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: page.model.rowCount() == before)


def test_someone_else_said_it(page: SpeakerPage, filled: Library, wait_until: Callable[..., None]) -> None:
    """Picked from the speakers; the statement moves, the page stays."""
    berg, quill = named(filled, "Tomas Berg"), named(filled, "Ada Quill")
    picker = page.corrections.ask_who(berg, page.model.rows[0].statement.id)
    wait_until(lambda: picker.model.rowCount() > 0)
    assert "Tomas Berg" not in {row.name for row in picker.model.rows}
    at = [row.name for row in picker.model.rows].index("Ada Quill")
    picker.view.opened.emit(picker.model.index(at))
    wait_until(lambda: page.model.rowCount() == berg.statements - 1)
    assert "Tomas Berg" == page.name.text()
    assert quill.statements + 1 == named(filled, "Ada Quill").statements


def test_all_that_is_listed_is_copied(page: SpeakerPage) -> None:
    """A citation a line, a quote with its cue inside only once."""
    page.copy_all()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines
    assert len(lines) <= page.model.rowCount()
    assert all("Tomas Berg" in line for line in lines)


def test_two_of_one_name(page: SpeakerPage, filled: Library, wait_until: Callable[..., None]) -> None:
    """Who speaks in one article is another one of the name, then the same again, then somebody else again."""
    quill = named(filled, "Ada Quill")
    page.show_speaker(quill.id)
    wait_until(lambda: page.name.text() == "Ada Quill" and page.model.rowCount() > 0)
    article = page.model.rows[0].statement.article_id
    menu = QMenu(page)
    page.corrections.add_to_row(menu, quill, article, page.model.rows[0].statement.id)
    choose(menu, "In this article it is another Ada Quill")
    wait_until(lambda: article not in {row.statement.article_id for row in page.model.rows})
    [other] = filled.namesakes(quill.id)
    choose(open_menu(page), "One with the other Ada Quill")
    wait_until(lambda: article in {row.statement.article_id for row in page.model.rows})
    assert ((other.id, "Ada Quill"),) == filled.merged_speakers(quill.id)
    choose(open_menu(page), "Not the same as Ada Quill")
    wait_until(lambda: article not in {row.statement.article_id for row in page.model.rows})
    assert "Ada Quill and Ada Quill are two speakers again." == page.undo_strip.words.text()
    assert () == filled.check()
