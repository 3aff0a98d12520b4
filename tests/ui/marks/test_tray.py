"""Marks whose words are gone are shown with their old words, and placed, confirmed or deleted from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.marks.conftest import Desk
from tests.ui.reading.conftest import TEXT
from ui.marks.unplaced import excerpt_html, words_html
from ui.theme import LIGHT

CHANGED = (
    TEXT.replace("the pier had been inspected late", "nobody had looked at the pier in time")
    .replace("the ferry was too small 🚢 for the swell", "the ferry was much too small 🚢 for such swell")
    .replace("the town might pay", "nothing is known of the money")
)


@pytest.fixture
def changed(desk: Desk, tmp_path: Path) -> Desk:
    """An article with a lost highlight, a lost note and a moved highlight."""
    library, article = desk.library, desk.article_id
    library.add_highlight(article, *desk.at("the pier had been inspected late"), "pink")
    library.add_note(article, "who pays?", *desk.at("the town might pay"))
    library.add_highlight(article, *desk.at("the ferry was too small 🚢 for the swell"), "blue")
    (tmp_path / "pier.txt").write_text(f" date 2024-03-04 {CHANGED}", encoding="utf-8")
    library.import_paths([tmp_path / "pier.txt"])
    desk.show()
    return desk


def test_an_article_in_order_shows_no_tray(desk: Desk) -> None:
    """Nothing lost, nothing said."""
    desk.library.add_highlight(desk.article_id, *desk.at("the town might pay"), "pink")
    desk.show()
    assert not desk.pane.marking.tray.isVisible()


def test_lost_marks_are_counted_and_shown(changed: Desk, wait_until: Callable[..., None]) -> None:
    """The line says how many; unfolded, each has its old words, what was written, and where it may belong."""
    tray = changed.pane.marking.tray
    reading = changed.library.reading(changed.article_id)
    states = sorted(h.anchor.state for h in reading.highlights)
    states += [note.anchor.state for note in reading.notes if note.anchor]
    lost, moved = states.count("orphaned"), states.count("moved")
    assert lost >= 1
    assert lost + moved == 3
    assert f"{lost} mark" in tray.words.whole()
    assert ("check" in tray.words.whole()) == (moved > 0)
    assert not tray.is_unfolded()
    tray.look.click()
    assert tray.is_unfolded()
    wait_until(lambda: tray._former is not None)
    assert "inspected late" in tray.old.text() or "might pay" in tray.old.text()
    QTest.keyClick(changed.pane.view, Qt.Key.Key_Escape)
    assert changed.pane.escape() or not tray.is_unfolded()


def test_a_lost_mark_is_placed_by_hand(changed: Desk, wait_until: Callable[..., None]) -> None:
    """Select the words it belongs to, press the button: it stands there, and is no longer in the tray."""
    tray = changed.pane.marking.tray
    key = next(mark.key for mark in tray.marks() if mark.span is None)
    before = len(tray.marks())
    tray.look_at(key)
    wait_until(lambda: tray._former is not None)
    assert not tray.place_selected.isEnabled()
    changed.select("nobody had looked at the pier in time")
    assert tray.place_selected.isEnabled()
    tray.place_selected.click()
    assert before - 1 == len(tray.marks())
    reading = changed.library.reading(changed.article_id)
    marks = {("highlights", h.id): h.anchor for h in reading.highlights}
    marks |= {("notes", note.id): note.anchor for note in reading.notes if note.anchor}
    assert ("nobody had looked at the pier in time", "placed") == (marks[key].exact, marks[key].state)


def test_a_moved_mark_is_confirmed(changed: Desk, wait_until: Callable[..., None]) -> None:
    """It carries a sign in the text and a question in its bar; "It is right" ends both."""
    tray = changed.pane.marking.tray
    moved = next(mark for mark in tray.marks() if mark.span is not None)
    highlights = changed.pane.view.highlights
    assert highlights is not None
    passage = highlights.passages.get(moved.key)
    assert passage is not None
    assert passage.moved
    changed.pane.marking.picking.pick(passage)
    bar = changed.pane.marking.picking.bar
    assert bar.doubt.isVisible()
    bar.buttons["place"].click()
    assert tray.is_unfolded()
    wait_until(lambda: tray._former is not None)
    assert tray.accept.isVisible()
    assert highlights.offered == moved.span
    tray.accept.click()
    assert moved.key not in [mark.key for mark in tray.marks()]


def test_a_lost_mark_is_deleted(changed: Desk) -> None:
    """It goes to the trash, and from there back into the tray."""
    tray = changed.pane.marking.tray
    key = next(mark.key for mark in tray.marks() if mark.span is None)
    tray.look_at(key)
    tray.delete.click()
    assert key not in [mark.key for mark in tray.marks()]
    changed.library.restore_from_trash([row.id for row in changed.library.trash()])
    changed.show()
    assert key in [mark.key for mark in tray.marks()]


def test_words_of_a_text_are_no_markup() -> None:
    """What an article says is shown as it is; what differs from the old words is underlined."""
    assert "&lt;b&gt;" in words_html("", "<b>", "", LIGHT)
    text = "Before the quick brown fox after"
    html = excerpt_html(text, 7, 26, "the slow brown fox", LIGHT)
    assert "underline" in html.partition(">quick<")[0].rpartition("<span")[2]
    assert "underline" not in html.partition(">brown fox<")[0].rpartition("<span")[2]


def test_the_tray_stands_over_the_text(desk: Desk, wait_until: Callable[..., None]) -> None:
    """It begins where the lines below it begin; where its line has no room it ends in an ellipsis, told whole."""
    desk.library.add_highlight(desk.article_id, *desk.at("the town might pay"), "green")
    desk.library.edit_text(desk.article_id, TEXT.replace("the town might pay", "").strip())
    desk.show()
    tray, view = desk.pane.marking.tray, desk.pane.view

    def left() -> int:
        return tray.words.mapTo(desk.pane.page, QPoint(0, 0)).x()

    for width in (900, 360):
        desk.pane.resize(width, 700)
        view.viewport().grab()
        wait_until(lambda: left() == view.columns.text_left)
    assert "1 mark could not be placed" == tray.words.whole()
