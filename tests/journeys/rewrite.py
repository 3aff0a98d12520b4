"""A text is edited: a mark moves along, one is lost and waits in the tray, undo brings both back; then the PDF."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from reader import Note
from tests.journeys.hand import Hand, picture, play
from ui.printing.page import Choice
from ui.versions import TextEditor, VersionsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def mine(hand: Hand) -> list[Note]:
    """The note of this journey; the samples have one too."""
    return [note for note in hand.reading().notes if note.body == "Is it so?"]


def place_by_hand(hand: Hand, lost: str) -> None:
    """The tray shows what was lost beside the text; it is placed at words that are selected, and that is undone."""
    tray = hand.window.reader.marking.tray
    hand.until(tray.isVisible, "the tray of what was lost")
    hand.click(tray.look)
    hand.until(lambda: lost.split()[1] in tray.old.text(), "the words as they were")
    picture(hand, "tray")

    def state() -> str:
        anchor = mine(hand)[0].anchor
        return anchor.state if anchor is not None else ""

    text = hand.reading().article.text
    start = text.rindex("\n\n") + 2
    hand.select(start, start + 30)
    hand.click(tray.place_selected)
    hand.until(lambda: state() == "placed", "the note at its new place")
    hand.until(lambda: not tray.isVisible(), "nothing lost any more")
    hand.app.actions["undo"].trigger()
    hand.until(lambda: state() == "orphaned", "the note lost again")


def run(library: Path, pdf: Path) -> None:
    """By key, as far as the window has keys."""
    hand = Hand(library)
    window = hand.window
    hand.until(lambda: len(window.list.model.directory()) == 12, "the samples")
    hand.press(Qt.Key.Key_J)
    reading = hand.until(lambda: window.reader.reading, "an article")
    text, article_id = reading.article.text, reading.article.id
    paragraphs = text.split("\n\n")
    kept, lost = text.index(paragraphs[-1]), text.index(paragraphs[1])
    store = hand.app.pending.as_library()
    hand.app.commands.write(lambda: store.add_highlight(article_id, kept, kept + 40, "green"))
    hand.app.commands.write(lambda: store.add_note(article_id, "Is it so?", lost, lost + len(paragraphs[1])))
    hand.until(lambda: hand.reading().highlights and mine(hand), "marks")

    window.reader.view.setFocus()
    hand.press(Qt.Key.Key_F2, CONTROL)
    editor = hand.until(lambda: window.findChild(TextEditor), "the editor")
    hand.until(editor.isVisible)
    shorter = "\n\n".join([paragraphs[0] + " It rained.", *paragraphs[2:]])
    editor.text.setPlainText(shorter)
    hand.press(Qt.Key.Key_Return, CONTROL)
    hand.until(lambda: hand.reading().article.text == shorter, "the edited text")
    highlight = hand.reading().highlights[0].anchor
    assert "placed" == highlight.state
    assert text[kept : kept + 40] == shorter[highlight.start : highlight.end]
    note = mine(hand)[0].anchor
    assert note is not None
    assert "orphaned" == note.state, note
    place_by_hand(hand, paragraphs[1])

    hand.app.actions["versions"].trigger()
    dialog = hand.until(lambda: window.findChild(VersionsDialog), "the versions")
    hand.until(lambda: "only in this version" in dialog.hint.text(), "what is different")
    dialog.close()
    hand.still()
    # Without a window manager the keys stay with a closed dialog, so the menu's action is used.
    hand.app.actions["undo"].trigger()
    hand.until(lambda: hand.reading().article.text == text, "the former text")
    anchors = [hand.reading().highlights[0].anchor, mine(hand)[0].anchor]
    assert ["placed", "placed"] == [anchor.state for anchor in anchors if anchor]

    hand.app.windows.texts.printing.save(hand.reading(), Choice(), pdf)
    hand.until(lambda: pdf.exists() and pdf.read_bytes().startswith(b"%PDF"), "the PDF")
    hand.close()


if __name__ == "__main__":
    play(run, Path(sys.argv[1]), Path(sys.argv[2]))
