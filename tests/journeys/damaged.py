"""A library that is damaged, empty or gone, with a backup beside it: the sentence, the offer, and what it brings."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from reader import Library, keep_weekly_backup
from tests.journeys.hand import Hand, picture, play

NOTE = "What I thought"


def damaged(library: Path) -> None:
    """Damage the file, start, take the offer; the damaged one is kept."""
    library.write_bytes(b"no library any more" * 1000)
    hand = told(library, "damaged")
    hand.click(button(hand, "Open the backup"))
    hand.until(hand.app.pending.is_open, "the backup opened")
    hand.until(lambda: "was kept as" in hand.window.banner.sentence(), "where the damaged one is")
    assert notes(hand) == [NOTE]
    assert len(list(library.parent.glob("*.damaged-*"))) == 1
    hand.close()


def empty(library: Path) -> None:
    """A broken disk left an empty file: no new library comes in its place without a word. Take the offer."""
    library.write_bytes(b"")
    hand = told(library, "gone or empty")
    hand.click(button(hand, "Open the backup"))
    hand.until(hand.app.pending.is_open, "the backup opened")
    assert notes(hand) == [NOTE]
    hand.close()


def gone(library: Path) -> None:
    """The file is gone, and the person wants a new library: that one comes with the samples, the backup stays."""
    library.unlink()
    hand = told(library, "gone or empty")
    hand.click(button(hand, "Close"))
    hand.until(hand.app.pending.is_open, "a new library")
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "its samples")
    assert NOTE not in notes(hand)
    assert len(list(library.parent.glob("*.backup"))) == 1
    hand.close()


def told(library: Path, words: str) -> Hand:
    """A start that says what is the matter."""
    hand = Hand.__new__(Hand)
    hand.begin(library, samples=True)
    hand.until(hand.window.banner.isVisible, "the sentence")
    assert words in hand.window.banner.sentence(), hand.window.banner.sentence()
    picture(hand, sys.argv[1])
    return hand


def button(hand: Hand, words: str) -> QPushButton:
    """The button of the banner that says so."""
    (found,) = (
        b
        for b in hand.window.banner.findChildren(QPushButton)
        if b.text().startswith(words) and b.isVisible()
    )
    return found


def notes(hand: Hand) -> list[str]:
    """What stands in the notes of the library that is open."""
    return [row.note.body for row in hand.app.pending.as_library().notes()]


if __name__ == "__main__":
    path = Path(sys.argv[2])
    with Library.open(path) as made:
        made.add_note(None, NOTE)
        keep_weekly_backup(path, made.backup)
    play({"damaged": damaged, "empty": empty, "gone": gone}[sys.argv[1]], path)
