"""Links and tags are completed while they are typed, with real keys over a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from reader import Library, LinkTarget
from ui.notes import NoteEditor
from ui.notes.completion import Trigger, completed, trigger_at
from ui.notes.markdown_keys import led
from ui.tasks import Tasks
from ui.theme import Appearance


@pytest.fixture
def editor(
    filled: Library, appearance: Appearance, tasks: Tasks, wait_until: Callable[..., None]
) -> NoteEditor:
    """An editor on the screen, with the focus."""
    filled.add_note(None, "An old note #harbour/pier")
    made = NoteEditor(appearance, tasks, library=filled)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    wait_until(made.field.hasFocus)
    return made


def offered(editor: NoteEditor) -> list[str]:
    """What the list of suggestions shows."""
    popup = editor.suggestions
    assert popup is not None
    return (
        [str(popup.model_.index(row).data()) for row in range(popup.model_.rowCount())]
        if popup.isVisible()
        else []
    )


@pytest.mark.parametrize(
    ("before", "trigger"),
    [
        ("see [[ada", Trigger("link", "ada", 5)),
        ("[[speaker:", Trigger("link", "speaker:", 10)),
        ("a #harb", Trigger("tag", "harb", 5)),
        ("(#a/b", Trigger("tag", "a/b", 4)),
        ("`[[ada", None),
        ("[[a|b", None),
        ("x#y", None),
        ("# head", None),
        ("plain", None),
    ],
)
def test_what_asks_for_completion(before: str, trigger: Trigger | None) -> None:
    """Behind two brackets, behind a hash at the start of a word; never in code."""
    assert trigger == trigger_at(before)


def test_closing_brackets_are_taken_along() -> None:
    """Where the person, or a keyboard that pairs them, has closed the link already."""
    target = LinkTarget("article", 3, "The vote")
    assert [2, 1, 0] == [completed(target, after)[1] for after in ("]] on", "] on", " on")]
    assert ("#tag ", 0) == completed("tag", "")


def test_a_speaker_is_linked_by_key(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """Two brackets and some letters, down and Return; an emoji before it changes no place."""
    editor.field.insert("😀 ")
    QTest.keyClicks(editor.field, "says [[ada qu")
    wait_until(lambda: any("Ada Quill" in words for words in offered(editor)))
    assert editor.suggestions is not None
    while not str(editor.suggestions.currentIndex().data()).startswith("Ada Quill"):
        QTest.keyClick(editor.field, Qt.Key.Key_Down)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert editor.body().startswith("😀 says [[speaker:")
    assert editor.body().endswith("|Ada Quill]]")
    wait_until(lambda: not offered(editor))


def test_what_would_be_taken_is_said(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """The focus stays in the text, so a screen reader hears of the list through it; and no more once that is gone."""
    QTest.keyClicks(editor.field, "[[")
    wait_until(lambda: len(offered(editor)) > 1)
    number = len(offered(editor))
    assert f"{offered(editor)[0]}, 1 of {number}" == editor.field.accessibleDescription()
    QTest.keyClick(editor.field, Qt.Key.Key_Down)
    assert f"{offered(editor)[1]}, 2 of {number}" == editor.field.accessibleDescription()
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert "" == editor.field.accessibleDescription()


def test_a_note_and_a_tag_are_offered(editor: NoteEditor, wait_until: Callable[..., None]) -> None:
    """Of notes their first words; a tag by its beginning or by that of a part."""
    QTest.keyClicks(editor.field, "[[note:old")
    wait_until(lambda: any("An old note" in words for words in offered(editor)))
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert editor.body().startswith("[[note:1|An old note")
    QTest.keyClicks(editor.field, " #har")
    wait_until(lambda: "#harbour/pier" in offered(editor))
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    assert editor.body().endswith((" #harbour ", " #harbour/pier "))


def test_escape_closes_the_list_before_the_editor(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """One Escape for each; what was typed stays."""
    closed: list[bool] = []
    editor.closed.connect(lambda: closed.append(True))
    QTest.keyClicks(editor.field, "[[")
    wait_until(lambda: offered(editor))
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert ([], []) == (offered(editor), closed)
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert [True] == closed
    assert "[[" == editor.body()


@pytest.mark.parametrize(
    ("lines", "lead", "result"),
    [
        (["a", "", "b"], "- ", ["- a", "", "- b"]),
        (["- a", "- b"], "- ", ["a", "b"]),
        (["a", "b"], "1. ", ["1. a", "2. b"]),
        (["3. a", "7. b"], "1. ", ["a", "b"]),
        (["- a"], "- [ ] ", ["- [ ] a"]),
        (["- [x] a", "b"], "> ", ["> a", "> b"]),
        (["# a"], "## ", ["## a"]),
        ([""], "> ", ["> "]),
        (["    - a"], "1. ", ["    1. a"]),
    ],
)
def test_leads_of_lines(lines: list[str], lead: str, result: list[str]) -> None:
    """Put on, changed for another, taken off where all have it; numbers count."""
    assert result == led(lines, lead)


def test_the_keys_of_lines(editor: NoteEditor) -> None:
    """Ctrl+Shift+8 makes a list of the selected lines, and undo takes it back in one step."""
    editor.field.setPlainText("one\ntwo")
    editor.field.selectAll()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.field, Qt.Key.Key_8, both)
    assert "- one\n- two" == editor.body()
    editor.field.undo()
    assert "one\ntwo" == editor.body()
    editor.field.selectAll()
    QTest.keyClick(editor.field, Qt.Key.Key_T, both)
    assert "- [ ] one\n- [ ] two" == editor.body()


def test_the_preview_stands_beside_where_there_is_room(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """It follows what is typed; in a narrow editor the two take turns."""
    editor.show_mode("beside")
    QTest.keyClicks(editor.field, "**bold** words")
    wait_until(lambda: "bold words" in editor.preview.toPlainText())
    assert editor.field.isVisible()
    editor.resize(400, 300)
    wait_until(lambda: not editor.preview.isVisible())
    assert editor.field.isVisible()
    editor.resize(700, 400)
    wait_until(editor.preview.isVisible)


def test_links_of_the_preview_say_where_they_lead(
    editor: NoteEditor, wait_until: Callable[..., None]
) -> None:
    """An article, a tag: as kind and target; a link of the web is none of these."""
    pressed: list[tuple[str, str]] = []
    editor.preview.target_pressed.connect(lambda kind, target: pressed.append((kind, target)))
    editor.set_body("[[article:7|x]] #a/b")
    editor.show_mode("preview")
    wait_until(lambda: "x" in editor.preview.toPlainText())
    html = editor.preview.toHtml()
    assert "onrecord:article/7" in html
    for address in ("onrecord:article/7", "onrecord:tag/a%2Fb"):
        editor.preview.anchorClicked.emit(QUrl(address))
    assert [("article", "7"), ("tag", "a/b")] == pressed
