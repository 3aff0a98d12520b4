"""Reports of one utterance on a speaker's page: folded under one, counted apart; checks seen, set and filtered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader import Library, StatementRow, Verdict
from tests.ui.speakers.test_statements import QUILL, row
from ui.speakers import SpeakerPage
from ui.speakers.reports import by_month, folded, number_of, reports_of, whole
from ui.speakers.statements import Filter, StatementsModel, collected, remarks
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


def part(made: StatementRow, start: int = 0, verdict: Verdict = Verdict.UNCHECKED) -> StatementRow:
    """A part of an interrupted quote in the article 5."""
    own = made.statement
    own = replace(own, utterance=5, group=0, article_id=5, start=start, end=start + own.end, verdict=verdict)
    return replace(made, statement=own)


def test_an_interrupted_quote_is_one_row() -> None:
    """Both its parts, in the order of the text; as sure as the less sure one; checked, where one of them is."""
    second = part(row(6, "“and dry.”", confidence=0.4), 60)
    first = part(row(5), verdict=Verdict.DISPUTED)
    rows = whole((second, row(1), first))
    assert ["“We keep the lamps lit.” … “and dry.”", ROWS[3].text] == [each.text for each in rows]
    quote = rows[0].statement
    assert (5, 0.4, Verdict.DISPUTED, "direct") == (quote.id, quote.confidence, quote.verdict, quote.kind)
    assert (2, 2) == (number_of([first, second, row(1)]), reports_of([first, second, row(1)]))


def test_a_filter_leaves_a_quote_whole() -> None:
    """Words of both parts find it, and what holds of one part keeps the other."""
    parts = (part(row(5)), part(row(6, "“and dry.”", kind="mixed"), 60))
    found = collected(QUILL, [*parts, row(1)])
    assert [5, 6] == [each.statement.id for each in found.matching(Filter(words="lamps dry"))]
    assert [5, 6] == [each.statement.id for each in found.matching(Filter(kind="mixed"))]
    assert 3 == len(found.matching(Filter()))


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
