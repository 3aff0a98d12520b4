"""The search box: when it asks, and how one leaves it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.search import SearchBox
from ui.theme import Appearance

Wait = Callable[..., None]


class Heard:
    """A box in a window that has Escape as a shortcut, and what came out of it."""

    def __init__(self, appearance: Appearance) -> None:
        self.window = QWidget()
        self.box = SearchBox(appearance)
        QVBoxLayout(self.window).addWidget(self.box)
        self.queries: list[str] = []
        self.left = 0
        self.escaped = 0
        self.box.settled.connect(self.queries.append)
        self.box.left.connect(self._left)
        QShortcut(QKeySequence("Escape"), self.window).activated.connect(self._escaped)
        self.window.show()
        self.window.activateWindow()
        self.box.setFocus()

    def _left(self) -> None:
        self.left += 1

    def _escaped(self) -> None:
        self.escaped += 1


@pytest.fixture
def heard(appearance: Appearance, wait_until: Wait) -> Heard:
    """A box that listens to keys."""
    made = Heard(appearance)
    wait_until(made.box.hasFocus)
    return made


def test_it_asks_once_after_a_pause(heard: Heard, wait_until: Wait) -> None:
    """Typing a word asks for the word, not for each of its letters."""
    QTest.keyClicks(heard.box, "ferry")
    assert heard.box.is_typing()
    wait_until(lambda: heard.queries)
    assert ["ferry"] == heard.queries


def test_return_asks_at_once_and_leads_to_the_list(heard: Heard) -> None:
    """Who presses Return need not wait for the pause."""
    QTest.keyClicks(heard.box, "pier")
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    assert (["pier"], 1) == (heard.queries, heard.left)


def test_down_leads_to_the_list(heard: Heard) -> None:
    """The down arrow goes on into the results."""
    QTest.keyClicks(heard.box, "pier")
    QTest.keyClick(heard.box, Qt.Key.Key_Down)
    assert (["pier"], 1) == (heard.queries, heard.left)


def test_escape_clears_then_leaves(heard: Heard) -> None:
    """The first Escape empties the box, the next goes to the list; the window's own Escape stays out of it."""
    QTest.keyClicks(heard.box, "pier")
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    QTest.keyClick(heard.box, Qt.Key.Key_Escape)
    assert ["pier", ""] == heard.queries
    QTest.keyClick(heard.box, Qt.Key.Key_Escape)
    assert (2, 0) == (heard.left, heard.escaped)


def test_a_query_set_elsewhere_is_shown_and_not_asked(heard: Heard, wait_until: Wait) -> None:
    """When a view with a query is restored, the box shows it and starts no search of its own."""
    heard.box.show_query("lamps")
    assert not heard.box.is_typing()
    assert "lamps" == heard.box.text()
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    assert [] == heard.queries


def test_it_can_be_cleared_with_the_mouse(heard: Heard) -> None:
    """A cross stands in the box while there is something to clear."""
    clear = heard.box.clear_action()
    assert not clear.isVisible()
    QTest.keyClicks(heard.box, "pier")
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    assert clear.isVisible()
    clear.trigger()
    assert ["pier", ""] == heard.queries
    assert not clear.isVisible()


def test_names_are_suggested_and_taken_with_the_keyboard(heard: Heard, wait_until: Wait) -> None:
    """Down goes into the suggestions, Return takes one; the query it makes is searched for."""
    asked: list[tuple[str, str]] = []

    def lookup(key: str, beginning: str, answer: Callable[[list[str]], None]) -> None:
        asked.append((key, beginning))
        answer(["Ada Quill", "Tomas Berg"])

    suggestions = heard.box.suggestions
    suggestions.set_lookup(lookup)
    QTest.keyClicks(heard.box, "pier speaker:q")
    wait_until(suggestions.words)
    assert ("speaker", "q") == asked[-1]
    assert ['speaker:"Ada Quill"', 'speaker:"Tomas Berg"'] == suggestions.words()
    QTest.keyClick(heard.box, Qt.Key.Key_Down)
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    assert 'pier speaker:"Ada Quill" ' == heard.box.text()
    wait_until(lambda: heard.queries and heard.queries[-1] == 'pier speaker:"Ada Quill" ')
    assert [] == suggestions.words()


def test_suggestions_do_not_stand_in_the_way(heard: Heard) -> None:
    """With suggestions on screen, Return still searches for what was typed, and Escape closes them first."""
    suggestions = heard.box.suggestions
    QTest.keyClicks(heard.box, "is:un")
    assert ["is:unread", "is:undated"] == suggestions.words()
    QTest.keyClick(heard.box, Qt.Key.Key_Escape)
    assert [] == suggestions.words()
    assert "is:un" == heard.box.text()
    QTest.keyClicks(heard.box, "r")
    assert ["is:unread"] == suggestions.words()
    QTest.keyClick(heard.box, Qt.Key.Key_Return)
    assert ["is:unr"] == heard.queries
    assert [] == suggestions.words()


def test_suggestions_stay_when_the_box_is_laid_out_again(heard: Heard) -> None:
    """The line that says how a search was understood moves the box for a moment, while its end is being typed."""
    QTest.keyClicks(heard.box, 'before:"last ')
    suggestions = heard.box.suggestions
    offered = ['before:"last week"', 'before:"last month"', 'before:"last year"']
    assert offered == suggestions.words()
    heard.box.resize(heard.box.width() + 40, heard.box.height() + 4)
    assert offered == suggestions.words()
    assert suggestions._list.width() == heard.box.width()
