"""The details of one article and of several, with real fields and a real library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from reader import EDITABLE_FIELDS, Article, Library, View
from ui.preferences.details import EditDetailsDialog, known, read_date, wrong_date, wrong_url


@pytest.fixture(autouse=True)
def english(qapp: object) -> None:
    """The words of one locale."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def both(filled: Library) -> list[Article]:
    """The two articles."""
    return [filled.reading(article_id).article for article_id in filled.directory(View()).ids]


def write(dialog: EditDetailsDialog, name: str, text: str) -> None:
    """Type into a field, over what it has."""
    dialog.fields[name].selectAll()
    dialog.fields[name].setFocus()
    QTest.keyClick(dialog.fields[name], Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.fields[name], text)


def changes_of(dialog: EditDetailsDialog) -> list[tuple[list[int], dict[str, str | None]]]:
    """What the dialog hands over from now on."""
    found: list[tuple[list[int], dict[str, str | None]]] = []
    dialog.fields_changed.connect(lambda ids, fields: found.extend([(ids, fields)]))
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-12-21", date(2022, 12, 21)),
        (" 21 December 2022 ", date(2022, 12, 21)),
        ("21 Dec 2022", date(2022, 12, 21)),
        ("December 21, 2022", date(2022, 12, 21)),
        ("21.12.2022", date(2022, 12, 21)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2022-02-30", None),
        ("2023-02-29", None),
        ("21/12/22", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_as_people_write_them(text: str, day: date | None) -> None:
    """A day of the calendar is read, an impossible one never becomes another."""
    assert day == read_date(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_iso_day_is_read_as_itself(day: date) -> None:
    """The form that the field shows."""
    assert day == read_date(day.isoformat())


def test_sentences_say_what_is_wrong_and_how_to_write_it() -> None:
    """An empty field is fine."""
    assert "“2022-02-30” is no day of the calendar. Write it as 2022-12-21, or leave it out." == wrong_date(
        "2022-02-30"
    )
    assert "" == wrong_date("  ")
    assert "https://" in wrong_url("example.org/a")
    assert "https://" in wrong_url("javascript:alert(1)")
    assert "https://" in wrong_url("http://[::1")
    assert "" == wrong_url("https://example.org/a?b=c")
    assert "" == wrong_url("")


def test_one_article_shows_its_values_and_where_they_are_from(both: list[Article]) -> None:
    """Every field that can be edited has its place, name and origin."""
    dialog = EditDetailsDialog(both[:1])
    assert set(EDITABLE_FIELDS) == set(dialog.fields)
    assert both[0].date is not None
    assert both[0].date.isoformat() == dialog.fields["date"].text()
    assert "from the text" == dialog.origins["date"].text()
    assert all(field.accessibleName() for field in dialog.fields.values())


def test_only_what_was_changed_is_handed_over(both: list[Article]) -> None:
    """Typed and taken back is no change; emptied is None; a day is ISO."""
    dialog = EditDetailsDialog(both[:1])
    found = changes_of(dialog)
    write(dialog, "title", "Ferry  line opens")
    write(dialog, "date", "5 May 2024")
    write(dialog, "source", "")
    before = dialog.fields["place"].text()
    write(dialog, "place", "elsewhere")
    write(dialog, "place", before)
    assert "will be emptied" == dialog.origins["source"].text()
    dialog.accept()
    assert [([both[0].id], {"title": "Ferry line opens", "source": None, "date": "2024-05-05"})] == found


def test_several_articles_keep_what_is_not_written(both: list[Article], filled: Library) -> None:
    """Mixed values show as such; what is written goes to all, and the library takes it."""
    dialog = EditDetailsDialog(both)
    found = changes_of(dialog)
    assert known(both, "date").mixed
    assert "" == dialog.fields["date"].text()
    assert "several values" == dialog.origins["date"].text()
    write(dialog, "author", "Ines Marlow")
    dialog.accept()
    ((ids, fields),) = found
    assert {"author": "Ines Marlow"} == fields
    for name, value in fields.items():
        filled.edit_article(ids, name, value)
    assert ["Ines Marlow"] * 2 == [filled.reading(number).article.author.value for number in ids]


def test_an_impossible_date_is_not_taken(both: list[Article], wait_until: Callable[..., None]) -> None:
    """The sentence stands below, the cursor goes to the field, and nothing is handed over."""
    dialog = EditDetailsDialog(both[:1])
    dialog.show()
    dialog.activateWindow()
    found = changes_of(dialog)
    write(dialog, "date", "2022-02-30")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [] == found
    assert dialog.isVisible()
    assert "no day of the calendar" in dialog.wrong.text()
    wait_until(dialog.fields["date"].hasFocus)
    write(dialog, "date", "2022-03-02")
    assert dialog.wrong.isHidden()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert [([both[0].id], {"date": "2022-03-02"})] == found


def test_nothing_changed_is_nothing_said(both: list[Article]) -> None:
    """Save without a change is no step to undo."""
    dialog = EditDetailsDialog(both)
    found = changes_of(dialog)
    dialog.accept()
    assert [] == found
