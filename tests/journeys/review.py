"""The review queue by key alone: accept, reject, give to another, what is alike, undo; and where it was left."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from reader import Verdict
from tests.journeys.hand import Hand, picture, play
from ui.controls import TextField

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(hand: Hand) -> int:
    """Open the queue by its keys; the id of the statement that is asked about."""
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "all samples")
    hand.press(Qt.Key.Key_R, CONTROL | SHIFT)
    hand.until(lambda: hand.window.is_shown("review") and hand.window.review.reading is not None, "the queue")
    return current(hand)


def current(hand: Hand) -> int:
    """The statement that is asked about, once it is on screen."""
    row = hand.until(hand.window.review.queue.current, "a statement")
    hand.until(lambda: hand.window.review.reading is not None, "its article")
    hand.still()
    return int(row.statement.id)


def decide(hand: Hand, key: Qt.Key) -> int:
    """Press a key, and wait for another statement."""
    before = current(hand)
    hand.press(key)
    hand.until(lambda: current(hand) != before, f"what comes after {key}")
    return current(hand)


def correct(hand: Hand) -> None:
    """In the article by key: no statement (X), somebody else's (W), selected words are a statement of someone (Q)."""
    pane, banner = hand.window.reader, hand.window.banner
    before = hand.reading().statements
    hand.press(Qt.Key.Key_S)
    hand.press(Qt.Key.Key_X)
    hand.until(lambda: len(hand.reading().statements) < len(before), "a statement less")
    assert banner.sentence()
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: before == hand.reading().statements, "the way back")
    at = pane.stepper.current if pane.stepper.current is not None else 0
    hand.press(Qt.Key.Key_W)
    menu = hand.until(hand.application.activePopupWidget, "the speakers of the article")
    hand.until(lambda: bool(menu.actions()))
    menu.actions()[-1].trigger()
    menu.close()
    hand.until(lambda: isinstance(hand.focus(), TextField), "a field for a name")
    hand.type("Greta Holm")
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: hand.reading().statements[at].speaker_name == "Greta Holm", "it is hers")
    assert "Greta Holm" in banner.sentence()
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: before == hand.reading().statements, "as it was")
    hand.select(0, 30)
    hand.press(Qt.Key.Key_Q)
    menu = hand.until(hand.application.activePopupWidget, "whose words they are")
    menu.actions()[0].trigger()
    menu.close()
    hand.until(lambda: len(hand.reading().statements) > len(before), "one more")
    picture(hand, "corrected")
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: before == hand.reading().statements, "as it was again")


def write(library: Path) -> None:
    """Decide about some, pass over others, close."""
    hand = Hand(library)
    first = begin(hand)
    library_ = hand.app.pending.as_library()
    waiting = library_.review_count()
    parts = len(library_.whole_quote(first))
    picture(hand, "review")
    second = decide(hand, Qt.Key.Key_X)
    third = decide(hand, Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: current(hand) == second, "the undone one is asked about again")
    assert waiting - parts == library_.review_count()
    parts += len(library_.whole_quote(second))
    assert third == decide(hand, Qt.Key.Key_1)
    given = next(row for row in library_.statement_rows([second]))
    assert given.statement.decided, "it was given to the first speaker of its article"
    fourth = decide(hand, Qt.Key.Key_Right)
    assert third == decide(hand, Qt.Key.Key_Left)
    assert fourth == decide(hand, Qt.Key.Key_Right)
    assert () == library_.statement_rows([first]), "what was rejected is no statement"
    assert waiting - parts == library_.review_count()
    hand.press(Qt.Key.Key_O)
    hand.until(lambda: hand.window.is_shown("reader"), "the article")
    hand.press(Qt.Key.Key_S)
    hand.press(Qt.Key.Key_D)
    hand.until(lambda: any(s.verdict is Verdict.DIFFERS for s in hand.reading().statements), "a check by key")
    picture(hand, "checked")
    correct(hand)
    hand.press(Qt.Key.Key_R, CONTROL | SHIFT)
    hand.until(lambda: hand.window.is_shown("review"), "the queue again")
    assert fourth == current(hand), "it goes on where it was"
    hand.window.review.queue.keep_place()
    hand.still()
    library_.set_setting("fourth", fourth)
    hand.close()


def look(library: Path) -> None:
    """The queue goes on at the statement it was left at."""
    hand = Hand(library)
    hand.until(lambda: hand.window.is_shown("reader"), "the article that was open")
    hand.still()
    assert begin(hand) == hand.app.pending.as_library().setting("fourth")
    hand.close()


if __name__ == "__main__":
    play({"write": write, "look": look}[sys.argv[1]], Path(sys.argv[2]))
