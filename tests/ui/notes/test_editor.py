"""The editor of a note, with real keys: what is typed is handed over, and never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from reader import Library
from ui.notes import NoteEditor, SaveState
from ui.notes.model import spoken
from ui.notes.preview import NoteDocument
from ui.tasks import Tasks
from ui.theme import DARK, LIGHT, Appearance


@pytest.fixture
def editor(appearance: Appearance, tasks: Tasks) -> NoteEditor:
    """An editor on the screen."""
    made = NoteEditor(appearance, tasks)
    made.resize(420, 300)
    made.show()
    return made


def saves(editor: NoteEditor) -> list[str]:
    """Everything that the editor hands over from now on."""
    found: list[str] = []
    editor.edited.connect(found.append)
    return found


def test_a_pause_saves_once(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """Not each letter is a save, and what is saved is all of it."""
    saved = saves(editor)
    QTest.keyClicks(editor.field, "ask Quill")
    assert [] == saved
    assert SaveState.EDITING is editor.state()
    wait_until(lambda: saved)
    assert ["ask Quill"] == saved


def test_typing_without_a_pause_is_saved_within_a_second(editor: NoteEditor) -> None:
    """A power cut takes less than a second of typing, also from someone who never rests.

    The time runs from the first key that is not saved, and no later key sets it back.
    """
    saved = saves(editor)
    assert editor._idle.interval() < 1000
    QTest.keyClicks(editor.field, "on and ")
    left = editor._idle.remainingTime()
    assert left > 0
    while not saved:
        QTest.keyClicks(editor.field, "on and ")
        assert editor._idle.remainingTime() <= left
        left = editor._idle.remainingTime()
        QTest.qWait(20)
    assert saved[0].startswith("on and on and ")
    assert SaveState.SAVED is not editor.state()


def test_leaving_saves_at_once(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """The focus goes elsewhere before the pause is over."""
    saved = saves(editor)
    editor.activateWindow()
    editor.field.setFocus()
    wait_until(editor.field.hasFocus)
    QTest.keyClicks(editor.field, "half a sen")
    editor.mode.findChildren(type(editor.done))[0].setFocus()
    wait_until(lambda: saved)
    assert ["half a sen"] == saved


def test_closing_and_hiding_save(editor: NoteEditor) -> None:
    """The window is closed in mid-sentence."""
    saved = saves(editor)
    QTest.keyClicks(editor.field, "half")
    editor.hide()
    editor.show()
    QTest.keyClicks(editor.field, " a sentence")
    editor.close()
    assert ["half", "half a sentence"] == saved


def test_a_failed_save_keeps_the_text_and_offers_it_again(editor: NoteEditor) -> None:
    """It says so beside the text, and what is handed over then is the newest text."""
    saved = saves(editor)
    QTest.keyClicks(editor.field, "kept")
    editor.flush()
    editor.set_state(SaveState.FAILED, "The disk is full.")
    assert "Not saved. The disk is full." == editor.state_label.text()
    assert editor.is_dirty()
    QTest.mouseClick(editor.again, Qt.MouseButton.LeftButton)
    editor.set_state(SaveState.SAVED)
    assert ["kept", "kept"] == saved
    assert not editor.is_dirty()
    assert editor.again.isHidden()


def test_a_save_that_ends_late_does_not_call_newer_words_saved(editor: NoteEditor) -> None:
    """The person typed on while the library wrote."""
    QTest.keyClicks(editor.field, "one")
    editor.flush()
    QTest.keyClicks(editor.field, " two")
    editor.set_state(SaveState.SAVED)
    assert SaveState.EDITING is editor.state()


def test_another_note_hands_over_the_one_before(editor: NoteEditor) -> None:
    """Nothing typed depends on which note is shown."""
    saved = saves(editor)
    editor.set_body("first")
    QTest.keyClicks(editor.field, "more ")
    editor.set_body("second")
    assert ["more first"] == saved
    assert "second" == editor.body()
    assert not editor.is_dirty()


def test_what_is_typed_wins_over_a_refresh(editor: NoteEditor) -> None:
    """Another window saved the same note meanwhile."""
    editor.set_body("old")
    editor.refresh("new")
    assert "new" == editor.body()
    QTest.keyClicks(editor.field, "my ")
    editor.refresh("theirs")
    assert "my new" == editor.body()


def test_keys_format(editor: NoteEditor) -> None:
    """Ctrl+B, Ctrl+I and Ctrl+K, also after an emoji, of which Qt counts two."""
    editor.set_body("🙂 pier")
    cursor = editor.field.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    editor.field.setTextCursor(cursor)
    QTest.keyClick(editor.field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert "🙂 **pier**" == editor.body()
    assert "pier" == editor.field.textCursor().selectedText()
    QTest.keyClick(editor.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert "🙂 ***pier***" == editor.body()
    editor.field.undo()
    assert "🙂 **pier**" == editor.body()
    editor.field.selectAll()
    QTest.keyClick(editor.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "[🙂 **pier**]()" == editor.body()


def test_return_goes_on_with_a_list_and_ends_it(editor: NoteEditor) -> None:
    """Two items, a nested one, and out again."""
    QTest.keyClicks(editor.field, "- one")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.field, "two")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    QTest.keyClicks(editor.field, "deep")
    assert "- one\n- two\n    - deep" == editor.body()
    QTest.keyClick(editor.field, Qt.Key.Key_Backtab)
    assert "- one\n- two\n- deep" == editor.body()
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert "- one\n- two\n- deep\n" == editor.body()


def test_escape_says_that_the_person_is_done(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """And hands over what is left."""
    saved, closed = saves(editor), list[bool]()
    editor.closed.connect(lambda: closed.append(True))
    editor.activateWindow()
    editor.field.setFocus()
    wait_until(editor.field.hasFocus)
    QTest.keyClicks(editor.field, "done")
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert ["done"] == saved
    assert [True] == closed


def test_the_preview_renders_safely(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """Markdown becomes HTML, a script stays words at most, and the preview follows the theme."""
    editor.set_body("A **bold** word <script>alert(1)</script>\n\n- item")
    editor.show_mode("preview")
    wait_until(lambda: "bold" in editor.preview.toPlainText())
    html = editor.preview.toHtml()
    assert "<script" not in html
    assert "**" not in editor.preview.toPlainText()
    editor.show_mode("write")
    assert "A **bold** word <script>alert(1)</script>\n\n- item" == editor.body()


def test_a_link_without_words_is_previewed_by_name(
    filled: Library, appearance: Appearance, tasks: Tasks, wait_until: Callable[..., None]
) -> None:
    """The text stays as it was typed; the preview and the list of notes say who is meant."""
    speaker = filled.speakers()[0]
    editor = NoteEditor(appearance, tasks, library=filled)
    editor.show()
    editor.set_body(f"Ask [[speaker:{speaker.id}]] again")
    editor.show_mode("preview")
    wait_until(lambda: f"Ask {speaker.name} again" in editor.preview.toPlainText())
    assert f"Ask [[speaker:{speaker.id}]] again" == editor.body()
    filled.add_note(None, editor.body())
    [row] = filled.notes("ask")
    assert spoken(row).startswith(f"Ask {speaker.name} again")


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_note_loads_nothing(qapp: object, theme: object) -> None:
    """No picture, whether of the web or of this machine: a document asks for it and gets one clear point."""
    document = NoteDocument()
    document.set_note('<p>x<img src="http://127.0.0.1:9/a.png"><img src="/etc/hostname"></p>', LIGHT)
    document.setTextWidth(300)
    assert document.size().height() > 0
    for name in ("http://127.0.0.1:9/a.png", "file:///etc/hostname"):
        kind = QTextDocument.ResourceType.ImageResource.value
        picture = document.resource(kind, QUrl(name))
        assert (1, 1, 0) == (picture.width(), picture.height(), picture.pixelColor(0, 0).alpha())


@pytest.mark.parametrize("part", ["The ferry came late. ", "- x\n"], ids=["text", "list"])
def test_a_note_of_a_megabyte_is_previewed_as_it_is_scrolled(
    part: str, editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """Its first screen is there at once, the rest of it comes as it is scrolled to, and the text is whole."""
    body = part * (1_000_000 // len(part))
    editor.set_body(body)
    editor.show_mode("preview")
    wait_until(editor.preview.toPlainText)
    first = len(editor.preview.toPlainText())
    assert first < 60_000  # the first screen and a little more; `make bench ARGS=marks` has its time
    for _ in range(3):
        bar = editor.preview.verticalScrollBar()
        bar.setValue(bar.maximum())
        before = len(editor.preview.toPlainText())
        wait_until(lambda before=before: len(editor.preview.toPlainText()) > before)
    assert len(body) == len(editor.body())
