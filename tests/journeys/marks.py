"""Marking an article: H, another colour, edges moved, deleted and undone; and all of it after a restart."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.journeys.hand import Hand, picture, play


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
    hand.close()


def look(library: Path) -> None:
    """The highlight is where it was left, and so are the steps that lead back."""
    hand = Hand(library)
    hand.until(lambda: hand.reading().highlights, "the highlight")
    hand.still()
    [(_, color)] = marks(hand)
    assert color == "blue"
    labels = hand.app.pending.as_library().undo_labels()
    wanted = ["Move highlight", "Move highlight", "Recolour a highlight blue", "Highlight in yellow"]
    assert list(labels[:4]) == wanted, labels
    hand.close()


if __name__ == "__main__":
    play({"write": write, "look": look}[sys.argv[1]], Path(sys.argv[2]))
