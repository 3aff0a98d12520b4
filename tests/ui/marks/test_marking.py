"""Highlights by mouse and by key, in a real pane over a real library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.marks.conftest import Desk
from ui.reading.passages import Passage, in_lanes

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def click(desk: Desk, words: str) -> None:
    QTest.mouseClick(desk.pane.view.viewport(), LEFT, NONE, desk.point(words))


def test_a_key_gives_the_last_colour(desk: Desk) -> None:
    """H colours the selection, a digit while the bar is shown with another colour, which H then gives too."""
    desk.select("the pier had been inspected late")
    desk.pane.marking.highlight()
    desk.select("the town might pay")
    desk.pane.pointing.show_bar()
    desk.pane.step_speaker(4)
    assert not desk.pane.pointing.bar.isVisible()
    desk.select("The pier is ready")
    desk.pane.marking.highlight()
    assert {
        ("the pier had been inspected late", "yellow"),
        ("the town might pay", "pink"),
        ("The pier is ready", "pink"),
    } == set(desk.highlights())
    assert desk.pane.view.selection()[0] == desk.pane.view.selection()[1]


def test_a_note_that_is_begun_has_the_text_in_sight(desk: Desk) -> None:
    """N puts the bar of the selection away: it would stand over what the note is about."""
    desk.select("the town might pay")
    desk.pane.pointing.show_bar()
    assert desk.pane.pointing.bar.isVisible()
    desk.pane.write_note()
    assert not desk.pane.pointing.bar.isVisible()
    assert [desk.at("the town might pay")] == [
        (passage.start, passage.end) for passage in desk.pane.deck.passages()
    ]


def test_nothing_selected_is_said(desk: Desk) -> None:
    """Without words H says what to do; at a statement that was stepped to it colours that."""
    hints: list[str] = []
    desk.pane.marking.hint.connect(hints.append)
    desk.pane.marking.highlight()
    assert [] == desk.highlights()
    assert ["Select the words"] == [hint[:16] for hint in hints]
    desk.pane.next_statement()
    desk.pane.marking.highlight()
    assert 1 == len(desk.highlights())


def test_the_bar_is_reached_by_key(desk: Desk) -> None:
    """Tab goes from the text into the bar, arrows go through it, Return acts, Escape leaves it for the text."""
    desk.select("the town might pay")
    desk.pane.pointing.show_bar()
    bar = desk.pane.pointing.bar
    QTest.keyClick(desk.pane.view, Qt.Key.Key_Tab)
    assert bar.colours.swatches[0].hasFocus()
    QTest.keyClick(bar.colours.swatches[0], Qt.Key.Key_Right)
    assert bar.colours.swatches[1].hasFocus()
    QTest.keyClick(bar.colours.swatches[1], Qt.Key.Key_Space)
    assert [("the town might pay", "green")] == desk.highlights()
    desk.select("would cost nothing")
    desk.pane.pointing.show_bar()
    bar.take_focus()
    QTest.keyClick(bar.colours.swatches[0], Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.pane.view.hasFocus()
    names = {button.accessibleName() or button.text() for button in bar.buttons.values()}
    assert {"Note", "Copy as citation"} <= names
    assert "Highlight in blue" == bar.colours.swatches[2].accessibleName()


def test_a_second_click_picks_the_one_below(desk: Desk) -> None:
    """The shortest first, then what it lies on, and round; a click elsewhere lets go."""
    first = desk.library.add_highlight(
        desk.article_id, *desk.at("the pier had been inspected late"), "green"
    ).created
    second = desk.library.add_highlight(desk.article_id, *desk.at("been inspected"), "blue").created
    note = desk.library.add_note(desk.article_id, "when?", *desk.at("had been inspected late")).created
    desk.show()
    picking = desk.pane.marking.picking
    seen = []
    for _ in range(4):
        click(desk, "inspected")
        assert picking.passage is not None
        seen.append(picking.passage.key)
    assert [("highlights", second), ("notes", note), ("highlights", first), ("highlights", second)] == seen
    assert picking.bar.isVisible()
    assert all(handle.isVisible() for handle in picking.handles)
    click(desk, "LANTERN BAY")
    assert picking.passage is None
    assert not picking.bar.isVisible()


def test_a_picked_highlight_is_recoloured_and_deleted(desk: Desk) -> None:
    """By a swatch, by a digit; Delete is the highlight's, not the article's."""
    desk.library.add_highlight(desk.article_id, *desk.at("the town might pay"), "green")
    desk.show()
    click(desk, "town")
    picking = desk.pane.marking.picking
    assert picking.bar.colours.swatches[1].isChecked()
    picking.bar.colours.swatches[4].click()
    assert [("the town might pay", "purple")] == desk.highlights()
    assert picking.bar.colours.swatches[4].isChecked()
    desk.pane.step_speaker(3)
    assert [("the town might pay", "blue")] == desk.highlights()
    QTest.keyClick(desk.pane.view, Qt.Key.Key_Delete)
    assert [] == desk.highlights()
    assert picking.passage is None
    desk.library.undo()
    desk.show()
    assert [("the town might pay", "blue")] == desk.highlights()


def test_the_ends_are_moved_by_mouse(desk: Desk) -> None:
    """Dragging a handle shows the new end at once, word by word, and asks when it is let go; one step of undo."""
    desk.library.add_highlight(desk.article_id, *desk.at("the new line would"), "green")
    desk.show()
    click(desk, "new line")
    picking = desk.pane.marking.picking
    end = picking.handles[1]
    target = desk.point("spring")
    grip = QPoint(end.width() // 2, end.height() // 2 - 4)
    QTest.mousePress(end, LEFT, NONE, grip)
    QTest.mouseMove(end, end.mapFromGlobal(desk.pane.view.viewport().mapToGlobal(target + QPoint(18, 0))))
    assert [("the new line would", "green")] == desk.highlights()
    assert picking.passage is not None
    assert desk.at("spring")[1] == picking.passage.end
    QTest.mouseRelease(end, LEFT, NONE, grip)
    assert [("the new line would open in the spring", "green")] == desk.highlights()
    assert "Move highlight" == desk.library.undo_label()


def test_the_ends_are_moved_by_key(desk: Desk) -> None:
    """Shift and an arrow moves the end, Ctrl the start; a burst of keys is one step, asked for when it is let go."""
    desk.library.add_highlight(desk.article_id, *desk.at("line would open"), "green")
    desk.show()
    click(desk, "would open in the")
    for key, modifiers in (
        (Qt.Key.Key_Right, SHIFT),
        (Qt.Key.Key_Right, SHIFT),
        (Qt.Key.Key_Left, CONTROL),
        (Qt.Key.Key_Left, SHIFT),
    ):
        QTest.keyClick(desk.pane.view, key, modifiers)
    assert [("line would open", "green")] == desk.highlights()
    QTest.keyClick(desk.pane.view, Qt.Key.Key_Escape)
    assert [("new line would open in", "green")] == desk.highlights()
    assert ["move"] == [kind for kind, _ in desk.asked]


def test_from_highlight_to_highlight(desk: Desk) -> None:
    """The next one is picked and shown, round at the end; without any, that is said."""
    hints: list[str] = []
    desk.pane.marking.hint.connect(hints.append)
    desk.pane.marking.next_highlight()
    assert 1 == len(hints)
    for words in ("It is a boat for a pond", "We keep the lamps lit"):
        desk.library.add_highlight(desk.article_id, *desk.at(words), "green")
    desk.show()
    seen = []
    for _ in range(3):
        desk.pane.marking.next_highlight()
        passage = desk.pane.marking.picking.passage
        assert passage is not None
        seen.append(passage.start)
    pond, lamps = desk.at("It is a boat")[0], desk.at("We keep")[0]
    assert [lamps, pond, lamps] == seen


def test_a_picked_mark_leads_on(desk: Desk, wait_until: Callable[..., None]) -> None:
    """A note on a highlight gets its passage; tags are asked for with the kind; a bookmark takes a name."""
    tagged: list[tuple[str, object]] = []
    desk.pane.tag_asked.connect(lambda kind, ids, _place: tagged.append((kind, ids)))
    mark = desk.library.add_highlight(desk.article_id, *desk.at("the town might pay"), "green").created
    star = desk.library.toggle_bookmark(desk.article_id, *desk.at("in the spring")).created
    desk.show()
    click(desk, "town")
    bar = desk.pane.marking.picking.bar
    bar.buttons["tag"].click()
    assert [("highlight", [mark])] == tagged
    bar.buttons["note"].click()
    assert [desk.at("the town might pay")] == [
        (p.start, p.end) for p in desk.pane.deck.passages() if p.noun == "notes"
    ]
    click(desk, "in the spring")
    assert desk.pane.marking.picking.passage is not None
    assert ("bookmarks", star) == desk.pane.marking.picking.passage.key
    bar.name.setText("opening day")
    QTest.keyClick(bar.name, Qt.Key.Key_Return)
    [bookmark] = desk.library.reading(desk.article_id).bookmarks
    assert "opening day" == bookmark.name


def test_the_gutter_bar_picks(desk: Desk) -> None:
    """The thin bar beside a highlight is a place to click, also where others cover its words."""
    mark = desk.library.add_highlight(desk.article_id, *desk.at("the town might pay"), "green").created
    desk.show()
    there = desk.point("the town might pay")
    columns = desk.pane.view.columns
    QTest.mouseClick(desk.pane.view.viewport(), LEFT, NONE, QPoint(columns.text_left - 11, there.y()))
    passage = desk.pane.marking.picking.passage
    assert passage is not None
    assert ("highlights", mark) == passage.key


@pytest.mark.parametrize("count", [1, 3, 5])
def test_overlapping_passages_have_lanes_of_their_own(count: int) -> None:
    """No line covers another where up to five lie over one another; a lane is used again where it is free."""
    over = [Passage(10 + n, 40 + n, "highlights", n + 1) for n in range(count)]
    later = Passage(100, 120, "notes", 1)
    placed = in_lanes([*over, later])
    assert list(range(count)) == [one.lane for one in placed if one.passage.noun == "highlights"]
    assert {count} == {one.depth for one in placed if one.passage.noun == "highlights"}
    assert (0, 1) == next((one.lane, one.depth) for one in placed if one.passage is later)


def test_arrows_point_where_the_end_goes(desk: Desk, tmp_path: Path) -> None:
    """In a paragraph from the right Left is on: the end goes to the left there, and the start to the right."""
    words = "קברניט הנמל אמר אתמול כי המזח החדש ייפתח באביב הקרוב."
    path = tmp_path / "pier-he.txt"
    path.write_text(f" date 2024-03-05 {words}\n\nThe pier is ready.\n", encoding="utf-8")
    report = desk.library.import_paths([path])
    assert report.imported == 1
    [desk.article_id] = report.changes.articles
    desk.library.add_highlight(desk.article_id, *desk.at("אתמול כי המזח"), "green")
    desk.show()
    view = desk.pane.view
    click(desk, "אתמול כי")
    picking = desk.pane.marking.picking

    def middles() -> list[int]:
        return [handle.geometry().center().x() for handle in picking.handles]

    before = middles()
    assert before[0] > before[1]
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    after = middles()
    assert (before[0], True) == (after[0], after[1] < before[1])
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert middles()[0] > before[0]
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert [("אמר אתמול כי המזח החד", "green")] == desk.highlights()
