"""The review queue over a real library: one statement at a time, decided by keys, undone, walked both ways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from reader import Library, View
from ui.review import AlikeDialog, ReviewPage
from ui.review.context import around, context_html
from ui.tasks import Tasks
from ui.theme import LIGHT, Appearance

Wait = Callable[..., None]


@pytest.fixture
def unsure(filled: Library) -> Library:
    """A library whose engine was not sure of anything."""
    with filled._store.writing():
        filled._store.database.run("UPDATE statements SET confidence = 0.3 + (id & 15) / 100.0")
    return filled


@pytest.fixture
def page(unsure: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait) -> ReviewPage:
    """The queue on the screen, at its first statement."""
    made = ReviewPage(unsure, tasks, appearance)
    made.resize(760, 700)
    made.show()
    made.activateWindow()
    made.refresh()
    made.setFocus()
    wait_until(lambda: made.reading is not None)
    return made


def current(page: ReviewPage) -> int:
    """The id of the statement that is asked about."""
    row = page.queue.current()
    assert row is not None
    return row.statement.id


def press(page: ReviewPage, wait_until: Wait, key: Qt.Key) -> int:
    """Press a key, wait for another statement; its id."""
    wait_until(lambda: page.reading is not None)
    before = current(page)
    QTest.keyClick(page, key)
    wait_until(lambda: page.queue.current() is None or (current(page) != before and page.reading is not None))
    return current(page)


def test_the_page_opens_in_turns(
    unsure: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait
) -> None:
    """It is there at once, with its parts one by one; a key before there is a question decides nothing."""
    made = ReviewPage(unsure, tasks, appearance)
    made.show()
    made.refresh()
    assert [] == made.body.findChildren(QPushButton)
    waiting = unsure.review_count()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_N):
        QTest.keyClick(made, key)
    assert waiting == unsure.review_count()
    wait_until(lambda: made.reading is not None)
    assert made.body.isVisible()
    assert made.body.right.isVisible()
    wait_until(lambda: made.waiting.text().startswith(str(waiting)))


def test_keys_decide(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """Enter accepts, X rejects, a digit gives to a speaker of the article; each leaves the queue, as whole quotes."""
    waiting = [row.statement.id for row in unsure.review_queue()]
    whole = {number: unsure.whole_quote(number) for number in waiting}
    assert waiting[0] == current(page)
    wait_until(lambda: str(len(waiting)) in page.waiting.text())
    assert waiting[1] == press(page, wait_until, Qt.Key.Key_Return)
    assert waiting[2] == press(page, wait_until, Qt.Key.Key_X)
    while not page.speakers:
        press(page, wait_until, Qt.Key.Key_Right)
    given, other = current(page), page.speakers[0]
    press(page, wait_until, Qt.Key.Key_1)
    [row] = unsure.statement_rows([given])
    assert (other.speaker_id, True) == (row.statement.speaker_id, row.statement.decided)
    decided = {part for number in (*waiting[:2], given) for part in whole[number]}
    assert 3 < len(decided)
    assert len(waiting) - len(decided) == unsure.review_count()


def test_the_others_are_offered_by_name(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """A button each, in the order of the Tab key, whoever was offered for the statement before."""
    while not page.speakers:
        press(page, wait_until, Qt.Key.Key_Right)
    shown = [button for button in page.body._names if button.isVisible()]
    names = [f"{place}  {entry.name}" for place, entry in enumerate(page.speakers, 1)]
    assert names == [button.text() for button in shown] == [button.accessibleName() for button in shown]
    others: list[QWidget] = [*page.body._names, page.body.another]
    walked: list[QWidget] = []
    at = page.body.open.nextInFocusChain()
    while at is not None and at is not page.body.open:
        walked += [at] if at in others else []
        at = at.nextInFocusChain()
    assert others == walked
    given, other = current(page), page.speakers[0]
    page.body._names[0].click()
    wait_until(lambda: page.queue.current() is None or current(page) != given)
    [row] = unsure.statement_rows([given])
    assert other.speaker_id == row.statement.speaker_id


def test_undo_asks_again(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """What was undone, on the page or elsewhere in the window, is asked about again at once."""
    first = current(page)
    second = press(page, wait_until, Qt.Key.Key_X)
    page.undo_strip.undo.click()
    wait_until(lambda: current(page) == first)
    assert second == press(page, wait_until, Qt.Key.Key_Return)
    unsure.undo()
    page.refresh_if_shown()
    wait_until(lambda: current(page) == first)


def test_it_is_walked_both_ways_and_kept(
    page: ReviewPage, unsure: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait
) -> None:
    """Later and back; a new page begins where the last was left; what was passed over comes round."""
    everything = [row.statement.id for row in unsure.review_queue()]
    walked = [current(page)] + [press(page, wait_until, Qt.Key.Key_Right) for _ in everything[1:]]
    assert everything == walked
    assert everything[-2] == press(page, wait_until, Qt.Key.Key_Left)
    page.hide()
    wait_until(lambda: unsure.setting("review") is not None)
    again = ReviewPage(unsure, tasks, appearance)
    again.show()
    again.refresh()
    wait_until(lambda: again.queue.current() is not None)
    assert everything[-2] == current(again)
    again.queue.on()
    again.queue.on()
    wait_until(lambda: again.queue.current() is not None and current(again) == everything[0])


def test_a_name_is_typed(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """N opens a field in which the page's keys are letters; Return gives the statement to that name."""
    first = current(page)
    QTest.keyClick(page, Qt.Key.Key_N)
    assert page.body.name.isVisible()
    QTest.keyClicks(page.body.name, "Xena Oakes")
    QTest.keyClick(page.body.name, Qt.Key.Key_Return)
    wait_until(lambda: current(page) != first)
    assert ["Xena Oakes"] == [row.statement.speaker_name for row in unsure.statement_rows([first])]


def test_one_decision_for_all_alike(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """A lists what is alike, each with a tick; Enter decides about those that are ticked, in one step of undo."""
    while not page._alike:
        press(page, wait_until, Qt.Key.Key_Right)
    first, alike = current(page), [row.statement.id for row in page._alike]
    QTest.keyClick(page, Qt.Key.Key_A)
    assert page.body.alike.isVisible()
    assert alike == page.body.alike.ticked()
    assert f"Decide for {len(alike)} more" in page.body.more.text()
    page.body.alike.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert f"Decide for {len(alike) - 1} more" in page.body.more.text()
    page.body.alike.item(0).setCheckState(Qt.CheckState.Checked)
    press(page, wait_until, Qt.Key.Key_Return)
    rows = unsure.statement_rows([first, *alike])
    assert {True} == {row.statement.decided for row in rows}
    unsure.undo()
    assert {False} == {row.statement.decided for row in unsure.statement_rows([first, *alike])}


def test_when_all_is_decided(page: ReviewPage, unsure: Library, wait_until: Wait) -> None:
    """The page says that there is nothing to review."""
    ids = [row.statement.id for row in unsure.review_queue()]
    unsure.confirm_statement(*ids)
    page.refresh_if_shown()
    wait_until(page.empty.isVisible)
    assert not page.body.isVisible()
    wait_until(lambda: page.waiting.text().startswith("0 "))  # counted by a worker of its own


def test_the_list_before_it_is_applied(page: ReviewPage, unsure: Library) -> None:
    """The dialog names how many it would change; without a tick there is nothing to apply."""
    dialog = AlikeDialog("Tick them.", unsure.review_queue(3), page)
    taken: list[list[int]] = []
    dialog.taken.connect(taken.append)
    assert "Apply to 3 statements" == dialog.apply.text()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert "Apply to 2 statements" == dialog.apply.text()
    dialog.apply.click()
    assert [[row.statement.id for row in unsure.review_queue(3)[1:]]] == taken


def test_the_surroundings(unsure: Library, tmp_path: Path) -> None:
    """The paragraphs beside it, marked up and harmless, whatever the text holds; never less than the statement."""
    text = "One.\n\n<b>Two</b> & “three”.\n\n" + "Four. " * 400
    place = text.index("“three”")
    assert (0, text.index("\n\nFour")) == around(text, place, place + 7)
    assert (len(text) - 906, len(text)) == around(text, len(text) - 6, len(text))
    (tmp_path / "tags.txt").write_text(
        " date 2024-05-07 “Mind the <b>gap</b> & more,” said Ada Quill.", "utf-8"
    )
    unsure.import_paths([tmp_path / "tags.txt"])
    reading = unsure.reading(next(iter(unsure.first_rows(View(query="gap")))).id)
    shown: Any = context_html(reading, reading.statements[0], LIGHT)
    assert "&lt;b&gt;gap&lt;/b&gt; &amp; more" in shown
