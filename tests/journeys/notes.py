"""A day of notes: a free one with a link and a tag, one from a template, followed links, versions, many at once."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader import Library, NoteFilter, seeds_path
from tests.journeys.hand import Hand, picture, play
from ui.notes.field import MarkdownEdit
from ui.notes.history import HistoryDialog
from ui.reading.cards import NoteCard

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def prepare(library: Path) -> None:
    """A template that is there already: how one is written has a test of its own."""
    with Library.open(library) as opened:
        opened.save_template("Who said what", "{speaker} said: {quote} #quoted")


def free_note(hand: Hand) -> None:
    """Ctrl+Shift+N from anywhere; a speaker linked by completion, a tag, and Escape."""
    page = hand.window.notes
    hand.press(Qt.Key.Key_N, CTRL | SHIFT)
    hand.until(lambda: page.is_writing() and page.editor.field.hasFocus(), "the editor of a free note")
    hand.type("Ask [[elena")
    popup = page.editor.suggestions
    assert popup is not None
    hand.until(popup.isVisible, "what can be linked")
    while not str(popup.currentIndex().data()).startswith("Elena Marchetti"):
        hand.press(Qt.Key.Key_Down)
    picture(hand, "notes-completion")
    hand.press(Qt.Key.Key_Return)
    hand.type(" about #bridge/load")
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: not page.is_writing(), "the notes again")
    hand.until(lambda: page.model.rowCount() == 2, "the new note beside the sample's")
    hand.until(lambda: page.model.row(page.model.index(0)) is not None, "its row")
    row = page.model.row(page.model.index(0))
    assert row is not None
    assert ("bridge/load",) == row.note.tags, row.note


def from_a_template(hand: Hand) -> None:
    """Shift+N on a selection: the first template, with the speaker of the words."""
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: hand.window.is_shown("reader"), "the article")
    hand.app.commands.show_all()
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "all samples")
    reading = hand.open_row(2)
    quote = next(s for s in reading.statements if s.kind == "direct" and s.speaker_name)
    hand.select(quote.start, quote.end)
    hand.window.reader.view.setFocus()
    hand.press(Qt.Key.Key_N, SHIFT)
    menu = hand.until(QApplication.activePopupWidget, "the templates")
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    field = hand.until(lambda: open_field(hand), "the note with the template")
    hand.until(lambda: "#quoted" in field.toPlainText(), "the filled template")
    assert field.toPlainText().startswith(f"{quote.speaker_name} said: "), field.toPlainText()
    hand.press(Qt.Key.Key_Escape)
    hand.until(
        lambda: any("#quoted" in note.body for note in hand.reading().notes), "the note of the passage"
    )
    hand.still()
    picture(hand, "notes-template")


def open_field(hand: Hand) -> MarkdownEdit | None:
    """The field of the note that is being written beside the article."""
    focus = hand.application.focusWidget()
    return focus if isinstance(focus, MarkdownEdit) else None


def follow(hand: Hand) -> None:
    """A click on the words of a link in a card goes to the speaker, whose page names the note that links there."""
    library = hand.app.pending.as_library()
    speaker = library.speakers("elena marchetti")[0].id
    reading = hand.reading()
    hand.app.commands.write(
        lambda: library.add_note(reading.article.id, f"[[speaker:{speaker}|Elena]] once more")
    )
    card = hand.until(
        lambda: next(
            (
                card
                for card in hand.window.reader.header.findChildren(NoteCard)
                if card.isVisible() and card.note and "once more" in card.note.body
            ),
            None,
        ),
        "the card above the text",
    )
    place = next(
        point
        for x in range(4, 60, 2)
        for y in range(4, 40, 2)
        if card.link_at(QPointF(point := QPoint(x, y)))
    )
    hand.click(card, place)
    hand.until(lambda: hand.window.is_shown("speaker"), "the speaker's page")
    hand.until(lambda: hand.window.speaker.backlinks.count() == 2, "the notes that link there")
    picture(hand, "notes-speaker")


def versions(hand: Hand) -> None:
    """A free note is changed; its first version is looked at and had again."""
    page = hand.window.notes
    hand.press(Qt.Key.Key_M, CTRL | SHIFT)
    hand.until(lambda: hand.window.is_shown("notes"), "the notes")
    page.narrow(NoteFilter(tag="bridge"))
    hand.until(lambda: page.model.rowCount() == 1, "the notes of a tag")
    hand.until(lambda: page.model.row(page.model.index(0)) is not None, "the row")
    hand.click(page.view.viewport(), page.view.visualRect(page.model.index(0)).center())
    hand.until(page.is_writing, "the editor")
    before = page.editor.body()
    page.editor.field.selectAll()
    hand.type("Nothing of it is left")
    page.flush()
    hand.still()
    hand.click(page.free.versions)
    dialog = hand.until(lambda: hand.window.findChild(HistoryDialog), "the versions")
    hand.until(lambda: "Nothing" in dialog.text.toPlainText(), "what was changed")
    hand.click(dialog.restore)
    hand.until(lambda: page.editor.body() == before, "the first version")
    hand.click(page.free.lock)
    hand.until(page.free.lock.isChecked, "the lock")
    page.close_editor()
    page.filters.reset()


def many(hand: Hand) -> None:
    """Two notes are chosen and deleted with one key, and undone."""
    page = hand.window.notes
    hand.until(lambda: page.model.rowCount() == 4, "all notes")
    hand.window.activateWindow()  # there is no window manager that would, once the dialog is gone
    page.view.setFocus()
    hand.until(page.view.hasFocus, "the keyboard on the notes")
    page.view.setCurrentIndex(page.model.index(0))
    for row in (0, 1):
        page.view.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    picture(hand, "notes-list")
    hand.press(Qt.Key.Key_Delete)
    hand.until(lambda: page.model.rowCount() == 2, "the two that are left")
    hand.click(page.undo_strip.undo)
    hand.until(lambda: page.model.rowCount() == 4, "all of them again")


def day(library: Path) -> None:
    """All of it in one window."""
    prepare(library)
    hand = Hand(library)
    hand.app.articles.add_samples(seeds_path())
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "the samples")
    hand.open_row(1)
    for part in (free_note, from_a_template, follow, versions, many):
        part(hand)
    hand.close()


def look(library: Path) -> None:
    """After a restart: the note is there, private, with its link and tag, and its versions."""
    with Library.open(library) as opened:
        [row] = opened.notes(NoteFilter(tag="bridge"))
        assert row.note.private
        assert "[[speaker:" in row.note.body
        assert len(opened.note_history(row.note.id)) >= 3
        assert row.note.id not in {each.note.id for each in opened.notes(private=False)}


if __name__ == "__main__":
    play({"day": day, "look": look}[sys.argv[1]], Path(sys.argv[2]))
