"""Datelines: place, day and agency by their form; prose that looks alike is left alone."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.datelines import place_name, read_dateline


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("WASHINGTON, December 21. /TASS/. The board met.", "Washington", "TASS"),
        ("KYIV (Reuters) - The board met.", "Kyiv", "Reuters"),
        ("LONDON, Nov 3 (AP) — The board met.", "London", "AP"),
        ("MOSCOW, 3 March (RIA Novosti). The board met.", "Moscow", "RIA Novosti"),
        ("MOSCOW. December 21 (Interfax) - The board met.", "Moscow", "Interfax"),
        ("MOSCOW, December 21 /TASS/ The board met.", "Moscow", "TASS"),
        ("PARIS/BERLIN, March 4 — The board met.", "Paris/Berlin", None),
        ("AUSTIN, Texas — The board met.", "Austin, Texas", None),
        ("AUSTIN, Texas (AP) — “We met.”", "Austin, Texas", "AP"),
        ("WASHINGTON, D.C. — The board met.", "Washington, D.C.", None),
        ("WINSTON-SALEM, N.C. (AP) — The board met.", "Winston-Salem, N.C.", "AP"),
        ("O'FALLON, Mo. (AP) — The board met.", "O'Fallon, Mo.", "AP"),
        ("ST. LOUIS (AP) — The board met.", "St. Louis", "AP"),
        ("RIO DE JANEIRO (Harbour Wire) - The board met.", "Rio de Janeiro", "Harbour Wire"),
        ("PORT-AU-PRINCE, Haiti (AP) — The board met.", "Port-au-Prince, Haiti", "AP"),
        ("МОСКВА, 14 декабря. /ТАСС/. Совет собрался.", "Москва", "ТАСС"),
        ("МОСКВА, 14 дек — РИА Новости. Совет собрался.", "Москва", "РИА Новости"),
        ("Днепр (Укринформ) — Совет собрался.", "Днепр", "Укринформ"),
        ("(ANSA) - ROMA, 21 DIC - Il consiglio si è riunito.", "Roma", "ANSA"),
        ("(Reuters) - The board met.", None, "Reuters"),
        ("(CNN) The board met.", None, "CNN"),
        ("Dec 21 (Reuters) - The board met.", None, "Reuters"),
        ("New Delhi, Dec 21 (PTI) The board met.", "New Delhi", "PTI"),
        ("SEOUL, Dec. 21 (Yonhap) -- The board met.", "Seoul", "Yonhap"),
        ("TOKYO, Dec. 21, Kyodo - The board met.", "Tokyo", "Kyodo"),
        ("KYIV. Oct 3. INTERFAX-UKRAINE – The board met.", "Kyiv", "INTERFAX-UKRAINE"),
        ("Berlin (dpa) - Der Rat trat zusammen.", "Berlin", "dpa"),
        ("Madrid, 21 dic (EFE).- El consejo se reunió.", "Madrid", "EFE"),
        ("PARIS, 21 décembre (AFP) - Le conseil s'est réuni.", "Paris", "AFP"),
        ("NEW YORK, Tuesday, Dec. 3 /PRNewswire/ -- The board met.", "New York", "PRNewswire"),
        ("Washington, Dec. 21 — The board met.", "Washington", None),
        ("Washington, D.C. -- The board met.", "Washington, D.C.", None),
        ("ST. LOUIS, MO - The board met.", "St. Louis, MO", None),
    ],
)
def test_a_dateline_gives_place_and_agency(text: str, place: str | None, agency: str | None) -> None:
    """The forms that agencies on four continents use."""
    dateline = read_dateline(text)
    assert dateline is not None
    assert (place, agency) == (dateline.place, dateline.agency)
    assert text.startswith(dateline.text)
    assert text[dateline.end :].split(maxsplit=1)[0] in ("The", "“We", "Совет", "Il", "Der", "El", "Le")


@pytest.mark.parametrize(
    "text",
    [
        "Marlow — the board's chairman — said so.",
        "BREAKING — The board met.",
        "UPDATE 1 - The board met.",
        "HARBOUR BOARD DECIDES - NOTHING AT ALL",
        "OCTOBER – The month of storms.",
        "(March 8) - The board met.",
        "Ann Example, Chairman — The board met.",
        "NATO — which met on Monday — said so.",
        "Smith (D-Texas) - The senator.",
        "LONDON (UK) - The board met.",
        "Senator Ann Example (Test) said so.",
        "SMITH: I think so.",
        "IT HAPPENED ON DECEMBER 3. The board met.",
        "Marine Corps Base (Quantico, Va.) - Today they met.",
        "The board met in Kyiv (and later in Lviv) - it said.",
        "",
        "I",
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    """A dash, capitals or brackets alone do not make a dateline."""
    assert read_dateline(text) is None


def test_a_day_counts_only_with_its_year() -> None:
    """Without the year there are many such days."""
    dated = read_dateline("MOSCOW, 3 March 2022 (Test). The board met.")
    assert dated is not None
    assert dt.date(2022, 3, 3) == dated.date
    for text in ("MOSCOW, 3 March (Test). The board met.", "LVIV, Feb. 30, 2022 (Test) - The board met."):
        undated = read_dateline(text)
        assert undated is not None
        assert undated.date is None


def test_places_are_written_as_in_a_sentence() -> None:
    """Capitals become ordinary letters; small words and initials keep their form."""
    assert "Rio de Janeiro" == place_name("RIO DE JANEIRO")
    assert "Aboard Air Force One" == place_name("ABOARD AIR FORCE ONE")
    assert "Kyiv, Ukraine" == place_name("KYIV, Ukraine")


PARTS = st.sampled_from([*"ABCdef .,-–—/()[]123\n", "Dec 3", "(AP)", "KYIV", "/TASS/", " — "])


@given(st.lists(PARTS, max_size=30).map("".join))
def test_what_is_read_is_the_beginning_of_the_text(text: str) -> None:
    """Any text has a dateline that it begins with, or none."""
    dateline = read_dateline(text)
    if dateline is not None:
        assert text.startswith(dateline.text)
        assert len(dateline.text) <= dateline.end <= len(text)
