"""The first day: samples, reading by key, a bookmark, a note left in mid-sentence; and the next start."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from reader import Scope
from tests.journeys.hand import SOON, Hand, picture, play


def write(library: Path) -> None:
    """Read, bookmark, and close the window in mid-sentence."""
    hand = Hand(library)
    hand.until(hand.window.list.has_rows, "the samples")
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "all samples")
    picture(hand, "first-start")
    first = hand.open_row(1)
    assert first.legend, "who spoke is visible"
    hand.press(Qt.Key.Key_J)
    hand.until(lambda: hand.reading().article.id != first.article.id, "the next article")
    hand.still(SOON)
    hand.press(Qt.Key.Key_B)
    hand.until(lambda: hand.reading().article.bookmarked, "the bookmark")
    hand.window.resize(1300, 820)
    reading = hand.reading()
    quote = next(s for s in reading.statements if s.kind == "direct")
    hand.select(quote.start, quote.end)
    hand.press(Qt.Key.Key_N)
    hand.still()
    hand.type("The envelope matters, in mid-sen")
    picture(hand, "note")
    hand.app.commands.show_view(hand.window.list.view().__class__(scope=Scope.BOOKMARKED))
    hand.until(lambda: len(hand.window.list.model.directory()) == 2, "the bookmarks")
    hand.close()


def look(library: Path) -> None:
    """Everything is as it was left."""
    hand = Hand(library)
    reading = hand.reading()
    hand.still()
    bodies = [note.body for note in reading.notes if note.anchor is not None]
    assert "The envelope matters, in mid-sen" in bodies, bodies
    quote = next(s for s in reading.statements if s.kind == "direct")
    anchors = [(note.anchor.start, note.anchor.end) for note in reading.notes if note.anchor is not None]
    assert (quote.start, quote.end) in anchors, anchors
    assert reading.article.bookmarked
    assert hand.window.list.view().scope is Scope.BOOKMARKED, "the filter"
    assert hand.window.list.selected_articles() == [reading.article.id], "the selection"
    assert (hand.window.width(), hand.window.height()) == (1300, 820), "the window's size"
    picture(hand, "second-start")
    hand.close()


if __name__ == "__main__":
    play({"write": write, "look": look}[sys.argv[1]], Path(sys.argv[2]))
