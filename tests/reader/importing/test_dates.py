"""Dates as they are written: the right day, or none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.dates import Header, parse_date, read_header

DAY = dt.date(2022, 12, 21)


@pytest.mark.parametrize(
    "value",
    [
        "2022-12-21",
        "2022/12/21",
        "21.12.2022",
        "12/21/2022",
        "December 21, 2022",
        "21 December 2022",
        "Wednesday, Dec. 21, 2022",
        "21 de diciembre de 2022",
        "21 декабря 2022",
        "20221221",
        "2022-12-21T23:30:00-05:00",
        "2022-12-21 23:30:00 -0500",
        "２０２２–１２–２１",
    ],
)
def test_a_day_is_read_in_the_forms_that_people_write(value: str) -> None:
    """All these are 21 December 2022, in the day of the place where it was written."""
    assert DAY == parse_date(value)


@pytest.mark.parametrize(
    "value",
    [
        "2022-02-30",
        "2022-13-01",
        "0000-00-00",
        "05/06/2022",
        "22-12-21",
        "-2022-12-21",
        "2022-12-210",
        "soon",
        "",
    ],
)
def test_what_is_no_day_or_could_be_two_is_none(value: str) -> None:
    """30 February never becomes 2 March, nor 05/06 the fifth of June."""
    assert parse_date(value) is None


@given(st.dates())
def test_every_day_is_read_back(day: dt.date) -> None:
    """From the year 1 to 9999, with and without a header."""
    assert day == parse_date(day.isoformat())
    header = read_header(f" date {day.isoformat()} The board met.")
    assert header is not None
    assert day == header.date


@given(st.text(max_size=40), st.booleans())
def test_no_text_makes_reading_fail(text: str, headed: bool) -> None:
    """Whatever follows the word, there is a header or none."""
    header = read_header(("date " if headed else "") + text)
    assert header is None or 0 <= header.end <= len(text) + 5


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (" date 2022-12-21 The board met.", " The board met."),
        ("DATE: 2022-12-21\n\nThe board met.", "\n\nThe board met."),
        ("date 2022-12-21The board met.", "The board met."),
    ],
)
def test_the_header_is_parted_from_the_text(text: str, rest: str) -> None:
    """The text begins where the header ends."""
    header = read_header(text)
    assert header == Header(len(text) - len(rest), DAY)


def test_a_header_of_no_day_is_taken_out_and_told() -> None:
    """The words of the impossible day are kept for the warning."""
    header = read_header(" date 2022-02-30 The board met.")
    assert header is not None
    assert (None, "2022-02-30") == (header.date, header.bad)


def test_of_two_headers_the_first_counts() -> None:
    """Both are taken out."""
    text = " date 2022-12-21 date 2021-01-01 The board met."
    header = read_header(text)
    assert header is not None
    assert (DAY, True, " The board met.") == (header.date, header.second, text[header.end :])


@pytest.mark.parametrize(
    "text", ["The date 2022-12-21 is set.", "Dates are set.", "date night was good", "Date palms grow."]
)
def test_prose_is_no_header(text: str) -> None:
    """The word in a sentence, or at the head of one, takes nothing away."""
    assert read_header(text) is None
