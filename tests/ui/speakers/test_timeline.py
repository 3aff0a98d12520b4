"""Bars over months, chosen with mouse and keys."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.speakers.timeline import MOST_MONTHS, WIDEST, Bar, Timeline, bars
from ui.theme import Appearance


def test_every_month_has_a_bar_also_the_empty_ones() -> None:
    """From the first to the last, over the turn of the year; each ends on its last day."""
    found = bars(Counter({(2023, 11): 2, (2024, 2): 1}))
    assert [2, 0, 0, 1] == [bar.count for bar in found]
    assert date(2024, 2, 29) == found[-1].last_day
    assert "November 2023" == found[0].label
    assert [] == bars(Counter())


def test_too_many_months_become_years() -> None:
    """No bar is lost, and their sum stays."""
    months = Counter({(1990 + step // 12, step % 12 + 1): 1 for step in range(MOST_MONTHS + 1)})
    found = bars(months)
    assert months.total() == sum(bar.count for bar in found)
    assert "1990" == found[0].label
    assert date(1990, 12, 31) == found[0].last_day


@pytest.fixture
def timeline(appearance: Appearance) -> Timeline:
    """Three months on the screen."""
    made = Timeline(appearance)
    made.resize(300, 64)
    made.show_months(Counter({(2024, 1): 3, (2024, 2): 1, (2024, 3): 2}))
    made.show()
    return made


def test_a_click_chooses_a_month_and_again_all(timeline: Timeline) -> None:
    """The signal carries the bar, then None."""
    said: list[object] = []
    timeline.chosen.connect(said.append)
    for _ in range(2):
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 30))
    assert [timeline.bars()[1], None] == said


def test_keys_walk_the_months(timeline: Timeline) -> None:
    """Left comes from the end, and Escape takes all."""
    said: list[object] = []
    timeline.chosen.connect(said.append)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    found = timeline.bars()
    assert [found[2], found[1], found[2], None] == said


def test_several_months_are_one_period(timeline: Timeline) -> None:
    """With Shift, by mouse or key, or drawn over: first day to last, all counted; found again after a change."""
    said: list[object] = []
    timeline.chosen.connect(said.append)
    width = WIDEST
    left, middle, right = (QPoint(width * n + width // 2, 30) for n in range(3))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(timeline, button, none, right)
    QTest.mouseClick(timeline, button, Qt.KeyboardModifier.ShiftModifier, left)
    whole = Bar(date(2024, 1, 1), date(2024, 3, 31), "January 2024 – March 2024", 6)
    assert whole == said[-1]
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert Bar(date(2024, 1, 1), date(2024, 2, 29), "January 2024 – February 2024", 4) == said[-1]
    QTest.mousePress(timeline, button, none, middle)
    move = QMouseEvent(QEvent.Type.MouseMove, right, timeline.mapToGlobal(right), button, button, none)
    QApplication.sendEvent(timeline, move)
    assert Bar(date(2024, 2, 1), date(2024, 3, 31), "February 2024 – March 2024", 3) == said[-1]
    timeline.show_months(Counter({(2024, 1): 3, (2024, 2): 2, (2024, 3): 2}))
    drawn = said[-1]
    assert isinstance(drawn, Bar)
    again = timeline.show_chosen(drawn)
    assert again is not None
    assert 4 == again.count
    timeline.show_months(Counter({(2024, 1): 3, (2024, 2): 2}))
    assert timeline.show_chosen(again) is None


def test_a_single_month_needs_no_timeline(timeline: Timeline) -> None:
    """It hides, and comes back."""
    timeline.show_months(Counter({(2024, 1): 3}))
    assert timeline.isHidden()
    timeline.show_months(Counter({(2024, 1): 3, (2024, 2): 3}))
    assert not timeline.isHidden()
    assert not timeline.grab().isNull()
