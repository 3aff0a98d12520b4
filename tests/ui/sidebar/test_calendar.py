"""The calendar: its days, their shades, and how it is used by mouse and by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from ui.sidebar.calendar import MonthCalendar, month_range
from ui.sidebar.days import DayGrid, shade
from ui.theme import Appearance

MARCH = {4: 1, 5: 6, 6: 12}


@pytest.fixture
def calendar(appearance: Appearance) -> MonthCalendar:
    """March 2024 on screen, with articles on three days."""
    shown = MonthCalendar(appearance)
    shown.resize(224, 200)
    shown.show()
    shown.show_month(2024, 3)
    shown.set_counts(2024, 3, MARCH)
    return shown


def click(days: DayGrid, day: int) -> None:
    """Click on a day, as a person does."""
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=days.place(day).center().toPoint())


def test_a_click_chooses_the_day_below(calendar: MonthCalendar) -> None:
    """Each day of the month is where it is painted."""
    chosen: list[date] = []
    calendar.day_chosen.connect(chosen.append)
    for day in (1, 6, 31):
        click(calendar.days, day)
    assert [date(2024, 3, day) for day in (1, 6, 31)] == chosen


def test_the_title_chooses_the_month(calendar: MonthCalendar) -> None:
    """A click on the month's name asks for the whole month, and the name is marked while it is chosen."""
    chosen: list[date] = []
    calendar.month_chosen.connect(chosen.append)
    QTest.mouseClick(calendar.title, Qt.MouseButton.LeftButton)
    assert [date(2024, 3, 1)] == chosen
    calendar.set_chosen(date(2024, 3, 1), date(2024, 3, 31))
    assert calendar.title.isChecked()
    calendar.set_chosen(date(2024, 3, 4), date(2024, 3, 4))
    assert not calendar.title.isChecked()


def test_more_articles_have_a_deeper_shade(calendar: MonthCalendar, appearance: Appearance) -> None:
    """Days without articles have no cell; the others have one of three shades."""
    image = calendar.days.grab().toImage()
    ratio = image.devicePixelRatio()

    def colour(day: int) -> QColor:
        place = calendar.days.place(day)
        return image.pixelColor(
            round((place.center().x() - 9) * ratio), round((place.center().y() - 7) * ratio)
        )

    heat = [QColor(shade_of) for shade_of in appearance.theme.heat]
    assert heat == [colour(4), colour(5), colour(6)]
    assert colour(7) not in heat


def test_the_keyboard_goes_from_day_to_day_and_month_to_month(calendar: MonthCalendar) -> None:
    """Arrows go past the end of a month into the next; Return chooses."""
    chosen: list[date] = []
    months: list[tuple[int, int]] = []
    calendar.day_chosen.connect(chosen.append)
    calendar.month_shown.connect(lambda year, month: months.append((year, month)))
    days = calendar.days
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(days, key)
    QTest.keyClick(days, Qt.Key.Key_Up)
    QTest.keyClick(days, Qt.Key.Key_Space)
    QTest.keyClick(days, Qt.Key.Key_PageUp)
    assert [date(2024, 4, 1), date(2024, 3, 25)] == chosen
    assert [(2024, 4), (2024, 3), (2024, 2)] == months


def test_the_ends_of_time_are_ends(calendar: MonthCalendar) -> None:
    """Arrows at the first and last month that a date can have lead nowhere, and break nothing."""
    calendar.show_month(9999, 12)
    calendar.turn(1)
    assert (9999, 12) == (calendar.year, calendar.month)
    QTest.keyClick(calendar.days, Qt.Key.Key_End)
    QTest.keyClick(calendar.days, Qt.Key.Key_Down)
    calendar.show_month(1, 1)
    calendar.turn(-1)
    assert (1, 1) == (calendar.year, calendar.month)
    QTest.keyClick(calendar.days, Qt.Key.Key_Home)
    QTest.keyClick(calendar.days, Qt.Key.Key_Up)
    assert (1, 1) == (calendar.year, calendar.month)


def test_counts_of_another_month_are_not_taken(calendar: MonthCalendar) -> None:
    """Counts that come after the month was turned belong to no cell on screen."""
    calendar.turn(1)
    calendar.set_counts(2024, 3, MARCH)
    assert "4 April 2024: 0 articles" == calendar.days.words(4)


def test_screen_readers_hear_the_day(calendar: MonthCalendar) -> None:
    """The description follows the keyboard and has the count."""
    QTest.keyClick(calendar.days, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(calendar.days, Qt.Key.Key_Right)
    assert "4 March 2024: 1 article" == calendar.days.accessibleDescription()
    assert calendar.back.accessibleName()
    assert calendar.on.accessibleName()


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_shades_follow_the_counts(some: int, more: int) -> None:
    """A day with more articles is never paler; the fullest of a busy month is the deepest."""
    most = max(some, more)
    assert shade(min(some, more), most) <= shade(most, most)
    assert shade(1, most) == 0
    if most > 2:
        assert shade(most, most) == 2


@given(st.dates(date(1, 1, 1), date(9999, 11, 30)))
def test_a_month_has_its_own_days(day: date) -> None:
    """The range of a month begins with its first day and ends with its last."""
    first, last = month_range(day.year, day.month)
    assert first <= day <= last
    assert (first.month, last.month) == (day.month, day.month)
    assert (last.toordinal() + 1) == date(*_following(day)).toordinal()


def _following(day: date) -> tuple[int, int, int]:
    return (day.year + day.month // 12, day.month % 12 + 1, 1)
