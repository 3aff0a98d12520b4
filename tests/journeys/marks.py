"""Marking an article: H, another colour, edges moved, deleted and undone; and all of it after a restart."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.hand import Hand, picture, play
from ui.marks.trash import TrashDialog
from ui.tags import TagEditor


def marks(hand: Hand) -> list[tuple[str, str]]:
    """Words and colours of what is highlighted in the article on screen."""
    return [(mark.anchor.exact, mark.color) for mark in hand.reading().highlights]


def middle(hand: Hand, start: int, end: int) -> QPoint:
    """The middle of a passage's first line, in the viewport."""
    view = hand.window.reader.view
    assert view.geometry_ is not None
    box = view.geometry_.boxes(start, end)[0]
    return QPointF(box.center().x(), box.center().y() - view.verticalScrollBar().value()).toPoint()


def passage(text: str, count: int) -> tuple[int, int]:
    """The first words of the second paragraph."""
    start = text.index("\n\n") + 2
    end = start
    for _ in range(count):
        end = text.index(" ", end + 1)
    return start, end


def tag(hand: Hand) -> None:
    """G, a name, Return: the picked highlight has it, and not the article."""
    hand.press(Qt.Key.Key_G)
    editor = hand.until(lambda: hand.window.findChild(TagEditor), "the tag editor")
    hand.until(editor.isVisible)
    hand.type("pier/lamps")
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: hand.window.findChild(TagEditor) is None, "the editor to close")
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow, "the window")
    hand.until(lambda: [mark.tags for mark in hand.reading().highlights] == [("pier/lamps",)], "the tag")
    assert hand.reading().article.tags == ()


def restore(hand: Hand, kept: list[tuple[str, str]]) -> None:
    """Deleted once more, and had again from the trash."""
    hand.press(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    hand.until(hand.window.reader.marking.picking.is_open, "the highlight gone to")
    hand.press(Qt.Key.Key_Delete)
    hand.until(lambda: marks(hand) == [], "the highlight deleted again")
    hand.app.actions["trash"].trigger()
    trash = hand.until(lambda: hand.window.findChild(TrashDialog), "the trash")
    hand.until(lambda: len(trash.model.rows) == 1, "what was deleted")
    trash.list.selectAll()
    hand.click(trash.restore)
    hand.until(lambda: marks(hand) == kept, "the highlight out of the trash")
    hand.until(lambda: not trash.model.rows, "the empty trash")
    trash.close()
    hand.window.activateWindow()


def cite(hand: Hand, start: int, end: int) -> None:
    """The bar of selected words copies them as a citation, and says what it has copied."""
    hand.select(start, end)
    pointing = hand.window.reader.pointing
    pointing.show_bar()
    hand.click(pointing.bar.buttons["cite"])
    copied = hand.until(QApplication.clipboard().text, "the citation")
    assert hand.reading().article.text[start:end].strip("“”,") in copied, copied
    hand.until(lambda: hand.window.banner.sentence().startswith("Copied: "), "what was copied")


def write(library: Path) -> None:
    """Everything that is done to highlights, by key and by mouse."""
    hand = Hand(library)
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "the samples")
    reading = hand.open_row(2)
    view, marking = hand.window.reader.view, hand.window.reader.marking
    start, end = passage(reading.article.text, 3)
    words = reading.article.text[start:end]
    hand.select(start, end)
    view.setFocus()
    hand.press(Qt.Key.Key_H)
    hand.until(lambda: marks(hand) == [(words, "yellow")], "the highlight")
    hand.click(view.viewport(), middle(hand, start, end))
    hand.until(marking.picking.bar.isVisible, "the bar of the picked highlight")
    hand.press(Qt.Key.Key_3)
    hand.until(lambda: marks(hand) == [(words, "blue")], "the other colour")
    tag(hand)
    handle = marking.picking.handles[1]
    wider = passage(reading.article.text, 5)
    aim = middle(hand, wider[1] - 1, wider[1])
    grip = QPoint(handle.width() // 2, handle.height() // 2 - 4)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(handle, handle.mapFromGlobal(view.viewport().mapToGlobal(aim + QPoint(4, 0))))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, grip)
    widened = reading.article.text[slice(*wider)]
    hand.until(
        lambda: [words.rstrip(",.”") for words, _ in marks(hand)] == [widened.rstrip(",.”")], "the end"
    )
    picture(hand, "marks-moved")
    hand.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: len(marks(hand)[0][0]) > len(widened), "the end moved by key")
    kept = marks(hand)
    hand.press(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    hand.until(marking.picking.is_open, "the highlight gone to")
    hand.press(Qt.Key.Key_Delete)
    hand.until(lambda: marks(hand) == [], "the highlight deleted")
    hand.until(lambda: hand.window.banner.sentence() == "Highlight deleted.", "what was done, with Undo")
    assert len(hand.window.list.model.directory()) == 12, "the article is still there"
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: marks(hand) == kept, "the highlight again")
    hand.until(lambda: hand.window.banner.sentence() == "", "the offer to undo it withdrawn")
    restore(hand, kept)
    cite(hand, start, end)
    hand.close()


def look(library: Path) -> None:
    """The highlight is where it was left, and so are the steps that lead back."""
    hand = Hand(library)
    hand.until(lambda: hand.reading().highlights, "the highlight")
    hand.still()
    [(_, color)] = marks(hand)
    assert color == "blue"
    labels = hand.app.pending.as_library().undo_labels()
    wanted = [
        "Restore highlight",
        "Delete highlight",
        "Move highlight",
        "Move highlight",
        "Tag the highlight “pier/lamps”",
        "Recolour a highlight blue",
        "Highlight in yellow",
    ]
    assert list(labels[:7]) == wanted, labels
    hand.close()


if __name__ == "__main__":
    play({"write": write, "look": look}[sys.argv[1]], Path(sys.argv[2]))
