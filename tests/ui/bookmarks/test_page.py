"""The page of bookmarks: found, sorted, named in place, opened at the passage, deleted by the handful."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader import Library
from ui.bookmarks import BookmarksPage
from ui.tasks import Tasks
from ui.theme import Appearance


@pytest.fixture
def page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> BookmarksPage:
    """A bookmark of an article, one of a passage, and a named one with a tag."""
    filled.toggle_bookmark(1)
    filled.toggle_bookmark(1, 10, 30)
    named = filled.toggle_bookmark(2, 5, 25).created
    assert named
    filled.rename_bookmark(named, "A calm sea")
    filled.add_tag("bookmark", [named], "sea")
    made = BookmarksPage(filled, tasks, appearance)
    made.resize(700, 600)
    made.show()
    wait_until(lambda: len(made.model.lines) == 3)
    return made


def names(page: BookmarksPage) -> list[str]:
    return [line.mark.name or line.quote or line.title for line in page.model.lines]


def test_found_and_sorted(page: BookmarksPage) -> None:
    """Words are looked for in name, quote, title, source and tags; orders are by article, by making and by name."""
    days = [line.day for line in page.model.lines if line.day is not None]
    assert len(page.model.lines) == len(days)
    assert sorted(days, reverse=True) == days
    page.sort.chosen.emit("name")
    assert "A calm sea" == names(page)[0]
    page.sort.chosen.emit("made")
    made = [line.mark.created for line in page.model.lines]
    assert sorted(made, reverse=True) == made
    page.model.look_for("CALM")
    assert ["A calm sea"] == names(page)
    page.model.look_for("sea zebra")
    assert [] == names(page)
    assert page.empty.isVisible()
    page.model.look_for("")
    assert "3 bookmarks" == page.count.text()


def test_the_first_screen_comes_before_the_rest(
    filled: Library,
    tasks: Tasks,
    appearance: Appearance,
    wait_until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """How many there are is said once all have come; the order and what is chosen stay."""
    for start in range(5):
        filled.toggle_bookmark(1, start, start + 10)
    monkeypatch.setattr("ui.bookmarks.page.FIRST", 2)
    made = BookmarksPage(filled, tasks, appearance)
    seen: list[tuple[int, str]] = []
    made.model.modelReset.connect(lambda: seen.append((len(made.model.lines), made.count.text())))
    made.show()
    wait_until(lambda: len(made.model.lines) == 5)
    assert [2, 5] == [shown for shown, _ in seen]
    assert ["", "5 bookmarks"] == [words for _, words in seen]
    made.refresh()
    wait_until(lambda: len(seen) == 3)
    assert (5, "5 bookmarks") == seen[-1]


def test_named_in_place(page: BookmarksPage, filled: Library, wait_until: Callable[..., None]) -> None:
    """F2, a name, Return: the bookmark has it, and the Return opens nothing."""
    opened: list[int] = []
    page.open_requested.connect(lambda article, _start: opened.append(article))
    row = next(n for n, line in enumerate(page.model.lines) if line.quote and not line.mark.name)
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(row))
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    field = page.view.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Lamps")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_until(lambda: "Lamps" in names(page))
    assert "Lamps" in [mark.name for mark, _ in filled.bookmarks()]
    assert [] == opened
    page.view.setCurrentIndex(page.model.index(row))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert 1 == len(opened)


def test_deleted_by_the_handful(
    page: BookmarksPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """Delete takes all that are selected, as one step; Undo brings them back with name and tag."""
    tagged: list[list[int]] = []
    page.tags_requested.connect(tagged.append)
    for row in (0, 1):
        page.view.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    chosen = [line.mark.id for line in page.selected()]
    QTest.keyClick(page.view, Qt.Key.Key_G)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    wait_until(lambda: len(page.model.lines) == 1)
    assert [chosen] == tagged
    assert 1 == len(filled.bookmarks())
    page.undo_strip.undo.click()
    wait_until(lambda: len(page.model.lines) == 3)
    [line] = [line for line in page.model.lines if line.mark.name == "A calm sea"]
    assert ("sea",) == line.mark.tags


def test_opened_at_the_passage(page: BookmarksPage) -> None:
    """A click opens the article at the passage, that of a whole article where it was left."""
    opened: list[tuple[int, object]] = []
    page.open_requested.connect(lambda article, start: opened.append((article, start)))
    for row, line in enumerate(page.model.lines):
        middle = page.view.visualRect(page.model.index(row)).center()
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert (line.mark.article_id, line.mark.anchor.start if line.mark.anchor else None) == opened[-1]
    assert 3 == len(opened)
