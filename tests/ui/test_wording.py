"""How dates and numbers read."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from ui import wording
from ui.theme import ui_font


@pytest.fixture(autouse=True)
def english() -> None:
    """The words of one locale."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def test_days_and_months_are_named() -> None:
    """As the target pictures write them."""
    day = date(2022, 12, 21)
    assert "21 December 2022" == wording.day(day)
    assert "21 Dec 2022" == wording.short_day(day)
    assert "Wed" == wording.weekday(day)
    assert "Dec 2022" == wording.short_month(day)
    assert "December 2022" == wording.month(2022, 12)


def test_moments_near_are_named_by_their_distance() -> None:
    """Today and yesterday where the person is, then the day."""
    now = datetime.now(UTC)
    today = now.astimezone().date()
    assert "today" == wording.when(now, today)
    assert "yesterday" == wording.when(now, today + timedelta(days=1))
    assert wording.short_day(today) == wording.when(now, today + timedelta(days=2))


def test_numbers_take_their_noun() -> None:
    """One is one, and thousands are grouped."""
    assert "1 note" == wording.counted(1, "%n note", "%n notes")
    assert "1,204 notes" == wording.counted(1204, "%n note", "%n notes")
    assert "TASS · May" == wording.dotted("TASS", None, "", "May")


def test_what_is_written_from_right_to_left_keeps_to_itself(qapp: QApplication) -> None:
    """In isolates, with which a number behind a Hebrew source is not read as a part of it."""
    line = wording.dotted("סוכנות", "1 min")
    assert "\u2068סוכנות\u2069 · 1 min" == line
    layout = QTextLayout(line, ui_font(13))
    layout.beginLayout()
    row = layout.createLine()
    layout.endLayout()
    places = [row.cursorToX(line.index(letter))[0] for letter in "ס1m"]
    assert places == sorted(places), "source, number, unit, as they are read in an English line"


@pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="the time zone of a process is set by a call that Windows lacks"
)
def test_a_moment_is_on_the_day_it_is_where_the_person_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half past eleven at night in Greenwich is tomorrow in the Pacific; what has no zone is the person's own day."""
    monkeypatch.setenv("TZ", "Etc/GMT-14")
    time.tzset()
    try:
        assert date(2024, 3, 5) == wording.local_day(datetime(2024, 3, 4, 23, 30, tzinfo=UTC))
        assert date(2024, 3, 4) == wording.local_day(datetime(2024, 3, 4, 23, 30))  # noqa: DTZ001  it is about these
    finally:
        monkeypatch.undo()
        time.tzset()
