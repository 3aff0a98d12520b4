"""A library that is damaged, with a backup beside it: the sentence, the offer, and the library as it was."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from reader import Library, keep_weekly_backup
from tests.journeys.hand import Hand, picture


def run(library: Path) -> None:
    """Damage the file, start, take the offer."""
    with Library.open(library) as made:
        made.add_note(None, "What I thought")
        keep_weekly_backup(library, made.backup)
    library.write_bytes(b"no library any more" * 1000)
    hand = Hand.__new__(Hand)
    hand.begin(library, samples=True)
    hand.until(hand.window.banner.isVisible, "the sentence")
    assert "damaged" in hand.window.banner.sentence(), hand.window.banner.sentence()
    picture(hand, "damaged")
    offers = [
        b for b in hand.window.banner.findChildren(QPushButton) if "backup" in b.text() and b.isVisible()
    ]
    assert len(offers) == 1, [b.text() for b in hand.window.banner.findChildren(QPushButton)]
    hand.click(offers[0])
    hand.until(hand.app.pending.is_open, "the backup opened")
    hand.until(lambda: "was kept as" in hand.window.banner.sentence(), "where the damaged one is")
    assert [row.note.body for row in hand.app.pending.as_library().notes()] == ["What I thought"]
    assert len(list(library.parent.glob("*.damaged-*"))) == 1
    hand.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
