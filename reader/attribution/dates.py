"""When a statement was made: time words beside its cue, resolved against the date of the article.

Nothing is guessed: no time words, or a weekday without the article's date, give None.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

from .tokens import Tokens
from .types import SaidOn
from .words import DAYS, MONTHS

_WEEKDAYS = {
    day: number
    for number, day in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
_PERIODS = frozenset(("week", "month", "year"))
_STARTS = frozenset(("last", "this", "next", "past", "today", "tonight", "yesterday")) | DAYS | MONTHS.keys()
_AGO = frozenset("day days week weeks month months year years".split())
_NUMBERS = {
    word: number
    for number, word in enumerate("a two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_DAY = dt.timedelta(days=1)


def parse_date(value: dt.date | str | None) -> dt.date | None:
    """A date, or the date an ISO string starts with; None for anything else."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value[:10])
        except ValueError:
            return None
    return None


def time_places(tokens: Tokens) -> list[int]:
    """The tokens where a time expression may start."""
    lows = tokens.lows
    out: list[int] = []
    for at, low in enumerate(lows):
        if low == "ago" and at > 1:
            out.append(at - 2)
        elif low in _STARTS:
            if at and low in MONTHS and lows[at - 1].isdigit():
                out.append(at - 1)
            out.append(at)
    return out


def said_on(
    tokens: Tokens, places: list[int], cue: int, low: int, high: int, span: tuple[int, int],
    date: dt.date | None,
) -> SaidOn | None:  # fmt: skip
    """The time words in the sentence low..high outside the span (characters), the nearest to the cue."""
    best: tuple[int, SaidOn] | None = None
    passed = max(low, cue - 60)
    stop = min(high, cue + 40)
    for place in range(bisect_left(places, passed), len(places)):
        at = places[place]
        if at >= stop:
            break
        start = tokens.starts[at]
        if at < passed or tokens.inside[at] or span[0] <= start < span[1]:
            continue
        try:
            end, first, last = _expression(tokens, at, high, date)
        except OverflowError:  # "last week" of an article of the year 1 is no day that a calendar has
            end, first, last = at, None, None
        if end > at:
            if first is not None and last is not None:
                begin = at
                if begin > low and tokens.lows[begin - 1] in (
                    "on",
                    "in",
                    "earlier",
                    "late",
                    "early",
                    "since",
                ):
                    begin -= 1
                a, b = tokens.span(begin, end)
                found = SaidOn(first.isoformat(), last.isoformat(), tokens.text[a:b])
                # Beside the cue or at the sentence's opening; further off it may date something else.
                distance = min(abs(cue - end), abs(at - cue - 1))
                if (distance <= 8 or begin <= low + 1) and (best is None or distance < best[0]):
                    best = (distance, found)
            passed = end
    return best[1] if best else None


_Found = tuple[int, dt.date | None, dt.date | None]


def _expression(tokens: Tokens, at: int, high: int, date: dt.date | None) -> _Found:
    """(end token, first day, last day) of a time expression that starts at the token; the end is `at` if none does."""
    low = tokens.lows[at]
    nxt = tokens.lows[at + 1] if at + 1 < high else ""
    if tokens.words[at][0].isupper() and low in MONTHS:
        return _month(tokens, at, high, date)
    if low.isdigit() and nxt in MONTHS and tokens.words[at + 1][0].isupper() and len(low) <= 2:
        return _day_month(tokens, at, high, date)
    if date is None:
        return at, None, None
    if low in ("last", "this", "next", "past") and nxt in _PERIODS:
        if low == "next":
            return at, None, None
        return at + 2, *_period(nxt, date, -1 if low != "this" else 0)
    if low == "this" and nxt in ("morning", "afternoon", "evening"):
        return at + 2, date, date
    if low in ("last", "this") and nxt in DAYS:
        return _weekday(at + 2, nxt, date)
    if low in DAYS and tokens.words[at][0].isupper():
        return _day_of_date(tokens, at, high, date) or _weekday(at + 1, low, date)
    if nxt in _AGO and (low.isdecimal() or low in _NUMBERS) and tokens.lows[at + 2 : at + 3] == ["ago"]:
        return _ago(at + 3, int(low) if low.isdecimal() else _NUMBERS[low], nxt.rstrip("s"), date)
    if low in ("today", "tonight"):
        return at + 1, date, date
    if low == "yesterday":
        return at + 1, date - _DAY, date - _DAY
    return at, None, None


def _day_of_date(tokens: Tokens, at: int, high: int, date: dt.date) -> _Found | None:
    """ "Tuesday, Feb. 20": the day is that of the month."""
    month = at + 2 if at + 2 < high and tokens.lows[at + 1] == "," else at + 1
    if month < high and tokens.lows[month] in MONTHS and tokens.words[month][0].isupper():
        found = _month(tokens, month, high, date)
        return found if found[0] > month else None
    return None


def _ago(end: int, number: int, unit: str, date: dt.date) -> _Found:
    """ "Two days ago" is a day, "three weeks ago" a week; months and years ago are their whole month or year."""
    if number > 200:
        return end, None, None
    if unit == "day":
        found = date - _DAY * number
        return end, found, found
    if unit == "week":
        monday = date - _DAY * (date.weekday() + 7 * number)
        return end, monday, monday + _DAY * 6
    if unit == "year":
        year = max(1, date.year - number)
        return end, dt.date(year, 1, 1), dt.date(year, 12, 31)
    months = max(12, date.year * 12 + date.month - 1 - number)
    return end, *_whole_month(months // 12, months % 12 + 1, date)


def _weekday(end: int, day: str, date: dt.date) -> _Found:
    """The last such day up to the article's own."""
    found = date - _DAY * ((date.weekday() - _WEEKDAYS[day]) % 7)
    return end, found, found


def _period(word: str, date: dt.date, shift: int) -> tuple[dt.date, dt.date]:
    if word == "week":
        monday = date - _DAY * date.weekday() + _DAY * 7 * shift
        return monday, min(monday + _DAY * 6, date)
    if word == "month":
        month = date.month + shift or 12
        year = date.year - (1 if date.month + shift == 0 else 0)
        return _whole_month(year, month, date)
    year = max(1, date.year + shift)
    return dt.date(year, 1, 1), min(dt.date(year, 12, 31), date)


def _whole_month(year: int, month: int, date: dt.date | None) -> tuple[dt.date, dt.date]:
    following = dt.date(year + month // 12, month % 12 + 1, 1) if year < 9999 else dt.date.max
    last = following - _DAY
    return dt.date(year, month, 1), min(last, date) if date else last


def _year_at(tokens: Tokens, at: int, high: int) -> tuple[int | None, int]:
    """A year after an optional comma, and the token after it."""
    if at < high and tokens.lows[at] == ",":
        at += 1
    if (
        at < high
        and len(tokens.lows[at]) == 4
        and tokens.lows[at].isdecimal()
        and "1800" < tokens.lows[at] < "2200"
    ):
        return int(tokens.lows[at]), at + 1
    return None, at


def _make(year: int | None, month: int, day: int, date: dt.date | None) -> dt.date | None:
    """The day; without a year the last one up to the article's date."""
    try:
        if year is not None:
            return dt.date(year, month, day)
        if date is None:
            return None
        found = dt.date(date.year, month, day)
        return found if found <= date else dt.date(date.year - 1, month, day)
    except ValueError:
        return None


def _month(tokens: Tokens, at: int, high: int, date: dt.date | None) -> _Found:
    month = MONTHS[tokens.lows[at]]
    nxt = tokens.lows[at + 1] if at + 1 < high else ""
    digits = nxt[:-2] if nxt[-2:] in ("st", "nd", "rd", "th") else nxt
    if digits.isdecimal() and len(digits) <= 2:
        year, end = _year_at(tokens, at + 2, high)
        day = _make(year, month, int(digits), date)
        return (end if year else at + 2), day, day
    year, end = _year_at(tokens, at + 1, high)
    if year is None:
        if date is None or at == 0 or tokens.lows[at - 1] not in ("in", "last", "since"):
            return at, None, None
        year, end = (date.year if month <= date.month else max(1, date.year - 1)), at + 1
    return end, *_whole_month(year, month, date)


def _day_month(tokens: Tokens, at: int, high: int, date: dt.date | None) -> _Found:
    year, end = _year_at(tokens, at + 2, high)
    day = _make(year, MONTHS[tokens.lows[at + 1]], int(tokens.lows[at]), date)
    return (end if year else at + 2), day, day
