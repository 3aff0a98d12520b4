"""The card: who says it, how sure and why; and the corrections, carried out by a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton

from reader import Library, Reading, Verdict
from tests.ui.reading.conftest import ADA, BERG, STATEMENTS, at
from tests.ui.reading.test_pane import point_of
from ui.controls import TextField
from ui.reading import ReadingPane
from ui.reading.corrections import KINDS, correction
from ui.reading.hover import HoverCard, describe, subject_of
from ui.utterance_counts import UtteranceCounts


def move_to(pane: ReadingPane, point: QPoint) -> None:
    """Move the mouse over the text, without a button."""
    there = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        pane.view.viewport().mapToGlobal(there),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.view.mouseMoveEvent(event)


def words_on(card: HoverCard) -> list[str]:
    """What the card says."""
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def press(card: HoverCard, words: str) -> None:
    """Press a button of the card."""
    next(button for button in card.findChildren(QPushButton) if words == button.text()).click()


def test_the_card_comes_after_a_moment_and_covers_nothing(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """It says who, with the title given here, how sure and why, and how much they say; below or above the words."""
    pane.show_reading(reading)
    point = point_of(pane, "We keep the lamps")
    move_to(pane, point)
    assert not pane.pointing.card.isVisible()
    wait_until(pane.pointing.card.isVisible)
    said = words_on(pane.pointing.card)
    assert ["Ada Quill", "Harbour Master"] == said[:2]
    assert "quoted" in said[2]
    assert "90 % · sure · named beside the verb" == said[3]
    assert "4 statements here, 9 in the library" == said[4]
    assert pane.view.geometry_ is not None
    top = pane.view.verticalScrollBar().value()
    box = pane.view.geometry_.boxes(STATEMENTS[1].start, STATEMENTS[1].end)[0].translated(0, -top)
    line = QRect(pane.view.viewport().mapTo(pane.page, box.topLeft().toPoint()), box.size().toSize())
    surface = pane.pointing.card.geometry().adjusted(8, 8, -8, -8)
    assert not surface.intersects(line)
    assert "Ada Quill" in pane.pointing.card.accessibleName()


def test_the_card_never_covers_the_line_pointed_at(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """At the end of the screen it stands above; beside a statement higher than the screen, by its line."""
    text = "The pier is closed. " * 200
    long = replace(STATEMENTS[0], start=0, end=len(text) - 1, mention=None)
    article = replace(reading.article, text=text, digest="d6")
    pane.show_reading(replace(reading, article=article, statements=(long,)))
    pane.view.verticalScrollBar().setValue(400)
    height = pane.view.viewport().height()
    for y in (60, height // 2, height - 30):
        pane.pointing.dismiss()
        move_to(pane, QPoint(-1, -1))
        move_to(pane, QPoint(200, y))
        wait_until(pane.pointing.card.isVisible)
        line = pane.view.viewport().mapTo(pane.page, QPoint(200, y))
        surface = pane.pointing.card.geometry().adjusted(8, 8, -8, -8)
        assert not surface.contains(line)
        assert pane.page.rect().contains(surface)


def test_the_card_goes_when_the_mouse_does(
    pane: ReadingPane, reading: Reading, wait_until: Callable[..., None]
) -> None:
    """Leaving the words hides the card after a moment; Escape at once."""
    pane.show_reading(reading)
    move_to(pane, point_of(pane, "We keep the lamps"))
    wait_until(pane.pointing.card.isVisible)
    move_to(pane, QPoint(3, 3))
    wait_until(lambda: not pane.pointing.card.isVisible())
    pane.next_statement()
    pane.show_card()
    assert pane.pointing.card.isVisible()
    assert pane.escape()
    assert not pane.pointing.card.isVisible()


@pytest.mark.usefixtures("keyboard_in_text")
def test_the_keyboard_goes_back_to_the_text(pane: ReadingPane, wait_until: Callable[..., None]) -> None:
    """The card that was opened by key has the focus, and gives it back to the text."""
    pane.next_statement()
    QTest.keyClick(pane.view, Qt.Key.Key_I)
    wait_until(lambda: not pane.view.hasFocus())
    press(pane.pointing.card, "Not a statement")
    assert pane.view.hasFocus()


@pytest.mark.usefixtures("keyboard_in_text")
def test_the_card_goes_when_the_keyboard_works_elsewhere(
    pane: ReadingPane, wait_until: Callable[..., None]
) -> None:
    """A card opened by key does not stay over the text while a person types into the search box."""
    elsewhere = TextField("Search", "Search", pane)
    elsewhere.show()
    pane.next_statement()
    QTest.keyClick(pane.view, Qt.Key.Key_I)
    wait_until(lambda: not pane.view.hasFocus())
    assert pane.pointing.card.isVisible()
    elsewhere.setFocus()
    wait_until(lambda: not pane.pointing.card.isVisible())


def test_uncertain_and_reported_statements_say_so(reading: Reading) -> None:
    """The card says what is uncertain, who reported it, and when it was said; never the day of publication."""
    unsure = subject_of(reading, 6, None)
    reported = subject_of(reading, 8, None)
    undated = subject_of(reading, 0, None)
    assert unsure is not None
    assert reported is not None
    assert undated is not None
    assert "40 % · uncertain · named beside the verb" in describe(unsure)
    assert any("2 Mar (“on March 2”) · via Radio Nine" in line for line in describe(reported))
    assert any("by 4 Mar" in line for line in describe(undated))


def test_corrections_are_asked_for_with_what_they_are_about(pane: ReadingPane, reading: Reading) -> None:
    """Each button tells which statement and which speaker it is about."""
    asked: list[tuple[str, object]] = []
    pane.correction_requested.connect(lambda kind, payload: asked.append((kind, payload)))
    pane.show_reading(reading)
    pane.pointing.show_statement(5)
    card = pane.pointing.card
    press(card, "Not a statement")
    payload = {"article_id": 1, "statement_id": STATEMENTS[5].id, "speaker_id": BERG}
    assert [("not-statement", payload)] == asked
    assert not card.isVisible()
    pane.pointing.show_statement(5)
    press(card, "Rename")
    field = card.findChildren(QLineEdit)[0]
    assert "Tomas Berg" == field.text()
    field.selectAll()
    QTest.keyClicks(field, "Tom Berg")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert ("rename", payload | {"name": "Tom Berg"}) == asked[-1]


def test_a_part_of_a_quote_may_be_none_alone(pane: ReadingPane, reading: Reading) -> None:
    """What an interrupted quote is asked about is the whole or the part; a whole one is not asked about."""
    asked: list[tuple[str, object]] = []
    pane.correction_requested.connect(lambda kind, payload: asked.append((kind, payload)))
    part = next(i for i, s in enumerate(reading.statements) if s.group == 1)
    pane.show_reading(reading)
    pane.pointing.show_statement(part)
    card = pane.pointing.card
    press(card, "Not a statement")
    [menu] = card.findChildren(QMenu)
    assert [] == asked
    whole, only = menu.actions()
    assert ["The whole quote", "Only this part of it"] == [whole.text(), only.text()]
    only.trigger()
    [(kind, payload)] = asked
    assert isinstance(payload, dict)
    assert ("not-statement", reading.statements[part].id, True) == (
        kind,
        payload["statement_id"],
        payload["part"],
    )


def test_a_card_about_a_speaker_only(pane: ReadingPane, reading: Reading) -> None:
    """A mention without a statement still says who it is, and leads to their page."""
    asked: list[int] = []
    pane.speaker_page_requested.connect(asked.append)
    pane.show_reading(reading)
    span = at("Ada Quill")
    subject = subject_of(reading, None, ADA)
    assert subject is not None
    pane.pointing.card.show_subject(subject, QRect(10, 100, 80, 20), pane.rect())
    assert span.text == words_on(pane.pointing.card)[0]
    press(pane.pointing.card, "All statements")
    assert [ADA] == asked


def test_corrections_are_carried_out(stored: tuple[Library, int]) -> None:
    """Every kind of correction is one write of the library, and the next reading shows it."""
    library, article_id = stored
    reading = library.reading(article_id)
    quoted = next(
        s for s in reading.statements if s.speaker_name and "lamps" in _words(reading, s.start, s.end)
    )
    said = {"article_id": article_id, "statement_id": quoted.id, "speaker_id": quoted.speaker_id}
    correction(library, "rename", said | {"name": "Ada B. Quill"})()
    assert "Ada B. Quill" in [entry.name for entry in library.reading(article_id).legend]
    correction(library, "other-speaker", said | {"name": "Eve Marsh"})()
    changed = {s.id: s for s in library.reading(article_id).statements}
    assert "Eve Marsh" == changed[quoted.id].speaker_name
    correction(library, "confirm", said)()
    correction(library, "check", said | {"verdict": "differs"})()
    correction(library, "check-note", said | {"body": "The log says *dusk*."})()
    correction(library, "check-tag", said | {"tag": "lamps"})()
    [check] = library.reading(article_id).checks
    assert ("differs", "The log says *dusk*.", ("lamps",)) == (check.verdict, check.body, check.tags)
    correction(library, "not-statement", said)()
    assert quoted.id not in {s.id for s in library.reading(article_id).statements}
    start = reading.article.text.index("Earlier")
    added = {"article_id": article_id, "start": start, "end": start + 20, "other_id": quoted.speaker_id}
    correction(library, "add-statement", added)()
    assert start in [s.start for s in library.reading(article_id).statements]
    others = [e.speaker_id for e in library.reading(article_id).legend if e.speaker_id != quoted.speaker_id]
    correction(library, "same-speaker", said | {"other_id": others[0]})()
    assert len(library.reading(article_id).legend) <= len(others)
    correction(library, "kind", said | {"speaker_kind": "organisation"})()
    correction(library, "two-speakers", said)()
    assert 12 == len(KINDS)


def _words(reading: Reading, start: int, end: int) -> str:
    return reading.article.text[start:end]


def test_words_of_a_selection_become_a_statement(pane: ReadingPane, reading: Reading) -> None:
    """Selected text is somebody's statement: a speaker of the article, or a name that is typed."""
    asked: list[tuple[str, object]] = []
    pane.correction_requested.connect(lambda kind, payload: asked.append((kind, payload)))
    pane.show_reading(replace(reading, statements=()))
    pane.pointing.statement_marked.emit(3, 9, ADA)
    assert [("add-statement", {"article_id": 1, "start": 3, "end": 9, "other_id": ADA})] == asked
    names = pane.pointing.names
    pane.pointing.ask_speaker(3, 9)
    names.ask(QRect(10, 100, 80, 20), pane.rect())
    QTest.keyClicks(names.field, "Eve  Marsh")
    QTest.keyClick(names.field, Qt.Key.Key_Return)
    assert ("add-statement", {"article_id": 1, "start": 3, "end": 9, "name": "Eve Marsh"}) == asked[-1]


def test_a_statement_is_checked_in_its_card(pane: ReadingPane, reading: Reading) -> None:
    """A verdict is one click; a note that is being written is kept when the card goes, whichever way."""
    asked: list[tuple[str, object]] = []
    pane.correction_requested.connect(lambda kind, payload: asked.append((kind, payload)))
    pane.show_reading(reading)
    pane.pointing.show_statement(0)
    card = pane.pointing.card
    assert card.check is not None
    card.check.buttons[Verdict.DIFFERS].click()
    number = reading.statements[0].id
    assert "check" == asked[-1][0]
    assert {"statement_id": number, "verdict": "differs"}.items() <= dict(asked[-1][1]).items()  # type: ignore[call-overload]  # a payload
    for leave in (pane.pointing.dismiss, pane.flush, lambda: QTest.keyClick(card, Qt.Key.Key_Escape)):
        pane.pointing.show_statement(0)
        assert card.check is not None
        card.check.open_note()
        assert card.check.field is not None
        QTest.keyClicks(card.check.field, "The log")
        leave()
        assert ("check-note", "The log") == (asked[-1][0], dict(asked[-1][1])["body"])  # type: ignore[call-overload]  # a payload
        asked.clear()
        pane.pointing.dismiss()
        assert [] == asked


class Counts(UtteranceCounts):
    """Knows a number when it is told one."""

    def __init__(self, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self.asked: list[int] = []
        self.numbers: dict[int, tuple[int, int]] = {}

    def of(self, speaker_id: int) -> tuple[int, int] | None:
        """What it was told."""
        return self.numbers.get(speaker_id)

    def ask(self, speaker_ids: Iterable[int]) -> None:
        """Remember who was asked for."""
        self.asked += speaker_ids


def test_the_card_tells_utterances_once_they_are_counted(pane: ReadingPane, reading: Reading) -> None:
    """First the number of statements, which is known; where words were carried twice, the line is another then."""
    card = pane.pointing.card
    counts = Counts(pane)
    card.count_with(counts)
    pane.show_reading(reading)
    pane.pointing.show_statement(1)
    button = QApplication.focusWidget()
    assert "4 statements here, 9 in the library" == words_on(card)[4]
    [ada] = counts.asked
    counts.numbers[ada] = (120, 531)
    counts.counted.emit()
    assert "4 statements here, 120 utterances · 531 reports in the library" == words_on(card)[4]
    assert "120 utterances" in card.accessibleName()
    assert button is QApplication.focusWidget()
    counts.numbers[ada] = (120, 120)
    card.dismiss()
    counts.counted.emit()
    pane.pointing.show_statement(1)
    assert "4 statements here, 9 in the library" == words_on(card)[4]


def test_a_name_begins_where_the_lines_do(pane: ReadingPane, reading: Reading) -> None:
    """In whatever script it is written; nothing of its letters is cut off."""
    entry = replace(reading.legend[0], name="عبد الرحمن بن محمد الفهد")
    pane.show_reading(replace(reading, legend=(entry, *reading.legend[1:])))
    pane.pointing.show_statement(1)
    name = pane.pointing.card.findChildren(QLabel)[0]
    assert entry.name == name.text()
    assert name.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert name.alignment() & Qt.AlignmentFlag.AlignLeft
