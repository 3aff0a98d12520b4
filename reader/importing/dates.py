"""Dates as sources write them: the header of the seed format, and single values of front matter and columns.

A date that does not exist, or that two readers would read as two days, gives no day at all, never another
one.
"""

from __future__ import annotations

import contextlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier janv enero ene gennaio gen января янв январь",
            "february feb februar février févr fevrier febrero febbraio febr февраля фев февраль",
            "march mar märz mars marzo марта мар март",
            "april apr avril avr abril abr aprile апреля апр апрель",
            "may mai mayo maggio mag мая май",
            "june jun juni juin junio giugno giu июня июн июнь",
            "july jul juli juillet juil julio luglio lug июля июл июль",
            "august aug août aout agosto ago августа авг август",
            "september sept sep septembre septiembre settembre set сентября сен сент сентябрь",
            "october oct oktober okt octobre octubre ottobre ott октября окт октябрь",
            "november nov novembre noviembre novembre ноября ноя нояб ноябрь",
            "december dec dezember dez décembre déc decembre diciembre dic dicembre декабря дек декабрь",
        ),
        start=1,
    )
    for name in names.split()
}
# Longest first, so that "dec" does not end the match of "december".
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"

_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_HEADER = re.compile(r"[\s\ufeff\u200b]*date(?:[^\S\r\n]*:\s*|\s+)", re.IGNORECASE)
_NUMERIC = re.compile(
    r"(-?)(\d+)([-/.])(\d+)\3(\d+)(?:[T\s]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?[ ]?(?:Z\b|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}Z?)?(?!\d)")
_WORDS = re.compile(
    rf"(?:[^\W\d]+,?\s+)?(?:(?P<m1>{MONTH})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(?P<m2>{MONTH})\.?,?\s+(?:de\s+)?(?P<y2>\d{{4}}))(?!\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:published|posted|updated|date|issued)(?:\s+on)?\s*:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """The date header of a text. `end` is where the text proper begins; `bad` is the value that is no day."""

    end: int
    date: date | None = None
    bad: str | None = None
    second: bool = False  # another header followed; it was taken out too, and the first counts


def read_header(text: str) -> Header | None:
    """The header ` date YYYY-MM-DD ` at the beginning of `text`, in its known variants; None where there
    is none.
    """
    match = _HEADER.match(text)
    if not match:
        return None
    start = match.end()
    day, end, bad = _value_at(text, start)
    if day is None and bad is None:
        # The word without a value: taken out only where it stands as the format has it, not where prose
        # begins so.
        lone = text[: match.end()].strip(" \t\r\n\ufeff").startswith("date") and text[:1].isspace()
        return Header(start) if lone and (start == len(text) or text[start].isupper()) else None
    again = read_header(text[end : end + 64]) if text[end : end + 1].isspace() else None
    if again and (again.date or again.bad):
        return Header(end + again.end, day, bad, second=True)
    return Header(end, day, bad)


def parse_date(value: str) -> date | None:
    """The day that `value` names, whatever follows it; None where it is no day or more than one reading is
    possible.
    """
    value = value.strip()
    if len(value) == 10 and value[4] == value[7] == "-":  # nearly every value of a file of many
        with contextlib.suppress(ValueError):
            return date.fromisoformat(value)
    return _value_at(value, 0)[0]


def line_date(line: str) -> date | None:
    """The day of a line that has nothing but one: `July 31, 2007`, `Published: 2007-07-31`."""
    if len(line) > 60:
        return None
    label = _LABEL.match(line)
    start = label.end() if label else 0
    day, end, _ = _value_at(line, start)
    return day if not line[end:].strip(" .") else None


def _value_at(text: str, start: int) -> tuple[date | None, int, str | None]:
    """The day written at `start`, where it ends, and its words if they are no day. (None, start, None): no
    date there.
    """
    # Digits of other scripts and typographic dashes count, one character for one, so that offsets stay.
    window = text[start : start + 80]
    if not window.isascii():
        window = "".join(map(_plain, window))
    match = _NUMERIC.match(window)
    if match:
        sign, first, mark, second, third = match.groups()
        day = None if sign else _from_numbers(first, mark, second, third)
    elif match := _COMPACT.match(window):
        day = _day(*map(int, match.groups()))
    elif match := _WORDS.match(window):
        parts = match.groupdict()
        month = MONTHS[(parts["m1"] or parts["m2"]).lower()]
        day = _day(int(parts["y1"] or parts["y2"]), month, int(parts["d1"] or parts["d2"]))
    else:
        return None, start, None
    end = start + match.end()
    return day, end, None if day else text[start:end].strip()


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char in _DASHES:
        return "-"
    digit = unicodedata.decimal(char, -1)
    return str(digit) if digit >= 0 else " " if char.isspace() else char


def _from_numbers(first: str, mark: str, second: str, third: str) -> date | None:
    if len(first) == 4 and len(second) <= 2 and len(third) <= 2:
        return _day(int(first), int(second), int(third))
    if len(third) == 4 and len(first) <= 2 and len(second) <= 2:
        one, two, year = int(first), int(second), int(third)
        if mark == "." or one > 12 or one == two:  # only day-first countries write full stops
            return _day(year, two, one)
        if two > 12:
            return _day(year, one, two)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
