"""The trash and the list of steps, as a person uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Changes, Library, View
from ui.marks.trash import TrashDialog
from ui.marks.undo_history import UndoHistory
from ui.tasks import Tasks
from ui.theme import Appearance


@pytest.fixture
def trash(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> Iterator[TrashDialog]:
    """A dialog over a library from which a note, a highlight and an article were deleted."""
    first, second = filled.directory(View()).ids
    note = filled.add_note(first, "about **lamps**", 0, 10).created
    mark = filled.add_highlight(first, 0, 20, "green").created
    assert note
    assert mark
    filled.delete_note(note)
    filled.delete_highlight(mark)
    filled.delete_articles([second])
    dialog = TrashDialog(filled, tasks, appearance)
    dialog.open_fresh()
    wait_until(lambda: len(dialog.model.rows) == 3)
    yield dialog
    dialog.close()


def test_deleted_things_are_listed_by_kind(trash: TrashDialog) -> None:
    """All of them, the last deleted first, or one kind; each by its words, its kind and its article."""
    assert ["articles", "highlights", "notes"] == [row.noun for row in trash.model.rows]
    spoken = str(trash.model.data(trash.model.index(2, 0), int(Qt.ItemDataRole.AccessibleTextRole)))
    assert spoken.startswith("about lamps. Note")
    trash.kind._buttons["notes"].click()
    assert ["notes"] == [row.noun for row in trash.model.rows]
    trash.kind._buttons["bookmarks"].click()
    assert 1 == trash.stack.currentIndex()


def test_several_are_restored_at_once(
    trash: TrashDialog, filled: Library, wait_until: Callable[..., None]
) -> None:
    """Articles and marks together; the window is told, and the list is empty."""
    told: list[object] = []
    trash.changed.connect(told.append)
    assert not trash.restore.isEnabled()
    QTest.keyClick(trash, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert 3 == len(trash.selected())
    trash.restore.click()
    wait_until(lambda: not trash.model.rows)
    assert 2 == len(filled.directory(View()))
    assert ["about **lamps**"] == [row.note.body for row in filled.notes()]
    [changes] = told
    assert isinstance(changes, Changes)
    assert changes.membership
    assert changes.notes
    assert changes.highlights


def test_emptying_is_asked_in_place(
    trash: TrashDialog, filled: Library, wait_until: Callable[..., None]
) -> None:
    """The question says how many; Keep and Escape leave all as it is, the other button does not."""
    trash.empty.click()
    assert "3 things" in trash.question_words.text()
    QTest.keyClick(trash, Qt.Key.Key_Escape)
    assert trash.isVisible()
    assert not trash.question.isVisible()
    assert 3 == len(filled.trash())
    trash.empty.click()
    trash.really.click()
    wait_until(lambda: not trash.model.rows)
    assert () == filled.trash()
    assert () == filled.check()


def test_a_step_is_chosen_with_all_after_it(qapp: object, appearance: Appearance) -> None:
    """Arrows go down the list, what would be undone is marked from the top; Return gives number and id."""
    chosen: list[tuple[int, int]] = []
    popover = UndoHistory(((9, "Add note"), (7, "Highlight in green"), (6, "Edit title")), appearance)
    popover.chosen.connect(lambda count, step: chosen.append((count, step)))
    popover.show()
    assert "1 step" in popover.count.text()
    QTest.keyClick(popover.steps, Qt.Key.Key_Down)
    assert "2 steps" in popover.count.text()
    assert [True, True, False] == [popover.steps.item(row).isSelected() for row in range(3)]
    QTest.keyClick(popover.steps, Qt.Key.Key_Return)
    assert [(2, 7)] == chosen
