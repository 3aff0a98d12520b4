"""The query language as a tree."""

from __future__ import annotations

from datetime import date

import pytest

from reader.store.query import Days, Either, Not, Said, Source, Speaker, State, Words, days, parse

TODAY = date(2024, 3, 15)


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("", ()),
        ("  ", ()),
        ("lamps", (Words(("lamps",), prefix=True),)),
        ("lamps ", (Words(("lamps",)),)),
        ("l", (Words(("l",)),)),
        ('"old lamps"', (Words(("old", "lamps")),)),
        ('"old lam', (Words(("old", "lam"), prefix=True),)),
        ('"old lam ', (Words(("old", "lam")),)),
        ('source:"coa', (Source("coa"),)),
        ('source:"', ()),
        ('source:""', (Source(""),)),
        (
            "ice ice OR ice OR cod ",
            (Words(("ice",)), Either((Words(("ice",)), Words(("ice",)), Words(("cod",))))),
        ),
        ("U.S. ", (Words(("u", "s")),)),
        ("a OR b ", (Either((Words(("a",)), Words(("b",)))),)),
        ("OR b ", (Words(("b",)),)),
        ("a OR ", (Words(("a",)),)),
        ("-ice ", (Not(Words(("ice",))),)),
        ("--", ()),
        ("title:ice ", (Words(("ice",), "title"),)),
        ("NOTE:ice ", (Words(("ice",), "notes"),)),
        ("said:quill lamps ", (Said((Words(("quill",)), Words(("lamps",)))),)),
        ("speaker:quill ", (Speaker(("quill",)),)),
        ('source:"The Coast" ', (Source("The Coast"),)),
        ("is:toread is:nonsense ", (State("to-read"),)),
        ("on:2024-02 ", (Days(date(2024, 2, 1), date(2024, 2, 29)),)),
        ("before:2024 ", (Days(None, date(2023, 12, 31)),)),
        ("after:2024-02-29 ", (Days(date(2024, 3, 1), None),)),
        ("on:last month ", (Days(date(2024, 2, 1), date(2024, 2, 29)),)),
        ("Before:This Year ice ", (Days(None, date(2023, 12, 31)), Words(("ice",)))),
        ("title:last month ", (Words(("last",), "title"), Words(("month",)))),
        ("Saxon:last month ", (Words(("saxon", "last")), Words(("month",)))),
        ("on:last months ", (Words(("months",)),)),
        ("10:30 ", (Words(("10", "30")),)),
    ],
)
def test_trees(text: str, nodes: tuple[object, ...]) -> None:
    """What is typed, and how it is understood."""
    assert nodes == parse(text, TODAY).nodes


def test_each_part_is_looked_for_once() -> None:
    """Of a passage that somebody pastes, each word."""
    asked = parse("ice cod ice ice OR ice OR cod said:ice said:ice ", TODAY)
    ice, cod = Words(("ice",)), Words(("cod",))
    assert (ice, cod, Either((ice, cod)), Said((ice, ice))) == asked.once()
    assert (ice, cod) == asked.marked()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022", (date(2022, 1, 1), date(2022, 12, 31))),
        ("2022-12-21", (date(2022, 12, 21), date(2022, 12, 21))),
        ("today", (TODAY, TODAY)),
        ("yesterday", (date(2024, 3, 14), date(2024, 3, 14))),
        ("last month", (date(2024, 2, 1), date(2024, 2, 29))),
        ("this-week", (date(2024, 3, 11), date(2024, 3, 17))),
        ("last year", (date(2023, 1, 1), date(2023, 12, 31))),
        ("2022-02-30", None),
        ("soon", None),
        ("0000", None),
    ],
)
def test_days(value: str, expected: tuple[date, date] | None) -> None:
    """Years, months, days and relative ones; what is no date is none."""
    assert expected == days(value, TODAY)
