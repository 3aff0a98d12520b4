"""Writing and finding notes again by key: lists go on, words are made bold, links have names, filters narrow."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from reader import Library, View, seeds_path
from tests.journeys.hand import Hand, picture, play
from ui.notes.facets import FacetList

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "Ask the inspectorate"


def prepare(library: Path) -> tuple[int, str]:
    """The samples; a green note on the words of a speaker, a plain one elsewhere. The speaker's id and name."""
    with Library.open(library) as opened:
        opened.add_samples(seeds_path())
        ids = opened.directory(View()).ids
        statement = next(
            item
            for item in opened.reading(ids[1]).statements
            if item.kind == "direct" and item.speaker_id is not None
        )
        opened.add_note(ids[1], "Is that so?", statement.start, statement.end, color="green")
        opened.add_note(ids[3], "By the way")
        assert statement.speaker_id is not None
        return statement.speaker_id, opened.speaker(statement.speaker_id).name


def write(hand: Hand, speaker_id: int, name: str) -> None:
    """A free note with a list, a bold word and a bare link; the preview stands beside it and says who is meant."""
    page = hand.window.notes
    hand.press(Qt.Key.Key_N, CTRL | SHIFT)
    hand.until(lambda: page.is_writing() and page.editor.field.hasFocus(), "the editor")
    hand.type("- [ ] " + WORDS)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_B, CTRL)
    hand.type("soon")
    hand.press(Qt.Key.Key_End)
    hand.press(Qt.Key.Key_Return)
    hand.press(Qt.Key.Key_Return)
    hand.type(f"[[speaker:{speaker_id}]]")
    hand.until(
        lambda: page.editor.body() == f"- [ ] {WORDS}\n- [ ] **soon**\n[[speaker:{speaker_id}]]", "the text"
    )
    both = next(
        each for each in page.editor.findChildren(QPushButton) if each.accessibleName() == "Note: Both"
    )
    hand.until(both.isVisible, "room for both")
    hand.click(both)
    preview = page.editor.preview
    hand.until(lambda: name in preview.toPlainText(), "the preview with the name")
    assert "**" not in preview.toPlainText()
    assert page.editor.field.isVisible()
    picture(hand, "writing-both")
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: not page.is_writing(), "the notes again")


def shown(hand: Hand, number: int) -> None:
    """So many notes are in the list."""
    hand.until(lambda: hand.window.notes.model.rowCount() == number, f"{number} notes")


def pick(hand: Hand, button: QPushButton, row: int) -> None:
    """An entry of the menu below a button."""
    hand.click(button)
    menu = hand.until(QApplication.activePopupWidget, "the menu")
    assert isinstance(menu, QMenu)
    menu.setActiveAction([action for action in menu.actions() if not action.isSeparator()][row])
    QTest.keyClick(menu, Qt.Key.Key_Return)


def find(hand: Hand, name: str) -> None:
    """By colour, by speaker, by day and by the words of the passage; then it is opened there."""
    page, filters = hand.window.notes, hand.window.notes.filters
    library = hand.app.pending.as_library()
    everything = len(library.notes())
    shown(hand, everything)
    pick(hand, filters.color, 2)
    shown(hand, 1)
    hand.click(filters.clear)
    shown(hand, everything)
    hand.click(filters.speaker)
    popup = hand.until(lambda: filters.findChild(FacetList), "the speakers of notes")
    hand.until(lambda: popup.list.count() > 1, "their names")
    QTest.keyClicks(popup.field, name)
    hand.until(lambda: popup.list.count() == 1 and name in popup.list.item(0).text(), "the one name")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    shown(hand, 2)  # on their words, and the one that links to them
    pick(hand, filters.days, 4)  # this year: midnight may come between
    shown(hand, 2)
    picture(hand, "writing-filters")
    hand.click(filters.clear)
    shown(hand, everything)
    [row] = [each for each in library.notes() if each.note.color == "green"]
    assert row.note.anchor is not None
    QTest.keyClicks(page.search, max(row.note.anchor.exact.split(), key=len).strip("“”,."))
    shown(hand, 1)
    hand.window.activateWindow()
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(0))
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: hand.window.is_shown("reader"), "the article")
    assert row.note.article_id == hand.reading().article.id


def day(library: Path) -> None:
    """All of it in one window."""
    speaker_id, name = prepare(library)
    hand = Hand(library)
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "the samples")
    hand.window.list.table.setFocus()
    hand.window.resize(1440, 900)
    write(hand, speaker_id, name)
    find(hand, name)
    hand.close()


if __name__ == "__main__":
    play(day, Path(sys.argv[1]))
