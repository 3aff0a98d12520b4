"""Keyboard only: search, into the list, read on, step through a speaker, back, and out of every page by Escape."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.journeys.hand import SOON, Hand, picture, play


def shown(hand_window: Any, page: QWidget) -> bool:
    """Whether a page stands in the third pane."""
    return bool(hand_window.pages.currentWidget() is page)


def follow(hand: Hand) -> None:
    """V goes on by the same speaker, past the others, until they say nothing further here, which is told."""
    stepper, banner = hand.window.reader.stepper, hand.window.banner
    statements = hand.reading().statements

    def at() -> int:
        assert stepper.current is not None
        return stepper.current

    who, passed = statements[at()].speaker_id, [at()]
    while not banner.sentence():
        hand.press(Qt.Key.Key_V)
        if not banner.sentence():
            hand.until(lambda: at() != passed[-1] or banner.sentence(), "the next one, or that there is none")
        passed.append(at())
        assert statements[at()].speaker_id == who
    assert passed[:-1] == sorted(set(passed)), "each once, downwards"
    banner.dismiss()


def run(library: Path) -> None:
    """No click from the first to the last."""
    hand = Hand(library)
    window = hand.window
    hand.until(lambda: len(window.list.model.directory()) == 12, "the samples")
    hand.press(Qt.Key.Key_J)
    hand.press(Qt.Key.Key_J)
    before = hand.reading()
    hand.until(lambda: hand.app.commands.article_id == hand.reading().article.id, "the article gone to")
    hand.still(SOON)
    before = hand.reading()
    hand.press(Qt.Key.Key_Slash)
    hand.type("tunnel")
    hand.until(lambda: 0 < len(window.list.model.directory()) < 12, "the search")
    hand.press(Qt.Key.Key_Return)
    hand.until(window.reader.finder.matches, "the hits marked in the article")
    assert {"tunnel"} <= {hand.reading().article.text[a:b].lower() for a, b in window.reader.finder.matches()}
    hand.press(Qt.Key.Key_F3)
    assert window.reader.finder.current() == 0
    hand.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.reader.finder.current() == len(window.reader.finder.matches()) - 1
    hand.still()
    picture(hand, "search")
    hand.press(Qt.Key.Key_Slash)
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: len(window.list.model.directory()) == 12, "the whole list again")
    hand.until(lambda: not window.reader.finder.matches(), "no marks left")
    window.list.table.setFocus()
    hand.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    hand.until(lambda: hand.reading().article.id == before.article.id, "back to the article before")
    hand.press(Qt.Key.Key_Space)
    hand.press(Qt.Key.Key_S)
    hand.press(Qt.Key.Key_1)
    follow(hand)
    for keys, page in (
        (Qt.Key.Key_P, window.speakers),
        (Qt.Key.Key_M, window.notes),
    ):
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        hand.press(keys, both)
        hand.until(partial(shown, window, page), "the page")
        hand.still()
        picture(hand, type(page).__name__)
        hand.press(Qt.Key.Key_Escape)
        hand.until(lambda: window.pages.currentWidget() is window.reader, "the reader again")
    hand.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hand.type("okaf")
    hand.until(lambda: "Thomas Okafor" in hand.app.windows.palette_lines(), "the speaker in the palette")
    picture(hand, "palette")
    hand.press(Qt.Key.Key_Return)
    hand.until(partial(shown, window, window.speaker), "the speaker's page")
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: window.pages.currentWidget() is window.reader, "the reader again")
    hand.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hand.type("the")
    hand.still()
    picture(hand, "find")
    hand.press(Qt.Key.Key_Escape)
    hand.close()


if __name__ == "__main__":
    play(run, Path(sys.argv[1]))
