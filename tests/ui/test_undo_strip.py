"""The offer to undo takes back the step that it is about, and no other of the same name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Changes, Library
from ui.tasks import Tasks
from ui.undo_strip import UndoStrip


def test_a_later_step_of_the_same_name_stays(
    filled: Library, tasks: Tasks, wait_until: Callable[..., None]
) -> None:
    """A second note deleted by somebody else meanwhile is not brought back for the first."""
    strip = UndoStrip(filled, tasks)
    back: list[Changes] = []
    strip.undone.connect(back.append)
    ids = [filled.add_note(1, words).created or 0 for words in ("mine", "theirs")]
    strip.say("Note deleted.", filled.delete_note(ids[0]))
    theirs = filled.delete_note(ids[1])
    assert "Delete note" == theirs.label
    QTest.mouseClick(strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: "since" in strip.words.text())
    assert ([], ()) == (back, filled.reading(1).notes)
    strip.say("Note deleted.", theirs)
    QTest.mouseClick(strip.undo, Qt.MouseButton.LeftButton)
    wait_until(lambda: back)
    assert ["theirs"] == [note.body for note in filled.reading(1).notes]


def test_the_offer_goes_with_its_step(filled: Library, tasks: Tasks) -> None:
    """It is withdrawn where undo would take back another step; what changed nothing offers none."""
    strip = UndoStrip(filled, tasks)
    strip.say("Done.", Changes("Add note", 7))
    strip.settle(7)
    assert not strip.isHidden()
    strip.settle(8)
    assert strip.isHidden()
    strip.say("Nothing to do.", Changes())
    strip.settle(0)
    assert (False, True) == (strip.isHidden(), strip.undo.isHidden())
