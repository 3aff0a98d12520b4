"""Saved searches in the sidebar, what stays hidden where there is nothing, and sections that fold."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader import Counts, Library, SavedView, Scope, Sort, TagRow, View
from ui.controls import TextField
from ui.sidebar import Sidebar
from ui.sidebar.saved import SavedList
from ui.tasks import Tasks
from ui.theme import Appearance

SAVED = [SavedView(n, name, View(query=name)) for n, name in ((7, "lamps"), (8, "ice"), (9, "sea"))]


def listed(appearance: Appearance) -> SavedList:
    made = SavedList(appearance)
    made.resize(220, 90)
    made.set_saved(SAVED)
    made.show()
    return made


def test_a_saved_search_is_dragged(appearance: Appearance) -> None:
    """Dropped below the last it goes to the end; dropped where it was it stays; a click chooses."""
    saved = listed(appearance)
    moved: list[tuple[int, object]] = []
    chosen: list[View] = []
    saved.moved.connect(lambda each, before: moved.append((each, before)))
    saved.view_chosen.connect(chosen.append)
    first = saved.entries()[0]
    for y in (75, 18, 50):
        QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
        QTest.mouseMove(first, QPoint(40, 30))
        QTest.mouseMove(first, QPoint(40, y + 10))
        QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=QPoint(40, y + 10))
    assert [(7, None), (7, 9)] == moved
    assert [] == chosen
    QTest.mouseClick(saved.entries()[1], Qt.MouseButton.LeftButton)
    assert [View(query="ice")] == chosen


def test_a_saved_search_is_renamed_in_place(appearance: Appearance) -> None:
    """F2 puts a field over the entry; Return renames, Escape leaves the name; Delete deletes."""
    saved = listed(appearance)
    renamed: list[tuple[int, str]] = []
    deleted: list[int] = []
    saved.renamed.connect(lambda each, name: renamed.append((each, name)))
    saved.deleted.connect(deleted.append)
    for last in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(saved.entries()[0], Qt.Key.Key_F2)
        field = next(field for field in saved.findChildren(TextField) if field.isVisible())
        field.setText("old lamps")
        QTest.keyClick(field, last)
    QTest.keyClick(saved.entries()[2], Qt.Key.Key_Delete)
    assert ([(7, "old lamps")], [9]) == (renamed, deleted)


def test_only_what_there_is_is_shown(library: Library, tasks: Tasks, appearance: Appearance) -> None:
    """Tags, saved searches and seldom needed parts stand there once there are some; sections stay folded."""
    sidebar = Sidebar(library, tasks, appearance)
    sidebar.show()
    sections = sidebar._sections
    assert not any(sections[key].isVisible() for key in ("tags", "saved", "sources"))
    assert not sidebar.scopes[Scope.ARCHIVED].isVisible()
    sidebar.set_counts(Counts(5, 2, 1, 0, 0, 0, highlighted=0, reading=1, archived=3))
    sidebar.set_tags([TagRow(1, "sea", 2), TagRow(2, "noted", 0, notes=1)])
    sidebar.set_saved(SAVED)
    sidebar.saved.set_totals({7: 3, 8: 0})
    assert sections["tags"].isVisible()
    assert ["lamps, 3", "ice, 0", "sea"] == [each.accessibleName() for each in sidebar.saved.entries()]
    assert sidebar.scopes[Scope.ARCHIVED].isVisible()
    assert not sidebar.scopes[Scope.HIGHLIGHTED].isVisible()
    views: list[View] = []
    sidebar.view_chosen.connect(views.append)
    for entry in (sidebar.scopes[Scope.TO_READ], *sidebar.tags.entries(), sidebar.scopes[Scope.UNREAD]):
        QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    assert [
        View(scope=Scope.TO_READ, sort=Sort.QUEUE),
        View(query='tag:"noted"'),
        View(tag="sea"),
        View(scope=Scope.UNREAD),
    ] == views
    folded: list[list[str]] = []
    sidebar.folded.connect(folded.append)
    QTest.mouseClick(sections["tags"].head, Qt.MouseButton.LeftButton)
    assert [["tags"]] == folded
    assert not sidebar.tags.isVisible()
