"""Versions of a note, templates, what links back, and what a menu does to many notes; over a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from reader import Library, NoteRow
from ui.notes.backlinks import Backlink, Backlinks
from ui.notes.days import DaysPopup
from ui.notes.hands import NoteHands
from ui.notes.history import HistoryDialog, diff_html
from ui.notes.templates import TemplatesDialog
from ui.tasks import Tasks
from ui.theme import LIGHT, Appearance


@pytest.fixture
def home(qapp: object) -> QWidget:
    """A window to belong to."""
    made = QWidget()
    made.show()
    return made


def test_a_version_is_compared_and_restored(
    filled: Library, tasks: Tasks, appearance: Appearance, home: QWidget, wait_until: Callable[..., None]
) -> None:
    """The older one shows what is other in it; one click has it again, and undo takes that back."""
    note = filled.add_note(None, "The pier was late.").created
    assert note is not None
    filled.edit_note(note, "The pier was early.")
    dialog = HistoryDialog(filled, tasks, appearance, note, home)
    restored: list[object] = []
    dialog.restored.connect(restored.append)
    dialog.open()
    wait_until(lambda: dialog.list.count() == 2)
    wait_until(lambda: "late" in dialog.text.toPlainText())
    assert "early" in dialog.text.toPlainText()
    assert dialog.restore.isEnabled()
    dialog.restore.click()
    wait_until(lambda: restored)
    assert "The pier was late." == filled.notes()[0].note.body
    filled.undo()
    assert "The pier was early." == filled.notes()[0].note.body


def test_a_difference_escapes_what_it_shows() -> None:
    """A note full of tags is shown as its text; long runs of the same are folded."""
    from reader import word_diff

    shown = diff_html(word_diff("<b>a</b> " + "same " * 400, "<i>b</i> " + "same " * 400), LIGHT)
    assert "<b>a" not in shown
    assert "&lt;" in shown
    assert "…" in shown
    assert len(shown) < 3000


def test_templates_are_written_ordered_and_deleted(
    filled: Library, tasks: Tasks, home: QWidget, wait_until: Callable[..., None]
) -> None:
    """The proposal is kept, another is added, changed, moved up and deleted; what is typed is kept on closing."""
    dialog = TemplatesDialog(filled, tasks, home)
    dialog.open()
    wait_until(dialog.body.toPlainText)
    wait_until(lambda: dialog.name.text() == "What was said")
    assert not dialog.side.isVisibleTo(dialog), (
        "where no template is yet, one is proposed, and nothing to move"
    )
    dialog.keep.click()
    wait_until(lambda: dialog.list.count() == 1)
    assert dialog.side.isVisibleTo(dialog)
    assert not dialog.keep.isVisibleTo(dialog)
    dialog.add.click()
    wait_until(lambda: dialog.list.count() == 2)
    wait_until(lambda: dialog.list.currentRow() == 1)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Short")
    dialog.body.setPlainText("{speaker}: {quote}")
    dialog.up.click()
    wait_until(lambda: [t.name for t in filled.templates()][:1] == ["Short"])
    assert "{speaker}: {quote}" == filled.templates()[0].body
    wait_until(lambda: dialog.list.count() == 2 and dialog.list.currentRow() == 0)
    dialog.delete.click()
    wait_until(lambda: len(filled.templates()) == 1)
    wait_until(lambda: dialog.list.count() == 1)
    dialog.body.setPlainText("{quote}")
    dialog.close()
    wait_until(lambda: filled.templates()[0].body == "{quote}")


def test_what_links_back_is_a_line_each(
    filled: Library, tasks: Tasks, home: QWidget, wait_until: Callable[..., None]
) -> None:
    """It takes no room where nothing links; a line is opened by click and by key."""
    links = Backlinks(filled, tasks, home)
    links.show_for("article", 1)
    wait_until(lambda: not tasks.is_writing())
    assert links.isHidden()
    filled.add_note(None, "See [[article:1|the ferry]] first")
    links.refresh()
    wait_until(lambda: links.count() == 1)
    assert ["See the ferry first · Free note"] == links.lines()
    opened: list[NoteRow] = []
    links.opened.connect(opened.append)
    line = links.findChildren(Backlink)[-1]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [1, 1] == [row.note.id for row in opened]


def test_many_notes_at_once(
    filled: Library, tasks: Tasks, appearance: Appearance, home: QWidget, wait_until: Callable[..., None]
) -> None:
    """Colour, privacy, a tag; private notes are copied only where that is asked for."""
    notes = [filled.add_note(None, body).created for body in ("first", "second", "third")]
    ids = [note for note in notes if note is not None]
    hands = NoteHands(filled, tasks, appearance, home)
    hands.set_private(ids[:1], True)
    hands.set_color(ids, "blue")
    hands.add_tag(ids, "together")
    wait_until(lambda: not tasks.is_writing())
    rows = filled.note_rows(ids)
    assert [(True, "blue"), (False, "blue"), (False, "blue")] == [
        (r.note.private, r.note.color) for r in rows
    ]
    assert {("together",)} == {row.note.tags for row in rows}
    hands.copy(ids, private=False)
    wait_until(lambda: "second" in QGuiApplication.clipboard().text())
    assert "first" not in QGuiApplication.clipboard().text()
    menu = QMenu()
    hands.fill_menu(menu, rows)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Copy with private notes" in words
    next(action for action in menu.actions() if action.text() == "Copy with private notes").trigger()
    wait_until(lambda: "first" in QGuiApplication.clipboard().text())
    hands.delete(ids)
    wait_until(lambda: not filled.notes())
    assert "Delete 3 notes" == filled.undo_label()


def test_days_are_typed(home: QWidget) -> None:
    """A wrong day is marked and nothing happens; two days in the wrong order are put right; one may be open."""
    popup = DaysPopup(None, None, home)
    chosen: list[tuple[object, object]] = []
    popup.chosen.connect(lambda first, last: chosen.append((str(first), str(last))))
    popup.fields[0].setText("2024-13-01")
    popup.take.click()
    assert [] == chosen
    popup.fields[0].setText("2024-03-09")
    popup.fields[1].setText("2024-03-01")
    popup.take.click()
    assert [("2024-03-01", "2024-03-09")] == chosen
