"""Reports of one utterance on a speaker's page: folded under one, counted apart; checks seen, set and filtered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader import Library, StatementRow, Verdict
from tests.ui.speakers.test_statements import row
from ui.speakers import SpeakerPage
from ui.speakers.reports import by_month, folded, number_of, reports_of
from ui.speakers.statements import StatementsModel, remarks
from ui.tasks import Tasks
from ui.theme import Appearance


def of(utterance: int, made: StatementRow) -> StatementRow:
    """A report of an utterance."""
    return replace(made, statement=replace(made.statement, utterance=utterance))


ROWS = (
    of(2, row(4, "“The pier is ready.”", day=date(2024, 4, 1), source="Harbour Post")),
    of(2, row(3, "“The pier of this town is ready.”", day=date(2024, 3, 31))),
    of(2, row(2, "“The pier”", day=date(2024, 3, 30), source="Northern Wire")),
    row(1),
)


def test_reports_are_folded_under_the_fullest() -> None:
    """One row an utterance, the longest quote, at its own place; utterances and reports are counted apart."""
    rows, others = folded(ROWS)
    assert [3, 1] == [each.statement.id for each in rows]
    assert {3: [4, 2]} == {number: [each.statement.id for each in under] for number, under in others.items()}
    assert (2, 4) == (number_of(ROWS), reports_of(ROWS))
    assert {(2024, 4): 1, (2024, 3): 2} == dict(by_month(ROWS))


def test_the_parts_of_a_quote_stay_side_by_side() -> None:
    """An interrupted quote is one report: both its parts are listed, nothing is folded."""
    second = row(6, "“and lit.”")
    second = replace(second, statement=replace(second.statement, article_id=5))
    rows, others = folded((of(5, row(5)), of(5, second)))
    assert (2, {}) == (len(rows), others)
    assert 1 == reports_of(rows)


def test_unfolding_is_a_change_of_the_model(qapp: object) -> None:
    """The reports appear below their row and go again; the model stays a model."""
    model = StatementsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(*folded(ROWS))
    assert ("also in 2 others", "") == (model.also(0), model.also(1))
    model.toggle(0)
    assert [3, 4, 2, 1] == [each.statement.id for each in model.rows]
    assert [False, True, True, False] == [model.is_under(at) for at in range(4)]
    model.toggle(0)
    model.toggle(1)
    assert [3, 1] == [each.statement.id for each in model.rows]


@pytest.fixture
def page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> SpeakerPage:
    """The page of Ada Quill on the screen."""
    made = SpeakerPage(filled, tasks, appearance)
    made.resize(820, 800)
    made.show()
    made.show_speaker(next(each for each in filled.speakers() if each.name == "Ada Quill").id)
    wait_until(lambda: made.model.rowCount() > 0)
    return made


def test_keys_and_a_click_unfold(page: SpeakerPage) -> None:
    """Right unfolds, Left folds; a click on the words does either, one elsewhere opens the article."""
    page.model.set_rows(*folded(ROWS))
    opened: list[int] = []
    page.open_requested.connect(lambda article, _start: opened.append(article))
    page.view.setCurrentIndex(page.model.index(0))
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert 4 == page.model.rowCount()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert 2 == page.model.rowCount()
    page.grab()
    place = page.view.visualRect(page.model.index(0))
    fold = page.delegate._folds[3].center() + place.topLeft()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert (4, []) == (page.model.rowCount(), opened)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(120, 20))
    assert [3] == opened


def test_a_check_is_set_seen_and_filtered(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """A verdict from the row's menu is a sign on the row, the filter leaves those of one, undo takes it back."""
    assert page._found is not None
    first = page.model.rows[0]
    page.corrections.check(page._found.speaker, first.statement.id, Verdict.DISPUTED)
    wait_until(lambda: page.model.rows[0].statement.verdict is Verdict.DISPUTED)
    assert remarks(page.model.rows[0]).startswith("! disputed")
    assert page.filters.check.isVisible()
    page.filters.check.choose(Verdict.DISPUTED.value)
    page.filters.changed.emit()
    assert [first.statement.id] == [each.statement.id for each in page.model.rows]
    assert page.undo_strip.isVisible()
    page.undo_strip.undo.click()
    wait_until(page.empty.isVisible)
    assert filled.reading(first.statement.article_id).checks == ()
