"""Tags in the window: the editor, the window of all tags, the tree of the sidebar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Library, TagRow
from ui.sidebar.tags import TagTree, lines
from ui.tags.editor import TagEditor, suggested
from ui.tags.manager import TagsWindow
from ui.tasks import Tasks
from ui.theme import Appearance


def rows(*names: str) -> list[TagRow]:
    return [TagRow(at, name, at + 1) for at, name in enumerate(names)]


def test_the_tree_unfolds(appearance: Appearance) -> None:
    """Tags of the first level stand there; a chevron shows what lies within; a tag not in use leaves no gap."""
    known = rows("sea", "sea/deep", "sea/deep/cold", "war/air", "Harbour")
    assert [("Harbour", 0), ("sea", 0), ("war/air", 0)] == [
        (line.words, line.depth) for line in lines(known, ())
    ]
    inner = [(line.words, line.depth) for line in lines(known, {"sea", "sea/deep"})]
    assert [("Harbour", 0), ("sea", 0), ("deep", 1), ("cold", 2), ("war/air", 0)] == inner
    tree = TagTree(appearance)
    tree.set_tags(known)
    chosen: list[TagRow] = []
    tree.chosen.connect(chosen.append)
    entry = tree.entries()[1]
    QTest.keyClick(entry, Qt.Key.Key_Right)
    assert ["Harbour", "sea", "deep", "war/air"] == [each.text() for each in tree.entries()]
    QTest.mouseClick(tree.entries()[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(tree.entries()[1], Qt.Key.Key_Left)
    assert ["sea/deep"] == [row.name for row in chosen]
    assert 3 == len(tree.entries())


def test_many_tags_leave_room(appearance: Appearance) -> None:
    """Of more tags than fit those that most things carry are shown, by name."""
    shown = lines(rows(*(f"t{n:03}" for n in range(400))), ())
    assert [f"t{n}" for n in range(388, 400)] == [line.words for line in shown]


def test_names_are_suggested() -> None:
    """Names that begin so come first, then those of which a part does; never what all have or what is typed."""
    names = ("economy", "economy/energy", "sea/economy", "war")
    assert ["economy", "economy/energy", "sea/economy"] == suggested("ec", names, ())
    assert ["economy/energy", "sea/economy"] == suggested("economy", names, ())
    assert ["sea/economy"] == suggested("ec", names, ("economy", "economy/energy"))


def test_the_editor_is_used_by_key(appearance: Appearance) -> None:
    """Return, a comma and Tab add; Backspace takes the last away; a partly carried tag says by how many."""
    editor = TagEditor("Tags", appearance)
    said: list[str] = []
    editor.added.connect(lambda name: said.append(f"+{name}"))
    editor.removed.connect(lambda name: said.append(f"-{name}"))
    editor.set_names(["economy", "economy/energy"])
    editor.set_tags({"sea": 3, "war": 1}, 3)
    editor.show()
    assert ["sea", "war  1/3"] == [chip.text() for chip in editor.chips()]
    QTest.keyClicks(editor.field, "ice, and ")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.field, "ec")
    QTest.keyClick(editor.field, Qt.Key.Key_Down)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.field, "economy/")
    QTest.keyClick(editor.field, Qt.Key.Key_Tab)
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClick(editor.field, Qt.Key.Key_Backspace)
    editor.chips()[0].click()
    assert ["+ice", "+and", "+economy", "+economy/energy", "-war", "-sea"] == said
    QTest.keyClick(editor.field, Qt.Key.Key_Return)  # with nothing in the field: done
    assert not editor.isVisible()


def test_tags_are_renamed_merged_and_deleted(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """Typing over a name renames, a name in use merges, Delete deletes; each can be undone from the strip."""
    filled.add_tag("article", [1], "sea/deep")
    filled.add_tag("article", [2], "water")
    window = TagsWindow(filled, tasks, appearance)
    window.show()

    def names() -> list[str]:
        return [row.name for row in filled.tags()]

    def until(wanted: list[str]) -> None:
        wait_until(lambda: names() == wanted and wanted == window.model.names())

    until(["sea", "sea/deep", "water"])
    window.model.setData(window.model.index(0, 0), "ocean")
    until(["ocean", "ocean/deep", "water"])
    window.model.setData(window.model.index(2, 0), "OCEAN")
    until(["ocean", "ocean/deep"])
    assert (2, 1) == tuple(row.articles for row in filled.tags())
    window.undo_strip.undo.click()
    until(["ocean", "ocean/deep", "water"])
    window.table.selectRow(0)
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Delete)
    until(["water"])
    window.search.setText("zzz")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.empty
    assert not window.delete_button.isEnabled()
