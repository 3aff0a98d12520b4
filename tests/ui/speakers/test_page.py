"""A speaker's page over a real library: every statement, each a click from its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from reader import Library, SpeakerRow
from ui.speakers import SpeakerPage
from ui.speakers.page import FIRST
from ui.speakers.statements import collected
from ui.tasks import Tasks
from ui.theme import DARK, Appearance, speaker_colours


def quill(library: Library) -> SpeakerRow:
    """Ada Quill, who speaks in both articles."""
    return next(row for row in library.speakers() if row.name == "Ada Quill")


@pytest.fixture
def page(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> SpeakerPage:
    """The page of Ada Quill on the screen."""
    made = SpeakerPage(filled, tasks, appearance)
    made.resize(820, 800)
    made.show()
    made.show_speaker(quill(filled).id)
    wait_until(lambda: made.model.rowCount() > 0)
    return made


def texts(page: SpeakerPage) -> list[str]:
    """What is listed, from the top."""
    return [row.text for row in page.model.rows]


def index_of(page: SpeakerPage, words: str) -> QModelIndex:
    """The row with these words."""
    return next(page.model.index(at) for at, text in enumerate(texts(page)) if words in text)


def test_all_statements_are_there_newest_first(page: SpeakerPage, filled: Library) -> None:
    """As many as the library counts utterances: an interrupted quote is one row; name and counts stand above."""
    speaker = quill(filled)
    assert filled.utterance_counts([speaker.id])[speaker.id][0] == page.model.rowCount() == speaker.statements
    assert any(" … " in text for text in texts(page))
    days = [row.article_date for row in page.model.rows]
    assert [date(2024, 5, 6), date(2024, 3, 4)] == sorted({day for day in days if day}, reverse=True)
    assert days == sorted(days, key=lambda day: day or date.min, reverse=True)
    assert "Ada Quill" == page.name.text()
    assert "2 articles" in page.counts.text()


def test_a_click_leads_to_the_place(page: SpeakerPage, filled: Library) -> None:
    """The signal carries the article and the offset at which the statement starts."""
    opened: list[tuple[int, int]] = []
    page.open_requested.connect(lambda article, start: opened.extend([(article, start)]))
    index = index_of(page, "lamps lit")
    where = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    ((article, start),) = opened
    assert filled.reading(article).article.text[start:].startswith('"We keep the lamps lit')


def test_return_opens_and_copy_cites(page: SpeakerPage) -> None:
    """The keyboard does what the mouse does; the citation names speaker, source and day."""
    opened: list[int] = []
    page.open_requested.connect(lambda article, _start: opened.append(article))
    page.view.setCurrentIndex(index_of(page, "quiet crossing"))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert 1 == len(opened)
    elsewhere = QAction(page)  # as the window's own, which copies what is selected in the article
    elsewhere.setShortcut(QKeySequence.StandardKey.Copy)
    elsewhere.triggered.connect(lambda: QGuiApplication.clipboard().setText("elsewhere"))
    page.addAction(elsewhere)
    page.activateWindow()
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cited = QGuiApplication.clipboard().text()
    assert "quiet crossing" in cited
    assert "Ada Quill" in cited
    assert "Harbour Post" in cited
    assert "6 May 2024" in cited


def test_filters_add_up_and_can_be_taken_back(page: SpeakerPage, wait_until: Callable[..., None]) -> None:
    """Words, source and kind; the empty state offers all again."""
    everything = page.model.rowCount()
    QTest.keyClicks(page.filters.words, "pier")
    wait_until(lambda: page.model.rowCount() == 1)
    assert f"1 of {everything} utterances" in page.counts.text()
    source = next(
        action for action in page.filters.source.menu().actions() if action.data() == "Harbour Post"
    )
    source.trigger()
    assert page.empty.isVisible()
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert everything == page.model.rowCount()
    assert "" == page.filters.words.text()


def test_a_month_of_the_timeline_is_a_period(page: SpeakerPage) -> None:
    """Only what its articles report is left."""
    page.timeline.choose(0)
    assert {date(2024, 3, 4)} == {row.article_date for row in page.model.rows}
    assert "March 2024" in page.counts.text()
    page.timeline.choose(None)
    assert 2 == len({row.article_date for row in page.model.rows})


def test_rows_wear_the_colours_of_their_speaker(page: SpeakerPage, appearance: Appearance) -> None:
    """In the theme in force, also after it was switched."""
    appearance.choose("dark")
    speaker = page._found.speaker  # type: ignore[union-attr]  # the fixture waited for it
    tint = speaker_colours(DARK, speaker.kind, speaker.slot).tint
    rect = page.view.visualRect(index_of(page, "lamps lit"))
    image = page.view.viewport().grab(rect).toImage()
    shades = {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 3)
        for y in range(image.height())
    }
    assert tint in shades


def test_another_speaker_starts_afresh(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """No filter of the one before narrows the next."""
    QTest.keyClicks(page.filters.words, "lamps")
    wait_until(lambda: page.model.rowCount() == 1)
    berg = next(row for row in filled.speakers() if row.name == "Tomas Berg")
    page.show_speaker(berg.id)
    wait_until(lambda: page.name.text() == "Tomas Berg")
    assert berg.statements == page.model.rowCount()


def test_changes_are_read_when_the_page_is_looked_at(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None]
) -> None:
    """Out of sight it only remembers that it is stale."""
    page.hide()
    filled.rename_speaker(quill(filled).id, "Ada B. Quill")
    page.refresh_if_shown()
    assert "Ada Quill" == page.name.text()
    page.show()
    wait_until(lambda: page.name.text() == "Ada B. Quill")


def test_ten_thousand_statements_stay_quick(page: SpeakerPage, wait_until: Callable[..., None]) -> None:
    """All can be reached, and the last row paints."""
    found = page._found
    assert found is not None
    one = found.rows[0]
    many = [
        replace(
            one,
            statement=replace(one.statement, group=at),
            article_date=date(2024, 1, 1) - timedelta(days=at // 3),
            text=one.text * (1 + at % 7),
        )
        for at in range(10_000)
    ]
    page._take(collected(found.speaker, many))
    bar = page.view.verticalScrollBar()
    wait_until(lambda: bar.maximum() > 10_000 * 50)
    page.view.scrollToBottom()
    last = page.model.index(9_999)
    assert page.view.viewport().rect().intersects(page.view.visualRect(last))
    assert not page.view.viewport().grab().isNull()


def test_of_many_statements_the_first_are_there_at_once(
    library: Library,
    tmp_path: Path,
    tasks: Tasks,
    appearance: Appearance,
    wait_until: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The newest are listed before the others are read; then numbers and filters come, and the list stays in place."""
    text = " ".join(f"“We keep lamp number {n} lit,” Ada Quill said. It rained." for n in range(FIRST + 30))
    (tmp_path / "lamps.txt").write_text(f" date 2024-03-04 {text}", encoding="utf-8")
    library.import_paths([tmp_path / "lamps.txt"])
    made = SpeakerPage(library, tasks, appearance)
    made.resize(820, 800)
    made.show()
    read, later = made._read, []
    monkeypatch.setattr(made, "_read", lambda who, most=None: read(who, most) if most else later.append(who))
    made.show_speaker(quill(library).id)
    wait_until(lambda: later)
    assert (FIRST, False) == (made.model.rowCount(), made.filters.isEnabled())
    made.view.doItemsLayout()
    made.view.verticalScrollBar().setValue(400)
    read(later[0])
    wait_until(lambda: made.model.rowCount() == FIRST + 30)
    assert made.filters.isEnabled()
    assert str(FIRST + 30) in made.counts.text()
    assert 400 == made.view.verticalScrollBar().value()


def test_many_are_narrowed_by_a_worker(
    page: SpeakerPage, filled: Library, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is listed, exported and counted is the same; of another speaker who is shown meanwhile nothing is left."""
    page.filters.words.setText("lamps")
    wait_until(lambda: len(texts(page)) == 1)
    few = (texts(page), page.counts.text(), page.export._rows)
    monkeypatch.setattr("ui.speakers.page.AT_ONCE", 0)
    page.model.set_rows([])
    page.counts.clear()
    page._filter()
    assert [] == texts(page)
    wait_until(lambda: bool(texts(page)))
    assert few == (texts(page), page.counts.text(), page.export._rows)
    page._filter()
    other = next(row for row in filled.speakers() if row.name == "Tomas Berg")
    page.show_speaker(other.id)
    wait_until(lambda: page.name.text() == "Tomas Berg" and bool(texts(page)))
    assert {other.id} == {row.statement.speaker_id for row in page.model.rows}


def test_the_page_opens_in_turns(
    filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None]
) -> None:
    """Its head is there at once; whom it was asked for last is shown once the rest is."""
    made = SpeakerPage(filled, tasks, appearance)
    made.show()
    made.show_speaker(next(row for row in filled.speakers() if row.name == "Tomas Berg").id)
    made.show_speaker(quill(filled).id)
    made.refresh_if_shown()
    assert not hasattr(made, "view")
    wait_until(lambda: made.name.text() == "Ada Quill")
    assert quill(filled).id == made.speaker_id
    wait_until(lambda: made.model.rowCount() > 0)
