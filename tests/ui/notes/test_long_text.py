"""A long note comes into its editor in parts, and at no time does a key, a save or an undo know only a part of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from ui.notes import NoteEditor, SaveState
from ui.notes.long_text import FIRST, PART, cut
from ui.tasks import Tasks
from ui.theme import Appearance

LINE = "The ferry came late \u00a0🚢, and nobody said why.\n"
BODY = LINE * 6_000 + "the last words"


@pytest.fixture
def editor(appearance: Appearance, tasks: Tasks) -> NoteEditor:
    """An editor on the screen with a long note, of which the first part has come."""
    made = NoteEditor(appearance, tasks)
    made.resize(420, 300)
    made.show()
    made.set_body(BODY)
    assert made.field.is_loading()
    return made


def saves(editor: NoteEditor) -> list[str]:
    """Everything that the editor hands over from now on."""
    found: list[str] = []
    editor.edited.connect(found.append)
    return found


def shown(editor: NoteEditor) -> str:
    """What stands in the field, without what is still to come."""
    return editor.field.document().toRawText().replace("\u2029", "\n")


def test_the_first_screens_are_there_at_once_and_the_rest_comes(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """The text is whole from the first moment for who asks, and in the end in the field; nothing is to be saved."""
    saved = saves(editor)
    assert 0 < len(shown(editor)) <= FIRST
    assert BODY == editor.body()
    wait_until(lambda: not editor.field.is_loading())
    assert BODY == shown(editor)
    assert BODY == editor.body()
    assert not editor.field.document().isUndoAvailable()
    assert 0 == editor.field.textCursor().position()
    editor.flush()
    assert [] == saved
    assert not editor.is_dirty()
    assert SaveState.SAVED is editor.state()


def test_a_key_typed_meanwhile_goes_into_the_whole_note(editor: NoteEditor) -> None:
    """What is saved then is all of it, and what is undone is the key alone."""
    saved = saves(editor)
    QTest.keyClick(editor.field, Qt.Key.Key_X)
    editor.flush()
    assert ["x" + BODY] == saved
    editor.field.undo()
    assert BODY == editor.body()
    editor.field.undo()
    assert BODY == editor.body()


@pytest.mark.parametrize("way", ["paste", "insert", "bold", "lead", "other"])
def test_every_change_goes_into_the_whole_note(editor: NoteEditor, way: str) -> None:
    """By keyboard, clipboard or menu, or past the field as a screen reader does it."""
    if way == "paste":
        data = QMimeData()
        data.setText("new ")
        editor.field.insertFromMimeData(data)
    elif way == "insert":
        editor.field.insert("new ")
    elif way == "bold":
        editor.field.mark("**")
    elif way == "lead":
        editor.field.lead("- ")
    else:
        editor.field.textCursor().insertText("new ")
    begins = {"bold": "****", "lead": "- "}.get(way, "new ")
    assert not editor.field.is_loading()
    assert begins + BODY == editor.body()
    assert editor.is_dirty()


def test_the_end_is_the_end_of_all_of_it(editor: NoteEditor) -> None:
    """Ctrl+End, then a word."""
    QTest.keyClick(editor.field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.field, "!")
    assert BODY + "!" == editor.body()


def test_the_cursor_stays_where_it_was_put(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """At the end of what has come, with a selection: the next part does not carry it along."""
    cursor = editor.field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 5)
    editor.field.setTextCursor(cursor)
    stood = cursor.anchor(), cursor.position()
    wait_until(lambda: not editor.field.is_loading())
    assert stood == (editor.field.textCursor().anchor(), editor.field.textCursor().position())


def test_another_note_ends_the_loading_of_the_one_before(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """Nothing of the first gets into the second, and nothing is handed over."""
    saved = saves(editor)
    editor.set_body("short")
    assert "short" == editor.body()
    editor.set_body(BODY + " of another")
    wait_until(lambda: not editor.field.is_loading())
    assert BODY + " of another" == editor.body()
    assert [] == saved


def test_a_save_that_is_asked_for_meanwhile_has_all_of_it(editor: NoteEditor) -> None:
    """As leaving, closing and trying again after a failure do."""
    saved = saves(editor)
    editor.set_state(SaveState.FAILED, "The disk is full.")
    editor.flush()
    assert [BODY] == saved


@pytest.mark.parametrize("body", ["10\u00a0000 voices", "one\u2028two", "a\r\nb", "a\r\n" * 20_000])
def test_a_note_that_is_only_opened_is_not_changed(editor: NoteEditor, body: str) -> None:
    """Blanks that do not break stay, and line ends that the field does not tell apart are no change."""
    saved = saves(editor)
    editor.set_body(body)
    assert not editor.is_dirty()
    editor.hide()
    assert [] == saved
    assert body.replace("\r\n", "\n") == editor.body()


def test_what_is_typed_and_taken_back_is_no_save_under_way(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """It is not called unsaved for ever."""
    editor.set_body("short")
    QTest.keyClicks(editor.field, "x")
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    wait_until(lambda: editor.state() is SaveState.SAVED)
    assert "" == editor.state_label.text()


def test_parts_end_before_new_lines() -> None:
    """A line is never cut, however long; all parts together are the text."""
    for text in (BODY, "x" * 200_000, "a\n" * 30_000 + "x" * 100_000 + "\nb", "\n" * 100_000):
        at, ends = 0, []
        while at < len(text):
            end = cut(text, at, PART)
            assert end > at
            at = end
            ends.append(end)
        assert all(end == len(text) or text[end] == "\n" for end in ends)


def test_copying_all_copies_all(editor: NoteEditor) -> None:
    """Ctrl+A, Ctrl+C before the rest has come."""
    QTest.keyClick(editor.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert BODY.replace("\u00a0", " ") == QGuiApplication.clipboard().text().replace("\u00a0", " ")
