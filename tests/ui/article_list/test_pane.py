"""The list over a real library: what it shows, and that a person's place in it is kept."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader import ArticleDirectory, Library, Scope, SearchInterrupted, Sort, View
from ui.article_list import ListPane
from ui.article_list.delegate import HEIGHT
from ui.pending import PendingLibrary
from ui.tasks import Tasks
from ui.theme import Appearance

Wait = Callable[..., None]
ALL = 155


def type_query(pane: ListPane, words: str) -> None:
    """Type into the search box, as a person does."""
    pane.focus_search()
    QTest.keyClicks(pane.header.search, words)


def ready(pane: ListPane, number: int) -> Callable[[], bool]:
    """True once the list has exactly so many rows."""
    return lambda: len(pane.model.directory()) == number


def top_id(pane: ListPane) -> int | None:
    """The article of the first row on screen."""
    return pane.model.article_at(pane.table.top_row())


def test_newest_first_with_the_month_above(pane: ListPane) -> None:
    """The list begins with the newest day, and the header names its month."""
    row = pane.model.row(0)
    assert row is not None
    assert date(2024, 3, 20) == row.date
    assert "March 2024" == pane.header.month.text()


def test_the_month_follows_the_scroll(pane: ListPane, wait_until: Wait) -> None:
    """The header names the month of the first row on screen, and says where there is no date."""
    pane.table.scroll_to_row(70)
    assert "February 2024" == pane.header.month.text()
    pane.set_view(View(scope=Scope.ALL, sort=Sort.DATE_UP))
    wait_until(lambda: pane.header.month.text() == "January 2024" and ready(pane, ALL)())
    pane.resize(360, 300)
    pane.table.scroll_to_row(ALL - 1)
    assert "Undated" == pane.header.month.text()


def test_keys_go_through_the_list_and_open(pane: ListPane) -> None:
    """Arrows, Page Down, Home and End move, and each move opens the article it comes to."""
    opened: list[int] = []
    pane.article_selected.connect(opened.append)
    pane.table.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(pane.table, key)
    ids = pane.model.directory().ids
    rows = [ids.index(article_id) for article_id in opened]
    assert [0, 1] == rows[:2]
    assert rows[1] < rows[2] < ALL - 1 == rows[3]
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert opened[-1] == opened[-2] == ids[-1]


def test_next_and_previous_stay_inside(pane: ListPane) -> None:
    """`next` opens the first article where none is open; `previous` stops at the first."""
    opened: list[int] = []
    pane.article_selected.connect(opened.append)
    pane.next()
    pane.next()
    pane.previous()
    pane.previous()
    assert [pane.model.article_at(row) for row in (0, 1, 0)] == opened


def test_letters_are_not_a_search_by_first_letter(pane: ListPane) -> None:
    """A letter typed on the list leaves the row alone: letters are keys of the window."""
    pane.table.go_to(3, quiet=True)
    QTest.keyClicks(pane.table, "Tb")
    assert 3 == pane.table.currentIndex().row()


def test_selecting_from_outside_opens_nothing(pane: ListPane, wait_until: Wait) -> None:
    """An article that the window opens becomes the current row, on screen, without being opened again."""
    opened: list[int] = []
    pane.article_selected.connect(opened.append)
    wanted = pane.model.article_at(120)
    assert wanted is not None
    pane.select_article(wanted)
    wait_until(lambda: pane.selected_articles() == [wanted])
    assert pane.table.rowViewportPosition(120) in range(pane.table.viewport().height())
    assert [] == opened


def test_a_search_ends_where_it_began(pane: ListPane, wait_until: Wait) -> None:
    """Escape in the search box shows the former list at the very pixel where it stood."""
    pane.table.scroll_to_row(40, 30)
    before = pane.table.verticalScrollBar().value()
    type_query(pane, "ferry")
    wait_until(lambda: pane.header.found.text() == "16 articles")
    row = pane.model.row(0)
    assert row is not None
    assert row.title_marks
    QTest.keyClick(pane.header.search, Qt.Key.Key_Escape)
    wait_until(ready(pane, ALL))
    assert "" == pane.header.search.text()
    assert before == pane.table.verticalScrollBar().value()
    assert View() == pane.view()


def test_a_search_keeps_the_open_article(pane: ListPane, wait_until: Wait) -> None:
    """An article opened from the results is the current row of the list after the search."""
    type_query(pane, "ferry")
    wait_until(ready(pane, 16))
    QTest.keyClick(pane.header.search, Qt.Key.Key_Return)
    assert pane.table.hasFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_End)
    chosen = pane.selected_articles()
    pane.header.clear_search()
    wait_until(lambda: ready(pane, ALL)() and pane.selected_articles() == chosen)
    row = pane.table.currentIndex().row()
    assert pane.table.rowViewportPosition(row) in range(pane.table.viewport().height())


def test_typing_on_drops_what_was_asked_before(pane: ListPane, wait_until: Wait) -> None:
    """Only the query that stands in the box decides what the list shows."""
    type_query(pane, "bridge")
    QTest.qWait(0)
    pane.header.search.clear()
    type_query(pane, "ferry part")
    wait_until(ready(pane, 16))
    assert "ferry part" == pane.view().query


def test_nothing_found_says_so_and_offers_the_way_back(pane: ListPane, wait_until: Wait) -> None:
    """An empty result names the query; its button clears the search."""
    type_query(pane, "zeppelin")
    wait_until(lambda: pane.body.currentWidget() is pane.body.empty)
    assert "zeppelin" in pane.body.empty.sentence.text()
    QTest.mouseClick(pane.body.empty.button, Qt.MouseButton.LeftButton)
    wait_until(ready(pane, ALL))
    assert pane.body.currentWidget() is pane.table


def test_nothing_found_by_a_filter_is_not_said_of_words(pane: ListPane, wait_until: Wait) -> None:
    """What is looked for in titles, texts and notes are words; a day is not."""
    type_query(pane, "on:1999 ferry")
    wait_until(lambda: pane.body.empty.sentence.text() == "No article here fits “on:1999 ferry”.")


def test_an_empty_library_offers_an_import(
    library: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait
) -> None:
    """With no article at all the list says how to bring some in."""
    pane = ListPane(library, tasks, appearance)
    asked: list[bool] = []
    pane.import_requested.connect(lambda: asked.append(True))
    pane.show()
    pane.set_library_empty(True)
    pane.set_view(View())
    wait_until(lambda: pane.body.currentWidget() is pane.body.empty)
    assert "No articles yet" == pane.body.empty.title.text()
    QTest.mouseClick(pane.body.empty.button, Qt.MouseButton.LeftButton)
    assert [True] == asked


def test_nothing_is_said_before_something_was_read(
    large: Library, tasks: Tasks, appearance: Appearance
) -> None:
    """A list that waits for its rows shows no "nothing here", which would be untrue a moment later."""
    pane = ListPane(large, tasks, appearance)
    pane.set_library_empty(False)
    assert pane.body.currentWidget() is pane.table


def test_an_empty_filter_leads_back_to_all(pane: ListPane, wait_until: Wait) -> None:
    """A part of the library without articles says what belongs there, and how to see the rest."""
    pane.set_view(View(scope=Scope.BOOKMARKED))
    wait_until(lambda: pane.body.currentWidget() is pane.body.empty)
    assert "bookmark" in pane.body.empty.sentence.text()
    QTest.mouseClick(pane.body.empty.button, Qt.MouseButton.LeftButton)
    wait_until(ready(pane, ALL))


def test_a_new_article_moves_nothing_on_screen(pane: ListPane, large: Library, wait_until: Wait) -> None:
    """Articles that come in above leave the rows on screen, the current and the selected ones where they are."""
    pane.table.go_to(60, quiet=True)
    pane.table.select_rows([60, 62, 63])
    pane.table.scroll_to_row(58, 20)
    top, current = top_id(pane), pane.model.article_at(60)
    selected = pane.selected_articles()
    newer = large.path.parent / "newer"
    newer.mkdir()
    (newer / "a.txt").write_text(
        " date 2024-05-01 A newer day in Lantern Bay\n\nIt rained.\n", encoding="utf-8"
    )
    pane.refresh(large.import_paths([newer]).changes)
    wait_until(ready(pane, ALL + 1))
    assert (top, 20) == (top_id(pane), pane.table.offset())
    assert selected == pane.selected_articles()
    assert current == pane.model.article_at(pane.table.currentIndex().row())


def test_deleting_keeps_the_place(pane: ListPane, large: Library, wait_until: Wait) -> None:
    """When rows above go, what is on screen stays there."""
    pane.table.scroll_to_row(50)
    top = top_id(pane)
    pane.refresh(large.delete_articles(list(pane.model.directory().ids[:4])))
    wait_until(ready(pane, ALL - 4))
    assert top == top_id(pane)


def test_a_changed_row_is_read_again_in_place(pane: ListPane, large: Library, wait_until: Wait) -> None:
    """A bookmark shows in its row, and the old row stands until the new one has come."""
    article_id = pane.model.directory().ids[1]
    pane.refresh(large.toggle_bookmark(article_id))
    assert pane.model.row(1) is not None
    wait_until(lambda: (row := pane.model.row(1)) is not None and row.bookmarked)


def test_a_chip_takes_its_narrowing_away(pane: ListPane, wait_until: Wait) -> None:
    """Each narrowing is a chip; a click on it widens the view by that and tells the window."""
    views: list[View] = []
    pane.view_changed.connect(views.append)
    day = date(2024, 3, 20)
    pane.set_view(View(scope=Scope.UNREAD, first_day=day, last_day=day))
    wait_until(ready(pane, 3))
    chips = pane.header.shown_chips()
    assert ["Unread", "20 March 2024"] == [chip.text() for chip in chips]
    QTest.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    wait_until(ready(pane, ALL))
    assert [View(scope=Scope.UNREAD)] == views


def test_a_speaker_is_named_in_the_chip(pane: ListPane, large: Library, wait_until: Wait) -> None:
    """The chip of a speaker has the full name, which the view knows only by its id."""
    speaker = large.speakers(limit=1)[0]
    pane.set_view(View(speaker_id=speaker.id))
    wait_until(lambda: [chip.text() for chip in pane.header.shown_chips()] == [speaker.name])


def test_the_open_article_stays_marked_in_another_view(pane: ListPane, wait_until: Wait) -> None:
    """A view begins at its top, and the article that is open is its current row where the view has it."""
    pane.table.go_to(70)
    article_id = pane.selected_articles()
    pane.set_view(View(scope=Scope.UNREAD))
    top = pane.table.verticalScrollBar()
    wait_until(lambda: top.value() == 0 and ready(pane, ALL)() and pane.selected_articles() == article_id)


def drop(pane: ListPane, qapp: QApplication, urls: list[QUrl]) -> None:
    """Drag over the pane and let go, as a file manager's drag does."""
    data = QMimeData()
    data.setUrls(urls)
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    qapp.sendEvent(pane, QDragEnterEvent(QPoint(5, 5), *what))
    qapp.sendEvent(pane, QDropEvent(QPointF(5, 5), *what))


def test_dropped_files_are_handed_on(pane: ListPane, qapp: QApplication, tmp_path: Path) -> None:
    """Files and folders dropped on the list are given by path; other things are not taken."""
    dropped: list[list[str]] = []
    pane.paths_dropped.connect(dropped.append)
    drop(pane, qapp, [QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/")])
    drop(pane, qapp, [QUrl("mailto:a@example.org")])
    assert [[str(tmp_path)]] == dropped


def test_the_order_can_be_changed(pane: ListPane, wait_until: Wait) -> None:
    """Oldest first begins with the oldest dated day."""
    pane.header.sort.chosen.emit(Sort.DATE_UP.value)
    wait_until(lambda: (row := pane.model.row(0)) is not None and row.date == date(2024, 1, 31))
    assert Sort.DATE_UP is pane.view().sort


def test_the_menu_is_about_the_selected_rows(pane: ListPane) -> None:
    """The row menu names what will happen and carries the ids of all selected rows."""
    asked: list[tuple[str, list[int]]] = []
    pane.action_requested.connect(lambda action, ids: asked.append((action, ids)))
    pane.table.select_rows([0, 2])
    pane.table.menu_asked.emit(QPoint(100, HEIGHT // 2))
    menu = pane.findChild(QMenu)
    assert menu is not None
    words = {action.objectName(): action.text() for action in menu.actions() if action.objectName()}
    assert "Mark as read" == words["toggle-read"]
    assert "Put on the reading list" == words["to-read"]
    next(action for action in menu.actions() if action.objectName() == "delete").trigger()
    menu.close()
    ids = pane.model.directory().ids
    assert [("delete", [ids[0], ids[2]])] == asked


def test_the_next_unread_article(pane: ListPane, large: Library, wait_until: Wait) -> None:
    """It is found below the current row, and above it where there is none below."""
    ids = list(pane.model.directory().ids)
    pane.refresh(
        large.set_read([article_id for article_id in ids if article_id not in (ids[5], ids[80])], True)
    )
    pane.table.go_to(7, quiet=True)
    pane.next_unread()
    wait_until(lambda: pane.selected_articles() == [ids[80]])
    pane.next_unread()
    wait_until(lambda: pane.selected_articles() == [ids[5]])


def test_screen_readers_hear_the_row(pane: ListPane) -> None:
    """A row's accessible text has the title, the source, the date, the speakers and its states."""
    spoken = pane.model.data(pane.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Lantern Bay", "20 March 2024", "Quill", "unread"):
        assert part in spoken


def test_every_control_has_a_name(pane: ListPane) -> None:
    """What can have the focus says what it is."""
    for control in (pane.table, pane.header.search, pane.header.sort, pane.body.empty.button):
        assert control.accessibleName()


def test_the_search_box_knows_the_names_of_the_library(pane: ListPane, wait_until: Wait) -> None:
    """Speakers are suggested by the library, and the query that a suggestion makes finds their articles."""
    type_query(pane, "ferry speaker:qui")
    suggestions = pane.header.search.suggestions
    wait_until(suggestions.words)
    assert ['speaker:"Ada Quill"'] == suggestions.words()
    QTest.keyClick(pane.header.search, Qt.Key.Key_Down)
    QTest.keyClick(pane.header.search, Qt.Key.Key_Return)
    wait_until(lambda: 'ferry speaker:"Ada Quill" ' == pane.view().query)
    wait_until(ready(pane, 16))


def test_a_suggested_speaker_of_words_is_understood(pane: ListPane, wait_until: Wait) -> None:
    """`said:` takes a full name as well, and finds what that speaker says."""
    type_query(pane, 'said:"Ada Quill" ')
    wait_until(lambda: pane.header.found.text() == f"{ALL} articles")


def test_a_million_selected_rows_are_one_range(pane: ListPane) -> None:
    """Whatever asks for the selection is told its ranges: asked row by row, Qt takes a minute for a million."""
    pane.model.show_directory(ArticleDirectory(View(), array("q", range(1_000_000))))
    pane.table.selectAll()
    assert [range(1_000_000)] == pane.table.selected_ranges()
    flags = QItemSelectionModel.SelectionFlag
    pane.table.selectionModel().select(pane.model.index(500_000, 0), flags.Deselect | flags.Rows)
    assert [range(500_000), range(500_001, 1_000_000)] == pane.table.selected_ranges()


def test_a_blank_says_that_a_word_is_whole(pane: ListPane, wait_until: Wait) -> None:
    """What is still being typed may go on; with the blank it is the word, in the list as in the line that says so."""
    type_query(pane, "ferr")
    wait_until(ready(pane, 16))
    line = pane.header.understood_line()
    assert line is not None
    assert "ferr…" == line.words()
    type_query(pane, "ferr ")
    wait_until(ready(pane, 0))
    assert ("ferr ", "ferr") == (pane.view().query, line.words())


def test_the_line_says_who_is_meant_to_have_said_it(pane: ListPane, wait_until: Wait) -> None:
    """A name of the library is told apart from words; what is said is found either way."""
    type_query(pane, "said:quill ferry ")
    line = pane.header.understood_line()
    assert line is not None
    wait_until(lambda: line.words() == "said by quill: ferry")
    type_query(pane, "said:ferry ")
    wait_until(lambda: line.words() == "said: ferry")


def test_the_next_key_ends_the_search_before(
    pane: ListPane, large: Library, wait_until: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What still counts for the words before is ended in the database, not only dropped when it comes."""
    views, begun, ended = large._store.views, [], []
    whole = type(views).directory
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def directory(view: View, today: date) -> ArticleDirectory:
        if view.query == "bridge ":
            begun.append(view.query)
            try:
                large._store.database.value(slow)
            except SearchInterrupted:
                ended.append(view.query)
                raise
        return whole(views, view, today)

    monkeypatch.setattr(views, "directory", directory)
    type_query(pane, "bridge ")
    wait_until(lambda: begun)
    type_query(pane, "ferry ")
    wait_until(ready(pane, 16))
    wait_until(lambda: ended == ["bridge "])


def test_another_view_may_be_chosen_before_the_library_is_open(
    large: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait
) -> None:
    """The first rows are on screen by then; nothing is read that could be ended, and the view comes when it can."""
    pending = PendingLibrary(large.path)
    pane = ListPane(pending.as_library(), tasks, appearance)
    pane.show_glance(View(), large.first_rows(View(), 20))
    pane.set_view(View(sort=Sort.DATE_UP))
    pending.open()
    wait_until(ready(pane, ALL))
    assert View(sort=Sort.DATE_UP) == pane.model.directory().view
    pending.close()


@pytest.mark.parametrize("reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.TabFocusReason])
def test_the_focus_opens_no_article(pane: ListPane, reason: Qt.FocusReason) -> None:
    """A list in which nothing is chosen gets it from a menu that closes or a page that goes; a key chooses a row."""
    asked: list[int] = []
    pane.table.current_changed.connect(asked.append)
    QApplication.sendEvent(pane.table, QFocusEvent(QFocusEvent.Type.FocusIn, reason))
    assert [] == asked
    assert not pane.table.currentIndex().isValid()
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert [0] == asked
