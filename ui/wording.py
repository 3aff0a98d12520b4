"""How dates and numbers are worded in the window, by the person's locale."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


def number(value: int) -> str:
    """1248 as "1,248", or as the locale groups it."""
    return QLocale().toString(value)


def day(value: date) -> str:
    """A day in full, "21 December 2022"."""
    return QLocale().toString(
        QDate(value.year, value.month, value.day), QCoreApplication.translate("wording", "d MMMM yyyy")
    )


def short_day(value: date) -> str:
    """A day for small print, "21 Dec 2022"."""
    return QLocale().toString(
        QDate(value.year, value.month, value.day), QCoreApplication.translate("wording", "d MMM yyyy")
    )


def weekday(value: date) -> str:
    """The short name of the day of the week."""
    return QLocale().standaloneDayName(value.isoweekday(), QLocale.FormatType.ShortFormat)


def month_only(value: date) -> str:
    """The short name of the month, "Dec"."""
    return QLocale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)


def month(year: int, of_year: int) -> str:
    """A month, "December 2022"."""
    return f"{QLocale().standaloneMonthName(of_year)} {year}"


def local_day(moment: datetime) -> date:
    """The day of `moment` where the person is."""
    return (moment.astimezone() if moment.tzinfo else moment).date()


def when(moment: datetime, today: date | None = None) -> str:
    """A moment in small print: "today", "yesterday", else the day."""
    on = local_day(moment)
    days = ((today or datetime.now().astimezone().date()) - on).days
    if days == 0:
        return QCoreApplication.translate("wording", "today")
    if days == 1:
        return QCoreApplication.translate("wording", "yesterday")
    return short_day(on)


def counted(n: int, one: str, many: str) -> str:
    """`n` with its noun, `one` or `many`, each holding "%n": "1 statement", "1,204 statements"."""
    return (one if n == 1 else many).replace("%n", number(n))


def dotted(*parts: str | None) -> str:
    """Small print: the parts that are there, parted by middle dots, each in its own direction."""
    return " · ".join(isolated(part) for part in parts if part)


def isolated(words: str) -> str:
    """Words as they are; right-to-left ones in isolates, else a number behind them would be read as one of them."""
    # most words have no letter of the blocks in which Unicode keeps those
    turned = _TURNED.search(words) and any(
        unicodedata.bidirectional(letter) in ("R", "AL") for letter in words
    )
    return (
        f"\u2068{words}\u2069" if turned else words
    )  # the isolate takes its direction from its first letter


def short_month(value: date) -> str:
    """The month of a day for a gutter, "Dec 2022"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "MMM yyyy")
