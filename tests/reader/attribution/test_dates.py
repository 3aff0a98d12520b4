"""`said_on`: time words beside a cue become dates, and nothing else does."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.attribution import attribute
from reader.attribution.dates import parse_date

WEDNESDAY = "2022-12-14"


@pytest.mark.parametrize(
    ("text", "first", "last", "words"),
    [
        ("Anna Weber said on Tuesday that it was over.", "2022-12-13", "2022-12-13", "on Tuesday"),
        ("On Wednesday, Anna Weber said that it was over.", "2022-12-14", "2022-12-14", "On Wednesday"),
        ("Anna Weber said yesterday that it was over.", "2022-12-13", "2022-12-13", "yesterday"),
        ("Anna Weber said last week that it was over.", "2022-12-05", "2022-12-11", "last week"),
        (
            "Anna Weber said earlier this week that it was over.",
            "2022-12-12",
            "2022-12-14",
            "earlier this week",
        ),
        (
            "On February 24, Anna Weber announced that it was over.",
            "2022-02-24",
            "2022-02-24",
            "On February 24",
        ),
        ("Anna Weber said this morning that it was over.", "2022-12-14", "2022-12-14", "this morning"),
        ("Two days ago, Anna Weber said that it was over.", "2022-12-12", "2022-12-12", "Two days ago"),
        ("Three weeks ago Anna Weber said that it was over.", "2022-11-21", "2022-11-27", "Three weeks ago"),
        ("A month ago, Anna Weber said that it was over.", "2022-11-01", "2022-11-30", "A month ago"),
        (
            "On Tuesday, Dec. 6, Anna Weber said that it was over.",
            "2022-12-06",
            "2022-12-06",
            "On Tuesday, Dec. 6",
        ),
        ("On 3 May 2021 Anna Weber announced that it was over.", "2021-05-03", "2021-05-03", "On 3 May 2021"),
    ],
)
def test_time_words_are_resolved_against_the_articles_date(
    text: str, first: str, last: str, words: str
) -> None:
    """Weekdays are the last such day, months and days of the year are never later than the article."""
    found = attribute(text, WEDNESDAY).statements[0].said_on
    assert found is not None
    assert (first, last, words) == (found.first, found.last, found.words)


def test_no_time_words_give_no_date() -> None:
    """The day of publication is never put in silently."""
    assert attribute("Anna Weber said that it was over.", WEDNESDAY).statements[0].said_on is None


def test_a_weekday_without_the_articles_date_stays_open() -> None:
    """Which Tuesday is not known, so no date is shown."""
    assert attribute("Anna Weber said on Tuesday that it was over.").statements[0].said_on is None


def test_time_words_inside_the_statement_are_not_when_it_was_said() -> None:
    """ "said the vote would be on Tuesday" says nothing of when it was said."""
    assert attribute("Anna Weber said that the vote was on Tuesday.", WEDNESDAY).statements[0].said_on is None


@pytest.mark.parametrize("value", ["2022-02-30", "", "yesterday", None, "22-1-1"])
def test_an_impossible_date_is_no_date(value: str | None) -> None:
    """An impossible day never becomes another one."""
    assert parse_date(value) is None


def test_dates_and_iso_strings_are_taken() -> None:
    """A date, a moment and both as ISO strings mean the same day."""
    day = dt.date(2022, 12, 14)
    assert day == parse_date(day) == parse_date("2022-12-14") == parse_date("2022-12-14T10:00:00")
