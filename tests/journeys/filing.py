"""Filing what was read, by key: tags, the archive, the queue, a saved search, a named bookmark; and the next start."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from reader import Scope, View
from tests.journeys.hand import SOON, Hand, picture, play
from ui.article_list.delegate import HEIGHT
from ui.naming import NameDialog
from ui.tags import TagEditor, TagsWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def come_back(hand: Hand) -> None:
    """To the window: without a window manager nobody gives it the keyboard back when a dialog closes."""
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow, "the window")


def tagged(hand: Hand, *names: str) -> None:
    """G, the names, Return each, Escape."""
    hand.press(Qt.Key.Key_G)
    editor = hand.until(lambda: hand.window.findChild(TagEditor), "the tag editor")
    hand.until(editor.isVisible)
    for name in names:
        hand.type(name)
        hand.press(Qt.Key.Key_Return)
    hand.until(lambda: len(editor.chips()) >= len(names), "the chips")
    picture(hand, "tag-editor")
    hand.press(Qt.Key.Key_Escape)
    hand.until(lambda: hand.window.findChild(TagEditor) is None, "the editor to close")
    come_back(hand)


def tags(hand: Hand) -> list[str]:
    """The tags of the sidebar."""
    return [entry.accessibleName() for entry in hand.window.sidebar.tags.entries()]


def shown(hand: Hand, number: int) -> list[int]:
    """The articles of the list, once there are so many."""
    model = hand.window.list.model
    hand.until(lambda: len(model.directory()) == number, f"{number} articles")
    hand.still()
    return list(model.directory().ids)


def file_articles(hand: Hand) -> None:
    """Tags on one and on several, one of them shown alone; one article archived, and had again."""
    table = hand.window.list.table
    hand.open_row(3)
    table.setFocus()
    tagged(hand, "war/ukraine")
    table.select_rows([3, 4, 5])
    tagged(hand, "economy")
    hand.until(lambda: tags(hand) == ["economy, 3", "war, 1"], "the tags in the sidebar")
    hand.click(hand.window.sidebar.tags.entries()[0])
    shown(hand, 3)
    library = hand.app.pending.as_library()
    economy = next(row.id for row in library.tags() if row.name == "economy")
    hand.app.commands.write(lambda: library.rename_tag(economy, "money"))
    hand.until(lambda: hand.window.list.view().tag == "money", "the list goes with the tag")
    shown(hand, 3)
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: hand.window.list.view().tag == "economy", "and back")
    shown(hand, 3)
    merge(hand)
    hand.press(Qt.Key.Key_A)
    shown(hand, 12)
    hand.open_row(6)
    hand.press(Qt.Key.Key_E)
    hand.until(hand.window.sidebar.scopes[Scope.ARCHIVED].isVisible, "the archive")
    hand.until(lambda: "archived" in hand.window.banner.sentence(), "what was done")
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: not hand.window.banner.sentence(), "an offer that goes once it was undone otherwise")
    hand.press(Qt.Key.Key_E)
    hand.until(lambda: "archived" in hand.window.banner.sentence(), "the archive again")
    hand.press(Qt.Key.Key_E)
    hand.until(lambda: not hand.window.sidebar.scopes[Scope.ARCHIVED].isVisible(), "nothing archived")


def merge(hand: Hand) -> None:
    """A tag becomes a part of another while the list is narrowed to it: the list is narrowed to that one then."""
    hand.click(hand.window.sidebar.tags.entries()[1])
    shown(hand, 1)
    hand.app.actions["all-tags"].trigger()
    window = hand.until(lambda: hand.window.findChild(TagsWindow), "the tags")
    place = hand.until(lambda: [n for n, row in enumerate(window.model.rows) if row.name == "war"], "the tag")
    window.table.selectRow(place[0])
    hand.click(window.merge_button)
    dialog = hand.until(lambda: window.findChild(QInputDialog), "what it is merged into")
    dialog.setTextValue("economy")
    dialog.accept()
    hand.until(lambda: hand.window.list.view().tag == "economy", "the list goes along")
    shown(hand, 3)
    hand.click(window.undo_strip.undo)
    hand.until(lambda: tags(hand) == ["economy, 3", "war, 1"], "two tags again")
    window.close()
    come_back(hand)


def order_the_queue(hand: Hand) -> None:
    """Three articles put on the queue, moved by key and by mouse."""
    table = hand.window.list.table
    table.select_rows([0, 1, 2])
    hand.press(Qt.Key.Key_T)
    hand.click(hand.window.sidebar.scopes[Scope.TO_READ])
    first, second, third = shown(hand, 3)
    hand.open_row(0)
    table.setFocus()
    hand.press(Qt.Key.Key_Down, CONTROL)
    hand.until(lambda: shown(hand, 3) == [second, first, third], "the step down")
    places = [QPoint(120, row * HEIGHT + 40) for row in range(3)]
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=places[2])
    for at in (places[1], places[0], QPoint(120, 6)):
        QTest.mouseMove(table.viewport(), at)
    picture(hand, "queue-drag")
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 6))
    hand.until(lambda: shown(hand, 3) == [third, second, first], "the drag")
    hand.press(Qt.Key.Key_Z, CONTROL)
    hand.until(lambda: shown(hand, 3) == [second, first, third], "the drag undone")


def save_a_search(hand: Hand) -> None:
    """A search under a name, with a number that stays true when an article is tagged."""
    hand.press(Qt.Key.Key_A)
    shown(hand, 12)
    hand.press(Qt.Key.Key_Slash)
    hand.type("tag:economy ")
    shown(hand, 3)
    line = hand.window.list.header.understood_line()
    assert line is not None
    assert [chip.text() for chip in line.chips()] == ["tag economy"]
    hand.press(Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = hand.until(lambda: hand.window.findChild(NameDialog), "the name")
    dialog.field.setText("Money")
    hand.press(Qt.Key.Key_Return)
    come_back(hand)
    saved = hand.window.sidebar.saved
    hand.until(lambda: [e.accessibleName() for e in saved.entries()] == ["Money, 3"], "the saved search")
    hand.press(Qt.Key.Key_Escape)
    shown(hand, 12)
    hand.open_row(8)
    hand.window.list.table.setFocus()
    tagged(hand, "economy/trade")
    hand.until(lambda: saved.entries()[0].accessibleName() == "Money, 4", "the number that stays true")
    hand.click(saved.entries()[0])
    shown(hand, 4)


def bookmark_a_passage(hand: Hand) -> None:
    """A passage bookmarked, named in the page of bookmarks, opened from there at its place."""
    reading = hand.open_row(0)
    quote = max(reading.statements, key=lambda s: s.start)
    hand.select(quote.start, quote.end)
    hand.window.reader.view.setFocus()
    hand.press(Qt.Key.Key_B, SHIFT)
    hand.press(Qt.Key.Key_B, CONTROL | SHIFT)
    page = hand.window.bookmarks
    hand.until(lambda: any(line.quote for line in page.model.lines), "the bookmark")
    row = next(n for n, line in enumerate(page.model.lines) if line.quote)
    page.view.setCurrentIndex(page.model.index(row))
    page.view.setFocus()
    hand.press(Qt.Key.Key_F2)
    hand.type("The last word")
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: any(line.mark.name == "The last word" for line in page.model.lines), "the name")
    picture(hand, "bookmarks")
    page.view.setFocus()
    page.view.setCurrentIndex(page.model.index(row))
    hand.press(Qt.Key.Key_Return)
    hand.until(lambda: hand.window.is_shown("reader"), "the article")
    hand.still()
    view = hand.window.reader.view
    assert view.hasFocus(), hand.focus()
    box = view.geometry_.boxes(quote.start, quote.end)[0] if view.geometry_ else None
    assert box is not None
    top = box.top() - view.verticalScrollBar().value()
    assert 0 <= top < view.viewport().height(), "the passage is on the screen"


def write(library: Path) -> None:
    """File, and leave an article in the middle."""
    hand = Hand(library)
    hand.until(lambda: len(hand.window.list.model.directory()) == 12, "the samples")
    file_articles(hand)
    order_the_queue(hand)
    save_a_search(hand)
    bookmark_a_passage(hand)
    hand.window.resize(1100, 520)
    model, library_ = hand.window.list.model, hand.app.pending.as_library()
    row = next(row for row in range(2) if model.article_at(row) != hand.reading().article.id)
    other = model.article_at(row)
    assert other is not None
    # It may have been on the screen to its end before, and what was read is read.
    hand.app.commands.write(lambda: library_.set_read([other], False))
    hand.still()
    reading, view = hand.open_row(row), hand.window.reader.view
    view.go_to(len(reading.article.text) // 3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 3)
    hand.still(SOON)
    place = view.first_offset()
    assert place > 0
    read = library_.reading(reading.article.id).article.progress
    assert 0 < read < 95, f"{read} percent"
    for action_id in (*["text-larger"] * 3, *["text-smaller"] * 5, *["text-larger"] * 2):
        hand.app.actions[action_id].trigger()
        hand.still()
    assert view.first_offset() == place, "the place after other sizes"
    library.with_suffix(".place").write_text(json.dumps([reading.article.id, place]))
    hand.app.actions["text-larger"].trigger()  # the next start has another size
    hand.close()


def look(library: Path) -> None:
    """The article stands where it was left, to the line; and all that was filed is there."""
    article_id, place = json.loads(library.with_suffix(".place").read_text())
    hand = Hand(library)
    reading = hand.reading()
    assert reading.article.id == article_id
    hand.still()
    view = hand.window.reader.view
    assert view.geometry_ is not None
    top = view.geometry_.top(place) - view.verticalScrollBar().value()
    assert view.first_offset() == place, (view.first_offset(), place)
    assert -1 <= top <= 6, f"the line of the place is {top} px below the top"
    assert hand.window.list.selected_articles() == [article_id]
    hand.until(lambda: tags(hand) == ["economy, 4", "war, 1"], "the tags")
    assert [each.name for each in hand.window.sidebar.saved.saved()] == ["Money"]
    assert hand.window.list.view() == View(scope=Scope.BOOKMARKED)
    picture(hand, "filed")
    hand.close()


if __name__ == "__main__":
    play({"write": write, "look": look}[sys.argv[1]], Path(sys.argv[2]))
