"""A card that stood in one article serves in the next, as that article's own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import Note, Reading
from tests.ui.reading.conftest import note
from ui.reading import ReadingPane
from ui.reading.cards import EditingCard, NoteCard


def cards_of(pane: ReadingPane) -> list[NoteCard]:
    """The cards on the screen, from top to bottom."""
    pane.view.viewport().grab()
    pane.view.beside.complete()
    found = [card for card in pane.view.viewport().findChildren(NoteCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.y())


def show(pane: ReadingPane, reading: Reading, number: int, *notes: Note) -> list[NoteCard]:
    """Show an article of a number with notes."""
    article = replace(reading.article, id=number)
    pane.show_reading(
        replace(reading, article=article, notes=tuple(n._replace(article_id=number) for n in notes))
    )
    return cards_of(pane)


def test_cards_serve_from_article_to_article(pane: ReadingPane, reading: Reading) -> None:
    """The next article's note is what its card reads, tells and opens; cards left over are out of sight."""
    before = show(pane, reading, 1, note(1, "refused", "First."), note(2, "lamps", "Second."))
    assert ["First.", "Second."] == [card.note.body for card in before if card.note is not None]
    (card,) = show(pane, reading, 2, note(7, "spring", "Of another."))
    assert card in before
    assert card.accessibleName().endswith("Of another.")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    (editing,) = [each for each in pane.findChildren(EditingCard) if each.isVisible()]
    assert "Of another." == editing.editor.body()
    assert [editing] == cards_of(pane)
    assert [] == show(pane, reading, 3)


def test_tab_goes_down_the_page(pane: ReadingPane, reading: Reading) -> None:
    """However often cards have served, those above come before those below them."""
    cards: list[NoteCard] = []
    for number, words in ((1, ("spring", "refused")), (2, ("lamps",)), (3, ("refused", "lamps", "spring"))):
        notes = [note(10 * number + i, each, each) for i, each in enumerate(words)]
        cards = show(pane, reading, number, *notes)
    first, *rest = cards
    assert 2 == len(rest)
    after, at = [], first.nextInFocusChain()
    while at is not None and at is not first:
        if at in cards:
            after.append(at)
        at = at.nextInFocusChain()
    assert rest == after
