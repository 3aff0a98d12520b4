"""All speakers of a real library."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader import Library
from ui.controls import Button
from ui.speakers import SpeakersPage
from ui.speakers.directory import SpeakersModel
from ui.tasks import Tasks
from ui.theme import Appearance


@pytest.fixture
def page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> SpeakersPage:
    """The page on the screen."""
    made = SpeakersPage(filled, tasks, appearance)
    made.resize(800, 600)
    made.show()
    wait_until(lambda: made.model.rowCount() >= 2)
    return made


def names(page: SpeakersPage) -> list[str]:
    """Who is listed, from the top."""
    return [row.name for row in page.model.rows]


def test_who_says_most_comes_first(page: SpeakersPage) -> None:
    """And each row says how much, to the eye and to a screen reader."""
    assert ["Ada Quill", "Tomas Berg"] == names(page)[:2]
    spoken = str(page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "2 articles" in spoken
    assert not page.view.viewport().grab().isNull()


def test_a_click_and_return_ask_for_the_page(page: SpeakersPage) -> None:
    """Both carry the speaker's id."""
    asked: list[int] = []
    page.speaker_requested.connect(asked.append)
    index = page.model.index(1)
    where = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert [page.model.rows[1].id] * 2 == asked


def test_search_and_kind_narrow(page: SpeakersPage, wait_until: Callable[..., None]) -> None:
    """By name as typed; a kind that nobody is says so."""
    QTest.keyClicks(page.search, "berg")
    wait_until(lambda: names(page) == ["Tomas Berg"])
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    wait_until(lambda: len(names(page)) >= 2)
    unnamed = next(button for button in page.kind.findChildren(Button) if button.text() == "Unnamed")
    QTest.mouseClick(unnamed, Qt.MouseButton.LeftButton)
    wait_until(page.empty.isVisible)
    assert "None of this kind" == page.empty.title.text()


def test_an_empty_library_says_what_to_do(
    library: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """Import articles."""
    page = SpeakersPage(library, tasks, appearance)
    page.show()
    wait_until(page.empty.isVisible)
    assert "Import" in page.empty.sentence.text()


def test_the_model_is_a_model(filled: Library, qapp: object) -> None:
    """Qt's own tester."""
    model = SpeakersModel()
    # Its warnings fail the test; Fatal would end the whole run.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(filled.speakers())
    assert len(filled.speakers()) == model.rowCount()
    assert tester.model() is model


def test_what_was_carried_twice_is_counted_once(filled: Library, qapp: object) -> None:
    """Utterances come first, reports second; where nothing was carried twice there is one number, unknown none."""
    model = SpeakersModel()
    model.set_rows(filled.speakers())
    first = model.rows[0]
    assert "2 articles" == model.counts(first)
    model.set_utterances({first.id: (3, 3)}.get)
    assert "3 statements · 2 articles" == model.counts(first)
    model.set_utterances({first.id: (3, 7)}.get)
    assert "3 utterances · 7 reports · 2 articles" == model.counts(first)


def test_the_numbers_of_those_in_sight(page: SpeakersPage, wait_until: Callable[..., None]) -> None:
    """They are counted when a speaker comes into sight."""
    wait_until(lambda: "4 statements" in page.model.counts(page.model.rows[0]))
