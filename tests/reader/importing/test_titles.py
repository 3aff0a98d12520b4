"""Titles: the text's own first line where it is one, else its verbatim opening, marked as guessed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.canonical import canonical
from reader.importing.openings import shown_title
from reader.importing.titles import opening, read_byline, read_heading
from reader.types import Provenance

LEDE = (
    "The harbour board of the old town met on Monday evening behind closed doors and decided nothing at all."
)


@pytest.mark.parametrize(
    "title",
    [
        "Harbour board decides nothing",
        "Is the harbour board asleep?",
        "Board visits the U.S.",
        "“Not now”, says board",
    ],
)
def test_a_first_line_that_is_a_title_is_the_title(title: str) -> None:
    """Short, without a final stop, with a text below."""
    heading = read_heading(f"{title}\n\n{LEDE}\n\nMore.")
    assert (title, Provenance.TEXT) == (heading.title, heading.title_origin)


@pytest.mark.parametrize(
    "first",
    ["It decided nothing.", "“We decided nothing.”", "KYIV (Reuters) -", "and so on", "These were present:"],
)
def test_a_first_line_that_is_prose_is_no_title(first: str) -> None:
    """A sentence, a quotation, a dateline, an introduction of a list."""
    assert Provenance.GUESSED is read_heading(f"{first}\n\n{LEDE}").title_origin


def test_the_opening_skips_dateline_and_byline() -> None:
    """The title says what happened, not where it was written."""
    heading = read_heading(f"By Ann Example and Bo Sample in Lviv\n\nKYIV, Nov 3 (Test) - {LEDE}")
    assert LEDE.startswith(heading.title)
    assert ("Ann Example and Bo Sample", "Lviv") == (heading.author, heading.place)
    assert heading.dateline is not None
    assert "Test" == heading.dateline.agency
    assert shown_title(heading.title, heading.title_origin).endswith("…")


def test_a_title_over_byline_and_dateline() -> None:
    """The usual head of an agency's report, with single line breaks."""
    heading = read_heading(f"Board decides nothing\nBy Ann Example\nKYIV (Test) - {LEDE}")
    assert "Board decides nothing" == heading.title
    assert "Ann Example" == heading.author
    assert heading.dateline is not None


def test_a_line_above_the_dateline_is_the_title_even_with_a_stop() -> None:
    """Some archives close their headlines with one."""
    heading = read_heading(f"Board decides nothing.\n\nKYIV (Test) - {LEDE}")
    assert ("Board decides nothing.", Provenance.TEXT) == (heading.title, heading.title_origin)


def test_a_line_of_its_own_gives_the_day() -> None:
    """Between the title and the text, with its year; a day without one is not guessed."""
    heading = read_heading(f"Board decides nothing\nPublished: July 31, 2007\nKYIV - {LEDE}")
    assert ("Board decides nothing", dt.date(2007, 7, 31)) == (heading.title, heading.date)
    assert read_heading(f"Board decides nothing\n\nJuly 31\n\n{LEDE}").date is None
    assert read_heading(f"Board decides nothing\n\nOn July 31, 2007, it met.\n\n{LEDE}").date is None


def test_the_first_line_of_a_wrapped_paragraph_is_no_title() -> None:
    """Lines of one width are a paragraph broken by hand."""
    wrapped = "The harbour board of the old town met on\nMonday evening behind closed doors and it\ndecided nothing.\n"
    assert Provenance.GUESSED is read_heading(canonical(wrapped + "\nMore of it.")).title_origin


def test_a_short_first_sentence_stands_alone() -> None:
    """A whole sentence needs no ellipsis."""
    title = opening("The harbour board met Monday. " + LEDE)
    assert "The harbour board met Monday." == title
    assert title == shown_title(title, Provenance.GUESSED)


def test_a_title_does_not_end_at_an_abbreviation() -> None:
    """ "Gen." and initials are no end of a sentence."""
    title = opening("The harbour board heard Gen. P. Marlow on Monday evening behind closed doors and left.")
    assert title.endswith("behind closed doors")


@given(st.text(max_size=300).map(canonical).filter(bool))
def test_every_opening_is_the_beginning_of_its_text(text: str) -> None:
    """Verbatim but for line ends and closing direction controls, never empty for want of a blank, never long."""
    title = opening(text).rstrip("\u202c\u2069")
    assert " ".join(text.split()).startswith(title)
    assert len(title) <= 80


@pytest.mark.parametrize(
    "line", ["By the time he came, all was over", "By Monday", "By", "Byron met the board", "By air"]
)
def test_prose_is_no_byline(line: str) -> None:
    """The word alone makes none; names do."""
    assert read_byline(line) is None


def test_a_byline_in_capitals_is_a_name() -> None:
    """BY ANN EXAMPLE is Ann Example."""
    assert ("Ann Example", None) == read_byline("BY ANN EXAMPLE")
    assert ("Ann Example", None) == read_byline("By Ann Example, Harbour Wire")
